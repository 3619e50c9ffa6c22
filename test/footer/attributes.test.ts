import { describe, expect, it } from 'vitest'
import { attributeAt, decodeAttribute } from '../../src/footer/attributes.ts'

describe('attributes that say something', () => {
  it.each([
    ['class', 'class'],
    ['CLASS', 'class'],
    ['sTyLe', 'style'],
    ['href', 'href'],
    ['ID', 'id'],
    ['hidden', 'hidden'],
    ['rel', 'rel'],
    ['title', undefined],
    ['srcset', undefined],
    ['i', undefined],
    ['ıd', undefined],
    ['\u0009tyle', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('%j → %s', (name, attribute) => {
    expect(attributeAt(`<a ${name}="x">`, 3, 3 + name.length)).toBe(attribute)
  })

  it('are read as browsers read them', () => {
    expect(decodeAttribute(' https://beian.miit.gov.cn/\n?a&amp;b&#61;1 ')).toBe('https://beian.miit.gov.cn/?a&b=1')
  })
})
