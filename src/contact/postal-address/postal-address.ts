import { type DivisionNames, isDivisionNames } from '../../data/divisions/division-names.ts'
import { isHabit } from '../../data/province-demands/habit.ts'
import { noMunicipalDistrict } from '../../data/province-demands/table.ts'
import { asksCanonical, type CanonicalOption, isBlank, openText } from '../../foundation/input.ts'
import { at, type CodesOf, error, type Issue, warning } from '../../foundation/issue.ts'
import { isProvinceCodeAt } from '../../foundation/province.ts'
import { accept, type Result, reject } from '../../foundation/result.ts'
import { read } from '../../foundation/untrusted.ts'
import { provinceOption } from '../province-option.ts'
import { type ChosenDivision, divisionOfCode, divisionOfName, namesAnother, ownInFront } from './chosen-division.ts'
import { divisionInFront } from './division-in-front.ts'
import { type Precision, type Reach, reachOf } from './precision.ts'
import { countryEnd, provinceInFront } from './province-in-front.ts'
import { addressesIn, foldAddress, notAnAddress, withoutAdditions } from './read-address.ts'
import { simplified } from './simplified.ts'

/**
 * Postal address (通信地址, 通讯地址) and residence (常住地) of the filing forms: in a town down to the door number, in
 * the country down to the village, or a post office box; within the chosen division, with or without its name in front.
 *
 * Structure: division (省, 市, 区县) · town or sub-district (镇, 乡, 街道) · road (路, 街, 巷) or village (村, 组, 嘎查, 团场的连) ·
 * number (号, 弄, 之二, 附1号) · estate and building (大厦, 园区, 3栋) · unit, floor, room (2单元, 8层, 1508, 13GH). In place of
 * the number: the side of a road, a crossing, a kilometre.
 *
 * Traditional characters are read as their simplified forms, and kept.
 *
 * Errors: another province in front than that of the chosen division, text in place of the address, a number, an e-mail
 * address; a `provinceCode` or `divisionCode` that is none.
 * Warnings: what the address still lacks (street, door number, village), another city or county in front, two addresses, a
 * phone, a mailbox or a document's number beside it, an organization's name in its place, 市辖区 as a district where the province wants the real one, no
 * Chinese at all. An address that goes no further is said to be so in the remarks (通信地址已是最详细); then nothing is
 * missing.
 *
 * Form hints of the public-security platform (常住地); providers' filing guides (通信地址); kinds of parts: GA/T 2000.32-2014
 * (地址元素分类与代码); read 2026-11-28.
 */
export interface PostalAddress {
  /** Presentation folded; without a label or a postcode; spaces only between words of Latin letters. */
  readonly text: string
  /** How far the address goes. */
  readonly precision: Precision
}

/** What an address (通信地址) is judged by. */
export interface PostalAddressOptions {
  /** Six digits of GB/T 2260 of the division that was chosen. */
  readonly divisionCode?: string | undefined
  /** The table of names (`divisionNames` of `beian/divisions`), which tells for `divisionCode` what lies in it. */
  readonly divisions?: DivisionNames | undefined
  /** In place of the code: the name of the division, with or without the units above it, 广东省深圳市南山区. */
  readonly divisionName?: string | undefined
  /** First two digits of GB/T 2260 of the chosen province (all six, `440000`, are taken). */
  readonly provinceCode?: string | undefined
  /** The remarks (备注) of the same section. */
  readonly remarks?: string | undefined
  /** Whether the address is in a town or in the country; told by its words where absent. */
  readonly setting?: 'town' | 'country' | undefined
}

type Findings = CodesOf<'postal_address'> | 'context.unknown'

/** Said in the remarks where an address has nothing more to tell. */
const NOTHING_MORE = /最(?:为)?(?:详细|详尽|具体|精确)|(?:没有|无)(?:具体)?门牌/

const HOW_FAR = { rule: 'contact/address-precise' } as const
const WHERE = { rule: 'contact/address-in-division' } as const

/** What to write into the remarks where the address goes no further. */
const REMARK = /* @__PURE__ */ Object.freeze({ kind: 'remark', text: '通信地址已是最详细' } as const)

/**
 * Reads an address and tells what it still lacks.
 *
 * @returns the address with how far it goes; or the findings, `postal_address.*`
 *
 * @example
 * ```ts
 * parsePostalAddress('广东省深圳市南山区科技中一路 腾讯大厦 ８层', { divisionName: '广东省深圳市南山区' })
 * // → { ok: true, issues: [], value: { text: '广东省深圳市南山区科技中一路腾讯大厦8层', precision: 'door' } }
 * parsePostalAddress('科技中一路').issues[0]
 * // → { code: 'postal_address.missing', severity: 'warning', params: { part: 'door' },
 * //     suggestion: { kind: 'remark', text: '通信地址已是最详细' }, … }
 * ```
 */
export function parsePostalAddress(input: unknown, options?: PostalAddressOptions): Result<PostalAddress, Findings> {
  const provinceCode = provinceOption(options)
  if (typeof provinceCode === 'object') return reject(provinceCode)
  const chosen = chosenDivision(options)
  if (chosen !== undefined && 'code' in chosen) return reject(chosen)
  const written = readPostalAddress(input, chosen)
  if (typeof written !== 'string') return reject(written)

  const text = simplified(written)
  const own = chosen === undefined ? undefined : ownInFront(text, chosen)
  const front =
    own?.whole === true
      ? { end: own.end, unit: text.charAt(own.end - 1) }
      : divisionInFront(text, own === undefined ? 0 : own.end)
  // What is left out is the division that was chosen.
  const unit = front.unit || (chosen?.county[0]?.slice(-1) ?? '')
  const issues: Issue<Findings>[] = []
  if (chosen?.provinceCode === undefined && isOtherProvince(text, provinceCode)) {
    // A residence may lie outside the province of the filing; the chosen division is a promise about this address.
    issues.push(warning('postal_address.mismatch', { part: 'province' }, WHERE))
  }
  if (chosen !== undefined && own?.whole === false && namesAnother(text, own.end, chosen)) {
    issues.push(warning('postal_address.mismatch', { part: 'division' }, WHERE))
  }
  if (isHabit(noMunicipalDistrict, provinceCode ?? chosen?.provinceCode) && hasNoRealDistrict(text, chosen)) {
    const part = 'municipal-district'
    issues.push(warning('postal_address.not_allowed', { part }, { rule: 'contact/no-municipal-district' }))
  }
  // In Latin letters the parts stand the other way round: it is to be written in Chinese before they are judged.
  if (!/[\u3400-\u9fff]/.test(text)) {
    return accept({ text: written, precision: reachOf(text, 0, '').precision }, [
      ...issues,
      warning('postal_address.charset', {}),
    ])
  }
  const precision = judgeParts(text, { end: front.end, unit }, options, issues)
  return accept({ text: written, precision }, issues)
}

/** How far the address goes; what it lacks, or has too much of, is added to the findings. */
function judgeParts(
  text: string,
  front: { readonly end: number; readonly unit: string },
  options: unknown,
  issues: Issue<Findings>[],
): Precision {
  const { text: alone, parts } = withoutAdditions(text)
  for (const part of parts) issues.push(warning('postal_address.not_allowed', { part }))
  const reach = reachOf(alone, front.end, front.unit)
  const actual = addressesIn(text)
  if (actual > 1) issues.push(warning('postal_address.too_large', { maximum: 1, actual }))
  else if (reach.precision === 'division' && /公司$/.test(text)) {
    issues.push(warning('postal_address.wrong_kind', { kind: 'organization-name' }))
  } else {
    const part = missingPart(reach, read(options, 'setting'))
    if (part !== undefined && !NOTHING_MORE.test(foldedOption(options, 'remarks', 2000))) {
      const liftedBy = [{ fact: 'remark', path: ['remarks'] }] as const
      issues.push(warning('postal_address.missing', { part }, { ...HOW_FAR, liftedBy, suggestion: REMARK }))
    }
  }
  return reach.precision
}

/**
 * Whether `input` is an address, whatever it lacks, in any spelling that {@link parsePostalAddress} takes; with
 * `canonical: true`, as it writes it.
 *
 * @example
 * ```ts
 * isPostalAddress('中关村大街27号')                           // → true
 * isPostalAddress('中关村大街 ２７号')                        // → true
 * isPostalAddress('中关村大街 ２７号', { canonical: true })   // → false
 * isPostalAddress('暂无')                                     // → false
 * ```
 */
export function isPostalAddress(input: unknown, options?: PostalAddressOptions & CanonicalOption): boolean {
  if (typeof provinceOption(options) === 'object') return false
  const chosen = chosenDivision(options)
  if (chosen !== undefined && 'code' in chosen) return false
  const text = readPostalAddress(input, chosen)
  return typeof text === 'string' && (text === input || !asksCanonical(options))
}

/** The folded text of an address, or what is wrong with it; what it lacks is no matter here. */
function readPostalAddress(input: unknown, chosen: ChosenDivision | undefined): string | Issue<Findings> {
  const opened = openText(input, 'postal_address', [200], 300)
  if (typeof opened !== 'string') return opened
  const text = foldAddress(opened)
  const plain = simplified(text)
  const wrong = notAnAddress(plain)
  if (wrong !== undefined) return wrong
  if (!isOtherProvince(plain, chosen?.provinceCode)) return text
  return error('postal_address.mismatch', { part: 'province' }, WHERE)
}

/** Whether the address begins with a province, and with another one. */
function isOtherProvince(text: string, code: string | undefined): boolean {
  if (code === undefined) return false
  const written = provinceInFront(text, countryEnd(text))
  return written?.whole === true && written.code !== code
}

/** 市辖区 where the name of the district is due. */
function hasNoRealDistrict(text: string, chosen: ChosenDivision | undefined): boolean {
  if (chosen?.county[0]?.endsWith('市辖区') === true) return true
  const end = text.indexOf('市辖区') + 3
  return end > 2 && divisionInFront(text, end).end === end
}

/** The division of the options: by its code, or by its name; a finding where the code is none. */
function chosenDivision(options: unknown): ChosenDivision | undefined | Issue<'context.unknown'> {
  const code = read(options, 'divisionCode')
  if (!isBlank(code)) {
    if (typeof code !== 'string' || !/^\d{6}$/.test(code) || !isProvinceCodeAt(code, 0)) {
      return at(['divisionCode'], error('context.unknown', { key: 'divisionCode' }))
    }
    const divisions = read(options, 'divisions')
    return divisionOfCode(code, isDivisionNames(divisions) ? divisions : undefined)
  }
  const name = foldedOption(options, 'divisionName', 100)
  return name === '' ? undefined : divisionOfName(name)
}

/** A text among the options, folded and cut to what is looked at; `''` where there is none. */
function foldedOption(options: unknown, key: keyof PostalAddressOptions, longest: number): string {
  const text = read(options, key)
  return typeof text === 'string' ? simplified(foldAddress(text.slice(0, longest))) : ''
}

function missingPart({ precision, inCountry }: Reach, setting: unknown): 'street' | 'door' | 'village' | undefined {
  if (precision === 'door' || precision === 'po-box' || precision === 'landmark') return undefined
  if (precision === 'village') return setting === 'town' ? 'door' : undefined
  if (setting === 'country') return 'village'
  if (precision === 'street') return 'door'
  return inCountry && setting !== 'town' ? 'village' : 'street'
}
