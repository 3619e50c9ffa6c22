import { existsSync } from 'node:fs'
import { readTsv } from '../../src/data/read-tsv.ts'
import type { Bilingual } from '../../src/locale/language.ts'
import { bilingual, inChinese } from './words.ts'

/** A row of `docs/measurements.tsv`: what a command has measured, and what was aimed at. */
export interface Measurement {
  readonly area: string
  readonly what: string
  readonly value: string
  readonly unit: string
  /** `≤ 60`, `≥ 21000`, `0`, `≤ node alone + 60` (of another row of the area), or `-` for none. */
  readonly goal: string
  readonly date: string
  readonly machine: string
  readonly command: string
}

const TABLE = new URL('../measurements.tsv', import.meta.url)

/** Every row of the table. */
export const measurements: readonly Measurement[] = existsSync(TABLE)
  ? (readTsv(TABLE) as unknown as readonly Measurement[])
  : []

const NUMBER = /^(\d+(?:\.\d+)?)(?: %| ×| \w+)?$/
const RELATIVE = /^(.+) ([+×]) (\d+(?:\.\d+)?)$/

/** The number that a goal comes to; goals may name another row of their area. */
function boundOf(goal: string, area: string): number | undefined {
  const [, plain] = NUMBER.exec(goal) ?? []
  if (plain !== undefined) return Number(plain)
  const [, name, sign, amount] = RELATIVE.exec(goal) ?? []
  if (name === undefined) return undefined
  const own = measurements.filter((row) => row.area === area)
  const named = own.find(({ what }) => what === name) ?? own.find(({ what }) => what.includes(name))
  if (named === undefined) return undefined
  return sign === '+' ? Number(named.value) + Number(amount) : Number(named.value) * Number(amount)
}

/** Whether a measured value is what it was meant to be; nothing where there is no goal. */
export function isMet({ value, goal, area }: Measurement): boolean | undefined {
  if (goal === '-' || goal === '') return undefined
  const [, sign = '', rest = goal] = /^([≤≥]) (.+)$/.exec(goal) ?? []
  const bound = boundOf(rest, area)
  if (bound === undefined) return undefined
  if (sign === '≤') return Number(value) <= bound
  if (sign === '≥') return Number(value) >= bound
  return Number(value) === bound
}

/** A goal in both languages: names of other rows are said in Chinese, too. */
export function goalOf({ goal }: Measurement): Bilingual {
  if (goal === '-') return { zh: '', en: '' }
  const [, sign, name, rest] = /^([≤≥] )(.+?)( [+×] [\d.]+)$/.exec(goal) ?? []
  if (name === undefined) return { zh: goal, en: goal }
  return { zh: `${sign}${inChinese(name) ?? name}${rest}`, en: goal }
}

/** `131 MB`; of rates the number alone, since what they are says the rest. */
export function valueOf({ value, unit }: Measurement): string {
  return unit === '1/s' ? value : `${value} ${unit}`.trim()
}

/** What a row is about. */
export const whatOf = ({ what }: Measurement): Bilingual => bilingual(what)
/** The machine, or the tool, that a row was measured with. */
export const machineOf = ({ machine }: Measurement): Bilingual => bilingual(machine)
