import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { keysOf } from '../../src/data/enumerations/enumeration.ts'
import { checkIcpFiling } from '../../src/index.ts'

const folder = new URL('../../examples/ministry-form/', import.meta.url)

type Values = Readonly<Record<string, unknown>>

interface Example {
  readonly serviceValues: (service: object) => Values
  readonly keysOfService: (values: Values) => Values
}

describe('the values of the ministry’s form', () => {
  const lines: string[] = []
  let example: Example

  beforeAll(async () => {
    vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
    vi.doMock('beian', () => import('../../src/index.ts'))
    vi.doMock('beian/locale', () => import('../../src/locale.ts'))
    example = await import(new URL('index.mjs', folder).pathname)
    vi.restoreAllMocks()
  })

  it('are made of a filing in which nothing is wrong, and read back', () => {
    const filing = JSON.parse(readFileSync(new URL('filing.json', folder), 'utf8'))
    expect(checkIcpFiling(filing, { today: '2026-11-21' }).issues).toEqual([])
    expect(JSON.parse(lines[0]!)).toEqual({
      entity: { nature: 4, document: 1, principalDocument: 2 },
      // 128 + 256; Zhejiang is bit 33.
      services: [
        { type: 1, contents: 384, preApprovals: 0, languages: [1], accessMode: 16, serverLocation: 8589934592 },
      ],
    })
    expect(lines[1]).toBe('384 = 单位门户网站 + 网络购物')
  })

  it('hold every choice of a list at once, above 2^31, and give all of them back', () => {
    for (const provinceCode of keysOf('server-location')) {
      const service = { type: 'app', contents: keysOf('service-content'), access: { mode: 'cloud', provinceCode } }
      const values = example.serviceValues(service)
      expect(values.contents).toBeGreaterThan(2 ** 32)
      expect(example.keysOfService(values)).toEqual({
        contents: keysOf('service-content'),
        preApprovals: [],
        accessMode: ['cloud'],
        serverLocation: [provinceCode],
      })
    }
  })

  it('have none where the form has no number', () => {
    expect(example.serviceValues({ type: 'quick-app', contents: [] }).type).toBeUndefined()
    const game = { type: 'website', contents: [], preApprovals: [{ type: 'game' }] }
    expect(example.serviceValues(game).preApprovals).toBeUndefined()
  })
})
