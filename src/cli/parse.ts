import { type Bilingual, listed, say } from '../locale/language.ts'
import type { Spoilt } from '../node/split-lines.ts'
import { type Line, linesOf } from './lines.ts'
import { codeWith, excessAsJson, maxWarnings, warningLimit } from './max-warnings.ts'
import { Misuse } from './misuse.ts'
import { flag, noAdvice, oneOf } from './option.ts'
import { provinceAsked } from './province-asked.ts'
import { writeAll } from './streams.ts'
import { type ExitCode, type Subcommand, subcommand, type World } from './subcommand.ts'
import type { ValueKind } from './value-kinds.ts'
import { valueOptions } from './value-options.ts'

/** Bytes; longer than any value there is. */
const LONGEST_LINE = 1 << 16

const SPOILT: Readonly<Record<Spoilt, Bilingual>> = {
  'not-utf8': { zh: '不是UTF-8文本，请先转换编码', en: 'is not UTF-8 text; convert it first' },
  'too-long': { zh: '过长，每行应只有一个', en: 'is too long; each line holds one value' },
}

/** Single values, read and judged one by one. */
export const parse: Subcommand = subcommand({
  name: 'parse',
  about: {
    zh: '检查单个内容：证件号码、电话、备案号、域名等',
    en: 'check single values: ID numbers, phones, filing numbers, domains …',
  },
  operands: 'KIND [VALUE…|-]',
  takes: { least: 0, most: Number.POSITIVE_INFINITY, otherwise: { zh: '', en: '' } },
  options: {
    list: flag({ zh: '列出全部种类，各有哪些选项', en: 'list the kinds, with the options of each' }),
    ...valueOptions,
    'no-advice': noAdvice,
    'max-warnings': maxWarnings,
    format: oneOf(['text', 'json'] as const, {
      zh: '文字（终端上的默认）或JSON（其余情况的默认）',
      en: 'text (the default on a terminal) or JSON (the default elsewhere)',
    }),
    text: flag({ zh: '即--format text', en: 'short for --format text' }),
    json: flag({ zh: '即--format json', en: 'short for --format json' }),
  },
  notes: {
    zh: 'KIND是种类，如resident-id或身份证，全部见beian parse --list。不写VALUE，或写“-”，则读取标准输入（UTF-8），一行一个，空行也有一行结果，行行对应。JSON每行为{kind, ok, verdict, value, suggestion, issues}，其中有所填的内容，不宜写入日志。',
    en: 'KIND is a kind of value, such as resident-id; beian parse --list has all of them. Without a VALUE, or for “-”, standard input is read (UTF-8), a value a line; a blank line has an answer, too, so that lines match. A line of JSON is {kind, ok, verdict, value, suggestion, issues}: it holds what was entered and does not belong in a log.',
  },
  examples: [
    'beian parse resident-id 11010519491231002X',
    'beian parse postcode 100000 --province 11',
    'beian parse icp-number - < numbers.txt',
    'beian parse --list',
  ],
  run: async (given, [typed, ...values], world) => {
    const isText = given.text || given.format === 'text' || (world.terminal === true && !given.json && !given.format)
    if (given.list) {
      const { listKinds } = await import('./value-list.ts')
      await writeAll(world, listKinds(world, isText))
      return 0
    }
    if (typed === undefined) throw new Misuse(NO_KIND)
    const { nearestKind, valueKindNamed } = await import('./value-kind-named.ts')
    const kind = valueKindNamed(typed)
    if (kind === undefined) throw unknownKind(nearestKind(typed))
    const options = await optionsFor(kind, given)
    const [read, { jsonAnswers, textAnswers }] = await Promise.all([kind.load(), import('./value-report.ts')])
    const noAdvice = given['no-advice']
    const isSeveral = values.length !== 1 || values[0] === '-'
    const answer = isText
      ? textAnswers(
          kind,
          world,
          { noAdvice, isSeveral, isIndividual: given.nature === 'individual' },
          (await import('./value-facts.ts')).factsOf,
        )
      : jsonAnswers(kind, world, { noAdvice })
    const limit = warningLimit(given['max-warnings'])
    let code: ExitCode = 0
    let count = 0
    const answers = function* (list: readonly Line[], inputs: readonly unknown[]): Generator<string> {
      for (const [index, line] of list.entries()) {
        count++
        if ('spoilt' in line) {
          code = 2
          yield answer.unusable(count, say(world.language, SPOILT[line.spoilt]))
          continue
        }
        const result = read(inputs[index], options)
        if (!result.ok && code === 0) code = 1
        limit.count(result.issues)
        yield answer.read(count, result)
      }
    }
    for await (const list of listsOf(values, world)) {
      const texts = list.map((line) => ('text' in line ? line.text : ''))
      const inputs = kind.fromText === undefined ? texts : await Promise.all(texts.map(kind.fromText))
      await writeAll(world, answers(list, inputs))
    }
    await writeAll(world, answer.end())
    const excess = limit.excess(world.language)
    if (excess !== undefined) await world.stdout(isText ? `\n${excess.text}\n` : excessAsJson(excess))
    return codeWith(code, excess)
  },
})

const NO_KIND: Bilingual = {
  zh: 'parse后填种类和内容，全部种类见beian parse --list',
  en: 'parse takes a kind and values; beian parse --list has the kinds',
}

function unknownKind(meant: string | undefined): Misuse {
  return meant === undefined
    ? new Misuse({ zh: '没有这个种类，见beian parse --list', en: 'no such kind; see beian parse --list' })
    : new Misuse({
        zh: '没有这个种类，是不是{meant}？',
        en: 'no such kind; did you mean {meant}?',
        slots: { meant },
      })
}

/** The values of the command line, and of standard input where `-` stands. */
async function* listsOf(values: readonly string[], { stdin }: World): AsyncGenerator<readonly Line[]> {
  for (const value of values.length === 0 ? ['-'] : values) {
    if (value === '-') yield* linesOf(stdin, LONGEST_LINE)
    else yield [{ text: value }]
  }
}

/** What the reader gets besides the value; an option that is none of the kind's is told. */
async function optionsFor(
  { name, options = {}, needs = [] }: ValueKind,
  given: Readonly<Record<string, unknown>>,
): Promise<object> {
  const mine = Object.values<string>(options)
  for (const option of Object.keys(valueOptions)) {
    if (isGiven(given[option]) && !mine.includes(option)) throw strayOption(name, option, mine)
  }
  const result: Record<string, unknown> = {}
  for (const [key, option] of Object.entries(options)) {
    const value = given[option]
    if (!isGiven(value)) {
      if (needs.includes(key)) throw missingOption(name, option)
      continue
    }
    result[key] = option === 'province' ? await provinceAsked(value as string) : value
  }
  return result
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0)
}

function strayOption(kind: string, option: string, mine: readonly string[]): Misuse {
  if (mine.length === 0)
    return new Misuse({
      zh: 'parse {kind}没有--{option}这个选项',
      en: '--{option} is not an option of parse {kind}',
      slots: { kind, option },
    })
  return new Misuse({
    zh: 'parse {kind}没有--{option}这个选项，可用的有{mine}',
    en: '--{option} is not an option of parse {kind}, which takes {mine}',
    slots: { kind, option, mine: listed(mine.map((one) => `--${one}`)) },
  })
}

function missingOption(kind: string, option: keyof typeof valueOptions): Misuse {
  return new Misuse({
    zh: 'parse {kind}缺少--{option}，后填{must}',
    en: 'parse {kind} needs --{option}: {must}',
    slots: { kind, option, must: valueOptions[option].must ?? '' },
  })
}
