import type { ErrorCode, YAMLError } from 'yaml'
import { shapes } from '../data/forms/table.ts'
import type { Bilingual } from '../locale/language.ts'
import { faultAt } from './fault.ts'
import { UnusableInput } from './unusable-input.ts'

const TOO_DEEP: Bilingual = { zh: '不是YAML：嵌套过深', en: 'is not YAML: it is nested too deeply' }

const REASONS = {
  'chinese-colon': { zh: '字段名后应为英文冒号和空格', en: 'a name is followed by an ASCII colon and a space' },
  'missing-space': { zh: '冒号后要有一个空格', en: 'a space is missing behind the colon' },
  'missing-colon': { zh: '字段名后缺少英文冒号和空格', en: 'a colon and a space are missing behind the name' },
  tab: { zh: '缩进请用空格，不用制表符', en: 'lines are indented with spaces, not with tabs' },
  indent: { zh: '缩进与上文不一致', en: 'the line is not indented as those above' },
  'missing-quote': { zh: '引号没有成对', en: 'a quotation mark is not closed' },
  bracket: { zh: '括号不成对，或缺少逗号', en: 'a bracket is not closed, or a comma is missing' },
  'needs-quotes': { zh: '以符号开头的内容要加引号', en: 'a text that begins with such a sign needs quotes' },
  'colon-in-text': { zh: '内容里有冒号的要加引号', en: 'a text with a colon in it needs quotes' },
  'behind-quote': { zh: '引号之后不能再有内容', en: 'nothing may stand behind the closing quote' },
  escape: { zh: '双引号里的反斜杠要写两个（\\\\）', en: 'a backslash in double quotes is written twice (\\\\)' },
  duplicate: { zh: '同一个字段写了两次', en: 'the same name stands twice' },
  'two-documents': {
    zh: '一个文件只能有一份备案，此处又开始了一份',
    en: 'a file holds one filing; another begins here',
  },
  tag: { zh: '不支持标签（!）', en: 'tags (!) are not taken' },
  reference: { zh: '没有这个引用（*）', en: 'there is nothing that this reference (*) names' },
  references: { zh: '引用（*）过多，或引用了自身', en: 'too many references (*), or one to itself' },
  'no-fields': { zh: '应为“字段: 内容”', en: 'lines must be “name: value”' },
  unreadable: { zh: '此处无法识别', en: 'this cannot be read' },
} as const

/** Why a text is no YAML, as a key. */
export type YamlReason = keyof typeof REASONS

const BY_CODE: Readonly<Partial<Record<ErrorCode, YamlReason>>> = {
  TAB_AS_INDENT: 'tab',
  BAD_DQ_ESCAPE: 'escape',
  BAD_SCALAR_START: 'needs-quotes',
  DUPLICATE_KEY: 'duplicate',
  MULTIPLE_DOCS: 'two-documents',
  MULTIPLE_TAGS: 'tag',
  TAG_RESOLVE_FAILED: 'tag',
  BAD_COLLECTION_TYPE: 'tag',
  BAD_ALIAS: 'reference',
}

/** What is said of a text that is no YAML: what is wrong with it, and where. */
export function notYaml(text: string, cause: unknown): UnusableInput {
  if (cause instanceof UnusableInput) return cause
  const { code, pos = [0, 0], message = '' } = cause as Partial<YAMLError>
  if (cause instanceof RangeError || code === 'RESOURCE_EXHAUSTION') return new UnusableInput(TOO_DEEP)
  const line = lineAt(text, pos[0])
  const slip = colonSlip(line.text) ?? colonSlip(lineAt(text, line.start - 1).text)
  if (slip?.reason === 'chinese-colon') return yamlProblem(text, slip.reason, line.start + slip.index)
  const reason = (code === undefined ? undefined : BY_CODE[code]) ?? byMessage(text, message, pos)
  return yamlProblem(text, reason, placeOf(text, reason, pos, message))
}

/** What is said of a text in which something is wrong at a place. */
export function yamlProblem(text: string, reason: YamlReason, offset: number): UnusableInput {
  return faultAt(text, Math.min(offset, text.length), 'YAML', { reason, why: REASONS[reason] })
}

const KEYS: ReadonlySet<string> = new Set(Object.values(shapes).flatMap((shape) => Object.keys(shape)))

/** A name of the form behind which YAML sees no colon: `name：青竹` and `name:青竹` are one word to it. */
const SLIP = /^[ \t]*(?:- +)?([A-Za-z]+)[ \t]*(?:(：)|:(?=[^\s/]))/

/** What is wrong with the colon behind a name of the form at the beginning of a line, and where in the line. */
export function colonSlip(
  line: string,
): { readonly reason: 'chinese-colon' | 'missing-space'; readonly index: number } | undefined {
  const match = SLIP.exec(line)
  if (match === null || !KEYS.has(match[1]!)) return undefined
  return match[2] === undefined
    ? { reason: 'missing-space', index: match[0].length }
    : { reason: 'chinese-colon', index: match[0].length - 1 }
}

interface Line {
  readonly start: number
  readonly text: string
}

function lineAt(text: string, offset: number): Line {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', start)
  return { start, text: text.slice(start, end < 0 ? text.length : end) }
}

/** What is wrong where the code alone does not say it. */
function byMessage(text: string, message: string, [start, end]: readonly [number, number]): YamlReason {
  const line = lineAt(text, start).text
  if (colonSlip(line) !== undefined) return 'missing-space'
  if (/closing.*quote/.test(message)) return 'missing-quote'
  if (/end with a [\]}]|end with [\]}]|[Ff]low (?:map|seq)|flow collection/.test(message)) return 'bracket'
  if (/Nested mappings/.test(message) && /:\s.*:(?:\s|$)/.test(line)) return 'colon-in-text'
  if (/followed by map values|Implicit keys need to be on a single line/.test(message)) return 'missing-colon'
  if (/["']/.test(text.charAt(start - 1)) || /^["']/.test(text.slice(start, end))) return 'behind-quote'
  const isFirst = /^[ \t]*$/.test(text.slice(lineAt(text, start).start, start))
  return isFirst || /indent|[Nn]ested|sequence|collection|column/.test(message) ? 'indent' : 'unreadable'
}

/** Where the reason is best shown: a space is missing behind the colon, a quote that is not closed where it begins. */
function placeOf(text: string, reason: YamlReason, [start]: readonly [number, number], message: string): number {
  const line = lineAt(text, start)
  if (reason === 'missing-space') return line.start + colonSlip(line.text)!.index
  if (reason === 'missing-quote') return Math.max(0, text.lastIndexOf(message.includes('"') ? '"' : "'", start))
  return start
}
