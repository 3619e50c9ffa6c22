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
  let start = province?.whole === true ? province.end : country
  const last = Math.min(text.length, from + LONGEST)
  for (let index = start; index < last; index++) {
    const char = text.charAt(index)
    if (char < '\u3400' || isStop(text, start, index, char)) break
    if (!isUnit(text, start, index, char)) continue
    end = index + 1
    start = end
    unit = char
    if (isLowest(char) && !/(?:地|自治)区$/.test(text.slice(index - 2, end))) break
  }
  return { end, unit }
}

/** Whether a character begins what is no division any more: a road, a town, an estate. */
function isStop(text: string, start: number, index: number, char: string): boolean {
  const next = text.charAt(index + 1)
  switch (char) {
    case '街':
    case '弄':
    case '号':
      return true
    // 清苑区
    case '苑':
      return !(next === '区' && index === start + 1)
    // 路北区 and 路桥区, 让胡路区; 园林; 社区 but no division of that character at its head.
    case '路':
      return index > start && next !== '区'
    case '社':
    case '园':
      return index > start
    case '道':
      return '大街国省县'.includes(text.charAt(index - 1) || '-') && index > start
    // 孟村回族自治县, 周村区
    case '村':
      return !'回县区'.includes(next || '-')
    // 镇江市, 镇原县; 天镇县; 景德镇市, 丰镇市, but 城关镇市场路
    case '镇':
      return index > start && next !== '县' && !/^市(?![场政民中南北东西])/.test(text.slice(index + 1, index + 3))
    // 乡宁县; 新乡市, 桐乡市, 西乡县, 西乡塘区, 东乡族自治县, 乡城县
    case '乡':
      return index > start && !'市县区塘族'.includes(next || '-')
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
      // 津市市 ends with its second; 济南市市中区 has two units.
      if (next === '市')
        return !/^市(?!中区|南区|北区|辖区|场)/.test(text.slice(index + 1, index + 4)) || index - start > 1
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
