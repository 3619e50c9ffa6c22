import { compact } from '../../foundation/text.ts'
import { own } from '../../foundation/untrusted.ts'
import { furtherOptions } from '../labels/table.ts'
import { keyOfCode } from './codes.ts'
import { type EnumerationName, keysOf } from './enumeration.ts'
import { meantKey } from './meant.ts'
import { optionNames } from './names.ts'

/** As long as a code of the ministry's can be; and with what may stand around it. */
const CODE = /^\d{1,10}$/
const LONGEST_CODE = 32

/**
 * The key that was meant by what stands in a field of choice: what the form calls it (企业), the ministry's number (4), a
 * slip in the key (Enterprise); `undefined` where nothing is, or two may be.
 *
 * @example
 * ```ts
 * meantOption(['nature'], '企业')                                         // → 'enterprise'
 * meantOption(['nature'], 4)                                             // → 'enterprise'
 * meantOption(['person-document', 'organization-document'], '营业执照')    // → 'business-license'
 * ```
 *
 * @param possible the keys that may be chosen here, where not all may
 */
export function meantOption(
  enumerations: readonly EnumerationName[],
  value: unknown,
  possible?: readonly string[],
): string | undefined {
  const found = new Set<string>()
  for (const name of enumerations) {
    const key = meantIn(name, value, possible)
    if (key !== undefined) found.add(key)
  }
  return found.size === 1 ? [...found][0] : undefined
}

function meantIn(name: EnumerationName, value: unknown, possible: readonly string[] | undefined): string | undefined {
  const keys: readonly string[] = keysOf(name)
  const among = possible ?? keys
  const code = codeIn(value)
  if (code !== undefined) {
    const key = keyOfCode(name, 'miit', code)
    return key !== undefined && among.includes(key) ? key : undefined
  }
  if (typeof value !== 'string') return undefined
  const names = own(optionNames, name)?.split('|') ?? []
  const further = own(furtherOptions, name) ?? {}
  return meantKey(
    among,
    among.map((key) => [names[keys.indexOf(key)] ?? [], own(further, key) ?? []].flat()),
    value,
  )
}

/** The number that a value is, or that a text of digits writes. */
export function codeIn(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value !== 'string' || value.length > LONGEST_CODE) return undefined
  const digits = compact(value)
  return CODE.test(digits) ? Number(digits) : undefined
}
