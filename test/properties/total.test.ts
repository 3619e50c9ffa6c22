import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as core from '../../src/core.ts'

/** Contexts and options that a function needs besides its input. */
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

/** Functions whose arguments are not of unknown type: enumerations, pairs of values. */
const TYPED = ['isKeyOf', 'isDocumentAllowed', 'isSameIcpEntity']

type Checked = (input: unknown, context?: unknown) => unknown

const functions = Object.entries(core as unknown as Record<string, Checked>).filter(
  ([name, value]) =>
    /^(parse|is|check|mask|redact|recognize$)/.test(name) && typeof value === 'function' && !TYPED.includes(name),
)

const throwing = new Proxy(
  {},
  {
    get() {
      throw new Error('no reading')
    },
    ownKeys() {
      throw new Error('no listing')
    },
    getPrototypeOf() {
      throw new Error('no prototype')
    },
  },
)
const revoked = Proxy.revocable({}, {})
revoked.revoke()

const megabytes = [
  '1',
  '0',
  'a',
  'X',
  ' ',
  '\u3000',
  '\u200b',
  '-',
  '—',
  '(',
  '0086-',
  '京ICP备',
  '公网安备',
  '中国',
  '王·',
  '@',
  'a.',
  '1.',
  '.',
  '&#',
  '\\u4e',
  '\n',
  '\ud800',
  '😀',
].map((piece) => piece.repeat(Math.ceil(1_000_000 / piece.length)))

const hostile: readonly unknown[] = [
  undefined,
  null,
  true,
  false,
  0,
  -0,
  1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1n,
  Symbol('x'),
  Symbol.iterator,
  () => 'x',
  [],
  ['x'],
  [[]],
  {},
  { toString: () => '1' },
  {
    toString() {
      throw new Error('no')
    },
  },
  Object.create(null),
  new Date(Number.NaN),
  new Map(),
  /x/g,
  new String('x'),
  new Uint8Array(4),
  throwing,
  revoked.proxy,
  '',
  ' ',
  '\ud800',
  '\udc00\ud800',
  '\u0000',
  '__proto__',
  'constructor',
  'toString',
]

describe.each(functions)('%s', (name, run) => {
  const context = CONTEXTS[name]

  it('takes anything and throws nothing', () => {
    for (const input of hostile) expect(() => run(input, context)).not.toThrow()
  })

  it('survives a caller who leaves the context out', () => {
    for (const input of hostile) expect(() => run(input)).not.toThrow()
    expect(() => run('青竹科技')).not.toThrow()
    expect(() => run('com.example.app')).not.toThrow()
  })

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
  const named = new Map(functions)
  const kinds = functions.filter(([name]) => name.startsWith('parse')).map(([name]) => name.slice(5))

  it.each(kinds.filter((kind) => named.has(`is${kind}`)))('is%s is false for what is not text', (kind) => {
    const is = named.get(`is${kind}`)!
    for (const input of hostile) {
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
