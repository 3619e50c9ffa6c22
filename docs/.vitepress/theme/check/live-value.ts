import { factsOf } from '../../../../src/cli/value-facts.ts'
import { type ValueKind, valueKinds } from '../../../../src/cli/value-kinds.ts'
import { own } from '../../../../src/foundation/untrusted.ts'
import { say } from '../../../../src/locale/language.ts'
import { languageOf, type Tongue } from './language.ts'
import { type ShownFinding, shownFindings } from './shown-finding.ts'
import { valueTakenFor } from './value-taken-for.ts'

/** One value, judged as somebody types: what it was taken for, and what is to be said of it. */
export interface LiveValue {
  readonly kind: string
  readonly ok: boolean
  /** As it should be written down. */
  readonly text: string
  /** What it tells: of a person's number nothing but the province. */
  readonly facts: string
  readonly findings: readonly ShownFinding[]
  /** What stands in the place of what was typed, once somebody agrees. */
  readonly meant?: string | undefined
}

/** What a reader wants to know besides the value, where nobody was asked: the website of an enterprise. */
export const ASSUMED: Readonly<Record<string, string>> = {
  service: 'website',
  nature: 'enterprise',
  platform: 'android',
}

/** Kinds whose readers take more than a text are no matter of one field. */
const NOT_TYPED = ['person-document', 'organization-document', 'app-identity', 'validity-period', 'certificate-number']

const typedKinds = valueKinds.filter(({ name }) => !NOT_TYPED.includes(name))

/** The kinds that somebody may choose, in the order of lists. */
export function kindsOf(tongue: Tongue): { readonly value: string; readonly label: string }[] {
  return typedKinds.map(({ name, label }) => ({ value: name, label: say(languageOf(tongue), label) }))
}

/**
 * Judges what stands in the field.
 *
 * @param chosen the kind that somebody chose, in the place of the one that is recognised
 * @returns nothing of a blank text
 */
export async function judgeValue(typed: string, tongue: Tongue, chosen?: string): Promise<LiveValue | undefined> {
  const name = valueTakenFor(typed) === undefined ? undefined : (chosen ?? valueTakenFor(typed))
  const kind = typedKinds.find((one) => one.name === name)
  if (kind === undefined) return undefined
  const read = await kind.load()
  const result = read(typed, contextOf(kind))
  const language = languageOf(tongue)
  const findings = shownFindings(result.issues, tongue, true, { places: true })
  return {
    kind: kind.name,
    ok: result.ok,
    text: result.ok ? textOf(result.value) : '',
    facts: result.ok
      ? kind.group === 'person'
        ? provinceOf(result.value, tongue)
        : factsOf(result.value, language)
      : '',
    findings,
    meant: meantBy(findings),
  }
}

function contextOf({ needs = [] }: ValueKind): object {
  return Object.fromEntries(needs.map((key) => [key, ASSUMED[key]]))
}

function textOf(value: unknown): string {
  return String((value as { readonly text?: unknown }).text ?? '')
}

function provinceOf(value: unknown, tongue: Tongue): string {
  const { divisionCode } = value as { readonly divisionCode?: string }
  const names: Readonly<Record<string, string>> = languageOf(tongue).locale.options['server-location']
  return divisionCode === undefined ? '' : (own(names, divisionCode.slice(0, 2)) ?? '')
}

function meantBy(findings: readonly ShownFinding[]): string | undefined {
  for (const { issue } of findings) if (issue.suggestion?.kind === 'text') return issue.suggestion.text
  return undefined
}
