// Signs and Chinese words; no letter, since some alphabets have letters that look like ours, and no sign that stands for
// a hidden or misread character (* ? ×).
const SIGNS = `\\u4e00-\\u9fff'"\`\\u00b4\\u2018-\\u201f.,:;!\\u3001\\u3002\\u300a-\\u3015\\uff61<>[\\]=#~\\u2116\\u00b7\\-`

/** A label with its colon, in any language, and whatever signs and words stand before the number. */
const FRONT = /* @__PURE__ */ (() => new RegExp(`^(?:[^\\d:]{0,32}:(?!/))?(?:\\([${SIGNS}]{0,12}\\)|[${SIGNS}])*`))()

/** A label with its colon and a quote: all that can be told from a number that begins with words itself. */
const LABEL = /^(?:[^\d:]{0,32}:(?!\/))?['"`\u00b4\u2018-\u201f=]*/

/** `(1-1)`, `（副本）`, `(副本1-1)`, `副本1-2`, `.0` of a spreadsheet, `(公)`, signs and words. */
const BACK = /* @__PURE__ */ (() =>
  new RegExp(
    `(?:[([\\u3010](?:[${SIGNS}]{0,12}|[\\u4e00-\\u9fff]{0,4}\\d{1,2}-\\d{1,2})[)\\]\\u3011]|本\\d{1,2}-\\d{1,2}|\\.0+|[${SIGNS}])+$`,
  ))()

/** 军字第2001988号: a number whose words are its own. */
const WORDED = /^.{1,4}字/

/** The check character ten as the standard prints it (GB 11643-1999). */
const ROMAN_TEN = /[\u2169\u2179]/g

/** Brackets around the whole number. */
const BRACKETED = /^\(([^()]*)\)$/

/** What stands behind a number that may end with a word itself: copies of a certificate, a stop. */
const COPY =
  /(?:[([\u3010](?:[正副]本)?(?:\d{1,2}-\d{1,2})?[)\]\u3011]|['"`\u00b4\u2018-\u201f.,;\u3001\u3002\uff61])+$/

/**
 * A folded number without what people copy with it: a label, a name or a quote in front (`身份证号：`, the apostrophe of a
 * spreadsheet), the number of the copy, a stop or words behind (`(1-1)`, `（副本）`, `。`); the Roman ten (Ⅹ) is an X.
 *
 * @example
 * ```ts
 * bare("身份证号:'11010519491231002X。")      // → '11010519491231002X'
 * bare('91350100M000100Y43(副本)(1-1)')      // → '91350100M000100Y43'
 * ```
 */
export function bare(text: string): string {
  return WORDED.test(text)
    ? text
    : text.replace(ROMAN_TEN, 'X').replace(FRONT, '').replace(BACK, '').replace(BRACKETED, '$1')
}

/**
 * The same for numbers that begin or end with words themselves (事证第112010000123号): a label only with its colon.
 *
 * @example
 * ```ts
 * unlabelled('证书编号:事证第112010000123号(副本)') // → '事证第112010000123号'
 * ```
 */
export function unlabelled(text: string): string {
  return text.replace(LABEL, '').replace(COPY, '')
}
