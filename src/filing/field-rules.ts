import { parseEmail } from '../contact/email.ts'
import { parseMobilePhone } from '../contact/mobile-phone.ts'
import { parseOfficePhone } from '../contact/office-phone.ts'
import { divisionGoneBy } from '../data/divisions/known.ts'
import { type IsoDate, isIsoDate, readDate } from '../foundation/calendar.ts'
import { error, type Issue, warning } from '../foundation/issue.ts'
import { isProvinceCodeAt } from '../foundation/province.ts'
import { digitsAt, hasDigits } from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { compact, tidy } from '../foundation/text.ts'
import { parseDomain } from '../network/domain.ts'
import { parseHomeUrl } from '../network/home-url.ts'
import { parseIpRanges } from '../network/ip-ranges.ts'
import { LONGEST_TEXT } from './limits.ts'

/** Rules of fields that stand for themselves, by the id that `form/source.tsv` gives them. */
export type FieldRuleId =
  | 'province-code'
  | 'division-code'
  | 'validity-end'
  | 'mobile-phone'
  | 'office-phone'
  | 'email'
  | 'domain'
  | 'any-domain'
  | 'home-url'
  | 'ip-ranges'

/** Checks one text and gives the canonical one. */
export type FieldRule = (input: string) => Result<{ readonly text: string }>

export const fieldRules: Readonly<Record<FieldRuleId, FieldRule>> = {
  'province-code': parseProvinceCode,
  'division-code': parseDivisionCode,
  'validity-end': parseValidityEnd,
  'mobile-phone': (input) => parseMobilePhone(input),
  'office-phone': (input) => parseOfficePhone(input),
  email: (input) => parseEmail(input),
  domain: (input) => parseDomain(input),
  'any-domain': (input) => parseDomain(input, { level: 'any' }),
  'home-url': (input) => parseHomeUrl(input),
  'ip-ranges': (input) => parseIpRanges(input),
}

/** Province of a filing: the first two digits of GB/T 2260, for one of the 31 provinces of the mainland. */
function parseProvinceCode(input: string): Result<{ readonly text: string }> {
  const text = input.length > 16 ? '' : compact(input)
  if (text.length === 2 && isProvinceCodeAt(text, 0)) return accept({ text })
  return reject(error('field.unknown', { enumeration: 'province' }))
}

/** County of the entity: a division code of GB/T 2260, six digits; one that is not in the table is a warning. */
function parseDivisionCode(input: string): Result<{ readonly text: string }> {
  const text = input.length > 32 ? '' : compact(input)
  if (text.length !== 6 || !hasDigits(text, 0, 6)) return reject(error('division.format', {}))
  if (!isProvinceCodeAt(text, 0)) return reject(error('division.unknown', { part: 'province' }))
  const issues: Issue[] = []
  if (divisionGoneBy(digitsAt(text, 0, 6)) < 0) issues.push(warning('division.unknown', { part: 'county' }))
  return accept({ text }, issues)
}

/** End of a document's validity: a date, or `long-term` (长期). */
function parseValidityEnd(input: string): Result<{ readonly text: string }> {
  if (isIsoDate(input)) return accept({ text: input })
  const text = input.length > 32 ? '' : compact(input)
  if (/^(?:长期|長期|长期有效|long-?term)$/i.test(text)) return accept({ text: 'long-term' })
  const date = readDate(text)
  return date === undefined ? reject(error('field.format', { expected: 'date' })) : accept({ text: date })
}

/** The date in a field of dates, in whichever of the usual ways it is written; `undefined` where there is none. */
export function dateIn(input: string): IsoDate | undefined {
  if (isIsoDate(input)) return input
  return input.length > LONGEST_TEXT ? undefined : readDate(tidy(input))
}
