import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contentsOf, noticesOf, origins } from '../../build/notices.ts'
import { readTsv } from '../../src/data/read-tsv.ts'

const root = new URL('../../', import.meta.url)
const notices = readFileSync(new URL('THIRD-PARTY-NOTICES', root), 'utf8')
const output = (inputs: Record<string, number>) => ({
  inputs: {},
  outputs: {
    'dist/index.js': {
      inputs: Object.fromEntries(Object.entries(inputs).map(([path, bytesInOutput]) => [path, { bytesInOutput }])),
      bytes: 1,
      imports: [],
      exports: [],
    },
  },
})

describe('the origin of the data', () => {
  it('is told of every table', () => {
    const folders = readdirSync(new URL('src/data', root), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    )
    const told = new Set(origins.map(({ path }) => path))
    expect(folders.map(({ name }) => `data/${name}/`).filter((path) => !told.has(path))).toEqual([])
  })

  it('names what exists, under a license whose terms are known', () => {
    for (const { path, license, copyright, url, part } of origins) {
      expect(existsSync(new URL(`src/${path}`, root)), path).toBe(true)
      expect(['-', 'MIT', 'Apache-2.0', 'MPL-2.0', 'CC0-1.0']).toContain(license)
      if (license !== '-') for (const cell of [copyright, url, part]) expect(cell, path).not.toBe('')
    }
  })

  it('stands in the notices', () => {
    for (const { origin, license, path, part } of origins.filter((row) => row.license !== '-')) {
      expect(notices).toContain(`${origin} (${license})`)
      expect(notices).toContain(`- ${path}: ${part}`)
    }
  })
})

describe('the origin of the samples', () => {
  const samples = readTsv(new URL('test/fixtures/origins.tsv', root))

  it('is told of every file, with its date', () => {
    const own = ['README.md', 'read.ts', 'origins.tsv']
    const files = readdirSync(new URL('test/fixtures', root)).filter((name) => !own.includes(name))
    expect(samples.map(({ path }) => path).sort()).toEqual(files.sort())
    for (const { path, origin, date } of samples) {
      expect(origin, path).not.toBe('')
      expect(date, path).toMatch(/^\d{4}-\d\d-\d\d$/)
    }
  })

  it('stands on the page of the data in both languages, as each table of the package does with its date', () => {
    for (const [file, language] of [
      ['docs/data.md', 'zh'],
      ['docs/en/data.md', 'en'],
    ] as const) {
      const page = readFileSync(new URL(file, root), 'utf8')
      const lines = page.split('\n')
      for (const row of samples) {
        expect(
          lines.some((line) => line.includes(`| ${row[language]} | ${row.origin} |`)),
          row.path,
        ).toBe(true)
      }
      for (const { origin } of origins) {
        const told = lines.filter((line) => line.includes(origin))
        expect(told.length, origin).toBeGreaterThan(0)
        for (const line of told) expect(line, file).toMatch(/\| \d{4}-\d\d-\d\d \|$/)
      }
    }
  })
})

describe('the notices', () => {
  it('name what a build holds, and nothing else', () => {
    const contents = contentsOf([
      output({
        'node_modules/htmlparser2/dist/Tokenizer.js': 10,
        'node_modules/htmlparser2/dist/Parser.js': 0,
        'node_modules/tool/node_modules/@scope/inner/index.js': 1,
        'node_modules/dropped/index.js': 0,
        'src/data/naming-idioms/table.ts': 5,
        'src/data/divisions/table.ts': 0,
      }),
    ])
    expect([...contents.packages]).toEqual(['htmlparser2', '@scope/inner'])
    expect([...contents.files]).toEqual(['data/naming-idioms/table.ts'])
    const text = noticesOf({ ...contents, packages: new Set(['htmlparser2']) })
    expect(text).toContain('Chris Winberry')
    expect(text).toContain('jieba (MIT)')
    expect(text).not.toMatch(/areacodes|OpenCC|punycode/)
  })

  it('hold the terms that must be passed on', () => {
    expect(notices).toContain('Redistributions in binary form must reproduce')
    expect(notices).toContain('END OF TERMS AND CONDITIONS')
    expect(notices).toContain('https://mozilla.org/MPL/2.0/')
  })
})
