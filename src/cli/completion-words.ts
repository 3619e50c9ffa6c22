import { type Language, say } from '../locale/language.ts'
import type { Option } from './option.ts'
import { COMMON } from './read-arguments.ts'
import type { Subcommand } from './subcommand.ts'

/** What may stand in the place of the word that is being typed, and what it means. */
export interface Candidate {
  readonly word: string
  readonly about?: string
}

/** Candidates; names of files besides, where the shell knows them. */
export interface Completion {
  readonly candidates: readonly Candidate[]
  readonly files: boolean
}

const NOTHING: Completion = { candidates: [], files: false }
const FILES: Completion = { candidates: [], files: true }

/** What an option is followed by, or an operand is, where that is a file or a folder. */
const IS_FILE = /\b(?:FILE|FOLDER|DIR|PATH|OUT)\b/

/** Operands of which there is a list, by the name of the subcommand. */
export type OperandsOf = (subcommand: string) => Promise<readonly Candidate[] | undefined>

/**
 * What may stand behind the words that are typed; the last one is being typed, and may be blank.
 *
 * @param words without the command's own name
 */
export async function completionOf(
  words: readonly string[],
  subcommands: readonly Subcommand[],
  language: Language,
  operandsOf: OperandsOf,
): Promise<Completion> {
  const typed = unequalled(words)
  const current = (typed.pop() ?? '').trim()
  const subcommand = subcommands.find(({ name }) => name === typed[0] || name === `${typed[0]} ${typed[1]}`)
  const options: Readonly<Record<string, Option>> = { ...subcommand?.options, ...COMMON }
  const before = typed[typed.length - 1] ?? ''
  const asked = before.startsWith('--') ? options[before.slice(2)] : undefined
  if (asked?.must !== undefined) return valuesOf(asked, current, language)
  if (current.startsWith('-')) return { candidates: starting(flags(options, language), current), files: false }
  if (subcommand === undefined) {
    return typed.length > 1
      ? NOTHING
      : { candidates: starting(names(typed, subcommands, language), current), files: false }
  }
  const operands = await operandsOf(subcommand.name)
  if (operands !== undefined && typed.length === subcommand.name.split(' ').length)
    return { candidates: starting(operands, current), files: false }
  return IS_FILE.test(subcommand.operands) ? FILES : NOTHING
}

/** bash parts `--format=json` into three words; other shells leave it one. */
function unequalled(words: readonly string[]): string[] {
  const parts: string[] = []
  for (const [index, word] of words.entries()) {
    const [, flag, value] = /^(--[\w-]+)=(.*)$/.exec(word) ?? []
    if (word === '=' && parts[parts.length - 1]?.startsWith('--')) {
      if (index === words.length - 1) parts.push('')
    } else if (flag !== undefined) parts.push(flag, value ?? '')
    else parts.push(word)
  }
  return parts
}

function starting(candidates: readonly Candidate[], current: string): readonly Candidate[] {
  return candidates.filter(({ word }) => word.startsWith(current))
}

/** The words that an option takes; of a list with commas, behind the last one. */
function valuesOf(
  { words, value = '', enumeration, isList }: Option,
  current: string,
  { locale }: Language,
): Completion {
  if (words === undefined) return IS_FILE.test(value) ? FILES : NOTHING
  const labels = enumeration === undefined ? {} : (locale.options[enumeration] as Readonly<Record<string, string>>)
  const done = isList ? current.slice(0, current.lastIndexOf(',') + 1) : ''
  const candidates = words.map((word) => ({ word: done + word, about: labels[word] ?? '' }))
  return { candidates: starting(candidates, current), files: false }
}

function flags(options: Readonly<Record<string, Option>>, language: Language): Candidate[] {
  return Object.entries(options).map(([name, { about }]) => ({ word: `--${name}`, about: say(language, about) }))
}

/** Names of subcommands; behind the name of a group those of its own. */
function names([group]: readonly string[], subcommands: readonly Subcommand[], language: Language): Candidate[] {
  const found = new Map<string, Candidate>()
  for (const { name, about } of subcommands) {
    const [first = '', second] = name.split(' ')
    if (group !== undefined && group !== first) continue
    const word = group === undefined ? first : second
    if (word === undefined || found.has(word)) continue
    found.set(word, { word, about: second !== undefined && group === undefined ? '' : say(language, about) })
  }
  return [...found.values()]
}
