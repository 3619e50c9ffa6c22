import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Vector, VectorFile } from '../../src/vectors/vector.ts'
import { folderOf } from '../vectors/folder.ts'
import { makeVectorFiles } from '../vectors/make.ts'
import { linesOf, run, runInEnglish, scratchFolder } from './run.ts'

const vectors: readonly Vector[] = [
  { id: 'isX/0000000001', call: 'isX', input: 'a', expect: { ok: true } },
  {
    id: 'parseX/0000000002',
    call: 'parseX',
    about: 'a small b',
    input: 'b',
    expect: { ok: true, text: 'B', value: { a: 1 }, codes: [] },
  },
  {
    id: 'parseX/0000000003',
    call: 'parseX',
    input: 'c\u0007',
    fires: ['naming/len-min'],
    expect: { ok: false, verdict: 'reject', codes: [{ code: 'x.length', severity: 'error' }] },
  },
]
const small: VectorFile = { format: 'beian-vectors/1', name: 'small', about: 'three of them', vectors }
const folder = folderOf([small])
const scratch = scratchFolder()

/** A port whose program gets `line`, the request, and writes what it likes by `say`. */
function portOf(body: string, name: string): string {
  const file = join(scratch, `${name}.mjs`)
  const program = `import { createInterface } from 'node:readline'
const say = (answer) => process.stdout.write((typeof answer === 'string' ? answer : JSON.stringify(answer)) + '\\n')
let count = 0
${body}`
  writeFileSync(file, program)
  return file
}

const RIGHT: Readonly<Record<string, object>> = {
  '1': { ok: true },
  '2': { ok: true, text: 'B', value: { a: 1, more: 2 }, codes: [] },
  '3': { ok: false, verdict: 'reject', codes: ['x.length'] },
}
const ANSWERS = `const right = ${JSON.stringify(RIGHT)}
const answer = ({ id }) => ({ id, ...right[id.slice(-1)] })
`
const perLine = (statement: string): string =>
  `${ANSWERS}createInterface({ input: process.stdin }).on('line', (line) => { count++; const request = JSON.parse(line); ${statement} })`

const runPort = (body: string, name: string, ...args: string[]) =>
  runInEnglish(['vectors', 'run', '--from', folder, ...args, '--', process.execPath, portOf(body, name)])

describe('a port', () => {
  it('that is right passes, in whatever order it answers, and however little it tells', async () => {
    const { code, out, err } = await runPort(perLine('say(answer(request))'), 'right')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe('  isX       1 passed, 0 failed\n  parseX    2 passed, 0 failed\n  total     3 passed, 0 failed\n')
    const backwards = `${ANSWERS}const all = []
createInterface({ input: process.stdin }).on('line', (line) => all.unshift(JSON.parse(line))).on('close', () => { for (const one of all) say(answer(one)) })`
    expect(await runPort(backwards, 'backwards')).toEqual({ code, out, err })
    const few = 'say({ id: request.id, ok: answer(request).ok })'
    expect(await runPort(perLine(few), 'few')).toEqual({ code, out, err })
  })

  it('that is wrong is told where, what was expected and what it said', async () => {
    const wrong = perLine("say({ ...answer(request), ...(count === 2 ? { text: 'b', codes: ['x.range'] } : {}) })")
    const { code, out } = await runPort(wrong, 'wrong')
    expect(code).toBe(1)
    expect(out).toContain('✗ parseX/0000000002 (a small b)\n    input: "b"\n')
    expect(out).toContain('    text: expected "B", shown "b"\n')
    expect(out).toContain('    codes: expected [], shown ["x.range"]\n')
    expect(out).toContain('  parseX    1 passed, 1 failed\n')
    const chinese = await run(['vectors', 'run', '--from', folder, '--', process.execPath, join(scratch, 'wrong.mjs')])
    expect(chinese.out).toContain('text应为"B"，答为"b"')
  })

  it('skips what it does not have, but not everything', async () => {
    const some = await runPort(perLine('say(count > 1 ? { id: request.id, skip: true } : answer(request))'), 'some')
    expect(some.code).toBe(0)
    expect(some.out).toContain('total     1 passed, 0 failed, 2 skipped')
    expect(some.out).toContain('skipped altogether: parseX')
    const none = await runPort(perLine('say({ id: request.id, skip: true })'), 'none')
    expect(none.code).toBe(2)
    expect(none.out).toContain('every vector was skipped: nothing has been tested')
  })

  it.each<[string, string, number, string[]]>([
    ['garbage', perLine("say('ready'); say(answer(request))"), 1, ['line 1 of the answers is not JSON']],
    ['nameless', perLine('say({ ok: true }); say(answer(request))'), 1, ['line 1 of the answers has no id']],
    ['stranger', perLine("say({ id: 'x', ok: true }); say(answer(request))"), 1, ['has an id that was not asked']],
    [
      'twice',
      perLine('say(answer(request)); say(answer(request))'),
      1,
      ['line 2 of the answers answers an id a second time'],
    ],
    ['vague', perLine('say({ id: request.id }); say(answer(request))'), 1, ['has neither ok (true or false) nor skip']],
    [
      'dying',
      perLine('if (count === 2) process.exit(3); say(answer(request))'),
      2,
      ['ended before it had answered everything (3)', 'the first without an answer is parseX/0000000002'],
    ],
    [
      'forgetful',
      perLine('if (count !== 2) say(answer(request))'),
      2,
      ['ended before it had answered everything (0)', 'the first without an answer is parseX/0000000002'],
    ],
    ['crashing', "throw new Error('no')", 2, ['ended before it had answered everything (1)']],
    [
      'endless',
      "process.stdout.write('x'.repeat(6 * 1024 * 1024)); setInterval(() => {}, 1000)",
      2,
      ['wrote a line without an end'],
    ],
  ])('that is %s is told so', async (name, body, expected, texts) => {
    const { code, out } = await runPort(body, name)
    for (const text of texts) expect(out.replace(/\n\s*/g, ' ')).toContain(text)
    expect(code).toBe(expected)
  })

  it('that is silent is stopped; what it says to standard error is passed on', async () => {
    const body = "process.stderr.write('thinking\\n'); setInterval(() => {}, 1000)"
    const { code, out, err } = await runPort(body, 'silent', '--limit', '5')
    expect(code).toBe(2)
    expect(err).toBe('thinking\n')
    expect(out).toContain('gave no answer in time and was stopped')
  })

  it('that does not end when it has answered is not waited for', async () => {
    const { code } = await runPort(`${perLine('say(answer(request))')}; setInterval(() => {}, 1000)`, 'staying')
    expect(code).toBe(0)
  })

  it('that cannot be started is told so; no shell reads the command', async () => {
    const missing = await runInEnglish(['vectors', 'run', '--from', folder, '--', 'no-such-port', '; echo'])
    expect(missing.code).toBe(2)
    expect(missing.out).toContain('cannot be started: there is no such command')
  })
})

describe('reports for programs', () => {
  const wrong = perLine("say({ ...answer(request), ...(count === 2 ? { text: 'b' } : {}) })")

  it('have one line, or a line per vector', async () => {
    const { code, out } = await runPort(wrong, 'json', '--json')
    expect(code).toBe(1)
    const [report, ...more] = linesOf(out)
    expect(more).toEqual([])
    expect(report).toMatchObject({
      passed: 2,
      failed: 1,
      unanswered: 0,
      skipped: 0,
      end: { how: 'done' },
      problems: [],
      calls: { isX: { passed: 1 }, parseX: { passed: 1, failed: 1 } },
      failures: [{ id: 'parseX/0000000002', differences: [{ part: 'text', expected: 'B', shown: 'b' }] }],
    })
    const lines = linesOf((await runPort(wrong, 'lines', '--lines')).out)
    expect(lines.map(({ outcome }) => outcome)).toEqual(['passed', 'failed', 'passed', undefined])
  })

  it('are one or the other', async () => {
    const { code, err } = await runPort(wrong, 'both', '--lines', '--json')
    expect({ code, err }).toEqual({ code: 2, err: 'beian: --lines and --json cannot be combined\n' })
  })
})

describe('the vectors of a run', () => {
  it.each([
    ['isX', 1],
    ['parse*', 2],
    ['parseX/*3', 1],
    ['small', 3],
    ['naming/**', 1],
    ['{isX,naming/len-min}', 2],
  ])('are those that match %s', async (pattern, count) => {
    const { out } = await runInEnglish(['vectors', 'list', '--from', folder, '--only', pattern, '--json'])
    expect(linesOf(out)).toHaveLength(count)
  })

  it('are there', async () => {
    const nothing = await runInEnglish(['vectors', 'list', '--from', folder, '--only', 'nothing'])
    expect(nothing.err).toBe('beian: no vector matches --only; beian vectors list shows them all\n')
    for (const place of [scratch, join(scratch, 'nowhere')]) {
      const { code, err } = await runInEnglish(['vectors', 'list', '--from', place])
      expect({ code, err }).toEqual({
        code: 2,
        err: 'beian: the folder has no vectors that can be used (*.json of the format beian-vectors/1)\n',
      })
    }
  })
})

const hasPython = spawnSync('python3', ['--version']).status === 0
const port = fileURLToPath(new URL('../../examples/port-python/port.py', import.meta.url))

describe.runIf(hasPython)('the port in Python', () => {
  const shipped = folderOf(makeVectorFiles())
  const runPython = (file: string) =>
    runInEnglish(['vectors', 'run', '--from', shipped, '--limit', '60', '--json', '--', 'python3', file])

  it('passes what it has, and skips the rest', async () => {
    const { code, out, err } = await runPython(port)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const [report] = linesOf(out)
    expect(report).toMatchObject({ failed: 0, unanswered: 0, problems: [] })
    const calls = report!.calls as Readonly<Record<string, { readonly passed: number }>>
    const done = Object.keys(calls).filter((call) => calls[call]!.passed > 0)
    const values = ['ResidentId', 'SocialCreditCode', 'IcpNumber']
    expect(done.sort()).toEqual(['is', 'parse'].flatMap((verb) => values.map((value) => verb + value)).sort())
    expect(report!.passed).toBeGreaterThan(300)
  })

  it.each([
    ['a weight of the check character', '5, 8, 4, 2]', '5, 8, 4, 3]', 'parseResidentId'],
    ['the power of a place', 'pow(3, at, 31)', 'pow(3, at, 30)', 'parseSocialCreditCode'],
    ['a province', '宁新"', '宁"', 'parseIcpNumber'],
  ])('with a fault in %s is told of it', async (name, text, fault, call) => {
    const source = readFileSync(port, 'utf8')
    expect(source).toContain(text)
    const file = join(scratch, `${name.replace(/ /g, '-')}.py`)
    writeFileSync(file, source.replace(text, fault))
    const { code, out } = await runPython(file)
    expect(code).toBe(1)
    const failures = linesOf(out)[0]!.failures as readonly { readonly call: string }[]
    expect(failures.map((one) => one.call)).toContain(call)
  })
})
