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
