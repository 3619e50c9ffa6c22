import { describe, expect, it } from 'vitest'
import { enumerationKeys } from '../../src/data/enumerations/table.ts'
import { rules } from '../../src/data/rules/table.ts'
import { createSamples } from '../../src/testing.ts'
import { readFiling } from '../filing/cases.ts'
import { type AnyFunction, exportedFunctions, exportedValues, factories } from './entries.ts'

/**
 * What one caller does to a result or to a table reaches no other caller of the process: either it cannot be changed, or
 * what is told afterwards is told as before.
 */

// Schemas are zod's own objects, and whoever changes one changes what was made for him; what they parse is looked at.
const isFactory = new Set(factories.map(({ name }) => name))
const functions = exportedFunctions.filter(({ name }) => !isFactory.has(name))

const isWalkable = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Changes everything that can be reached, in every way that an object can be changed. */
function spoil(value: unknown, seen: Set<unknown> = new Set()): void {
  if (!isWalkable(value) || seen.has(value)) return
  seen.add(value)
  const parts = value instanceof Map || value instanceof Set ? [...value.values()] : Object.values(value)
  for (const part of parts) spoil(part, seen)
  const attempt = (change: () => unknown): void => {
    try {
      change()
    } catch {
      // Frozen: nothing can happen to it.
    }
  }
  if (value instanceof Map || value instanceof Set) attempt(() => value.clear())
  else if (Array.isArray(value)) {
    attempt(() => value.reverse())
    attempt(() => value.unshift('spoilt'))
    attempt(() => (value.length = 0))
  } else {
    for (const key of Object.keys(value)) {
      attempt(() => Object.assign(value, { [key]: 'spoilt' }))
      attempt(() => Reflect.deleteProperty(value, key))
    }
    attempt(() => Object.assign(value, { spoilt: true }))
  }
}

const written = (value: unknown): string =>
  JSON.stringify(value, (_, part) =>
    part instanceof Map ? [...part] : typeof part === 'function' ? 'function' : part,
  ) ?? 'undefined'

/** Inputs that make functions say much; new ones for each call. */
function inputs(): readonly unknown[] {
  const samples = createSamples(3)
  const texts = Object.entries(samples).flatMap(([name, make]) => {
    if (typeof make !== 'function' || /^invalid/.test(name)) return []
    try {
      return [(make as () => unknown)()]
    } catch {
      return []
    }
  })
  return [
    ...texts,
    ...Object.keys(enumerationKeys),
    ...['individual', 'enterprise', 'government', '11', '44', '440305', '120110', '南山区', '010', '100000', ''],
    ...['1', 'x', '中国新闻网', '某某公司', '王先生', '青竹&蓝鲸有限公司', '10.0.0.1-10.0.0.300', 'https://a.cn/b?c'],
    ...['京ICP备16020626号-8', '粤公网安备44030502003374号', '翠竹镇人民政府'],
    ...rules.slice(0, 3).map(({ id }) => id),
    [{ code: 'a', path: ['b', 0], params: {}, severity: 'error' }],
    { ok: false, issues: [] },
    {},
    { icp: '京ICP备16020626号-8', publicSecurity: '粤公网安备44030502003374号' },
    readFiling('icp-enterprise-website'),
    readFiling('icp-individual-website'),
    readFiling('public-security-enterprise-website'),
    '<footer><a href="http://www.miibeian.gov.cn">京ICP备16020626号</a> 京公网安备11010502030033号</footer>',
  ]
}

const CONTEXTS: readonly unknown[] = [
  undefined,
  { service: 'website', nature: 'individual', provinceCode: '44', entityName: '王小明', platform: 'android' },
]

// Unpacking all places again and again takes long, and the places are texts.
const calls: readonly { readonly name: string; readonly run: AnyFunction }[] = functions.filter(
  ({ name }) => name !== 'placeRules' && name !== 'createSamples',
)

interface Told {
  readonly value: unknown
  readonly text: string
}

function tell({ run }: { readonly run: AnyFunction }): Told[] {
  return inputs().flatMap((input) =>
    CONTEXTS.map((context) => {
      try {
        const value = run(input, context)
        return { value, text: written(value) }
      } catch (thrown) {
        return { value: undefined, text: `throws ${String(thrown)}` }
      }
    }),
  )
}

describe('what is handed out', () => {
  it('cannot be changed for others: results of every function, and every table', () => {
    const before = calls.map((call) => ({ call, told: tell(call) }))
    const tables = exportedValues.map(({ name, value }) => ({ name, value, text: written(value) }))
    expect(before.flatMap(({ told }) => told.filter(({ value }) => isWalkable(value))).length).toBeGreaterThan(2000)

    for (const { told } of before) for (const { value } of told) spoil(value)
    for (const { value } of tables) spoil(value)

    const changedTables = tables.filter(({ value, text }) => written(value) !== text).map(({ name }) => name)
    expect(changedTables).toEqual([])
    const changed = before.flatMap(({ call, told }) => {
      const again = tell(call)
      const at = again.findIndex(({ text }, index) => text !== told[index]!.text)
      return at < 0 ? [] : [`${call.name}: ${told[at]!.text} → ${again[at]!.text}`]
    })
    expect(changed).toEqual([])
  })

  it('is looked at by a test that sees what is shared', () => {
    const shared = { list: ['a'], deep: { more: [{ name: 'b' }] } }
    const text = written(shared)
    spoil(shared)
    expect(written(shared)).not.toBe(text)
  })
})
