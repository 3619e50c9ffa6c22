import { isFujianPilot } from '../foundation/check-digit/fujian-pilot.ts'
import { isOrganizationCodeAt } from '../foundation/check-digit/gb11714.ts'
import { gb32100Check, gb32100Value } from '../foundation/check-digit/gb32100.ts'
import { hasMod11_2Check } from '../foundation/check-digit/iso7064.ts'
import { countsOrRepeats } from '../foundation/made-up.ts'
import { isProvinceCodeAt } from '../foundation/province.ts'
import { digitsAt, hasDigits, type KindTest } from '../foundation/recognize.ts'

/**
 * What makes a folded text a social credit code (统一社会信用代码), without anything that only feeds warnings and
 * messages: the numbers that are built on such a code ask for this. The structure stands at `SocialCreditCode`.
 */

/** Which of the two check characters a code bears. */
export type CreditCodeVariant = 'standard' | 'fujian-pilot'

/**
 * Which code the text is; `undefined` where it is none.
 *
 * @example
 * ```ts
 * readCreditCode('91350100M000100Y43') // → 'standard'
 * readCreditCode('91350211M0000XUF46') // → 'fujian-pilot'
 * readCreditCode('91350100m000100y43') // → undefined: not folded
 * ```
 */
export function readCreditCode(text: string): CreditCodeVariant | undefined {
  const variant = variantOf(text)
  if (variant === undefined || !hasDepartment(text) || !hasRegistrar(text)) return undefined
  return hasEmptyBody(text) || countsOrRepeats(text, 0, 18) || readsAsPersonalNumber(text) ? undefined : variant
}

/** Whether the text is such a code. */
export function isCreditCodeText(text: string): boolean {
  return readCreditCode(text) !== undefined
}

/** For the lists of what is entered in place of another number. */
export const CREDIT_CODE: KindTest = ['social-credit-code', isCreditCodeText]

/** Which of the two check characters holds; `undefined` where neither does. */
export function variantOf(text: string): CreditCodeVariant | undefined {
  if (text.length !== 18) return undefined
  const check = gb32100Check(text)
  if (check >= 0 && check === gb32100Value(text, 17)) return 'standard'
  return FUJIAN_PILOT.test(text) && isOrganizationCodeAt(text, 8) && isFujianPilot(text) ? 'fujian-pilot' : undefined
}

// Bodies of the pilot go on with a digit (M0000…); those given since the standard with a letter (MA…).
const FUJIAN_PILOT = /^9[123]35\d{4}M\d/

// Amendment 1 has 1–9, A, N, Y; G and J are in use; B–F stood in the table of 2015 before it was amended.
const DEPARTMENTS = '123456789ABCDEFGJNY'

/** Whether a table ever had the department at position 1. */
export function hasDepartment(text: string): boolean {
  return DEPARTMENTS.includes(text.charAt(0))
}

// 66 and 99, under which the Xinjiang corps (兵团) is said to keep registers of its own: unconfirmed, hence no error.
const CORPS = [66, 99]
const NATIONAL = 100_000

/** Whether positions 3–8 can be a registrar's: a mainland province, the national one, the corps. */
export function hasRegistrar(text: string): boolean {
  if (!hasDigits(text, 2, 8)) return false
  return isProvinceCodeAt(text, 2) || CORPS.includes(digitsAt(text, 2, 4)) || digitsAt(text, 2, 8) === NATIONAL
}

/** Whether the organization code is zeros: no such code was ever issued, since they come out of bands. */
export function hasEmptyBody(text: string): boolean {
  return text.startsWith('00000000', 8)
}

/**
 * Whether a text that holds a check character is a person's ID number nevertheless, as one in 31 is. A birth date at
 * 7–14 tells it, where the organization code fails or the check of an ID number holds too. The latter not with 11, 12
 * or 31 in front: Beijing, Tianjin and Shanghai have no division whose third and fourth digit are a province, as a
 * registrar's are, so that is a genuine code that reads as a date.
 */
export function readsAsPersonalNumber(text: string): boolean {
  // Where the century of the birth would stand, few registrars have 18 to 20: the expression is spared for the others.
  const century = digitsAt(text, 6, 8)
  if (century < 18 || century > 20 || !PERSONAL.test(text)) return false
  return !isOrganizationCodeAt(text, 8) || (/^(?!1[12]|31)[1-6]/.test(text) && hasMod11_2Check(text))
}

const PERSONAL = /^\d{8}\d\d[01]\d[0-3]\d{4}/
