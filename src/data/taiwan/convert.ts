import { Converter } from 'opencc-js'
import { readTsv } from '../read-tsv.ts'

const characters: (text: string) => string = Converter({ from: 'cn', to: 'tw' })
const words: (text: string) => string = Converter({ from: 'cn', to: 'twp' })

const kept = readTsv(new URL('./kept-words.tsv', import.meta.url)).map(({ word }) => word!)
const KEPT = new RegExp(`(${kept.join('|')})`)

/**
 * Text of the mainland as Taiwan writes it: its characters and its words (服务器 → 伺服器, 信息 → 資訊), but for the terms that
 * the forms print (`kept-words.tsv`), which change their characters only. For generators.
 */
export function toTaiwan(text: string): string {
  return text
    .split(KEPT)
    .map((part, index) => (index % 2 === 1 ? characters(part) : words(part)))
    .join('')
}
