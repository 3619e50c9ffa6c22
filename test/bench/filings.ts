import { readFileSync } from 'node:fs'
import {
  checkEntityName,
  checkIcpFiling,
  checkPersonName,
  checkServiceName,
  checkValidityPeriod,
  parseDomain,
  parseEmail,
  parseIpRanges,
  parseMobilePhone,
  parseOfficePhone,
  parsePostalAddress,
  parseResidentId,
  parseSocialCreditCode,
} from '../../src/core.ts'
import { icpFiling } from '../../src/index.ts'
import type { Group } from './index.ts'

const filing = JSON.parse(readFileSync('test/fixtures/filings/icp-enterprise-website.json', 'utf8'))
const { entity, services } = filing
const { principal } = entity
const today = '2026-11-21'

/** The field rules of that very filing, called one after the other on its texts. */
function floor(): boolean {
  const results = [
    checkEntityName(entity.name, { nature: 'enterprise' }),
    parseSocialCreditCode(entity.document.number),
    parsePostalAddress(entity.address, { provinceCode: '11' }),
    checkPersonName(principal.name, { documentType: 'resident-id' }),
    parseResidentId(principal.document.number, { today }),
    checkValidityPeriod(principal.document.validity, { today }),
    parseMobilePhone(principal.mobile),
    parseMobilePhone(principal.emergencyMobile),
    parseOfficePhone(principal.officePhone),
    parseEmail(principal.email),
    parsePostalAddress(principal.address, { provinceCode: '11' }),
    checkServiceName(services[0].name, { service: 'website', nature: 'enterprise', entityName: entity.name }),
    parseDomain(services[0].domain),
    parseIpRanges(services[0].ipRanges),
  ]
  return results.every((result) => result.ok)
}

const model = icpFiling({ today })

export const filings: Group = {
  name: 'a valid ICP filing with one website',
  cases: [
    { name: 'floor: its field rules', run: floor, inputs: [filing] },
    { name: 'checkIcpFiling', run: (input: unknown) => checkIcpFiling(input, { today }), inputs: [filing], budget: 4 },
    { name: 'icpFiling().safeParse', run: (input: unknown) => model.safeParse(input), inputs: [filing] },
  ],
}
