import { isProvinceCodeAt } from '../../foundation/province.ts'
import { read } from '../../foundation/untrusted.ts'
import { divisionsAt } from './names.ts'

/** A division as cascaders take it (Element Plus, Ant Design, Naive UI, TDesign); without `children` where there are none. */
export interface DivisionNode {
  /** Six digits of GB/T 2260. */
  value: string
  label: string
  children?: DivisionNode[]
}

/** The lowest level of a tree. */
export type DivisionLevel = 'province' | 'prefecture' | 'county'

const LEVELS: readonly DivisionLevel[] = ['province', 'prefecture', 'county']

/** What a tree of the divisions holds. */
export interface DivisionTreeOptions {
  /** The year whose divisions are meant, from 1984 on; those in force today by default. */
  readonly year?: number | undefined
  /** The lowest level; `county` by default, which is what `divisionCode` asks for. */
  readonly downTo?: DivisionLevel | undefined
}

/** Before that the table has not all divisions: identity cards began then. */
const FIRST_YEAR = 1984

/**
 * The provinces of the mainland with their prefectures and counties, in the order of their codes: the options of a
 * cascader, whose last value is a filing's `divisionCode`.
 *
 * A level that a place does not have is not made up: the districts of Beijing, Tianjin, Shanghai and Chongqing stand right
 * under them (no 市辖区, which these provinces' filings do not take), as do counties that a province rules itself (仙桃市);
 * 东莞市, 中山市, 儋州市 and 嘉峪关市 have no counties, and their own code is the one to choose.
 *
 * @returns a new tree at each call, of more than 3,000 nodes: a form makes it once
 * @throws RangeError where the year or the level is none
 *
 * @example
 * ```ts
 * divisionTree().length                                  // → 31
 * divisionTree()[0]!.children![0]                        // → { value: '110101', label: '东城区' }
 * divisionTree({ downTo: 'province', year: 1990 })[1]    // → { value: '120000', label: '天津市' }
 * ```
 */
export function divisionTree(options?: DivisionTreeOptions): DivisionNode[] {
  const year = yearIn(options)
  const downTo = levelIn(options)
  const provinces: DivisionNode[] = []
  const byCode = new Map<string, DivisionNode>()
  for (const { code, name } of divisionsAt(year)) {
    const level = levelOf(code)
    if (!isProvinceCodeAt(code, 0) || LEVELS.indexOf(level) > LEVELS.indexOf(downTo)) continue
    const node: DivisionNode = { value: code, label: name }
    const prefecture = level === 'county' ? byCode.get(`${code.slice(0, 4)}00`) : undefined
    const upper = prefecture ?? byCode.get(`${code.slice(0, 2)}0000`)
    byCode.set(code, node)
    if (upper === undefined) provinces.push(node)
    else if (upper.children === undefined) upper.children = [node]
    else upper.children.push(node)
  }
  return provinces
}

function levelOf(code: string): DivisionLevel {
  return code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county'
}

function yearIn(options: unknown): number | undefined {
  const year = read(options, 'year')
  if (year === undefined || year === null) return undefined
  if (Number.isInteger(year) && (year as number) >= FIRST_YEAR && (year as number) <= 9999) return year as number
  throw new RangeError(`beian: the option 'year' must be a year from ${FIRST_YEAR} on, such as 2010`)
}

function levelIn(options: unknown): DivisionLevel {
  const level = read(options, 'downTo')
  if (level === undefined || level === null) return 'county'
  if (LEVELS.includes(level as DivisionLevel)) return level as DivisionLevel
  throw new RangeError(`beian: the option 'downTo' must be one of ${LEVELS.join(', ')}`)
}
