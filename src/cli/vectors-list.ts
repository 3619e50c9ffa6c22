import { say } from '../locale/language.ts'
import { padded } from './layout.ts'
import { flag } from './option.ts'
import { visible, writeAll } from './streams.ts'
import { type Subcommand, subcommand } from './subcommand.ts'
import type { FiledVector } from './vector-files.ts'
import { from, only } from './vector-options.ts'

/** Characters of an input that are shown where a vector does not say what it is about. */
const LONGEST_INPUT = 60

/** The vectors, a line each. */
export const vectorsList: Subcommand = subcommand({
  name: 'vectors list',
  about: { zh: '列出一致性用例', en: 'list the conformance vectors' },
  operands: '',
  takes: {
    least: 0,
    most: 0,
    otherwise: {
      zh: 'vectors list后不填内容，用--only选择',
      en: 'vectors list takes no arguments; choose with --only',
    },
  },
  options: {
    only,
    from,
    calls: flag({ zh: '只列出函数和各有多少用例', en: 'only the calls, and how many vectors each has' }),
    json: flag({ zh: '每个用例（或函数）一行JSON', en: 'one line of JSON per vector (or call)' }),
  },
  examples: ['beian vectors list --calls', 'beian vectors list --only "naming/**"'],
  run: async ({ only, from, calls, json }, _, world) => {
    const { chosenVectors } = await import('./vector-files.ts')
    const vectors = chosenVectors(from, only)
    const lines = calls ? callLines(vectors, json) : vectors.map((vector) => vectorLine(vector, json))
    await writeAll(world, lines)
    if (!json && !calls) {
      const text = { zh: '{count}个用例', en: '{count} vectors' }
      await world.stderr(`${say(world.language, text, { count: vectors.length })}\n`)
    }
    return 0
  },
})

function callLines(vectors: readonly FiledVector[], json: boolean): string[] {
  const counts = new Map<string, number>()
  for (const { call } of vectors) counts.set(call, (counts.get(call) ?? 0) + 1)
  const width = Math.max(...[...counts.keys()].map((call) => call.length))
  return [...counts].map(([call, count]) =>
    json ? `${JSON.stringify({ call, vectors: count })}\n` : `${padded(visible(call), width)}  ${count}\n`,
  )
}

function vectorLine(vector: FiledVector, json: boolean): string {
  const { id, file, call, about, expect, fires, silent } = vector
  if (json) return `${JSON.stringify({ id, file, call, about, ok: expect.ok, fires, silent })}\n`
  const verdict = expect.verdict ?? String(expect.ok)
  return `${visible(id)}  ${verdict}  ${visible(about ?? shownInput(vector))}\n`
}

function shownInput({ input }: FiledVector): string {
  const text = JSON.stringify(input) ?? ''
  return text.length > LONGEST_INPUT ? `${text.slice(0, LONGEST_INPUT)}…` : text
}
