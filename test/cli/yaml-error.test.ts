import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { loadYaml } from '../../src/cli/filing-yaml.ts'
import { UnusableInput } from '../../src/cli/input.ts'

function faultIn(text: string): UnusableInput['fault'] {
  try {
    loadYaml(text)
  } catch (cause) {
    if (cause instanceof UnusableInput) return cause.fault
    throw cause
  }
  return undefined
}

describe('what is wrong with YAML', () => {
  it.each([
    ['form: icp/1\nentity:\n  name：青竹\n', 'chinese-colon', 3, 7],
    ['form：icp/1', 'chinese-colon', 1, 5],
    ['kind: first\nname：青竹\nform: icp/1', 'chinese-colon', 2, 5],
    ['form: icp/1\nentity:\n  name:青竹\n', 'missing-space', 3, 8],
    ['form: icp/1\nentity\nkind: first', 'missing-colon', 2, 1],
    ['form: icp/1\nentity:\n\tname: x', 'tab', 3, 1],
    ['form: icp/1\nentity:\n  name: x\n kind: y', 'indent', 4, 1],
    ['services:\n- type: website\n   name: x', 'indent', 2, 9],
    ['- a\nb: c', 'indent', 2, 1],
    ['name: "青竹\nkind: x', 'missing-quote', 1, 7],
    ["name: '青竹\nkind: x", 'missing-quote', 1, 7],
    ['services: [a, b\nkind: x', 'bracket', 2, 1],
    ['x: [1, 2}\n', 'bracket', 1, 9],
    ['name: @青竹', 'needs-quotes', 1, 7],
    ['name: 青竹: 官网', 'colon-in-text', 1, 7],
    ['name: "青竹"公司', 'behind-quote', 1, 11],
    ['name: "C:\\p"', 'escape', 1, 10],
    ['name: a\nname: b', 'duplicate', 2, 1],
    ['a: 1\n---\na: 2', 'two-documents', 2, 1],
    ['a: !x b', 'tag', 1, 4],
    ['a: *nobody', 'reference', 1, 4],
    ['a: &a [*a]', 'references', 1, 8],
    ['hello', 'no-fields', 1, 1],
  ])('%j: %s', (text, reason, line, column) => {
    expect(faultIn(text)).toMatchObject({ reason, line, column })
  })

  it.each([
    'remarks: 主营：青竹\n',
    'remarks: |\n  name：青竹\n  name:青竹\n',
    'remarks: >-\n  name：青竹\n',
    'remarks: "name：青竹"\n',
    'homeUrl: https://qingzhu.cn/\nipRanges: 223.5.5.5-223.5.5.6; 2400:3200::1\n',
    'a: &p {name: x}\nb: *p\n',
  ])('has nothing against %j', (text) => {
    expect(faultIn(text)).toBeUndefined()
  })

  it('never shows what was filled in, however the file is broken', () => {
    const path = fileURLToPath(new URL('../fixtures/filings/icp-complete.json', import.meta.url))
    const filing = stringify(JSON.parse(readFileSync(path, 'utf8')))
    expect(faultIn(filing)).toBeUndefined()
    fc.assert(
      fc.property(
        fc.nat(filing.length - 1),
        fc.nat(3),
        fc.constantFrom('', '：', '“', "'", '"', '\t', ' ', '[', '@', '\n', '- ', '!a '),
        (at, cut, put) => {
          const fault = faultIn(filing.slice(0, at) + put + filing.slice(at + cut))
          expect(fault?.excerpt.text ?? '').not.toMatch(/\d|[\u4e00-\u9fff]/)
        },
      ),
      { numRuns: 150 },
    )
  })
})
