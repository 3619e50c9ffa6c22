import * as z from 'zod'
import { localeInput } from './language.mjs'

/** Nothing is written, nothing is fetched, and the same question has the same answer. */
const ANNOTATIONS = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false }

/**
 * A tool: what it takes, what it gives, and `run`, which makes of the input `{ text, data }`, or `failed(texts)`.
 *
 * @param input the fields of its input; `locale` comes with every tool, and others than these are refused
 */
export function tool({ name, title, about, input, output, run }) {
  return {
    name,
    title,
    description: about,
    annotations: { title, ...ANNOTATIONS },
    inputSchema: z.strictObject({ ...input, locale: localeInput }),
    outputSchema: z.object(output),
    run,
  }
}

/** What a tool gives where its input is of the right types and yet cannot be used. */
export function failed(texts) {
  return { failure: texts }
}
