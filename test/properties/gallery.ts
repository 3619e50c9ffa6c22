import { readFileSync } from 'node:fs'
import { divisionNames } from '../../src/divisions.ts'
import { checkIcpFiling, checkPublicSecurityFiling } from '../../src/filing/check-filing.ts'
import type { Draft } from '../../src/filing/draft.ts'
import type { Issue } from '../../src/foundation/issue.ts'
import { changed } from '../filing/cases.ts'

/**
 * The gallery: filings as people fill them in, all natures, provinces, kinds and services of both forms. `right.jsonl`
 * has those in which nothing is wrong, written from the forms and from what the provinces' pages ask; `mistakes.jsonl`
 * changes one of these in one respect and names what is to be found.
 */

/** The day on which the gallery is judged. */
export const today = '2026-11-28'

export interface Right {
  readonly name: string
  readonly filing: Draft
}

export interface Mistake {
  readonly name: string
  /** Name of the right filing. */
  readonly base: string
  /** Dotted path → value. */
  readonly set?: Readonly<Record<string, unknown>>
  readonly remove?: readonly string[]
  /** `severity path code` of each finding beside advice: nearly always one. */
  readonly found: readonly string[]
}

export type GalleryForm = 'icp' | 'public-security'

function readRows<T>(name: string): T[] {
  const text = readFileSync(new URL(`../fixtures/filings/${name}`, import.meta.url), 'utf8')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)
}

/** New copies each time. */
export function readRight(): Right[] {
  return readRows('right.jsonl')
}

export function readMistakes(): Mistake[] {
  return readRows('mistakes.jsonl')
}

/** The right filing with the mistake in it. */
export function mistakenOf({ base, set = {}, remove = [] }: Mistake, rights: readonly Right[] = readRight()): Draft {
  const right = rights.find(({ name }) => name === base)
  if (right === undefined) throw new Error(`the gallery has no filing '${base}'`)
  const copy = JSON.parse(JSON.stringify(right.filing)) as Record<string, unknown>
  return changed(copy, { ...set, ...Object.fromEntries(remove.map((path) => [path, undefined])) })
}

export function formOfGallery(filing: Draft): GalleryForm {
  return filing.form === 'public-security/1' ? 'public-security' : 'icp'
}

export function findingsIn(filing: Draft): readonly Issue[] {
  const check = formOfGallery(filing) === 'icp' ? checkIcpFiling : checkPublicSecurityFiling
  return check(filing, { today, divisions: divisionNames }).issues
}

/** `severity path code` of what an applicant is refused or warned for. */
export function toldOf(issues: readonly Issue[]): string[] {
  return issues
    .filter(({ severity }) => severity !== 'advice')
    .map(({ severity, path, code }) => `${severity} ${path.join('.')} ${code}`)
}

export type Path = readonly (string | number)[]

/** Paths of everything in a value that is neither object nor list. */
export function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

export function valueIn(filing: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown> | undefined)?.[step], filing)
}

/** Puts a value at the path of a leaf; `undefined` takes the leaf away. What is not there any more stays as it is. */
export function put(filing: unknown, path: Path, value: unknown): void {
  const holder = valueIn(filing, path.slice(0, -1)) as Record<string | number, unknown> | undefined
  const key = path[path.length - 1]
  if (typeof holder !== 'object' || holder === null || key === undefined) return
  if (value === undefined) delete holder[key]
  else holder[key] = value
}
