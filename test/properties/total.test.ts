import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import * as core from '../../src/index.ts'
import { createSamples, SAMPLES_TODAY } from '../../src/testing.ts'
import { filingOf } from '../filing/cases.ts'
import { type AnyFunction, exportedFunctions, factories } from './entries.ts'
import { exoticValues, oddValues, plainValues, ThrownByValue } from './odd-values.ts'

/** Functions that are total over their input: nothing of any type makes them throw. */
const TOTAL = /^(?:parse|is|check|find|mask|format|convert|compare|remark)[A-Z]|^(?:redact|recognize|checkFooter)$/

/**
 * Which arguments are input, and guarded whatever they are; the first one alone elsewhere. The others are options and
 * configurations: they may be missing, `null` or of any other type, but a getter of the caller's own that throws there
 * is the caller's own program.
 */
const INPUTS: Readonly<Record<string, number>> = {
  areaCodeServes: 2,
  codeOf: 2,
  dictionaryEvidence: 3,
  isKeyOf: 2,
  isSameIcpEntity: 2,
  organizationDocumentCode: 2,
  isSameHolder: 2,
  checkServiceName: 2,
  checkEntityName: 2,
  checkPersonName: 2,
  // These take a configuration alone.
  completeLocale: 0,
  createNaming: 0,
  beianLocale: 0,
}

/** Contexts that functions need besides their input, so that they look at it at all. */
const CONTEXTS: Readonly<Record<string, unknown>> = {
  checkServiceName: { service: 'website', nature: 'enterprise', entityName: '北京青竹科技有限公司' },
  checkEntityName: { nature: 'enterprise' },
  parsePackageName: { platform: 'android' },
  isPackageName: { platform: 'android' },
  parsePublicKey: { platform: 'ios' },
  isPublicKey: { platform: 'ios' },
  parseFingerprint: { platform: 'ios' },
  isFingerprint: { platform: 'ios' },
}

/** How every sentence of ours begins; it is one line. The longest names every enumeration. */
const OURS = /^beian(?:\/[a-z]+)?: [^\n]{10,900}$/

const isFactory = new Set(factories.map(({ name }) => name))
const functions = exportedFunctions.filter(({ name }) => !isFactory.has(name))

/** What a call throws that it should not; `undefined` where all is well. */
function wrong(name: string, run: AnyFunction, args: readonly unknown[]): string | undefined {
  try {
    run(...args)
    return undefined
  } catch (thrown) {
    const inputs = INPUTS[name] ?? 1
    if (isThrownBy(thrown) && args.length > inputs) return undefined
    // A configuration that is wrong gets a sentence that names the fix; so does what a helper cannot take.
    const isOurs = (thrown instanceof RangeError || thrown instanceof TypeError) && OURS.test(thrown.message)
    if (isOurs && (!TOTAL.test(name) || args.length > inputs)) return undefined
    return `${name}(${args.map(show).join(', ')}): ${show(thrown)}`
  }
}

/** Whether it is the value's own doing: its getter, its proxy. */
function isThrownBy(thrown: unknown): boolean {
  return thrown instanceof ThrownByValue || /revoked/.test(String((thrown as Error)?.message))
}

function show(value: unknown): string {
  try {
    return typeof value === 'object' && !(value instanceof Error) ? JSON.stringify(value) : String(value)
  } catch {
    return 'something odd'
  }
}

/** What stands in the place of options and of further arguments. */
const SECONDS: readonly unknown[] = [
  undefined,
  null,
  0,
  5,
  'x',
  'constructor',
  true,
  Symbol('x'),
  () => 'x',
  {},
  [],
  ['x'],
  { today: undefined, severity: null, first: 'x', last: {}, level: 5, style: [], locale: null },
  ...exoticValues,
]

describe('every export of every entry', () => {
  it('is looked at', () => {
    expect(functions.length).toBeGreaterThan(120)
    expect(factories.length).toBeGreaterThan(30)
    expect(functions.filter(({ name }) => TOTAL.test(name)).length).toBeGreaterThan(90)
    for (const name of [...Object.keys(INPUTS), ...Object.keys(CONTEXTS)]) {
      expect(
        functions.map((one) => one.name),
        name,
      ).toContain(name)
    }
  })

  it.each(functions)('$name throws nothing, or one sentence that names the fix', ({ name, run }) => {
    const found = new Set<string>()
    const call = (...args: readonly unknown[]) => {
      const said = wrong(name, run, args)
      if (said !== undefined) found.add(said)
    }
    call()
    // A function that takes nothing is called once.
    if (run.length > 0 || name in CONTEXTS || INPUTS[name] !== undefined) {
      for (const input of oddValues) {
        call(input)
        if (name in CONTEXTS) call(input, CONTEXTS[name])
        for (const second of SECONDS) call(input, second)
      }
      // A default takes a parameter out of `length`.
      if (run.length > 1) {
        for (const second of SECONDS) for (const third of SECONDS) call('青竹科技', second, third)
      }
    }
    expect([...found].slice(0, 5)).toEqual([])
  })
})

describe('zod factories', () => {
  /** Contexts of the factories that take one first. */
  const FIRST: Readonly<Record<string, unknown>> = {
    serviceName: CONTEXTS.checkServiceName,
    entityName: CONTEXTS.checkEntityName,
    packageName: { platform: 'android' },
    publicKey: { platform: 'ios' },
    fingerprint: { platform: 'ios' },
  }
  // zod itself reads what it is given, unguarded: proxies and getters that throw are left out. JSON has neither.
  const taken = plainValues.filter((value) => !Array.isArray(value) || value.length < 1000)

  it.each(factories)('$name takes any value', ({ name, run }) => {
    const schema = (name in FIRST ? run(FIRST[name]) : run()) as z.ZodType
    for (const value of taken) expect(() => schema.safeParse(value)).not.toThrow()
  })

  it.each(factories)('$name takes options that are none', ({ name, run }) => {
    for (const options of [undefined, null, {}, 5, 'x', true, []]) {
      expect(wrong(name, run, name in FIRST ? [FIRST[name], options] : [options]), show(options)).toBeUndefined()
    }
  })
})

const megabytes = [
  ...['1', '0', 'a', 'X', ' ', '\u3000', '\u200b', '-', '—', '(', '0086-', '京ICP备', '公网安备', '中国', '王·', '@'],
  ...['a.', '1.', '.', '&#', '\\u4e', '\n', '\ud800', '😀'],
].map((piece) => piece.repeat(Math.ceil(1_000_000 / piece.length)))

describe.each(functions.filter(({ name }) => TOTAL.test(name)))('$name', ({ name, run }) => {
  const context = CONTEXTS[name]

  it('takes a megabyte of anything', () => {
    for (const input of megabytes) expect(() => run(input, context)).not.toThrow()
  })

  it('takes any text and any JSON', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.anything()), (input) => {
        run(input, context)
      }),
      { numRuns: 100 },
    )
  })
})

describe('isX', () => {
  const named = new Map(functions.map(({ name, run }) => [name, run]))
  const kinds = [...named.keys()].filter((name) => name.startsWith('parse')).map((name) => name.slice(5))

  it.each(kinds.filter((kind) => named.has(`is${kind}`)))('is%s is false for what is not text', (kind) => {
    const is = named.get(`is${kind}`)!
    for (const input of oddValues) {
      if (typeof input !== 'string' && kind !== 'AppIdentity' && kind !== 'IpRanges')
        expect(is(input, CONTEXTS[`is${kind}`])).toBe(false)
    }
  })

  it('covers every parser that design names one for', () => {
    expect(kinds.length).toBeGreaterThan(25)
    // A document is judged in its context: there is no canonical text to ask about.
    const without = kinds.filter((kind) => !named.has(`is${kind}`))
    expect(without.sort()).toEqual(['OrganizationDocument', 'PersonDocument'])
  })
})

describe('beside scripts that write to Object.prototype', () => {
  const FILINGS = readdirSync(new URL('../fixtures/filings/', import.meta.url)).filter((file) =>
    /^(?:icp|public-security)-.*json$/.test(file),
  )

  /** Runs with enumerable properties on every object, and cleans up. */
  function polluted<T>(run: () => T): T {
    const properties: PropertyDescriptorMap = {
      pollutedNull: { value: null },
      pollutedFunction: { value: () => 'x' },
      pollutedText: { value: 'x' },
      pollutedGetter: {
        get() {
          throw new ThrownByValue()
        },
      },
    }
    try {
      for (const [name, descriptor] of Object.entries(properties)) {
        Object.defineProperty(Object.prototype, name, { ...descriptor, enumerable: true, configurable: true })
      }
      return run()
    } finally {
      for (const name of Object.keys(properties)) Reflect.deleteProperty(Object.prototype, name)
    }
  }

  /** What a call gives: its result as JSON, or what it throws. */
  function outcome(run: () => unknown): string {
    try {
      return show(run())
    } catch (thrown) {
      return `throws ${show(thrown)}`
    }
  }

  const options = { today: SAMPLES_TODAY }

  it('whole filings are judged as ever', () => {
    expect(FILINGS.length).toBeGreaterThan(5)
    for (const file of FILINGS) {
      const base = file.replace('.json', '')
      const check = base.startsWith('icp') ? core.checkIcpFiling : core.checkPublicSecurityFiling
      const filing = filingOf({ name: '', base, errors: [] })
      const empty = {}
      const results = polluted(() => [outcome(() => check(filing, options)), outcome(() => check(empty, options))])
      expect(results, base).toEqual([outcome(() => check(filing, options)), outcome(() => check(empty, options))])
    }
  })

  it.each(functions.filter(({ name }) => TOTAL.test(name)))('$name judges as ever', ({ name, run }) => {
    const samples = createSamples(1)
    const inputs: unknown[] = ['', '青竹科技', {}, [], samples.residentId(), samples.mobilePhone(), samples.domain()]
    for (const input of inputs) {
      for (const context of [CONTEXTS[name], undefined, {}]) {
        const during = polluted(() => outcome(() => run(input, context)))
        expect(during).toBe(outcome(() => run(input, context)))
      }
    }
  })
})
