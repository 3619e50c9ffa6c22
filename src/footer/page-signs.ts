import type { Nature, ServiceContent } from '../data/enumerations/enumeration.ts'
import { POLICE, POLICE_MISTAKEN } from '../data/province-characters/table.ts'
import { error, type Issue, type RuleId, warning } from '../foundation/issue.ts'
import { isList, itemsOf } from '../foundation/untrusted.ts'
import type { FoundRecord } from '../record/find-record-numbers.ts'
import type { FooterCode, Found } from './finding.ts'
import type { VisibleText } from './page-parts.ts'

/** What a page says around its numbers, and what it says without them. */

/** The label of a license, not one that both stand behind: ICP备案/许可证号. */
const LICENSE_LABEL =
  /(?:^|[^/、或和])(?:ICP证|ICP经营许可证|ICP许可证|电信业务经营许可证|信息服务业务经营许可证)(?:编?号码?)?[\s:：]*$/i
/** How far a label reaches back. */
const LONGEST_LABEL = 40

/** Whether the label of a license stands in front of a filing. */
export function labelIssue(record: FoundRecord, text: string, start: number): Issue<FooterCode> | undefined {
  const { result } = record
  if (!result.ok || result.value.kind !== 'icp' || result.value.basis !== 'filing') return undefined
  if (!LICENSE_LABEL.test(text.slice(Math.max(start - LONGEST_LABEL, 0), start))) return undefined
  return warning('footer_label.wrong_kind', { kind: 'icp' })
}

/** The words of a public-security number with nothing behind them. */
const WORDS: RegExp = /* @__PURE__ */ (() =>
  new RegExp(`[${POLICE}${POLICE_MISTAKEN}]\\s?公网安备案?(?:号|(?=[\\s|｜<]|$))`, 'g'))()

/** The words of a public-security number that stand in the footer or in a link without any digits, where no number is. */
export function wordsWithoutDigits({ text, links, footers, offsetOf }: VisibleText): Found[] {
  for (const match of text.matchAll(WORDS)) {
    const end = match.index + match[0].length
    const isWithin = ({ start, end: behind }: { readonly start: number; readonly end: number }): boolean =>
      start <= match.index && behind >= end
    const isFooter = footers.some(([start, behind]) => isWithin({ start, end: behind })) || links.some(isWithin)
    if (!isFooter || /^\s*[:：]?\s*\d/.test(text.slice(end, end + 8))) continue
    const place = { start: offsetOf(match.index), end: offsetOf(end - 1) + 1 }
    // Once is enough to say it.
    return [{ issue: error('footer_number.required', { kind: 'public-security' }), mend: place }]
  }
  return []
}

/** What the caller knows of the website. */
export interface WebsiteContext {
  /** Nature of the entity (主办单位性质). */
  readonly nature?: Nature | undefined
  /** What the service offers (服务内容). */
  readonly contents?: readonly ServiceContent[] | undefined
  /** Whether it offers a service of generative AI to the public. */
  readonly generativeAi?: boolean | undefined
}

type ShownLicense = 'government-site' | 'news-information' | 'generative-ai'

/** Of contents that are more than there are. */
const MOST_CONTENTS = 200

/** What websites of this kind have to show besides their filings, and this one does not. */
export function missingLicenses(context: WebsiteContext, records: readonly FoundRecord[]): Issue<FooterCode>[] {
  const { nature, contents, generativeAi } = context
  const due: (readonly [ShownLicense, RuleId])[] = []
  if (nature === 'government') due.push(['government-site', 'record/footer-government-code'])
  if (isList(contents) && itemsOf(contents, MOST_CONTENTS).includes('online-news')) {
    due.push(['news-information', 'record/footer-news-license'])
  }
  if (generativeAi === true) due.push(['generative-ai', 'record/footer-ai-filing'])
  return due
    .filter(([license]) => !records.some(({ result }) => isLicense(result, license)))
    .map(([license, rule]) => warning('footer_license.missing', { license }, { rule }))
}

function isLicense(result: FoundRecord['result'], license: ShownLicense): boolean {
  return result.ok && result.value.kind === 'operating-license' && result.value.license === license
}
