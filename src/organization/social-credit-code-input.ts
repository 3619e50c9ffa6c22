import { bare } from '../foundation/around.ts'
import { rewritten, type TypedText } from '../foundation/typed-text.ts'
import { parseSocialCreditCode } from './social-credit-code.ts'

/**
 * A social credit code (统一社会信用代码) while it is typed: width, spaces and case are folded; a label that was pasted with
 * it goes. Whatever the parser would tell is left as it is typed. How to call it: see `formatOfficePhoneInput`.
 *
 * @param caret `selectionStart`; the end, where it is left out
 *
 * @example
 * ```ts
 * formatSocialCreditCodeInput('91350100m000', 12)        // → { text: '91350100M000', caret: 12 }
 * formatSocialCreditCodeInput('9135 0100 M000 100Y 43')  // → { text: '91350100M000100Y43', caret: 18 }
 * ```
 */
export function formatSocialCreditCodeInput(text: string, caret?: number | null): TypedText {
  return rewritten(text, caret, parseSocialCreditCode, { fold: (typed) => bare(typed).toUpperCase(), canonical: true })
}
