import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { socialCreditCategories } from '../../src/data/social-credit-categories/names.ts'
import { fujianPilotCheck } from '../../src/foundation/check-digit/fujian-pilot.ts'
import { gb11714Check } from '../../src/foundation/check-digit/gb11714.ts'
import { gb32100Check } from '../../src/foundation/check-digit/gb32100.ts'
import { iso7064Mod11_2 } from '../../src/foundation/check-digit/iso7064.ts'
import { socialCreditCategoryOf } from '../../src/organization/social-credit-category.ts'
import {
  formatSocialCreditCode,
  isSocialCreditCode,
  parseSocialCreditCode,
} from '../../src/organization/social-credit-code.ts'
import { readFixture } from '../fixtures/read.ts'

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** The code whose first 17 characters are `body`. */
const withCheck = (body: string) => body + ALPHABET.charAt(gb32100Check(body))

/** Nine characters: the body and its check character. */
const organizationCode = (body: string) => body + '0123456789X'.charAt(gb11714Check(body, 0))

const code = (opening: string, body: string) => withCheck(opening + organizationCode(body))

const findings = (input: unknown) =>
  parseSocialCreditCode(input).issues.map(({ code, severity, params }) => [code.slice(19), severity, params])

const codesOf = (input: unknown) => parseSocialCreditCode(input).issues.map((issue) => issue.code.slice(19))

const PILOTS = [
  '91350211M0000XUF46',
  '91350100M0001TGQXM',
  '91350203M0001FUE2P',
  '91350203M0001QKT19',
  '91350203M0001QAY9B',
  '91350128M00000019A',
  '91350200M000000510',
]

describe('social credit code: the example of GB 32100', () => {
  it('reads the parts of 91350100M000100Y43', () => {
    expect(parseSocialCreditCode('91350100M000100Y43')).toEqual({
      ok: true,
      issues: [],
      value: {
        text: '91350100M000100Y43',
        department: '9',
        category: '1',
        divisionCode: '350100',
        organizationCode: 'M000100Y4',
        variant: 'standard',
      },
    })
    expect(isSocialCreditCode('91350100M000100Y43')).toBe(true)
  })

  it('has a check character 0 where the sum is divisible by 31 (libraries index past their table there)', () => {
    const zero = Array.from({ length: 200 }, (_, serial) => code('91110000', `7109${1000 + serial}`)).filter((text) =>
      text.endsWith('0'),
    )
    expect(zero.length).toBeGreaterThan(0)
    for (const text of zero) expect(isSocialCreditCode(text)).toBe(true)
  })
})

describe('social credit code: fixtures', () => {
  const rows = readFixture('certificates.tsv')
  const of = (kind: string) => rows.filter((row) => row.kind === kind)

  it.each(of('uscc'))('$number is $expected: $reason', ({ number, expected }) => {
    expect(parseSocialCreditCode(number).ok).toBe(expected === 'valid')
    expect(isSocialCreditCode(number)).toBe(expected === 'valid')
    if (expected === 'valid') expect(codesOf(number)).toEqual([])
  })

  it.each(of('uscc-strict-org'))('$number only warns of the organization code', ({ number }) => {
    expect(findings(number)).toEqual([['checksum', 'warning', { part: 'organization-code' }]])
    expect(isSocialCreditCode(number)).toBe(true)
  })

  it.each(of('raw:uscc'))('$number is valid once folded only', ({ number }) => {
    expect(isSocialCreditCode(number, { canonical: true })).toBe(false)
    expect(isSocialCreditCode(number)).toBe(true)
    expect(parseSocialCreditCode(number).ok).toBe(true)
  })
})

describe('social credit code: Fujian, 2015', () => {
  it.each(PILOTS)('%s holds the formula of its own', (text) => {
    const result = parseSocialCreditCode(text)
    expect(result).toMatchObject({ ok: true, issues: [], value: { variant: 'fujian-pilot' } })
    expect(isSocialCreditCode(text)).toBe(true)
  })

  it('may end in a letter that the standard does not have', () => {
    const body = Array.from({ length: 3000 }, (_, serial) => `91350200${organizationCode(`M${1000000 + serial}`)}`)
    const text = body.find((start) => fujianPilotCheck(start) === 24)!
    expect(parseSocialCreditCode(`${text}O`)).toMatchObject({ ok: true, value: { variant: 'fujian-pilot' } })
    expect(isSocialCreditCode(`${text}O`)).toBe(true)
  })

  it.each([
    ['another province', '91320211M0000XUF46'],
    ['another character at position 9', '91350211N0000XUF46'],
    ['another department', '51350211M0000XUF46'],
    ['a wrong check character', '91350211M0000XUF45'],
  ])('is not taken with %s', (_, text) => {
    expect(findings(text)).toEqual([['checksum', 'error', { part: 'code' }]])
    expect(isSocialCreditCode(text)).toBe(false)
  })
})

describe('social credit code: department, category, registrar', () => {
  it.each(Object.keys(socialCreditCategories))('knows %s', (pair) => {
    const text = code(`${pair}110000`, 'MF000123')
    expect(codesOf(text)).toEqual([])
    expect(socialCreditCategoryOf({ department: pair.charAt(0), category: pair.charAt(1) })?.natures).toBeDefined()
  })

  it('names what the pair stands for, and nothing outside the list', () => {
    expect(socialCreditCategoryOf({ department: '9', category: '2' })).toMatchObject({
      category: { zh: '个体工商户' },
      natures: ['enterprise', 'medical-institution'],
      source: 'amendment-1',
    })
    expect(socialCreditCategoryOf({ department: 'to', category: 'String' })).toBeUndefined()
    expect(socialCreditCategoryOf({ department: '9', category: '9' })).toBeUndefined()
  })

  it('takes texts, knows nothing of what is none, and hands out copies', () => {
    expect(socialCreditCategoryOf(' 9234 0603MA2UJY0W6P')?.category.zh).toBe('个体工商户')
    for (const other of [undefined, null, 5, {}, { department: 9, category: 2 }, '', 'constructor']) {
      expect(socialCreditCategoryOf(other as never)).toBeUndefined()
    }
    const first = socialCreditCategoryOf('92')
    Object.assign(first!.category, { zh: 'spoiled' })
    ;(first!.natures as string[]).push('spoiled')
    expect(socialCreditCategoryOf('92')).toMatchObject({
      category: { zh: '个体工商户' },
      natures: ['enterprise', 'medical-institution'],
    })
  })

  it.each(['14', '94', 'B1', 'E1', 'Y9', 'G2'])('warns of %s, which is in no table', (pair) => {
    const text = code(`${pair}440300`, 'MA5FKR12')
    expect(findings(text)).toEqual([['unknown', 'warning', { part: 'category' }]])
    expect(isSocialCreditCode(text)).toBe(true)
  })

  it.each(['01', 'L8', 'X1', 'H1'])('refuses %s: no table ever had the department', (pair) => {
    const text = code(`${pair}440300`, 'MA5FKR12')
    expect(findings(text)).toEqual([['unknown', 'error', { part: 'department' }]])
    expect(isSocialCreditCode(text)).toBe(false)
  })

  it.each([
    ['100000', 'national'],
    ['110302', 'Beijing E-Town'],
    ['320594', 'Suzhou Industrial Park'],
    ['610131', "Xi'an Hi-tech Zone"],
    ['310141', 'Shanghai free-trade zone'],
    ['120118', 'Tianjin free-trade zone'],
    ['659001', 'Shihezi'],
    ['460400', 'Danzhou'],
  ])('takes the registrar %s (%s) without a word', (region) => {
    expect(codesOf(code(`91${region}`, 'MA5FKR12'))).toEqual([])
  })

  it.each(['000000', '100100', '160000', '260100', '470000', '550000', '710000', '810000', '820000'])(
    'refuses the registrar %s',
    (region) => {
      const text = code(`91${region}`, 'MA5FKR12')
      expect(findings(text)).toEqual([['unknown', 'error', { part: 'region' }]])
      expect(isSocialCreditCode(text)).toBe(false)
    },
  )
})

/** Remainder of GB 11643 over the first 17 digits, by which the check character stands in 10X98765432. */
function checkSum(text: string): number {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  return weights.reduce((sum, weight, index) => sum + weight * Number(text.charAt(index)), 0) % 11
}

describe('social credit code: ID numbers', () => {
  /** ID numbers of a county that also hold modulus 31. */
  const doubles = (county: string) =>
    Array.from({ length: 28 * 12 * 60 }, (_, index) => {
      const day = String(1 + (index % 28)).padStart(2, '0')
      const month = String(1 + (Math.floor(index / 28) % 12)).padStart(2, '0')
      const body = `${county}${1950 + Math.floor(index / 336)}${month}${day}001`
      const check = iso7064Mod11_2(body, 17)
      return body + (check === 10 ? 'X' : String(check))
    }).filter((text) => ALPHABET.charAt(gb32100Check(text)) === text.charAt(17))

  // Hengshui, Leshan, Suqian, Ningde (3522 to 1999) and Haidong: their digits 3–4 read as the province of a registrar.
  it.each(['110105', '440524', '511102', '131102', '321311', '352201', '632102', '143202'])(
    'of %s, none that holds modulus 31 passes, though the organization code holds too in one of eleven',
    (county) => {
      const texts = doubles(county)
      expect(texts.length).toBeGreaterThan(100)
      expect(texts.some((text) => gb11714Check(text, 8) === '0123456789X'.indexOf(text.charAt(16)))).toBe(true)
      for (const text of texts) {
        expect(findings(text)).toEqual([['wrong_kind', 'error', { kind: 'resident-id' }]])
        expect(isSocialCreditCode(text)).toBe(false)
      }
    },
  )

  it('a genuine code may read as a date and hold MOD 11-2: no ID number begins with 1211', () => {
    const texts = Array.from({ length: 2000 }, (_, serial) =>
      code('12110119', `60${String(10_100 + serial * 3).padStart(6, '0')}`),
    )
    const reading = texts.filter((text) => /^\d{10}0[1-9][0-2][1-9]\d{3}[\dX]$/.test(text))
    const doubled = reading.filter((text) => '10X98765432'.charAt(checkSum(text)) === text.charAt(17))
    expect(doubled.length).toBeGreaterThan(0)
    for (const text of doubled) expect(codesOf(text)).toEqual([])
  })

  it('362322198709086409 holds modulus 31 and no ID check: still refused (36 is no pair)', () => {
    expect(findings('362322198709086409')).toEqual([['wrong_kind', 'error', { kind: 'resident-id' }]])
  })
})

describe('social credit code: reasons', () => {
  it.each([
    ['', 'required'],
    ['  　', 'required'],
    [null, 'required'],
    [911100007109, 'type'],
    [Symbol('x'), 'type'],
    [{}, 'type'],
    ['91110000710925462', 'length'],
    ['91110000710925462XX', 'length'],
    ['91110000710925462Z', 'charset'],
    ['91ABCDEF600037341L', 'charset'],
    ['9111000071092-462X', 'charset'],
    ['91110000710925462Y', 'checksum'],
    ['911000001000010101', 'checksum'],
    // A spreadsheet keeps fifteen digits.
    ['911000001000010000', 'format'],
    ['111111111111111111', 'placeholder'],
    ['XXXXXXXXXXXXXXXXXX', 'placeholder'],
    ['000000000000000000', 'placeholder'],
    ['91110000000000000X', 'placeholder'],
    [withCheck('91110000000000000'), 'placeholder'],
    ['11010519491231002X', 'wrong_kind'],
    ['830000200209060065', 'wrong_kind'],
    ['965643200101010054', 'wrong_kind'],
    ['110105491231002', 'wrong_kind'],
    ['110108000000016', 'wrong_kind'],
    ['11010571526726X', 'wrong_kind'],
    ['4403007152672', 'length'],
    ['71092546-2', 'wrong_kind'],
    ['13800138000', 'wrong_kind'],
    ['+86 138 0013 8000', 'wrong_kind'],
  ])('%s → %s', (input, reason) => {
    expect(codesOf(input)).toEqual([reason])
    expect(isSocialCreditCode(input)).toBe(false)
  })

  it('suggests the digit that was meant by O, I, Z or S, where the check agrees', () => {
    const [issue] = parseSocialCreditCode('911IOOOO7IO92546ZX').issues
    expect(issue).toMatchObject({
      code: 'social_credit_code.charset',
      params: { position: 4 },
      suggestion: { kind: 'text', text: '91110000710925462X' },
    })
    expect(parseSocialCreditCode('911IOOOO7IO92546ZY').issues[0]).not.toHaveProperty('suggestion')
  })

  it('never repeats a part of the code in its params (a sole trader stands behind 92…)', () => {
    for (const text of ['92340603MA2UJY0W6O', '92340603MA2UJY0W69', '92340603MA2UJY0W6']) {
      const [issue] = parseSocialCreditCode(text).issues
      expect(JSON.stringify(issue?.params)).not.toMatch(/MA2|340603|UJY/)
    }
  })
})

describe('social credit code: properties', () => {
  const character = fc.constantFrom(...ALPHABET)
  const text = fc
    .record({
      pair: fc.constantFrom(...Object.keys(socialCreditCategories)),
      region: fc.stringMatching(/^(?:1[1-5]|3[1-7]|5[0-4])\d{4}$/),
      body: fc.array(character, { minLength: 8, maxLength: 8 }).map((list) => list.join('')),
    })
    .filter(({ body }) => body !== '00000000')
    .map(({ pair, region, body }) => code(pair + region, body))

  it('every generated code parses, round-trips and gives its parts', () => {
    fc.assert(
      fc.property(text, (generated) => {
        const result = parseSocialCreditCode(generated)
        expect(result.ok && result.value.text).toBe(generated)
        if (!result.ok) return
        const { department, category, divisionCode, organizationCode: inner } = result.value
        expect(department + category + divisionCode + inner).toBe(generated.slice(0, 17))
        expect(isSocialCreditCode(generated)).toBe(true)
        expect(parseSocialCreditCode(` ${generated.toLowerCase()}\u200b`)).toEqual(result)
      }),
    )
  })

  it('every change of a single character is caught', () => {
    fc.assert(
      fc.property(text, fc.nat(17), character, (generated, position, replacement) => {
        const changed = generated.slice(0, position) + replacement + generated.slice(position + 1)
        // The formula of Fujian is a second one: what both have in common it cannot tell apart.
        const result = parseSocialCreditCode(changed)
        if (result.ok && result.value.variant === 'fujian-pilot') return
        expect(result.ok).toBe(changed === generated)
      }),
    )
  })

  it('isSocialCreditCode agrees with parseSocialCreditCode on canonical text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9A-GJNY][1-59]\d{6}[0-9M][0-9A-Z]{7}[0-9X]$/), (body) => {
        const generated = withCheck(body)
        const result = parseSocialCreditCode(generated)
        expect(isSocialCreditCode(generated)).toBe(result.ok && result.value.text === generated)
      }),
    )
  })

  it('no input throws', () => {
    const hostile = new Proxy({}, { get: () => expect.fail('read'), ownKeys: () => expect.fail('read') })
    for (const input of [
      hostile,
      Object.create(null),
      '9'.repeat(1_000_000),
      10n,
      Number.NaN,
      '\ud800',
      '91\ud800',
      [],
      () => 1,
    ]) {
      expect(parseSocialCreditCode(input).ok).toBe(false)
      expect(isSocialCreditCode(input)).toBe(false)
    }
    fc.assert(fc.property(fc.anything(), (input) => parseSocialCreditCode(input).ok || !isSocialCreditCode(input)))
  })
})

describe('formatSocialCreditCode', () => {
  it('shows the four parts, and is read back', () => {
    const shown = formatSocialCreditCode({ text: '91350100M000100Y43' })
    expect(shown).toBe('91 350100 M000100Y4 3')
    const result = parseSocialCreditCode(shown)
    expect(result.ok && result.value.text).toBe('91350100M000100Y43')
  })
})
