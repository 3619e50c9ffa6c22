import type { PathStep } from '../foundation/issue.ts'
import { isList } from '../foundation/untrusted.ts'
import { type Bilingual, type Language, listed, say } from '../locale/language.ts'
import type { Note, Template } from './filing-template.ts'
import { joined, widthOf } from './layout.ts'
import { labelled, noted } from './phrases.ts'

/** A template as JSON, without a word beside it. */
export function templateAsJson({ value }: Template): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** A template as JSON with comments. */
export function* templateAsJsonc(template: Template, head: readonly string[], language: Language): Generator<string> {
  const paper: Paper = { template, language, sign: '//' }
  yield* comments(head, 0, paper)
  yield* jsoncValue(template.value, [], 0, paper)
  yield '\n'
}

/** A template as YAML. */
export function* templateAsYaml(template: Template, head: readonly string[], language: Language): Generator<string> {
  const paper: Paper = { template, language, sign: '#' }
  yield* comments(head, 0, paper)
  yield* yamlObject(template.value, [], 0, paper)
}

interface Paper {
  readonly template: Template
  readonly language: Language
  /** What a comment begins with. */
  readonly sign: string
}

const COLUMNS = 100

const ONE_OF: Bilingual = { zh: '可填', en: 'one of' }
const SOME_OF: Bilingual = { zh: '可填一项或多项', en: 'one or more of' }

function* comments(lines: readonly string[], indent: number, { sign }: Paper): Generator<string> {
  for (const line of lines) yield `${' '.repeat(indent)}${sign}${line === '' ? '' : ` ${line}`}\n`
}

function* noteLines(path: readonly PathStep[], indent: number, paper: Paper): Generator<string> {
  const { template, language } = paper
  yield* comments(linesOf(template.noteAt(path), COLUMNS - indent - paper.sign.length - 1, language), indent, paper)
}

/** What is said of a field, in lines of a width at most. */
function linesOf({ label, demand, note, options = [], isList }: Note, width: number, language: Language): string[] {
  const name = demand === undefined ? label : noted(language, label, demand)
  const text = wrappedLines(note === undefined ? name : labelled(language, name, note), width)
  if (options.length === 0) return text
  const all = options.map(({ value, label }) => `${value} ${label}`)
  const list = say(language, labelledList(isList === true ? SOME_OF : ONE_OF, all))
  return [...text, ...wrappedLines(list, width)]
}

function labelledList(title: Bilingual, words: readonly string[]): Bilingual {
  return { zh: '{title}：{words}', en: '{title}: {words}', slots: { title, words: listed(words) } }
}

/** Broken behind commas and between sentences; a key stays with its label. */
function wrappedLines(text: string, width: number): string[] {
  if (widthOf(text) <= width) return [text]
  const pieces = text.match(/[^、；，：;,]+(?:[、；，：]|[;,] |$)|[;,]/g) ?? [text]
  return joined(pieces, width, 2, 0)
    .split('\n')
    .map((line) => line.trimEnd())
}

function* jsoncValue(value: unknown, path: readonly PathStep[], indent: number, paper: Paper): Generator<string> {
  const inside = ' '.repeat(indent + 2)
  const end = `\n${' '.repeat(indent)}`
  if (isList(value) && value.length > 0) {
    yield '[\n'
    for (const [index, item] of value.entries()) {
      yield inside
      yield* jsoncValue(item, [...path, index], indent + 2, paper)
      if (index < value.length - 1) yield ',\n'
    }
    yield `${end}]`
  } else if (isSection(value, path, paper)) {
    yield '{\n'
    const entries = Object.entries(value)
    for (const [index, [key, inner]] of entries.entries()) {
      const at = [...path, key]
      yield* noteLines(at, indent + 2, paper)
      yield `${inside}${JSON.stringify(key)}: `
      yield* jsoncValue(inner, at, indent + 2, paper)
      if (index < entries.length - 1) yield ',\n'
    }
    yield `${end}}`
  } else yield inlineJson(value)
}

function isSection(value: unknown, path: readonly PathStep[], { template }: Paper): value is object {
  return typeof value === 'object' && value !== null && !isList(value) && template.noteAt(path).isWhole !== true
}

function inlineJson(value: unknown): string {
  if (typeof value !== 'object' || value === null || isList(value)) return JSON.stringify(value)
  const properties = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${JSON.stringify(inner)}`)
  return `{ ${properties.join(', ')} }`
}

function* yamlObject(value: object, path: readonly PathStep[], indent: number, paper: Paper): Generator<string> {
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, key]
    // Dates of a period need no comment of their own.
    if (paper.template.noteAt(path).isWhole !== true) yield* noteLines(at, indent, paper)
    yield `${' '.repeat(indent)}${key}:`
    if (isList(inner) && inner.length > 0) {
      yield '\n'
      for (const [index, item] of inner.entries()) {
        yield asItem([...yamlObject(item as object, [...at, index], indent + 4, paper)].join(''), indent + 2)
      }
    } else if (typeof inner === 'object' && inner !== null && !isList(inner)) {
      yield '\n'
      yield* yamlObject(inner, at, indent + 2, paper)
    } else yield `${yamlScalar(inner)}\n`
  }
}

/** Lines of an object as those of an item: the first that is no comment begins with a dash. */
function asItem(lines: string, indent: number): string {
  const space = ' '.repeat(indent)
  return lines.replace(new RegExp(`^((?:${space}  #.*\n)*)${space}  `), (_, notes: string) => `${notes}${space}- `)
}

/** What others may read as something else than a text is in quotes. */
function yamlScalar(value: unknown): string {
  if (value === '' || value === null) return ''
  const isPlain =
    typeof value === 'string' &&
    /^[A-Za-z][\w/-]*$/.test(value) &&
    !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value)
  return ` ${isPlain ? value : JSON.stringify(value)}`
}
