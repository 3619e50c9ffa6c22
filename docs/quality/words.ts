import { readTsv } from '../../src/data/read-tsv.ts'
import type { Bilingual } from '../../src/locale/language.ts'

/** Digits, with the commas and the point between them. */
const NUMBER = /\d+(?:[,.]\d+)*/g
const known = new Map(
  readTsv(new URL('./words.tsv', import.meta.url)).map(({ en, zh }) => [en!.replace(NUMBER, '#'), zh!]),
)

/** Names that are the same in every language: of functions and entries, of packages with a path, of commands. */
const NAME = /^(?:(?=.*[A-Z./@(])@?[\w./-]+(?:\(\))?(?: \(beian[\w/-]*\))?|beian [\w -]+|`[^`]+`)$/

/** Where phrases end, and how the Chinese puts them together. */
const JOINTS = [
  [': ', '：'],
  [', ', '，'],
] as const

/**
 * What a table says in English, in Chinese: by the phrases of `words.tsv`, in which `#` is any number. Nothing where one
 * of its phrases stands neither there nor is a name; a test asks for those.
 */
export function inChinese(text: string): string | undefined {
  const numbers = text.match(NUMBER) ?? []
  const phrase = known.get(text.replace(NUMBER, '#'))
  if (phrase !== undefined) {
    let next = 0
    return phrase.replace(/#/g, () => numbers[next++] ?? '#')
  }
  const [, other] = /^beside ([^,:]+)$/.exec(text) ?? []
  if (other !== undefined) {
    const said = inChinese(other)
    return said === undefined ? undefined : `与${said}相比`
  }
  for (const [joint, chinese] of JOINTS) {
    const parts = text.split(joint)
    if (parts.length < 2) continue
    const said = parts.map(inChinese)
    return said.includes(undefined) ? undefined : said.join(chinese)
  }
  return NAME.test(text) ? text : undefined
}

/** A text of a table in both languages; what has no Chinese yet stays as it is. */
export function bilingual(text: string): Bilingual {
  return { zh: inChinese(text) ?? text, en: text }
}
