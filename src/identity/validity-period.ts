import type { PersonDocumentType } from '../data/enumerations/enumeration.ts'
import { ageOn, dayNumberOf, dayOf, type IsoDate, isIsoDate, type JudgedOn, readDate } from '../foundation/calendar.ts'
import { isBlank } from '../foundation/input.ts'
import { at, type CodesOf, error, type Issue, warning } from '../foundation/issue.ts'
import { addDays, addMonths } from '../foundation/period.ts'
import { accept, type Result, reject, settle } from '../foundation/result.ts'
import { compact, tidy } from '../foundation/text.ts'
import { read } from '../foundation/untrusted.ts'

/**
 * Period of validity of a personal document (证件有效期): first day, and last day or long-term (长期).
 *
 * Errors: a date that does not exist, a first day in the future, a last day that is not after the first, and a document
 * that has expired (the last day itself still counts).
 *
 * Warnings: fewer than three months left, for which several provinces return a filing; and a length that the kind of
 * document does not have, give or take one day:
 *
 * | document | validity | source |
 * |---|---|---|
 * | resident ID | issued under 16: 5 years; 16 to 25: 10; 26 to 45: 20; from 46: long-term | Resident Identity Card Law (居民身份证法), article 5 |
 * | residence permit | 5 years | 港澳台居民居住证申领发放办法 (2018) |
 * | Hong Kong and Macao travel permit | 10 years; 5 (formerly 3) for minors | numbering rules of 2010 and practice |
 * | Taiwan travel permit | 5 years | practice since 2015 |
 * | foreign permanent resident ID | 10 years; 5 for minors | practice |
 * | passport | not judged: every state has its own | |
 *
 * The age is the one at application: a card may be made some weeks later, so three months before the first day count
 * too. Read 2026-11-21.
 */
export interface ValidityPeriod {
  readonly from: IsoDate
  /** The last day on which the document is valid. */
  readonly until: IsoDate | 'long-term'
}

/** What a period of validity (证件有效期) is judged by. */
export interface ValidityPeriodOptions extends JudgedOn {
  /** The document, so that the length of the period can be judged. */
  readonly documentType?: PersonDocumentType | undefined
  /** Birth date of the holder (ISO), for the age at issue; without one, or where it is no date, any age will do. */
  readonly birthDate?: IsoDate | undefined
  /** Months that should be left, 3 by default; 0 asks for nothing. */
  readonly minimumMonths?: number | undefined
}

type Part = 'from' | 'until'

const NOT_EXPIRED = { rule: 'identity/document-not-expired' } as const
const MONTHS_LEFT = { rule: 'identity/document-months-left' } as const
const CARD_TERMS = { rule: 'identity/resident-id-validity' } as const
const PERMIT_TERMS = { rule: 'identity/permit-validity' } as const

/** Years that a document of the type can be valid for; of what is `undefined` every state and unit has its own. */
const YEARS: { readonly [T in Exclude<PersonDocumentType, 'resident-id'>]: readonly number[] | undefined } = {
  'hong-kong-macao-residence-permit': [5],
  'taiwan-residence-permit': [5],
  'hong-kong-macao-travel-permit': [3, 5, 10],
  'taiwan-resident-travel-permit': [5],
  'foreign-permanent-resident-id': [5, 10],
  passport: undefined,
  'military-officer-id': undefined,
}

const CARD = 'resident-id'
const CARD_YEARS: readonly number[] = [5, 10, 20]
/** From this age on a resident ID is long-term. */
const LONG_TERM_AGE = 46

/** Months that should be left where the caller does not say, and the most that can be asked for. */
const USUAL_MONTHS = 3
const MOST_MONTHS = 1200

/** The longest spelling that is looked at. */
const LONGEST = 64

const LONG_TERM = 'long-term'
const LONG_TERM_WORDS = /^(?:长期|長期|永久)(?:有效)?$|^long-?term$|^permanent$/i

/** Whether a text says that a document is valid for good: 长期, 长期有效, 永久, `long-term`. */
export function isLongTerm(text: string): boolean {
  return text.length <= LONGEST && LONG_TERM_WORDS.test(compact(text))
}

/**
 * Reads and judges a period of validity. Dates may be written `2025-01-05`, `20250105`, `2025.1.5`, `2025年1月5日`; the
 * end may be `'long-term'` or 长期. Findings stand at `['from']` and `['until']`; those on the options at their names.
 *
 * @param input `{ from, until }`
 * @throws RangeError where `today` is no date, or `minimumMonths` no number of months
 *
 * @example
 * ```ts
 * checkValidityPeriod({ from: '20150301', until: '2035.03.01' }, { documentType: 'resident-id', birthDate: '1985-06-01' })
 * // → { ok: true, issues: [], value: { from: '2015-03-01', until: '2035-03-01' } }
 * checkValidityPeriod({ from: '2015-03-01', until: '长期' }, { documentType: 'resident-id', birthDate: '1985-06-01' })
 * // → { ok: true, value: { from: '2015-03-01', until: 'long-term' },
 * //     issues: [{ code: 'validity.not_allowed', severity: 'warning', path: ['until'], … }] }
 * ```
 */
export function checkValidityPeriod(
  input: unknown,
  options?: ValidityPeriodOptions,
): Result<ValidityPeriod, CodesOf<'validity'> | 'context.unknown'> {
  const type = isBlank(options?.documentType) ? undefined : options?.documentType
  if (type !== undefined && !isJudgedType(type)) {
    return reject(at(['documentType'], error('context.unknown', { key: 'documentType' })))
  }
  const birthDate = readBirthDate(options?.birthDate)
  const months = minimumMonthsOf(options?.minimumMonths)
  const today = dayOf(options?.today)

  if (isBlank(input)) return reject(error('validity.required', { part: 'period' }))
  if (typeof input !== 'object') return reject(error('validity.type', { part: 'period' }))
  const issues: Issue<CodesOf<'validity'> | 'context.unknown'>[] = []
  const from = readPart(input as object, 'from', issues)
  const until = readPart(input as object, 'until', issues)
  const isReversed = from !== undefined && until !== undefined && until !== LONG_TERM && until <= from
  // Of dates that are interchanged that is said, once.
  if (from !== undefined && from > today && !isReversed) {
    issues.push(at(['from'], error('validity.range', { part: 'from', reason: 'future' })))
  }
  if (until !== undefined && until !== LONG_TERM) {
    if (isReversed) issues.push(at(['until'], error('validity.conflict', { with: 'from' })))
    else if (until < today) issues.push(at(['until'], error('validity.expired', {}, NOT_EXPIRED)))
    else judgeLeft(until, today, months, issues)
  }
  if (from === undefined || until === undefined) return settle(EMPTY, issues)
  if (!issues.some((issue) => issue.severity === 'error')) judgeLength(from, until, type, birthDate, issues)
  return issues.length === 0 ? accept({ from, until }) : settle({ from, until }, issues)
}

/** What is never returned: a period that could not be read always comes with an error. */
const EMPTY: ValidityPeriod = { from: '', until: '' }

function isJudgedType(type: unknown): boolean {
  return typeof type === 'string' && (type === CARD || Object.keys(YEARS).includes(type))
}

/** The birth date that is given; `undefined` where none is, or what was given is no date. */
function readBirthDate(given: unknown): IsoDate | undefined {
  if (isIsoDate(given)) return given as IsoDate
  return typeof given === 'string' && given.length <= LONGEST ? readDate(tidy(given)) : undefined
}

function minimumMonthsOf(given: unknown): number {
  if (given === undefined || given === null) return USUAL_MONTHS
  if (typeof given === 'number' && given >= 0 && given <= MOST_MONTHS) return given
  throw new RangeError(`beian: the option 'minimumMonths' must be a number of months from 0 to ${MOST_MONTHS}`)
}

function readPart(
  input: object,
  part: Part,
  issues: Issue<CodesOf<'validity'> | 'context.unknown'>[],
): string | undefined {
  const value = read(input, part)
  if (typeof value === 'string' && (isIsoDate(value) || (part === 'until' && value === LONG_TERM))) return value
  if (isBlank(value)) {
    issues.push(at([part], error('validity.required', { part })))
    return undefined
  }
  if (typeof value !== 'string') {
    issues.push(at([part], error('validity.type', { part })))
    return undefined
  }
  const text = value.length > LONGEST ? '' : tidy(value)
  if (part === 'until' && isLongTerm(text)) return LONG_TERM
  const date = readDate(text)
  if (date === undefined) issues.push(at([part], error('validity.format', { part })))
  return date
}

function judgeLeft(
  until: IsoDate,
  today: IsoDate,
  months: number,
  issues: Issue<CodesOf<'validity'> | 'context.unknown'>[],
): void {
  // Counted only where it is near: whole years beyond the months are enough without counting.
  if (ageOn(today, until) > months / 12 || months === 0 || until >= addMonths(today, months)) return
  issues.push(at(['until'], warning('validity.too_small', { minimumMonths: months }, MONTHS_LEFT)))
}

function judgeLength(
  from: IsoDate,
  until: IsoDate,
  type: PersonDocumentType | undefined,
  birthDate: IsoDate | undefined,
  issues: Issue<CodesOf<'validity'> | 'context.unknown'>[],
): void {
  if (birthDate !== undefined && from < birthDate) {
    issues.push(at(['from'], error('validity.conflict', { with: 'birth-date' })))
    return
  }
  if (type === undefined) return
  const extras = type === CARD ? CARD_TERMS : PERMIT_TERMS
  if (until === LONG_TERM) {
    const tooYoung = birthDate !== undefined && ageOn(birthDate, from) < LONG_TERM_AGE
    if (type === CARD ? tooYoung : type !== 'military-officer-id') {
      issues.push(at(['until'], warning('validity.not_allowed', {}, extras)))
    }
    return
  }
  const expected = type === CARD ? cardYears(birthDate, from) : YEARS[type]
  if (expected === undefined || expected.some((years) => lasts(from, until, years))) return
  issues.push(at(['until'], warning('validity.mismatch', { expected: [...expected] }, extras)))
}

// Article 5 by the age on the first day and three months before it; all terms where the age is not known.
function cardYears(birthDate: IsoDate | undefined, from: IsoDate): readonly number[] {
  if (birthDate === undefined) return CARD_YEARS
  const age = ageOn(birthDate, from)
  const years = yearsAt(age)
  // Three months earlier the holder was a year younger at most.
  if (yearsAt(age - 1) === years) return [years]
  const before = yearsAt(ageOn(birthDate, addMonths(from, -3)))
  return years === before ? [years] : [before, years]
}

/** 0 for long-term. */
function yearsAt(age: number): number {
  return age < 16 ? 5 : age < 26 ? 10 : age < LONG_TERM_AGE ? 20 : 0
}

function lasts(from: IsoDate, until: IsoDate, years: number): boolean {
  if (years === 0) return false
  // To the day, as most documents do; counted only where it is near.
  const difference = dayNumberOf(until) - dayNumberOf(from)
  const exactly = years * 10_000
  if (difference === exactly) return true
  if (Math.abs(difference - exactly) > 10_000) return false
  const end = addMonths(from, years * 12)
  return until >= addDays(end, -1) && until <= addDays(end, 1)
}
