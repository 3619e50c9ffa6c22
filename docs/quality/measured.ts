import type { Bilingual } from '../../src/locale/language.ts'
import { type Edition, say } from '../catalogue/page.ts'
import { goalOf, isMet, type Measurement, machineOf, measurements, valueOf, whatOf } from './measurements.ts'
import { figureTable, folded, type Goal, goalCell, madeBy, type Section } from './section.ts'

/** How the rows of an area of the table are shown. */
interface Area {
  readonly title: Bilingual
  readonly intro: Bilingual
  /** The command that measures them anew, where it is not the one that stands in the rows. */
  readonly command?: string
  /** Rows of which a reader wants to see first; the rest is opened. All of them, where there is none. */
  readonly first?: RegExp
}

const AREAS: Readonly<Record<string, Area>> = {
  fuzz: {
    title: { zh: '随机输入', en: 'Fuzzing' },
    intro: {
      zh: '由覆盖率引导的变异输入：不抛异常，不改动输入，规范写法稳定，文字里不含所填内容，等等。',
      en: 'Inputs are mutated, led by coverage: nothing throws, no input is changed, canonical text stays as it is, no text holds what was typed, and so on.',
    },
  },
  'false-finds': {
    title: { zh: '普通文本中的误报', en: 'False finds in ordinary text' },
    intro: {
      zh: '在含中文的软件包里（文档、注释、词表、诗词、地名）找备案号，每一处都由人看过。',
      en: 'Record numbers looked for in packages that hold Chinese text (documentation, comments, word lists, poems, places); somebody looked at each.',
    },
  },
  bench: {
    title: { zh: '速度', en: 'Speed' },
    intro: {
      zh: '与手写循环、JSON.parse、分词器之比，同一次运行中交替测量，取处理器时间的中位数；“×”越小越好。绝对时间取决于机器，只作参考，不列目标。',
      en: 'Ratios to a loop by hand, to JSON.parse or to a tokenizer, measured in turn within one run, medians of CPU time; the smaller the “×” the better. Times depend on the machine: they are shown, and have no goal.',
    },
    first: /^(?:filings|names|resident-id|social-credit-code|footer|streams|command): /,
  },
  start: {
    title: { zh: '命令的启动', en: 'Start of the command' },
    intro: {
      zh: '从启动到结束的整个进程，几种命令轮流测，取中位数。',
      en: 'The whole process from start to end; the commands in turn, medians.',
    },
    command: 'npm run bench:lines',
  },
  lines: {
    title: { zh: '大量备案', en: 'Many filings' },
    intro: {
      zh: '`beian check --lines`：两种主体性质、三种服务的备案，一半各有一处错误。',
      en: '`beian check --lines`: filings of two natures and three services, every second one with a mistake.',
    },
    command: 'npm run bench:lines',
  },
  batch: {
    title: { zh: '多个进程和多台机器', en: 'Many processes and machines' },
    intro: { zh: '`examples/batch`的做法，同样的备案。', en: 'The ways of `examples/batch`, the same filings.' },
    command: 'npm run bench:batch',
  },
  panel: {
    title: { zh: '面板的校验服务', en: 'Server for hosting panels' },
    intro: {
      zh: '`examples/hosting-panel`里的服务。先是正常的备案，再是恶意请求：过深、重复、残缺的内容，许多个同时发出。它们彼此等待，所以慢；要紧的是不失败，内存不涨。',
      en: 'The server of `examples/hosting-panel`: right filings first, then hostile bodies, too deep, repeated or broken, many at a time. These wait for each other and are slow; what matters is that none fails and that memory does not grow.',
    },
  },
  size: {
    title: { zh: '体积', en: 'Size of one import' },
    intro: {
      zh: '从打好的包里只引入一个名称，打包压缩后的大小（1 kB = 1024字节）。上限变动时，原因写在`test/package/size.ts`里上限的旁边。',
      en: 'One name imported from the packed library, bundled and compressed (1 kB = 1024 bytes). A ceiling that was raised has its reason beside it in `test/package/size.ts`.',
    },
    first:
      /^(?:isResidentId|parseResidentId|isSocialCreditCode|parseSocialCreditCode|parseOfficePhone|parseIcpNumber|checkServiceName|everything|checkFooter) ?\b/,
  },
}

function goalsOf(rows: readonly Measurement[]): Goal[] {
  return rows.flatMap((row) => {
    const met = isMet(row)
    if (met === undefined) return []
    const { zh, en } = machineOf(row)
    const made = { zh: `${row.date}，${zh}`, en: `${row.date}, ${en}` }
    return [{ what: whatOf(row), value: valueOf(row), goal: goalOf(row), met, made }]
  })
}

function tableOf(edition: Edition, rows: readonly Measurement[]): string {
  return figureTable(
    edition,
    rows.map((row) => [say(edition, whatOf(row)), valueOf(row), goalCell(edition, goalOf(row), isMet(row))]),
  )
}

/** Rows of one day, one machine and one command, which are told once. */
function runs(rows: readonly Measurement[], command: string | undefined): ReadonlyMap<string, readonly Measurement[]> {
  const groups = new Map<string, Measurement[]>()
  for (const row of rows) {
    const key = [row.date, row.machine, command ?? row.command].join('\t')
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return groups
}

function bodyOf(edition: Edition, { command, first }: Area, rows: readonly Measurement[]): string {
  let text = ''
  for (const run of runs(rows, command).values()) {
    text += madeBy(edition, run[0]!.date, machineOf(run[0]!), command ?? run[0]!.command)
    const shown = first === undefined ? run : run.filter(({ what }) => first.test(what))
    const rest = run.filter((row) => !shown.includes(row))
    text += tableOf(edition, shown)
    const more = { zh: `其余 ${rest.length} 项`, en: `${rest.length} more` }
    if (rest.length > 0) text += folded(edition, more, tableOf(edition, rest))
  }
  return text
}

/** A section for each area of `docs/measurements.tsv` that has rows, by its name. */
export function measuredSection(area: string): Section | undefined {
  const rows = measurements.filter((row) => row.area === area)
  const shown = AREAS[area]
  if (rows.length === 0 || shown === undefined) return undefined
  return {
    title: shown.title,
    intro: shown.intro,
    goals: goalsOf(rows),
    body: (edition) => bodyOf(edition, shown, rows),
  }
}

/** Areas that the page has words for; a test holds the table against them. */
export const areas: readonly string[] = Object.keys(AREAS)
/** Areas whose figures the page takes from a table of their own. */
export const elsewhere: readonly string[] = ['mutation']
