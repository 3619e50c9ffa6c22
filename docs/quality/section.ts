import type { Bilingual } from '../../src/locale/language.ts'
import { code, type Edition, say, table } from '../catalogue/page.ts'

/** A figure with a goal, for the list of what was missed. */
export interface Goal {
  readonly what: Bilingual
  readonly value: string
  readonly goal: Bilingual
  readonly met: boolean
  /** The day and the machine, where the figure depends on them. */
  readonly made?: Bilingual
}

/** A section of the page. */
export interface Section {
  readonly title: Bilingual
  /** What a reader has to know of the figures. */
  readonly intro: Bilingual
  /** Markdown of the figures, in one language. */
  readonly body: (edition: Edition) => string
  /** Its figures that have a goal. */
  readonly goals: readonly Goal[]
}

/** Rows of two languages that somebody opens: a page of a hundred rows is not read. */
export function folded(edition: Edition, summary: Bilingual, body: string): string {
  return `<details>\n<summary>${say(edition, summary)}</summary>\n\n${body.trimEnd()}\n\n</details>\n\n`
}

/** When, where and by which command a group of figures was made. */
export function madeBy(edition: Edition, date: string, machine: Bilingual | undefined, command: string): string {
  const parts = [date, machine === undefined ? '' : say(edition, machine), code(command)].filter((part) => part !== '')
  return `${parts.join(' · ')}\n\n`
}

/** A figure beside its goal, with the word where it is missed. */
export function goalCell(edition: Edition, goal: Bilingual, met: boolean | undefined): string {
  if (met === undefined) return say(edition, goal)
  const missed = say(edition, { zh: '**未达到**', en: '**missed**' })
  return met ? `${say(edition, goal)} ✓` : `${say(edition, goal)} ${missed}`
}

/** What, measured, goal: three columns, which a phone can show. */
export function figureTable(
  edition: Edition,
  rows: readonly (readonly [what: string, value: string, goal: string])[],
): string {
  const hasGoals = rows.some(([, , goal]) => goal !== '')
  const head = [
    say(edition, { zh: '项目', en: 'What' }),
    say(edition, { zh: '结果', en: 'Measured' }),
    ...(hasGoals ? [say(edition, { zh: '目标', en: 'Goal' })] : []),
  ]
  return table(head, hasGoals ? rows : rows.map(([what, value]) => [what, value]))
}
