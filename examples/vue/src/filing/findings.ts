import { applySuggestions, checkIcpFiling, checkPublicSecurityFiling } from 'beian'
import { divisionNames } from 'beian/divisions'
import { type FilingField, type FormFinding, filingFields, formFindings } from 'beian/forms'
import { computed, ref } from 'vue'
import { locale } from '../shell.ts'
import { asked, drafts, type FormName, filingOf, type Path, put, valueAt } from './filings.ts'

/** The field in which somebody is typing. */
export const focused = ref('')

const isWithin = (path: Path, outer: Path): boolean => outer.every((step, index) => path[index] === step)

function judged(form: FormName) {
  const check = form === 'icp' ? checkIcpFiling : checkPublicSecurityFiling
  const filing = filingOf(form)
  const words = { locale: locale.value }
  const result = check(filing, { divisions: divisionNames })
  const findings = formFindings(result, words)
  const draft = check(filing, { divisions: divisionNames, draft: true })
  const started = formFindings(draft, { ...words, typing: true }, filing)
  return { fields: filingFields(filing, words), result, findings, started }
}

const reports = { icp: computed(() => judged('icp')), 'public-security': computed(() => judged('public-security')) }

export const reportOf = (form: FormName): ReturnType<typeof judged> => reports[form].value

/** Controls that show what is found on their parts. */
const WHOLE: readonly string[] = ['choices', 'texts', 'file', 'files']

/** The field that a finding belongs to: the one at its path, or the nearest around or within. */
export function fieldOf({ path }: FormFinding, fields: readonly FilingField[]): FilingField | undefined {
  const around = fields.filter((field) => isWithin(path, field.path)).at(-1)
  return around ?? fields.find((field) => isWithin(field.path, path))
}

/** Fields that somebody has left, and forms that have been looked at as a whole: there it is said what is missing. */
export const visited = ref(new Set<string>())

/** What stands below a field: of what is still being typed, what no more typing mends. */
export function findingsAt(form: FormName, name: string, control: string): readonly FormFinding[] {
  const { findings, started } = reportOf(form)
  const isLeft = focused.value !== name && [form, `${form} ${name}`].some((one) => visited.value.has(one))
  return (isLeft ? findings : started).filter(
    (found) => found.name === name || (WHOLE.includes(control) && found.name.startsWith(`${name}[`)),
  )
}

/** The fields that the police's form still asks for: those that the first one leaves open, and what has to be put right. */
export const policeFields = computed(() => {
  const { fields, findings } = reportOf('public-security')
  const answered = (path: Path): boolean => valueAt(drafts.answers, path) !== undefined
  return fields.filter(
    (field) =>
      asked.value.some((path) => isWithin(field.path, path)) ||
      answered(field.path) ||
      findings.some((found) => found.severity !== 'advice' && fieldOf(found, fields)?.name === field.name),
  )
})

/** Follows what findings suggest; remarks are statements, and only written where somebody asks for one. */
export function follow(form: FormName, found: readonly FormFinding[], remarks = false): void {
  const issues = found.map(({ issue }) => issue)
  if (form === 'icp') drafts.icp = applySuggestions(drafts.icp, issues, { remarks })
  else for (const { path, suggestion } of found) if (suggestion !== undefined) put(form, path, suggestion.value)
}

/** The rule behind a finding; the catalogue comes when the first is asked for. */
export const ruleOf = async (id: string) => (await import('beian/rules')).explainRule(id)
