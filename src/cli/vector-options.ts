import { type Option, text } from './option.ts'

/** Vectors of one's own, or of another version. */
export const from: Option<string | undefined> = text(
  'FOLDER',
  { zh: '一个文件夹', en: 'followed by a folder' },
  { zh: '从该文件夹读取用例（默认为随包附带的用例）', en: 'folder of the vectors (default: those of the package)' },
)

/** Only some of them. */
export const only: Option<string | undefined> = text(
  'GLOB',
  { zh: '一个模式，如“parse*”或“naming/**”', en: 'followed by a pattern, such as "parse*" or "naming/**"' },
  {
    zh: '只用编号、函数、文件或规则与之相符的用例',
    en: 'only vectors whose id, call, file or rule matches',
  },
)
