import type { JudgedOn } from '../foundation/calendar.ts'
import { compact } from '../foundation/text.ts'
import { foldTraditional } from '../foundation/traditional.ts'
import { rewritten, type TypedText } from '../foundation/typed-text.ts'
import { parseIcpNumber } from './icp-number.ts'

/**
 * An ICP number (ICP备案号) while it is typed: width, case, spaces, dashes and traditional characters are folded; a label
 * that was pasted with it goes. No 号 is added: a number without it is told, and what is deleted does not come back.
 * How to call it: see `formatOfficePhoneInput`; input methods are at work in this field, so mind `event.isComposing`.
 *
 * @param caret `selectionStart`; the end, where it is left out
 *
 * @example
 * ```ts
 * formatIcpNumberInput('京icp', 4)                     // → { text: '京ICP', caret: 4 }
 * formatIcpNumberInput('京ＩＣＰ備 16020626 號－8', 18) // → { text: '京ICP备16020626号-8', caret: 16 }
 * formatIcpNumberInput('京ICP备16020626', 13)          // → { text: '京ICP备16020626', caret: 13 }
 * ```
 */
export function formatIcpNumberInput(text: string, caret?: number | null, options?: JudgedOn): TypedText {
  return rewritten(text, caret, (typed) => parseIcpNumber(typed, options), {
    fold: (typed) => foldTraditional(compact(typed).toUpperCase()),
    canonical: true,
  })
}
