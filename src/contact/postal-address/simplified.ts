import { SIMPLIFIED, TRADITIONAL } from '../../data/divisions/traditional-names.ts'

const TRADITIONAL_CHARACTER = /* @__PURE__ */ (() => new RegExp(`[${TRADITIONAL}]`, 'g'))()

/**
 * An address with the characters of divisions, roads and doors simplified, to be judged; each character keeps its place.
 *
 * @example
 * ```ts
 * simplified('廣東省深圳市南山區科苑路15號') // → '广东省深圳市南山区科苑路15号'
 * ```
 */
export function simplified(text: string): string {
  return text.replace(TRADITIONAL_CHARACTER, (form) => SIMPLIFIED.charAt(TRADITIONAL.indexOf(form)))
}
