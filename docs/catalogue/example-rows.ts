import type { FormName } from '../../src/data/forms/ids.ts'
import type { PathStep } from '../../src/foundation/issue.ts'
import { describeIssue } from '../../src/locale/describe.ts'
import type { Bilingual } from '../../src/locale/language.ts'
import { type Example, filingAsked, formAsked } from './examples.ts'
import { addressOf, pagedAt } from './form-fields.ts'
import { code, type Edition, escaped, labelled, link, listed, say, shown, table } from './page.ts'
import { optionLabel, severityWord } from './words.ts'

const MOST_EXAMPLES = 6
const MOST_CHANGES = 3

const CONTEXT: Readonly<Record<string, Bilingual>> = {
  nature: { zh: '单位性质', en: 'nature' },
  service: { zh: '服务类型', en: 'service' },
  provinceCode: { zh: '省份', en: 'province' },
  entityName: { zh: '主办单位', en: 'entity' },
  preApprovals: { zh: '已有审批', en: 'approvals held' },
  domain: { zh: '域名', en: 'domain' },
  documentType: { zh: '证件', en: 'document' },
  nationalLevel: { zh: '国家级单位', en: 'national-level body' },
  trademark: { zh: '有商标', en: 'holds the trademark' },
  regions: { zh: '地区', en: 'region' },
}

const ENUMERATIONS: Readonly<Record<string, keyof Edition['locale']['options']>> = {
  nature: 'nature',
  service: 'service-type',
  provinceCode: 'server-location',
  preApprovals: 'pre-approval',
  documentType: 'person-document',
}

/** The circumstances of a value, in words. */
function contextOf(edition: Edition, options: Readonly<Record<string, unknown>> = {}): string {
  const parts = Object.entries(options).flatMap(([key, value]) => {
    if (key === 'today' || value === undefined || value === false) return []
    const label = CONTEXT[key] === undefined ? code(key) : say(edition, CONTEXT[key])
    if (value === true) return [label]
    const enumeration = ENUMERATIONS[key]
    const words = (Array.isArray(value) ? value : [value]).map((one) =>
      enumeration === undefined || typeof one !== 'string'
        ? typeof one === 'string'
          ? escaped(one)
          : shown(edition, one)
        : optionLabel(edition, enumeration, one),
    )
    return [labelled(edition, label, listed(edition, words))]
  })
  return parts.join(edition.lang === 'zh' ? '；' : '; ')
}

const valueAt = (filing: unknown, path: readonly PathStep[]): unknown =>
  path.reduce<unknown>((inner, step) => (inner as Record<PathStep, unknown> | undefined)?.[step], filing)

/** Paths of what differs between two filings. */
function changesIn(one: unknown, other: unknown, path: readonly PathStep[] = []): (readonly PathStep[])[] {
  if (Object.is(one, other)) return []
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return [path]
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].flatMap((key) =>
    changesIn((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key], [
      ...path,
      Array.isArray(one) ? Number(key) : key,
    ]),
  )
}

/** What is filled in: at the finding, and where the neighbour says something else. */
function entriesOf(edition: Edition, example: Example, form: FormName): string {
  const { asked, neighbour, issues } = example
  const [filing, other] = [filingAsked(asked), neighbour === undefined ? undefined : filingAsked(neighbour)]
  const second = asked.call === 'compareFilings'
  const changes = neighbour === undefined ? [] : changesIn(filing, other)
  const paths = [...issues.map(({ path }) => path), ...changes].filter((path) => path.length > 0)
  const seen = new Set<string>()
  const entries: string[] = []
  for (const path of paths) {
    const key = path.join('.')
    if (seen.has(key) || entries.length === MOST_CHANGES) continue
    seen.add(key)
    const field = pagedAt(form, filing, path) ?? (other === undefined ? undefined : pagedAt(form, other, path))
    const label = field === undefined ? code(key) : link(edition, addressOf(field), edition.locale.fields[field.id])
    entries.push(labelled(edition, label, shown(edition, valueAt(filing, path))))
  }
  if (second) {
    const [, one] = asked.input as readonly unknown[]
    const [, two] = (neighbour?.input ?? [undefined, one]) as readonly unknown[]
    for (const path of changesIn(one, two).slice(0, MOST_CHANGES)) {
      const field = pagedAt('public-security', one, path)
      const label =
        field === undefined ? code(path.join('.')) : link(edition, addressOf(field), edition.locale.fields[field.id])
      entries.push(labelled(edition, label, shown(edition, valueAt(one, path))))
    }
  }
  return entries.join(edition.lang === 'zh' ? '；' : '; ')
}

function inputOf(edition: Edition, example: Example): string {
  const form = formAsked(example.asked)
  if (form !== undefined) {
    const entries = entriesOf(edition, example, form)
    return entries === '' ? escaped(example.asked.about ?? code(example.asked.call)) : entries
  }
  const value = shown(edition, example.asked.input)
  const context = contextOf(edition, example.asked.options)
  if (context === '') return value
  return edition.lang === 'zh' ? `${value}（${context}）` : `${value} (${context})`
}

function outcomeOf(edition: Edition, { issues, answer, written }: Example): string {
  const told = issues.map((issue) =>
    labelled(edition, severityWord(edition, issue.severity), escaped(describeIssue(issue, edition.locale))),
  )
  if (told.length > 0) return told.join(' ')
  if (written !== undefined) return code(written)
  if (answer === undefined) return say(edition, { zh: '无此问题', en: 'nothing to tell' })
  const label = optionLabel(edition, answer.enumeration, answer.key)
  return answer.of === undefined ? label : labelled(edition, optionLabel(edition, 'filing-step', answer.of), label)
}

/** Examples as a table: what is entered, and what is told. */
export function exampleRows(edition: Edition, examples: readonly Example[]): string {
  const rows = examples
    .map((example) => [inputOf(edition, example), outcomeOf(edition, example)] as const)
    .filter(([input], place, all) => all.findIndex(([other]) => other === input) === place)
    .slice(0, MOST_EXAMPLES)
  return table([say(edition, { zh: '填写', en: 'Entered' }), say(edition, { zh: '结果', en: 'Result' })], rows)
}
