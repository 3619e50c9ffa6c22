import type { RuleSource, SourceLink } from '../data/rules/rule.ts'
import { type Bilingual, type Language, say } from '../locale/language.ts'

const LABELLED: Bilingual = { zh: '{label}：{text}', en: '{label}: {text}' }
const NOTED: Bilingual = { zh: '{text}（{note}）', en: '{text} ({note})' }

/** “依据：…”, in the language of the report. */
export function labelled(language: Language, label: string, text: string): string {
  return say(language, LABELLED, { label, text })
}

/** Text with a remark behind it, in brackets. */
export function noted(language: Language, text: string, note: string): string {
  return say(language, NOTED, { text, note })
}

/** How much the text weighs in which a rule is written. */
const AUTHORITIES: Readonly<Record<RuleSource['authority'], Bilingual>> = {
  regulation: { zh: '法规或标准', en: 'regulation' },
  regulator: { zh: '主管部门的填写说明或通知', en: 'the regulator' },
  provider: { zh: '接入服务商的说明', en: 'a provider' },
  observed: { zh: '实践中所见，没有明文', en: 'seen in practice, not published' },
}

const WEIGHT: Bilingual = { zh: '{authority}，{date}', en: '{authority}, {date}' }

/** What a page is to a source: its text, or where it stands. */
const PAGES: Readonly<Record<SourceLink['kind'], Bilingual>> = {
  text: { zh: '原文', en: 'text' },
  place: { zh: '见于', en: 'found at' },
}

/** “原文：名称”: a page of a source, without its address. */
export function pageNamed(language: Language, { title, kind }: SourceLink): string {
  return labelled(language, say(language, PAGES[kind]), title)
}

/** Where a rule is written: the title, whose text it is, and of which date. */
export function originOf(language: Language, { title, authority, date }: RuleSource): string {
  return noted(language, title, say(language, WEIGHT, { authority: say(language, AUTHORITIES[authority]), date }))
}
