import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

const folder = fileURLToPath(new URL('../../examples/batch/', import.meta.url))
const command = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))
const tsx = import.meta.resolve('tsx')
const env = { ...process.env, BEIAN: `${process.execPath} --import ${tsx} ${command}`, BLOCK: '800k' }
const options = ['--today', '2026-11-21', '--locale', 'en']
const COUNT = 2000

const isThere = (tool: string): boolean => spawnSync('bash', ['-c', `command -v ${tool}`]).status === 0

interface Report {
  readonly line: number
  readonly id?: number
  readonly verdict?: string
  readonly error?: string
}

describe.skipIf(!isThere('parallel'))('examples/batch', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'beian-batch-'))
  const file = join(scratch, 'filings.jsonl')
  let lines: readonly string[]

  beforeAll(async () => {
    vi.doMock('beian/testing', () => import('../../src/testing.ts'))
    const { filingLines } = (await import(join(folder, 'filings.mjs'))) as {
      filingLines(count: number): Iterable<string>
    }
    lines = [...filingLines(COUNT)]
    writeFileSync(file, lines.join(''))
  })

  afterAll(() => rmSync(scratch, { recursive: true }))

  const run = (script: string, args: readonly string[], input = '') =>
    spawnSync(join(folder, script), args, { env, input, encoding: 'utf8', maxBuffer: 2 ** 28 })

  it('makes filings of which some are right, some wrong, and some none', () => {
    expect(lines).toHaveLength(COUNT)
    expect(lines.filter((line) => line === '\n').length).toBeGreaterThan(10)
  })

  it('gives the reports of one process whichever way they are checked', () => {
    const { stdout, stderr, status } = run('compare.sh', [file, ...options])
    expect({ stderr, status }).toMatchObject({ status: 0 })
    const ways = stdout.trim().split('\n').slice(1)
    expect(ways.slice(0, 2)).toEqual(['the same   --workers 2', 'the same   parallel.sh'])
    // Where there is no sshd, a line says so.
    expect(ways[2]).toMatch(
      isThere('ssh') && isThere('/usr/sbin/sshd') ? /^the same {3}hosts\.sh/ : /^skipped {4}hosts\.sh/,
    )
  }, 240_000)

  it('numbers the lines of the whole input, and ends as the command does', () => {
    const few = lines.slice(0, 400).join('')
    const { stdout, status } = run('parallel.sh', options, few)
    const reports = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Report)
    expect(status).toBe(2)
    expect(reports).toHaveLength(lines.slice(0, 400).filter((line) => line !== '\n').length)
    for (const { line, id } of reports) expect(id ?? line).toBe(line)
    expect(new Set(reports.map(({ verdict }) => verdict))).toEqual(new Set(['accept', 'warn', 'reject', undefined]))
  }, 60_000)

  it('says what is wrong with an option, and gives no report', () => {
    const { stdout, stderr, status } = run('parallel.sh', ['--no-such-option'], lines[0])
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 })
    expect(stderr).toMatch(/\S/)
  }, 60_000)

  it('ends where the command cannot be started', () => {
    const broken = { ...env, BEIAN: '/no/such/command' }
    const { stdout, status } = spawnSync(join(folder, 'parallel.sh'), [], {
      env: broken,
      input: lines[0],
      encoding: 'utf8',
    })
    expect(stdout).toBe('')
    expect(status).toBeGreaterThan(0)
  }, 60_000)

  it('leaves nothing behind of the machine that it serves for itself', () => {
    const { stdout, status } = run('loopback.sh', [
      'bash',
      '-c',
      '$SSH loopback-b "echo there; echo $PPID >&2"; echo "$SSH"',
    ])
    if (status === 77) return
    expect(stdout).toMatch(/^there\n/)
    const [, config] = /-F (\S+)/.exec(stdout)!
    expect(() => readFileSync(config!)).toThrow('ENOENT')
  }, 60_000)
})
