import { own } from '../foundation/untrusted.ts'
import type { Bilingual, Slots } from '../locale/language.ts'
import type { Reason } from './fault.ts'
import type { JsonDialect, JsonFault } from './json-fault.ts'

/** A reason, and where in the text it is best shown. */
export type PlacedReason = Reason & { readonly offset: number }

const REASONS = {
  'chinese-punctuation': {
    zh: '这是中文的{name}，请改为英文的{meant}',
    en: 'this is a Chinese {name}; write {meant}',
  },
  'single-quotes': { zh: '请用英文双引号"', en: 'quotes must be double ones: "' },
  'unquoted-key': { zh: '字段名要放在英文双引号里', en: 'the name of a field needs double quotes' },
  'unquoted-text': { zh: '内容要放在英文双引号里', en: 'a text needs double quotes' },
  'unquoted-number': { zh: '号码要放在英文双引号里', en: 'a number of this kind needs double quotes' },
  'missing-comma': { zh: '此处缺少英文逗号', en: 'a comma is missing here' },
  'missing-colon': { zh: '字段名后缺少英文冒号', en: 'a colon is missing behind the name' },
  'missing-value': { zh: '此处缺少内容，没有内容请写""', en: 'a value is missing here; write "" for none' },
  'missing-key': { zh: '此处缺少字段名', en: 'the name of a field is missing here' },
  'missing-quote': { zh: '缺少结尾的英文双引号', en: 'the closing double quote is missing' },
  'inner-quote': { zh: '内容里的英文双引号要写成\\"', en: 'a double quote within a text is written \\"' },
  'extra-comma': { zh: '多了一个逗号', en: 'one comma too many' },
  bracket: { zh: '括号不成对，此处应为{meant}', en: 'brackets do not match; {meant} is due here' },
  'extra-bracket': { zh: '多了一个括号', en: 'one bracket too many' },
  incomplete: { zh: '内容到此中断，缺少{meant}', en: 'the text ends too early; {meant} is missing' },
  trailing: { zh: '正文之后还有别的内容，请删除', en: 'something stands behind the end; delete it' },
  'two-documents': {
    zh: '一个文件只能有一份备案，此处又开始了一份',
    en: 'a file holds one filing; another begins here',
  },
  'not-a-value': { zh: '{word}不是JSON的写法，请写{meant}', en: '{word} is no value of JSON; write {meant}' },
  'control-character': {
    zh: '内容里有制表符等控制字符，请删除',
    en: 'a text has a control character in it, such as a tab; delete it',
  },
  escape: { zh: '反斜杠要写两个（\\\\）', en: 'a backslash is written twice (\\\\)' },
  invisible: { zh: '有看不见的字符（{code}），请删除', en: 'an invisible character ({code}); delete it' },
  comment: { zh: '此处不能有注释', en: 'comments are not allowed here' },
  'hash-comment': { zh: '注释以//开头，不用#', en: 'comments begin with //, not #' },
  'open-comment': { zh: '注释没有结束，缺少*/', en: 'the comment does not end; */ is missing' },
  'web-page': { zh: '这像是网页，不是备案文件', en: 'this looks like a web page, not like a filing' },
  beginning: { zh: '开头应为{', en: 'the text must begin with {' },
} as const

type Key = keyof typeof REASONS

const COMMA = { zh: '逗号', en: 'comma' }
const COLON = { zh: '冒号', en: 'colon' }
const QUOTE = { zh: '引号', en: 'quotation mark' }
const BRACKET = { zh: '括号', en: 'bracket' }

/** Signs of a Chinese keyboard: what they are called, and what is meant. */
const CHINESE: Readonly<Record<string, { readonly name: Bilingual; readonly meant: string }>> = {
  '，': { name: COMMA, meant: ',' },
  '、': { name: { zh: '顿号', en: 'enumeration comma' }, meant: ',' },
  '；': { name: { zh: '分号', en: 'semicolon' }, meant: ',' },
  '：': { name: COLON, meant: ':' },
  ...Object.fromEntries([...'“”‘’「」『』＂'].map((sign) => [sign, { name: QUOTE, meant: '"' }])),
  '｛': { name: BRACKET, meant: '{' },
  '｝': { name: BRACKET, meant: '}' },
  '［': { name: BRACKET, meant: '[' },
  '］': { name: BRACKET, meant: ']' },
  '【': { name: BRACKET, meant: '[' },
  '】': { name: BRACKET, meant: ']' },
}

/** Words of other languages, and what is written in their place. */
const FOREIGN: Readonly<Record<string, string>> = {
  NaN: '""',
  Infinity: '""',
  undefined: '""',
  None: '""',
  nil: '""',
  NULL: 'null',
  Null: 'null',
  True: 'true',
  TRUE: 'true',
  False: 'false',
  FALSE: 'false',
}

const INVISIBLE = /^[\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]/

/** A full stop of a Chinese quotation at the end of a line: the quote that should have been the closing one. */
const CHINESE_CLOSING = /[”“＂](?=[,，\s}\]｝］]*$)/

/** Why a text is no JSON. */
export function reasonOf(text: string, fault: JsonFault, { comments }: JsonDialect): PlacedReason {
  const { token, offset, end, expected, endBefore } = fault
  const at = (reason: Key, where: number = offset, slots?: Slots): PlacedReason => ({
    reason,
    why: slots === undefined ? REASONS[reason] : { ...REASONS[reason], slots },
    offset: where,
  })
  if (fault.error !== undefined) return brokenToken(text, fault, at)
  if (token === 'nothing') return atTheEnd(text, fault, at)
  const piece = text.slice(offset, end)
  if (token === 'comment') return at('comment')
  if (token === 'unknown') {
    const found = bySign(piece, offset, fault, comments, at)
    if (found !== undefined) return found
  }
  switch (expected) {
    case 'key':
      if (token === 'comma') return at('extra-comma')
      if (token === 'close')
        return fault.before === 'comma' ? at('extra-comma', endBefore - 1) : at('bracket', offset, { meant: '}' })
      return token === 'colon' ? at('missing-key') : at('unquoted-key')
    case 'colon':
      return at('missing-colon', endBefore)
    case 'value':
      if (token === 'comma' && fault.before !== 'colon') return at('extra-comma')
      if (token === 'close' && fault.before === 'comma') return at('extra-comma', endBefore - 1)
      return token === 'unknown'
        ? at(/^[+.\d-]/.test(piece) ? 'unquoted-number' : 'unquoted-text')
        : at('missing-value')
    case 'separator':
      return atSeparator(text, fault, at)
    case 'end':
      if (token === 'close') return at('extra-bracket')
      return token === 'open' && fault.before === 'close' ? at('two-documents') : at('trailing')
  }
}

type At = (reason: Key, where?: number, slots?: Slots) => PlacedReason

/** A token that is broken in itself. */
function brokenToken(text: string, { offset, end, error }: JsonFault, at: At): PlacedReason {
  switch (error) {
    case 'comment':
      return at('open-comment')
    case 'string': {
      const sign = CHINESE_CLOSING.exec(text.slice(offset, end))
      return sign === null ? at('missing-quote') : at('chinese-punctuation', offset + sign.index, CHINESE[sign[0]])
    }
    case 'unicode':
    case 'escape':
      return at('escape', offset + wrongEscape(text.slice(offset, end)))
    case 'character':
      return at('control-character', offset + Math.max(0, text.slice(offset, end).search(/[\u0000-\u001f]/)))
    default:
      return at('unquoted-number')
  }
}

function wrongEscape(piece: string): number {
  const known = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/g
  const blanked = piece.replace(known, (escape) => ' '.repeat(escape.length))
  return Math.max(0, blanked.indexOf('\\'))
}

function atTheEnd(text: string, { expected, open, endBefore, depth }: JsonFault, at: At): PlacedReason {
  const meant = expected === 'value' && depth === 0 ? '{' : open === '[' ? ']' : '}'
  return at('incomplete', Math.min(endBefore, text.length), { meant })
}

/** By the first sign of what is no token of JSON. */
function bySign(piece: string, offset: number, fault: JsonFault, comments: boolean, at: At): PlacedReason | undefined {
  const sign = String.fromCodePoint(piece.codePointAt(0)!)
  const chinese = own(CHINESE, sign)
  if (chinese !== undefined) return at('chinese-punctuation', offset, chinese)
  if (sign === "'" || sign === '`') return at('single-quotes')
  if (INVISIBLE.test(sign)) {
    const code = `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
    return at('invisible', offset, { code })
  }
  if (sign === '#') return at(comments ? 'hash-comment' : 'comment')
  if (fault.before === undefined && fault.depth === 0) return at(sign === '<' ? 'web-page' : 'beginning')
  if (sign === '=' && fault.expected === 'colon') return at('missing-colon')
  if (sign === ';' && fault.expected === 'separator') return at('missing-comma')
  const word = /^[+-]?([A-Za-z]+)/.exec(piece)?.[1] ?? ''
  if (fault.expected === 'value' && own(FOREIGN, word) !== undefined)
    return at('not-a-value', offset, { word, meant: FOREIGN[word]! })
  return undefined
}

/** Where a comma is due, or the bracket that closes. */
function atSeparator(text: string, fault: JsonFault, at: At): PlacedReason {
  const { token, offset, before, endBefore, open } = fault
  if (token === 'close') return at('bracket', offset, { meant: open === '{' ? '}' : ']' })
  if (token === 'colon') return at(open === '{' ? 'missing-comma' : 'bracket', offset, { meant: ']' })
  const between = text.slice(endBefore, offset)
  // 0571, 11010519491231002X: what was read as a number goes on.
  if (before === 'number' && between === '') return at('unquoted-number', endBefore - numberBefore(text, endBefore))
  if (before === 'string' && token === 'unknown' && !between.includes('\n')) return at('inner-quote', endBefore - 1)
  return at('missing-comma', endBefore)
}

/** How long the number is that ends at a place. */
function numberBefore(text: string, end: number): number {
  return /[\d.eE+-]*$/.exec(text.slice(Math.max(0, end - LONGEST_NUMBER), end))![0].length
}

const LONGEST_NUMBER = 40
