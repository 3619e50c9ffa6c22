import type { ParamsOf } from '../foundation/issue.ts'
import { own } from '../foundation/untrusted.ts'
import type { OptionLabels, Words } from './locale.ts'

/** More options than a sentence lists; of longer lists so many of the first are named. */
const MOST_LISTED = 8
const FIRST_OF_MANY = 6

/** The options that a finding says are possible, as they are called. */
export interface PossibleOptions {
  readonly labels: readonly string[]
  /** How many there are, where not all are listed. */
  readonly of?: number
}

/** What may be chosen where something else was; nothing where the finding does not tell. */
export function possibleOptions(params: ParamsOf<'field.unknown'>, { options }: Words): PossibleOptions {
  const labels = [...labelsOf(params.enumeration, options)]
  if ('alternative' in params) labels.push(...labelsOf(params.alternative, options))
  const named = 'options' in params && params.options !== undefined ? params.options : undefined
  const possible = named === undefined ? labels : labels.filter(([key]) => named.includes(key))
  const names = possible.map(([, label]) => label)
  return names.length > MOST_LISTED ? { labels: names.slice(0, FIRST_OF_MANY), of: names.length } : { labels: names }
}

function labelsOf(enumeration: string, options: OptionLabels): readonly (readonly [key: string, label: string])[] {
  const labels = own(options as Readonly<Record<string, Readonly<Record<string, string>>>>, enumeration)
  return Object.entries(labels ?? {})
}
