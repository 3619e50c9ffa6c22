import { actOf, explainDeadline } from '../src/data/deadlines/explain.ts'
import { everyEvent, everyLimit, type Limit } from '../src/data/deadlines/limits.ts'
import { type EnumerationName, keysOf } from '../src/data/enumerations/enumeration.ts'
import { explainFilingState } from '../src/data/filing-states/explain.ts'
import { filingStateOf } from '../src/filing/filing-states.ts'
import type { Bilingual } from '../src/locale/language.ts'
import { code, type Edition, escaped, listed, type Page, say, section, table } from './catalogue/page.ts'
import { provinceLink, ruleLink, sourceInWords } from './catalogue/words.ts'

/** A key, and what it is called. */
function named({ locale }: Edition, enumeration: EnumerationName, key: string): string {
  return `${code(key)}<br>${escaped((locale.options[enumeration] as Readonly<Record<string, string>>)[key] ?? '')}`
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

const HOLIDAYS_FILE = '{ "holidays": ["2026-10-01/2026-10-07"], "workdays": ["2026-09-20", "2026-10-10"] }'

function holidays(edition: Edition): string {
  const texts: readonly Bilingual[] = [
    {
      zh: "默认把周一至周五算作工作日，每个期限都会注明（`workdays: 'weekdays'`）。节假日和调休每年秋天才公布下一年的安排，库里不可能写死；可以用持续更新的节假日包，在`isWorkday`中按日期回答：",
      en: "By default working days are Monday to Friday, and each deadline says so (`workdays: 'weekdays'`): holidays and the days that are worked instead are announced every autumn for the year to come, and no library can know them. A package that is kept up to date does; `isWorkday` is asked for dates such as `2026-10-01`:",
    },
    {
      zh: '节假日包还没有的年份按周一至周五计算。日历出错或没有工作日时不采用，`workdays`会注明。命令行用文件：`beian next --workdays holidays.json`，内容为：',
      en: 'Years that the package does not know yet are counted by weekdays. A calendar that throws or knows no working days is left aside, which `workdays` tells. On the command line a file does the same: `beian next --workdays holidays.json`, with',
    },
    {
      zh: '可以写单个日期、起止日期，也可以用`chinese-days`公布的按日期列出的对象。',
      en: 'dates and spans, or objects by date as `chinese-days` publishes them.',
    },
  ]
  const [before, between, after] = texts.map((text) => say(edition, text))
  return `${before}\n\n\`\`\`ts\n${HOLIDAYS_EXAMPLE}\`\`\`\n\n${between}\n\n\`\`\`json\n${HOLIDAYS_FILE}\n\`\`\`\n\n${after}`
}

const UNITS: Readonly<Record<Limit['unit'], Bilingual>> = {
  hours: { zh: '小时', en: ' hours' },
  days: { zh: '日', en: ' days' },
  'working-days': { zh: '个工作日', en: ' working days' },
  attempts: { zh: '次', en: ' tries' },
}

function amount(edition: Edition, { unit, usual, latest }: Limit): string {
  const number = Math.abs(latest)
  if (number === 0) return say(edition, { zh: '当日', en: 'the same day' })
  const { zh, en } = UNITS[unit]
  const unitText = say(edition, { zh, en: number === 1 && usual === undefined ? en.replace(/s$/, '') : en })
  if (latest < 0) return say(edition, { zh: `提前${number}${unitText}`, en: `${number}${unitText} ahead` })
  return `${usual === undefined ? '' : say(edition, { zh: `${usual}–`, en: `${usual} to ` })}${number}${unitText}`
}

const headed = (edition: Edition, titles: readonly Bilingual[], rows: readonly (readonly string[])[]): string =>
  table(
    titles.map((title) => say(edition, title)),
    rows,
  )

const WHO = { zh: '由谁', en: 'Who' }
const SOURCE = { zh: '依据', en: 'Source' }

function limits(edition: Edition): string {
  const rows = [...everyLimit()].map((limit) => {
    const { rule, missed, conflicts } = explainDeadline(limit.rule)!
    const provinces = limit.provinces.map((province) => provinceLink(edition, province))
    return [
      [named(edition, 'filing-step', limit.step), ...(provinces.length === 0 ? [] : [listed(edition, provinces)])].join(
        '<br>',
      ),
      named(edition, 'filing-actor', limit.actor),
      limit.starts.map(code).join('<br>'),
      code(limit.end),
      amount(edition, limit),
      `${ruleLink(edition, limit.rule)}<br>${code(limit.rule)}`,
      escaped(say(edition, missed)),
      sourceInWords(edition, rule.source),
      conflicts === undefined ? '' : escaped(say(edition, conflicts)),
    ]
  })
  const titles: readonly Bilingual[] = [
    { zh: '步骤', en: 'Step' },
    WHO,
    { zh: '从', en: 'From' },
    { zh: '到', en: 'Until' },
    { zh: '时间', en: 'Time' },
    { zh: '规则', en: 'Rule' },
    { zh: '逾期', en: 'If missed' },
    SOURCE,
    { zh: '来源不一致', en: 'Where sources differ' },
  ]
  return headed(edition, titles, rows)
}

function events(edition: Edition): string {
  const codes = (keys: readonly string[]): string => keys.map(code).join('<br>')
  const rows = [...everyEvent().values()].map(({ event, actor, after, follows, expected, voids }) => {
    const act = actOf(event)
    return [
      named(edition, 'filing-event', event),
      named(edition, 'filing-actor', actor),
      codes(after),
      codes([...follows, ...expected]),
      codes(voids),
      act === undefined ? '' : escaped(say(edition, act)),
    ]
  })
  const titles: readonly Bilingual[] = [
    { zh: '事件', en: 'Event' },
    WHO,
    { zh: '必在其后', en: 'After' },
    { zh: '一般在其后', en: 'As a rule after' },
    { zh: '退回到', en: 'Sends back' },
    { zh: '怎样做', en: 'What to do' },
  ]
  return headed(edition, titles, rows)
}

function states(edition: Edition, process: 'icp' | 'public-security'): string {
  const enumeration = `${process}-filing-state` as const
  const rows = keysOf(enumeration).map((key) => {
    const { actor, may, next } = filingStateOf(process, key as never)!
    const { meaning, source } = explainFilingState(process, key)!
    return [
      named(edition, enumeration, key),
      named(edition, 'filing-actor', actor),
      may.map((act) => edition.locale.options['filing-act'][act]).join('<br>'),
      next.map(({ state, event }) => `${code(state)}${event === undefined ? '' : ` (${code(event)})`}`).join('<br>'),
      escaped(say(edition, meaning)),
      sourceInWords(edition, source),
    ]
  })
  const titles: readonly Bilingual[] = [
    { zh: '状态', en: 'State' },
    { zh: '轮到谁', en: 'Whose turn' },
    { zh: '可以做什么', en: 'What may be done' },
    { zh: '下一状态', en: 'Next' },
    { zh: '含义', en: 'Meaning' },
    SOURCE,
  ]
  return headed(edition, titles, rows)
}

/** Limits, events and states of the two filings, and how working days are counted. */
export function deadlinesPage(edition: Edition): Page {
  const about = say(edition, {
    zh: '从域名实名到备案完成，每一步由谁、在什么时候之前完成。',
    en: 'What is due on the way to a filing, by whom and by when.',
  })
  const how = say(edition, {
    zh: '程序里用`filingDeadlines(events, options)`，命令行用`beian next`。日期按中国时间。服务商和管局的办理时间以服务商的说明为准，说法不一致时取较长的。',
    en: '`filingDeadlines(events, options)` tells it, and `beian next` on the command line. Dates are China’s. Times of providers and authorities are what providers tell; the longer one counts where they differ.',
  })
  const eventsNote = say(edition, {
    zh: '填写日期；以小时计的填写时间（`2026-11-20T10:00:00+08:00`）。发生过多次的，填最后一次。短信核验连续输错的次数填在`sms-wrong-attempts`。',
    en: 'A date, or a time where the hour counts (`2026-11-20T10:00:00+08:00`). Of what happened several times, the last time. Wrong inputs in a row at the text message are the number `sms-wrong-attempts`.',
  })
  const parts: readonly (readonly [Bilingual, string])[] = [
    [{ zh: '工作日与节假日', en: 'Working days and holidays' }, holidays(edition)],
    [{ zh: '期限', en: 'Limits' }, limits(edition)],
    [{ zh: '事件', en: 'Events' }, `${eventsNote}\n\n${events(edition)}`],
    [{ zh: 'ICP备案的状态', en: 'States of the ICP filing' }, states(edition, 'icp')],
    [{ zh: '公安联网备案的状态', en: 'States of the public-security filing' }, states(edition, 'public-security')],
  ]
  return {
    path: '/deadlines',
    title: say(edition, { zh: '期限与状态', en: 'Deadlines and states' }),
    description: about,
    body: `${about}${edition.lang === 'zh' ? '' : ' '}${how}\n\n${parts.map(([title, body]) => section(say(edition, title), body)).join('')}`,
  }
}
