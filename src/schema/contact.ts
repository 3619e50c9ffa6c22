import type * as z from 'zod'
import { parseEmail } from '../contact/email.ts'
import { type InternationalPhoneOptions, parseInternationalPhone } from '../contact/international-phone.ts'
import { parseMobilePhone } from '../contact/mobile-phone.ts'
import { parseOfficePhone } from '../contact/office-phone.ts'
import { type PostalAddressOptions, parsePostalAddress } from '../contact/postal-address/postal-address.ts'
import { type PostcodeOptions, parsePostcode } from '../contact/postcode.ts'
import { type SchemaOptions, textOfRule } from './kit.ts'

/** Office phone (办公电话): any usual spelling in, `0086-010-68870788` out; errors `office_phone.*`. */
export function officePhone(options?: SchemaOptions): z.ZodString {
  return textOfRule((input) => parseOfficePhone(input), options)
}

/** Mobile number (手机号码); errors `mobile_phone.*`. */
export function mobilePhone(options?: SchemaOptions): z.ZodString {
  return textOfRule((input) => parseMobilePhone(input), options)
}

/** E-mail address (电子邮箱); errors `email.*`. */
export function email(options?: SchemaOptions): z.ZodString {
  return textOfRule((input) => parseEmail(input), options)
}

/** Postcode (邮政编码); errors `postcode.*`. */
export function postcode(options?: PostcodeOptions & SchemaOptions): z.ZodString {
  return textOfRule((input) => parsePostcode(input, options), options)
}

/** Postal address (通信地址); errors `postal_address.*`. */
export function postalAddress(options?: PostalAddressOptions & SchemaOptions): z.ZodString {
  return textOfRule((input) => parsePostalAddress(input, options), options)
}

/** Phone number of any country, as E.164; errors `international_phone.*`. */
export function internationalPhone(options?: InternationalPhoneOptions & SchemaOptions): z.ZodString {
  return textOfRule((input) => parseInternationalPhone(input, options), options)
}
