import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** The libraries that check parts of the same values, through the functions that their users call. */
const validator = require('validator') as {
  isIdentityCard(text: string, locale: string): boolean
  isMobilePhone(text: string, locale: string): boolean
  isEmail(text: string): boolean
  isFQDN(text: string): boolean
  isURL(text: string): boolean
  isPostalCode(text: string, locale: string): boolean
  isPassportNumber(text: string, country: string): boolean
}
const stdnum = require('stdnum') as {
  stdnum: { CN: { ric: { validate(text: string): unknown }; uscc: { validate(text: string): unknown } } }
}
const IdValidator = require('id-validator') as new () => { isValid(text: string): boolean }
const idcard = require('idcard') as { verify(text: string): boolean }
const utilHelpers = require('util-helpers') as {
  isIdCard(text: string): boolean
  isSocialCreditCode(text: string): boolean
  isBusinessLicense(text: string): boolean
  isMobile(text: string): boolean
  isTelephone(text: string): boolean
  isPostcode(text: string): boolean
  isPassport(text: string): boolean
  isHMCard(text: string): boolean
  isTWCard(text: string): boolean
  isEmail(text: string): boolean
  isUrl(text: string): boolean
}
const phones = require('libphonenumber-js/max') as { isValidPhoneNumber(text: string, country?: string): boolean }
const psl = require('psl') as { parse(domain: string): unknown; isValid(domain: string): boolean }
const ipaddr = require('ipaddr.js') as { parse(text: string): { range(): string } }

export interface Peers {
  readonly idcardId: (text: string) => unknown
  readonly utilHelpersId: (text: string) => unknown
  readonly validatorId: (text: string) => unknown
  readonly stdnumId: (text: string) => unknown
  /** Answers from its cache for numbers seen before; without one it takes as long as the others. */
  readonly idValidatorId: (text: string) => unknown
  readonly utilHelpersCode: (text: string) => unknown
  readonly stdnumCode: (text: string) => unknown
  readonly libphonenumber: (text: string) => unknown
  readonly validatorMobile: (text: string) => unknown
  readonly validatorEmail: (text: string) => unknown
  readonly validatorDomain: (text: string) => unknown
  readonly validatorUrl: (text: string) => unknown
  readonly validatorPostcode: (text: string) => unknown
  readonly psl: (text: string) => unknown
  /** Both ends of `a-b`. */
  readonly ipaddr: (text: string) => unknown
  // Not timed, but asked what they take.
  readonly libphonenumberAbroad: (text: string) => unknown
  readonly pslIsValid: (text: string) => unknown
  readonly validatorPassport: (text: string) => unknown
  readonly utilHelpersBusiness: (text: string) => unknown
  readonly utilHelpersMobile: (text: string) => unknown
  readonly utilHelpersTelephone: (text: string) => unknown
  readonly utilHelpersPostcode: (text: string) => unknown
  readonly utilHelpersPassport: (text: string) => unknown
  readonly utilHelpersHongKongMacao: (text: string) => unknown
  readonly utilHelpersTaiwan: (text: string) => unknown
  readonly utilHelpersEmail: (text: string) => unknown
  readonly utilHelpersUrl: (text: string) => unknown
}

const idValidator = new IdValidator()

export const peers: Peers = {
  idcardId: (text) => idcard.verify(text),
  utilHelpersId: (text) => utilHelpers.isIdCard(text),
  validatorId: (text) => validator.isIdentityCard(text, 'zh-CN'),
  stdnumId: (text) => stdnum.stdnum.CN.ric.validate(text),
  idValidatorId: (text) => idValidator.isValid(text),
  utilHelpersCode: (text) => utilHelpers.isSocialCreditCode(text),
  stdnumCode: (text) => stdnum.stdnum.CN.uscc.validate(text),
  libphonenumber: (text) => phones.isValidPhoneNumber(text, 'CN'),
  validatorMobile: (text) => validator.isMobilePhone(text, 'zh-CN'),
  validatorEmail: (text) => validator.isEmail(text),
  validatorDomain: (text) => validator.isFQDN(text),
  validatorUrl: (text) => validator.isURL(text),
  validatorPostcode: (text) => validator.isPostalCode(text, 'CN'),
  psl: (text) => psl.parse(text),
  ipaddr: (text) => {
    const dash = text.indexOf('-')
    return ipaddr.parse(text.slice(0, dash)).range() === ipaddr.parse(text.slice(dash + 1)).range()
  },
  libphonenumberAbroad: (text) => phones.isValidPhoneNumber(text),
  pslIsValid: (text) => psl.isValid(text),
  validatorPassport: (text) => validator.isPassportNumber(text, 'CN'),
  utilHelpersBusiness: (text) => utilHelpers.isBusinessLicense(text),
  utilHelpersMobile: (text) => utilHelpers.isMobile(text),
  utilHelpersTelephone: (text) => utilHelpers.isTelephone(text),
  utilHelpersPostcode: (text) => utilHelpers.isPostcode(text),
  utilHelpersPassport: (text) => utilHelpers.isPassport(text),
  utilHelpersHongKongMacao: (text) => utilHelpers.isHMCard(text),
  utilHelpersTaiwan: (text) => utilHelpers.isTWCard(text),
  utilHelpersEmail: (text) => utilHelpers.isEmail(text),
  utilHelpersUrl: (text) => utilHelpers.isUrl(text),
}
