import { determineFilingKind, filingChecklist, filingDeadlines, keysOf } from 'beian'
import { fieldLabel } from 'beian/locale'
import * as z from 'zod'
import { findingOutput, findingsOf, findingsText, ruleNamed, ruleOutput } from '../findings.mjs'
import { kindInput, natureInput, provinceInput, serviceInput, todayInput } from '../inputs.mjs'
import { listed, noted, optionLabel, say } from '../language.mjs'
import { tool } from '../tool.mjs'

const WANTED = ['new', ...keysOf('filing-kind').filter((kind) => /^(change|cancel|transfer|migrate)/.test(kind))]

const FIELD_OUTPUT = z.object({ path: z.array(z.union([z.string(), z.number()])), label: z.string() })

const KIND = { 'zh-CN': '备案类型：{kind}', 'zh-TW': '備案類型：{kind}', en: 'Kind of filing: {kind}' }
const NUMBERS = {
  'zh-CN': '需要的备案号：{numbers}',
  'zh-TW': '需要的備案號：{numbers}',
  en: 'Numbers needed: {numbers}',
}
const NUMBER_OF = {
  entity: { 'zh-CN': '主体备案号', 'zh-TW': '主體備案號', en: 'that of the entity' },
  service: { 'zh-CN': '服务备案号', 'zh-TW': '服務備案號', en: 'that of the service' },
}
const FIRST = { 'zh-CN': '先要：{demand}', 'zh-TW': '先要：{demand}', en: 'First: {demand}' }

const filed = (about) => z.boolean().optional().describe(about)

const kindTool = tool({
  name: 'filing_kind',
  title: '判断备案类型',
  about:
    '按主体和域名是否已有备案号，判断应办哪种备案；缺少的回答会指出来。Which kind of filing a situation calls for.',
  input: {
    want: z.enum(WANTED).optional().describe('要办什么，默认new / what the order is for'),
    service: serviceInput.optional(),
    provinceCode: provinceInput.optional(),
    nature: natureInput.optional(),
    entityFiled: filed('主体已有备案号 / the entity has an ICP number'),
    entityFiledHere: filed('在本接入商备案 / with this provider'),
    domainFiled: filed('域名（APP、小程序本身）已有备案号 / the domain has a number'),
    domainFiledHere: filed('在本接入商备案 / with this provider'),
    sameEntity: filed('域名的备案号属于本主体 / the number of the domain is this entity’s'),
    shell: filed('空壳主体 / the entity has a number and no service left'),
  },
  output: {
    ok: z.boolean(),
    kind: z.object({ key: z.enum(keysOf('filing-kind')), label: z.string() }).optional(),
    numbers: z
      .array(z.enum(['entity', 'service']))
      .optional()
      .describe('whose ICP numbers are needed'),
    due: z.array(FIELD_OUTPUT).optional().describe('the fields that are due'),
    first: z.array(ruleOutput).optional().describe('what has to be done before'),
    findings: z.array(findingOutput).describe('the question to answer next, or why there is no such filing'),
  },
  run: ({ locale: _, ...situation }, locale) => {
    const result = determineFilingKind(situation)
    const findings = findingsOf(result.issues, locale)
    if (!result.ok) return { text: findingsText(findings, locale), data: { ok: false, findings } }
    const { kind, numbers, due, first } = result.value
    const label = optionLabel(locale, 'filing-kind', kind)
    const before = first.map((id) => ruleNamed(id, locale)).filter((rule) => rule !== undefined)
    const needed = numbers.map((part) => say(locale, NUMBER_OF[part]))
    return {
      text: [
        say(locale, KIND, { kind: label }),
        ...(needed.length > 0 ? [say(locale, NUMBERS, { numbers: listed(locale, needed) })] : []),
        ...before.map(({ demand }) => say(locale, FIRST, { demand })),
        ...(findings.length > 0 ? [findingsText(findings, locale)] : []),
      ].join('\n'),
      data: {
        ok: true,
        kind: { key: kind, label },
        numbers: [...numbers],
        due: due.map(({ path }) => ({ path: [...path], label: fieldLabel(path, locale, 'icp') })),
        first: before,
        findings,
      },
    }
  },
})

const CONDITIONS = keysOf('material-condition').filter((key) => key !== 'always')

const conditionsInput = z
  .strictObject(Object.fromEntries(CONDITIONS.map((key) => [key, z.boolean().optional()])))
  .optional()
  .describe('哪些情况成立 / which circumstances hold')

const checklistTool = tool({
  name: 'filing_checklist',
  title: '备案准备清单',
  about: '列出备案各阶段要准备的信息和材料。What to have at hand for each stage of a filing.',
  input: {
    nature: natureInput.optional(),
    service: serviceInput.optional(),
    provinceCode: provinceInput.optional(),
    kind: kindInput.optional(),
    websites: z.int().min(0).max(10_000).optional().describe('该主体的网站数 / websites of the entity'),
    conditions: conditionsInput,
  },
  output: {
    stages: z.array(
      z.object({
        stage: z.enum(keysOf('filing-stage')),
        label: z.string(),
        items: z.array(
          z.object({
            kind: z.enum(['information', 'material']),
            key: z.string(),
            label: z.string(),
            copies: z.number().optional(),
            severity: z.enum(['error', 'warning', 'advice']).optional(),
            when: z.string().optional().describe('the circumstance in which it is due'),
            rule: ruleOutput.optional(),
          }),
        ),
      }),
    ),
  },
  run: ({ locale: _, ...facts }, locale) => {
    const stages = filingChecklist(facts).map(({ stage, items }) => ({
      stage,
      label: optionLabel(locale, 'filing-stage', stage),
      items: items.map((item) => checklistItem(item, locale)),
    }))
    const text = stages
      .filter(({ items }) => items.length > 0)
      .map(({ label, items }) => `${label}\n${items.map((item) => `- [ ] ${itemText(item, locale)}`).join('\n')}`)
      .join('\n\n')
    return { text, data: { stages } }
  },
})

function checklistItem(item, locale) {
  if (item.kind === 'information') {
    return { kind: item.kind, key: item.key, label: labelWithin(item, locale) }
  }
  const { kind, key, copies, severity, why, rule } = item
  return {
    kind,
    key,
    label: optionLabel(locale, 'material', key),
    copies,
    severity,
    ...(why !== 'always' && { when: optionLabel(locale, 'material-condition', why) }),
    rule: ruleNamed(rule, locale),
  }
}

/** Parts of the forms that are no heading of their own: a document belongs to its holder. */
const INNER = ['document', 'validity', 'access']

/** The label of a field with that of the part that it stands in: whose number it is. */
function labelWithin({ path, form }, locale) {
  const label = fieldLabel(path, locale, form)
  const part = path.slice(0, -1).filter((step) => !INNER.includes(step))
  return part.length === 0 ? label : `${fieldLabel(part, locale, form)}${locale.cells.within}${label}`
}

function itemText({ label, when }, locale) {
  return when === undefined ? label : noted(locale, label, when)
}

const STATES = {
  overdue: { 'zh-CN': '已逾期', 'zh-TW': '已逾期', en: 'overdue' },
  open: { 'zh-CN': '进行中', 'zh-TW': '進行中', en: 'in progress' },
  later: { 'zh-CN': '以后', 'zh-TW': '以後', en: 'later' },
  done: { 'zh-CN': '已完成', 'zh-TW': '已完成', en: 'done' },
}
const STEP = {
  'zh-CN': '{step}（{actor}）：{state}',
  'zh-TW': '{step}（{actor}）：{state}',
  en: '{step} ({actor}): {state}',
}
const DUE = { 'zh-CN': '，最晚{due}', 'zh-TW': '，最晚{due}', en: ', by {due}' }

const momentInput = z.string().max(40)

const eventsInput = z
  .strictObject({
    ...Object.fromEntries(keysOf('filing-event').map((event) => [event, momentInput.optional()])),
    'sms-wrong-attempts': z.int().min(0).max(1000).optional(),
  })
  .default({})
  .describe('已经发生的事和日期，如{"filing-submitted": "2026-11-20"} / what has happened, with its date')

const deadlinesTool = tool({
  name: 'filing_deadlines',
  title: '备案期限',
  about: '按已经发生的事推算备案各步骤的期限：今天、逾期的和以后的。What is due when on the way to a filing.',
  input: {
    events: eventsInput,
    kind: kindInput.optional(),
    service: serviceInput.optional(),
    provinceCode: provinceInput.optional(),
    holidays: z.array(z.iso.date()).max(2000).optional().describe('节假日 / days off'),
    workdays: z.array(z.iso.date()).max(2000).optional().describe('调休上班的日期 / days worked instead'),
    today: todayInput,
  },
  output: {
    ok: z.boolean(),
    deadlines: z.array(
      z.object({
        step: z.enum(keysOf('filing-step')),
        label: z.string(),
        actor: z.enum(keysOf('filing-actor')),
        state: z.enum(Object.keys(STATES)),
        due: z.string().optional().describe('by when it must be done'),
        usual: z.string().optional().describe('by when it is done as a rule'),
        doneOn: z.string().optional(),
        isEstimated: z.boolean().describe('what it starts with has not happened yet'),
        rule: ruleOutput.optional(),
      }),
    ),
    findings: z.array(findingOutput),
  },
  run: ({ events, kind, service, provinceCode, holidays, workdays, today }, locale) => {
    const isWorkday = holidays || workdays ? calendarOf(holidays, workdays) : undefined
    const result = filingDeadlines(events, { kind, service, provinceCode, today, isWorkday })
    const findings = findingsOf(result.issues, locale)
    const deadlines = (result.ok ? result.value : []).map((deadline) => deadlineOf(deadline, locale))
    const lines = deadlines.map(({ label, actor, state, due }) => {
      const words = {
        step: label,
        actor: optionLabel(locale, 'filing-actor', actor),
        state: say(locale, STATES[state]),
      }
      return `- ${say(locale, STEP, words)}${due === undefined || state === 'done' ? '' : say(locale, DUE, { due })}`
    })
    const problems = findings.length > 0 ? [findingsText(findings, locale)] : []
    return { text: [...lines, ...problems].join('\n'), data: { ok: result.ok, deadlines, findings } }
  },
})

/** Monday to Friday, but for the holidays and the days that are worked in their place. */
function calendarOf(holidays = [], workdays = []) {
  const [off, on] = [new Set(holidays), new Set(workdays)]
  return (date) => on.has(date) || (!off.has(date) && new Date(date).getUTCDay() % 6 !== 0)
}

function deadlineOf({ step, actor, state, due, usual, doneOn, isEstimated, rule }, locale) {
  return {
    step,
    label: optionLabel(locale, 'filing-step', step),
    actor,
    state,
    ...(due !== undefined && { due }),
    ...(usual !== undefined && { usual }),
    ...(doneOn !== undefined && { doneOn }),
    isEstimated,
    rule: ruleNamed(rule, locale),
  }
}

/** The road to a filing: its kind, what to have at hand, what is due when. */
export const roadTools = [kindTool, checklistTool, deadlinesTool]
