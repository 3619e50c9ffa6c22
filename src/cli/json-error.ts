import { faultAt } from './fault.ts'
import { firstFault, type JsonDialect } from './json-fault.ts'
import { reasonOf } from './json-reason.ts'
import { UnusableInput } from './unusable-input.ts'

/** Brackets in brackets deeper than any value of ours. */
const DEEPEST = 1000

const TOO_DEEP = { zh: '不是JSON：括号嵌套过深', en: 'is not JSON: its brackets are nested too deeply' }
const NOT_JSON = { zh: '不是JSON', en: 'is not JSON' }

/**
 * What is said of a text that is no JSON: what is wrong with it, and where.
 *
 * @param cause what was thrown when it was read
 */
export function notJson(text: string, dialect: JsonDialect, cause?: unknown): UnusableInput {
  if (cause instanceof UnusableInput) return cause
  if (cause instanceof RangeError) return new UnusableInput(TOO_DEEP)
  const fault = firstFault(text, dialect)
  if (fault === undefined) return new UnusableInput(NOT_JSON)
  if (fault.depth > DEEPEST) return new UnusableInput(TOO_DEEP)
  const { offset, ...reason } = reasonOf(text, fault, dialect)
  return faultAt(text, offset, 'JSON', reason)
}
