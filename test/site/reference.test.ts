import { describe, expect, it } from 'vitest'
import { entryModules } from '../../docs/reference/entry-modules.ts'
import { exportedNames, namesIn } from '../docs/reference-names.ts'
import { builtPages } from './pages.ts'

const pages = new Map(builtPages().map((page) => [page.path, page]))
const names = exportedNames()

describe.each(['', '/en'])('%s/api', (base) => {
  it.each([...entryModules('src')].map(([page, module]) => [page.slug, page, module] as const))(
    '%s has a place for each name, and a line in its table',
    (slug, page, module) => {
      const expected = page.sections === undefined ? names.get(page.entry)!.map(({ name }) => name) : namesIn(module)
      const built = pages.get(`${base}/api/${slug}`)!
      expect(expected.filter((name) => !built.anchors.has(name))).toEqual([])
      const lines = [...built.html.matchAll(/<tr><td><a href="[^"]*#(\w+)">.*?<\/td><td>.*?<\/td><td>(.*?)<\/td>/g)]
      const told = new Map(lines.map(([, name, text]) => [name!, text!]))
      expect(expected.filter((name) => !/\w/.test(told.get(name) ?? ''))).toEqual([])
    },
  )

  it('lists the main entry name by name', () => {
    const index = pages.get(`${base}/api/`)!
    const led = new Set(index.links.map((link) => link.split('#')[1]))
    expect(names.get('beian')!.filter(({ name }) => !led.has(name))).toEqual([])
  })
})
