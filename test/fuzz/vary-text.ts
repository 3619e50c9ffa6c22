import type { Random } from '../../src/testing/random.ts'

/** Ways in which a text is varied. Words are those of the library, other texts those that were kept before. */
export interface Sources {
  readonly random: Random
  readonly words: readonly string[]
  /** Another text that was worth keeping. */
  readonly other: () => string
}

type Way = (text: string, sources: Sources) => string

/** Longer texts are cut: growth has its own tests. */
const LONGEST = 3000

/** Signs that texts come with: blanks of all kinds, dashes, brackets, look-alikes, halves of characters. */
const SIGNS = [
  ...' \t\n\r\u00a0\u3000\u200b\u200d\ufeff\u202e\u0000\u00ad',
  ...'-－—–‐_.。．·•・,，、;；:：/／\\|~〜@＠#＃&＆*×+＋=%"\'“”‘’（）()[]【】<>《》？！',
  ...'0123456789ABXYZabxyz０９ＡＸａОХ⒈①Ⅹ〇零一号號證证备備',
  '\ud800',
  '\udc00',
  '😀',
  '𠮷',
  'é',
  'e\u0301',
]

const place = (text: string, { random }: Sources): number => random.below(text.length + 1)

function part(text: string, { random }: Sources, longest = 12): readonly [start: number, end: number] {
  const start = random.below(text.length + 1)
  return [start, Math.min(text.length, start + 1 + random.below(longest))]
}

function put(text: string, start: number, end: number, piece: string): string {
  return text.slice(0, start) + piece + text.slice(end)
}

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))

const ways: readonly Way[] = [
  (text, sources) => put(text, place(text, sources), place(text, sources), ''),
  (text, sources) => put(text, ...part(text, sources), ''),
  (text, sources) => put(text, ...part(text, sources, 1), ''),
  (text, sources) => put(text, ...part(text, sources, 1), sources.random.pick(SIGNS)),
  (text, sources) => put(text, ...part(text, sources, 1), sources.random.pick(SIGNS)),
  (text, sources) => put(text, ...part(text, sources, 1), String(sources.random.below(10))),
  (text, sources) => {
    const at = place(text, sources)
    return put(text, at, at, sources.random.pick(SIGNS))
  },
  (text, sources) => {
    const at = place(text, sources)
    return put(text, at, at, sources.random.pick(sources.words))
  },
  (text, sources) => put(text, ...part(text, sources), sources.random.pick(sources.words)),
  (text, sources) => `${sources.random.pick(sources.words)}${text}`,
  (text, sources) => `${text}${sources.random.pick(sources.words)}`,
  (text, sources) => {
    const [start, end] = part(text, sources, 20)
    return put(text, end, end, text.slice(start, end).repeat(1 + sources.random.below(3)))
  },
  (text, sources) => {
    const [start, end] = part(text, sources, 8)
    return put(put(text, start, end, ''), place(text, sources), place(text, sources), text.slice(start, end))
  },
  (text, sources) => {
    const other = sources.other()
    return text.slice(0, place(text, sources)) + other.slice(place(other, sources))
  },
  (text, sources) => {
    const at = place(text, sources)
    return put(text, at, at, sources.other())
  },
  (text, sources) => {
    const [start, end] = part(text, sources, 6)
    return put(text, start, end, fullWidth(text.slice(start, end)))
  },
  (text, sources) => {
    const [start, end] = part(text, sources, 6)
    const piece = text.slice(start, end)
    return put(text, start, end, sources.random.below(2) === 0 ? piece.toUpperCase() : piece.toLowerCase())
  },
  (text, sources) => put(text, ...part(text, sources, 1), String.fromCharCode(sources.random.below(0x10000))),
  (_, sources) => sources.random.pick(sources.words),
]

/** The text, varied in one to four ways. */
export function varyText(text: string, sources: Sources): string {
  let varied = text
  for (let left = 1 + sources.random.below(4); left > 0; left--) varied = sources.random.pick(ways)(varied, sources)
  return varied.slice(0, LONGEST)
}
