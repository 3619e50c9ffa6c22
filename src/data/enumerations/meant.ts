import { slipsBetween } from '../../foundation/nearest.ts'
import { foldWidth } from '../../foundation/text.ts'

/** Longer than any key or label with all that may be wrong in it. */
const LONGEST = 128

/** A slip for each three letters, two at most; a word of two characters stands as it is or is another. */
const LETTERS_PER_SLIP = 3
const MOST_SLIPS = 2

/** Characters that may be left out of a label, at its beginning or its end: 身份证 for 居民身份证. */
const MOST_LEFT_OUT = 2

/**
 * The option that was meant by a text: its key or one of its labels, in any width and case, shortened, with a word behind
 * it, or with a slip; `undefined` where none is, or where two are as near.
 *
 * @param names of each key its labels, in the order of the keys
 *
 * @example
 * ```ts
 * meantKey(['enterprise', 'individual'], [['企业'], ['个人']], '企业')        // → 'enterprise'
 * meantKey(['enterprise', 'individual'], [['企业'], ['个人']], 'Enterprize') // → 'enterprise'
 * meantKey(['enterprise', 'individual'], [['企业'], ['个人']], '公司')        // → undefined
 * ```
 */
export function meantKey(
  keys: readonly string[],
  names: readonly (readonly string[])[],
  text: string,
): string | undefined {
  if (text.length > LONGEST) return undefined
  const wanted = fold(text)
  if (wanted === '') return undefined
  const spellings = keys.map((key, index) => [key, ...(names[index] ?? [])].map(fold))
  const isSame = (spelling: string): boolean => spelling === wanted
  const exact = keys.filter((_, index) => spellings[index]!.some(isSame))
  if (exact.length > 0) return exact.length === 1 ? exact[0] : undefined
  for (const isNear of [
    (spelling: string) => isShortened(spelling, wanted),
    // Before slips: 企业单位 is 企业, not one character away from 事业单位.
    (spelling: string) => isShortened(wanted, spelling) && wanted.startsWith(spelling),
    (spelling: string) => isSlip(spelling, wanted),
  ]) {
    const near = keys.filter((_, index) => spellings[index]!.some(isNear))
    if (near.length > 0) return near.length === 1 ? near[0] : undefined
  }
  return undefined
}

function fold(text: string): string {
  return foldWidth(text)
    .toLowerCase()
    .replace(/[\s\-_'"“”‘’「」·、,，。.:：/()]/g, '')
}

function isShortened(spelling: string, wanted: string): boolean {
  const left = spelling.length - wanted.length
  if (left < 1 || left > MOST_LEFT_OUT || wanted.length < 2 || !/[\u4e00-\u9fff]/.test(wanted)) return false
  // 单位 is no shorter 事业单位, but 事业 is.
  return spelling.startsWith(wanted) || (wanted.length > 2 && spelling.endsWith(wanted))
}

function isSlip(spelling: string, wanted: string): boolean {
  const most = Math.min(MOST_SLIPS, Math.floor(spelling.length / LETTERS_PER_SLIP))
  return most > 0 && slipsBetween(wanted, spelling, most) <= most
}
