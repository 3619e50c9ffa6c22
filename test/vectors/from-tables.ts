import { readTsv } from '../../src/data/read-tsv.ts'
import { callNames } from '../../src/vectors/calls.ts'
import type { VectorCode } from '../../src/vectors/vector.ts'
import { type Stated, today } from './expected.ts'

const SEVERITIES = { e: 'error', w: 'warning', a: 'advice' } as const

/** `e:resident_id.range`, with `@rule` and `#dotted.path` behind it. */
function codesIn(cell: string): VectorCode[] {
  const words = cell === '' ? [] : cell.split(' ')
  return words.map((word) => {
    const [, mark, code, rule, path] = /^([ewa]):([\w.]+)(?:@([\w/-]+))?(?:#([\w.]+))?$/.exec(word) ?? []
    if (code === undefined) throw new Error(`values.tsv: '${word}' is no finding`)
    return {
      code,
      severity: SEVERITIES[mark as keyof typeof SEVERITIES],
      ...(rule === undefined ? {} : { rule }),
      ...(path === undefined
        ? {}
        : { path: path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)) }),
    }
  })
}

const jsonIn = (cell: string): unknown => (cell.startsWith('json:') ? JSON.parse(cell.slice('json:'.length)) : cell)

/** The rules that these findings name. */
export function firesIn(codes: readonly VectorCode[]): { readonly fires?: readonly string[] } {
  const fires = codes.flatMap(({ rule }) => rule ?? [])
  return fires.length === 0 ? {} : { fires: [...new Set(fires)] }
}

/** The verdict that these findings are. */
export function verdictIn(codes: readonly VectorCode[]): 'accept' | 'warn' | 'reject' {
  const severities = codes.map(({ severity }) => severity)
  return severities.includes('error') ? 'reject' : severities.includes('warning') ? 'warn' : 'accept'
}

/** Values by hand: `parseX` and `checkX`, and `isX` with them, which is true for exactly what `parseX` takes. */
export function valueVectors(): Stated[] {
  return readTsv(new URL('values.tsv', import.meta.url)).flatMap((row): Stated[] => {
    const { call = '', text = '', about = '' } = row
    const silent = row.silent === '' ? {} : { silent: [row.silent ?? ''] }
    const input = jsonIn(row.input ?? '')
    const given = row.options === '' ? {} : JSON.parse(row.options ?? '{}')
    if (!/^(?:parse|check)/.test(call))
      return [
        {
          call,
          input,
          ...(row.options === '' ? {} : { options: given }),
          about,
          expect: { ok: true, text: String(jsonIn(text)) },
        },
      ]
    const isContext = /^check(?:Service|Entity|Person)Name$/.test(call)
    const options = isContext ? given : { today, ...given }
    const codes = codesIn(row.codes ?? '')
    const verdict = verdictIn(codes)
    const ok = verdict !== 'reject'
    const stated: Stated = {
      call,
      input,
      options,
      about,
      ...firesIn(codes),
      ...silent,
      expect: {
        ok,
        verdict,
        ...(text === '' ? {} : { text }),
        ...(row.value === '' ? {} : { value: JSON.parse(row.value ?? '') }),
        codes,
      },
    }
    const is = call.replace('parse', 'is')
    if (!callNames.includes(is)) return [stated]
    const asked: Stated = { call: is, input, options, about, expect: { ok } }
    if (text === '') return [stated, asked]
    const canonical = { ...options, canonical: true }
    return [stated, asked, { call: is, input, options: canonical, about, expect: { ok: input === text } }]
  })
}
