import { type CodesOf, error, type Issue, type RuleId, warning } from '../foundation/issue.ts'
import type { RecordNumber } from '../record/record-number.ts'

export type LinkedKind = Exclude<RecordNumber['kind'], 'operating-license'>

/** Where the numbers of a kind lead to, today and once. */
interface Destination {
  readonly current: readonly string[]
  /** Given up. `secure`: it had https, so that http was wrong even then. */
  readonly former: readonly { readonly host: string; readonly secure: boolean }[]
  /** The address that replaces a former one. */
  readonly address: string
  readonly rule: RuleId
  readonly hostRule: RuleId
}

const ministry = (host: string): Destination => ({
  current: [host],
  former: [
    { host: 'www.beian.miit.gov.cn', secure: true },
    { host: 'www.miitbeian.gov.cn', secure: false },
    { host: 'miitbeian.gov.cn', secure: false },
    { host: 'www.miibeian.gov.cn', secure: false },
    { host: 'miibeian.gov.cn', secure: false },
  ],
  address: `https://${host}/`,
  rule: 'record/footer-icp-link',
  hostRule: 'record/footer-icp-host',
})

const DESTINATIONS: Readonly<Record<LinkedKind, Destination>> = {
  icp: /* @__PURE__ */ ministry('beian.miit.gov.cn'),
  'telecom-license': /* @__PURE__ */ ministry('tsm.miit.gov.cn'),
  'public-security': {
    current: ['beian.mps.gov.cn', 'www.beian.mps.gov.cn'],
    former: [
      { host: 'www.beian.gov.cn', secure: true },
      { host: 'beian.gov.cn', secure: true },
    ],
    address: 'https://beian.mps.gov.cn/',
    rule: 'record/footer-public-security-link',
    hostRule: 'record/footer-public-security-host',
  },
}

/** 1 scheme, 2 host, 3 the rest. Links without a scheme are read as their writer meant them. */
const ADDRESS = /^(?:(https?):)?\/\/([^/?#:]{1,253})(?::\d{1,5})?(.*)$/i

/**
 * What is wrong with the link of a number: where it leads and how. A telecom license needs no link, and may have one to
 * anywhere but to the host that was given up.
 *
 * @param href of the link around the number; `undefined` where there is none
 * @param digits of a public-security number
 */
export function judgeLink(kind: LinkedKind, href: string | undefined, digits: string): Issue<CodesOf<'footer_link'>>[] {
  const { current, former, address, rule, hostRule } = DESTINATIONS[kind]
  const severe = kind === 'icp' ? error : warning
  const isEmpty = href === undefined || /^(?:#.*|javascript:.*|void\b.*|\s*)$/i.test(href)
  if (isEmpty) {
    const link = href === undefined ? 'none' : 'empty'
    return kind === 'telecom-license' ? [] : [severe('footer_link.missing', { kind, link }, { rule })]
  }
  const [, scheme = '', written = '', rest = ''] = ADDRESS.exec(href) ?? []
  const host = written.toLowerCase().replace(/\.$/, '')
  const outdated = former.find((one) => one.host === host)
  if (kind === 'telecom-license' && outdated === undefined) return []
  const issues: Issue<CodesOf<'footer_link'>>[] = []
  if (outdated !== undefined) {
    issues.push(warning('footer_link.outdated', { kind, expected: address }, { rule: hostRule }))
  } else if (!current.includes(host) && !(kind === 'icp' && host === 'tsm.miit.gov.cn')) {
    return [error('footer_link.mismatch', { kind, part: 'host' }, { rule })]
  }
  if (scheme.toLowerCase() === 'http' && outdated?.secure !== false) {
    issues.push(warning('footer_link.insecure', { kind }, { rule: hostRule }))
  }
  if (kind === 'public-security' && digits.length === 14) {
    const code = /[?&](?:record)?code=([^&#]*)/i.exec(rest)?.[1] ?? ''
    if (code === '') issues.push(warning('footer_link.mismatch', { kind, part: 'no-code' }, { rule }))
    else if (code !== digits) issues.push(error('footer_link.mismatch', { kind, part: 'code' }, { rule }))
  }
  return issues
}
