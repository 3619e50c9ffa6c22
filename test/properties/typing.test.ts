import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkIcpFiling, checkPublicSecurityFiling } from '../../src/filing/check-filing.ts'
import type { AnyIssue } from '../../src/foundation/issue.ts'
import type { Result } from '../../src/foundation/result.ts'
import { isUnfinished } from '../../src/foundation/unfinished.ts'
import * as beian from '../../src/index.ts'
import { createSamples } from '../../src/testing.ts'
import { leavesOf, put, readRight, today, valueIn } from './gallery.ts'

/** What holds while somebody types: which findings are held back, and what the formatters of fields do. */

const samples = createSamples('typing', { today })

const nature = 'enterprise'
const entityName = samples.entityName({ nature })
const law = { documentType: 'law-firm-license' } as const

type Check = (text: string) => { readonly issues: readonly AnyIssue[] }

const KINDS: Readonly<Record<string, readonly [make: () => string, check: Check]>> = {
  residentId: [() => samples.residentId(), beian.parseResidentId],
  residencePermit: [() => samples.residencePermit(), beian.parseResidencePermit],
  foreignPermanentResidentId: [() => samples.foreignPermanentResidentId(), beian.parseForeignPermanentResidentId],
  passport: [() => samples.passport(), beian.parsePassport],
  hongKongMacaoTravelPermit: [() => samples.hongKongMacaoTravelPermit(), beian.parseHongKongMacaoTravelPermit],
  taiwanResidentTravelPermit: [() => samples.taiwanResidentTravelPermit(), beian.parseTaiwanResidentTravelPermit],
  socialCreditCode: [() => samples.socialCreditCode(), beian.parseSocialCreditCode],
  organizationCode: [() => samples.organizationCode(), beian.parseOrganizationCode],
  businessRegistrationNumber: [() => samples.businessRegistrationNumber(), beian.parseBusinessRegistrationNumber],
  taxpayerId: [() => samples.taxpayerId(), beian.parseTaxpayerId],
  militaryUnitCode: [() => samples.militaryUnitCode(), beian.parseMilitaryUnitCode],
  certificateNumber: [() => samples.certificateNumber(), (text) => beian.parseCertificateNumber(text, law)],
  mobilePhone: [() => samples.mobilePhone(), beian.parseMobilePhone],
  officePhone: [() => samples.officePhone(), beian.parseOfficePhone],
  'officePhone as people write it': [() => samples.officePhone().slice(5), beian.parseOfficePhone],
  internationalPhone: [() => samples.internationalPhone(), beian.parseInternationalPhone],
  email: [() => samples.email(), beian.parseEmail],
  postcode: [() => samples.postcode(), beian.parsePostcode],
  postalAddress: [() => samples.postalAddress(), beian.parsePostalAddress],
  personName: [() => samples.personName(), (text) => beian.checkPersonName(text, {})],
  entityName: [() => samples.entityName({ nature }), (text) => beian.checkEntityName(text, { nature })],
  serviceName: [
    () => samples.serviceName({ nature, entityName }),
    (text) => beian.checkServiceName(text, { service: 'website', nature, entityName }),
  ],
  icpNumber: [() => samples.icpNumber(), beian.parseIcpNumber],
  'icpNumber of a service': [() => `${samples.icpNumber()}-12`, beian.parseIcpNumber],
  telecomLicense: [() => samples.telecomLicense(), beian.parseTelecomLicense],
  publicSecurityNumber: [() => samples.publicSecurityNumber(), beian.parsePublicSecurityNumber],
  domain: [() => samples.domain(), beian.parseDomain],
  homeUrl: [() => samples.homeUrl(), beian.parseHomeUrl],
  ipRanges: [() => samples.ipRanges(), beian.parseIpRanges],
}

const SAMPLES_OF_EACH = 25

const told = (issues: readonly AnyIssue[], typed?: string) => issues.filter((issue) => !isUnfinished(issue, typed))

describe('while a right value is typed', () => {
  it.each(Object.entries(KINDS))('nothing is told: %s', (_, [make, check]) => {
    const wrong: string[] = []
    for (let nth = 0; nth < SAMPLES_OF_EACH; nth++) {
      const whole = make()
      const always = new Set(check(whole).issues.map(({ code }) => code))
      for (let end = 0; end < whole.length; end++) {
        const typed = whole.slice(0, end)
        for (const { code } of told(check(typed).issues, typed)) {
          if (!always.has(code)) wrong.push(`${typed} (${whole}): ${code}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })

  /** Of the filings some, and two lengths of each text: all of them are tens of thousands of filings. */
  const EVERY = 7

  /** What is chosen from a list, or ticked. */
  const CHOSEN =
    /(?:^form|kind|type|mode|nature|provinceCode|account|principal|opinionGuide|contents\.\d+|languages\.\d+)$/i

  it('nothing is told at the fields of whole filings either', () => {
    const wrong: string[] = []
    for (const { name, filing } of readRight().filter((_, nth) => nth % EVERY === 0)) {
      const check = filing.form === 'public-security/1' ? checkPublicSecurityFiling : checkIcpFiling
      for (const path of leavesOf(filing)) {
        const whole = valueIn(filing, path)
        const place = path.join('.')
        if (typeof whole !== 'string' || CHOSEN.test(place) || whole.length < 2) continue
        for (const typed of [whole.slice(0, 1 + (place.length % (whole.length - 1))), whole.slice(0, -1)]) {
          const copy = JSON.parse(JSON.stringify(filing))
          put(copy, path, typed)
          const here = check(copy, { today, draft: true }).issues.filter((issue) => issue.path.join('.') === place)
          for (const { code } of told(here, typed)) wrong.push(`${name} ${place} ${typed}: ${code}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })
})

describe('a wrong character in the middle is told while the rest is typed', () => {
  const WRONG: readonly (readonly [kind: string, wrong: string])[] = [
    ['mobilePhone', '#'],
    ['officePhone', '#'],
    ['residentId', 'A'],
    ['socialCreditCode', '#'],
    ['email', '，'],
    ['domain', '#'],
  ]

  it.each(WRONG)('%s: %s', (kind, wrong) => {
    const [make, check] = KINDS[kind]!
    for (let nth = 0; nth < SAMPLES_OF_EACH; nth++) {
      const whole = make()
      const at = Math.floor(whole.length / 2) - 1
      const typed = whole.slice(0, at) + wrong + whole.slice(at + 1)
      expect(told(check(typed).issues, typed), typed).not.toEqual([])
    }
  })
})

type Format = (text: string, caret?: number | null) => beian.TypedText

interface Field {
  readonly format: Format
  readonly parse: (text: string) => Result<{ readonly text: string }>
  readonly make: () => string
  /** Characters of which texts are typed in the properties. */
  readonly alphabet: string
}

const FIELDS: Readonly<Record<string, Field>> = {
  formatOfficePhoneInput: {
    format: beian.formatOfficePhoneInput,
    parse: beian.parseOfficePhone,
    make: () => samples.officePhone(),
    alphabet: '0123456789 -()+－转８',
  },
  formatMobilePhoneInput: {
    format: beian.formatMobilePhoneInput,
    parse: beian.parseMobilePhone,
    make: () => samples.mobilePhone(),
    alphabet: '0123456789 -+１：手机O',
  },
  formatResidentIdInput: {
    format: beian.formatResidentIdInput,
    parse: beian.parseResidentId,
    make: () => samples.residentId(),
    alphabet: "0123456789 xX'１：身份证号OⅩ",
  },
  formatSocialCreditCodeInput: {
    format: beian.formatSocialCreditCodeInput,
    parse: beian.parseSocialCreditCode,
    make: () => samples.socialCreditCode(),
    alphabet: '0123456789 aA-１：代码OI',
  },
  formatIcpNumberInput: {
    format: beian.formatIcpNumberInput,
    parse: beian.parseIcpNumber,
    make: () => `${samples.icpNumber()}-1`,
    alphabet: '0123456789 京粤icpICP备備案号號：-－a',
  },
}

const SIGNIFICANT = /[0-9A-Za-z\u4e00-\u9fff]/
const significantBefore = ({ text, caret }: beian.TypedText) =>
  [...text.slice(0, caret)].filter((character) => SIGNIFICANT.test(character)).length

/** Types, one by one, at the caret. */
function typed(format: Format, text: string, start: beian.TypedText = { text: '', caret: 0 }): beian.TypedText {
  let state = start
  for (const character of text) {
    const { text: before, caret } = state
    state = format(before.slice(0, caret) + character + before.slice(caret), caret + character.length)
  }
  return state
}

describe.each(Object.entries(FIELDS))('%s', (_, { format, parse, make, alphabet }) => {
  const texts = fc
    .oneof(
      fc.array(fc.constantFrom(...alphabet), { maxLength: 24 }),
      fc.constant(0).map(() => [...make()]),
    )
    .chain((characters) =>
      fc.tuple(fc.constant(characters), fc.array(fc.tuple(fc.nat(24), fc.constantFrom(...alphabet)), { maxLength: 2 })),
    )
    .map(([characters, inserted]) => {
      const text = [...characters]
      for (const [at, character] of inserted) text.splice(Math.min(at, text.length), 0, character)
      return text.join('')
    })

  it('gives a canonical value that is typed one character after another', () => {
    for (let nth = 0; nth < SAMPLES_OF_EACH; nth++) {
      const whole = make()
      expect(typed(format, whole)).toEqual({ text: whole, caret: whole.length })
    }
  })

  it('never moves from the place at which one types into the middle', () => {
    for (let nth = 0; nth < SAMPLES_OF_EACH; nth++) {
      const whole = make()
      for (let at = 1; at < whole.length; at++) {
        if (!SIGNIFICANT.test(whole.charAt(at))) continue
        const rest = whole.slice(at + 1)
        const start = { text: whole.slice(0, at) + rest, caret: at }
        const state = typed(format, whole.charAt(at), start)
        expect(significantBefore(state), `${whole} ${at}`).toBe(significantBefore({ text: whole, caret: at + 1 }))
      }
    }
  })

  it('gives way to deleting from the end, down to nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let state = format(text, text.length)
        for (let steps = state.text.length; steps > 0 && state.text !== ''; steps--) {
          const { length } = state.text
          state = format(state.text.slice(0, -1), length - 1)
          expect(state.text.length).toBeLessThan(length)
        }
        expect(state.text).toBe('')
      }),
    )
  })

  it('is done at once, keeps the caret within, and is read as what was typed', () => {
    fc.assert(
      fc.property(texts, fc.nat(30), (text, at) => {
        const caret = Math.min(at, text.length)
        const once = format(text, caret)
        expect(format(once.text, once.caret)).toEqual(once)
        expect(once.caret).toBeGreaterThanOrEqual(0)
        expect(once.caret).toBeLessThanOrEqual(once.text.length)
        const [raw, rewritten] = [parse(text), parse(once.text)]
        expect(rewritten.issues).toEqual(raw.issues)
        expect(rewritten.ok && rewritten.value.text).toBe(raw.ok && raw.value.text)
      }),
    )
  })

  it('keeps the characters before the caret, unless a label before the number goes', () => {
    fc.assert(
      fc.property(fc.constant(0), fc.nat(24), fc.boolean(), (_zero, at, spaced) => {
        const whole = make()
        const text = spaced ? whole.replace(/(?=[^号\d-])|(?<=\d{4})(?=\d)/g, ' ') : whole
        const caret = Math.min(at, text.length)
        expect(significantBefore(format(text, caret))).toBe(significantBefore({ text, caret }))
      }),
    )
  })

  it('leaves alone what is no text', () => {
    expect(format(undefined as never, undefined)).toEqual({ text: '', caret: 0 })
    expect(format('1', Number.NaN)).toEqual({ text: '1', caret: 1 })
    expect(format('9'.repeat(5000), 7)).toEqual({ text: '9'.repeat(5000), caret: 7 })
  })
})
