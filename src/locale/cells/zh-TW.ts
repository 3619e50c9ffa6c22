// Generated from ../../data/labels/words.tsv by `npm run generate`. Do not edit.
// What stands in the cells of a table, and between the words of a label.

import type { CellWords } from '../locale.ts'

export const zhTWCells: CellWords = {
  'yes': "是",
  'no': "否",
  'none': "無",
  'entity': "與主體負責人相同",
  'principal': "與服務負責人相同",
  'long-term': "長期",
  'until': "至",
  'within': "-",
  'between': "、",
}
