import { describe, expect, it } from 'vitest'
import { isMeant, selectorOf } from '../../src/footer/selector.ts'

describe('selectors', () => {
  it.each([
    ['div', true],
    ['*', true],
    ['.a', true],
    ['#a', true],
    ['div.a#b.c[d][e=f][g="h"]', true],
    ['.a .b', true],
    ['.a > .b', true],
    ['.a .b .c', false],
    ['.a + .b', false],
    ['.a:hover', false],
    ['.md\\:a', false],
    ['[a^=b]', false],
  ])('%s is understood: %s', (text, isCertain) => {
    expect(selectorOf(text)).toMatchObject({ isCertain })
  })

  it.each(['', '.a::before', '.a:after', `.${'a'.repeat(400)}`])('%s means no element', (text) => {
    expect(selectorOf(text)).toBeUndefined()
  })

  it('weigh as the standard says', () => {
    const weights = ['*', 'a', 'a b', '.a', 'a.b', '.a.b', '#a', '#a.b'].map((text) => selectorOf(text)!.specificity)
    expect(weights).toEqual([...weights].sort((one, other) => one - other))
    expect(new Set(weights).size).toBe(weights.length)
  })

  it('of those that are not understood, what stands last may be meant', () => {
    for (const text of ['.x .y .a', '.x:hover > .a', '.x + .a:not(.b)', '.a:hover'])
      expect(selectorOf(text), text).toMatchObject({ compound: { classes: ['a'] } })
    expect(selectorOf(':not(.a)')).toMatchObject({ compound: { tag: '', classes: [] } })
  })

  it('mean elements', () => {
    const meant = (text: string, tag: string, attributes: object): boolean =>
      isMeant(selectorOf(text)!.compound, tag, attributes)
    expect(meant('p.a#b', 'p', { class: ' x\ta ', id: 'b' })).toBe(true)
    expect(meant('p.a', 'p', { class: 'ab' })).toBe(false)
    expect(meant('p.a', 'div', { class: 'a' })).toBe(false)
    expect(meant('[role=x]', 'p', { role: 'x' })).toBe(true)
    expect(meant('[data-x=y]', 'p', { others: new Map([['data-x', 'z']]) })).toBe(false)
    expect(meant('[constructor]', 'p', {})).toBe(false)
  })
})
