import type { CountParams, KindParams, LengthParams, NoParams, PositionParams, SpreadsheetParams } from './params.ts'

export interface ContactIssues {
  'office_phone.required': NoParams
  'office_phone.type': NoParams
  /** Digits of the subscriber number; with `areaCode` where the area decides. Seven where eight are usual: a warning. */
  'office_phone.length': LengthParams & { readonly areaCode?: string }
  'office_phone.charset': PositionParams
  /** No area code. */
  'office_phone.missing': NoParams
  'office_phone.unknown': { readonly areaCode: string }
  'office_phone.retired': { readonly areaCode: string; readonly successor: string }
  /** First digit of the subscriber number: 0 and 1 are errors, 9 is rare (warning). */
  'office_phone.range': { readonly first: number }
  /** Zeros, ones, runs up from 0 or 1, and text are errors; other runs and repeated digits occur (warning). */
  'office_phone.placeholder': { readonly pattern: 'ascending' | 'descending' | 'repeated' | 'text' }
  'office_phone.wrong_kind': KindParams
  /** Several in one field. */
  'office_phone.too_large': CountParams
  /** The area code serves another division than the entity's (warning). */
  'office_phone.mismatch': { readonly areaCode: string }
  'mobile_phone.required': NoParams
  'mobile_phone.type': NoParams
  'mobile_phone.length': LengthParams
  'mobile_phone.charset': PositionParams
  /** Does not begin with 13 to 19. */
  'mobile_phone.range': NoParams
  /** A segment in no list (warning). */
  'mobile_phone.unknown': NoParams
  /** A segment for machines (error), or one that may miss the messages of the filing system (warning). */
  'mobile_phone.not_allowed': { readonly segment: 'iot' | 'virtual-operator' | 'data-card' | 'satellite' }
  /** Text in place of the number (error), or a number that looks made up (warning). */
  'mobile_phone.placeholder': { readonly pattern: 'text' | 'number' }
  'mobile_phone.wrong_kind': KindParams
  /** A spreadsheet has made a quantity of it: digits are lost. */
  'mobile_phone.format': SpreadsheetParams
  /** Several in one field. */
  'mobile_phone.too_large': CountParams
  'international_phone.required': NoParams
  'international_phone.type': NoParams
  /** Digits with the calling code; what is expected depends on the country. */
  'international_phone.length': LengthParams
  'international_phone.charset': PositionParams
  /** No calling code. */
  'international_phone.missing': NoParams
  /** A country without metadata, or a number outside its ranges (warning). */
  'international_phone.unknown': { readonly part: 'country' | 'number' }
  /** Several in one field. */
  'international_phone.too_large': CountParams
  'email.required': NoParams
  'email.type': NoParams
  'email.length': LengthParams
  /** A character that local parts do not have (error), or a domain that is not in ASCII (warning). */
  'email.charset': PositionParams
  'email.format': { readonly part: 'at' | 'several' | 'local' | 'domain' }
  /** A slip of a known domain (warning); the suggestion has the repaired address. */
  'email.unknown': NoParams
  /** Text in place of the address (error), or a domain of examples (warning). */
  'email.placeholder': NoParams
  'email.wrong_kind': KindParams
  'postcode.required': NoParams
  'postcode.type': NoParams
  'postcode.length': LengthParams
  'postcode.charset': PositionParams
  /** Begins with 00 or is text (error); one digit six times, 123456 (warning). */
  'postcode.placeholder': NoParams
  /** The first two digits are in no list (warning). */
  'postcode.unknown': NoParams
  /** Of another province (warning); codes of GB/T 2260. */
  'postcode.mismatch': { readonly expected: string; readonly actual: readonly string[] }
  /** Several in one field. */
  'postcode.too_large': CountParams
  'postal_address.required': NoParams
  'postal_address.type': NoParams
  'postal_address.length': LengthParams
  /** No Chinese in it (warning). */
  'postal_address.charset': NoParams
  /** What the address still lacks (warning). */
  'postal_address.missing': { readonly part: 'street' | 'door' | 'village' }
  /** Several addresses in one field (warning). */
  'postal_address.too_large': { readonly maximum: number; readonly actual: number }
  /** Another province in front than the chosen one (error), or another city or county (warning). */
  'postal_address.mismatch': { readonly part: 'province' | 'division' }
  /** 市辖区 where the province wants the real district; a phone, a mailbox or a person's or organization's number beside the address (warnings). */
  'postal_address.not_allowed': { readonly part: 'municipal-district' | 'phone' | 'email' | 'number' }
  'postal_address.placeholder': NoParams
  /** Another kind of number (error), or the name of an organization without its address (warning). */
  'postal_address.wrong_kind': KindParams
}
