import { readFileSync } from 'node:fs'
import { banner } from '../src/data/read-tsv.ts'
import { toTaiwan } from '../src/data/taiwan/convert.ts'

/** zh-TW is zh-CN as Taiwan writes it. */
export function generate(): Record<string, string> {
  const source = readFileSync(new URL('../src/locale/zh-CN.ts', import.meta.url), 'utf8')
  const text = toTaiwan(source)
    .replace(/zhCN/g, 'zhTW')
    .replace(/zh-CN/g, 'zh-TW')
    .replace(
      /\/\*\* .*: the forms' own language, and the default\. \*\//,
      '/** 繁體中文, in the characters and words of Taiwan. */',
    )
  return {
    '../locale/zh-TW.ts':
      banner('zh-CN.ts', 'The texts of zh-CN in traditional characters and the words of Taiwan.') + text,
  }
}
