import { fieldAt } from '../data/forms/fields.ts'
import type { FormName } from '../data/forms/ids.ts'
import { fieldLabel } from '../locale/field-label.ts'
import { type Bilingual, say } from '../locale/language.ts'
import {
  maskAddress,
  maskEmail,
  maskMobilePhone,
  maskOfficePhone,
  maskPersonDocument,
  maskPersonName,
} from '../privacy/mask.ts'
import { redact } from '../privacy/redact.ts'
import type { Fix, FixedFiling } from './fix-filing.ts'
import { labelled } from './phrases.ts'
import { shownName, visible } from './streams.ts'
import type { World } from './subcommand.ts'

const FIXED: Bilingual = { zh: '已改正{count}处', en: '{count} corrected' }
const WOULD_FIX: Bilingual = { zh: '可改正{count}处（未写入）', en: '{count} to correct (not written)' }
const NOTHING: Bilingual = { zh: '没有可自动改正的内容', en: 'nothing to correct' }
const SPELLING: Bilingual = { zh: '改为规范写法', en: 'written in the usual form' }
const NONE: Bilingual = { zh: '（空）', en: '(none)' }

/** How values are shown, by the rules of their fields. */
const MASKS: Readonly<Record<string, (text: string) => string>> = {
  'mobile-phone': maskMobilePhone,
  'emergency-phone': maskMobilePhone,
  'office-phone': maskOfficePhone,
  'holder-phone': maskOfficePhone,
  email: maskEmail,
  'person-name': maskPersonName,
  'head-name': maskPersonName,
  'holder-name': maskPersonName,
  'entity-name': maskPersonName,
  'person-document-number': maskPersonDocument,
  'entity-document-number': maskPersonDocument,
  'holder-document-number': maskPersonDocument,
  'real-number': maskPersonDocument,
  'number-or-blank': maskPersonDocument,
  'postal-address': maskAddress,
  'brand-text': maskAddress,
}

/** Of a value so much is shown. */
const LONGEST_SHOWN = 60

/** What was put right in a file, field by field; what is personal is masked. */
export function* printFixes(
  name: string,
  form: FormName,
  { file, fixes }: FixedFiling,
  isWritten: boolean,
  { language }: World,
): Generator<string> {
  const count = fixes.length
  const said = count === 0 ? NOTHING : isWritten ? FIXED : WOULD_FIX
  yield `${visible(shownName(name))}  ${say(language, said, { count })}\n`
  for (const { path, before, after, key } of fixes) {
    const to = key === undefined ? path : [...path.slice(0, -1), key]
    const label = fieldLabel(to, language.locale, form)
    const rule = ruleAt(form, file.value, to)
    const [from, into] =
      key === undefined ? [shownValue(before, rule), shownValue(after, rule)] : [redact(String(path.at(-1))), key]
    const blank = say(language, NONE)
    const text = from === into ? say(language, SPELLING) : `${from === '' ? blank : from} → ${into}`
    yield `  ${visible(labelled(language, label, text))}\n`
  }
}

function ruleAt(form: FormName, filing: unknown, path: Fix['path']): string | undefined {
  const field = fieldAt(form, filing, path)?.field
  return field !== undefined && 'rule' in field ? field.rule : undefined
}

function shownValue(value: unknown, rule: string | undefined): string {
  if (value === undefined || value === null) return ''
  const text = (MASKS[rule ?? ''] ?? redact)(String(value))
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text
}
