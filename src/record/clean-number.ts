import { MINISTRY, POLICE } from '../data/province-characters/table.ts'
import { CAPITAL_I, isDigit, isHan } from '../foundation/code-unit.ts'
import { cleanFilingEnd, cleanLicenseEnd, cleanServiceEnd, filingRecordAt, licenseAt } from './clean-ministry-number.ts'
import type { RecordNumber } from './numbers.ts'
import { cleanPublicSecurityEnd, type PublicSecurityNumber, publicSecurityNumberAt } from './public-security-number.ts'
import { CLOSE } from './spelling.ts'

/**
 * Filings, public-security numbers and licenses of one province that are written as they should be, which most are:
 * found as they stand in a text, without folding what is around. Whatever is not plainly right is left to the readers
 * that say what is wrong with it.
 */

/** A filing, a public-security number or a license; nothing may follow that could still be a part of it. */
const CLEAN: RegExp = /* @__PURE__ */ (() => {
  const filing =
    /ICP备(?:\d{8}|\d{10})号(?:-\d{1,3}[AX]?(?=$|[\s"'`)）|。，、,;；<])|(?=$|["'`)）|。，、,;；]|\s{1,3}[^\s\-—–－−&<\\]))/
  const publicSecurity = /公网安备 ?\d{14}号(?!\s{0,3}[-—–－−&\\]|[号A-Za-z])/
  const license = /B2-20\d{6}(?=$|["'`)）|。，、,;；]|\s{1,3}[^\s\-—–－−&<\\号])/
  const oneOf = (characters: string): string => `[${characters.replace(/ /g, '')}]`
  // Telecom licenses are printed with the characters of either series.
  const kinds = [
    oneOf(MINISTRY) + filing.source,
    oneOf(POLICE) + publicSecurity.source,
    oneOf(MINISTRY + POLICE) + license.source,
  ]
  return new RegExp(kinds.join('|'), 'y')
})()

/** Where the number ends that begins at `start` and is written as it should be; -1 where none does. */
export function cleanEnd(text: string, start: number): number {
  CLEAN.lastIndex = start
  return start >= 0 && CLEAN.test(text) ? CLEAN.lastIndex : -1
}

/** What {@link CLEAN} says of what follows a filing, for the most usual of it; behind a space it may be a part of it. */
const STOPS = '"\'`)）|。，、,;；'
const MAY_GO_ON = '-—–－−&<\\'
/** And of what follows a public-security number. */
const POLICE_GOES_ON = /\s{0,3}[-—–－−&\\]|[号A-Za-z]/y

const LINE_BREAK = 10
const BLANK = 32
const LESS_THAN = 60
/** Behind it all code units are of letters that may be spaces of rare kinds. */
const LAST_OF_ASCII = 0x7e

/** So long may a service be that is read without an expression: `-123X`. */
const LONGEST_SERVICE = 5

/**
 * Where the filing or the public-security number ends that begins at `start`, where it is written as it should be and
 * in no way doubtful; -1 of all others. What {@link cleanEnd} and {@link readClean} say, but without their expression,
 * and of less: most numbers are told so.
 */
export function plainEnd(text: string, start: number, latest: number | undefined): number {
  if (text.charCodeAt(start + 1) !== CAPITAL_I) {
    const end = cleanPublicSecurityEnd(text, start)
    return end >= 0 && isPoliceNumberEnded(text, end) ? end : -1
  }
  const end = cleanFilingEnd(text, start, latest)
  if (end < 0) return -1
  const isService = text.charCodeAt(end - 1) !== CLOSE
  if (isService && isLongService(text, text.lastIndexOf('-', end), end)) return -1
  return isFilingEnded(text, end, isService) ? end : -1
}

/** Where the service's part at `start` ends, `-8`, `-12X`; -1 where none is, or a longer one. */
export function serviceEnd(text: string, start: number): number {
  const end = cleanServiceEnd(text, start)
  return end < 0 || isLongService(text, start, end) ? -1 : end
}

function isLongService(text: string, start: number, end: number): boolean {
  return end - start > LONGEST_SERVICE - (isDigit(text.charCodeAt(end - 1)) ? 1 : 0)
}

/** Whether nothing stands at `end` that could still be a part of the public-security number before it. */
export function isPoliceNumberEnded(text: string, end: number): boolean {
  POLICE_GOES_ON.lastIndex = end
  return !POLICE_GOES_ON.test(text)
}

/** Whether nothing stands at `end` that could still be a part of the filing before it. */
export function isFilingEnded(text: string, end: number, isService: boolean): boolean {
  if (end === text.length) return true
  const next = text.charCodeAt(end)
  if (next === BLANK || next === LINE_BREAK) {
    if (isService) return true
    const behind = text.charCodeAt(end + 1)
    if (behind > LAST_OF_ASCII) return isHan(behind)
    return behind > BLANK && MAY_GO_ON.indexOf(text.charAt(end + 1)) < 0
  }
  return (isService && next === LESS_THAN) || STOPS.indexOf(text.charAt(end)) >= 0
}

/** The number from `start` up to `end`, which {@link plainEnd} has found. */
export function plainNumber(text: string, start: number, end: number): RecordNumber {
  return text.charCodeAt(start + 1) === CAPITAL_I
    ? filingRecordAt(text, start, end)
    : ofPublicSecurity(publicSecurityNumberAt(text, start, end))
}

/**
 * The number that stands in `input` from `start` up to `end`; `undefined` where none does, or something is to be said
 * about it.
 *
 * @param latest the last year in which a number may have been given, where that is not today's
 */
export function readClean(
  input: string,
  start: number,
  end: number,
  latest: number | undefined,
): RecordNumber | undefined {
  switch (input.charAt(start + 1)) {
    case 'I':
      return cleanFilingEnd(input, start, latest) === end ? filingRecordAt(input, start, end) : undefined
    case 'B':
      return cleanLicenseEnd(input, start, latest) === end
        ? { kind: 'telecom-license', ...licenseAt(input, start, end) }
        : undefined
    default:
      return cleanPublicSecurityEnd(input, start) === end
        ? ofPublicSecurity(publicSecurityNumberAt(input, start, end))
        : undefined
  }
}

// Field by field: texts may hold hundreds of thousands of these, and spreading takes several times as long.
function ofPublicSecurity({ text, provinceCode, divisionCode, digits }: PublicSecurityNumber): RecordNumber {
  return { kind: 'public-security', text, provinceCode, divisionCode, digits }
}
