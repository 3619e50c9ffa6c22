import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { readTsv } from '../../src/data/read-tsv.ts'
import type { Mutant } from './mutants.ts'

const at = (name: string): URL => new URL(name, import.meta.url)

/** What came of a folder when it was last judged. */
export interface Result {
  readonly folder: string
  readonly mutants: string
  /** How many of them were judged: all, or a draw. */
  readonly judged: string
  readonly killed: string
  readonly survived: string
  readonly equivalent: string
  /** Killed among those that are not shown to be equivalent, in percent. */
  readonly score: string
  /** Where the score of all lies with a confidence of 95 %, when some were drawn. */
  readonly low: string
  readonly high: string
  /** What the score must not fall below: 90, or what was reached where that is less. */
  readonly floor: string
  /** Of the folder's text. */
  readonly hash: string
  readonly date: string
  /** Of the command, where some were drawn. */
  readonly options: string
}

/** A mutant by its texts, so that it is found again after an edit. */
export interface Named {
  readonly file: string
  readonly line: string
  readonly original: string
  readonly replacement: string
}

/** A mutant that no test can notice, and why. */
export interface Equivalent extends Named {
  readonly reason: string
}

/** A mutant that no test notices; `state` is whether that is shown to be right. */
export interface Survivor extends Named {
  readonly outcome: string
  readonly state: string
}

export const named = ({ file, lineText, original, replacement }: Mutant): Named => ({
  file,
  line: lineText,
  original,
  replacement,
})

export const sameMutant = (a: Named, b: Named): boolean =>
  a.file === b.file && a.line === b.line && a.original === b.original && a.replacement === b.replacement

const rows = <Row>(name: string): readonly Row[] =>
  existsSync(at(name)) ? (readTsv(at(name)) as unknown as readonly Row[]) : []

export const results = (): readonly Result[] => rows('./results.tsv')
export const equivalents = (): readonly Equivalent[] => rows('./equivalent.tsv')

function write(name: string, columns: readonly string[], lines: readonly object[]): void {
  const date = new Date().toISOString().slice(0, 10)
  const cells = lines.map((row) => columns.map((column) => (row as Record<string, string>)[column]).join('\t'))
  writeFileSync(at(name), `${[`# as of ${date}`, columns.join('\t'), ...cells].join('\n')}\n`)
}

const RESULT = [
  ...['folder', 'mutants', 'judged', 'killed', 'survived', 'equivalent', 'score', 'low', 'high', 'floor'],
  ...['hash', 'date', 'options'],
]
const SURVIVOR = ['file', 'line', 'original', 'replacement', 'outcome', 'state']

/** Puts a folder's result in place of its last one. */
export function writeResult(result: Result): void {
  const others = results().filter(({ folder }) => folder !== result.folder)
  write(
    './results.tsv',
    RESULT,
    [...others, result].sort((a, b) => (a.folder < b.folder ? -1 : 1)),
  )
}

/** Puts the survivors of a folder in place of those of its last run. */
export function writeSurvivors(folder: string, survivors: readonly Survivor[]): void {
  const all: readonly Named[] = rows('./survivors.tsv')
  const others = all.filter(({ file }) => !file.startsWith(`src/${folder}/`))
  const merged = [...others, ...survivors].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
  write('./survivors.tsv', SURVIVOR, merged)
}

/** The percent that a folder has to reach. */
export function floorOf(folder: string): number {
  return Number(results().find((row) => row.folder === folder)?.floor ?? 0)
}

export const hashed = (files: readonly string[]): string => files.map((file) => readFileSync(file, 'utf8')).join('\0')
