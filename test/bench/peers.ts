import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** The libraries that check parts of the same numbers, through the functions that their users call. */
const validator = require('validator') as { isIdentityCard(text: string, locale: string): boolean }
const stdnum = require('stdnum') as {
  stdnum: { CN: { ric: { validate(text: string): unknown }; uscc: { validate(text: string): unknown } } }
}
const IdValidator = require('id-validator') as new () => { isValid(text: string): boolean }
const idcard = require('idcard') as { verify(text: string): boolean }
const utilHelpers = require('util-helpers') as {
  isIdCard(text: string): boolean
  isSocialCreditCode(text: string): boolean
}
const phones = require('libphonenumber-js/max') as { isValidPhoneNumber(text: string, country: string): boolean }

type PeerName =
  | 'validatorId'
  | 'stdnumId'
  | 'stdnumCode'
  | 'idValidatorId'
  | 'idcardId'
  | 'utilHelpersId'
  | 'utilHelpersCode'
  | 'libphonenumber'

type Peer = (text: string) => unknown

export const peers: Readonly<Record<PeerName, Peer>> = {
  validatorId: (text: string): unknown => validator.isIdentityCard(text, 'zh-CN'),
  stdnumId: (text: string): unknown => stdnum.stdnum.CN.ric.validate(text),
  stdnumCode: (text: string): unknown => stdnum.stdnum.CN.uscc.validate(text),
  // Its cache answers for numbers seen before: a new instance per pass would measure construction.
  idValidatorId: (
    (instance) =>
    (text: string): unknown =>
      instance.isValid(text)
  )(new IdValidator()),
  idcardId: (text: string): unknown => idcard.verify(text),
  utilHelpersId: (text: string): unknown => utilHelpers.isIdCard(text),
  utilHelpersCode: (text: string): unknown => utilHelpers.isSocialCreditCode(text),
  libphonenumber: (text: string): unknown => phones.isValidPhoneNumber(text, 'CN'),
}
