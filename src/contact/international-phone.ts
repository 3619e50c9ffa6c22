import { type MetadataJson, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/core'
import { phoneMetadata } from '../data/phone-metadata/table.ts'
import { unframed } from '../foundation/around.ts'
import { explained } from '../foundation/explain.ts'
import { asksCanonical, type CanonicalOption, isBlank, openText } from '../foundation/input.ts'
import { at, type CodesOf, error, type Issue, warning } from '../foundation/issue.ts'
import { hasDigits } from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { tidy } from '../foundation/text.ts'
import { read, textOf } from '../foundation/untrusted.ts'

/**
 * Phone number of any country, in E.164 (国际电话号码): `+85221234567`, for applicants from Hong Kong, Macao, Taiwan
 * and abroad. A plus, the country's calling code, the national number without its trunk zero; 15 digits at most. E.164
 * has no extensions: where there is one, it stands behind as in RFC 3966, so that what is stored loses nothing.
 *
 * The numbering plans of the mainland, Hong Kong, Macao and Taiwan are built in (a cut of libphonenumber's); the
 * caller may pass others. Errors: no calling code, a length that the country does not have, a `country` that the metadata
 * lacks.
 * Warnings: a country whose plan is not at hand, a number outside the plan's ranges, since plans grow.
 *
 * ITU-T E.164 (11/2010); RFC 3966 (2004) 5.3; metadata of libphonenumber-js, see `data/phone-metadata`; read 2026-11-21.
 */
export interface InternationalPhone {
  /** E.164, a plus and up to 15 digits; behind it the extension as RFC 3966 writes it: `+886223456789;ext=12`. */
  readonly text: string
  /** `852`; absent where the country is not in the metadata. */
  readonly callingCode?: string
  /** ISO 3166-1 alpha-2: `HK`, where the number tells. */
  readonly country?: string
  /** Digits of the extension (分机), where there is one. */
  readonly extension?: string
}

/** Two-letter code of a country in the built-in metadata. */
export type InternationalPhoneCountry = 'CN' | 'HK' | 'MO' | 'TW'

/** How phone numbers of other countries are read. */
export interface InternationalPhoneOptions {
  /** Country of numbers that are written without a calling code. */
  readonly country?: InternationalPhoneCountry | undefined
  /** Metadata of libphonenumber-js in place of the built-in four: `libphonenumber-js/metadata.max.json`. */
  readonly metadata?: MetadataJson | undefined
}

/** What stands before the digits of an extension (RFC 3966). */
const EXTENSION = ';ext='

/** A label, the apostrophe of a spreadsheet, a quote. */
const LABEL = /^(?:[^\d+(]{2,12}|['"\u2018-\u201f=])/

/** Fewest and most digits, calling code included. */
const LENGTHS: readonly number[] = /* @__PURE__ */ Object.freeze([7, 15])

/**
 * Reads a phone number with its calling code: `+852 2123 4567`, `00886-2-2345-6789`, `(852) 2123-4567` with `country`.
 *
 * @returns the number with its parts; or the findings, `international_phone.*`
 *
 * @example
 * ```ts
 * parseInternationalPhone('00852 2123-4567')
 * // → { ok: true, issues: [], value: { text: '+85221234567', callingCode: '852', country: 'HK' } }
 * parseInternationalPhone('2123 4567').issues[0]
 * // → { code: 'international_phone.missing', severity: 'error', … }
 * ```
 */
export function parseInternationalPhone(
  input: unknown,
  options?: InternationalPhoneOptions,
): Result<InternationalPhone, CodesOf<'international_phone'> | 'context.unknown'> {
  const metadata = metadataOf(options)
  const country = countryOf(options, metadata)
  if (typeof country === 'object') return reject(country)
  const opened = openText(input, 'international_phone', LENGTHS, 64)
  if (typeof opened !== 'string') return reject(opened)
  const result = readSpelling(opened, country, metadata)
  if (result.ok) return result
  const textIn = (piece: string) => {
    const other = readSpelling(piece, country, metadata)
    return other.ok ? other.value.text : undefined
  }
  return reject(explained('international_phone', opened, result.issues[0], textIn))
}

function readSpelling(
  opened: string,
  country: InternationalPhoneCountry | undefined,
  metadata: MetadataJson,
): Result<InternationalPhone, CodesOf<'international_phone'> | 'context.unknown'> {
  const tidied = tidy(opened)
  const inner = unframed(tidied)
  const folded = inner.replace(LABEL, '').replace(/['"\u2018-\u201f;,.\u3001\u3002]+$/, '')
  const strange = folded.search(/[^\d ()+./extn#;=-]/i)
  if (strange >= 0) {
    return reject(error('international_phone.charset', { position: tidied.indexOf(folded) + strange + 1 }))
  }
  const text = folded.replace(/^\(?00(?=[1-9])/, '+')
  if (country === undefined && !/^\(?\+/.test(text)) return reject(error('international_phone.missing', {}))

  const number = parsePhoneNumberFromString(
    text,
    country === undefined ? {} : { defaultCountry: country, extract: false },
    metadata,
  )
  if (number === undefined) return otherCountry(text, metadata)
  return readByPlan(number, metadata)
}

/**
 * Whether `input` is a phone number in any spelling that {@link parseInternationalPhone} takes; with `canonical: true`,
 * as it writes it: E.164, and behind it the extension where there is one.
 *
 * @example
 * ```ts
 * isInternationalPhone('+852 2123 4567')                       // → true
 * isInternationalPhone('+852 2123 4567', { canonical: true })  // → false
 * isInternationalPhone('+85221234567', { canonical: true })    // → true
 * isInternationalPhone('+8522123')                             // → false
 * ```
 */
export function isInternationalPhone(input: unknown, options?: InternationalPhoneOptions & CanonicalOption): boolean {
  const result = parseInternationalPhone(input, options)
  return result.ok && (result.value.text === input || !asksCanonical(options))
}

/**
 * Writes an international number, a value or a text with its calling code: `e164` for systems (E.164 has no extension:
 * it is left out), `tel` as a link (RFC 3966, with the extension). A text that is none comes back as it is.
 *
 * @example
 * ```ts
 * formatInternationalPhone('+886 2 2345 6789 ext. 12', 'e164')  // → '+886223456789'
 * formatInternationalPhone('+886 2 2345 6789 ext. 12', 'tel')   // → 'tel:+886223456789;ext=12'
 * formatInternationalPhone('2345 6789', 'tel')                  // → '2345 6789': of which country?
 * ```
 */
export function formatInternationalPhone(
  value: Pick<InternationalPhone, 'text'> | string,
  style: 'e164' | 'tel' = 'e164',
): string {
  const written = textOf(value)
  const result = parseInternationalPhone(written)
  if (!result.ok) return written
  const { text } = result.value
  return style === 'tel' ? `tel:${text}` : text.split(EXTENSION)[0]!
}

/** The number as the country's plan has it, or (a finding) a length that it does not have. */
function readByPlan(
  first: PhoneNumber,
  metadata: MetadataJson,
): Result<InternationalPhone, CodesOf<'international_phone'> | 'context.unknown'> {
  // A reading drops one trunk zero; +886 00 352290679 has two.
  let number = first
  for (let zeros = 0; zeros < 15 && !number.isValid(); zeros++) {
    const again = parsePhoneNumberFromString(number.number, {}, metadata)
    if (again === undefined || again.number === number.number) break
    number = again
  }
  const digits = number.number.length - 1
  if (!number.isPossible()) return reject(error('international_phone.length', { expected: LENGTHS, actual: digits }))
  const value: InternationalPhone = {
    ...withExtension(number.number, first.ext),
    callingCode: number.countryCallingCode,
    ...(number.country === undefined ? {} : { country: number.country }),
  }
  return accept(value, number.isValid() ? [] : [warning('international_phone.unknown', { part: 'number' })])
}

// A country without metadata: the shape is all that can be told. Where there is metadata, the number is too short.
function otherCountry(
  text: string,
  metadata: MetadataJson,
): Result<InternationalPhone, CodesOf<'international_phone'> | 'context.unknown'> {
  const extension = /(?:ext|[x#])[^\d]{0,8}(\d{1,20})#?$/i.exec(text)
  const e164 = `+${text.slice(0, extension?.index).replace(/\D/g, '')}`
  const known = Object.keys(metadata.country_calling_codes).some((code) => e164.startsWith(`+${code}`))
  if (known || !isE164(e164)) {
    return reject(error('international_phone.length', { expected: LENGTHS, actual: e164.length - 1 }))
  }
  return accept(withExtension(e164, extension?.[1]), [warning('international_phone.unknown', { part: 'country' })])
}

function withExtension(number: string, extension: string | undefined): Pick<InternationalPhone, 'text' | 'extension'> {
  return extension === undefined ? { text: number } : { text: `${number}${EXTENSION}${extension}`, extension }
}

function isE164(text: string): boolean {
  const digits = text.length - 1
  return digits >= 7 && digits <= 15 && text.charAt(1) !== '0' && hasDigits(text, 1, digits + 1)
}

/** The caller's metadata, or the built-in four. */
function metadataOf(options: InternationalPhoneOptions | undefined): MetadataJson {
  const metadata = read(options, 'metadata')
  if (metadata === undefined || metadata === null) return phoneMetadata as unknown as MetadataJson
  if (typeof read(metadata, 'countries') === 'object' && typeof read(metadata, 'country_calling_codes') === 'object') {
    return metadata as MetadataJson
  }
  throw new TypeError("beian: the option 'metadata' must be the contents of libphonenumber-js/metadata.max.json")
}

/** The country of the option; a finding where the metadata has none of this name. */
function countryOf(
  options: InternationalPhoneOptions | undefined,
  { countries }: MetadataJson,
): InternationalPhoneCountry | undefined | Issue<'context.unknown'> {
  const country = read(options, 'country')
  if (isBlank(country)) return undefined
  const known = typeof country === 'string' && Object.keys(countries).includes(country)
  if (known) return country as InternationalPhoneCountry
  return at(['country'], error('context.unknown', { key: 'country' }))
}
