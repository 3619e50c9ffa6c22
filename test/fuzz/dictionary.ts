import { readFileSync } from 'node:fs'
import { type Token, tokenizer } from 'acorn'
import { transformSync } from 'esbuild'
import { globSync } from 'tinyglobby'
import { enumerationKeys } from '../../src/data/enumerations/table.ts'
import { shapes } from '../../src/data/forms/table.ts'
import { readTsv } from '../../src/data/read-tsv.ts'

/** A word is short; the rest are messages. */
const LONGEST = 24

/** Everything but texts and tables: what stands in a comparison or a list is a word that decides something. */
const PROGRAMS = ['src/**/*.ts', '!src/data/**', '!src/locale/**', '!src/testing/**']

/** What texts that people enter are made of, and tags of pages. */
const OWN = [
  ...[
    '公司',
    '有限责任公司',
    '政府',
    '大学',
    '中国',
    '国家',
    '新闻',
    '个人',
    '北京',
    '广东省',
    '深圳市',
    '路',
    '号',
    '室',
  ],
  ...[
    '<footer>',
    '</footer>',
    '<a href="',
    '">',
    '</a>',
    '<p>',
    '</p>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<br>',
  ],
  ...[
    '<style>',
    '</style>',
    '<img src="',
    '<svg>',
    '<template>',
    'hidden',
    'style="display:none"',
    '&nbsp;',
    '&#x4eac;',
  ],
  ...['\\u4eac', 'https://beian.miit.gov.cn/', 'https://beian.mps.gov.cn/#/query/webSearch?code=', '&copy; 2026'],
]

/** Words that the library's own programs look for, the keys of the forms, and words of the lists on names. */
export function wordsOf(root: string): readonly string[] {
  const words = new Set<string>(OWN)
  for (const path of globSync(PROGRAMS, { cwd: root, absolute: true }).sort()) {
    const { code } = transformSync(readFileSync(path, 'utf8'), { loader: 'ts', format: 'esm' })
    for (const word of wordsIn(code)) words.add(word)
  }
  for (const keys of Object.values(enumerationKeys)) for (const key of keys) words.add(key)
  for (const shape of Object.values(shapes)) for (const key of Object.keys(shape)) words.add(key)
  const lists = readTsv(new URL('../../src/data/naming/words.tsv', import.meta.url)) as readonly Record<
    string,
    string
  >[]
  for (const { words: list } of lists) for (const word of list?.split(/[ ,|]/) ?? []) words.add(word)
  return [...words].filter((word) => word !== '' && word.length <= LONGEST)
}

function* wordsIn(code: string): Generator<string> {
  for (const { type, value } of tokenizer(code, { ecmaVersion: 'latest', sourceType: 'module' }) as Iterable<
    Token & { value?: unknown }
  >) {
    if (type.label === 'string' && !/^\.|\.ts$/.test(String(value))) yield String(value)
    if (type.label !== 'regexp') continue
    const { pattern } = value as { pattern: string }
    for (const piece of pattern.replace(/\\./g, ' ').match(/[\p{L}\p{N}]+/gu) ?? []) yield piece
  }
}
