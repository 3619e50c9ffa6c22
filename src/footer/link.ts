import { type CodesOf, error, type Issue, type RuleId, warning } from '../foundation/issue.ts'
import { type RecordNumber, recordLink } from '../record/record-number.ts'

export type LinkedKind = Exclude<RecordNumber['kind'], 'operating-license'>

/** Where the numbers of a kind lead to, today and once. */
interface Destination {
  readonly current: readonly string[]
  /** Given up. */
  readonly former: readonly string[]
  readonly rule: RuleId
  readonly hostRule: RuleId
}

const ministry = (host: string): Destination => ({
  current: [host],
  former: [
    'www.beian.miit.gov.cn',
    'www.miitbeian.gov.cn',
    'miitbeian.gov.cn',
    'www.miibeian.gov.cn',
    'miibeian.gov.cn',
  ],
  rule: 'record/footer-icp-link',
  hostRule: 'record/footer-icp-host',
})

const DESTINATIONS: Readonly<Record<LinkedKind, Destination>> = {
  icp: /* @__PURE__ */ ministry('beian.miit.gov.cn'),
  'telecom-license': /* @__PURE__ */ ministry('tsm.miit.gov.cn'),
  'public-security': {
    current: ['beian.mps.gov.cn', 'www.beian.mps.gov.cn'],
    former: ['www.beian.gov.cn', 'beian.gov.cn'],
    rule: 'record/footer-public-security-link',
    hostRule: 'record/footer-public-security-host',
  },
}

/** 1 scheme, 2 host, 3 the rest. Links without a scheme are read as their writer meant them. */
const ADDRESS = /^(?:(https?):)?\/\/([^/?#:]{1,253})(?::\d{1,5})?(.*)$/i

/** 1 what a browser takes for a path of the site itself, or for no address: `beian.miit.gov.cn`, `https:/…`, `htps://…`. */
const NO_ADDRESS = /^(?:[a-z]{0,8}[:：]?[/\\]{1,4}|[a-z]{1,8}[:：])?([^/?#:\\]{1,253})/i

type LinkIssue = Issue<CodesOf<'footer_link'>>

/** A number, as far as its link is concerned. */
export type Linked =
  | { readonly kind: 'icp' | 'telecom-license' }
  | { readonly kind: 'public-security'; readonly digits: string }

/**
 * What is wrong with the link of a number: where it leads and how. A telecom license needs no link, and may have one to
 * anywhere but to the host that was given up. Each finding names the address that clears all of them.
 *
 * @param href of the link around the number; `undefined` where there is none
 */
export function judgeLink(number: Linked, href: string | undefined): LinkIssue[] {
  const { kind } = number
  const expected = recordLink(number)
  const { current, former, rule, hostRule } = DESTINATIONS[kind]
  const severe = kind === 'icp' ? error : warning
  const isEmpty = href === undefined || /^(?:#.*|javascript:.*|void\b.*|\s*)$/i.test(href)
  if (isEmpty) {
    const link = href === undefined ? 'none' : 'empty'
    return kind === 'telecom-license' ? [] : [severe('footer_link.missing', { kind, link, expected }, { rule })]
  }
  const [, scheme = '', written = '', rest = ''] = ADDRESS.exec(href) ?? []
  const host = hostOf(written)
  const isKnown = (name: string): boolean => current.includes(name) || former.includes(name)
  if (host === '' && isKnown(hostOf(NO_ADDRESS.exec(href)?.[1] ?? ''))) {
    return [severe('footer_link.format', { kind, part: 'scheme', expected }, { rule })]
  }
  const isOutdated = former.includes(host)
  if (kind === 'telecom-license' && !isOutdated) return []
  const issues: LinkIssue[] = []
  if (isOutdated) {
    issues.push(warning('footer_link.outdated', { kind, expected }, { rule: hostRule }))
  } else if (!current.includes(host) && !(kind === 'icp' && host === 'tsm.miit.gov.cn')) {
    return [error('footer_link.mismatch', { kind, part: 'host', expected }, { rule })]
  } else if (scheme.toLowerCase() === 'http') {
    issues.push(warning('footer_link.insecure', { kind, expected }, { rule: hostRule }))
  }
  const wrong = number.kind === 'public-security' ? judgeCode(number.digits, rest, expected, rule) : undefined
  if (wrong !== undefined) issues.push(wrong)
  return issues
}

/** Whether an address leads to where the numbers of a kind are looked up. */
export function leadsTo(kind: LinkedKind, href: string): boolean {
  return DESTINATIONS[kind].current.includes(hostOf(ADDRESS.exec(href)?.[2] ?? ''))
}

function hostOf(written: string): string {
  return written.toLowerCase().replace(/\.$/, '')
}

/** What is wrong with the digits in the link of a public-security number. */
function judgeCode(digits: string, rest: string, expected: string, rule: RuleId): LinkIssue | undefined {
  // Old numbers have no entry of their own.
  if (digits.length !== 14) return undefined
  const params = { kind: 'public-security', expected } as const
  const code = /[?&](?:record)?code=([^&#]*)/i.exec(rest)?.[1] ?? ''
  if (code === digits) return undefined
  const written = code.replace(/%[\da-f]{2}|\D/gi, '')
  if (written === '') return warning('footer_link.mismatch', { ...params, part: 'no-code' }, { rule })
  if (written === digits) return warning('footer_link.format', { ...params, part: 'code' }, { rule })
  return error('footer_link.mismatch', { ...params, part: 'code' }, { rule })
}
