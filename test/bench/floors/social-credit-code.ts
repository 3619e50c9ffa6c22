import { CATEGORIES } from '../../../src/data/social-credit-categories/table.ts'
import type { SocialCreditCode } from '../../../src/organization/social-credit-code.ts'
import { type Accepted, accepted, PROVINCE } from './result.ts'

const NONE = 255

/** Value of each character in GB 32100 (31 characters) and in GB 11714 (36); `NONE` where it has none. */
const VALUES_31 = new Uint8Array(128).fill(NONE)
;[...'0123456789ABCDEFGHJKLMNPQRTUWXY'].forEach((character, value) => {
  VALUES_31[character.charCodeAt(0)] = value
})
const VALUES_36 = new Uint8Array(128).fill(NONE)
;[...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'].forEach((character, value) => {
  VALUES_36[character.charCodeAt(0)] = value
})
const WEIGHTS_31 = new Uint8Array([1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28])
const WEIGHTS_36 = new Uint8Array([3, 7, 9, 10, 5, 8, 4, 2, 0])
const DEPARTMENTS = new Uint8Array(128)
for (const character of '123456789ABCDEFGJNY') DEPARTMENTS[character.charCodeAt(0)] = 1

/** By first two characters: whether the table in force has the pair. */
const PAIRS = new Uint8Array(1 << 14)
for (const [department, categories] of Object.entries(CATEGORIES)) {
  for (const category of categories) PAIRS[(department.charCodeAt(0) << 7) | category.charCodeAt(0)] = 1
}

/**
 * What one writes by hand: alphabet, department, province of the registrar, both check characters by table. Registers
 * of the ministries and the pilot codes of Fujian aside, which the texts measured have not.
 */
export function isSocialCreditCode(text: string): boolean {
  if (text.length !== 18) return false
  let sum = 0
  for (let index = 0; index < 8; index++) {
    const unit = text.charCodeAt(index)
    const value = unit < 128 ? VALUES_31[unit]! : NONE
    if (value > (index < 2 ? 30 : 9)) return false
    sum += value * WEIGHTS_31[index]!
  }
  let inner = 0
  let body = 0
  for (let index = 8; index < 17; index++) {
    const unit = text.charCodeAt(index)
    const value = unit < 128 ? VALUES_31[unit]! : NONE
    if (value === NONE) return false
    sum += value * WEIGHTS_31[index]!
    inner += VALUES_36[unit]! * WEIGHTS_36[index - 8]!
    if (index < 16) body |= value
  }
  const last = text.charCodeAt(17)
  if (last > 127 || (31 - (sum % 31)) % 31 !== VALUES_31[last]) return false
  const check = (11 - (inner % 11)) % 11
  if (text.charCodeAt(16) !== (check === 10 ? 88 : 48 + check) || body === 0) return false
  return (
    DEPARTMENTS[text.charCodeAt(0)] === 1 && PROVINCE[(text.charCodeAt(2) - 48) * 10 + text.charCodeAt(3) - 48] === 1
  )
}

/** The same, the pair of department and category, and the value. */
export function parseSocialCreditCode(text: string): Accepted<SocialCreditCode> | undefined {
  if (!isSocialCreditCode(text)) return undefined
  if (PAIRS[(text.charCodeAt(0) << 7) | text.charCodeAt(1)] === 0) return undefined
  return accepted({
    text,
    department: text.charAt(0),
    category: text.charAt(1),
    divisionCode: text.slice(2, 8),
    organizationCode: text.slice(8, 17),
    variant: 'standard',
  })
}
