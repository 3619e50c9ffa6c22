import type { FilingKind, ServiceType } from '../data/enumerations/enumeration.ts'
import { isKeyOf, keysOf } from '../data/enumerations/enumeration.ts'
import { isIsoDate, todayInChina } from '../foundation/calendar.ts'
import { nearest } from '../foundation/nearest.ts'
import { isList, read } from '../foundation/untrusted.ts'
import type { Bilingual, Language } from '../locale/language.ts'
import { readFiling } from './filing-file.ts'
import { UnusableInput } from './input.ts'
import { readJson } from './json-input.ts'
import { Misuse } from './misuse.ts'
import { flag, keyOf, province, text, texts, today } from './option.ts'
import { provinceAsked } from './province-asked.ts'
import { shownName, visible } from './streams.ts'
import { type Subcommand, subcommand, type World } from './subcommand.ts'
import { workdaysOf } from './workdays.ts'

/** The key of wrong tries among the events. */
const ATTEMPTS = 'sms-wrong-attempts'

const FILE: Bilingual = { zh: 'JSON文件', en: 'a file of JSON' }

/** What is due on the way to a filing: today, overdue, and next. */
export const next: Subcommand = subcommand({
  name: 'next',
  about: {
    zh: '接下来做什么：今天要办的、已逾期的和以后的日期',
    en: 'what is due today, what is overdue, and what comes next',
  },
  operands: '[FILE|-]',
  takes: { least: 0, most: 1, otherwise: { zh: 'next后最多填一个备案文件', en: 'next takes one filing at most' } },
  options: {
    events: text('FILE', FILE, {
      zh: '已经发生的事，如{"filing-submitted": "2026-11-20"}',
      en: 'what has happened, such as {"filing-submitted": "2026-11-20"}',
    }),
    event: texts(
      'NAME=DATE',
      { zh: '事件=日期，如filing-submitted=2026-11-20', en: 'an event and its date: filing-submitted=2026-11-20' },
      { zh: '已经发生的一件事（见下）', en: 'one event that has happened (see below)' },
    ),
    kind: keyOf('filing-kind', {
      zh: '备案类型（默认按备案文件）',
      en: 'kind of filing (default: that of the filing)',
    }),
    service: keyOf('service-type', {
      zh: '服务类型（默认按备案文件）',
      en: 'type of service (default: that of the filing)',
    }),
    province: province({
      zh: '备案省份（默认按备案文件）',
      en: 'province of the filing (default: that of the filing)',
    }),
    workdays: text('FILE', FILE, {
      zh: '节假日：{"holidays": [休息的日期], "workdays": [调休上班的日期]}，可写起止2026-10-01/2026-10-07',
      en: 'holidays: {"holidays": [days off], "workdays": [days worked instead]}; 2026-10-01/2026-10-07 is a span',
    }),
    today,
    json: flag({ zh: '一行JSON，供程序读取', en: 'one line of JSON, for programs' }),
  },
  notes: {
    zh: '没有备案文件和事件时，从今天起列出全部步骤。日期也可以是时间，如2026-11-20T10:00（中国时间）；短信填错的次数写sms-wrong-attempts=2。同一件事发生过几次的，填最后一次。事件：{events}',
    en: 'Without a filing or events the whole procedure is shown from today. A date may be a time, such as 2026-11-20T10:00 (in China); failed attempts at the text message are sms-wrong-attempts=2. If something happened several times, give the last time. Events: {events}',
    slots: { events: keysOf('filing-event').join(' ') },
  },
  examples: [
    'beian next',
    'beian next filing.json --events events.json',
    'beian next --event filing-submitted=2026-11-20 --event provider-passed=2026-11-23 --json',
  ],
  run: async (given, [file], world) => {
    const [{ reportOf }, { nextAsJson, printNext, printWrong }] = await Promise.all([
      import('../filing/events-report.ts'),
      import('./next-report.ts'),
    ])
    const filing = file === undefined ? undefined : (await readInput(file, world, readFiling)).value
    const typed =
      given.events === undefined ? {} : eventsIn(await readInput(given.events, world, readJson), world.language)
    const calendar =
      given.workdays === undefined ? undefined : workdaysOf(await readInput(given.workdays, world, readJson))
    if (given.workdays !== undefined && calendar === undefined) throw noCalendar()
    const events = { ...openedIn(filing), ...typed, ...flagged(given.event, world.language) }
    const report = reportOf(events, {
      today: given.today ?? undefined,
      kind: given.kind ?? kindIn(filing),
      service: given.service ?? serviceIn(filing),
      provinceCode: (await provinceAsked(given.province)) ?? provinceIn(filing),
      isWorkday: calendar,
    })
    const day = given.today ?? todayInChina()
    const isWrong = report.issues.some(({ severity }) => severity === 'error')
    if (given.json) await world.stdout(nextAsJson(report, day, world))
    else await world.stdout(isWrong ? printWrong(report.issues, world) : printNext(report, day, world))
    const isLate = report.deadlines.some(({ state, actor }) => state === 'overdue' && actor === 'applicant')
    return isWrong || isLate ? 1 : 0
  },
})

/** A file that is one argument among others: what is wrong with it is said as of any other. */
async function readInput<T>(
  file: string,
  world: World,
  read: (file: string, stdin: World['stdin']) => Promise<T>,
): Promise<T> {
  try {
    return await read(file, world.stdin)
  } catch (cause) {
    if (!(cause instanceof UnusableInput)) throw cause
    const name = visible(shownName(file))
    throw new Misuse({ zh: '{name}：{error}', en: '{name}: {error}', slots: { name, error: cause.text } })
  }
}

function noCalendar(): Misuse {
  return new Misuse({
    zh: '--workdays的文件应为{"holidays": [日期], "workdays": [日期]}',
    en: 'the file of --workdays must be {"holidays": [dates], "workdays": [dates]}',
  })
}

/** The events of a file, by their keys; their names in Chinese are taken, too. */
function eventsIn(input: unknown, language: Language): Record<string, unknown> {
  if (typeof input !== 'object' || input === null || isList(input)) {
    throw new Misuse({
      zh: '--events的文件应为{"事件": "日期"}，如{"filing-submitted": "2026-11-20"}',
      en: 'the file of --events must be {"event": "date"}, such as {"filing-submitted": "2026-11-20"}',
    })
  }
  const events: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(input)) {
    const event = eventNamed(name, language)
    // A slip of one is advised on in the report; what is near none would be passed over, and the dates be wrong.
    if (event === undefined && nearestEvent(name) === undefined) throw unknownEvent(name)
    events[event ?? name] = value
  }
  return events
}

/** What stands behind `--event`. */
function flagged(pairs: readonly string[], language: Language): Record<string, unknown> {
  const events: Record<string, unknown> = {}
  for (const pair of pairs) {
    const [, name = '', value = ''] = /^([^=＝]*)[=＝](.*)$/s.exec(pair) ?? []
    const event = eventNamed(name.trim(), language)
    if (event === undefined) throw unknownEvent(name.trim())
    if (value.trim() === '') throw noDate(event)
    events[event] = event === ATTEMPTS && /^\d{1,9}$/.test(value.trim()) ? Number(value) : value
  }
  return events
}

/** The key of an event that is named by it, or by its name in the language of the reports. */
function eventNamed(name: string, { locale }: Language): string | undefined {
  if (name === ATTEMPTS || isKeyOf('filing-event', name)) return name
  const labels: Readonly<Record<string, string>> = locale.options['filing-event']
  return Object.keys(labels).find((key) => labels[key] === name)
}

function nearestEvent(name: string): string | undefined {
  return nearest(name, [...keysOf('filing-event'), ATTEMPTS])
}

function noDate(event: string): Misuse {
  return new Misuse({
    zh: '{event}没有日期，写成{event}=2026-03-07',
    en: '{event} has no date: write {event}=2026-03-07',
    slots: { event },
  })
}

function unknownEvent(name: string): Misuse {
  const meant = nearestEvent(name)
  if (meant === undefined) {
    return new Misuse({ zh: '没有这个事件，见beian next --help', en: 'no such event; see beian next --help' })
  }
  return new Misuse({
    zh: '没有这个事件，是不是{meant}？',
    en: 'no such event; did you mean {meant}?',
    slots: { meant },
  })
}

/** When a filing with the police says that its service was opened. */
function openedIn(filing: unknown): Record<string, unknown> {
  const opened = read(read(filing, 'service'), 'openedOn')
  return isIsoDate(opened) ? { opened } : {}
}

function kindIn(filing: unknown): FilingKind | undefined {
  const kind = read(filing, 'kind')
  return isKeyOf('filing-kind', kind) ? kind : undefined
}

/** The type of the services, where they are all of one. */
function serviceIn(filing: unknown): ServiceType | undefined {
  const services = read(filing, 'services')
  const types = isList(services)
    ? services.slice(0, 200).map((service) => read(service, 'type'))
    : [read(read(filing, 'service'), 'type')]
  const [type] = types
  return isKeyOf('service-type', type) && types.every((other) => other === type) ? type : undefined
}

/** Of the ministry's form its province, of that of the police the province of the entity's division. */
function provinceIn(filing: unknown): string | undefined {
  const code = read(filing, 'provinceCode') ?? read(read(filing, 'entity'), 'divisionCode')
  return typeof code === 'string' && /^\d\d(?:\d{4})?$/.test(code) ? code.slice(0, 2) : undefined
}
