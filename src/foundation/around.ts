import { compact, tidy } from './text.ts'

// Signs and Chinese words; no letter, since some alphabets have letters that look like ours, and no sign that stands for
// a hidden, misread or cut-off character (* ? × …).
const SIGNS = `\\u4e00-\\u9fff'"\`\\u00ab\\u00b4\\u00bb\\u2018-\\u201f.,:;!\\u2022\\u3001\\u3002\\u3008-\\u3015\\uff61<>{}[\\]=#~|/\\\\\\u2116\\u00b7\\u2190-\\u21ff\\u2460-\\u24ff\\u25a0-\\u25ff\\-`

/** A label with its colon, in any language, the number of an item, and whatever signs and words stand before the number. */
const FRONT = /* @__PURE__ */ (() =>
  new RegExp(
    `^(?:[^\\d:=]{0,32}\\d{0,2}[:=](?!/))?(?:No\\.|\\\\[nrt]|&nbsp;|<[a-z]+>|[1-9]\\d?[.)\\u3001](?!\\d{0,4}$)|\\([1-9${SIGNS}]{0,12}\\)|[${SIGNS}])*`,
    'i',
  ))()

/** `(1-1)`, `（1/1）`, `（副本）`, `(副本号:1-1)`, `副本1-2`, `.0` of a spreadsheet, `(公)`, signs and words. */
const BACK = /* @__PURE__ */ (() =>
  new RegExp(
    `(?:[([\\u3010](?:[${SIGNS}]{0,12}|[\\u4e00-\\u9fff]{0,4}:?\\d{1,2}[-/]\\d{1,2})[)\\]\\u3011]|本\\d{1,2}-\\d{1,2}|\\.0+|\\\\[nrt]|</[a-z]+>|[${SIGNS}])+$`,
  ))()

/** Markdown's emphasis around the whole; a sign on one side alone stands for a hidden character. */
const EMPHASIS = /^([*_]{1,3})(.*)\1$/

/** 军字第2001988号: a number whose words are its own; 身分證字號: is a label. */
const WORDED = /^.{1,4}字(?![号號]?[:=])/

/** The check character ten as the standard prints it (GB 11643-1999). */
const ROMAN_TEN = /[\u2169\u2179]/g

/** Brackets around the whole number. */
const BRACKETED = /^\(([^()]*)\)$/

/** What stands behind a number that may end with a word itself: copies of a certificate, a stop. */
const COPY =
  /(?:[([\u3010](?:[正副]本)?(?:\d{1,2}-\d{1,2})?[)\]\u3011]|['"`\u00b4\u2018-\u201f.,;\u3001\u3002\uff61])+$/

/** A label of Latin letters with nothing but a blank behind it: `ID Card No 1101…`, `Passport E328…`, `TIN 9111…`. */
const LATIN_LABEL =
  /^\s*(?:(?:ID|identity|passport|permit|card|USCC|TIN|TRN|tax|unified|social|credit|code|registration|organi[sz]ation|number|num|no|mobile|cell|phone|tel|post|zip|postal)[.:#\s]+)+(?=[A-Z]{0,3}\d)/i

/** The bullet of a list in Markdown; without its blank it would stand for a hidden character. */
const BULLET = /^\s*[*+]\s+/

/**
 * A number folded, without spaces and without what people copy with it: a label, a name or a quote in front (`身份证号：`,
 * the apostrophe of a spreadsheet), Markdown around it (`**…**`), the number of the copy, a stop or words behind (`(1-1)`,
 * `（副本）`, `。`); the Roman ten (Ⅹ) is an X.
 *
 * @example
 * ```ts
 * bare("身份证号:'11010519491231002X。")      // → '11010519491231002X'
 * bare('91350100M000100Y43（副本）(1-1)')    // → '91350100M000100Y43'
 * bare('1. `11010519491231002X`')            // → '11010519491231002X'
 * ```
 */
export function bare(input: string): string {
  const text = compact(input.replace(BULLET, '').replace(LATIN_LABEL, ''))
  return WORDED.test(text)
    ? text
    : text
        .replace(ROMAN_TEN, 'X')
        .replace(EMPHASIS, '$2')
        .replace(FRONT, '')
        .replace(BACK, '')
        .replace(EMPHASIS, '$2')
        .replace(BRACKETED, '$1')
}

/** Quotes and brackets that may stand around a whole text, and what closes each; Markdown's signs close themselves, of which _ is one of names. */
const OPENING = '"\'`´“”‘’„«「『《〈【〖〔[({<*~|'
const CLOSING = '"\'`´””’’“»」』》〉】〗〕])}>*~|'
const MARKDOWN = '*~|`'

/** In front of an item of a list, of a cell, of a text in HTML. */
const ITEM =
  /^(?:[-+*>#•·●○■□▪◆◇▶►→]{1,6} |[•●○■□▪◆◇▶►→\u2460-\u2473]+|[1-9]\d?(?:[.)] |、)|\([1-9]\)(?!\d{3})|\\[nrt]|['‘’](?=[^'‘’]*$)|<[a-z]{1,10}>|&nbsp;| )+/

/** What a frame has in words: in front of the text, and behind it. */
export interface Words {
  readonly caption: RegExp
  readonly remark: RegExp
}

/**
 * `号码：`, `【号码】`, `**号码**：`, `"number": `, `号码 ` and `号码(…)`; no scheme of an address, which has no Chinese in it. A
 * sign behind, and a remark in brackets, `（本人）`.
 */
const WORDS: Words = {
  caption:
    /^(?:(?:[\s"'“*]{0,4}[A-Za-z()/ ]{0,8}[\u4e00-\u9fff][\u4e00-\u9fffA-Za-z()/ ]{0,12}|\s{0,4}"\w{1,24}(?="))["'”*]{0,4} ?[:=] ?|[【[][\u4e00-\u9fffA-Z]{2,10}[\]】]|=(?=[^=])|[\u4e00-\u9fff]{1,10}(?: (?=[\w+])|(?=\([^()]+\)$)))/,
  remark: / ?\([\u4e00-\u9fff]{1,8}\)$/,
}

/** A label with its colon, and no other words: for numbers that begin and end with words. */
const COLON: Words = { caption: /^[^\d:=]{0,32}[:=](?!\/)/, remark: /(?:)/ }

/** What a cell, a line of a program or a sentence leaves behind. */
const LEFT_BEHIND = /(?:\\[nrt]?|<\/[a-z]{1,10}>|&nbsp;|[;,、。\uff61| ])+$/

/** Begins or ends with anything but a letter or a Chinese character: most texts do not, and are left alone at once. */
const FRAMED = /^[^A-Za-z\u4e00-\u9fff]|[^\w\u4e00-\u9fff]$|\\[nrt]$/

/** How many frames may stand around each other: `- **"…"**`. */
const MOST_FRAMES = 6

/**
 * A folded text without what frames it where it was copied: quotes, brackets, Markdown, the bullet or the number of an
 * item, a label with its colon, a remark. For what has signs of its own; numbers are {@link bare}.
 *
 * @param words the labels and remarks, where not all words with a colon or in brackets are some
 *
 * @example
 * ```ts
 * unframed('- **域名**:`example.cn`') // → 'example.cn'
 * unframed('(010)68870788')           // → '(010)68870788'
 * ```
 */
export function unframed(text: string, { caption, remark }: Words = WORDS): string {
  let inner = text
  for (let frames = 0; frames < MOST_FRAMES; frames++) {
    const opened = FRAMED.test(inner) ? withoutPair(inner).replace(LEFT_BEHIND, '').replace(ITEM, '') : inner
    const bared = opened.replace(caption, '').replace(remark, '')
    if (bared === inner || bared === '') return inner
    inner = bared
  }
  return inner
}

/**
 * Without one pair of signs around the whole: not `(北京)…(室)`, whose first bracket closes before the end, nor
 * `"number":"…"`.
 */
function withoutPair(text: string): string {
  const pair = text.length < 3 ? -1 : OPENING.indexOf(text.charAt(0))
  const closing = CLOSING.charAt(pair)
  if (pair < 0 || text.charAt(text.length - 1) !== closing) return text
  const inner = text.slice(1, -1)
  return inner.includes(closing) && !MARKDOWN.includes(closing) ? text : inner.trim()
}

/**
 * The same for numbers that begin or end with words themselves (事证第112010000123号): a label only with its colon.
 *
 * @example
 * ```ts
 * unlabelled('证书编号：事证第112010000123号（副本）') // → '事证第112010000123号'
 * ```
 */
export function unlabelled(input: string): string {
  const text = unframed(tidy(input), COLON).replace(COPY, '')
  return compact(unframed(text, COLON)).replace(COPY, '')
}
