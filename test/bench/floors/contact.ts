import type { Email } from '../../../src/contact/email.ts'
import type { Postcode } from '../../../src/contact/postcode.ts'
import { postcodeProvinces } from '../../../src/contact/postcode-provinces.ts'
import { slipsBetween } from '../../../src/foundation/nearest.ts'
import { type Accepted, accepted, numberIn } from './result.ts'

/** By code unit: 1 for the characters of a local part. */
const LOCAL = new Uint8Array(128)
for (const character of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&'*+/=?^_`{|}~-.") {
  LOCAL[character.charCodeAt(0)] = 1
}

/** Domains and endings that are slips of others, or of documentation. */
const DOUBTED = new Set(
  'gamil.com gmial.com gmai.com gmal.com gmil.com gmaill.com gnail.com hotmial.com hotmai.com hotamil.com outlok.com outllok.com outloook.com foxmial.com foxmai.com foxamil.com iclod.com icould.com yaho.com yahho.com aliyum.com qqq.com qq.co qq.cm qq.om 163.co 163.cm 163.om 126.co 126.cm 1163.com 16.com sian.com sina.co'.split(
    ' ',
  ),
)
/** Providers of whose names a letter may be wrong, and what is a letter away from them but a domain of its own. */
const LONG_NAMES = ['gmail.com', 'foxmail.com', 'hotmail.com', 'outlook.com', 'icloud.com', 'aliyun.com']
const NEIGHBOURS = new Set(['hotmail.co', 'outlook.co', 'gmail.co', 'ymail.com', 'email.com', 'mail.com'])
/** Domains of providers, and with what never belongs to them. */
const NEVER = new Set([...LONG_NAMES, 'qq.com', '163.com', '126.com'].flatMap((name) => [`${name}.cn`, `www.${name}`]))

function isSlip(domain: string): boolean {
  if (NEVER.has(domain)) return true
  if (domain.length < 8 || domain.length > 12 || NEIGHBOURS.has(domain) || LONG_NAMES.includes(domain)) return false
  return LONG_NAMES.some((name) => slipsBetween(domain, name, 1) === 1)
}

const DOUBTED_TOP = new Set('con cmo ocm vom xom cpm comm coom c0m'.split(' '))

/** What one writes by hand: the characters of both sides, dots between others, a top level with a letter, slips. */
export function parseEmail(text: string): Accepted<Email> | undefined {
  const at = text.indexOf('@')
  const length = text.length
  if (at < 1 || at > 64 || length > 254 || text.charCodeAt(at - 1) === 46) return undefined
  let dot = true
  for (let index = 0; index < at; index++) {
    const unit = text.charCodeAt(index)
    if (unit > 127 || LOCAL[unit] === 0 || (dot && unit === 46)) return undefined
    dot = unit === 46
  }
  let start = at + 1
  let dots = 0
  let letters = false
  let digits = false
  for (let index = start; index <= length; index++) {
    const unit = index === length ? 46 : text.charCodeAt(index)
    if (unit === 46) {
      if (index === start || index - start > 63) return undefined
      if (text.charCodeAt(start) === 45 || text.charCodeAt(index - 1) === 45) return undefined
      if (index === length) break
      start = index + 1
      dots++
      letters = false
      digits = false
    } else if ((unit >= 97 && unit <= 122) || unit === 45) letters = true
    else if (unit < 48 || unit > 57) return undefined
    else digits = true
  }
  // A top level has no digits, but for those in punycode, which is left to others.
  if (dots === 0 || !letters || digits || length - start < 2) return undefined
  const domain = text.slice(at + 1)
  if (DOUBTED.has(domain) || DOUBTED_TOP.has(text.slice(start)) || domain.includes('example.')) return undefined
  if (domain.endsWith('.com.com') || isSlip(domain)) return undefined
  return accepted({ text, local: text.slice(0, at), domain })
}

/** By the first three digits: the provinces. */
const PROVINCES: (readonly string[])[] = []
for (let head = 0; head < 1000; head++) PROVINCES.push(postcodeProvinces(`${String(head).padStart(3, '0')}000`))

/** What one writes by hand: six digits, a beginning in use, and what looks made up. */
export function parsePostcode(text: string): Accepted<Postcode> | undefined {
  const number = text.length === 6 ? numberIn(text, 0, 6) : -1
  if (number < 10_000 || number === 123_456 || number === 654_321 || number % 111_111 === 0) return undefined
  const provinceCodes = PROVINCES[Math.floor(number / 1000)]!
  return provinceCodes.length === 0 ? undefined : accepted({ text, provinceCodes })
}
