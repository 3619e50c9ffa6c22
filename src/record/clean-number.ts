import { MINISTRY, POLICE } from '../data/province-characters/table.ts'
import { cleanFilingEnd, cleanLicenseEnd, filingAt, licenseAt } from './clean-ministry-number.ts'
import type { IcpNumber, RecordNumber } from './numbers.ts'
import { cleanPublicSecurityEnd, type PublicSecurityNumber, publicSecurityNumberAt } from './public-security-number.ts'

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
      return cleanFilingEnd(input, start, latest) === end ? ofFiling(filingAt(input, start, end)) : undefined
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

function ofFiling(number: IcpNumber): RecordNumber {
  const { text, entityNumber, provinceCode, serial, year, basis, service } = number
  return service === undefined
    ? { kind: 'icp', text, entityNumber, provinceCode: provinceCode!, serial, year, basis }
    : { kind: 'icp', text, entityNumber, provinceCode: provinceCode!, serial, year, basis, service }
}

function ofPublicSecurity({ text, provinceCode, divisionCode, digits }: PublicSecurityNumber): RecordNumber {
  return { kind: 'public-security', text, provinceCode, divisionCode, digits }
}
