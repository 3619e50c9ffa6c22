import { parseArgs } from 'node:util'
import { nearest } from '../foundation/nearest.ts'
import { own } from '../foundation/untrusted.ts'
import { type Bilingual, listed } from '../locale/language.ts'
import { languages } from '../locale/languages.ts'
import { languageOf } from './language-of.ts'
import { Misuse } from './misuse.ts'
import { flag, type Option, oneOf } from './option.ts'
import type { Subcommand } from './subcommand.ts'

/** What the command line asks for, in which language. */
export interface Request {
  readonly language: string
  readonly asks:
    | { readonly for: 'help'; readonly of: readonly Subcommand[] }
    | { readonly for: 'version' }
    | { readonly for: 'nothing'; readonly misuse: Misuse }
    | {
        readonly for: 'run'
        readonly subcommand: Subcommand
        readonly given: Readonly<Record<string, unknown>>
        readonly operands: readonly string[]
      }
}

/** The options that every subcommand takes. */
export const COMMON: Readonly<Record<string, Option>> = {
  locale: oneOf([...languages.keys()], {
    zh: '报告的语言（默认按环境变量LANG，其余为zh-CN）',
    en: 'language of the report (default: that of LANG, else zh-CN)',
  }),
  help: flag({ zh: '显示本说明', en: 'this help' }, 'h'),
  version: flag({ zh: '显示版本号', en: 'the version' }, 'v'),
}

/** Texts behind each option as they were typed (`''` for a switch), in order. */
type Typed = ReadonlyMap<string, readonly string[]>

/** Reads the arguments; what cannot be understood is a misuse with one clear line that holds nothing of what was typed. */
export function readArguments(
  argv: readonly string[],
  subcommands: readonly Subcommand[],
  env: Readonly<Record<string, string | undefined>> = {},
): Request {
  const { tokens, positionals } = tokensOf(argv, subcommands)
  const locale = tokens.filter(({ name }) => name === 'locale').pop()?.value
  const language = languageOf(locale, env)
  try {
    return { language, asks: readRequest(tokens, positionals, subcommands) }
  } catch (cause) {
    if (!(cause instanceof Misuse)) throw cause
    return { language, asks: { for: 'nothing', misuse: cause } }
  }
}

interface Token {
  readonly name: string
  readonly value: string | undefined
  readonly isInline: boolean
}

/** Node's own reading, without its messages: they quote what was typed. */
function tokensOf(
  argv: readonly string[],
  subcommands: readonly Subcommand[],
): { readonly tokens: readonly Token[]; readonly positionals: readonly string[] } {
  const every = Object.assign({}, ...subcommands.map(({ options }) => options), COMMON) as Record<string, Option>
  const options = Object.entries(every).map(([name, { must, short }]) => {
    const type: 'boolean' | 'string' = must === undefined ? 'boolean' : 'string'
    return [name, short === undefined ? { type } : { type, short }] as const
  })
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(options),
  })
  return {
    tokens: tokens.flatMap((token) =>
      token.kind === 'option' ? [{ name: token.name, value: token.value, isInline: token.inlineValue === true }] : [],
    ),
    positionals,
  }
}

function readRequest(
  tokens: readonly Token[],
  positionals: readonly string[],
  subcommands: readonly Subcommand[],
): Request['asks'] {
  const isHelp = positionals[0] === 'help'
  const words = isHelp ? positionals.slice(1) : positionals
  const meant = words.length === 0 ? [] : subcommandsOf(words, subcommands)
  const typed = typedOf(tokens, meant, subcommands)
  if (typed.has('version')) return { for: 'version' }
  if (isHelp || typed.has('help') || words.length === 0) return { for: 'help', of: meant }
  const [subcommand, another] = meant
  if (subcommand === undefined || another !== undefined) throw incomplete(words, meant)
  const operands = words.slice(subcommand.name.split(' ').length)
  const { least, most, otherwise } = subcommand.takes
  if (operands.length < least || operands.length > most) throw new Misuse(otherwise)
  return { for: 'run', subcommand, given: givenOf(typed, subcommand), operands }
}

/** The subcommand that the words name; all of a group where they name that alone: `footer`. */
function subcommandsOf(words: readonly string[], subcommands: readonly Subcommand[]): readonly Subcommand[] {
  const [first = '', second = ''] = words
  const named = subcommands.filter(({ name }) => name === first || name === `${first} ${second}`)
  if (named.length > 0) return named
  const group = subcommands.filter(({ name }) => name.startsWith(`${first} `))
  if (group.length > 0) return group
  const known = [...new Set(subcommands.map(({ name }) => name.replace(/ .*/, ''))), 'help']
  throw unknown({ zh: '没有这个子命令', en: 'unknown command' }, nearest(first, known), 'beian --help')
}

/** A group named alone, or with a word behind it that is none of its subcommands. */
function incomplete([group = '', second]: readonly string[], meant: readonly Subcommand[]): Misuse {
  const rest = meant.map(({ name }) => name.slice(group.length + 1))
  const probably = second === undefined ? undefined : nearest(second, rest)
  if (probably !== undefined)
    return unknown({ zh: '没有这个子命令', en: 'unknown command' }, `${group} ${probably}`, '')
  return new Misuse({
    zh: '{group}后应为以下之一：{words}',
    en: '{group} must be followed by one of {words}',
    slots: { group, words: listed(rest) },
  })
}

/** What is not known, with the word that was probably meant, or where all of them are listed. */
function unknown(what: Bilingual, meant: string | undefined, help: string): Misuse {
  return new Misuse(
    meant === undefined
      ? { zh: '{what}，见{help}', en: '{what}; see {help}', slots: { what, help } }
      : { zh: '{what}，是不是{meant}？', en: '{what}; did you mean {meant}?', slots: { what, meant } },
  )
}

/** The options as they were typed, where they are options of ours, and of the subcommands that are meant. */
function typedOf(tokens: readonly Token[], meant: readonly Subcommand[], subcommands: readonly Subcommand[]): Typed {
  const optionsOf = (list: readonly Subcommand[]): Record<string, Option> =>
    Object.assign({}, ...list.map(({ options }) => options), COMMON)
  const every = optionsOf(subcommands)
  const mine = meant.length === 0 ? every : optionsOf(meant)
  const typed = new Map<string, string[]>()
  for (const { name, value, isInline } of tokens) {
    const option = own(mine, name)
    if (option === undefined) throw stray(name, own(every, name) !== undefined, Object.keys(mine), meant)
    const { must } = option
    if (must === undefined && value !== undefined)
      throw new Misuse({ zh: '--{name}后不填内容', en: '--{name} does not take a value', slots: { name } })
    // `--form --json`: the next option is no value.
    const missing = value === undefined || (!isInline && value.length > 1 && value.startsWith('-'))
    if (must !== undefined && missing) throw wrongOption(name, option)
    typed.set(name, [...(typed.get(name) ?? []), value ?? ''])
  }
  return typed
}

/** An option that is none, or none of this subcommand; only one of ours is named. */
function stray(name: string, isOurs: boolean, known: readonly string[], meant: readonly Subcommand[]): Misuse {
  const [subcommand] = meant
  const help = subcommand === undefined || meant.length > 1 ? 'beian --help' : `beian ${subcommand.name} --help`
  if (isOurs && subcommand !== undefined)
    return new Misuse({
      zh: '{command}没有--{name}这个选项，见{help}',
      en: '--{name} is not an option of {command}; see {help}',
      slots: { name, command: subcommand.name, help },
    })
  const probably = nearest(name, known)
  return unknown({ zh: '没有这个选项', en: 'unknown option' }, probably && `--${probably}`, help)
}

/** What the options of a subcommand give. */
function givenOf(typed: Typed, { name: command, options }: Subcommand): Record<string, unknown> {
  const given: Record<string, unknown> = {}
  for (const [name, option] of Object.entries({ ...options, locale: COMMON.locale! })) {
    const texts = typed.get(name) ?? []
    const read = option.read(texts)
    if (read === undefined && texts.length === 0)
      throw new Misuse({
        zh: '{command}缺少--{name}，后填{must}',
        en: '{command} needs --{name}: {must}',
        slots: { command, name, must: option.must ?? '' },
      })
    if (read === undefined) throw wrongOption(name, option, texts)
    given[name] = read.value
  }
  return given
}

/** The line for an option that is not followed by what it takes. */
export function wrongOption(name: string, { must, words = [] }: Option, texts: readonly string[] = []): Misuse {
  const meant = texts.map((text) => nearest(text, words)).find((word) => word !== undefined)
  const slots = { name, must: must ?? '', meant: meant ?? '' }
  if (meant === undefined) return new Misuse({ zh: '--{name}后应为{must}', en: '--{name} must be {must}', slots })
  return new Misuse({
    zh: '--{name}后应为{must}；是不是{meant}？',
    en: '--{name} must be {must}; did you mean {meant}?',
    slots,
  })
}
