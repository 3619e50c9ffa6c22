import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { filingLines } from '../node/samples.ts'
import { linesOf, run, runInEnglish, scratchFolder, today } from './run.ts'

const folder = scratchFolder()
const command = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))
const text = filingLines(40)

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const input = file('filings.jsonl', text)
const lines = (...args: readonly string[]) => runInEnglish(['check', '--lines', ...today, ...args])

/** The command in a process of its own. */
function started(...args: readonly string[]) {
  return spawn(
    process.execPath,
    ['--import', 'tsx', command, 'check', '--lines', '--locale', 'en', ...today, ...args],
    {
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  )
}

describe('beian check --lines', () => {
  it('reports on each line as --json reports on a file', async () => {
    const { code, out, err } = await lines(input)
    expect(code).toBe(1)
    expect(err).toMatch(
      /^beian: 40 filings: \d+ accepted, \d+ with warnings, \d+ with errors, 0 unusable; \d+ per second\n$/,
    )
    const reports = linesOf(out)
    expect(reports.map(({ line }) => line)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1))
    const [, second = ''] = text.split('\n')
    const alone = linesOf((await runInEnglish(['check', '-', '--json', ...today], second)).out)[0]!
    expect(reports[1]).toEqual({ ...alone, file: undefined, line: 2 })
  })

  it('takes the options of check, and says in the language of the report what is wrong with a line', async () => {
    const draft = '{"id":7,"filing":{"entity":{"principal":{"mobile":"1391101202"}}}}\n不是JSON\n'
    const { code, out, err } = await run(['check', '--lines', '--form', 'icp', '--draft', ...today], draft)
    expect(code).toBe(2)
    expect(linesOf(out)).toMatchObject([
      { line: 1, id: 7, form: 'icp', issues: [{ code: 'mobile_phone.length', label: '手机号码' }] },
      { line: 2, ok: false, error: '第1个字符起不是JSON，每份备案应写在一行里' },
    ])
    expect(err).toMatch(/^beian: 共2份：通过0，有提醒0，有错误1，无法审查1；每秒\d+份\n$/)
    const [report] = linesOf((await run(['check', '--lines', ...today, '--canonical', input])).out)
    expect(report).toHaveProperty('filing.form', 'icp/1')
  })

  it('exits 0 where nothing is wrong, also with nothing to do', async () => {
    const [first] = text.split('\n')
    expect((await lines(file('good.jsonl', `${first}\n`))).code).toBe(0)
    expect(await lines(file('empty.jsonl', ''))).toMatchObject({ code: 0, out: '' })
  })

  it('unpacks .gz, and says so where that is broken', async () => {
    const packed = gzipSync(text)
    expect((await lines(file('filings.jsonl.gz', packed))).out).toBe((await lines(input)).out)
    const cut = await lines(file('cut.jsonl.gz', packed.subarray(0, packed.length - 100)))
    expect(cut).toMatchObject({ code: 2 })
    expect(cut.err).toContain('cannot be read (Z_BUF_ERROR)')
  })

  it.each([
    [['a', 'b'], '--lines takes one input'],
    [['--resume', 'a'], '--resume needs -o and an input file'],
    [['--resume', '-o', 'a'], '--resume needs -o and an input file'],
    [['--workers', 'two'], '--workers must be a whole number from 0 to 64'],
  ])('refuses %j', async (args, message) => {
    expect(await lines(...args)).toEqual({ code: 2, out: '', err: `beian: ${message}\n` })
  })

  it('refuses its options without --lines', async () => {
    const { code, err } = await runInEnglish(['check', input, '--canonical'])
    expect({ code, err }).toEqual({ code: 2, err: 'beian: -o, --resume, --workers and --canonical need --lines\n' })
  })

  it('tells of files that cannot be read or written', async () => {
    expect((await lines(join(folder, 'none'))).err).toBe(`beian: ${folder}/none: no such file\n`)
    expect((await lines(folder)).err).toBe(`beian: ${folder}: is a directory\n`)
    expect((await lines(input, '-o', join(folder, 'none', 'out'))).err).toBe(
      `beian: ${folder}/none/out: cannot be written (ENOENT)\n`,
    )
    const same = file('same.jsonl', text)
    expect((await lines(same, '-o', same)).err).toContain('cannot be input and output at once')
    expect(readFileSync(same, 'utf8')).toBe(text)
  })
})

describe('--resume', () => {
  it('goes on where the file was left, whatever was torn', async () => {
    const padded = file('padded.jsonl', `\ufeff\n${text.replace(/\n/g, '\r\n\n')}`)
    const whole = join(folder, 'whole.out')
    expect((await lines(padded, '-o', whole)).code).toBe(1)
    const reports = readFileSync(whole, 'utf8')
    for (const share of [0, 0.001, 0.3, 0.7, 1]) {
      const out = file('torn.out', Buffer.from(reports).subarray(0, Math.round(Buffer.byteLength(reports) * share)))
      await lines(padded, '-o', out, '--resume')
      expect(readFileSync(out, 'utf8') === reports, `${share}`).toBe(true)
    }
    const fresh = join(folder, 'fresh.out')
    await lines(padded, '-o', fresh, '--resume')
    expect(readFileSync(fresh, 'utf8')).toBe(reports)
  })

  it('goes on with an input that has grown', async () => {
    const growing = join(folder, 'growing.jsonl')
    copyFileSync(input, growing)
    const out = join(folder, 'growing.out')
    await lines(growing, '-o', out)
    appendFileSync(growing, filingLines(3, 'more'))
    expect((await lines(growing, '-o', out, '--resume')).err).toContain('beian: 3 filings')
    expect(linesOf(readFileSync(out, 'utf8'))).toHaveLength(43)
  })

  it('notices another input, and other options', async () => {
    const out = join(folder, 'changed.out')
    await lines(input, '-o', out)
    const before = readFileSync(out, 'utf8')
    const other = file('other.jsonl', text.split('\n').reverse().join('\n'))
    const short = file('short.jsonl', `${text.split('\n')[0]}\n`)
    for (const args of [[other], [short], [input, '--canonical', '--draft', '--form', 'public-security']]) {
      const { code, err } = await lines(...args, '-o', out, '--resume')
      expect({ code, err }, args.join(' ')).toMatchObject({ code: 2 })
      expect(err).toContain('start anew without --resume')
      expect(readFileSync(out, 'utf8')).toBe(before)
    }
  })
})

describe('beian check --lines as a process', () => {
  it('answers each line before the next one comes', async () => {
    const child = started()
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    for (let id = 1; id < 4; id++) {
      child.stdin.write(`{"id":${id},"form":"icp/1"}\n`)
      expect(JSON.parse((await answers.next()).value)).toMatchObject({ line: id, id })
    }
    child.stdin.end()
    expect((await answers.next()).done).toBe(true)
    expect((await once(child, 'exit'))[0]).toBe(1)
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('ends with whole lines on %s, and says how to go on', async (signal) => {
    const out = join(folder, `${signal}.out`)
    const many = file('many.jsonl', text.repeat(250))
    const child = started(many, '-o', out)
    let err = ''
    child.stderr.on('data', (piece) => {
      err += piece
    })
    const written = () => readFileSync(out, { encoding: 'utf8', flag: 'a+' })
    await expect.poll(() => written().length, { timeout: 20_000, interval: 5 }).toBeGreaterThan(0)
    child.kill(signal)
    const [code] = await once(child, 'close')
    const reports = linesOf(written())
    expect({ code, err }).toEqual({
      code: 130,
      err: `beian: stopped with ${reports.length} filings in the output; the same command with --resume goes on\n`,
    })
    expect(reports.length).toBeLessThan(10_000)
    expect(reports[reports.length - 1]).toMatchObject({ line: reports.length })
  })

  it('ends with what has come where it is stopped while it waits', async () => {
    const child = started()
    let [out, err] = ['', '']
    child.stdout.on('data', (piece) => {
      out += piece
    })
    child.stderr.on('data', (piece) => {
      err += piece
    })
    child.stdin.write(`${text}{"form":`)
    await expect.poll(() => out.split('\n').length, { timeout: 20_000 }).toBe(41)
    child.kill('SIGINT')
    expect((await once(child, 'close'))[0]).toBe(130)
    expect(linesOf(out)).toHaveLength(40)
    expect(err).toBe('beian: stopped after 40 filings\n')
  })

  it('ends where nobody reads on', async () => {
    const child = started()
    child.stdin.on('error', () => {})
    child.stdout.destroy()
    child.stdin.write(text)
    expect((await once(child, 'exit'))[0]).toBe(141)
  })
})
