import { describe, expect, it } from 'vitest'
import type { Annotation } from '../../src/cli/annotations.ts'
import { sarifLog } from '../../src/cli/sarif.ts'
import { advice, error, warning } from '../../src/foundation/issue.ts'
import { en } from '../../src/locale/en.ts'

const english = { locale: en, source: 'en', texts: {} } as const
const region = { startLine: 2, startColumn: 5, endLine: 2, endColumn: 5 }
const label = warning('footer_label.wrong_kind', { kind: 'icp' }, { rule: 'record/footer-icp-number' })
const annotations: Annotation[] = [
  { file: './my site/首页#1.html', issue: label, message: 'x', region, replacement: 'y' },
  { file: '/a b.html', issue: error('footer_number.required', { kind: 'public-security' }), message: 'x', region },
  { file: '-', issue: advice('footer_page.charset', { part: 'replaced', count: 1 }), message: 'x', region },
  { file: 'b.html', issue: label, message: 'x', region },
]

/** What the standard's schema asks of the parts that are written: names, which of them must be there, and their types. */
const SHAPES: Readonly<Record<string, Readonly<Record<string, string | RegExp | readonly unknown[]>>>> = {
  log: { $schema: /^https:/, 'version!': ['2.1.0'], 'runs!': 'run[]' },
  run: {
    'tool!': 'tool',
    language: /^[a-zA-Z]{2}(-[a-zA-Z]{2})?$/,
    columnKind: ['utf16CodeUnits', 'unicodeCodePoints'],
    invocations: 'invocation[]',
    results: 'result[]',
  },
  tool: { 'driver!': 'component' },
  component: { 'name!': /./, version: /./, rules: 'descriptor[]' },
  descriptor: { 'id!': /./, shortDescription: 'message', help: 'message' },
  invocation: { 'executionSuccessful!': [true, false], toolExecutionNotifications: 'notification[]' },
  notification: { level: ['none', 'note', 'warning', 'error'], 'message!': 'message', locations: 'location[]' },
  message: { 'text!': /./ },
  result: {
    ruleId: /./,
    ruleIndex: /^\d+$/,
    level: ['none', 'note', 'warning', 'error'],
    'message!': 'message',
    locations: 'location[]',
    fixes: 'fix[]',
    partialFingerprints: 'fingerprints',
    properties: 'bag',
  },
  location: { physicalLocation: 'physical' },
  physical: { artifactLocation: 'artifact', region: 'region' },
  artifact: { uri: /^[\w.~!$&'()*+,;=:@%/-]+$/ },
  region: { startLine: /^[1-9]\d*$/, startColumn: /^[1-9]\d*$/, endLine: /^[1-9]\d*$/, endColumn: /^[1-9]\d*$/ },
  fix: { 'artifactChanges!': 'change[]' },
  change: { 'artifactLocation!': 'artifact', 'replacements!': 'replacement[]' },
  replacement: { 'deletedRegion!': 'region', insertedContent: 'message' },
  fingerprints: { 'beianFinding/v1': /^[\da-f]{32}$/ },
  bag: { rule: /./ },
}

function expectShape(value: unknown, shape: string, path: string): void {
  if (shape.endsWith('[]')) {
    expect(Array.isArray(value), path).toBe(true)
    for (const [index, item] of (value as unknown[]).entries())
      expectShape(item, shape.slice(0, -2), `${path}[${index}]`)
    return
  }
  const fields = Object.entries(SHAPES[shape]!)
  const known = new Map(fields.map(([name, type]) => [name.replace('!', ''), type]))
  for (const [name] of fields) if (name.endsWith('!')) expect(value, path).toHaveProperty([name.slice(0, -1)])
  for (const [name, part] of Object.entries(value as object)) {
    const type = known.get(name)
    expect(type, `${path}.${name}`).toBeDefined()
    if (typeof type === 'string') expectShape(part, type, `${path}.${name}`)
    else if (type instanceof RegExp) expect(String(part), `${path}.${name}`).toMatch(type)
    else expect(type, `${path}.${name}`).toContain(part)
  }
}

interface Run {
  readonly tool: {
    readonly driver: { readonly rules: readonly { readonly id: string; readonly help: { readonly text: string } }[] }
  }
  readonly invocations: readonly unknown[]
  readonly results: readonly {
    readonly ruleIndex: number
    readonly level: string
    readonly partialFingerprints: { readonly 'beianFinding/v1': string }
    readonly locations: readonly [
      { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } },
    ]
    readonly fixes?: readonly [{ readonly artifactChanges: readonly [{ readonly replacements: readonly unknown[] }] }]
  }[]
}

describe('a log of SARIF', () => {
  const log = sarifLog(annotations, [{ file: 'gone.html', error: 'no such file' }], english)
  const [run] = (log as { readonly runs: readonly [Run] }).runs

  it('has the shape that the standard’s schema asks for', () => {
    expectShape(JSON.parse(JSON.stringify(log)), 'log', '$')
    expectShape(JSON.parse(JSON.stringify(sarifLog([], [], english))), 'log', '$')
  })

  it('has each rule once, levels, addresses and what mends a finding', () => {
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual([
      'footer_label.wrong_kind',
      'footer_number.required',
      'footer_page.charset',
    ])
    expect(run.results.map(({ ruleIndex }) => ruleIndex)).toEqual([0, 1, 2, 0])
    expect(run.results.map(({ level }) => level)).toEqual(['warning', 'error', 'note', 'warning'])
    const uris = run.results.map(({ locations }) => locations[0].physicalLocation.artifactLocation.uri)
    expect(uris).toEqual(['my%20site/%E9%A6%96%E9%A1%B5%231.html', 'file:///a%20b.html', 'stdin', 'b.html'])
    expect(run.results[0]!.fixes![0].artifactChanges[0].replacements).toEqual([
      { deletedRegion: region, insertedContent: { text: 'y' } },
    ])
    expect(run.results[1]).not.toHaveProperty('fixes')
  })

  it('explains each code by what the rules behind it demand, and where they are written', () => {
    const [label, number] = run.tool.driver.rules
    expect(label!.help.text).toMatch(/^record\/footer-icp-number: .+\nsource: .+\(.+, \d{4}/)
    expect(number!.help.text).not.toBe('')
  })

  it('knows a finding again wherever it has moved to, and two of a kind apart', () => {
    const [first] = annotations
    const moved = { ...first!, region: { ...region, startLine: 9, endLine: 9 }, message: 'other words' }
    const prints = (list: readonly Annotation[]): string[] =>
      (sarifLog(list, [], english) as { readonly runs: readonly [Run] }).runs[0].results.map(
        ({ partialFingerprints }) => partialFingerprints['beianFinding/v1'],
      )
    expect(prints([moved])).toEqual(prints([first!]))
    expect(new Set(prints([first!, moved, ...annotations.slice(1)])).size).toBe(5)
  })

  it('says that there were too many warnings', () => {
    const [{ invocations }] = (sarifLog([], [], english, 'too many') as { readonly runs: readonly [Run] }).runs
    expect(invocations).toMatchObject([{ toolExecutionNotifications: [{ message: { text: 'too many' } }] }])
  })

  it('says which inputs could not be used', () => {
    expect(run.invocations).toMatchObject([
      { executionSuccessful: false, toolExecutionNotifications: [{ message: { text: 'no such file' } }] },
    ])
  })
})
