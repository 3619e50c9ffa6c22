import type { IsoDate } from '../foundation/calendar.ts'
import { warning } from '../foundation/issue.ts'
import { copyOf, own } from '../foundation/untrusted.ts'
import { type Expected, type ExpectedNumbers, expectedNumbers } from './expected-numbers.ts'

/** What is expected of a page: its numbers, or those of many websites and which of them it is. */
export interface ExpectedOptions {
  readonly expected?: ExpectedNumbers | undefined
  readonly expectedByHost?: Readonly<Record<string, ExpectedNumbers>> | undefined
  readonly host?: string | undefined
  readonly today?: IsoDate | undefined
}

/** No host name is longer (RFC 1035). */
const LONGEST_HOST = 253

/** The numbers that a page should show; a finding where they are given by host, and none for this one. */
export function expectedOf({ expected, expectedByHost, host, today }: ExpectedOptions): Expected {
  const isByHost = typeof expectedByHost === 'object' && expectedByHost !== null
  if (!isByHost || (expected !== undefined && expected !== null)) return expectedNumbers(expected, today)
  const byHost = copyOf(expectedByHost) as Readonly<Record<string, unknown>>
  for (let name = hostIn(host); name !== ''; name = parentOf(name)) {
    const numbers = own(byHost, name)
    if (numbers !== undefined && numbers !== null) return expectedNumbers(numbers as ExpectedNumbers, today)
  }
  const issue = warning('footer_expected.missing', {})
  return { numbers: [], issues: [{ ...issue, path: ['expectedByHost'] }] }
}

/** The host of an address, or the host itself: `https://WWW.example.com:8080/` → `www.example.com`. */
function hostIn(address: unknown): string {
  if (typeof address !== 'string' || address.length > 2048) return ''
  const [, host = ''] = /^\s*(?:(?:[a-z][a-z\d+.-]*:)?\/\/)?([^\s/?#:@]+)/i.exec(address) ?? []
  return host.length > LONGEST_HOST ? '' : host.toLowerCase().replace(/\.$/, '')
}

/** The domain that a host belongs to; none above a top-level domain. */
function parentOf(host: string): string {
  const parent = host.slice(host.indexOf('.') + 1)
  return host.includes('.') && parent.includes('.') ? parent : ''
}
