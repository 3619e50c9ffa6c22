import { isDeepStrictEqual } from 'node:util'
import { applySuggestions } from '../filing/apply-suggestions.ts'
import type { AnyIssue, PathStep } from '../foundation/issue.ts'
import { isList, own } from '../foundation/untrusted.ts'
import type { FilingFile, TextChange } from './filing-file.ts'

/** A value, or the name of a field, that was put right. */
export interface Fix {
  readonly path: readonly PathStep[]
  readonly before: unknown
  readonly after: unknown
  /** The name that the field has now, where that was wrong. */
  readonly key?: string
}

export interface FixedFiling {
  /** The file as it is now. */
  readonly file: FilingFile
  readonly fixes: readonly Fix[]
}

/** What is needed to put a filing right. */
export interface Fixer {
  /** What is found in a file. */
  readonly judge: (file: FilingFile) => readonly AnyIssue[]
  /** The filing with canonical texts. */
  readonly canonical: (value: unknown) => unknown
  /** The same file with another text. */
  readonly reload: (text: string) => Promise<FilingFile>
}

/** One mending may show what else there is to mend; more than this no filing needs. */
const MOST_PASSES = 8

/**
 * Follows what findings suggest and writes texts in their canonical form, by as little as has to be changed in the file. Of
 * what is the applicant's own to say nothing is touched: remarks, names of services, boxes to be ticked.
 */
export async function fixFiling(file: FilingFile, fixer: Fixer): Promise<FixedFiling> {
  let current = file
  const fixes: Fix[] = []
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const next = await mended(current, editsIn(current, fixer), fixer)
    if (next === undefined) break
    for (const edit of next.edits) note(fixes, edit, current.value)
    current = next.file
  }
  return { file: current, fixes }
}

/** A suggestion at a path. */
interface Edit {
  readonly path: readonly PathStep[]
  readonly suggestion: NonNullable<AnyIssue['suggestion']>
}

/** Findings whose suggestions are the applicant's to follow: what the service is called, what is acknowledged. */
const OWN_STATEMENT = /^(?:service_name|notice)\./

function editsIn(file: FilingFile, { judge, canonical }: Fixer): readonly Edit[] {
  const edits = new Map<string, Edit>()
  for (const { path, code, suggestion } of judge(file)) {
    const isSafe = suggestion !== undefined && ['text', 'value', 'key'].includes(suggestion.kind)
    if (!isSafe || path.length === 0 || OWN_STATEMENT.test(code)) continue
    if (suggestion.kind === 'key' && valueAt(file.value, [...path.slice(0, -1), suggestion.key]) !== undefined) continue
    const id = JSON.stringify(path)
    if (!edits.has(id)) edits.set(id, { path, suggestion })
  }
  const suggested = [...edits.values()]
  for (const edit of differences(file.value, canonical(file.value), [])) {
    if (!suggested.some(({ path }) => isWithin(edit.path, path))) edits.set(JSON.stringify(edit.path), edit)
  }
  return [...edits.values()]
}

function isWithin(path: readonly PathStep[], outer: readonly PathStep[]): boolean {
  return outer.every((step, index) => path[index] === step)
}

/** Texts that differ, and numbers that are texts now. */
function* differences(before: unknown, after: unknown, path: readonly PathStep[]): Generator<Edit> {
  if (typeof after === 'string' && before !== after) {
    if (typeof before === 'string' || typeof before === 'number')
      yield { path, suggestion: { kind: 'text', text: after } }
  } else if (isList(before) && isList(after)) {
    for (const [index, item] of before.entries()) yield* differences(item, after[index], [...path, index])
  } else if (isObject(before) && isObject(after)) {
    for (const key of Object.keys(before)) yield* differences(own(before, key), own(after, key), [...path, key])
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !isList(value)
}

interface Mended {
  readonly file: FilingFile
  readonly edits: readonly Edit[]
}

/** The file with its edits, those that can be made; `undefined` where none can. */
async function mended(file: FilingFile, edits: readonly Edit[], fixer: Fixer): Promise<Mended | undefined> {
  const possible = edits.filter((edit) => changeOf(file, edit) !== undefined)
  if (possible.length === 0) return undefined
  const whole = await edited(file, possible, fixer)
  if (whole !== undefined) return { file: whole, edits: possible }
  // Where the text does not read as it should, each is made by itself, and what fails is left.
  let current = file
  const made: Edit[] = []
  for (const edit of possible) {
    const next = await edited(current, [edit], fixer)
    if (next === undefined) continue
    current = next
    made.push(edit)
  }
  return made.length === 0 ? undefined : { file: current, edits: made }
}

function changeOf(file: FilingFile, { path, suggestion }: Edit): TextChange | undefined {
  switch (suggestion.kind) {
    case 'text':
      return file.changeAt(path, { value: suggestion.text })
    case 'value':
      return file.changeAt(path, { value: suggestion.value })
    case 'key':
      return file.changeAt(path, { key: suggestion.key })
    default:
      return undefined
  }
}

/** The file with these edits and nothing else changed; `undefined` where it would read otherwise. */
async function edited(file: FilingFile, edits: readonly Edit[], { reload }: Fixer): Promise<FilingFile | undefined> {
  const changes = edits.flatMap((edit) => changeOf(file, edit) ?? [])
  const text = withChanges(file.text, changes)
  if (text === file.text) return undefined
  const expected = applySuggestions(file.value, edits as unknown as readonly AnyIssue[])
  try {
    const next = await reload(text)
    return isDeepStrictEqual(next.value, expected) ? next : undefined
  } catch {
    return undefined
  }
}

function withChanges(text: string, changes: readonly TextChange[]): string {
  let changed = ''
  let done = 0
  for (const { start, end, replacement } of [...changes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < done) continue
    changed += text.slice(done, start) + replacement
    done = end
  }
  return changed + text.slice(done)
}

/** Notes an edit; of several at one path what stood there first, and what stands there last. */
function note(fixes: Fix[], { path, suggestion }: Edit, filing: unknown): void {
  const before = valueAt(filing, path)
  const after = suggestion.kind === 'text' ? suggestion.text : suggestion.kind === 'value' ? suggestion.value : before
  const known = fixes.findIndex((fix) => fix.key === undefined && isDeepStrictEqual(fix.path, path))
  if (suggestion.kind === 'key') fixes.push({ path, before, after, key: suggestion.key })
  else if (known < 0) fixes.push({ path, before, after })
  else fixes[known] = { path, before: fixes[known]!.before, after }
}

function valueAt(filing: unknown, path: readonly PathStep[]): unknown {
  let value = filing
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = own(value as Readonly<Record<string, unknown>>, String(step))
  }
  return value
}
