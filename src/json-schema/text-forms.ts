import { readTsv } from '../data/read-tsv.ts'

/** How the canonical text of a rule, or of a document's number, is written. */
export interface TextForm {
  /**
   * Takes time in proportion to the text in every engine, and means the same in ECMA-262, RE2, PCRE and Python: no looking
   * around, no class whose members differ.
   */
  readonly pattern: string
  readonly maxLength?: number
  /** In words for people; absent where the label says it. */
  readonly zh?: string
  readonly en?: string
}

const forms: ReadonlyMap<string, TextForm> = new Map(
  readTsv(new URL('./texts.tsv', import.meta.url)).map(({ of = '', pattern = '', longest, zh, en }) => [
    of,
    { pattern, ...(longest ? { maxLength: Number(longest) } : {}), ...(zh && en ? { zh, en } : {}) },
  ]),
)

/**
 * The form of a canonical text, by the rule of its field or by the type of the document whose number it is; `undefined`
 * where any text may be one.
 *
 * @example
 * ```ts
 * textFormOf('mobile-phone')?.pattern // → '^1[3-9][0-9]{9}$'
 * textFormOf('person-name')           // → undefined
 * ```
 */
export function textFormOf(rule: string | undefined): TextForm | undefined {
  return rule === undefined ? undefined : forms.get(rule)
}

/** Rules and types of documents whose canonical text has a form. */
export const knownForms: readonly string[] = [...forms.keys()]
