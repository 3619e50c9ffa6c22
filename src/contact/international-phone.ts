import { type MetadataJson, parsePhoneNumberFromString } from 'libphonenumber-js/core'
import { phoneMetadata } from '../data/phone-metadata/table.ts'
import { openText } from '../foundation/input.ts'
import { error, type Issue, warning } from '../foundation/issue.ts'
import { hasDigits } from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { tidy } from '../foundation/text.ts'

/**
 * Phone number of any country, in E.164 (国际电话号码): `+85221234567`, for applicants from Hong Kong, Macao, Taiwan
 * and abroad. A plus, the country's calling code, the national number without its trunk zero; 15 digits at most.
 *
 * The numbering plans of the mainland, Hong Kong, Macao and Taiwan are built in (a cut of libphonenumber's); the
 * caller may pass others. Errors: no calling code, a length that the country does not have.
 * Warnings: a country whose plan is not at hand, a number outside the plan's ranges, since plans grow.
 *
 * ITU-T E.164 (11/2010); metadata of libphonenumber-js, see `data/phone-metadata`; read 2026-11-21.
 */
export interface InternationalPhone {
  /** E.164: a plus and up to 15 digits. */
  readonly text: string
  /** `852`; absent where the country is not in the metadata. */
  readonly callingCode?: string
  /** ISO 3166-1 alpha-2: `HK`, where the number tells. */
  readonly country?: string
  /** Digits of the extension, where there is one; E.164 itself has none. */
  readonly extension?: string
}

/** Two-letter code of a country in the built-in metadata. */
export type InternationalPhoneCountry = 'CN' | 'HK' | 'MO' | 'TW'

export interface InternationalPhoneOptions {
  /** Country of numbers that are written without a calling code. */
  readonly country?: InternationalPhoneCountry | undefined
  /** Metadata of libphonenumber-js in place of the built-in four: `libphonenumber-js/metadata.max.json`. */
  readonly metadata?: MetadataJson | undefined
}

export type InternationalPhoneCode = Extract<Issue['code'], `international_phone.${string}`>

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
): Result<InternationalPhone, InternationalPhoneCode> {
  const opened = openText(input, 'international_phone', [7, 15], 64)
  if (typeof opened !== 'string') return reject(opened)
  const folded = tidy(opened).replace(/^[^\d+(]{2,12}/, '')
  const strange = folded.search(/[^\d ()+./extn#;=-]/i)
  if (strange >= 0) return reject(error('international_phone.charset', { position: strange + 1 }))
  const text = folded.replace(/^\(?00(?=[1-9])/, '+')
  if (options?.country === undefined && !/^\(?\+/.test(text)) return reject(error('international_phone.missing', {}))

  const metadata = options?.metadata ?? (phoneMetadata as unknown as MetadataJson)
  const read = parsePhoneNumberFromString(
    text,
    options?.country === undefined ? {} : { defaultCountry: options.country, extract: false },
    metadata,
  )
  if (read === undefined) return otherCountry(text, metadata)
  // A reading drops one trunk zero; +886 00 352290679 has two.
  let number = read
  for (let zeros = 0; zeros < 15 && !number.isValid(); zeros++) {
    const again = parsePhoneNumberFromString(number.number, {}, metadata)
    if (again === undefined || again.number === number.number) break
    number = again
  }
  const digits = number.number.length - 1
  if (!number.isPossible()) return reject(error('international_phone.length', { expected: [7, 15], actual: digits }))
  const value: InternationalPhone = {
    text: number.number,
    callingCode: number.countryCallingCode,
    ...(number.country === undefined ? {} : { country: number.country }),
    ...(read.ext === undefined ? {} : { extension: read.ext }),
  }
  return accept(value, number.isValid() ? [] : [warning('international_phone.unknown', { part: 'number' })])
}

/**
 * Whether `input` is an E.164 number: a plus and 7 to 15 digits, of a length that the country has where its plan is
 * built in (with `lenient: true`, whatever {@link parseInternationalPhone} takes).
 *
 * @example
 * ```ts
 * isInternationalPhone('+85221234567') // → true
 * isInternationalPhone('+8522123')     // → false
 * ```
 */
export function isInternationalPhone(
  input: unknown,
  options?: InternationalPhoneOptions & { readonly lenient?: boolean },
): boolean {
  if (typeof input !== 'string') return false
  if (options?.lenient !== true && !isE164(input)) return false
  const result = parseInternationalPhone(input, options)
  return result.ok && (options?.lenient === true || result.value.text === input)
}

/**
 * Writes an international number: `e164` as it is stored, `tel` as a link (RFC 3966, with the extension).
 *
 * @example
 * ```ts
 * formatInternationalPhone({ text: '+85221234567', extension: '12' }, 'tel') // → 'tel:+85221234567;ext=12'
 * ```
 */
export function formatInternationalPhone(
  { text, extension }: Pick<InternationalPhone, 'text' | 'extension'>,
  format: 'e164' | 'tel',
): string {
  if (format === 'e164') return text
  return `tel:${text}${extension === undefined ? '' : `;ext=${extension}`}`
}

function isE164(text: string): boolean {
  const digits = text.length - 1
  return (
    digits >= 7 && digits <= 15 && text.charAt(0) === '+' && text.charAt(1) !== '0' && hasDigits(text, 1, digits + 1)
  )
}

// A country without metadata: the shape is all that can be told. Where there is metadata, the number is too short.
function otherCountry(text: string, metadata: MetadataJson): Result<InternationalPhone, InternationalPhoneCode> {
  const e164 = `+${text.replace(/\D/g, '')}`
  const known = Object.keys(metadata.country_calling_codes).some((code) => e164.startsWith(`+${code}`))
  if (known || !isE164(e164)) {
    return reject(error('international_phone.length', { expected: [7, 15], actual: e164.length - 1 }))
  }
  return accept({ text: e164 }, [warning('international_phone.unknown', { part: 'country' })])
}
