import { yesWords } from '../data/labels/table.ts'
import { foldLabel, foldWord } from '../form-libraries/labels/fold-label.ts'
import { keyOf } from '../locale/key-of.ts'
import type { Bilingual } from '../locale/language.ts'
import type { ServiceNameContext } from '../naming/service-name/types.ts'
import { cellsIn } from './csv-cells.ts'
import { Misuse } from './misuse.ts'
import { provinceAsked } from './province-asked.ts'

/** What is known of a name besides the name: what is not, the options of the command say. */
export type NameFacts = { -readonly [K in keyof ServiceNameContext]?: ServiceNameContext[K] }

/** A name of a list, or why its row cannot be judged. */
export type NameRow = {
  /** Counted from 1, as a sheet counts it: of a table the head is row 1. */
  readonly row: number
  readonly name: string
  /** The row as it was; of a list the name. */
  readonly cells: readonly string[]
} & ({ readonly facts: NameFacts } | { readonly fault: Bilingual })

export interface NameList {
  /** The head of the table; of a list none. */
  readonly head: readonly string[] | undefined
  readonly rows: readonly NameRow[]
}

/** The columns that are read, by what they may be called. */
const COLUMNS: Readonly<Record<keyof ServiceNameContext | 'name', readonly string[]>> = {
  name: ['name', '名称', '服务名称', '网站名称', 'app名称', '应用名称', '小程序名称', '小程式名稱'],
  nature: ['nature', '性质', '单位性质', '主办单位性质'],
  service: ['service', '服务类型', '类型'],
  provinceCode: ['province', '省份', '备案省份', '省'],
  entityName: ['entity', '主办单位', '主办单位名称', '单位名称', '主体名称'],
  domain: ['domain', '域名', '网站域名'],
  preApprovals: ['pre-approval', '前置审批', '前置审批项目'],
  trademark: ['trademark', '商标', '注册商标'],
  nationalLevel: ['national-level', '国家级单位', '国家级'],
  governmentAuthorized: ['government-authorized', '政府机关授权', '政府授权'],
  remarks: ['remarks', '备注'],
}

type Column = keyof typeof COLUMNS

const UNKNOWN: Readonly<Partial<Record<Column, Bilingual>>> = {
  nature: { zh: '单位性质不在可选项之列', en: 'no such nature' },
  service: { zh: '服务类型不在可选项之列', en: 'no such type of service' },
  preApprovals: { zh: '前置审批项目不在可选项之列', en: 'no such pre-approval' },
}

function columnOf(head: string): Column | undefined {
  const folded = foldLabel(head)
  return (Object.keys(COLUMNS) as Column[]).find((column) => COLUMNS[column].includes(folded))
}

/** Reads a table with a head that has a column of names, or else a list of one name a line; blank rows are no names. */
export async function readNames(text: string): Promise<NameList> {
  const [first = ''] = text.split(/\r?\n/, 1)
  const isTable = first.split(/[,;\t|]/).some((cell) => columnOf(cell.replace(/^"|"$/g, '')) === 'name')
  if (!isTable) {
    const lines = text.split(/\r?\n/)
    const rows = lines.flatMap((line, index) =>
      line.trim() === '' ? [] : [{ row: index + 1, name: line, cells: [line], facts: {} }],
    )
    return { head: undefined, rows }
  }
  const [head = [], ...body] = cellsIn(text).rows.map((cells) => cells.map(({ value }) => value))
  const columns = head.map(columnOf)
  const rows: NameRow[] = []
  for (const [index, cells] of body.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue
    const name = cells[columns.indexOf('name')] ?? ''
    rows.push({ row: index + 2, name, cells, ...(await factsIn(cells, columns)) })
  }
  return { head, rows }
}

async function factsIn(
  cells: readonly string[],
  columns: readonly (Column | undefined)[],
): Promise<{ readonly facts: NameFacts } | { readonly fault: Bilingual }> {
  const facts: NameFacts = {}
  for (const [index, column] of columns.entries()) {
    const cell = (cells[index] ?? '').trim()
    if (column === undefined || column === 'name' || cell === '') continue
    const fault = await readFact(facts, column, cell)
    if (fault !== undefined) return { fault }
  }
  return { facts }
}

/** Reads one cell; gives what is wrong with it. */
async function readFact(
  facts: NameFacts,
  column: Exclude<Column, 'name'>,
  cell: string,
): Promise<Bilingual | undefined> {
  switch (column) {
    case 'nature': {
      const key = keyOf('nature', cell)
      if (key === undefined) return UNKNOWN.nature
      facts.nature = key
      return undefined
    }
    case 'service': {
      const key = keyOf('service-type', cell)
      if (key === undefined) return UNKNOWN.service
      facts.service = key
      return undefined
    }
    case 'provinceCode':
      try {
        facts.provinceCode = await provinceAsked(cell)
        return undefined
      } catch (cause) {
        if (cause instanceof Misuse) return cause.text
        throw cause
      }
    case 'preApprovals': {
      const keys = cell.split(/[,，、;；]\s*/).map((part) => keyOf('pre-approval', part))
      if (keys.includes(undefined)) return UNKNOWN.preApprovals
      facts.preApprovals = keys.flatMap((key) => key ?? [])
      return undefined
    }
    case 'trademark':
    case 'nationalLevel':
    case 'governmentAuthorized':
      facts[column] = yesWords.some((word) => foldWord(word) === foldWord(cell))
      return undefined
    default:
      facts[column] = cell
      return undefined
  }
}
