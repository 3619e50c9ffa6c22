import { readFileSync } from 'node:fs'
import { Converter } from 'opencc-js'
import { banner } from '../data/read-tsv.ts'

/**
 * zh-TW is zh-CN in traditional characters. Character by character on purpose: the forms exist in the mainland's
 * words only, and a phrase conversion would rename them (代碼 to 程式碼).
 */
export function generate(): Record<string, string> {
  const traditional: (text: string) => string = Converter({ from: 'cn', to: 'tw' })
  const source = readFileSync(new URL('./zh-CN.ts', import.meta.url), 'utf8')
  const text = traditional(source).replace(/zhCN/g, 'zhTW').replace(/zh-CN/g, 'zh-TW')
  return { '../locale/zh-TW.ts': banner('zh-CN.ts', 'The texts of zh-CN in traditional characters.') + text }
}
