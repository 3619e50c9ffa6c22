import { readFileSync } from 'node:fs'

/** A labelled filing: a base filing with changes, and every finding that it must give. */
export interface Case {
  readonly name: string
  /** `test/fixtures/filings/<base>.json`. */
  readonly base: string
  /** Dotted path → value; `undefined` (in JSON: the key in `remove`) takes the field away. */
  readonly set?: Readonly<Record<string, unknown>>
  readonly remove?: readonly string[]
  /** `path code` of every error, in the form's order. */
  readonly errors: readonly string[]
  /** `path code` of every warning. */
  readonly warnings?: readonly string[]
  readonly draft?: boolean
}

export const today = '2026-11-21'

const folder = new URL('../fixtures/filings/', import.meta.url)

export function readFiling(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))
}

export function readCases(): Case[] {
  return JSON.parse(readFileSync(new URL('cases.json', folder), 'utf8'))
}

/** The base filing with the case's changes. */
export function filingOf({ base, set = {}, remove = [] }: Case): Record<string, unknown> {
  const filing = readFiling(base)
  for (const [path, value] of Object.entries(set)) put(filing, path.split('.'), value)
  for (const path of remove) put(filing, path.split('.'), undefined)
  return filing
}

export function formOf(base: string): 'icp' | 'public-security' {
  return base.startsWith('icp') ? 'icp' : 'public-security'
}

function put(target: unknown, steps: readonly string[], value: unknown): void {
  const [step, ...rest] = steps
  const holder = target as Record<string, unknown>
  if (rest.length > 0) {
    holder[step!] ??= {}
    put(holder[step!], rest, value)
  } else if (value === undefined) {
    delete holder[step!]
  } else {
    holder[step!] = value
  }
}
