import { describe, expect, it } from 'vitest'
import { parseEmail } from '../../src/contact/email.ts'
import { parseMobilePhone } from '../../src/contact/mobile-phone.ts'
import { parseOfficePhone } from '../../src/contact/office-phone.ts'
import { parsePostcode } from '../../src/contact/postcode.ts'
import type { Issue } from '../../src/foundation/issue.ts'
import type { Result } from '../../src/foundation/result.ts'
import { parseHongKongMacaoTravelPermit } from '../../src/identity/hong-kong-macao-travel-permit.ts'
import { parseMilitaryOfficerId } from '../../src/identity/military-officer-id.ts'
import { parsePassport } from '../../src/identity/passport.ts'
import { parseResidentId } from '../../src/identity/resident-id.ts'
import { parseTaiwanResidentTravelPermit } from '../../src/identity/taiwan-resident-travel-permit.ts'
import { parseDomain } from '../../src/network/domain.ts'
import { parseIpRanges } from '../../src/network/ip-ranges.ts'
import { parseBusinessRegistrationNumber } from '../../src/organization/business-registration-number.ts'
import { parseMilitaryUnitCode } from '../../src/organization/military-unit-code.ts'
import { parseOrganizationCode } from '../../src/organization/organization-code.ts'
import { parseSocialCreditCode } from '../../src/organization/social-credit-code.ts'
import { parseTaxpayerId } from '../../src/organization/taxpayer-id.ts'
import * as rows from './neighbours.rows.ts'

type Parse = (input: unknown) => Result<{ readonly text: string }>

const values: readonly (readonly [string, Parse, readonly rows.Neighbour[]])[] = [
  ['resident ID', parseResidentId, rows.residentIds],
  ['social credit code', parseSocialCreditCode, rows.creditCodes],
  ['taxpayer ID', parseTaxpayerId, rows.taxpayerIds],
  ['registration number', parseBusinessRegistrationNumber, rows.registrationNumbers],
  ['organization code', parseOrganizationCode, rows.organizationCodes],
  ['military unit code', parseMilitaryUnitCode, rows.unitCodes],
  ['officer’s card', parseMilitaryOfficerId, rows.officerIds],
  ['passport', parsePassport, rows.passports],
  ['Hong Kong and Macao permit', parseHongKongMacaoTravelPermit, rows.permits],
  ['Taiwan permit', parseTaiwanResidentTravelPermit, rows.taiwanPermits],
  ['mobile phone', parseMobilePhone, rows.mobiles],
  ['office phone', (input) => parseOfficePhone(input), rows.officePhones],
  ['e-mail', parseEmail, rows.emails],
  ['domain', (input) => parseDomain(input), rows.domains],
  ['IP ranges', parseIpRanges, rows.ipRanges],
  ['postcode', (input) => parsePostcode(input), rows.postcodes],
]

/** What comes of a text: the first finding but those that every such number has. */
function saidOf(result: Result<{ readonly text: string }>): string {
  const issue = (result.issues as readonly Issue[]).find(({ code }) => !code.endsWith('.retired'))
  if (issue === undefined) return result.ok ? `= ${result.value.text}` : ''
  const reason = issue.code.slice(issue.code.indexOf('.') + 1)
  return issue.suggestion?.kind === 'text' ? `${reason} → ${issue.suggestion.text}` : reason
}

describe.each(values)('%s as people paste it', (_, parse, neighbours) => {
  it.each(neighbours)('%s: %s', (text, wanted) => {
    expect(saidOf(parse(text))).toBe(wanted)
  })
})
