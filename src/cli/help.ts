import type { EnumerationName } from '../data/enumerations/enumeration.ts'
import { type Bilingual, type Language, say } from '../locale/language.ts'
import { joined, padded, widthOf, wrapped } from './layout.ts'
import type { Option } from './option.ts'
import { COMMON } from './read-arguments.ts'
import type { Subcommand } from './subcommand.ts'

/** Columns where the terminal does not say how many it has, and the most that are used: longer lines are hard to read. */
const COLUMNS = 100

const ABOUT: Bilingual = {
  zh: '在提交之前检查中国大陆的网站、APP备案：会不会被退回、为什么、依据是什么、怎么改。',
  en: 'Checks filings (备案) of websites and apps in mainland China before they are submitted: what the authority would reject, why, where that is written, and what to do about it.',
}

const NOTES: readonly Bilingual[] = [
  {
    zh: '报告中没有备案的内容；文件名中的证件号码、电话等会隐去。scan和footer check照原样列出所找到的号码，其中可能有写错位置的身份证号码；parse给出规范写法，即所填的内容。',
    en: 'Reports contain no values of a filing; ID numbers, phone numbers and the like in file names are masked. scan and footer check print the numbers that they find, which may include an ID number in the wrong place; parse gives the canonical text, which is what was entered.',
  },
  {
    zh: '退出码：0 没有错误（可能有提醒）；1 有错误；2 有无法使用的输入，各在标准错误输出中占一行，不影响其他输入。',
    en: 'Exit code: 0 no errors (perhaps warnings); 1 errors found; 2 unusable input, each named on a line of standard error; the rest is still checked.',
  },
]

const TITLE = {
  usage: { zh: '用法', en: 'Usage' },
  subcommands: { zh: '子命令', en: 'Commands' },
  options: { zh: '选项', en: 'Options' },
  examples: { zh: '示例', en: 'Examples' },
  more: { zh: '各子命令的选项见beian <子命令> --help', en: 'The options of a command: beian <command> --help' },
  required: { zh: '必填', en: 'required' },
  repeated: { zh: '可重复', en: 'repeatable' },
  separator: { zh: '、', en: ', ' },
  noted: { zh: '{text}（{note}）', en: '{text} ({note})' },
} as const

/** What stands left and right, and words that are listed below. */
type Row = readonly [head: string, about: string, words: readonly string[]]

/** Help of the command, or of the subcommands that are asked for. */
export function helpOf(
  asked: readonly Subcommand[],
  subcommands: readonly Subcommand[],
  language: Language,
  columns: number = COLUMNS,
): string {
  const width = Math.min(columns, COLUMNS)
  if (asked.length > 0) return asked.map((one) => helpOfOne(one, language, width)).join('\n')
  const rows = subcommands.map(
    (one) => [`beian ${one.name} ${usageOf(one)}`.trimEnd(), say(language, one.about), []] as const,
  )
  const parts = [
    `${wrapped(`beian  ${say(language, ABOUT)}`, width, 0)}\n`,
    `${say(language, TITLE.subcommands)}\n${table(rows, width)}`,
    `${say(language, TITLE.options)}\n${table(optionRows(COMMON, language), width)}`,
    ...NOTES.map((note) => `${wrapped(say(language, note), width, 0)}\n`),
    `${say(language, TITLE.more)}\n`,
  ]
  return parts.join('\n')
}

function helpOfOne(one: Subcommand, language: Language, width: number): string {
  const parts = [
    `${wrapped(say(language, one.about), width, 0)}\n`,
    `${say(language, TITLE.usage)}\n  ${`beian ${one.name} ${usageOf(one)}`.trimEnd()}\n`,
    `${say(language, TITLE.options)}\n${table(optionRows({ ...one.options, ...COMMON }, language), width)}`,
  ]
  if (one.notes !== undefined) parts.push(`${wrapped(say(language, one.notes), width, 0)}\n`)
  parts.push(`${say(language, TITLE.examples)}\n${one.examples.map((example) => `  ${example}\n`).join('')}`)
  return parts.join('\n')
}

/** Operands, options that cannot be left out, and that there are others. */
function usageOf({ operands, options }: Subcommand): string {
  const needed = Object.entries(options).filter(([, { isRequired }]) => isRequired)
  const parts = [operands, ...needed.map(([name, { value }]) => `--${name} ${value}`)]
  return parts.filter((part) => part !== '').join(' ')
}

function optionRows(options: Readonly<Record<string, Option>>, language: Language): Row[] {
  return Object.entries(options).map(([name, option]) => {
    const { short, value, isRequired, isList, enumeration, words } = option
    const head = `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`
    const notes = [...(isRequired ? [TITLE.required] : []), ...(isList ? [TITLE.repeated] : [])]
    let about = say(language, option.about)
    for (const note of notes) about = say(language, TITLE.noted, { text: about, note: say(language, note) })
    return [head, about, enumeration === undefined ? [] : labelledWords(words ?? [], enumeration, language)] as const
  })
}

/** Keys with their labels, a comma behind each but the last. */
function labelledWords(words: readonly string[], enumeration: EnumerationName, language: Language): string[] {
  const labels: Readonly<Record<string, string>> = language.locale.options[enumeration]
  return words.map((word, index) => {
    const comma = index === words.length - 1 ? '' : say(language, TITLE.separator)
    return `${word} ${labels[word]}${comma}`
  })
}

/** Two columns; where the first is too wide for a neighbour, the second begins on a line of its own. */
function table(rows: readonly Row[], width: number): string {
  const widest = Math.min(Math.max(...rows.map(([head]) => widthOf(head))), 34)
  const indent = widest + 4
  let text = ''
  for (const [head, about, words] of rows) {
    const begin = widthOf(head) > widest ? `  ${head}\n${' '.repeat(indent)}` : `  ${padded(head, widest)}  `
    text += `${begin}${wrapped(about, width, indent)}\n`
    if (words.length === 0) continue
    const isTight = words.some((word) => widthOf(word) > width - indent)
    text += `${' '.repeat(indent)}${isTight ? wrapped(words.join(''), width, indent) : joined(words, width, indent)}\n`
  }
  return text
}
