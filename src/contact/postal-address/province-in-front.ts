import { PROVINCE_NAMES } from '../../data/province-characters/names.ts'

/** Codes and first two characters of the provinces, and of Taiwan, in which addresses may lie as well. */
const PROVINCES = /* @__PURE__ */ (() => `${PROVINCE_NAMES}71台湾`)()

/** What stands behind the two characters: the third of 黑龙江 and 内蒙古, the people of an autonomous region, the unit. */
const THIRD = ['黑龙江', '内蒙古']
const UNITS = ['省', '市', '自治区', '壮族自治区', '回族自治区', '维吾尔自治区', '维吾尔族自治区']

const COUNTRIES = ['中华人民共和国', '中国']

export interface ProvinceInFront {
  /** First two digits of GB/T 2260. */
  readonly code: string
  /** Where its name ends. */
  readonly end: number
  /** Whether its unit is written: 上海市 is a province, 上海 may be that of 上海路. */
  readonly whole: boolean
}

/** Where the name of the country ends that stands in front; 0 where there is none. */
export function countryEnd(text: string): number {
  if (text.charAt(0) !== '中') return 0
  return COUNTRIES.find((name) => text.startsWith(name))?.length ?? 0
}

/** The province that is named from `at` on. */
export function provinceInFront(text: string, at: number): ProvinceInFront | undefined {
  codes ??= codesByName()
  const code = codes.get(text.slice(at, at + 2))
  if (code === undefined) return undefined
  const end = at + (THIRD.includes(text.slice(at, at + 3)) ? 3 : 2)
  for (const unit of UNITS) {
    if (text.startsWith(unit, end)) return { code, end: end + unit.length, whole: true }
  }
  return { code, end, whole: false }
}

let codes: ReadonlyMap<string, string> | undefined

/** The codes of the provinces by their first two characters. */
function codesByName(): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (let at = 0; at < PROVINCES.length; at += 4)
    found.set(PROVINCES.slice(at + 2, at + 4), PROVINCES.slice(at, at + 2))
  return found
}
