import type { DivisionNames } from '../../data/divisions/division-names.ts'
import { pastPicker } from './pickers-level.ts'
import { countryEnd, provinceInFront } from './province-in-front.ts'

/** The division that was chosen, as an address may name it. */
export interface ChosenDivision {
  /** First two digits of GB/T 2260, where the province is known. */
  readonly provinceCode: string | undefined
  /** The names of the prefecture and of the county, those that they had before included; empty where there is none. */
  readonly prefecture: readonly string[]
  readonly county: readonly string[]
  /** Asked for the divisions beside it, where the table of names is at hand. */
  readonly others?: { readonly names: DivisionNames; readonly code: string }
}

/** The division that a full name tells: 山西省运城市绛县. */
export function divisionOfName(name: string): ChosenDivision {
  const province = provinceInFront(name, countryEnd(name))
  const rest = province?.whole === true ? name.slice(province.end) : name
  const prefecture = /^.{2,}?(?:市(?!市$)|自治州|地区|盟)/.exec(rest)?.[0] ?? ''
  const county = rest.slice(prefecture.length)
  const [upper, lower] =
    prefecture.length === rest.length && province?.whole !== true ? ['', rest] : [prefecture, county]
  return {
    provinceCode: province?.whole === true ? province.code : undefined,
    prefecture: upper === '' ? [] : [upper],
    county: lower === '' ? [] : [lower],
  }
}

/** The division of a code, by the table of names; without its names where the table does not have it. */
export function divisionOfCode(code: string, names: DivisionNames | undefined): ChosenDivision {
  const { prefecture = [], county = [] } = names?.namesOf(code) ?? {}
  const chosen = { provinceCode: code.slice(0, 2), prefecture, county }
  return names === undefined ? chosen : { ...chosen, others: { names, code } }
}

/** How far an address names the division that was chosen. */
export interface OwnInFront {
  readonly end: number
  /** Whether its county, or a prefecture without counties, is named. */
  readonly whole: boolean
}

/** What an address names of the chosen division, from its start on; any level may be left out, or shortened. */
export function ownInFront(text: string, chosen: ChosenDivision): OwnInFront {
  let end = countryEnd(text)
  // Municipalities are doubled: 上海市上海市, 上海上海市.
  for (let times = 0; times < 2; times++) {
    const province = provinceInFront(text, end)
    if (province === undefined || (chosen.provinceCode !== undefined && province.code !== chosen.provinceCode)) break
    if (!province.whole && !namesOwn(text, province.end, chosen)) break
    end = province.end
  }
  end = pastPicker(text, end)
  // 承德市 is the city over 承德县, not another name of it.
  const isUpper = chosen.prefecture.some((name) => text.startsWith(name, end))
  const direct = isUpper ? 0 : countyEnd(text, end, chosen.county, false)
  if (direct > 0) return { end: direct, whole: true }
  const upper = prefectureEnd(text, end, chosen)
  if (upper === 0) return within(text, end, chosen.county)
  const below = pastPicker(text, upper)
  if (chosen.county.length === 0) return { end: below, whole: true }
  // 济南市中区 for 济南市市中区
  const county = countyEnd(text, below, chosen.county, true) || countyEnd(text, below - 1, chosen.county, false)
  return county > 0 ? { end: county, whole: true } : within(text, below, chosen.county)
}

/** Whether a short province is followed by what lies in it, so that 上海路 is none. */
function namesOwn(text: string, at: number, chosen: ChosenDivision): boolean {
  if (countyEnd(text, at, chosen.county, false) > 0 || prefectureEnd(text, at, chosen) > 0) return true
  const again = provinceInFront(text, at)
  return (again?.whole === true && again.code === chosen.provinceCode) || pastPicker(text, at) > at
}

/** Where the name of the prefecture ends that begins at `at`; 0 where it is another text. */
function prefectureEnd(text: string, at: number, { prefecture, county }: ChosenDivision): number {
  for (const name of prefecture) if (text.startsWith(name, at)) return at + name.length
  for (const name of prefecture) {
    const end = at + shared(text, at, name, /(?:市|地区|盟|自治州)$/)
    // 巴州 and 大理州; 深圳南山区 where the county follows.
    if (end > at && text.charAt(end) === '州' && name.endsWith('州')) return end + 1
    if (end > at + 1 && (countyEnd(text, end, county, true) > 0 || (county.length === 0 && isShortCity(text, end))))
      return end
  }
  return 0
}

/** Whether a short city stands for itself: 东莞长安镇, but 东莞路. */
function isShortCity(text: string, end: number): boolean {
  return !/^[东南西北中]?[大]?[路街道巷湾]/.test(text.slice(end, end + 3))
}

/** How many characters of a name, without its unit, the text has from `at` on: 大理 of 大理白族自治州. */
function shared(text: string, at: number, name: string, unit: RegExp): number {
  const stem = name.replace(unit, '')
  let length = 0
  while (length < stem.length && text.charAt(at + length) === stem.charAt(length)) length++
  return name.endsWith('州') || length === stem.length ? length : 0
}

/**
 * Where the name of the county ends that begins at `at`; 0 where it is another text.
 *
 * @param below whether the prefecture stands in front, so that the county may be shortened
 */
function countyEnd(text: string, at: number, county: readonly string[], below: boolean): number {
  for (const name of county) if (text.startsWith(name, at)) return at + name.length
  for (const name of county) {
    const stem = name.replace(/(?:自治[县旗]|[市区县旗])$/, '')
    let length = 0
    while (length < stem.length && text.charAt(at + length) === stem.charAt(length)) length++
    if (length < 2) continue
    const next = text.charAt(at + length)
    // 三江县 for 三江侗族自治县; 临安市, which became a district.
    if (name.includes('自治') || (length === stem.length && name === county[0])) {
      if (next !== '' && '县旗市区'.includes(next)) return at + length + 1
    }
    // Alone, and where it looks like another part: 三门, 周村人民路, 沙市北京路.
    const isMistaken = at + length === text.length || /[市县区旗村口]$/.test(stem)
    if (name === county[0] && length === stem.length && isMistaken && !/[市县区旗州路街道镇乡]/.test(next))
      return at + length
    if (below && length === stem.length && !/[路街道巷镇乡村湖山大东南西北中]/.test(next)) return at + length
  }
  return 0
}

/** The county further back, past units that the table does not have: 伊犁州 in front of 阿勒泰市. No city lies between. */
function within(text: string, at: number, county: readonly string[]): OwnInFront {
  for (const name of county) {
    const found = text.indexOf(name, at)
    if (found > at && found < at + 20 && !/[\d市区县路街道巷镇乡号村]/.test(text.slice(at, found))) {
      return { end: found + name.length, whole: true }
    }
  }
  return { end: at, whole: false }
}

// 高新区, 开发区, 工业园区, 小区, 合作区, 老县城 and the like are places within a division.
const DISTRICT = /[^业发新技园小社校厂库景度集心作税流范验务济宅属理能高]区$/
const CITY = /[^超菜夜书花股]市$/
const BANNER = /[^红国锦]旗$/

/** Whether what follows the chosen division in front is the name of another one. */
export function namesAnother(text: string, at: number, chosen: ChosenDivision): boolean {
  if (chosen.others !== undefined) return chosen.others.names.isAnother(text.slice(at, at + 40), chosen.others.code)
  if (chosen.prefecture.length + chosen.county.length === 0) return false
  const name = /^[\u4e00-\u9fff]{1,8}?(?:市|区|县|旗)(?![城街路巷场前后内外东西南北桥广花公部])/.exec(
    text.slice(at, at + 20),
  )?.[0]
  if (name === undefined || /[路街道巷镇乡村号]/.test(name.slice(1, -2))) return false
  return DISTRICT.test(name) || CITY.test(name) || name.endsWith('县') || BANNER.test(name)
}
