import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { keysOf } from '../../src/data/enumerations/enumeration.ts'
import { checkIcpFiling, checkPublicSecurityFiling } from '../../src/filing/check-filing.ts'
import { documentsOf, isDocumentAllowed, parseOrganizationDocument } from '../../src/filing/organization-document.ts'
import { parsePersonDocument } from '../../src/filing/person-document.ts'
import { icpFiling, publicSecurityFiling } from '../../src/schema/filing.ts'
import { readFiling, today } from '../filing/cases.ts'
import { formLists } from './filing-lists.ts'

type Checked = (input: unknown, context?: unknown) => unknown

const walkers: Readonly<Record<string, Checked>> = {
  checkIcpFiling: checkIcpFiling as Checked,
  checkPublicSecurityFiling: checkPublicSecurityFiling as Checked,
}
const documents: Readonly<Record<string, Checked>> = {
  parsePersonDocument: parsePersonDocument as Checked,
  parseOrganizationDocument: parseOrganizationDocument as Checked,
  documentsOf: documentsOf as Checked,
  isDocumentAllowed: isDocumentAllowed as Checked,
}

const refusing: ProxyHandler<object> = {
  get() {
    throw new Error('no reading')
  },
  ownKeys() {
    throw new Error('no listing')
  },
  getPrototypeOf() {
    throw new Error('no prototype')
  },
}
const revoked = Proxy.revocable({}, {})
revoked.revoke()

const hostile: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  Number.NaN,
  1n,
  Symbol.iterator,
  () => 'x',
  '',
  ' ',
  'x',
  '\ud800',
  'toString',
  '__proto__',
  'x'.repeat(1_000_000),
  [],
  ['x'],
  [[]],
  {},
  Object.create(null),
  {
    toString() {
      throw new Error('no text')
    },
  },
  new Date(Number.NaN),
  new Map(),
  new Proxy({}, refusing),
  new Proxy([], refusing),
  new Proxy(['x', 'y'], { get: (target, key) => (key === 'length' ? Number.NaN : Reflect.get(target, key)) }),
  new Proxy(['x'], { get: (target, key) => (key === 'length' ? 2 ** 53 : Reflect.get(target, key)) }),
  revoked.proxy,
  sparse(4_294_967_295),
]

function sparse(length: number): unknown[] {
  const list: unknown[] = []
  list.length = length
  return list
}

describe.each(Object.entries(walkers))('%s', (_, check) => {
  it('takes anything in any field', () => {
    const names = ['icp-enterprise-website', 'icp-enterprise-app', 'public-security-enterprise-website']
    for (const name of names) {
      const text = JSON.stringify(readFiling(name))
      for (const path of nodes(readFiling(name))) {
        for (const value of hostile) {
          const filing = JSON.parse(text)
          put(filing, path, value)
          check(filing, { today })
        }
      }
    }
  })

  it('takes anything as a field that the form does not have', () => {
    for (const value of hostile) {
      const filing = { unknown: value, entity: { unknown: [value], materials: value }, services: [{ type: value }] }
      expect(() => check(filing, { today })).not.toThrow()
    }
  })

  it('takes any list that is none of its own', () => {
    for (const { filingWith } of formLists) {
      for (const value of hostile) expect(() => check(filingWith(value), { today })).not.toThrow()
    }
  })

  it('takes options that are none', () => {
    for (const options of [undefined, null, true, 0, '', 'x', [], () => 1, Symbol.iterator, 1n]) {
      expect(() => check({}, options)).not.toThrow()
      expect(() => check(readFiling('icp-enterprise-website'), options)).not.toThrow()
    }
    expect(() => check({}, { draft: 1, today: null, checkServiceName: null, severity: null })).not.toThrow()
  })

  it('says which option is wrong', () => {
    expect(() => check({}, { today: 'tomorrow' })).toThrow(/^beian: the option 'today' /)
    expect(() => check({}, { checkServiceName: 'own' })).toThrow(/^beian: the option 'checkServiceName' /)
  })
})

describe.each(Object.entries(documents))('%s', (_, run) => {
  it('takes anything, alone and as any part of its input', () => {
    const natures = [...hostile, 'enterprise', 'individual', '个人']
    const types = [...hostile, 'business-license', 'resident-id', 'passport']
    for (const one of natures) {
      expect(() => run(one, one)).not.toThrow()
      for (const type of types) {
        expect(() => run(one, type)).not.toThrow()
        for (const number of [undefined, '11010519491231002X', hostile[23]]) {
          const input = { nature: one, type, number, name: one, validity: one, today: one }
          expect(() => run(input)).not.toThrow()
        }
      }
    }
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (one, other) => {
        run(one, other)
        run({ nature: one, type: other, number: one, name: other, validity: one, today: other })
      }),
    )
  })
})

describe('documents', () => {
  it('say of each key that is none where it stands', () => {
    const person = (input: object) => parsePersonDocument(input as never).issues.map(written)
    expect(person({ type: '身份证', number: '11010519491231002X' })).toEqual(['type field.unknown'])
    expect(person({ number: '11010519491231002X' })).toEqual(['type field.required'])
    const yesterday = () =>
      parsePersonDocument({ type: 'resident-id', number: '11010519491231002X' }, { today: '昨天' })
    expect(yesterday).toThrow(/today/)
    const organization = (input: object) => parseOrganizationDocument(input as never).issues.map(written)
    expect(organization({ nature: '企业', type: 'business-license' })).toEqual(['nature field.unknown'])
    expect(organization({ nature: 'enterprise', type: 'constructor' })).toEqual(['type field.unknown'])
    expect(organization({ nature: 'enterprise', type: 'business-license' })).toEqual([' social_credit_code.required'])
  })

  it('of what is no nature are none', () => {
    for (const nature of ['constructor', 'toString', '__proto__', '企业', ...hostile]) {
      expect(documentsOf(nature as never)).toEqual([])
      expect(isDocumentAllowed(nature as never, 'length' as never)).toBe(false)
    }
    for (const nature of keysOf('nature')) {
      for (const type of keysOf('organization-document')) {
        expect(isDocumentAllowed(nature, type)).toBe(documentsOf(nature).includes(type))
      }
    }
  })
})

describe('what other scripts put on Object.prototype', () => {
  const names = ['junk', 'name', 'entity', 'remarks', 'number', 'domain', 'form']
  const put = (name: string, descriptor: PropertyDescriptor) =>
    Object.defineProperty(Object.prototype, name, { enumerable: true, configurable: true, ...descriptor })

  afterEach(() => {
    for (const name of names) delete (Object.prototype as Record<string, unknown>)[name]
  })

  it.each([
    ['null', { value: null, writable: true }],
    ['a function', { value: () => 1, writable: true }],
    ['an object', { value: { is: 'text' }, writable: true }],
    [
      'a getter that throws',
      {
        get() {
          throw new Error('no')
        },
      },
    ],
  ] as const)('%s changes no verdict', (_, descriptor) => {
    const filing = readFiling('icp-enterprise-website')
    const half = { entity: { nature: 'individual' }, services: [{ type: 'website' }] }
    const results = () => JSON.stringify([checkIcpFiling(filing, { today }), checkIcpFiling(half, { today })])
    const before = results()
    for (const name of names) put(name, descriptor)
    let after = ''
    try {
      after = results()
    } finally {
      for (const name of names) delete (Object.prototype as Record<string, unknown>)[name]
    }
    expect(after).toBe(before)
  })
})

describe('the value', () => {
  it('shares no object and no list with the input', () => {
    const filing = readFiling('icp-enterprise-app') as { entity: Record<string, unknown> }
    filing.entity.extra = { deep: [{ deeper: [1] }] }
    filing.entity.materials = [{ kind: 'license', file: { size: 1 } }]
    const result = checkIcpFiling(filing, { today })
    expect(result.ok).toBe(true)
    if (!result.ok) return
    const own = objectsIn(filing)
    for (const object of objectsIn(result.value)) expect(own).not.toContain(object)
  })

  it('hands on what is no JSON, and keeps circles and gaps', () => {
    const filing = readFiling('icp-enterprise-website') as { entity: Record<string, unknown> }
    class File {}
    const file = new File()
    const circle: Record<string, unknown> = { file }
    circle.self = circle
    filing.entity.pictures = circle
    filing.entity.extra = sparse(4_294_967_295)
    const result = checkIcpFiling(filing, { today })
    if (!result.ok) throw new Error('not ok')
    const { pictures, extra } = result.value.entity as { pictures?: unknown; extra?: unknown[] }
    const copy = pictures as Record<string, unknown>
    expect(copy).not.toBe(circle)
    expect(copy.self).toBe(copy)
    expect(copy.file).toBe(file)
    expect(extra).not.toBe(filing.entity.extra)
    expect(extra).toHaveLength(4_294_967_295)
  })

  it('takes JSON that is nested deeper than the stack', () => {
    const depth = 200_000
    const filing = readFiling('icp-enterprise-website')
    filing.extra = JSON.parse('['.repeat(depth) + ']'.repeat(depth))
    expect(checkIcpFiling(filing, { today }).ok).toBe(true)
  })
})

describe('the zod models', () => {
  const models = [icpFiling({ today }), publicSecurityFiling({ today })]

  it('take any JSON in any field, frozen', () => {
    const names = ['icp-enterprise-website', 'icp-enterprise-app', 'public-security-enterprise-website']
    const paths = names.flatMap((name) => nodes(readFiling(name)).map((path) => [name, path] as const))
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), ([name, path], value) => {
        const filing = readFiling(name)
        put(filing, path, value)
        const before = JSON.stringify(deepFrozen(filing))
        for (const model of models) model.safeParse(filing)
        expect(JSON.stringify(filing)).toBe(before)
      }),
      { numRuns: 300 },
    )
  })
})

function written({ path, code }: { readonly path: readonly unknown[]; readonly code: string }): string {
  return `${path.join('.')} ${code}`
}

/** Dotted paths of every node. */
function nodes(value: unknown, prefix = ''): string[] {
  const own = prefix === '' ? [] : [prefix]
  if (typeof value !== 'object' || value === null) return own
  const inner = Object.entries(value).flatMap(([key, item]) => nodes(item, prefix === '' ? key : `${prefix}.${key}`))
  return [...own, ...inner]
}

function put(target: unknown, path: string, value: unknown): void {
  const steps = path.split('.')
  let holder = target as Record<string, unknown>
  for (const step of steps.slice(0, -1)) holder = holder[step] as Record<string, unknown>
  holder[steps[steps.length - 1]!] = value
}

function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap(objectsIn)]
}

function deepFrozen<T>(value: T): T {
  for (const object of objectsIn(value)) Object.freeze(object)
  return value
}
