import { areaKind, takesLength } from '../data/area-codes/known.ts'
import { tidy } from '../foundation/text.ts'
import { rewritten, type TypedText } from '../foundation/typed-text.ts'
import { parseOfficePhone } from './office-phone.ts'

/** The country code, and the rest in digits and hyphens. */
const PARTS = /^(\+86|0086|)-?(.*)$/

/** Nothing but digits and what separates them; labels and 转 are the parser's. */
const PLAIN = /^\+?[\d ()-]+$/

/**
 * An office phone (办公电话) while it is typed: the hyphens behind the country code and the area code appear with the
 * digit that follows, width and other separators are folded. `01068870788` becomes `010-68870788`, `0086010…` becomes
 * `0086-010-…`; a hyphen before an extension is the applicant's to type. Whatever the parser would tell is left as it is
 * typed.
 *
 * Call it on `input`, not while an input method composes (`event.isComposing`): it would be cut off; call it on
 * `compositionend` instead. Write text and caret back only where the text differs:
 *
 * ```js
 * const { text, caret } = formatOfficePhoneInput(field.value, field.selectionStart)
 * if (text !== field.value) { field.value = text; field.setSelectionRange(caret, caret) }
 * ```
 *
 * @param caret `selectionStart`; the end, where it is left out
 *
 * @example
 * ```ts
 * formatOfficePhoneInput('0106', 4)          // → { text: '010-6', caret: 5 }
 * formatOfficePhoneInput('010-', 4)          // → { text: '010', caret: 3 }
 * formatOfficePhoneInput('01068870788', 2)   // → { text: '010-68870788', caret: 2 }
 * formatOfficePhoneInput('暂无', 2)          // → { text: '暂无', caret: 2 }
 * ```
 */
export function formatOfficePhoneInput(text: string, caret?: number | null): TypedText {
  return rewritten(text, caret, parseOfficePhone, { fold: grouped, canonical: false })
}

/** With a hyphen behind country and area code; `undefined` where the text is not written with its trunk zero. */
function grouped(typed: string): string | undefined {
  const plain = tidy(typed)
  if (!PLAIN.test(plain)) return undefined
  const [, country, rest] = PARTS.exec(plain.replace(/[^\d+]+/g, '-').replace(/^-/, '')) as unknown as string[]
  const national = groupedNational(rest!)
  if (national === undefined) return undefined
  return country === '' || national === '' ? `${country}${national}` : `${country}-${national}`
}

function groupedNational(text: string): string | undefined {
  if (text === '' || text === '-') return ''
  const areaLength = text.charAt(1) < '3' ? 3 : 4
  const digits = text.replace(/-/g, '')
  if (text.charAt(0) !== '0' || digits.length <= areaLength) return text.charAt(0) === '0' ? digits : undefined
  const kind = areaKind(Number(digits.slice(1, areaLength)))
  if (kind === 0) return undefined
  let subscriber = ''
  let count = 0
  let read = 0
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index)
    if (character !== '-') {
      read++
      if (read <= areaLength) continue
      count++
      subscriber += character
    } else if (takesLength(kind, count)) {
      // A whole number stands before it: what follows is an extension.
      subscriber += character
    }
  }
  return `${digits.slice(0, areaLength)}-${subscriber}`
}
