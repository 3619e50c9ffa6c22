import { actOf, explainDeadline } from '../data/deadlines/explain.ts'
import { explainFilingState } from '../data/filing-states/explain.ts'
import type { EventsReport } from '../filing/events-report.ts'
import type { Deadline } from '../filing/filing-deadlines.ts'
import type { FilingState } from '../filing/filing-states.ts'
import { weekdayOf } from '../filing/workdays.ts'
import type { IsoDate } from '../foundation/calendar.ts'
import type { AnyIssue } from '../foundation/issue.ts'
import { daysBetween } from '../foundation/period.ts'
import { describeIssue } from '../locale/describe.ts'
import { type Bilingual, type Language, listed, say } from '../locale/language.ts'
import { titleLine } from './issue.ts'
import { reportLine } from './layout.ts'
import { labelled, noted, originOf } from './phrases.ts'
import type { World } from './subcommand.ts'

const WEEKDAYS: readonly Bilingual[] = [
  { zh: '周日', en: 'Sun' },
  { zh: '周一', en: 'Mon' },
  { zh: '周二', en: 'Tue' },
  { zh: '周三', en: 'Wed' },
  { zh: '周四', en: 'Thu' },
  { zh: '周五', en: 'Fri' },
  { zh: '周六', en: 'Sat' },
]

const TITLES = {
  now: { zh: '现在可以做', en: 'To do now' },
  today: { zh: '今天到期', en: 'Due today' },
  overdue: { zh: '已逾期', en: 'Overdue' },
  open: { zh: '进行中', en: 'In progress' },
  later: { zh: '接下来（预计日期）', en: 'Next (expected dates)' },
  done: { zh: '已完成', en: 'Done' },
} as const satisfies Readonly<Record<string, Bilingual>>

const DATE: Bilingual = { zh: '{date}{weekday}', en: '{date} {weekday}' }
const NOTHING: Bilingual = { zh: '没有要办的事，等待审核结果', en: 'nothing: wait for the answer' }
const DUE: Bilingual = { zh: '最晚{due}', en: 'by {due}' }
const USUAL: Bilingual = { zh: '通常{usual}，最晚{due}', en: 'usually {usual}, {due} at the latest' }
const SINCE: Bilingual = { zh: '应在{due}前，已超过{days}天', en: 'was due {due}, {days} day(s) ago' }
const SINCE_TODAY: Bilingual = { zh: '应在{due}前', en: 'was due {due}' }
const FAILED: Bilingual = { zh: '已填错{used}次', en: '{used} failed attempts' }
const LEFT: Bilingual = { zh: '已填错{used}次，还可以错{left}次', en: '{used} failed attempts, {left} left' }
const WHO: Bilingual = { zh: '{step}（{actor}）：{when}', en: '{step} ({actor}): {when}' }
const MISSED: Bilingual = { zh: '后果', en: 'Otherwise' }
const HELP: Bilingual = { zh: '怎么办', en: 'What to do' }
const SOURCE: Bilingual = { zh: '依据', en: 'Source' }
const PLAIN_WEEKS: Bilingual = {
  zh: '工作日按周一至周五计算，没有扣除法定节假日和调休；可用--workdays给出节假日。',
  en: 'Working days are counted as Monday to Friday; give public holidays with --workdays.',
}
const START: Bilingual = {
  zh: '还没有填写已经发生的事，以下按今天开始、通常的时间推算。办理后用--event记下日期，如--event {event}={today}。',
  en: 'No events were given: these are the dates if you begin today. Say what you have done with --event, such as --event {event}={today}.',
}
const WRONG: Bilingual = {
  zh: '事件有误，无法计算期限',
  en: 'The events are impossible in this order, so no deadlines are shown',
}
const ATTEMPTS: Bilingual = { zh: '短信填错次数', en: 'Failed attempts at the text message' }
const SIGNS = { now: '→', today: '!', overdue: '✗', open: '·', later: '·' } as const

type Section = keyof typeof SIGNS

/** What is due today, overdue and next, for a terminal. */
export function printNext(report: EventsReport, today: IsoDate, world: World): string {
  const { language } = world
  const { deadlines } = report
  let text = headLines(report, today, world)
  const some = (name: Section, isOne: (deadline: Deadline) => boolean): string => {
    const lines = deadlines.filter(isOne).map((one) => deadlineLines(one, name, today, world))
    return section(name, lines, world)
  }
  const isToday = ({ state, due, actor }: Deadline): boolean =>
    state === 'open' && actor === 'applicant' && due?.slice(0, 10) === today
  text += some('overdue', ({ state }) => state === 'overdue')
  text += some('today', isToday)
  text += section('now', actLines(report, world), world)
  text += some('open', (one) => one.state === 'open' && !isToday(one))
  text += some('later', ({ state }) => state === 'later')
  const done = deadlines.filter(({ state }) => state === 'done')
  if (done.length > 0) {
    const names = done.map(({ step }) => language.locale.options['filing-step'][step])
    text += `\n${titleLine(say(language, TITLES.done), world)}${reportLine(say(language, listed(names)), 2, world)}`
  }
  const isPlain = deadlines.some(({ workdays }) => workdays === 'weekdays')
  return isPlain ? `${text}\n${reportLine(say(language, PLAIN_WEEKS), 0, world)}` : text
}

/** The day, the states of both processes, and where a newcomer begins. */
function headLines({ deadlines, states, acts, issues }: EventsReport, today: IsoDate, world: World): string {
  const { language } = world
  let text = titleLine(dated(today, language), world)
  if (states !== undefined) text += stateLine(states.icp, world) + stateLine(states.publicSecurity, world)
  const [first] = acts
  const isNew = deadlines.every(({ state }) => state === 'later')
  if (isNew && first !== undefined) text += reportLine(say(language, START, { event: first, today }), 2, world)
  return text + issues.map((issue) => issueLine('·', issue, world)).join('')
}

function actLines({ acts }: EventsReport, world: World): string[] {
  const { language } = world
  const told = acts.length === 0 ? [NOTHING] : acts.map((act) => actOf(act) ?? labelOfEvent(act, language))
  return told.map((act) => reportLine(`${SIGNS.now} ${say(language, act)}`, 2, world))
}

function issueLine(sign: string, issue: AnyIssue, world: World): string {
  const { language } = world
  return reportLine(`${sign} ${labelOf(issue, language)}${describeIssue(issue, language.locale)}`, 2, world)
}

function section(name: Section, lines: readonly string[], world: World): string {
  return lines.length === 0 ? '' : `\n${titleLine(say(world.language, TITLES[name]), world)}${lines.join('')}`
}

/** `ICP备案：待接入商审核（…）` */
function stateLine({ process, state }: FilingState, world: World): string {
  const { language } = world
  const { options } = language.locale
  const labels: Readonly<Record<string, string>> = options[`${process}-filing-state`]
  const meaning = explainFilingState(process, state)?.meaning
  const name = labels[state] ?? state
  const told = meaning === undefined ? name : noted(language, name, say(language, meaning))
  return reportLine(labelled(language, options['filing-process'][process], told), 2, world)
}

function deadlineLines(deadline: Deadline, name: Section, today: IsoDate, world: World): string {
  const { language } = world
  const { step, actor, rule } = deadline
  const { options } = language.locale
  const when = whenOf(deadline, today, language)
  const words = say(language, WHO, { step: options['filing-step'][step], actor: options['filing-actor'][actor], when })
  let text = reportLine(`${SIGNS[name]} ${words}`, 2, world)
  const told = explainDeadline(rule)
  if (told === undefined || name === 'later') return text
  text += reportLine(say(language, told.rule.demand), 4, world)
  const label = actor === 'applicant' ? MISSED : HELP
  text += reportLine(labelled(language, say(language, label), say(language, told.missed)), 4, world)
  return text + reportLine(labelled(language, say(language, SOURCE), originOf(language, told.rule.source)), 4, world)
}

function whenOf({ state, usual, due = '', attempts }: Deadline, today: IsoDate, language: Language): string {
  const end = dated(due, language)
  if (attempts !== undefined) return say(language, state === 'overdue' ? FAILED : LEFT, attempts)
  if (state === 'overdue') {
    const days = daysBetween(due.slice(0, 10), today)
    return say(language, days === 0 ? SINCE_TODAY : SINCE, { due: end, days })
  }
  if (usual !== undefined) return say(language, USUAL, { usual: dated(usual, language), due: end })
  return say(language, DUE, { due: end })
}

/** `2026-12-01周二`, `2026-12-01周二 10:00` */
function dated(moment: string, language: Language): string {
  const date = moment.slice(0, 10)
  const day = say(language, DATE, { date, weekday: WEEKDAYS[weekdayOf(date)]! })
  return moment.length > 10 ? `${day} ${moment.slice(11, 16)}` : day
}

function labelOfEvent(event: string, language: Language): Bilingual {
  const label = (language.locale.options['filing-event'] as Readonly<Record<string, string>>)[event] ?? event
  return { zh: label, en: label }
}

function labelOf({ path }: AnyIssue, language: Language): string {
  const key = String(path[0] ?? '')
  if (key === '') return ''
  const name = key === 'sms-wrong-attempts' ? ATTEMPTS : labelOfEvent(key, language)
  return labelled(language, say(language, name), '')
}

/** What is wrong with the events. */
export function printWrong(issues: readonly AnyIssue[], world: World): string {
  return titleLine(say(world.language, WRONG), world) + issues.map((issue) => issueLine('✗', issue, world)).join('')
}

/** The same for a program: one line, texts in both languages. */
export function nextAsJson(
  { issues, deadlines, states, acts }: EventsReport,
  today: IsoDate,
  { language }: World,
): string {
  const told = (state: FilingState): object => ({ ...state, ...explainFilingState(state.process, state.state) })
  const ok = states !== undefined
  return `${JSON.stringify({
    ok,
    today,
    ...(ok ? { states: { icp: told(states.icp), publicSecurity: told(states.publicSecurity) } } : {}),
    acts: acts.map((event) => ({ event, act: actOf(event) })),
    deadlines: deadlines.map((deadline) => {
      const { rule, ...text } = explainDeadline(deadline.rule)!
      return { ...deadline, demand: rule.demand, ...text, source: rule.source }
    }),
    issues: issues.map((issue) => ({ ...issue, message: describeIssue(issue, language.locale) })),
  })}\n`
}
