import { codeOfCharacter } from '../data/province-characters/character.ts'
import { MINISTRY, MINISTRY_MEANT, MINISTRY_MISTAKEN } from '../data/province-characters/table.ts'
import { HYPHEN, isHan } from '../foundation/code-unit.ts'
import { error, type Issue } from '../foundation/issue.ts'
import { digitsEnd } from '../foundation/recognize.ts'
import { CLOSE, isInvented, isLabel, isYetToCome } from './spelling.ts'

/**
 * The one grammar of the ministry's numbers, filings and telecom licenses, since a license number with a service's
 * `-N` behind it is an ICP number:
 *
 * | | 1 label | 2 province | 3 wording | 4 classes | 5 digits | 6 index, 7 letter |
 * |---|---|---|---|---|---|---|
 * | filing | `备案号:` | `京` | `ICP备` | | `16020626` 号 | `-8`, `-1A` |
 * | license | `ICP证:` | `粤` or `合字` or none | | `B1.B2` | `-20090059` | `-1626X` |
 * | license | | `京` | `ICP证` | | `030173` 号 | `-1` |
 *
 * It takes the misspellings that leave one reading: 号 left out or last, 备 or I left out, either doubled, a colon in
 * between, the province, 备 or the digits in brackets; of several services (-8、9) the first. Any Chinese character but
 * 备 may stand for the province, so that a wrong one can be named; the label is as short as the digits allow, since
 * labels say ICP备案 too.
 */
const NUMBER =
  /^(\D*?)(合字?[()]?|[一-夆夈-鿿])?[)|\]·_/-]?((?:[IL1]?CP|IPC)(?:FILING|RECORD|REGISTRATION)?(?:NO|NUMBER)?(?:\(备案?\))?[ICPL备案证经营许可号序编码字第:.]*)?((?:[AB][12][.,、/·-]?)*)[-([]*(\d+)[)\]]?(?:(?:号[-_]*|[-_]+)(\d+)([AXK]?)(?:[、,/]\d{1,4}[AX]?)*)?号*$/

/** A number of the ministry taken apart, nothing judged. */
export interface MinistryNumber {
  readonly basis: 'filing' | 'license'
  /** As written; `''` where none is. */
  readonly province: string
  /** The classes of a license as written; `''` in a filing and in `京ICP证…号`. */
  readonly classes: string
  readonly digits: string
  /** What stands behind the hyphen; absent in an entity's number. */
  readonly index: string | undefined
  readonly letter: string
  /** The text without its label; `''` where what precedes the number is no label. */
  readonly body: string
}

/** A number's entity, judged; `provinceCode` is absent where the ministry itself issued a license. */
export interface MinistryEntity {
  readonly text: string
  readonly provinceCode?: string
  readonly serial: string
  readonly year: number
}

// How many digits each has; shared by all findings that name them.
const FILING_LENGTHS: readonly number[] = /* @__PURE__ */ Object.freeze([8, 10])
const LICENSE_LENGTHS: readonly number[] = /* @__PURE__ */ Object.freeze([8])
const OLD_LICENSE_LENGTHS: readonly number[] = /* @__PURE__ */ Object.freeze([6])

/** What stands for the province in numbers of registries that people run for fun: 萌ICP备, 茶ICP备, 喵ICP备. */
export const PARODIES = '萌茶喵团星'

/** The parts of a folded text; `undefined` where it is no number of the ministry. */
export function splitMinistryNumber(text: string): MinistryNumber | undefined {
  return splitPlainFiling(text) ?? splitByGrammar(text)
}

/**
 * A filing that is a province, ICP备, digits, 号 and a service, whatever their number, which most are: what the grammar
 * says of it without its expression.
 */
function splitPlainFiling(text: string): MinistryNumber | undefined {
  if (!text.startsWith('ICP备', 1) || !isHan(text.charCodeAt(0)) || text.startsWith('备')) return undefined
  const start = 'ICP备'.length + 1
  const close = digitsEnd(text, start)
  if (close === start || text.charCodeAt(close) !== CLOSE) return undefined
  const digits = text.slice(start, close)
  const whole = digits.length === 9 && digits.startsWith('02') ? `2${digits}` : digits
  const province = text.slice(0, 1)
  const basis = 'filing'
  if (close + 1 === text.length) {
    return { basis, province, classes: '', digits: whole, index: undefined, letter: '', body: text }
  }
  const first = close + 2
  const last = digitsEnd(text, first)
  if (text.charCodeAt(close + 1) !== HYPHEN || last === first || last + 1 < text.length) return undefined
  const letter = text.slice(last)
  if (!'AXK'.includes(letter)) return undefined
  return { basis, province, classes: '', digits: whole, index: text.slice(first, last), letter, body: text }
}

function splitByGrammar(text: string): MinistryNumber | undefined {
  const match = NUMBER.exec(text)
  if (match === null) return undefined
  let [, label = '', province = '', wording = '', classes = '', digits = '', index, letter = ''] = match
  if (wording + classes === '') return undefined
  if (classes !== '' && province.charAt(0) !== '合' && provinceOf(province) === '') {
    label += province
    province = ''
  }
  // B2-2004-0851, as the ministry wrote its licenses at first.
  if (classes !== '' && digits.length === 4 && index?.length === 4) {
    digits += index
    index = undefined
  }
  const basis = classes !== '' || wording.includes('证') ? 'license' : 'filing'
  // Nine digits 02…: ten digits whose first 2 was lost, as no year is written so otherwise.
  if (basis === 'filing') digits = digits.replace(/^0(?=2\d{7}$)/, '20')
  return { basis, province, classes, digits, index, letter, body: isLabel(label) ? text.slice(label.length) : '' }
}

/**
 * The entity of a number that was taken apart, or what is wrong with its province and digits.
 *
 * @param latest the last year in which it may have been given, where that is not today's
 */
export function judgeMinistryNumber(
  number: MinistryNumber,
  thing: 'icp_number' | 'telecom_license',
  latest: number | undefined,
): MinistryEntity | Issue {
  const { basis, province, classes, digits } = number
  const provinceCode = provinceOf(province)
  if (provinceCode === '' && classes === '') {
    if (province === '') return error(`${thing}.missing` as 'icp_number.missing', { part: 'province' })
    const part = PARODIES.includes(province) ? 'registry' : 'province'
    return error(`${thing}.unknown` as 'icp_number.unknown', { part })
  }
  const filing = basis === 'filing'
  const serial = digits.slice(filing ? -6 : -4)
  if (isInvented(digits) || Number(serial) === 0) return error(`${thing}.placeholder` as 'icp_number.placeholder', {})
  const expected = filing ? FILING_LENGTHS : classes === '' ? OLD_LICENSE_LENGTHS : LICENSE_LENGTHS
  if (!expected.includes(digits.length)) {
    return error(`${thing}.length` as 'icp_number.length', { expected, actual: digits.length })
  }
  // Filings changed from two-digit years to four-digit ones in the course of 2020.
  const short = filing ? digits.length === 8 : classes === ''
  const year = Number(digits.slice(0, -serial.length)) + (short ? 2000 : 0)
  const first = filing ? (short ? 2005 : 2020) : 2000
  if (year < first || (filing && short ? year > 2020 : isYetToCome(year, latest))) {
    return error(`${thing}.range` as 'icp_number.range', { part: 'year' })
  }
  const text = filing
    ? `${ministryCharacter(province)}ICP备${digits}号`
    : classes === ''
      ? `${province}ICP证${digits}号`
      : `${provinceCode === '' && province !== '' ? '合字' : province}${classesOf(classes).join('.')}-${digits}`
  return provinceCode === '' ? { text, serial, year } : { text, provinceCode, serial, year }
}

/** The classes in a license as written, ascending, each once. */
export function classesOf(classes: string): ('A1' | 'A2' | 'B1' | 'B2')[] {
  return (['A1', 'A2', 'B1', 'B2'] as const).filter((name) => classes.includes(name))
}

/** The ministry's character for a province's character, whichever authority writes that one. */
export function ministryCharacter(character: string): string {
  return (character && MINISTRY_MEANT.charAt(MINISTRY_MISTAKEN.indexOf(character))) || character
}

function provinceOf(character: string): string {
  return codeOfCharacter(MINISTRY, ministryCharacter(character))
}
