import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guidePage, guideSidebar, guides } from '../../docs/guide/sidebar.ts'
import { blocksOf, entriesOf, mistakesIn } from '../properties/blocks-in-text.ts'
import { type GuideLocale, inCommon, programsOf, runGuide } from './guide-blocks.ts'
import { isPrinted } from './shell-lines.ts'

/** How many blocks of a guide are not run, each with its reason above it. */
const NOT_RUN: Readonly<Record<string, number>> = {
  'two-minutes': 0,
  react: 0,
  vue: 0,
  'other-forms': 0,
  'mini-program': 1,
  drafts: 0,
  severities: 0,
  'own-naming-rules': 0,
  privacy: 0,
  servers: 1,
  batch: 2,
  'synthetic-data': 0,
  porting: 0,
  'updating-data': 1,
  footer: 0,
  migrating: 0,
}

const hasPython = spawnSync('python3', ['--version']).status === 0

const LOCALES: readonly GuideLocale[] = ['zh', 'en']

const runAtOnce = (_: string, body: () => void): void => body()
const runEach =
  <Row>(rows: readonly Row[]) =>
  (_: string, body: (row: Row) => void): void =>
    rows.forEach(body)

/** What programs of guides may import beside this package. */
const others = {
  zod: await import('zod'),
  'fast-check': await import('fast-check'),
  // In a page a test is run where it stands.
  vitest: { expect, test: Object.assign(runAtOnce, { each: runEach }) },
  'node:fs': await import('node:fs'),
  'node:fs/promises': await import('node:fs/promises'),
  'node:stream': await import('node:stream'),
  'node:stream/promises': await import('node:stream/promises'),
  'node:readline': await import('node:readline'),
  'node:child_process': await import('node:child_process'),
}
const entries = { ...(await entriesOf()), ...others }

const pages = guides.flatMap((guide) => LOCALES.map((locale) => ({ ...guide, locale, title: guide[locale] })))
const textOf = (slug: string, locale: GuideLocale): string => readFileSync(guidePage(slug, locale), 'utf8')

// Guides write files and read them: each in a folder of its own.
const home = process.cwd()
const folder = mkdtempSync(join(tmpdir(), 'beian-guides-'))
beforeAll(() => process.chdir(folder))
afterAll(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true })
})

async function runIn(name: string, page: string, locale: GuideLocale): Promise<number> {
  process.chdir(mkdtempSync(join(folder, `${name}-`)))
  return runGuide(page, locale, entries)
}

describe('the list of guides', () => {
  it.each(LOCALES)('leads to each page, and to no other (%s)', (locale) => {
    const files = readdirSync(new URL('.', guidePage('x', locale)), 'utf8').filter((file) => file.endsWith('.md'))
    const links = guideSidebar(locale).flatMap(({ items }) => items.map(({ link }) => link))
    expect(links.map((link) => `${link.split('/').at(-1)}.md`).sort()).toEqual(files.sort())
    expect(links).toEqual(guides.map(({ slug }) => `${locale === 'en' ? '/en' : ''}/guide/${slug}`))
  })

  it('counts the blocks of each guide that are not run', () => {
    expect(Object.keys(NOT_RUN)).toEqual(guides.map(({ slug }) => slug))
  })
})

describe.each(pages)('$slug ($locale)', ({ slug, locale, title }) => {
  // Vectors are made before they are shown; the port that the guide writes is one in Python.
  it.skipIf(slug === 'porting' && !hasPython)('shows what really comes out', { timeout: 300_000 }, async () => {
    expect(await runIn(slug, textOf(slug, locale), locale)).toBe(NOT_RUN[slug])
  })

  it('is called as in the list, tells what it is about, and is one task long', () => {
    const page = textOf(slug, locale)
    expect(/^title: (.*)$/m.exec(page)?.[1]).toBe(title)
    expect(/^description: (.{10,})$/m.exec(page)).not.toBeNull()
    expect(page.match(/^# /gm)?.length).toBe(1)
    const lines = page.split('\n').length
    expect(lines).toBeGreaterThan(40)
    expect(lines).toBeLessThan(200)
  })
})

describe.each(guides)('$slug', ({ slug }) => {
  it('has the same code in both languages', () => {
    const { zh, en } = inCommon(blocksOf(textOf(slug, 'zh')), blocksOf(textOf(slug, 'en')))
    expect(en).toEqual(zh)
  })
})

describe('programs in TypeScript', () => {
  it('compile', { timeout: 120_000 }, () => {
    const codes = pages.flatMap(({ slug, locale }) =>
      programsOf(blocksOf(textOf(slug, locale)))
        .filter(({ language }) => language === 'ts')
        .map(({ code }) => code),
    )
    expect(codes.length).toBeGreaterThan(0)
    expect(mistakesIn(codes, entries, ['node'])).toEqual([])
  })
})

/** What a page might get wrong, and what is said of it. */
const WRONG: readonly (readonly [about: string, page: string, says: RegExp])[] = [
  ['a value', "```ts\nimport { isResidentId } from 'beian'\n\nisResidentId('1') // → true\n```\n", /line 1: /],
  ['a name', "```js\nimport { isNothing } from 'beian'\n\nisNothing('1')\n```\n", /isNothing of beian/],
  ['a package', "```js\nimport lodash from 'lodash'\n```\n", /the entry lodash/],
  ['what is printed', '```sh\nnpx beian --version\n```\n\n<!-- output -->\n\n```text\n9.9\n```\n', /9\.9/],
  ['a command', '```sh\nnpx beian chekc filing.json\n```\n', /chekc|check/],
  ['another command', '```sh\nrm -r .\n```\n', /only the command is run/],
  ['JSON', '```json\n{ "a": 1,, }\n```\n', /JSON/],
  ['a filing', '```json\n{ "form": "icp/1" }\n```\n', /required|missing/],
  ['a recipe', '<!-- recipe: antd.tsx -->\n\n```tsx\nimport { Form } from "antd"\n```\n', /not a part of antd\.tsx/],
  ['a block without a mark', '```yaml\na: 1\n```\n', /wants a mark/],
  ['a mark', '<!-- nut run: no time -->\n\n```yaml\na: 1\n```\n', /nut run/],
  ['a mark without a reason', '<!-- not run -->\n\n```yaml\na: 1\n```\n', /line 3/],
  ['a block that is set in', 'a list\n\n  ```js\n  1\n  ```\n', /fences/],
]

describe('the tests of guides', () => {
  it.each(WRONG)('find %s that is wrong', async (_, page, says) => {
    await expect(runIn('wrong', page, 'en')).rejects.toThrow(says)
  })

  it('take a page that is right', async () => {
    const page = [
      "```js\nimport { isResidentId } from 'beian'\n\nisResidentId('1') // → false\n```",
      '<!-- continues -->\n\n```ts\nconst wrong = isResidentId(1)\nwrong // → false: no text\n```',
      '<!-- file: page.html -->\n\n```html\n<p>京ICP备16020626号-8</p>\n```',
      '```sh\nnpx beian scan page.html --json > found.json # says nothing\necho $?\n```',
      '<!-- output -->\n\n```text\n0\n```',
      '```sh\ncat page.html | npx beian scan - --json\n```',
      '<!-- output -->\n\n```json\n…16020626…\n```',
      '<!-- not run: there is no such command -->\n\n```sh\nkubectl\n```',
      "<!-- recipe: antd.tsx -->\n\n```tsx\nimport { antdRules } from 'beian/forms'\n// …\n    <Input />\n```",
    ].join('\n\n')
    expect(await runIn('right', `${page}\n`, 'zh')).toBe(1)
  })

  it('know what is left out of what is printed', () => {
    expect(isPrinted('a\nb\nc\n', 'a\n…\nc')).toBe(true)
    expect(isPrinted('a\nc\n', 'a\n…\nc')).toBe(false)
    expect(isPrinted('a 1 b', 'a … b')).toBe(true)
    expect(isPrinted('a\nb', 'a')).toBe(false)
  })

  it.each([
    ["import { a, en } from 'beian/locale'\n\na(b, en) // → 'A'", true],
    ["import { a } from 'beian/locale'\n\na(c) // → '甲'", false],
    ["import { a } from 'beian/locale'\n\na(b)\na(b)", false],
  ])('see whether the languages of a page differ: %j', (english, isSame) => {
    const block = (code: string) => blocksOf(`\`\`\`ts\n${code}\n\`\`\`\n`)
    const { zh, en } = inCommon(block("import { a } from 'beian/locale'\n\na(b) // → '甲'"), block(english))
    expect(JSON.stringify(en) === JSON.stringify(zh)).toBe(isSame)
  })

  it('let texts be translated, and nothing else', () => {
    const block = (code: string) => blocksOf(`\`\`\`ts\n${code}\n\`\`\`\n`)
    const same = inCommon(block("a('甲', 'x')"), block("a('A', 'x')"))
    expect(same.en).toEqual(same.zh)
    const other = inCommon(block("a('甲', 'x')"), block("a('乙', 'x')"))
    expect(other.en).not.toEqual(other.zh)
  })
})
