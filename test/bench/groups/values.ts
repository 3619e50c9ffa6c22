import { beian } from '../built.ts'
import * as contact from '../floors/contact.ts'
import * as network from '../floors/network.ts'
import * as phones from '../floors/phones.ts'
import * as recordNumbers from '../floors/record-numbers.ts'
import * as resident from '../floors/resident-id.ts'
import * as credit from '../floors/social-credit-code.ts'
import type { Case, Group } from '../harness/case.ts'
import { aheadOfPeers, measure } from '../harness/measure.ts'
import * as make from '../inputs.ts'
import { peers } from '../peers.ts'
import { filingTexts } from '../samples.ts'

/**
 * Single values. The loops by hand are held equal to the package by `floors.test.ts`: they refuse what it refuses,
 * and build the value that it builds. Budgets of parsers: what the design wants of them in nanoseconds, as the ratio to
 * the loop on the machine that the design was measured on.
 */

const today = '2026-11-21'

/** The group of a value; whatever of the package has a budget must be ahead of every other library that checks. */
function valueGroup(id: string, title: string, cases: () => readonly Case[], note?: string): Group {
  return {
    id,
    title,
    ...(note === undefined ? {} : { note }),
    run: () => {
      const all = cases()
      const ahead = all.filter(({ is, budget }) => is === undefined && budget !== undefined)
      const others = all.filter(({ is, name }) => is === 'peer' && !name.includes('('))
      return aheadOfPeers(
        measure(all),
        ahead.map(({ name }) => name),
        others.map(({ name }) => name),
      )
    },
  }
}

const floor = (name: string, run: (text: string) => unknown, inputs: readonly string[]): Case => ({
  name,
  run,
  inputs,
  is: 'floor',
})
const peer = (name: string, run: (text: string) => unknown, inputs: readonly string[]): Case => ({
  name,
  run,
  inputs,
  is: 'peer',
})

export const values: readonly Group[] = [
  valueGroup(
    'resident-id',
    'Resident ID 公民身份号码',
    () => {
      const inputs = make.residentIds()
      const wrong = make.wrongCheck(inputs)
      const spaced = make.spaced(inputs, 6, 14)
      const { isResidentId, parseResidentId } = beian
      const building = 'building the value by hand'
      return [
        floor('by hand', resident.isResidentId, inputs),
        { name: 'isResidentId', run: (text: string) => isResidentId(text), inputs, budget: 1.7 },
        { name: 'isResidentId, wrong check character', run: (text: string) => isResidentId(text), inputs: wrong },
        floor(building, resident.parseResidentId, inputs),
        {
          name: 'parseResidentId',
          run: (text: string) => parseResidentId(text),
          inputs,
          against: building,
          budget: 1.8,
        },
        {
          name: 'parseResidentId, { today }',
          run: (text: string) => parseResidentId(text, { today }),
          inputs,
          against: building,
          budget: 1.8,
        },
        {
          name: 'parseResidentId, wrong check character',
          run: (text: string) => parseResidentId(text),
          inputs: wrong,
          against: building,
        },
        {
          name: 'parseResidentId, spaces between',
          run: (text: string) => parseResidentId(text),
          inputs: spaced,
          against: building,
        },
        peer('idcard', peers.idcardId, inputs),
        peer('util-helpers', peers.utilHelpersId, inputs),
        peer('validator', peers.validatorId, inputs),
        peer('stdnum', peers.stdnumId, inputs),
        peer('id-validator (from its cache)', peers.idValidatorId, inputs),
      ]
    },
    'id-validator keeps every number it has seen and answers from there: not comparable.',
  ),
  valueGroup('social-credit-code', 'Social credit code 统一社会信用代码', () => {
    const inputs = make.socialCreditCodes()
    const wrong = make.wrongCheck(inputs)
    const spaced = make.spaced(inputs, 8)
    const { isSocialCreditCode, parseSocialCreditCode } = beian
    const building = 'building the value by hand'
    return [
      floor('by hand, both check characters', credit.isSocialCreditCode, inputs),
      { name: 'isSocialCreditCode', run: (text: string) => isSocialCreditCode(text), inputs, budget: 1.4 },
      floor(building, credit.parseSocialCreditCode, inputs),
      {
        name: 'parseSocialCreditCode',
        run: (text: string) => parseSocialCreditCode(text),
        inputs,
        against: building,
        budget: 2,
      },
      {
        name: 'parseSocialCreditCode, wrong check',
        run: (text: string) => parseSocialCreditCode(text),
        inputs: wrong,
        against: building,
      },
      {
        name: 'parseSocialCreditCode, a space',
        run: (text: string) => parseSocialCreditCode(text),
        inputs: spaced,
        against: building,
      },
      peer('util-helpers', peers.utilHelpersCode, inputs),
      peer('stdnum', peers.stdnumCode, inputs),
    ]
  }),
  valueGroup('office-phone', 'Office phone 办公电话', () => {
    const inputs = make.officePhones()
    const national = make.flat(inputs.map((text) => text.slice(5)))
    const spaced = make.flat(national.map((text) => text.replace('-', ' ').replace(/(\d{4})$/, ' $1')))
    const { isOfficePhone, parseOfficePhone } = beian
    const building = 'building the value by hand'
    return [
      floor('by hand', phones.isOfficePhone, inputs),
      { name: 'isOfficePhone', run: (text: string) => isOfficePhone(text), inputs, budget: 2 },
      floor(building, phones.parseOfficePhone, inputs),
      {
        name: 'parseOfficePhone 0086-010-68870788',
        run: (text: string) => parseOfficePhone(text),
        inputs,
        against: building,
        budget: 3,
      },
      {
        name: 'parseOfficePhone 010-68870788',
        run: (text: string) => parseOfficePhone(text),
        inputs: national,
        against: building,
        budget: 3,
      },
      {
        name: 'parseOfficePhone 010 6887 0788',
        run: (text: string) => parseOfficePhone(text),
        inputs: spaced,
        against: building,
        budget: 4,
      },
      peer('libphonenumber-js/max', peers.libphonenumber, national),
    ]
  }),
  valueGroup('mobile-phone', 'Mobile phone 手机号码', () => {
    const inputs = make.mobilePhones()
    const spaced = make.spaced(inputs, 3, 7)
    const { isMobilePhone, parseMobilePhone } = beian
    const building = 'building the value by hand'
    return [
      floor('by hand', phones.isMobilePhone, inputs),
      { name: 'isMobilePhone', run: (text: string) => isMobilePhone(text), inputs, budget: 2 },
      floor(building, phones.parseMobilePhone, inputs),
      {
        name: 'parseMobilePhone',
        run: (text: string) => parseMobilePhone(text),
        inputs,
        against: building,
        budget: 4.5,
      },
      {
        name: 'parseMobilePhone 138 0013 8000',
        run: (text: string) => parseMobilePhone(text),
        inputs: spaced,
        against: building,
      },
      peer('libphonenumber-js/max', peers.libphonenumber, inputs),
      peer('validator (one expression)', peers.validatorMobile, inputs),
    ]
  }),
  valueGroup('record-numbers', 'ICP number and public-security number 备案号', () => {
    const inputs = make.icpNumbers()
    const spaced = make.flat(inputs.map((text) => text.replace('ICP备', ' ICP 备 ')))
    const police = make.publicSecurityNumbers()
    const { isIcpNumber, parseIcpNumber, isPublicSecurityNumber, parsePublicSecurityNumber } = beian
    const building = 'an ICP number by hand'
    const buildingPolice = 'a public-security number by hand'
    return [
      floor(building, recordNumbers.parseIcpNumber, inputs),
      { name: 'isIcpNumber', run: (text: string) => isIcpNumber(text), inputs, budget: 1.5 },
      { name: 'parseIcpNumber', run: (text: string) => parseIcpNumber(text), inputs, budget: 4.5 },
      {
        name: 'parseIcpNumber, { today }',
        run: (text: string) => parseIcpNumber(text, { today }),
        inputs,
        budget: 4.5,
      },
      { name: 'parseIcpNumber, spaces between', run: (text: string) => parseIcpNumber(text), inputs: spaced },
      floor(buildingPolice, recordNumbers.parsePublicSecurityNumber, police),
      {
        name: 'isPublicSecurityNumber',
        run: (text: string) => isPublicSecurityNumber(text),
        inputs: police,
        against: buildingPolice,
        budget: 1.5,
      },
      {
        name: 'parsePublicSecurityNumber',
        run: (text: string) => parsePublicSecurityNumber(text),
        inputs: police,
        against: buildingPolice,
        budget: 3,
      },
    ]
  }),
  valueGroup('email', 'E-mail 电子邮箱', () => {
    const inputs = make.emails()
    const { isEmail, parseEmail } = beian
    return [
      floor('by hand', contact.parseEmail, inputs),
      { name: 'isEmail', run: (text: string) => isEmail(text), inputs },
      { name: 'parseEmail', run: (text: string) => parseEmail(text), inputs, budget: 2.7 },
      peer('validator', peers.validatorEmail, inputs),
    ]
  }),
  valueGroup('domain', 'Domain and home page 域名、首页URL', () => {
    const inputs = make.domains()
    const urls = make.homeUrls()
    const { isDomain, parseDomain, isHomeUrl, parseHomeUrl } = beian
    const building = 'a home page by hand'
    return [
      floor('a domain by hand', network.parseDomain, inputs),
      { name: 'isDomain', run: (text: string) => isDomain(text), inputs },
      { name: 'parseDomain', run: (text: string) => parseDomain(text), inputs, budget: 2.7 },
      floor(building, network.parseHomeUrl, urls),
      { name: 'isHomeUrl', run: (text: string) => isHomeUrl(text), inputs: urls, against: building },
      { name: 'parseHomeUrl', run: (text: string) => parseHomeUrl(text), inputs: urls, against: building, budget: 4 },
      peer('psl', peers.psl, inputs),
      peer('validator isFQDN (shape only)', peers.validatorDomain, inputs),
      peer('validator isURL (shape only)', peers.validatorUrl, urls),
    ]
  }),
  valueGroup('ip-ranges', 'IP ranges 网站IP, one address', () => {
    const inputs = make.ipRanges()
    const alone = make.flat(inputs.map((text) => text.slice(0, text.indexOf('-'))))
    const { isIpRanges, parseIpRanges } = beian
    return [
      floor('by hand', network.parseIpRanges, inputs),
      { name: 'isIpRanges', run: (text: string) => isIpRanges(text), inputs },
      { name: 'parseIpRanges', run: (text: string) => parseIpRanges(text), inputs, budget: 6 },
      { name: 'parseIpRanges, an address alone', run: (text: string) => parseIpRanges(text), inputs: alone },
      peer('ipaddr.js, both ends', peers.ipaddr, inputs),
    ]
  }),
  valueGroup('postcode', 'Postcode 邮政编码', () => {
    const inputs = make.postcodes()
    const { isPostcode, parsePostcode } = beian
    return [
      floor('by hand', contact.parsePostcode, inputs),
      { name: 'isPostcode', run: (text: string) => isPostcode(text), inputs },
      { name: 'parsePostcode', run: (text: string) => parsePostcode(text), inputs, budget: 4 },
      peer('validator (one expression)', peers.validatorPostcode, inputs),
    ]
  }),
  valueGroup('texts', 'Address, names of persons and entities 通信地址、姓名、主办单位名称, beside JSON.parse', () => {
    const { parsePostalAddress, checkPersonName, checkEntityName } = beian
    const ofPerson = { documentType: 'resident-id' } as const
    const ofEntity = { nature: 'enterprise' } as const
    return [
      { name: 'JSON.parse of a filing', run: (text: string) => JSON.parse(text), inputs: filingTexts(), is: 'floor' },
      {
        name: 'parsePostalAddress',
        run: (text: string) => parsePostalAddress(text),
        inputs: make.postalAddresses(),
        budget: 0.17,
      },
      {
        name: 'checkPersonName',
        run: (text: string) => checkPersonName(text, ofPerson),
        inputs: make.personNames(),
        budget: 0.15,
      },
      {
        name: 'checkEntityName',
        run: (text: string) => checkEntityName(text, ofEntity),
        inputs: make.entityNames(),
        budget: 0.31,
      },
    ]
  }),
]
