import { bare } from '../foundation/around.ts'
import { rewritten, type TypedText } from '../foundation/typed-text.ts'
import { parseResidentId, type ResidentIdOptions } from './resident-id.ts'

/**
 * A resident ID number (身份证号码) while it is typed: width, spaces and the small x are folded; a label that was pasted
 * with it (身份证号：1101…) and a spreadsheet's apostrophe go. Whatever the parser would tell, a letter among the digits
 * for instance, is left as it is typed. How to call it: see `formatOfficePhoneInput`.
 *
 * @param caret `selectionStart`; the end, where it is left out
 * @param options of `parseResidentId`
 *
 * @example
 * ```ts
 * formatResidentIdInput('110105 1949', 11)                  // → { text: '1101051949', caret: 10 }
 * formatResidentIdInput('身份证号：11010519491231002x', 23) // → { text: '11010519491231002X', caret: 18 }
 * formatResidentIdInput('11O105', 6)                        // → { text: '11O105', caret: 6 }
 * ```
 */
export function formatResidentIdInput(text: string, caret?: number | null, options?: ResidentIdOptions): TypedText {
  return rewritten(text, caret, (typed) => parseResidentId(typed, options), {
    fold: (typed) => bare(typed).replace(/x$/, 'X'),
    canonical: true,
  })
}
