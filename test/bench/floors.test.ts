import { describe, expect, it } from 'vitest'
import * as beian from '../../src/index.ts'
import * as contact from './floors/contact.ts'
import * as network from './floors/network.ts'
import * as phones from './floors/phones.ts'
import * as records from './floors/record-numbers.ts'
import * as resident from './floors/resident-id.ts'
import * as credit from './floors/social-credit-code.ts'
import * as make from './inputs.ts'

/**
 * The loops by hand that the bench compares with are honest: wherever they build a value it is the package's, without
 * findings, and they refuse no canonical text that the package has nothing against.
 */
type Parse = (text: string) => { readonly ok: boolean; readonly value?: unknown; readonly issues: readonly unknown[] }

const builders: readonly (readonly [string, (text: string) => unknown, Parse, () => string[]])[] = [
  ['resident ID', resident.parseResidentId, beian.parseResidentId, make.residentIds],
  ['social credit code', credit.parseSocialCreditCode, beian.parseSocialCreditCode, make.socialCreditCodes],
  ['office phone', phones.parseOfficePhone, beian.parseOfficePhone, make.officePhones],
  ['mobile phone', phones.parseMobilePhone, beian.parseMobilePhone, make.mobilePhones],
  ['ICP number', records.parseIcpNumber, beian.parseIcpNumber, make.icpNumbers],
  [
    'public-security number',
    records.parsePublicSecurityNumber,
    beian.parsePublicSecurityNumber,
    make.publicSecurityNumbers,
  ],
  ['e-mail', contact.parseEmail, beian.parseEmail, make.emails],
  ['postcode', contact.parsePostcode, beian.parsePostcode, make.postcodes],
  ['domain', network.parseDomain, beian.parseDomain, make.domains],
  ['home page', network.parseHomeUrl, beian.parseHomeUrl, make.homeUrls],
  ['IP range', network.parseIpRanges, beian.parseIpRanges, make.ipRanges],
]

const yesOrNo: readonly (readonly [string, (text: string) => boolean, Parse, () => string[]])[] = [
  ['resident ID', resident.isResidentId, beian.parseResidentId, make.residentIds],
  ['social credit code', credit.isSocialCreditCode, beian.parseSocialCreditCode, make.socialCreditCodes],
  ['office phone', phones.isOfficePhone, beian.parseOfficePhone, make.officePhones],
  ['mobile phone', phones.isMobilePhone, beian.parseMobilePhone, make.mobilePhones],
]

/** Some of the texts, and each with one character replaced, left out or doubled. */
function around(texts: readonly string[]): string[] {
  const random = make.createRandom(99)
  const signs = [...'0123456789AXZaz-. 号京川']
  return texts.slice(0, 1500).flatMap((text) => {
    const at = random(text.length)
    const sign = signs[random(signs.length)]!
    return [
      text,
      text.slice(0, at) + sign + text.slice(at + 1),
      text.slice(0, at) + text.slice(at + 1),
      text.slice(0, at) + text.charAt(at) + text.slice(at),
    ]
  })
}

const isCanonical = (text: string, { ok, value }: ReturnType<Parse>): boolean =>
  ok && (value as { readonly text: string }).text === text

describe('loops by hand', () => {
  it.each(builders)('%s: every text that is measured is a number', (_name, _floor, parse, inputs) => {
    // What is none is explained, which takes a hundred times as long: a few hide what the others take.
    expect(inputs().filter((text) => !parse(text).ok)).toEqual([])
  })

  it.each(builders)('%s: builds what the package builds where nothing is to be said', (_name, floor, parse, inputs) => {
    const texts = inputs()
    let built = 0
    for (const text of around(texts)) {
      const result = parse(text)
      const value = floor(text)
      if (value !== undefined && isSuffixSlip(result)) continue
      if (value !== undefined) expect(value, text).toEqual(result)
      else expect(isCanonical(text, result) && result.issues.length === 0 && !isAside(text), text).toBe(false)
      if (value !== undefined) built++
    }
    expect(built).toBeGreaterThan(1200)
  })

  it.each(yesOrNo)('%s: says yes to what the package takes as it stands', (_name, floor, parse, inputs) => {
    for (const text of around(inputs())) {
      const result = parse(text)
      if (floor(text)) expect(isCanonical(text, result), text).toBe(true)
      // Findings that a yes or no does not tell of are the only reason to say no.
      else if (result.issues.length === 0) expect(isCanonical(text, result) && !isAside(text), text).toBe(false)
    }
  })
})

/** Of suffixes (`.ccn`) the loops have no table, nor of their slips. */
function isSuffixSlip({ issues }: ReturnType<Parse>): boolean {
  return issues.some((issue) => /^(?:email|domain)\.unknown$/.test((issue as { readonly code: string }).code))
}

/** What the loops leave aside, as their comments say: hosts without a scheme, several addresses, extensions, state bodies. */
function isAside(text: string): boolean {
  return /\.gov\.cn$|^(?!https?:)www\.|^0086-\d+-\d+-\d+$|^([\d.]+)-(?!\1$)[\d.]+$/.test(text)
}
