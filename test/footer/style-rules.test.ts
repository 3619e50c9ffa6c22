import { describe, expect, it } from 'vitest'
import { conditionOf, styleSheetOf } from '../../src/footer/style-rules.ts'

const classes = (css: string): string[] =>
  styleSheetOf(css).rules.map(({ selector, condition }) => `${condition} ${selector.compound.classes.join('.')}`)

describe('a style sheet', () => {
  it('gives its rules in order, with where they hold', () => {
    expect(
      classes(
        '.a{display:none}@media (max-width:600px){.b{display:none}.c,.d{opacity:0}}.e{display:block}.f{margin:0}',
      ),
    ).toEqual(['always a', 'phones b', 'phones c', 'phones d', 'always e'])
    expect(classes('@media screen{@media (max-width:600px){.a{display:none}}}')).toEqual(['phones a'])
    expect(classes('@layer x{.a{display:none}} .b{.c{display:none}} .d{display:none}')).toEqual([
      'unknown a',
      'unknown c',
      'always d',
    ])
    expect(classes('@font-face{src:url(a)} @media print{.a{display:none}} .b{display:none')).toEqual(['always b'])
    expect(classes(`.a{content:'{'} .b{display:none}`)).toEqual(['always b'])
  })

  it('reads each character a bounded number of times, whatever it is', () => {
    // Each looked for its end up to the end of the sheet once.
    for (const piece of [
      'a{',
      '}',
      '"',
      "'\\n",
      '/*',
      '@media x{',
      'a{b;',
      '.a{display:none}',
      '@import x;',
      'a,',
      ':(',
    ]) {
      expect(styleSheetOf(piece.repeat(300_000)).rules.length, piece).toBeLessThan(20_001)
    }
  })
})

describe('a media query', () => {
  it.each([
    ['', 'always'],
    ['screen', 'always'],
    ['all', 'always'],
    ['print', 'never'],
    ['(max-width: 768px)', 'phones'],
    ['only screen and (max-width:40em)', 'phones'],
    ['screen and (max-device-width:480px)', 'phones'],
    ['(max-width:320px)', 'unknown'],
    ['(min-width: 768px)', 'wide'],
    ['(min-width: 320px)', 'unknown'],
    ['(min-width: 600px) and (max-width: 900px)', 'unknown'],
    ['(prefers-color-scheme: dark)', 'unknown'],
    ['screen, print', 'unknown'],
  ])('%s: %s', (query, condition) => {
    expect(conditionOf(query)).toBe(condition)
  })
})
