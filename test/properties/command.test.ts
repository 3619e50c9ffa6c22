import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, normalize } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eachInput } from '../../src/cli/each-input.ts'
import { issuePrinter } from '../../src/cli/issue.ts'
import { main } from '../../src/cli/main.ts'
import { jsonReport, printReport } from '../../src/cli/report.ts'
import { type Streams, writeAll, writerOf } from '../../src/cli/streams.ts'
import type { World } from '../../src/cli/subcommand.ts'
import type { checkIcpFiling } from '../../src/filing/check-filing.ts'
import { error, type Issue } from '../../src/foundation/issue.ts'
import { nearest } from '../../src/foundation/nearest.ts'
import { en } from '../../src/locale/en.ts'
import type { Language } from '../../src/locale/language.ts'
import { zhCN } from '../../src/locale/zh-CN.ts'
import { run, runInEnglish } from '../cli/run.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const ready = join(root, 'test/fixtures/filings/icp-enterprise-website.json')
const today = ['--today', '2026-11-21']
const english: Language = { locale: en, source: 'en', texts: {} }
const paper = { language: { locale: zhCN, source: 'zh', texts: {} } as Language, color: false }
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'beian-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** A reader that takes one piece at a time, after all others had their turn; it notes how much waits for it. */
function slowReader(): { readonly stream: Writable; readonly most: () => number; readonly read: () => number } {
  let most = 0
  let read = 0
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      most = Math.max(most, stream.writableLength)
      read += chunk.length
      setImmediate(done)
    },
  })
  return { stream, most: () => most, read: () => read }
}

const silent = (stream: Writable): Streams => ({
  stdin: Readable.from([]),
  stdout: writerOf(stream),
  stderr: () => undefined,
  color: false,
})

describe('back-pressure', () => {
  const dense = '京ICP备16020626号-8，京公网安备11010502030143号\n'

  it.each([
    ['scan', dense.repeat(8000)],
    ['footer check', dense.repeat(4000)],
    ['footer check --json', dense.repeat(4000)],
  ])('%s holds back no more than a piece, however slow its reader is', async (command, text) => {
    const files = Array.from({ length: 3 }, (_, index) => file(`dense-${index}.txt`, text))
    const { stream, most, read } = slowReader()
    expect(await main([...command.split(' '), ...files, ...today], silent(stream))).toBeLessThan(2)
    expect(read()).toBeGreaterThan(500_000)
    // A piece of 65,536 characters and the line that completes it, in UTF-8.
    expect(most()).toBeLessThan(300_000)
  })

  it('check holds back no more than one report', async () => {
    const files = Array.from({ length: 400 }, (_, index) => file(`ready-${index}.json`, readFileSync(ready)))
    const { stream, most, read } = slowReader()
    expect(await main(['check', '--form', 'icp', '--json', ...files, ...today], silent(stream))).toBe(0)
    expect(read()).toBeGreaterThan(30_000)
    expect(most()).toBeLessThan(20_000)
  })

  it('waits no longer for a reader that fails', async () => {
    const stream = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => setImmediate(() => done(new Error('gone'))),
    })
    stream.on('error', () => {})
    const write = writerOf(stream)
    await write('some text')
    expect(write('more')).toBeUndefined()
  })
})

describe('an input that cannot be used', () => {
  it('does not stop the others, whatever a check throws, and quotes nothing', async () => {
    const secret = '11010519491231002X'
    let out = ''
    let err = ''
    const streams: World = {
      language: english,
      stdin: Readable.from([]),
      stdout: (text) => {
        out += text
        return undefined
      },
      stderr: (text) => {
        err += text
        return undefined
      },
      color: false,
    }
    const causes: Record<string, unknown> = {
      range: new RangeError(`Maximum call stack size exceeded ${secret}`),
      type: new TypeError(`x is not a function ${secret}`),
      text: secret,
      nothing: undefined,
    }
    const code = await eachInput([...Object.keys(causes), 'fine'], streams, {
      read: async (name) => name,
      json: true,
      use: async (name) => {
        if (name !== 'fine') throw causes[name]
        await streams.stdout('fine\n')
        return 0
      },
    })
    expect(code).toBe(2)
    expect(err.trimEnd().split('\n')).toEqual([
      'beian: range: cannot be judged (RangeError of beian itself; please report it)',
      'beian: type: cannot be judged (TypeError of beian itself; please report it)',
      'beian: text: cannot be judged (error of beian itself; please report it)',
      'beian: nothing: cannot be judged (error of beian itself; please report it)',
    ])
    const lines = out.trimEnd().split('\n')
    expect(lines.pop()).toBe('fine')
    for (const line of lines) {
      expect(JSON.parse(line)).toEqual({ file: expect.any(String), ok: false, error: expect.any(String) })
    }
    expect(out + err).not.toContain(secret)
  })

  it.each([
    ['check', '--form', 'icp', '--json'],
    ['footer', 'check', '--json'],
    ['scan', '--json'],
  ])('has a line of JSON of its own, and exit code 2: %s %s', async (...command) => {
    const broken = file('broken.txt', new Uint8Array([0xff, 0x80, 0x80]))
    const gone = join(folder, 'gone.txt')
    const empty = mkdtempSync(join(folder, 'empty-'))
    const { code, out, err } = await runInEnglish([...command, broken, gone, empty, ready, ...today])
    expect(code).toBe(2)
    expect(err.trimEnd().split('\n')).toHaveLength(3)
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.slice(0, 3)).toEqual([
      {
        file: broken,
        ok: false,
        error: expect.stringMatching(/^is (?:not UTF-8 text; save it as UTF-8|not text, or)/),
      },
      { file: gone, ok: false, error: 'no such file' },
      { file: empty, ok: false, error: expect.stringMatching(/^(?:is a directory|contains no (?:pages|filings) \()/) },
    ])
    expect(lines).toHaveLength(command[0] === 'scan' ? 3 : 4)
  })

  it('ends the line that it broke off in', async () => {
    let out = ''
    const streams: Streams = {
      ...silent(new Writable()),
      stdout: (text) => {
        out += text
        return undefined
      },
    }
    function* pieces(): Generator<string> {
      yield 'x'.repeat(70_000)
      throw new RangeError('too much')
    }
    await expect(writeAll(streams, pieces())).rejects.toThrow('too much')
    expect(out.endsWith('x\n')).toBe(true)
  })

  it('may be nested as deep as it likes', async () => {
    const whole = file('deep.json', `{"form":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)
    const nested = file('nested.json', `${'{"entity":'.repeat(50_000)}1${'}'.repeat(50_000)}`)
    const open = file('open.json', '['.repeat(1_000_000))
    const { code, out, err } = await runInEnglish([
      'check',
      whole,
      nested,
      open,
      ready,
      '--form',
      'icp',
      '--json',
      ...today,
    ])
    expect(code).toBe(2)
    expect(err).toBe(`beian: ${open}: is not JSON: its brackets are nested too deeply\n`)
    const lines = out.trimEnd().split('\n')
    expect(lines).toHaveLength(4)
    expect(JSON.parse(lines[3]!)).toMatchObject({ file: ready, ok: true })
  })
})

describe('many findings', () => {
  const many = (count: number, make: (index: number) => Issue) => {
    const issues = Array.from({ length: count }, (_, index) => make(index))
    const report = { ok: false, issues, sections: [{ path: [], issues }] }
    return report as unknown as ReturnType<typeof checkIcpFiling>
  }
  const remark = { suggestion: { kind: 'remark', text: '通信地址已是最详细' } } as const

  it('looks at each of them a few times, not at all of them for each', () => {
    let looks = 0
    const report = many(3000, (index) => {
      const issue = { ...error('postal_address.required', {}, remark) }
      return Object.defineProperty(issue, 'path', {
        enumerable: true,
        get: () => {
          looks++
          return ['services', index]
        },
      }) as Issue
    })
    const text = [...printReport('x', 'icp', report, paper)].join('')
    expect(text.split('\n').length).toBeGreaterThan(3000)
    expect(looks).toBeLessThan(3000 * 10)
  })

  it('prints a list of 200,000', () => {
    const report = many(200_000, (index) => ({ ...error('field.required', {}), path: ['services', index] }) as Issue)
    let lines = 0
    for (const piece of printReport('x', 'icp', report, paper)) {
      lines += piece.split('\n').length - 1
    }
    expect(lines).toBeGreaterThan(200_000)
    const json = JSON.parse([...jsonReport('x', 'icp', report, paper.language)].join(''))
    expect(json.issues).toHaveLength(200_000)
  })

  it('proposes a remark only where the field is not refused anyway', () => {
    const find = (path: string, severity: 'error' | 'warning') =>
      ({ code: 'postal_address.missing', severity, path: [path], params: { part: 'door' }, ...remark }) as Issue
    const issues = [find('a', 'warning'), find('b', 'warning'), find('b', 'error')]
    const { print } = issuePrinter(paper, issues, {})
    const proposal = zhCN.suggestions.remark('通信地址已是最详细')
    expect(print(issues[0]!)).toContain(proposal)
    expect(print(issues[1]!)).not.toContain(proposal)
  })
})

describe('nothing that was typed is echoed', () => {
  const secrets = ['11010519491231002X', '13800138000', '欧阳青竹', 'H99996934', 'zhang@people.cn']
  const places: readonly ((secret: string) => readonly string[])[] = [
    (secret) => [secret],
    (secret) => [`--${secret}`],
    (secret) => [`-${secret}`],
    (secret) => [`--${secret}=${secret}`],
    (secret) => ['check', `--fomr=${secret}`],
    (secret) => ['check', '--form', secret],
    (secret) => ['check', '--form', `-${secret}`],
    (secret) => ['check', '--form', 'icp', '--locale', secret],
    (secret) => ['check', '--form', 'icp', '--today', secret],
    (secret) => ['check', '--form', 'icp', `--json=${secret}`],
    (secret) => ['explain', secret],
    (secret) => ['explain', secret, secret],
    (secret) => ['province', secret],
    (secret) => ['province', '44', '--nature', secret],
    (secret) => ['name', secret],
    (secret) => ['name', secret, secret],
    (secret) => ['name', secret, '--file', secret, '--nature', 'enterprise'],
    (secret) => ['parse', secret, secret],
    (secret) => ['completion', secret],
    (secret) => ['name', 'x', '--nature', secret],
    (secret) => ['name', 'x', '--nature', 'enterprise', '--service', secret],
    (secret) => ['name', 'x', '--nature', 'enterprise', '--province', secret],
    (secret) => ['name', 'x', '--nature', 'enterprise', '--pre-approval', secret],
    (secret) => ['footer', secret],
    (secret) => ['footer', secret, '--json'],
    (secret) => ['footer', 'check', '--expected', secret],
    (secret) => ['footer', 'check', '--province', secret],
    (secret) => ['footer', 'render', '--icp', secret],
    (secret) => ['footer', 'render', secret, '--icp', 'x'],
    (secret) => ['footer', 'render', '--icp', '京ICP备16020626号-8', '--format', secret],
  ]

  it.each(secrets)('%s', async (secret) => {
    for (const place of places) {
      const { code, out, err } = await run(place(secret))
      expect(code, place('…').join(' ')).toBeGreaterThan(0)
      expect(out + err, place('…').join(' ')).not.toContain(secret)
      expect(err).toMatch(/^(?:beian: [^\n]+\n| {2}[^\n]+\n)+$/)
    }
  })

  it('whatever is typed: no six characters of it, but for what the command calls its own', async () => {
    const word = fc.stringMatching(/^[0-9]{6,20}$/)
    await fc.assert(
      fc.asyncProperty(word, fc.nat(places.length - 1), async (typed, index) => {
        const { out, err } = await run(places[index]!(typed))
        expect(out + err).not.toContain(typed)
      }),
      { numRuns: 100, seed: 9 },
    )
  })

  it('tells what was probably meant, out of its own words', async () => {
    expect((await runInEnglish(['check', '--fomr', 'icp'])).err).toBe('beian: unknown option; did you mean --form?\n')
    expect((await runInEnglish(['sacn'])).err).toBe('beian: unknown command; did you mean scan?\n')
    expect((await runInEnglish(['explain', 'resident_id.cheksum'])).err).toContain('did you mean resident_id.checksum?')
    expect((await runInEnglish(['name', 'x', '--nature', 'enterprize'])).err).toContain('did you mean enterprise?')
    expect((await runInEnglish(['check', '--form', 'ipc'])).err).toContain('did you mean icp?')
    expect(nearest('11010519491231002X', ['check', 'scan'])).toBeUndefined()
    expect(nearest('x'.repeat(1_000_000), ['check'])).toBeUndefined()
  })

  it('masks personal numbers in the names of files, in every report and line', async () => {
    const number = '11010519491231002X'
    const names = [`某某-${number}.json`, `id${number}_v2.json`]
    const files = names.map((name) => file(name, readFileSync(ready, 'utf8')))
    const gone = join(folder, `gone-${number}.json`)
    for (const command of [
      ['check', '--form', 'icp'],
      ['check', '--form', 'icp', '--json'],
      ['footer', 'check'],
      ['footer', 'check', '--json'],
      ['scan', '--json'],
    ]) {
      const { out, err } = await run([...command, ...files, gone, ...today])
      expect(out + err).not.toContain(number)
      expect(err).toContain('1****************X')
      if (command[0] !== 'scan') expect(out).toContain('某某-1****************X.json')
    }
  })
})

describe('the command as it is built', () => {
  let command = ''
  beforeAll(async () => {
    await build({
      entryPoints: [join(root, 'src/cli.ts')],
      outdir: join(folder, 'command'),
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      charset: 'utf8',
      mainFields: ['module', 'main'],
      logLevel: 'error',
    })
    command = join(folder, 'command/cli.mjs')
  })

  it.each([
    [['check', '--form', 'icp', ready, ...today], 0],
    [['name', '青竹新闻网', '--nature', 'enterprise'], 1],
    [['explain', 'resident_id.checksum'], 0],
    [['province', '44'], 0],
    [['scan', ready], 0],
    [['footer', 'check', ready], 1],
    [['check', 'nowhere.json', '--form', 'icp'], 2],
    [['chekc'], 2],
  ])('%j exits %i', (args, expected) => {
    let code = 0
    try {
      execFileSync(process.execPath, [command, ...args], { stdio: 'pipe' })
    } catch (cause) {
      code = (cause as { status: number }).status
    }
    expect(code).toBe(expected)
  })

  it('falls silent where nobody reads on', async () => {
    const page = file('page.txt', '京ICP备16020626号-8\n'.repeat(20_000))
    const child = spawn(process.execPath, [command, 'scan', page, page, page])
    let err = ''
    child.stderr.on('data', (text) => {
      err += text
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({ code, err }).toEqual({ code: 141, err: '' })
  })

  it('goes on where nobody reads its errors', async () => {
    const child = spawn(process.execPath, [command, 'check', '--form', 'icp', 'nowhere.json', ready, ...today])
    child.stderr.destroy()
    let out = ''
    child.stdout.on('data', (text) => {
      out += text
    })
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect(code).toBe(2)
    expect(out).toContain('可以提交')
  })

  it('has no two files that load each other', () => {
    const source = join(root, 'src/cli')
    const imports = new Map(
      readdirSync(source).map((name) => {
        const text = readFileSync(join(source, name), 'utf8')
        const targets = [...text.matchAll(/(?:from|import\()\s*'(\.\/[^']+)'/g)].map((match) => match[1]!)
        return [name, targets.map((target) => normalize(join(dirname(name), target)))] as const
      }),
    )
    const reaches = (from: string, to: string, seen: Set<string> = new Set()): boolean =>
      (imports.get(from) ?? []).some((next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))))
    expect(imports.size).toBeGreaterThan(8)
    expect([...imports.keys()].filter((name) => reaches(name, name))).toEqual([])
  })
})
