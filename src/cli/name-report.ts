import Papa from 'papaparse'
import { verdictOf } from '../foundation/result.ts'
import { describeIssue } from '../locale/describe.ts'
import { issueAsJson } from '../locale/issue-as-json.ts'
import { type Bilingual, say } from '../locale/language.ts'
import { headLine, issuePrinter, shown } from './issue.ts'
import { type Excess, excessAsJson } from './max-warnings.ts'
import { visible } from './streams.ts'
import type { World } from './subcommand.ts'
import type { ReadValue } from './value-kinds.ts'

/** A name that was judged; of a list its row. */
export interface JudgedName {
  readonly name: string
  readonly result: ReadValue
  readonly isIndividual: boolean
  readonly row?: number | undefined
  /** The row as it was. */
  readonly cells?: readonly string[]
}

/** A row that cannot be judged, and why. */
export interface UnusableName {
  readonly row: number
  readonly cells: readonly string[]
  readonly error: string
}

/** Writes what is found in names, one after the other. */
export interface NameReporter {
  readonly judged: (name: JudgedName) => string
  readonly unusable: (name: UnusableName) => string
  readonly end: (excess: Excess | undefined) => string
}

/** In the place of a name that is none. */
const BLANK: Bilingual = { zh: '（空）', en: '(blank)' }
const ROW: Bilingual = { zh: '第{row}行', en: 'row {row}' }
const VERDICT: Bilingual = { zh: '结论', en: 'Verdict' }
const REASONS: Bilingual = { zh: '原因', en: 'Reasons' }
const NAME: Bilingual = { zh: '名称', en: 'Name' }
const WORDS: Readonly<Record<'accept' | 'warn' | 'reject', Bilingual>> = {
  accept: { zh: '通过', en: 'passes' },
  warn: { zh: '可能被退回', en: 'may be returned' },
  reject: { zh: '会被退回', en: 'will be returned' },
}
const UNUSABLE: Bilingual = { zh: '无法判断', en: 'cannot be judged' }

export function nameReporter(
  format: 'text' | 'json' | 'csv',
  world: World,
  noAdvice: boolean,
  head: readonly string[] | undefined,
): NameReporter {
  if (format === 'json') return jsonReporter(world, noAdvice)
  return format === 'csv' ? csvReporter(world, noAdvice, head) : textReporter(world, noAdvice)
}

function textReporter(world: World, noAdvice: boolean): NameReporter {
  const { language } = world
  const options = { places: true, texts: true, isIndividual: false }
  // Individuals are named no permits; the sources are counted through.
  const printer = issuePrinter(world, [], options)
  return {
    judged: ({ name, result, isIndividual, row }) => {
      options.isIndividual = isIndividual
      const issues = shown(result.issues, noAdvice)
      const place = row === undefined ? '' : `${say(language, ROW, { row })}  `
      return `${place}${headLine(name.trim() === '' ? say(language, BLANK) : name, { ok: result.ok, issues }, world)}${printer.printAll(issues)}`
    },
    unusable: ({ row, error }) => `${say(language, ROW, { row })}  ✗ ${visible(error)}\n`,
    end: (excess) => `${printer.sources()}${excess === undefined ? '' : `\n${excess.text}\n`}`,
  }
}

function jsonReporter({ language }: World, noAdvice: boolean): NameReporter {
  return {
    judged: ({ result, row }) => {
      const issues = shown(result.issues, noAdvice).map((issue) => issueAsJson(issue, language, { texts: true }))
      return `${JSON.stringify({ row, verdict: verdictOf(result), issues })}\n`
    },
    unusable: ({ row, error }) => `${JSON.stringify({ row, ok: false, error })}\n`,
    end: (excess) => (excess === undefined ? '' : excessAsJson(excess)),
  }
}

/** The rows with two columns more; for Excel, which wants a mark in front, and reads what begins with a sign as a formula. */
function csvReporter({ language }: World, noAdvice: boolean, head: readonly string[] | undefined): NameReporter {
  let begun = false
  const width = head?.length ?? 1
  const line = (cells: readonly string[]): string => `${Papa.unparse([[...cells]], { escapeFormulae: true })}\r\n`
  const row = (cells: readonly string[], verdict: string, reasons: string): string => {
    const whole = Array.from({ length: width }, (_, index) => cells[index] ?? '')
    const titles = [...(head ?? [say(language, NAME)]), say(language, VERDICT), say(language, REASONS)]
    const text = `${begun ? '' : `\ufeff${line(titles)}`}${line([...whole, verdict, reasons])}`
    begun = true
    return text
  }
  return {
    judged: ({ name, result, cells = [name] }) => {
      const reasons = shown(result.issues, noAdvice).map((issue) => describeIssue(issue, language.locale))
      return row(cells, say(language, WORDS[verdictOf(result)]), reasons.join('\n'))
    },
    unusable: ({ cells, error }) => row(cells, say(language, UNUSABLE), error),
    end: (excess) => (excess === undefined ? '' : line([...Array(width).fill(''), '', excess.text])),
  }
}
