import type { Spans } from '../foundation/catalog/params.ts'

/** The spans of several lists in one, in the order of the text. */
export function inOrder(...lists: readonly Spans[]): Spans {
  return lists.flat().sort(([one], [other]) => one - other)
}
