import { readFileSync } from 'node:fs'
import type { FormName } from '../../src/data/forms/ids.ts'

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
  /** `path code` of every warning, in the form's order. */
  readonly warnings: readonly string[]
  readonly draft?: boolean
}

export const today = '2026-11-21'

const folder = new URL('../fixtures/filings/', import.meta.url)

// The names of the forms: forms in which nothing is filled in yet.
const texts = new Map([
  ['icp', '{}'],
  ['public-security', '{}'],
  ['domain-template', '{}'],
])

/** What stands behind the entity's number in that of a service, by its type. */
const INDEXES: Readonly<Record<string, string>> = { website: '1', app: '2A', 'mini-program': '3X', 'quick-app': '4A' }

interface Filed {
  readonly entity: { readonly icpNumber: string }
  readonly services: { readonly type: string }[]
}

/**
 * A filing of the fixtures, a new copy each time. `icp-filed` is `icp-complete` as an order about services that are on
 * file, which have their numbers; `icp-complete-app` and `icp-filed-app` are these with the service of that type alone.
 */
export function readFiling(name: string): Record<string, unknown> {
  const text = texts.get(name) ?? textOf(name)
  texts.set(name, text)
  return JSON.parse(text)
}

function textOf(name: string): string {
  const [, whole, type] = /^(icp-complete|icp-filed)(?:-(.+))?$/.exec(name) ?? []
  if (whole === undefined || name === 'icp-complete') return readFileSync(new URL(`${name}.json`, folder), 'utf8')
  const filing = readFiling('icp-complete') as unknown as Filed
  const { entity } = filing
  const services = filing.services
    .filter((service) => type === undefined || service.type === type)
    .map((service) =>
      whole === 'icp-filed' ? { ...service, icpNumber: `${entity.icpNumber}-${INDEXES[service.type]}` } : service,
    )
  return JSON.stringify({ ...filing, ...(whole === 'icp-filed' ? { kind: 'add-access' } : {}), services })
}

export function readCases(): Case[] {
  return JSON.parse(readFileSync(new URL('cases.json', folder), 'utf8'))
}

/** The base filing with the case's changes. */
export function filingOf({
  base,
  set = {},
  remove = [],
}: Partial<Case> & { readonly base: string }): Record<string, unknown> {
  return changed(readFiling(base), { ...set, ...Object.fromEntries(remove.map((path) => [path, undefined])) })
}

/** Dotted path → value; `undefined` takes the field away. */
export type Changes = Readonly<Record<string, unknown>>

/** The filing with changes, written into it. */
export function changed(filing: Record<string, unknown>, changes: Changes): Record<string, unknown> {
  for (const [path, value] of Object.entries(changes)) put(filing, path.split('.'), value)
  return filing
}

export function formOf(base: string): FormName {
  const forms = ['icp', 'public-security', 'domain-template'] as const
  return forms.find((form) => base.startsWith(form))!
}

/** The value at a path of a filing; `undefined` where a step is missing. */
export function valueAt(filing: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown> | undefined)?.[step], filing)
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
