import { endsWithMisleading, misleadingCountyEnd, misleadingPrefectureEnd } from './misleading-name.ts'
import { pastPicker } from './pickers-level.ts'
import { countryEnd, provinceInFront } from './province-in-front.ts'

/**
 * The division in front of an address, read by the words for its units (省, 市, 自治州, 地区, 盟, 区, 县, 旗) where no table of
 * names is at hand. One character of a name is no evidence: 石家庄 is a city, 三门 a county, 路北 a district.
 */
export interface DivisionInFront {
  /** Where the division ends; 0 where none stands in front. */
  readonly end: number
  /** The last character of its last unit; `''` where there is none. */
  readonly unit: string
}

/** No division with the units above it is longer. */
const LONGEST = 40

// What stands before 区 where it is no district: 开发区, 高新区, 工业区, 园区, 小区, 社区, 示范区, 保税区, 度假区, 商务区 …
const BEFORE_DISTRICT = '业发技园小社校厂库景度假集心作流税范验务济宅属理能高'

/** Whether no division goes below a unit: what follows is a place in it. */
function isLowest(unit: string): boolean {
  return unit === '区' || unit === '县' || unit === '旗'
}

/** The division from `from` on (past the country and the province, where those stand there). */
export function divisionInFront(text: string, from: number): DivisionInFront {
  const country = from === 0 ? countryEnd(text) : from
  const province = provinceInFront(text, country)
  // Roads and districts are named by provinces: 山东路, 河北区. Without its unit a province counts with a unit below it.
  let end = province?.whole === true ? province.end : from
  let unit = province?.whole === true ? text.charAt(end - 1) : ''
  let start = province?.whole === true ? pastPicker(text, end) : country
  if (start > country) end = start
  const below = province?.whole === false ? province.end : start
  const city = misleadingCountyEnd(text, below) > 0 ? 0 : misleadingPrefectureEnd(text, below)
  // 镇江市 and 新乡市 have their unit behind them; 新乡卫滨区 is in 新乡市.
  if (city > 0) {
    end = text.charAt(city) === '市' ? city + 1 : city
    start = end
    unit = '市'
  }
  const last = Math.min(text.length, from + LONGEST)
  for (let index = start; index < last; index++) {
    const char = text.charAt(index)
    if (char < '\u3400') break
    const named = misleadingCountyEnd(text, index)
    if (named === 0) {
      // 唐山路南 may be the district or the side of a road, as 纬三路北 is.
      if ((char !== '路' || index === start) && endsWithMisleading(text, index)) return { end: text.length, unit: '县' }
      if (isStop(text, start, index, char)) break
      if (!isUnit(text, start, index, char)) continue
    }
    end = named || index + 1
    unit = text.charAt(end - 1)
    if (isLowest(unit) && !/(?:地|自治)区$/.test(text.slice(end - 3, end))) break
    start = pastPicker(text, end)
    end = start
    index = end - 1
  }
  return { end, unit }
}

/** Whether a character begins what is no division any more: a road, a town, an estate. */
function isStop(text: string, start: number, index: number, char: string): boolean {
  switch (char) {
    case '街':
    case '弄':
    case '号':
    case '苑':
      return true
    case '路':
    case '社':
    case '园':
    case '村':
    case '乡':
      return index > start
    case '道':
      return '大街国省县'.includes(text.charAt(index - 1) || '-') && index > start
    // 城关镇市场路, but 山镇市
    case '镇':
      return index > start && !/^市(?![场政民中南北东西])/.test(text.slice(index + 1, index + 3))
    default:
      return false
  }
}

function isUnit(text: string, start: number, index: number, char: string): boolean {
  // A unit has a name: 市中区, 县城.
  if (index === start) return false
  const next = text.charAt(index + 1) || '-'
  const before = text.charAt(index - 1)
  switch (char) {
    case '省':
      return true
    case '市':
      return next !== '场'
    case '州':
      // 杭州市, 苏州街
      return !'市区县路街大道镇湾'.includes(next)
    case '盟':
      return before !== '联' && before !== '同'
    case '区':
      return !BEFORE_DISTRICT.includes(before)
    case '县':
      // 老县城, but 新县城关镇
      if (next === '城') return /[关区厢郊]/.test(text.charAt(index + 2)) || !/[老旧新古]/.test(before)
      return true
    case '旗':
      return !'红国锦'.includes(before)
    default:
      return false
  }
}
