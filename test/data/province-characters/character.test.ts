import { describe, expect, it } from 'vitest'
import {
  characterOfCode,
  codeAt,
  codeOfCharacter,
  isCharacterOf,
} from '../../../src/data/province-characters/character.ts'
import {
  MINISTRY,
  MINISTRY_MEANT,
  MINISTRY_MISTAKEN,
  POLICE,
  POLICE_MEANT,
  POLICE_MISTAKEN,
} from '../../../src/data/province-characters/table.ts'
import { isProvinceCodeAt } from '../../../src/foundation/province.ts'

const codes = Array.from({ length: 100 }, (_, code) => String(code).padStart(2, '0'))

describe('province characters', () => {
  it.each([MINISTRY, POLICE])('has one character for every mainland province and for nothing else', (table) => {
    const known = codes.filter((code) => characterOfCode(table, code) !== '')
    expect(known).toEqual(codes.filter((code) => isProvinceCodeAt(code, 0)))
    for (const code of known) expect(codeOfCharacter(table, characterOfCode(table, code))).toBe(code)
    expect(new Set(known.map((code) => characterOfCode(table, code))).size).toBe(31)
  })

  it('differs between the authorities in Sichuan, Guizhou and Gansu only', () => {
    const different = codes.filter((code) => characterOfCode(MINISTRY, code) !== characterOfCode(POLICE, code))
    expect(different).toEqual(['51', '52', '62'])
    expect(different.map((code) => characterOfCode(MINISTRY, code)).join('')).toBe('蜀黔陇')
    expect(different.map((code) => characterOfCode(POLICE, code)).join('')).toBe('川贵甘')
  })

  it.each([
    [MINISTRY, MINISTRY_MISTAKEN, MINISTRY_MEANT],
    [POLICE, POLICE_MISTAKEN, POLICE_MEANT],
  ])('knows what is meant by each character of the other', (table, mistaken, meant) => {
    expect(mistaken.length).toBe(meant.length)
    for (const character of mistaken) expect(codeOfCharacter(table, character)).toBe('')
    for (const character of meant) expect(codeOfCharacter(table, character)).not.toBe('')
  })

  it.each(['', ' ', '秦', '港', '澳', '台', 'x', '\ud800'])('has no code for %j', (character) => {
    expect(codeOfCharacter(MINISTRY, character)).toBe('')
    expect(codeOfCharacter(POLICE, character)).toBe('')
  })
})

describe('characters where they stand in a text', () => {
  it('are read as those that are cut out of it', () => {
    for (const table of [MINISTRY, POLICE]) {
      for (const character of [...MINISTRY, ...POLICE, '云', '中', '0', 'A']) {
        expect(codeAt(table, `x${character}`, 1)).toBe(character === ' ' ? '' : codeOfCharacter(table, character))
        for (const code of ['11', '51', '00', '09', '19', '81', '1', ''])
          expect(isCharacterOf(table, character + code, 0, 1)).toBe(
            character !== ' ' && /^[1-7][0-7]$/.test(code) && characterOfCode(table, code) === character,
          )
      }
      expect(codeAt(table, '', 0)).toBe('')
    }
  })
})
