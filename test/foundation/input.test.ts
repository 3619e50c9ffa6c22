import { describe, expect, it } from 'vitest'
import { isBlank, openText } from '../../src/foundation/input.ts'

const hostile = new Proxy(
  {},
  {
    get() {
      throw new Error('trap')
    },
    getPrototypeOf() {
      throw new Error('trap')
    },
  },
)

describe('blank', () => {
  it.each([[undefined], [null], [''], [' '], ['\t\r\n'], ['　'], ['\ufeff']])('%j is blank', (value) => {
    expect(isBlank(value)).toBe(true)
  })

  it.each([[0], [false], ['0'], [[]], [{}], [Symbol('a')], [10n]])('value %# is not blank', (value) => {
    expect(isBlank(value)).toBe(false)
  })

  it('objects with traps and without a prototype are not blank', () => {
    expect(isBlank(hostile)).toBe(false)
    expect(isBlank(Object.create(null))).toBe(false)
  })
})

describe('openText', () => {
  const open = (input: unknown) => openText(input, 'resident_id', [18], 20)

  it('returns text as it is', () => {
    expect(open(' 123 ')).toBe(' 123 ')
  })

  it.each([
    ['', 'resident_id.required'],
    [null, 'resident_id.required'],
    [undefined, 'resident_id.required'],
    [' '.repeat(30), 'resident_id.required'],
    [' '.repeat(3), 'resident_id.required'],
    [1, 'resident_id.type'],
    [Number.NaN, 'resident_id.type'],
    [10n, 'resident_id.type'],
    [Symbol('a'), 'resident_id.type'],
    [() => '1', 'resident_id.type'],
    ['1'.repeat(21), 'resident_id.length'],
    ['1'.repeat(1_000_000), 'resident_id.length'],
  ])('case %#: %s', (input, code) => {
    expect(open(input)).toMatchObject({ code, severity: 'error', path: [] })
  })

  it('does not touch objects with traps', () => {
    for (const input of [hostile, Object.create(null)]) expect(JSON.stringify(open(input))).toContain('.type')
  })

  it('tells the lengths, never the text', () => {
    expect(open('1'.repeat(21))).toMatchObject({ params: { expected: [18], actual: 21 } })
  })
})
