// Generated from ../../data/labels/words.tsv by `npm run generate`. Do not edit.
// What stands in the cells of a table, and between the words of a label.

import type { CellWords } from '../locale.ts'

export const zhCNCells: CellWords = {
  'yes': "是",
  'no': "否",
  'none': "无",
  'entity': "与主体负责人相同",
  'principal': "与服务负责人相同",
  'long-term': "长期",
  'until': "至",
  'within': "-",
  'between': "、",
}
