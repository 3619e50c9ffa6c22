import { type Issue, warning } from '../foundation/issue.ts'
import type { RecordNumber } from '../record/record-number.ts'
import { decodeAttribute } from './attributes.ts'
import type { FooterCode, Found, Mend } from './finding.ts'
import { type JudgedPage, onNumber } from './judged-page.ts'
import { judgeLink, type LinkedKind, leadsTo } from './link.ts'
import { addressReplaced, iconAdded, linkAdded } from './mend.ts'
import type { Judged } from './page-records.ts'

type LinkedNumber = Exclude<RecordNumber, { readonly kind: 'operating-license' }>

/** Links and icons. A number that stands there several times is judged where it stands best. */
export function judgeLinks(page: JudgedPage): Found[] {
  const { judged, mending } = page
  const found: Found[] = []
  const best = new Map<string, { readonly one: Judged; readonly number: LinkedNumber; readonly count: number }>()
  const withIcon = new Set<string>()
  for (const one of judged) {
    const { link, icon } = one.record
    const number = numberAt(one, page)
    if (number === undefined) continue
    if (icon) withIcon.add(number.text)
    const count = judgeLink(number, link).length
    const known = best.get(number.text)
    const isBetter = known === undefined || count === 0 || (!known.one.record.link && Boolean(link))
    if (isBetter && known?.count !== 0) best.set(number.text, { one, number, count })
    else if (mending !== undefined) found.push(...mendOther(page, one, number))
  }
  // Looked up when a number has no link.
  let others: ReadonlySet<LinkedKind> | undefined
  for (const { one, number } of best.values()) {
    for (const issue of judgeLink(number, one.record.link)) {
      if (issue.code === 'footer_link.missing' && isWithoutLinks(page, number)) continue
      const isMissing = issue.code === 'footer_link.missing' && issue.params.link === 'none'
      if (isMissing) others ??= kindsOfOtherLinks(page)
      const told: Issue<FooterCode> =
        isMissing && others?.has(number.kind) ? { ...issue, params: { ...issue.params, link: 'beside' } } : issue
      found.push(onNumber(one, told, linkMended(page, one, issue.params.expected)))
    }
    if (number.kind === 'public-security' && !withIcon.has(number.text)) found.push(missingIcon(page, one))
  }
  return found
}

/** The number that a link is judged by: where the page is mended, the one that will stand there. */
function numberAt(one: Judged, { meant, mending }: JudgedPage): LinkedNumber | undefined {
  const { result } = one.record
  const number = (mending && meant.get(one)) ?? (result.ok ? result.value : undefined)
  return number?.kind === 'operating-license' ? undefined : number
}

function missingIcon({ mending }: JudgedPage, one: Judged): Found {
  const rule = 'record/footer-public-security-icon'
  const issue = warning('footer_icon.missing', { kind: 'public-security' }, { rule })
  return onNumber(one, issue, mending?.icon === undefined ? undefined : iconAdded(one.record, mending.icon))
}

/** To which authorities links lead that hold no number. */
function kindsOfOtherLinks({ text, judged }: JudgedPage): Set<LinkedKind> {
  const taken = new Set(judged.map(({ around }) => around))
  const kinds = new Set<LinkedKind>()
  for (const link of text.links) {
    if (taken.has(link)) continue
    const href = decodeAttribute(link.href)
    for (const kind of ['icp', 'public-security'] as const) if (leadsTo(kind, href)) kinds.add(kind)
  }
  return kinds
}

/** Whether a number stands in a mini-program, where no link is possible. */
function isWithoutLinks({ kind }: JudgedPage, number: RecordNumber): boolean {
  return kind === 'mini-program' || (number.kind === 'icp' && number.service?.type === 'mini-program')
}

/** Of a number that stands better elsewhere an address that was given up is mended all the same. */
function mendOther(page: JudgedPage, one: Judged, number: LinkedNumber): Found[] {
  if (one.around === undefined) return []
  return judgeLink(number, one.record.link)
    .filter(({ code }) => /outdated|insecure|format/.test(code))
    .map((issue) => onNumber(one, issue, linkMended(page, one, issue.params.expected)))
}

/** Another address in the link around a number, or a link around it. */
function linkMended({ source }: JudgedPage, { record, around }: Judged, address: string): Mend {
  return around === undefined ? linkAdded(source, record, address) : addressReplaced(source, around.place, address)
}
