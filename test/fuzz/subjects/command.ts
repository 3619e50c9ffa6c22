import { existsSync } from 'node:fs'
import { findPersonalNumbers } from '../../../src/privacy/redact.ts'
import { createSamples } from '../../../src/testing.ts'
import { runCommand } from '../../cli/run-command.ts'
import type { Subject } from '../subject.ts'

/** The command: its line, and what comes in by standard input. Files are none of this: what is one is left out. */

interface Run {
  readonly args: readonly string[]
  readonly stdin: string
}

/** Starts programs, or writes files. */
const ELSEWHERE = /^(?:run$|init$|-[a-z]*[ow]|--(?:out|write|fix|force|resume))/

/** The run that is written down; of what is none, nothing. */
function readRun(input: string): Run {
  const value = JSON.parse(input) as Partial<Run> | null
  const args = Array.isArray(value?.args) ? value.args.filter((arg) => typeof arg === 'string') : []
  const isHere = (arg: string) => !ELSEWHERE.test(arg) && !/[/\\*\0]|^\.|\.\./.test(arg) && !existsSync(arg)
  return { args: args.filter(isHere).slice(0, 12), stdin: typeof value?.stdin === 'string' ? value.stdin : '' }
}

const samples = createSamples('fuzz')
const filing = JSON.stringify(samples.icpFiling())
const day = ['--today', '2026-11-21']

const SEEDS: readonly Run[] = [
  { args: ['check', '-', '--form', 'icp', ...day], stdin: filing },
  { args: ['check', '--lines', '--form', 'icp', ...day], stdin: `${filing}\n${filing}\n{}\n` },
  { args: ['check', '-', '--json', '--lang', 'en', ...day], stdin: filing },
  { args: ['check', '-', '--format', 'sarif', ...day], stdin: '{"form":"icp/1","entity":{}}' },
  { args: ['check', '-', '--draft', ...day], stdin: '{"form":"public-security/1"}' },
  { args: ['parse', 'resident-id', samples.residentId()], stdin: '' },
  { args: ['parse', 'office-phone', '-', '--json'], stdin: `${samples.officePhone()}\n12345\n` },
  { args: ['name', '中国茶叶网', '--nature', 'individual', '--province', '44'], stdin: '' },
  { args: ['name', '-', '--json', '--nature', 'enterprise'], stdin: '青竹茶网\n人民日报\n' },
  { args: ['scan', '-', '--json'], stdin: '京ICP备16020626号-8 京公网安备11010502030143号' },
  { args: ['footer', 'check', '-'], stdin: '<p>京ICP备16020626号-8</p>' },
  { args: ['footer', 'fix', '-', '--icp', '京ICP备16020626号-8'], stdin: '<footer>京ICP备16020626号</footer>' },
  { args: ['footer', 'render', '--icp', '京ICP备16020626号-8'], stdin: '' },
  { args: ['explain', 'resident_id.checksum', '--lang', 'en'], stdin: '' },
  { args: ['province', '广东'], stdin: '' },
  { args: ['kind', '--json'], stdin: '{"want":"new"}' },
  { args: ['next', '--json', ...day], stdin: '{"opened":"2026-11-02"}' },
  { args: ['checklist', '--json'], stdin: '' },
  { args: ['materials', '-'], stdin: filing },
  { args: ['compare', '-', '-'], stdin: filing },
  { args: ['vectors', 'list'], stdin: '' },
  { args: ['vectors', 'answer'], stdin: '{"id":"a","call":"parseEmail","input":"a@b.cn"}\n' },
  { args: ['--help'], stdin: '' },
  { args: ['check', '--hlep'], stdin: '' },
]

/** What an error of ours looks like that nobody has caught. */
const STACK = /\n\s+at .+:\d+|\bTypeError\b|\bRangeError\b|of beian itself|beian自身/

export const commandSubjects: readonly Subject[] = [
  {
    name: 'the command',
    format: 'json',
    covers: [],
    seeds: SEEDS.map((run) => JSON.stringify(run)),
    async judge(input, claims) {
      const { args, stdin } = readRun(input)
      const { code, out, err } = await runCommand(args, { stdin })
      claims.holds('the exit code is one of those that are documented', [0, 1, 2].includes(code), () => code)
      claims.holds('an exit with 2 says why', code !== 2 || err !== '' || out !== '', () => args)
      claims.holds('nothing fails by an error of its own', !STACK.test(err), () => err)
      claims.holds('no control character reaches the terminal', !/[\u0000-\u0008\u001b]/.test(err), () => err)
      const line = args.join(' ')
      const numbers = findPersonalNumbers(line).map(({ start, end }) => line.slice(start, end))
      const shown = numbers.find((number) => err.includes(number))
      claims.holds('no complaint shows a personal number', shown === undefined, () => err)
      // Without a subcommand it is help.
      if (code !== 2 && args.includes('--json') && !/^-/.test(args[0]!) && !/--help|-h/.test(line)) {
        const lines = out.split('\n').filter((line) => line !== '')
        claims.holds('with --json every line is JSON', lines.every(isJson), () => out)
      }
    },
  },
]

function isJson(line: string): boolean {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}
