import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBlank } from '../../src/foundation/input.ts'
import { inputsOf, today, type Value, values, withMod11_2Check } from './identity-values.ts'

type Parse = (input: unknown, options?: unknown) => ReturnType<Value['parse']>
type Is = (input: unknown, options?: unknown) => boolean

const throwing = new Proxy(
  {},
  {
    get() {
      throw new Error('no reading')
    },
  },
)

/** What is neither the value nor its text. */
const others: readonly unknown[] = [
  undefined,
  null,
  0,
  1n,
  true,
  Symbol('x'),
  [],
  {},
  { text: 5 },
  { text: '1101' },
  Object.create(null),
  () => 'x',
  new Date(Number.NaN),
  throwing,
]

/** Everything inside a result that a caller could change, changed. */
function spoil(thing: unknown): void {
  if (typeof thing !== 'object' || thing === null) return
  for (const inner of Object.values(thing)) spoil(inner)
  if (Object.isFrozen(thing)) return
  if (Array.isArray(thing)) thing.push('spoiled')
  else Object.assign(thing, { spoiled: true })
}

describe.each(values)('$name', (value) => {
  const parse = value.parse as Parse
  const is = value.is as Is
  const inputs = inputsOf(value)

  it('isX is true for exactly what parseX takes, and with canonical for exactly its own text', () => {
    let taken = 0
    let folded = 0
    fc.assert(
      fc.property(inputs, value.options, (input, options) => {
        const result = parse(input, options)
        expect(is(input, options)).toBe(result.ok)
        const canonical = result.ok && result.value.text === input
        expect(is(input, { ...options, canonical: true })).toBe(canonical)
        if (result.ok) taken++
        if (result.ok && !canonical) folded++
      }),
      { numRuns: 1500 },
    )
    expect(taken).toBeGreaterThan(50)
    expect(folded).toBeGreaterThan(10)
  })

  it('the canonical text is read again as the same value, with the same remarks on the number', () => {
    fc.assert(
      fc.property(inputs, value.options, (input, options) => {
        const result = parse(input, options)
        if (!result.ok) return
        const again = parse(result.value.text, options)
        const issues = result.issues.filter((issue) => value.ofSpelling?.includes(issue.code) !== true)
        expect(again).toEqual({ ...result, issues })
      }),
      { numRuns: 1000 },
    )
  })

  it('the short way of canonical text and the long way of what has to be folded come to the same', () => {
    fc.assert(
      fc.property(inputs, value.options, (input, options) => {
        // What is blank is missing; invisible characters around it make it a text.
        if (isBlank(input)) return
        expect(parse(`\u200b ${input}\u200b`, options)).toEqual(parse(input, options))
      }),
      { numRuns: 1000 },
    )
  })

  it('takes anything and any options', () => {
    for (const input of others) {
      for (const options of [undefined, null, 0, 'x', true, 1n, Symbol('x'), [], () => 1]) {
        expect(parse(input, options).ok).toBe(false)
        expect(is(input, options)).toBe(false)
      }
    }
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(is(input)).toBe(parse(input).ok)
      }),
    )
    for (const piece of ['1', ' ', '\u200b', 'X', '字', '(', '企'])
      expect(parse(piece.repeat(1_000_000)).ok).toBe(false)
  })

  it('hands out nothing that others see', () => {
    fc.assert(
      fc.property(inputs, value.options, (input, options) => {
        const first = parse(input, structuredClone(options))
        const before = JSON.stringify(first)
        spoil(first)
        expect(JSON.stringify(parse(input, options))).toBe(before)
      }),
    )
  })
})

describe.each(values.filter((value) => value.format !== undefined))('format: $name', (value) => {
  const format = value.format as (value: unknown) => string
  const parse = value.parse as Parse
  const options = { today: '2040-01-01', legacy: true }

  it('shows the value and the text alike, readable as the same number', () => {
    let shown = 0
    fc.assert(
      fc.property(inputsOf(value), (input) => {
        const result = parse(input, { legacy: true })
        if (!result.ok) return
        shown++
        const text = format(input)
        expect(format(result.value)).toBe(text)
        expect(format({ text: result.value.text })).toBe(text)
        const again = parse(text, options)
        expect(again.ok && again.value.text).toBe(result.value.text)
      }),
      { numRuns: 500 },
    )
    expect(shown).toBeGreaterThan(50)
  })

  it('gives back what is no such number', () => {
    fc.assert(
      fc.property(inputsOf(value), (input) => {
        if (!parse(input, options).ok) expect(format(input)).toBe(input)
      }),
    )
    for (const input of others) {
      expect(typeof format(input)).toBe('string')
      expect(format(input)).not.toContain('undefined')
    }
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(typeof format(input)).toBe('string')
      }),
    )
    expect(format(undefined)).toBe('')
    expect(format(null)).toBe('')
    expect(format('1'.repeat(100_000))).toBe('1'.repeat(100_000))
  })
})

describe('numbers that the rules are about', () => {
  it('nobody was born before 1800, whatever the check character says', () => {
    const resident = values[0]!
    for (const [text, ok] of [
      [withMod11_2Check('11010517991231001'), false],
      [withMod11_2Check('11010518000101001'), true],
    ] as const) {
      expect((resident.parse as Parse)(text, { today }).ok).toBe(ok)
      expect((resident.is as Is)(text, { today })).toBe(ok)
    }
  })
})
