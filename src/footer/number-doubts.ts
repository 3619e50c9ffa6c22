import { error, type Issue, warning } from '../foundation/issue.ts'
import type { FoundRecord } from '../record/find-record-numbers.ts'
import type { FooterCode } from './finding.ts'
import type { LinkedKind } from './link.ts'

/**
 * What the readers of the numbers say besides their spelling, as findings on the page: why a number cannot have been
 * issued, and what is doubtful of one that can.
 */

/** Why a number that cannot be read was never issued; `undefined` where it is another register's. */
export function impossibility(kind: LinkedKind, { result, text }: FoundRecord): Issue<FooterCode> | undefined {
  if (result.ok) return undefined
  const [{ code, params }] = result.issues
  // 萌ICP备 and other registries for fun stand beside the real number, and so may numbers of a city's old register.
  if ('part' in params && params.part === 'registry') {
    return kind === 'public-security' && text.includes('公网安备') ? outdated(kind) : undefined
  }
  const reason = code.slice(code.indexOf('.') + 1)
  if (reason === 'placeholder') return error('footer_number.placeholder', { kind })
  const isYear = 'part' in params && params.part === 'year'
  return error('footer_number.unknown', { kind, part: isYear ? 'year' : (PARTS[reason] ?? 'format') })
}

const PARTS: Readonly<Record<string, 'length' | 'province' | 'index'>> = {
  length: 'length',
  missing: 'province',
  mismatch: 'province',
  unknown: 'province',
  range: 'index',
}

/** What is to be done about a number, or to be compared, though it can have been issued. */
export function doubts(kind: LinkedKind, { result }: FoundRecord): Issue<FooterCode>[] {
  const found: Issue<FooterCode>[] = []
  for (const { code, params } of result.issues) {
    if (code === 'public_security_number.outdated') found.push(outdated(kind))
    else if (code === 'icp_number.range') found.push(warning('footer_number.range', { kind, part: 'serial' }))
    else if (code === 'icp_number.unknown') found.push(warning('footer_number.range', { kind, part: 'service' }))
    else if (code === 'public_security_number.unknown') {
      const { part } = params as { readonly part: string }
      found.push(warning('footer_number.range', { kind, part: part === 'letter' ? 'letter' : 'digits-7-8' }))
    }
  }
  return found
}

function outdated(kind: LinkedKind): Issue<FooterCode> {
  return warning('footer_number.outdated', { kind }, { rule: 'record/public-security-renewal' })
}
