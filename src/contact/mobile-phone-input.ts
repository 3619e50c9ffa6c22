import { compact } from '../foundation/text.ts'
import { rewritten, type TypedText } from '../foundation/typed-text.ts'
import { parseMobilePhone } from './mobile-phone.ts'

/**
 * A mobile number (手机号码) while it is typed: width, spaces and hyphens are folded; a label and +86 go once the number
 * is whole. Whatever the parser would tell is left as it is typed. How to call it: see `formatOfficePhoneInput`.
 *
 * @param caret `selectionStart`; the end, where it is left out
 *
 * @example
 * ```ts
 * formatMobilePhoneInput('139-1101', 8)          // → { text: '1391101', caret: 7 }
 * formatMobilePhoneInput('+8613911012022', 14)   // → { text: '13911012022', caret: 11 }
 * formatMobilePhoneInput('1391O1', 6)            // → { text: '1391O1', caret: 6 }
 * ```
 */
export function formatMobilePhoneInput(text: string, caret?: number | null): TypedText {
  return rewritten(text, caret, parseMobilePhone, {
    fold: (typed) => compact(typed).replace(/[-.()]/g, ''),
    canonical: true,
  })
}
