import { at, type Issue, warning } from '../../foundation/issue.ts'
import { atField, type Filing, type Part, pathOf } from '../place.ts'
import { listOf, partsIn, textOf } from '../readings.ts'

const RULE = { rule: 'filing/entries-differ' } as const

/** Languages, platforms, SDKs and dangerous goods are listed once each; contents, approvals and domains have rules of their own. */
export function entriesDiffer({ services }: Filing): Issue[] {
  const issues: Issue[] = []
  for (const service of services) {
    repeatedKeys(service, 'languages', issues)
    if (service.shape.byKey.get('platforms')?.field.is === 'choices') repeatedKeys(service, 'platforms', issues)
    repeatedParts(partsIn(service, 'sdks'), ['supplier', 'purpose'], issues)
    repeatedParts(partsIn(service, 'dangerousGoods'), ['kind', 'text'], issues)
  }
  return issues
}

function repeatedKeys(part: Part, key: string, issues: Issue[]): void {
  const list = listOf(part, key)
  for (let index = 1; index < list.length; index++) {
    const item = list[index]
    if (typeof item !== 'string' || list.indexOf(item) === index) continue
    issues.push(at(pathOf(part, key, index), warning('field.duplicate', {}, RULE)))
  }
}

/** Parts that tell the same; reported at the first of the fields that tell it. */
function repeatedParts(parts: readonly (Part | undefined)[], keys: readonly [string, string], issues: Issue[]): void {
  if (parts.length < 2) return
  const seen = new Set<string>()
  for (const part of parts) {
    const [first, second] = keys
    if (part === undefined || textOf(part, first) === undefined) continue
    const told = `${textOf(part, first)}\n${textOf(part, second) ?? ''}`
    if (seen.has(told)) issues.push(atField(part, first, warning('field.duplicate', {}, RULE)))
    seen.add(told)
  }
}
