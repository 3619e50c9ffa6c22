import type { JsonSchema } from './json-schema.ts'
import { refTo } from './json-schema.ts'

/**
 * What counts as left blank (`isBlank`): nothing, or spaces. Which characters are spaces is written out, since `\s` is
 * another set in each language, and as themselves, since each writes their numbers in its own way.
 */
const SPACES = '\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

/** A field that has been left blank. */
export const BLANK: JsonSchema = refTo('blank')

/** An object of a form into which nothing has been entered: it may stand wherever one may be left out. */
export const NOTHING: JsonSchema = refTo('nothing')

/** The definitions that schemas of forms refer to as {@link BLANK}, and by {@link unlessNothing}. */
export const blankDefinitions: Readonly<Record<string, JsonSchema>> = {
  blank: { anyOf: [{ type: 'null' }, { type: 'string', pattern: `^[${SPACES}]*$` }] },
  nothing: {
    anyOf: [BLANK, { type: 'object', additionalProperties: NOTHING }, { type: 'array', items: NOTHING }],
  },
}

/**
 * Keywords that hold only where something has been entered. A condition rather than an alternative: editors and renderers
 * of forms go on seeing the one object.
 */
export function unlessNothing(schema: JsonSchema): JsonSchema {
  return { if: NOTHING, else: schema }
}
