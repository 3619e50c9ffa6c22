import { type EnumerationName, keysOf } from '../data/enumerations/enumeration.ts'
import { en } from '../locale/en.ts'
import { zhCN } from '../locale/zh-CN.ts'
import type { JsonSchema } from './json-schema.ts'

/**
 * What may be chosen: each key with its label. `oneOf` with a `const` for each, because renderers of forms show the `title`
 * of these and editors their `description`; neither knows a keyword for the labels of an `enum`.
 */
export function optionsSchema(enumerations: readonly EnumerationName[]): JsonSchema {
  const oneOf = enumerations.flatMap((name) => {
    const [labels, english] = [zhCN, en].map(({ options }) => options[name] as Readonly<Record<string, string>>)
    return keysOf(name).map((key) => choice(key, labels![key]!, english![key]!))
  })
  return { type: 'string', oneOf }
}

/** The words that may stand in an object's place: `entity` for the person in charge who is the entity's. */
export function wordsSchema(words: readonly string[]): JsonSchema {
  const labelled = words as readonly ('entity' | 'principal')[]
  const oneOf = labelled.map((word) => choice(word, zhCN.cells[word], en.cells[word]))
  return { title: '与已填的负责人相同', type: 'string', oneOf }
}

function choice(key: string, zh: string, english: string): JsonSchema {
  return { const: key, title: zh, description: `${zh} ${english}` }
}

/** The name of the definition in which the options of a field stand. */
export function optionsName(enumerations: readonly EnumerationName[]): string {
  return `${enumerations.join('-or-')}-options`
}
