import { actOf, explainDeadline } from '../src/data/deadlines/explain.ts'
import { everyEvent, everyLimit, type Limit } from '../src/data/deadlines/limits.ts'
import { type EnumerationName, keysOf } from '../src/data/enumerations/enumeration.ts'
import { explainFilingState } from '../src/data/filing-states/explain.ts'
import { filingStateOf } from '../src/filing/filing-states.ts'
import { en } from '../src/locale/en.ts'
import { zhCN } from '../src/locale/zh-CN.ts'

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ')
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |\n`

/** A key, and what it is called in both languages. */
function named(enumeration: EnumerationName, key: string): string {
  const labels = [zhCN, en].map(({ options }) => (options[enumeration] as Readonly<Record<string, string>>)[key])
  return `\`${key}\`<br>${labels.join('<br>')}`
}

/** What the page shows, and its test runs: working days by a package that knows the holidays. */
export const HOLIDAYS_EXAMPLE = `import { isWorkday } from 'chinese-days'
import { filingDeadlines } from 'beian'

const deadlines = filingDeadlines(
  { 'filing-submitted': '2026-09-22', 'provider-passed': '2026-09-23', 'sms-confirmed': '2026-09-24' },
  { today: '2026-09-28', isWorkday },
)
const review = deadlines.ok ? deadlines.value.find(({ step }) => step === 'authority-review') : undefined
review?.due // → '2026-10-29'; by Monday to Friday alone it would be '2026-10-22'
review?.workdays // → 'calendar'
`

const HOLIDAYS = `## 工作日与节假日 · Working days and holidays

By default working days are Monday to Friday, and each deadline says so (\`workdays: 'weekdays'\`): holidays and the days that
are worked instead are announced every autumn for the year to come, and no library can know them. A package that is kept
up to date does; \`isWorkday\` is asked for dates such as \`2026-10-01\`:

\`\`\`ts
${HOLIDAYS_EXAMPLE}\`\`\`

Years that the package does not know yet are counted by weekdays. A calendar that throws or knows no working days is left
aside, which \`workdays\` tells. On the command line a file does the same: \`beian next --workdays holidays.json\`, with

\`\`\`json
{ "holidays": ["2026-10-01/2026-10-07"], "workdays": ["2026-09-20", "2026-10-10"] }
\`\`\`

dates and spans, or objects by date as \`chinese-days\` publishes them.
`

function amount({ unit, usual, latest }: Limit): string {
  const [zh, english] = {
    hours: ['小时', 'hours'],
    days: ['日', 'days'],
    'working-days': ['个工作日', 'working days'],
    attempts: ['次', 'tries'],
  }[unit] as [string, string]
  const number = latest < 0 ? `提前${-latest}` : `${latest}`
  return `${usual === undefined ? '' : `${usual}–`}${number}${zh}<br>${usual === undefined ? '' : `${usual} to `}${Math.abs(latest)} ${english}${latest < 0 ? ' ahead' : ''}`
}

function limitRows(): string {
  let text = row(['step', 'who', 'from', 'until', 'time', 'limit', 'if missed', 'rule', 'source', 'sources differ'])
  text += `|${'---|'.repeat(10)}\n`
  for (const limit of everyLimit()) {
    const { rule, missed, conflicts } = explainDeadline(limit.rule)!
    const scope = limit.provinces.length === 0 ? '' : `<br>${limit.provinces.join(' ')}`
    text += row([
      named('filing-step', limit.step) + scope,
      named('filing-actor', limit.actor),
      limit.starts.map((start) => `\`${start}\``).join('<br>'),
      `\`${limit.end}\``,
      amount(limit),
      `${rule.demand.zh}<br>${rule.demand.en}`,
      `${missed.zh}<br>${missed.en}`,
      `\`${limit.rule}\``,
      `${rule.source.title} (${rule.source.authority}, ${rule.source.date})`,
      conflicts === undefined ? '' : `${conflicts.zh}<br>${conflicts.en}`,
    ])
  }
  return text
}

function eventRows(): string {
  let text = row(['event', 'whose', 'after', 'as a rule after', 'sends back', 'what to do'])
  text += `|${'---|'.repeat(6)}\n`
  const listed = (events: readonly string[]): string => events.map((event) => `\`${event}\``).join('<br>')
  for (const { event, actor, after, follows, expected, voids } of everyEvent().values()) {
    const act = actOf(event)
    const told = act === undefined ? '' : `${act.zh}<br>${act.en}`
    text += row([
      named('filing-event', event),
      named('filing-actor', actor),
      listed(after),
      listed([...follows, ...expected]),
      listed(voids),
      told,
    ])
  }
  return text
}

function stateRows(process: 'icp' | 'public-security'): string {
  const enumeration = `${process}-filing-state` as const
  let text = row(['state', 'whose turn', 'what may be done', 'next', 'meaning', 'source'])
  text += `|${'---|'.repeat(6)}\n`
  for (const key of keysOf(enumeration)) {
    const { actor, may, next } = filingStateOf(process, key as never)!
    const { meaning, source } = explainFilingState(process, key)!
    text += row([
      named(enumeration, key),
      named('filing-actor', actor),
      may.map((act) => `${zhCN.options['filing-act'][act]} · ${en.options['filing-act'][act]}`).join('<br>'),
      next.map(({ state, event }) => `\`${state}\`${event === undefined ? '' : ` (${event})`}`).join('<br>'),
      `${meaning.zh}<br>${meaning.en}`,
      `${source.title} (${source.authority}, ${source.date})`,
    ])
  }
  return text
}

/** Limits, events and states of the two filings, and how working days are counted. */
export function deadlinesPage(note: string): string {
  let text = `${note}# 期限与状态 · Deadlines and states\n\n`
  text +=
    'What is due on the way to a filing, by whom and by when: `filingDeadlines(events, options)`, and `beian next` on the command\n'
  text +=
    'line. Dates are China’s. Times of providers and authorities are what providers tell; the longer one counts where they differ.\n'
  text += `\n${HOLIDAYS}\n## 期限 · Limits\n\n${limitRows()}`
  text += '\n## 事件 · Events\n\n'
  text +=
    'A date, or a time where the hour counts (`2026-11-20T10:00:00+08:00`). Of what happened several times, the last time. Wrong\n'
  text += 'inputs in a row at the text message are the number `sms-wrong-attempts`.\n\n'
  text += eventRows()
  text += `\n## ICP备案的状态 · States of the ICP filing\n\n${stateRows('icp')}`
  text += `\n## 公安联网备案的状态 · States of the public-security filing\n\n${stateRows('public-security')}`
  return text
}
