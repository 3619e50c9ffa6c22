import { describe, expect, it } from 'vitest'
import { entryModules } from '../../docs/reference/entry-modules.ts'
import { referencePages } from '../../docs/reference/pages.ts'
import packageJson from '../../package.json' with { type: 'json' }
import { exportedNames, namesIn } from './reference-names.ts'

const names = exportedNames()

describe('the API reference', () => {
  it('has every entry of the package', () => {
    const entries = Object.keys(packageJson.exports)
      .filter((path) => !path.endsWith('.json'))
      .map((path) => path.replace(/^\./, 'beian'))
    expect([...names.keys()].sort()).toEqual(entries.sort())
  })

  it('has every name of the main entry on one page of a domain', () => {
    const placed = [...entryModules('src')].filter(([{ sections }]) => sections !== undefined)
    const all = placed.flatMap(([, module]) => namesIn(module))
    expect(all.sort()).toEqual(
      names
        .get('beian')!
        .map(({ name }) => name)
        .sort(),
    )
  })

  it.each([...names])('%s: each name says in a sentence what it is', (_, exported) => {
    expect(exported.length).toBeGreaterThan(4)
    const silent = exported.filter(({ explained }) => !/^[\s\S]*?[A-Za-z]{2,}[\s\S]*?\w/.test(explained))
    expect(silent.map(({ name }) => name)).toEqual([])
  })

  it('has titles and introductions in both languages, each address once', () => {
    for (const { title, about } of referencePages) {
      for (const { zh, en } of [title, about]) {
        expect(zh).toMatch(/[\u4e00-\u9fff]/)
        expect(en).not.toMatch(/[\u4e00-\u9fff]/)
      }
      expect(about.zh).toMatch(/。$/)
      expect(about.en).toMatch(/\.$/)
    }
    expect(new Set(referencePages.map(({ slug }) => slug)).size).toBe(referencePages.length)
  })
})
