import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src/cli/language-of.ts'
import { widthOf, wrapped } from '../../src/cli/layout.ts'
import { main } from '../../src/cli/main.ts'
import { COMMON } from '../../src/cli/read-arguments.ts'
import { subcommands } from '../../src/cli/subcommands.ts'
import { languages } from '../../src/locale/languages.ts'
import { run, runInEnglish } from './run.ts'

const ids = [...languages.keys()]
const filings = fileURLToPath(new URL('../fixtures/filings/', import.meta.url))

/** Characters that only the mainland writes, in words of the command and the rules. */
const SIMPLIFIED = /[这说没为网务检错误码应该选项档单显报览级须经营类种]/

describe.each(ids)('help in %s', (locale) => {
  it('names every subcommand', async () => {
    const { code, out, err } = await run(['--help', '--locale', locale])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const { name } of subcommands) expect(out).toContain(`beian ${name}`)
    expect(await run(['help', '--locale', locale])).toEqual({ code, out, err })
    expect(await run(['--locale', locale])).toEqual({ code, out, err })
  })

  it.each(subcommands.map((one) => [one.name, one] as const))(
    '%s: every option, what it takes, an example',
    async (name, one) => {
      const { code, out } = await run([...name.split(' '), '--help', '--locale', locale])
      expect(code).toBe(0)
      for (const [option, { value, enumeration, words }] of Object.entries({ ...one.options, ...COMMON })) {
        expect(out).toContain(`--${option}${value === undefined ? '' : ` ${value}`}`)
        for (const word of enumeration === undefined ? [] : words!) expect(out).toMatch(new RegExp(`${word}\\s`))
      }
      for (const example of one.examples) expect(out).toContain(example)
      expect(out).not.toMatch(/undefined|\{\w+\}| +\n/)
      if (locale === 'en') expect(out.replace(/京\S*|中国\S*|青竹\S*/g, '')).not.toMatch(/\p{Script=Han}/u)
      if (locale === 'zh-TW') expect(out.replace(/beian name .*|京.*/g, '')).not.toMatch(SIMPLIFIED)
    },
  )
})

describe('help', () => {
  it('of a group is that of its subcommands', async () => {
    const { out } = await run(['footer', '--help'])
    expect(out).toContain('beian footer check')
    expect(out).toContain('beian footer render')
    expect((await run(['help', 'check'])).out).toBe((await run(['check', '-h'])).out)
  })

  it('fits the terminal', async () => {
    for (const columns of [60, 80, 120]) {
      for (const args of [['--help'], ['name', '--help'], ['footer', '--help']]) {
        for (const LANG of ['zh_CN', 'en_US']) {
          let out = ''
          const stdout = (text: string): undefined => {
            out += text
          }
          await main(args, { stdin: process.stdin, stdout, stderr: stdout, color: false, columns, env: { LANG } })
          const lines = out.split('\n').filter((line) => !line.includes('beian '))
          for (const line of lines) expect(widthOf(line), line).toBeLessThanOrEqual(Math.min(columns, 100))
        }
      }
    }
  })
})

describe('the language', () => {
  it.each([
    [undefined, {}, 'zh-CN'],
    [undefined, { LANG: 'C.UTF-8' }, 'zh-CN'],
    [undefined, { LANG: 'POSIX' }, 'zh-CN'],
    [undefined, { LANG: 'de_DE.UTF-8' }, 'zh-CN'],
    [undefined, { LANG: 'en_GB.UTF-8' }, 'en'],
    [undefined, { LANG: 'zh_CN.GB18030' }, 'zh-CN'],
    [undefined, { LANG: 'zh_SG' }, 'zh-CN'],
    [undefined, { LANG: 'zh_TW.Big5' }, 'zh-TW'],
    [undefined, { LANG: 'zh_Hant_HK' }, 'zh-TW'],
    [undefined, { LC_ALL: '', LANG: 'en_US' }, 'en'],
    [undefined, { LC_ALL: 'zh_HK', LANG: 'en_US' }, 'zh-TW'],
    [undefined, { LC_MESSAGES: 'en_US', LANG: 'zh_CN' }, 'en'],
    ['en', { LANG: 'zh_CN' }, 'en'],
  ])('%s with %j is %s', (asked, env, expected) => {
    expect(languageOf(asked, env)).toBe(expected)
  })

  it('is that of the errors, too', async () => {
    expect((await run(['chekc', '--locale', 'en'])).err).toBe('beian: unknown command; did you mean check?\n')
    expect((await run(['chekc'])).err).toBe('beian: 没有这个子命令，是不是check？\n')
    expect((await run(['footer', 'chekc', '--locale', 'zh-TW'])).err).toBe(
      'beian: 沒有這個子命令，是不是footer check？\n',
    )
    expect((await run(['name', '--locale', 'zh-TW'])).err).not.toMatch(SIMPLIFIED)
  })

  it('is that of rules and reasons', async () => {
    expect((await run(['explain', 'resident_id.checksum', '--locale', 'zh-TW'])).out).toContain('校驗')
    const rule = await run(['explain', 'naming/pre-news', '--locale', 'zh-TW'])
    // The title of a text is what is printed on it.
    expect(rule.out.split('\n').slice(0, 3).join('\n')).not.toMatch(SIMPLIFIED)
    expect((await runInEnglish(['explain', 'naming/pre-news'])).out).toContain('the regulator')
  })
})

describe('options', () => {
  it('are known to every subcommand by their own names only', async () => {
    expect((await runInEnglish(['scan', '--jsno'])).err).toBe('beian: unknown option; did you mean --json?\n')
    expect((await runInEnglish(['scan', '--xyzzy'])).err).toBe('beian: unknown option; see beian scan --help\n')
    expect((await runInEnglish(['explain', 'x', '--json'])).err).toBe(
      'beian: --json is not an option of explain; see beian explain --help\n',
    )
    expect((await runInEnglish(['check', '--json=1'])).err).toBe('beian: --json does not take a value\n')
    expect((await runInEnglish(['footer', 'render', 'x', '--icp', 'y'])).err).toBe(
      'beian: footer render takes only options\n',
    )
  })
})

describe('the form of a filing', () => {
  it('is what the file says, and is asked for where it says nothing', async () => {
    const ready = `${filings}icp-enterprise-website.json`
    expect((await run(['check', ready, '--today', '2026-11-21'])).code).toBe(0)
    expect((await run(['check', ready, '--form', 'public-security'])).code).toBe(1)
    for (const text of ['{}', '[]', '1', 'null', '{"form":"icp"}', '{"form":5}']) {
      const { code, err } = await runInEnglish(['check'], text)
      expect({ code, err }).toEqual({
        code: 2,
        err: 'beian: standard input: does not say which form it is: add --form icp, --form public-security or --form domain-template\n',
      })
    }
    expect(JSON.parse(readFileSync(ready, 'utf8')).form).toBe('icp/1')
  })
})

describe('lines', () => {
  it('break at spaces and beside Chinese, before no closing punctuation', () => {
    expect(wrapped('办公电话疑似无效号码，请核对。', 12, 2, 2)).toBe('办公电话疑\n  似无效号\n  码，请核\n  对。')
    expect(wrapped('one two three', 8, 0)).toBe('one two\nthree')
    expect(wrapped('x'.repeat(50), 8, 2)).toBe('x'.repeat(50))
    expect(widthOf('备案abc𠮷')).toBe(9)
  })
})
