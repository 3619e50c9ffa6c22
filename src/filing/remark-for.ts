import { isBound } from '../data/province-demands/habit.ts'
import { provinceRules } from '../data/province-demands/province-rules.ts'
import { remarkSentences, remarkSlots } from '../data/remarks/table.ts'
import { isBlank } from '../foundation/input.ts'
import type { AnyIssue, PathStep } from '../foundation/issue.ts'
import { saysNothing } from '../foundation/unfilled.ts'
import { itemsOf, own, read } from '../foundation/untrusted.ts'
import { type CheckFilingOptions, checkIcpFiling } from './check-filing.ts'
import { type Draft, isDraft } from './draft.ts'
import { LONGEST_LIST, LONGEST_TEXT } from './limits.ts'
import { ownCopy } from './own-copy.ts'

/** What only a person can tell, in the place of which a remark has a placeholder. */
export type RemarkSlot = keyof typeof remarkSlots

/**
 * What remarks (备注) are written by.
 *
 * @typeParam Own ids of rules of the caller's own, as `createNaming` takes them
 */
export interface RemarkOptions<Own extends string = never> extends CheckFilingOptions<Own> {
  /** What a person has told already: it stands where a placeholder would. */
  readonly told?: { readonly [S in RemarkSlot]?: string | undefined } | undefined
}

/** A remark to be pasted (备注), of the entity or of a service. */
export interface FilingRemark {
  /** Where it goes: `['entity', 'remarks']`, `['services', 0, 'remarks']`. */
  readonly path: readonly PathStep[]
  /** The whole remark: what stands there already, and behind it what is due. May hold names: not for logs. */
  readonly text: string
  /** What is new in it, sentence by sentence. */
  readonly added: readonly string[]
  /** Placeholders in the text which a person has to replace, in its order. */
  readonly missing: readonly { readonly slot: RemarkSlot; readonly placeholder: string }[]
  /** The findings that it answers: whoever pastes it states that it is so. */
  readonly answers: readonly AnyIssue[]
}

/**
 * The remarks (备注) that an ICP filing still needs, ready to be pasted: the statement that the province asks of personal
 * sites, the contents or the contact that it wants named, what explains a name, a domain, an address. They follow from
 * what `checkIcpFiling` finds, and written into the filing they leave no such finding. What a remark says already is not
 * said again; where nothing is due there is none.
 *
 * A remark is a statement of the applicant's: whoever pastes it makes sure that it is true.
 *
 * @param filing an ICP filing, or a draft of it; any value is taken, nothing throws, and it is not changed
 *
 * @example
 * ```ts
 * const filing = { provinceCode: '42', entity: { nature: 'individual' }, services: [{ type: 'website', name: '青竹笔记' }] }
 * const [remark] = remarkFor(filing)
 * remark?.path // → ['services', 0, 'remarks']
 * remark?.text // → '本网站的主要内容为【请填写网站的主要内容】。'
 * remarkFor(filing, { told: { contents: '读书笔记' } })[0]?.text // → '本网站的主要内容为读书笔记。'
 * ```
 */
export function remarkFor<Own extends string = never>(
  filing: unknown,
  options?: RemarkOptions<Own>,
): readonly FilingRemark[] {
  if (!isDraft(filing)) return []
  const copy = ownCopy(filing) as Draft
  const remarks = new Map<string, Remark>()
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let isNew = false
    for (const issue of checkIcpFiling(copy, options).issues as readonly AnyIssue[]) {
      const path = placeOf(issue)
      if (path !== undefined && answer(issue, path, copy, options?.told, remarks)) isNew = true
    }
    if (round === 0 && tellSameSites(copy, remarks)) isNew = true
    if (!isNew) break
  }
  return [...remarks.values()].map(({ path, text, added, answers }) => ({
    path,
    text,
    added,
    missing: placeholdersIn(text),
    answers,
  }))
}

/** A remark on the way to its text. */
interface Remark {
  readonly path: readonly PathStep[]
  text: string
  readonly added: string[]
  readonly answers: AnyIssue[]
}

/** One sentence may make another rule look at the remark; none is left after so many. */
const MOST_ROUNDS = 6

/** The remark that a finding asks for; one on the length of a remark is about the remark itself. */
function placeOf({ code, path, liftedBy }: AnyIssue): readonly PathStep[] | undefined {
  if (code === 'remarks.too_small') return path
  return liftedBy?.find(({ fact }) => fact === 'remark')?.path
}

/** Writes what answers a finding; `false` where there is nothing to write that is not there yet. */
function answer(
  issue: AnyIssue,
  path: readonly PathStep[],
  filing: Draft,
  told: unknown,
  remarks: Map<string, Remark>,
): boolean {
  const owner = path.slice(0, -1).reduce<unknown>((holder, step) => ownOf(holder, step), filing)
  const sentence = sentenceFor(issue, owner, own(filing, 'entity'), told)
  return sentence !== undefined && write(sentence, path, owner, issue, remarks)
}

function write(
  sentence: string,
  path: readonly PathStep[],
  owner: unknown,
  issue: AnyIssue | undefined,
  remarks: Map<string, Remark>,
): boolean {
  if (!isDraft(owner)) return false
  const before = own(owner, 'remarks')
  const given = typeof before === 'string' && !saysNothing(before) ? before.trim() : ''
  const remark = remarks.get(path.join()) ?? { path, text: given, added: [], answers: [] }
  if (remark.text.includes(sentence) || remark.text.length + sentence.length > LONGEST_TEXT) return false
  remark.text = joined(remark.text, sentence)
  remark.added.push(sentence)
  if (issue !== undefined) remark.answers.push(issue)
  remarks.set(path.join(), remark)
  ;(owner as Record<string, unknown>).remarks = remark.text
  return true
}

function joined(before: string, sentence: string): string {
  return before === '' || /[。！？；.!?;]$/.test(before) ? before + sentence : `${before}；${sentence}`
}

/** The sentence that answers a finding; `undefined` where none does. */
function sentenceFor(issue: AnyIssue, owner: unknown, entity: unknown, told: unknown): string | undefined {
  const { code, suggestion } = issue
  const isPerson = read(entity, 'nature') === 'individual'
  switch (code) {
    case 'remarks.required':
      if (issue.params.topic === 'contents') return filled('contents', owner, told)
      return filled(isPerson ? 'contact' : 'staff', owner, told)
    case 'remarks.too_small':
      return filled(read(owner, 'type') === 'mini-program' ? 'mini-program' : 'website', owner, told)
    case 'remarks.missing':
      // Which approval is concerned the applicant alone knows.
      if (suggestion === undefined) return filled('approvals', owner, told)
  }
  if (suggestion?.kind !== 'remark') return undefined
  return /[。！？]$/.test(suggestion.text) ? suggestion.text : `${suggestion.text}。`
}

/** A sentence with what was told in its slots, and placeholders in the others. */
function filled(id: keyof typeof remarkSentences, owner: unknown, told: unknown): string {
  return remarkSentences[id].replace(/\{(\w+)\}/g, (_, slot: string) => {
    const known = slot === 'service' ? read(owner, 'name') : read(told, slot)
    if (typeof known === 'string' && !isBlank(known)) return known.trim()
    return slot === 'service' ? '' : remarkSlots[slot as RemarkSlot]
  })
}

function placeholdersIn(text: string): FilingRemark['missing'] {
  return (Object.keys(remarkSlots) as RemarkSlot[])
    .map((slot) => ({ slot, placeholder: remarkSlots[slot] }))
    .filter(({ placeholder }) => text.includes(placeholder))
    .sort((a, b) => text.indexOf(a.placeholder) - text.indexOf(b.placeholder))
}

function ownOf(holder: unknown, step: PathStep): unknown {
  return typeof holder === 'object' && holder !== null ? own(holder as Draft, String(step)) : undefined
}

/** Several domains under one name open one site, which some provinces want said in so many words. */
function tellSameSites(filing: Draft, remarks: Map<string, Remark>): boolean {
  const nature = read(own(filing, 'entity'), 'nature')
  const demand = provinceRules(String(read(filing, 'provinceCode') ?? '')).find(
    ({ key, who }) => key === 'remark-same-site' && (who === undefined || isBound(who, nature as string | undefined)),
  )
  if (demand === undefined) return false
  const sites = itemsOf(own(filing, 'services'), LONGEST_LIST)
  const names = new Map<unknown, number>()
  for (const site of sites) if (isNamedSite(site)) names.set(site.name, (names.get(site.name) ?? 0) + 1)
  let isNew = false
  sites.forEach((site, index) => {
    if (!isNamedSite(site) || names.get(site.name) === 1) return
    if (write(`${demand.value}。`, ['services', index, 'remarks'], site, undefined, remarks)) isNew = true
  })
  return isNew
}

function isNamedSite(site: unknown): site is { readonly name: string } {
  return read(site, 'type') === 'website' && typeof read(site, 'name') === 'string'
}
