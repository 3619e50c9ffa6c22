// Generated from ../../data/labels/words.tsv by `npm run generate`. Do not edit.
// What stands in the cells of a table, and between the words of a label.

import type { CellWords } from '../locale.ts'

export const enCells: CellWords = {
  'yes': "Yes",
  'no': "No",
  'none': "None",
  'entity': "Same as the entity's",
  'principal': "Same as the service's",
  'long-term': "Long-term",
  'until': "to",
  'within': ": ",
  'between': ", ",
}
