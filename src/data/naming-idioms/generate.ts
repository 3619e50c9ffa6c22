import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { readRules } from '../naming/read-rules.ts'
import { banner } from '../read-tsv.ts'

/** How many idioms are kept, the usual ones first. */
const MOST = 4000

/** The idioms (成语, tagged `i`) of four characters in the lexicon, by frequency; sorted, so that neighbours share their heads. */
export function generate(): Record<string, string> {
  const file = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt')
  const idioms = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([word = '', , kind]) => kind === 'i' && /^[\u4e00-\u9fff]{4}$/.test(word))
    .sort(([a = '', f], [b = '', g]) => Number(g) - Number(f) || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([word = '']) => word)
    .sort()
  const head = banner('the dictionary of @node-rs/jieba (MIT) and ../rules/naming.tsv', 'Four-character idioms.')
  const { id, who, services, severity, reason, topic } = readRules().get('naming/ind-idiom')!
  const listed = (cell: string): string => `['${cell.split(';').join("', '")}']`
  const rule = `/** The rule without its words, which are the idioms. */
export const IDIOM_RULE = {
  id: '${id}',
  at: 'whole',
  who: ${listed(who!)},
  services: ${listed(services!)},
  severity: '${severity}',
  reason: '${reason}',
  topic: '${topic}',
} as const

/** Parted by spaces. */
`
  return { 'naming-idioms/table.ts': `${head}${rule}export const IDIOMS =\n  '${idioms.join(' ')}'\n` }
}
