import type { AnyIssue } from '../foundation/issue.ts'
import { verdictOf } from '../foundation/result.ts'
import { issueAsJson } from '../locale/issue-as-json.ts'
import { type Bilingual, say } from '../locale/language.ts'
import { headLine, issuePrinter, shown } from './issue.ts'
import { reportLine } from './layout.ts'
import { noted } from './phrases.ts'
import { visible } from './streams.ts'
import type { World } from './subcommand.ts'
import type { ReadValue, ValueKind } from './value-kinds.ts'

/** The answers on values of one kind, one after the other. */
export interface ValueAnswers {
  readonly read: (place: number, result: ReadValue) => string
  /** On a line that is no text. */
  readonly unusable: (place: number, error: string) => string
  /** What stands below all of them. */
  readonly end: () => readonly string[]
}

const PLACE: Bilingual = { zh: '第{place}个', en: 'no. {place}' }
const FITS: Bilingual = { zh: '可用', en: 'passes' }
const FAILS: Bilingual = { zh: '有误', en: 'has errors' }

/**
 * @param isSeveral whether there may be more than one: then each says which it is
 * @param factsOf what a value tells, in words
 */
export function textAnswers(
  kind: ValueKind,
  world: World,
  {
    noAdvice,
    isSeveral,
    isIndividual,
  }: {
    readonly noAdvice: boolean
    readonly isSeveral: boolean
    readonly isIndividual: boolean
  },
  factsOf: typeof import('./value-facts.ts').factsOf,
): ValueAnswers {
  const { language } = world
  const label = say(language, kind.label)
  const { printAll, sources } = issuePrinter(world, [], { places: true, texts: true, isIndividual })
  const titleOf = (place: number): string =>
    isSeveral ? noted(language, label, say(language, PLACE, { place })) : label
  return {
    read: (place, { ok, value, issues: found }) => {
      const issues = shown(found, noAdvice)
      const canonical = ok ? textOf(value) : undefined
      const valid = canonical === undefined ? say(language, FITS) : visible(canonical)
      const facts = ok ? visible(factsOf(value, language)) : ''
      return [
        headLine(titleOf(place), { ok, issues }, world, valid, say(language, FAILS)),
        facts === '' ? '' : reportLine(facts, 2, world),
        printAll(issues),
      ].join('')
    },
    unusable: (place, error) => `${titleOf(place)}  ✗ ${error}\n`,
    end: () => [sources()],
  }
}

/** A line of JSON each. */
export function jsonAnswers(
  kind: ValueKind,
  { language }: World,
  { noAdvice }: { readonly noAdvice: boolean },
): ValueAnswers {
  return {
    read: (_, result) => `${JSON.stringify(valueAsJson(kind, result, language, noAdvice))}\n`,
    unusable: (_, error) => `${JSON.stringify({ kind: kind.name, ok: false, error })}\n`,
    end: () => [],
  }
}

/** What programs get of a value that was read: it holds what was entered. */
export function valueAsJson(
  { name }: ValueKind,
  result: ReadValue,
  language: World['language'],
  noAdvice: boolean,
): object {
  const { ok, value, issues } = result
  return {
    kind: name,
    ok,
    verdict: verdictOf(result),
    value: ok ? value : undefined,
    suggestion: suggested(issues),
    issues: shown(issues, noAdvice).map((issue) => issueAsJson(issue, language, { texts: true })),
  }
}

/** The text that was probably meant. */
function suggested(issues: readonly AnyIssue[]): string | undefined {
  for (const { suggestion } of issues) if (suggestion?.kind === 'text') return suggestion.text
  return undefined
}

function textOf(value: unknown): string | undefined {
  const text = (value as { readonly text?: unknown } | null)?.text
  return typeof text === 'string' ? text : undefined
}
