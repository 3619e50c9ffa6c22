import * as core from '../../../src/index.ts'
import { claimAnswer } from '../findings.ts'
import type { Claims, Subject } from '../subject.ts'

/** What looks for numbers in a text, and what hides them. */

interface Span {
  readonly start: number
  readonly end: number
}

/** The half-open ranges stand within the text, in order, none overlapping another. */
export function claimRanges(claims: Claims, text: string, spans: readonly Span[]): void {
  let last = 0
  for (const { start, end } of spans) {
    claims.holds('what is found stands in the text, in order, none empty', last <= start && start < end, () => spans)
    last = end
  }
  claims.holds('what is found ends within the text', last <= text.length, () => spans)
}

const exported: Readonly<Record<string, unknown>> = core

const masks = Object.entries(core).filter(([name]) => name.startsWith('mask')) as [string, typeof core.maskEmail][]

/** They leave in the clear what is an organization's, which is public. */
const OF_ORGANIZATIONS = new Set(['maskTaxpayerId', 'maskSocialCreditCode'])

/** Markup, and escapes that are read as characters. */
const MARKUP = /[<>&\\]/

export const textSubjects: readonly Subject[] = [
  {
    name: 'findRecordNumbers',
    format: 'page',
    covers: ['findRecordNumbers', 'eachRecordNumber', 'parseRecordNumber', 'recordLink'],
    judge(input, claims) {
      const found = core.findRecordNumbers(input)
      claimRanges(claims, input, found)
      claims.same('eachRecordNumber gives the same numbers', [...core.eachRecordNumber(input)], found)
      for (const { kind, text, start, end, result } of found) {
        claims.same('the text of a number is what stands at its place', input.slice(start, end), text)
        // What may hold an ID number is the text alone.
        claimAnswer(claims, result, text)
        if (!result.ok) continue
        claims.holds('a number is of the kind that is told', result.value.kind === kind, () => result)
        const again = core.parseRecordNumber(result.value.text)
        claims.same('canonical text is read as the same value', again.ok && again.value, result.value)
        const link = core.recordLink(result.value)
        claims.holds('a link is an address, or none', link === undefined || link.startsWith('https://'), () => link)
        if (MARKUP.test(text)) continue
        const alone = core.parseRecordNumber(text)
        claims.same('a number alone is read as in its text', alone.ok && alone.value.text, result.value.text)
      }
    },
  },
  {
    name: 'redact',
    format: 'text',
    covers: ['redact', 'findPersonalNumbers'],
    judge(input, claims) {
      claimRanges(claims, input, core.findPersonalNumbers(input))
      const redacted = core.redact(input)
      claims.same('what was redacted is not changed by redacting it again', core.redact(redacted), redacted)
    },
  },
  {
    name: 'masks',
    format: 'text',
    covers: ['recognize', ...masks.map(([name]) => name)],
    judge(input, claims) {
      for (const [name, mask] of masks) {
        const masked = mask(input)
        claims.holds('a mask is a text', typeof masked === 'string', () => name)
        const isShown = !OF_ORGANIZATIONS.has(name) && /(?<!\d)\d{11,}(?!\d)/.test(masked)
        claims.holds('a mask shows no whole number', !isShown, () => [name, masked])
        claims.same('the same input gives the same mask', mask(input), masked)
      }
      core.recognize(input)
    },
  },
  {
    name: 'input formats',
    format: 'text',
    covers: Object.keys(core).filter((name) => /^format\w+Input$/.test(name)),
    judge(input, claims) {
      for (const [name, format] of Object.entries(core)) {
        if (!/^format\w+Input$/.test(name)) continue
        const write = format as typeof core.formatMobilePhoneInput
        for (const caret of [undefined, input.length >> 1]) {
          const typed = write(input, caret)
          const isWithin = typed.caret >= 0 && typed.caret <= typed.text.length
          claims.holds('the caret stands within the text', isWithin, () => [name, caret, typed])
          const parse = exported[name.replace(/^format(\w+)Input$/, 'parse$1')] as typeof core.parseMobilePhone
          const [before, after] = [parse(input), parse(typed.text)]
          claims.same('a text that is rewritten is read as before', after.ok && after.value, before.ok && before.value)
          claims.same('what was rewritten stays as it is', write(typed.text, typed.text.length).text, typed.text)
        }
      }
    },
  },
]
