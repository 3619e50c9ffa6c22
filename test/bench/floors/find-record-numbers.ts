import { MINISTRY, POLICE } from '../../../src/data/province-characters/table.ts'
import type { FoundRecord } from '../../../src/record/find-record-numbers.ts'
import { parseIcpNumber, parsePublicSecurityNumber } from './record-numbers.ts'

/**
 * What one writes by hand to collect the numbers of a text that one knows: one expression for exactly the way in which
 * they are written there, and the results that the package gives. That is most of the work where a text is nothing but
 * numbers: a megabyte of them becomes some fifteen megabytes of results.
 */

const oneOf = (table: string): string => `[${table.replace(/ /g, '')}]`
const FILING = new RegExp(`${oneOf(MINISTRY)}ICP备\\d{8,10}号(?:-\\d{1,3}[AX]?)?`, 'g')
const POLICE_NUMBER = new RegExp(`${oneOf(POLICE)}公网安备\\d{14}号`, 'g')
const EITHER = new RegExp(`${FILING.source}|${POLICE_NUMBER.source}`, 'g')
const APART = new RegExp(`${oneOf(MINISTRY)} ICP 备 [\\d ]{8,12}号(?:-\\d{1,3}[AX]?)?`, 'g')
const ANY_DIGITS = new RegExp(`${oneOf(MINISTRY)}ICP备(\\d+)号(?:-\\d{1,3}[AX]?)?`, 'g')
const SPELLED = new RegExp(`${oneOf(POLICE)}公网安备案编号：[\\d ]{14,19}号`, 'g')

const NONE: readonly never[] = Object.freeze([])
const EXPECTED = [8, 10]

export function findFilings(text: string): readonly FoundRecord[] {
  return collect(text, FILING, icpNumber)
}

export function findFilingsAndPoliceNumbers(text: string): readonly FoundRecord[] {
  return collect(text, EITHER, (match) => (match.includes('I') ? icpNumber(match) : policeNumber(match)))
}

export function findFilingsApart(text: string): readonly FoundRecord[] {
  return collect(text, APART, (match) => icpNumber(match.replace(/ /g, '')))
}

export function findPoliceNumbersSpelledOut(text: string): readonly FoundRecord[] {
  return collect(text, SPELLED, (match) => {
    const canonical = match.replace('案编号：', '').replace(/ /g, '')
    const result = policeNumber(canonical)
    if (result === undefined) return undefined
    const format = { code: 'public_security_number.format', severity: 'warning', path: NONE, params: {} } as const
    return { ...result, issues: [{ ...format, suggestion: { kind: 'text', text: canonical } }] }
  })
}

/** Filings with a wrong number of digits. */
export function findShortFilings(text: string): readonly FoundRecord[] {
  return collect(text, ANY_DIGITS, (match) => {
    const actual = match.indexOf('号') - '京ICP备'.length
    const params = { expected: EXPECTED, actual }
    return { ok: false, issues: [{ code: 'icp_number.length', severity: 'error', path: NONE, params }] }
  })
}

type Judged = FoundRecord['result'] | undefined

function collect(text: string, numbers: RegExp, read: (match: string) => Judged): readonly FoundRecord[] {
  const found: FoundRecord[] = []
  numbers.lastIndex = 0
  for (let match = numbers.exec(text); match !== null; match = numbers.exec(text)) {
    const [number] = match
    const result = read(number)
    if (result === undefined) continue
    const kind = number.includes('I') ? 'icp' : 'public-security'
    found.push({ kind, text: number, start: match.index, end: numbers.lastIndex, result })
  }
  return found
}

// Field by field: spreading takes several times as long.
function icpNumber(text: string): Judged {
  const value = parseIcpNumber(text)?.value
  if (value === undefined) return undefined
  const { entityNumber, provinceCode, serial, year, basis, service } = value
  const kind = 'icp'
  if (provinceCode === undefined) return undefined
  if (service === undefined)
    return { ok: true, value: { kind, text, entityNumber, provinceCode, serial, year, basis }, issues: NONE }
  return { ok: true, value: { kind, text, entityNumber, provinceCode, serial, year, basis, service }, issues: NONE }
}

function policeNumber(text: string): Judged {
  const value = parsePublicSecurityNumber(text)?.value
  if (value === undefined) return undefined
  const { provinceCode, divisionCode, digits } = value
  return { ok: true, value: { kind: 'public-security', text, provinceCode, divisionCode, digits }, issues: NONE }
}
