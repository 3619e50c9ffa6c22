import { explainRule } from '../data/rules/explain.ts'
import type { Rule, RuleSource } from '../data/rules/rule.ts'
import type { AnyIssue } from '../foundation/issue.ts'
import { describeIssue, describeSuggestion } from '../locale/describe.ts'
import { type Bilingual, type Language, say } from '../locale/language.ts'
import { redact } from '../privacy/redact.ts'
import { labelled, noted } from './phrases.ts'

/** What reports say of findings, however it is laid out: on a terminal, on a page, in a ticket. */

/** In `remarks` there is no `remark`. */
const LETTER = /[a-z]/i

const QUOTED: Bilingual = { zh: '“{word}”在第{places}个字', en: '“{word}”: character {places}' }
const QUOTED_WORD: Bilingual = { zh: '“{word}”在第{places}个字', en: '“{word}”: characters {places}' }

/** What is printed of findings besides their texts. */
export interface PrintedWith {
  /** The name of the field at a path; none where findings are of one thing. */
  readonly labelOf?: (path: AnyIssue['path']) => string
  /** Where a finding stands, in the place of the label; of findings on the whole, too. */
  readonly placeOf?: (issue: AnyIssue) => string
  /** Where in the name the words stand that a finding is about. */
  readonly places?: boolean
  /** A better text, where that is nobody's number. */
  readonly texts?: boolean
  /** No permit is given to individuals: none is named to them. */
  readonly isIndividual?: boolean
}

/** A finding in words. What came from the input stands in them as it was: who writes them out makes it harmless. */
export interface IssueWords {
  /** What is wrong, with the field or the place in front. */
  readonly said: string
  /** Where its words stand, what would lift it, what to write instead. */
  readonly details: readonly string[]
  readonly rule?: Rule
  /** Which of the sources its rule is written in, counted from 1. */
  readonly source?: number
}

/** Puts findings into words, and notes the sources that they refer to. */
export interface IssueWriter {
  /** @param among the findings on the same thing */
  readonly wordsOf: (issue: AnyIssue, among: readonly AnyIssue[]) => IssueWords
  /** Each once, in the order in which they were referred to. */
  readonly sources: () => readonly RuleSource[]
}

export function issueWords(language: Language, options: PrintedWith): IssueWriter {
  const cited = new Map<string, { readonly rule: Rule; readonly source: number }>()
  // By their texts: several rules stand on one page of an authority.
  const places = new Map<string, number>()
  const sources: RuleSource[] = []
  const citedOf = (id: string): { readonly rule: Rule; readonly source: number } | undefined => {
    const rule = cited.has(id) ? undefined : explainRule(id)
    if (rule === undefined) return cited.get(id)
    const text = noted(language, rule.source.title, rule.source.date)
    const source = places.get(text) ?? sources.push(rule.source)
    places.set(text, source)
    cited.set(id, { rule, source })
    return cited.get(id)
  }
  // Listed once, and only where there is a remark to be printed.
  let refused: ReadonlySet<string> | undefined
  let listed: readonly AnyIssue[] | undefined
  const isRefused = ({ path }: AnyIssue, among: readonly AnyIssue[]): boolean => {
    if (refused === undefined || listed !== among)
      refused = new Set(among.filter(({ severity }) => severity === 'error').map((issue) => issue.path.join('.')))
    listed = among
    return refused.has(path.join('.'))
  }
  return {
    wordsOf: (issue, among) => {
      const found = issue.rule === undefined ? undefined : citedOf(issue.rule)
      const said = saidOf(issue, language, options)
      const details = detailsOf(issue, found?.rule, language, options, (one) => isRefused(one, among))
      return found === undefined ? { said, details } : { said, details, ...found }
    },
    sources: () => sources,
  }
}

function saidOf(issue: AnyIssue, language: Language, { labelOf, placeOf }: PrintedWith): string {
  const message = describeIssue(issue, language.locale)
  const label = placeOf?.(issue) ?? (issue.path.length === 0 ? '' : (labelOf?.(issue.path) ?? ''))
  return label === '' || isNamed(label, message) ? message : labelled(language, label, message)
}

/** Whether a text names the field by itself: 请填写手机号码, and not 手机号码：请填写手机号码. */
function isNamed(label: string, message: string): boolean {
  const start = message.indexOf(label)
  return start >= 0 && !LETTER.test(message.charAt(start - 1)) && !LETTER.test(message.charAt(start + label.length))
}

/** What else there is to say of a finding: where it stands, what would lift it, what to write instead. */
function detailsOf(
  issue: AnyIssue,
  rule: Rule | undefined,
  language: Language,
  { places, texts, isIndividual }: PrintedWith,
  isRefused: (issue: AnyIssue) => boolean,
): string[] {
  const { report } = language.locale
  const { params, suggestion } = issue
  const details: string[] = []
  if (places && 'words' in params && 'spans' in params) details.push(...placesOf(params.words, params.spans, language))
  // Of rules that a permit lifts, the topic says so.
  const isPermit = 'topic' in params && params.topic === 'pre-approval'
  if (rule?.liftedBy !== undefined && !(isIndividual && isPermit))
    details.push(labelled(language, report.liftedBy, say(language, rule.liftedBy)))
  const isTold = {
    permit: rule?.liftedBy === undefined,
    remark: !isRefused(issue),
    // The message asks whether that key was meant.
    key: false,
    // Repaired text of a filing may hold a personal number: only that of a name is printed, and keys of options.
    text: texts === true || issue.code === 'field.unknown',
    value: true,
  }
  const told = suggestion !== undefined && isTold[suggestion.kind] ? suggestedTo(issue, language) : undefined
  if (told !== undefined) details.push(suggestion?.kind === 'text' ? told : redact(told))
  return details
}

/** What is suggested; to whom writes a file, an option by its key and not by its name, and yes as `true`. */
function suggestedTo(issue: AnyIssue, { locale }: Language): string | undefined {
  const { code, suggestion } = issue
  if (suggestion?.kind === 'value') return locale.suggestions.text(String(suggestion.value))
  const isOption = code === 'field.unknown' && suggestion?.kind === 'text'
  return isOption ? locale.suggestions.text(suggestion.text) : describeSuggestion(issue, locale)
}

/** “中国”在第1–2个字: counted from 1. */
function placesOf(
  words: readonly string[],
  spans: readonly (readonly [number, number])[],
  language: Language,
): string[] {
  return spans.map(([start, end], index) => {
    const word = words[index] ?? words[0] ?? ''
    if (end - start === 1) return say(language, QUOTED, { word, places: `${end}` })
    return say(language, QUOTED_WORD, { word, places: `${start + 1}–${end}` })
  })
}
