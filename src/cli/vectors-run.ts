import { Misuse } from './misuse.ts'
import { flag, json, text } from './option.ts'
import { type Subcommand, subcommand } from './subcommand.ts'
import { from, only } from './vector-options.ts'

/** Seconds between two answers. */
const LIMIT = 30

/** A port in another language, held against the vectors. */
export const vectorsRun: Subcommand = subcommand({
  name: 'vectors run',
  about: {
    zh: '用一致性用例检验其他语言的实现',
    en: 'hold a port in another language against the conformance vectors',
  },
  operands: '-- COMMAND [ARG…]',
  takes: {
    least: 1,
    most: Number.POSITIVE_INFINITY,
    otherwise: {
      zh: 'vectors run后填“--”和启动该实现的命令，如beian vectors run -- python3 port.py',
      en: 'vectors run takes "--" and the command of the port, as in beian vectors run -- python3 port.py',
    },
  },
  options: {
    only,
    from,
    limit: text(
      'SECONDS',
      { zh: '秒数，如30', en: 'seconds, such as 30' },
      { zh: '两次回答之间最多等几秒（默认30）', en: 'seconds to wait for the next answer (default: 30)' },
      (typed) => /^\d{1,4}(?:\.\d+)?$/.test(typed) && Number(typed) > 0,
    ),
    lines: flag({ zh: '每个用例一行JSON', en: 'one line of JSON per vector' }),
    json: { ...json, about: { zh: '以一行JSON输出报告', en: 'the report as one line of JSON' } },
  },
  notes: {
    zh: '命令只启动一次，不经过shell。标准输入每行一个请求：{"id", "call", "input", "options"}；标准输出每行一个回答：{"id", "ok"}，可另有verdict、text、value、codes、suggestion，答到哪一项就比较哪一项；没有实现的答{"id", "skip": true}。次序不限。退出码：0 全部相符；1 有不符的；2 命令无法启动、中途退出、超时或没有回答任何用例。',
    en: 'The command is started once, without a shell. Each line of its input is a request: {"id", "call", "input", "options"}. Each line of its output is an answer: {"id", "ok"}, with verdict, text, value, codes or suggestion if it has them (what is answered is compared), or {"id", "skip": true} for what it does not do. Any order will do. Exit code: 0 all agree; 1 some do not; 2 the command cannot be started, ends early, is too slow, or answers nothing.',
  },
  examples: ['beian vectors run -- python3 port.py', 'beian vectors run --only "parseResidentId/*" -- ./port --stdio'],
  run: async ({ only, from, limit, lines, json }, command, world) => {
    if (lines && json) {
      throw new Misuse({ zh: '--lines与--json只能选一个', en: '--lines and --json cannot be combined' })
    }
    const [{ chosenVectors }, { askPort }, { judgeRun, exitCodeOf }, { printRun, runAsJson, runAsLines }] =
      await Promise.all([
        import('./vector-files.ts'),
        import('./port.ts'),
        import('./vector-verdicts.ts'),
        import('./vectors-report.ts'),
      ])
    const vectors = chosenVectors(from, only)
    const run = judgeRun(vectors, await askPort(command, vectors, Number(limit ?? LIMIT) * 1000, world))
    const print = lines ? runAsLines : json ? runAsJson : printRun
    for (const piece of print(run, world)) await world.stdout(piece)
    return exitCodeOf(run)
  },
})
