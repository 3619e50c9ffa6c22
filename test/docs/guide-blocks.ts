import { readFileSync, writeFileSync } from 'node:fs'
import { type ParseError, parse } from 'jsonc-parser'
import ts from 'typescript'
import { expect } from 'vitest'
import { checkDomainTemplate, checkIcpFiling, checkPublicSecurityFiling } from '../../src/index.ts'
import { type Block, blocksOf, type Entries, expectValues, importedBy } from '../properties/blocks-in-text.ts'
import { exampleOf, run } from '../properties/examples-in-text.ts'
import { isPrinted, isThere, runShell } from './shell-lines.ts'

/*
 * How guides show code, and what each block is held to:
 *
 *   ts, js   is run; what stands behind `// →` must come out (ts is compiled, too). `<!-- continues -->` puts the block
 *            before it in front.
 *   sh       the command is run, in a folder that the page has for itself.
 *   text …   behind `<!-- output -->`: what the sh block before it prints; `…` is what is left out.
 *   json     is read; a filing (with its `form`) is checked: no error, or the codes of `<!-- findings: a.b c.d -->`.
 *   any      behind `<!-- file: name -->`: stands in that folder under this name, for the commands that follow.
 *   any      behind `<!-- recipe: file -->`: is that file of test/frameworks/recipes or of the repository, or parts of
 *            it with a line `…` between them; other suites run it.
 *   any      behind `<!-- not run: why -->`: is counted by the test.
 */

export type GuideLocale = 'zh' | 'en'

const LANG: Readonly<Record<GuideLocale, string>> = { zh: 'zh_CN.UTF-8', en: 'en_US.UTF-8' }
const KNOWN_MARKS = ['continues', 'output', 'findings', 'file', 'recipe', 'not run']
const PROGRAMS = ['ts', 'js']

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

/** The file that a recipe names: of the recipes, or by its path from the root. */
const recipeFile = (name: string): string => (isThere(name) ? name : `test/frameworks/recipes/${name}`)

/** Without what stands only at the ends of lines: a part may be set in less than the whole. */
const withoutEnds = (code: string): string => code.replace(/^[ \t]+|[ \t]+$/gm, '')

function holdsRecipe({ code, marks }: Block): void {
  const source = withoutEnds(read(recipeFile(marks.recipe!)))
  let from = 0
  for (const part of withoutEnds(code).split(/^.*…$\n/m)) {
    const at = source.indexOf(part, from)
    if (at < 0) throw new Error(`this is not a part of ${marks.recipe}, or not behind the part before:\n${part}`)
    from = at + part.length
  }
}

const CHECKS: Readonly<Record<string, typeof checkIcpFiling>> = {
  'icp/1': checkIcpFiling,
  'public-security/1': checkPublicSecurityFiling as typeof checkIcpFiling,
  'domain-template/1': checkDomainTemplate as unknown as typeof checkIcpFiling,
}

function holdsJson({ code, marks }: Block): void {
  const mistakes: ParseError[] = []
  const value: unknown = parse(code, mistakes, { allowTrailingComma: true })
  expect(mistakes, `JSON: ${code}`).toEqual([])
  const check = CHECKS[(value as { form?: string } | null)?.form ?? '']
  if (check === undefined || marks.file !== undefined) return
  const { issues } = check(value)
  const errors = issues.filter(({ severity }) => marks.findings !== undefined || severity === 'error')
  expect(errors.map(({ code: found }) => found)).toEqual((marks.findings ?? '').split(' ').filter(Boolean))
}

/** The programs of a page as they run, each with the block that it continues. */
export function programsOf(blocks: readonly Block[]): { readonly language: string; readonly code: string }[] {
  const programs: { language: string; code: string }[] = []
  for (const { language, code, marks } of blocks) {
    if (!PROGRAMS.includes(language) || 'not run' in marks || marks.recipe !== undefined) continue
    const before = marks.continues === undefined ? '' : `${programs.at(-1)?.code}\n`
    programs.push({ language, code: before + code })
  }
  return programs
}

/** What came out in the place of what is shown, so that it can be copied. */
const shown = (actual: unknown): string =>
  typeof actual === 'string' ? actual : (JSON.stringify(actual) ?? String(actual))

async function runProgram(code: string, entries: Entries): Promise<void> {
  const { code: shown, rest, values } = exampleOf(code)
  expectValues(await run(shown + rest, importedBy(code, entries)), values, code)
}

/**
 * Runs every block of a guide in the current folder; throws what is not as the page says, all of it.
 *
 * @returns how many carry the mark that they are not run
 */
export async function runGuide(page: string, locale: GuideLocale, entries: Entries): Promise<number> {
  const blocks = blocksOf(page)
  expect(page.match(/^\s*```/gm) ?? [], 'fences stand at the margin, and each has a language').toHaveLength(
    2 * blocks.length,
  )
  const programs = programsOf(blocks)
  let printed: string | undefined
  const mistakes: string[] = []
  let notRun = 0
  for (const block of blocks) {
    const { language, code, marks, line } = block
    try {
      for (const mark of Object.keys(marks)) expect(KNOWN_MARKS).toContain(mark)
      if (marks.file !== undefined) writeFileSync(marks.file, code)
      if ('not run' in marks) {
        expect(marks['not run']).not.toBe('')
        notRun++
      } else if (marks.recipe !== undefined) holdsRecipe(block)
      else if (marks.output !== undefined) {
        if (printed === undefined) throw new Error('nothing was run that prints')
        if (!isPrinted(printed, code)) expect(printed).toBe(code)
      } else if (PROGRAMS.includes(language)) await runProgram(programs.shift()!.code, entries)
      else if (language === 'sh') printed = await runShell(code, { LANG: LANG[locale] })
      else if (language === 'json' || language === 'jsonc') holdsJson(block)
      else if (marks.file === undefined) throw new Error(`a block of ${language} wants a mark`)
    } catch (cause) {
      const { message, actual } = cause as Error & { actual?: unknown }
      mistakes.push(`line ${line}: ${message}${actual === undefined ? '' : `\nreally: ${shown(actual)}`}`)
    }
  }
  if (mistakes.length > 0) throw new Error(mistakes.join('\n\n'))
  return notRun
}

const SCRIPTS = ['ts', 'js', 'tsx']
/** What only chooses the language of texts, and what separates it from the rest. */
const LANGUAGE_TOKENS = new Set(['zh', 'en', 'zhCN', 'undefined', 'locale', "'en'", "'zh-CN'", ':', ',', '{', '}', ';'])

/** A program without comments, imports, and the choice of a language. */
function skeletonOf(code: string): string[] {
  const tokens: string[] = []
  const source = code.replace(/^import .*$/gm, '')
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, true, ts.LanguageVariant.JSX, source)
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const token = scanner.getTokenText()
    if (!LANGUAGE_TOKENS.has(token)) tokens.push(token)
  }
  return tokens
}

/** Whether one token is a text in Chinese, and the other a text in English. */
const isTranslation = (zh = '', en = ''): boolean =>
  /^['"`]/.test(zh) && /^['"`]/.test(en) && /\p{Script=Han}/u.test(zh) && !/\p{Script=Han}/u.test(en)

/** What must be the same in both languages of a block. */
function commonOf({ language, code, marks }: Block): { readonly [about: string]: unknown; readonly code?: unknown } {
  if (marks.output !== undefined) return { language, output: true }
  if (marks.recipe !== undefined) return { language, recipe: marks.recipe }
  const common = { language, marks: Object.keys(marks), file: marks.file, findings: marks.findings }
  if (SCRIPTS.includes(language)) return { ...common, code: skeletonOf(code) }
  const bare = code
    .replace(/<!--.*?-->|(?:^|\s+)(?:#|\/\/) .*$/gm, '')
    .replace(/ --locale \S+/g, '')
    .replace(/\n{2,}/g, '\n')
  return { ...common, code: bare.split('\n') }
}

/**
 * What must be the same in both languages of a page, block for block: all but comments, printed texts, the choice of a
 * language, and texts that are translated.
 */
export function inCommon(zh: readonly Block[], en: readonly Block[]): { readonly zh: unknown; readonly en: unknown } {
  const ours = zh.map(commonOf)
  const theirs = en.map((block, index) => {
    const common = commonOf(block)
    const lines = ours[index]?.code
    if (!Array.isArray(common.code) || !Array.isArray(lines)) return common
    return { ...common, code: common.code.map((token, at) => (isTranslation(lines[at], token) ? lines[at] : token)) }
  })
  return { zh: ours, en: theirs }
}
