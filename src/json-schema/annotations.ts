import type { FormField } from '../data/forms/fields.ts'
import type { FieldId } from '../data/forms/ids.ts'
import { readTsv } from '../data/read-tsv.ts'
import { en } from '../locale/en.ts'
import { zhCN } from '../locale/zh-CN.ts'
import { examplesOf } from './examples.ts'
import type { JsonSchema } from './json-schema.ts'
import { textFormOf } from './text-forms.ts'

/**
 * What is said of a field beside its type. The `title` is the label of the form, which is Chinese; the `description` says in
 * both languages what else there is to know: the note, when the field is due, how it is written.
 */

interface Said {
  readonly zh: string
  readonly en: string
}

const conditions: ReadonlyMap<string, Said> = new Map(
  readTsv(new URL('../data/forms/conditions.tsv', import.meta.url)).map(
    ({ condition = '', zh = '', en: english = '' }) => [
      condition,
      {
        zh: zh.includes('必填') ? zh : `必填，${zh}`,
        en: `Required ${preposition(english)}${english}`,
      },
    ],
  ),
)

/** unless …, in kinds that …, for individuals */
function preposition(condition: string): string {
  if (condition.startsWith('unless')) return ''
  return condition.startsWith('kinds') ? 'in ' : 'for '
}

/** When a field is due, in words. */
function dueIn(required: string): Said {
  if (required === 'yes') return { zh: '必填', en: 'Required' }
  return conditions.get(required) ?? { zh: '', en: '' }
}

/** Title, description and examples of a field. */
export function annotationsOf({ shape, key, field }: FormField): JsonSchema {
  const id = `${shape}.${key}` as FieldId
  const rule = 'rule' in field ? field.rule : undefined
  const form = textFormOf(rule ?? (field.is === 'date' ? 'date' : undefined))
  const due = dueIn(field.required)
  const notes = [zhCN.notes, en.notes].map((texts) => (texts as Readonly<Record<string, string>>)[id] ?? '')
  // A note that says when the field is due says it better.
  const zh = sentences(
    [
      notes[0]!,
      notes[0]!.includes('必填') ? '' : due.zh,
      form?.zh === undefined || form.zh === notes[0] || notes[0]!.includes('格式') ? '' : `格式：${form.zh}`,
    ],
    '。',
  )
  const written =
    form?.en === undefined || form.en === notes[1] || notes[0]!.includes('格式') ? '' : `Format: ${form.en}`
  const english = sentences([en.fields[id], notes[1]!, /\bdue\b/i.test(notes[1]!) ? '' : due.en, written], '. ')
  const examples = examplesOf(id, field)
  return {
    title: zhCN.fields[id],
    description: zh === '' ? english : `${zh}\n${english}`,
    ...(examples.length === 0 ? {} : { examples }),
    ...(id === 'icp.kind' ? { default: 'first' } : {}),
  }
}

function sentences(parts: readonly string[], stop: string): string {
  const said = parts.filter((part) => part !== '')
  return said.length === 0 ? '' : `${said.join(stop)}${stop.trimEnd()}`
}
