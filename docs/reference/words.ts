/** What TypeDoc writes above the parts of an explanation → the same in Chinese. */
const LABELS: Readonly<Record<string, string>> = {
  Parameters: '参数',
  Returns: '返回',
  Throws: '抛出',
  Example: '示例',
  Properties: '属性',
  Methods: '方法',
  'Type Parameters': '类型参数',
  'Type Declaration': '类型的内容',
  'Type Literal': '其中一种',
  'Union Members': '可以是',
  Extends: '包含',
  'Extended by': '被包含于',
  'Call Signature': '调用方式',
  'Index Signature': '任意键',
  See: '另见',
}

const HEADS: Readonly<Record<string, string>> = {
  Property: '属性',
  Parameter: '参数',
  'Type Parameter': '类型参数',
  Name: '名称',
  Type: '类型',
  Description: '说明',
  'Default value': '默认值',
  'Default type': '默认类型',
}

function translated(words: Readonly<Record<string, string>>, word: string, lang: 'zh' | 'en'): string {
  const chinese = words[word]
  if (chinese === undefined) throw new Error(`docs/reference/words.ts has no Chinese for “${word}”`)
  return lang === 'zh' ? chinese : word
}

export const labelIn = (lang: 'zh' | 'en', label: string): string => translated(LABELS, label, lang)

/** `| Parameter | Type |` in the language. */
export const headIn = (lang: 'zh' | 'en', row: string): string =>
  row.replace(/[^|]+/g, (cell) => (cell.trim() === '' ? cell : ` ${translated(HEADS, cell.trim(), lang)} `))
