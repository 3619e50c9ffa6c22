import type { ErrorSchema, RJSFValidationError } from '@rjsf/utils'
import { checkIcpFiling } from 'beian'
import { type FormFinding, formFindings } from 'beian/forms'

/** What the library finds in a filing; before the first submit only in what is there already. */
export function findingsIn(filing: unknown, draft: boolean): readonly FormFinding[] {
  return formFindings(checkIcpFiling(filing, { draft })).filter(({ severity }) => severity !== 'advice')
}

/** Findings at their fields, as RJSF takes them beside those of its schema. */
export function atFields(findings: readonly FormFinding[]): ErrorSchema {
  const root: Record<string, unknown> = {}
  for (const { path, severity, text } of findings) {
    if (severity !== 'error') continue
    let holder = root
    for (const step of path) {
      holder[step] ??= {}
      holder = holder[step] as Record<string, unknown>
    }
    holder.__errors = [...((holder.__errors as string[] | undefined) ?? []), text]
  }
  return root as ErrorSchema
}

/** What the schema says is left out where the library says it, too: of one fault there is one reason. */
export function besides(findings: readonly FormFinding[], errors: RJSFValidationError[]): RJSFValidationError[] {
  const told = findings.map(({ path }) => path.join('.'))
  return errors.filter(({ name, property = '' }) => {
    if (name === 'oneOf' || name === 'anyOf' || name === 'if') return false
    const place = property.replace(/^\./, '')
    return !told.some((other) => other === place || other.startsWith(`${place}.`) || place.startsWith(`${other}.`))
  })
}

/** The element of a field, as RJSF names it. */
export function elementOf(path: readonly (string | number)[]): HTMLElement | null {
  for (let length = path.length; length > 0; length--) {
    const element = document.getElementById(['root', ...path.slice(0, length)].join('_'))
    if (element !== null) return element
  }
  return null
}
