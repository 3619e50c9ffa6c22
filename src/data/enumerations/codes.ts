import { itemsOf, own } from '../../foundation/untrusted.ts'
import { type EnumerationName, type KeyOf, keysOf, type Nature, type OrganizationDocumentType } from './enumeration.ts'
import { codeTables, enumerationKeys, organizationDocuments } from './table.ts'

/**
 * The numbers that the receiving systems have for the options of the forms, and the way back. They are not portable, and
 * the systems change theirs without notice: inside, everything is a key.
 */

/** Codes of one receiving system: enumeration → key → code. The caller may pass a newer table than ours. */
export type CodeTable = { readonly [E in EnumerationName]?: Readonly<Record<string, number>> | undefined }

/** A receiving system whose codes are known: the ministry, WeChat's filing API, the public-security platform. */
export type CodeSystem = keyof typeof codeTables

/**
 * Code of an option in a receiving system; `undefined` where the system has none or it is not known.
 *
 * @param system one of ours, or a table of the caller's own: the systems change theirs without notice
 * @throws RangeError where the system is neither
 *
 * @example
 * ```ts
 * codeOf('nature', 'foundation')                    // → 10
 * codeOf('nature', 'foundation', 'public-security') // → 8
 * codeOf('pre-approval', 'culture', 'wechat')       // → 9
 * ```
 */
export function codeOf<E extends EnumerationName>(
  enumeration: E,
  key: KeyOf<E>,
  system: CodeSystem | CodeTable = 'miit',
): number | undefined {
  return codeIn(tablesOf(system, 'codeOf'), enumeration, key)
}

/**
 * The key that has this code in a receiving system, which {@link codeOf} gives back; `undefined` where none has it.
 *
 * @param system one of ours, or a table of the caller's own
 * @throws RangeError where the system is neither
 *
 * @example
 * ```ts
 * keyOfCode('nature', 'miit', 10)           // → 'foundation'
 * keyOfCode('nature', 'public-security', 8) // → 'foundation'
 * keyOfCode('nature', 'miit', 7)            // → undefined
 * ```
 */
export function keyOfCode<E extends EnumerationName>(
  enumeration: E,
  system: CodeSystem | CodeTable,
  code: number,
): KeyOf<E> | undefined {
  const tables = tablesOf(system, 'keyOfCode')
  return isEnumeration(enumeration)
    ? keysOf(enumeration).find((key) => codeIn(tables, enumeration, key) === code)
    : undefined
}

/**
 * One number for several options, as the ministry's form takes them: the sum of their bits. Right above 2^31, where
 * JavaScript's `|` and `<<` are not.
 *
 * @param keys each counts once, in whichever order; none is 0
 * @returns `undefined` where one of them has no code in the system
 * @throws RangeError where the system is none, or its codes of this enumeration are no bits
 *
 * @example
 * ```ts
 * encodeCodes('service-content', ['online-shopping', 'non-bank-payment']) // → 4294967552
 * encodeCodes('server-location', ['33'])                                  // → 8589934592
 * encodeCodes('pre-approval', ['game'])                                   // → undefined: no code of it is known
 * ```
 */
export function encodeCodes<E extends EnumerationName>(
  enumeration: E,
  keys: readonly KeyOf<E>[],
  system: CodeSystem | CodeTable = 'miit',
): number | undefined {
  const bits = bitsOf(enumeration, system, 'encodeCodes')
  let sum = 0
  for (const key of new Set(itemsOf(keys, MOST_OPTIONS))) {
    const bit = bits.get(key as KeyOf<E>)
    if (bit === undefined) return undefined
    sum += bit
  }
  return sum
}

/**
 * The options whose bits a number is the sum of, in the form's order: the way back from {@link encodeCodes}.
 *
 * @returns `undefined` where a part of the number is the bit of no option: the system's list is newer than ours
 * @throws RangeError where the system is none, or its codes of this enumeration are no bits
 *
 * @example
 * ```ts
 * decodeCodes('service-content', 'miit', 4294967552) // → ['online-shopping', 'non-bank-payment']
 * decodeCodes('access-mode', 'miit', 0)              // → []
 * decodeCodes('access-mode', 'miit', 32)             // → undefined
 * ```
 */
export function decodeCodes<E extends EnumerationName>(
  enumeration: E,
  system: CodeSystem | CodeTable,
  sum: number,
): readonly KeyOf<E>[] | undefined {
  const bits = bitsOf(enumeration, system, 'decodeCodes')
  if (!Number.isSafeInteger(sum) || sum < 0) return undefined
  const keys: KeyOf<E>[] = []
  let rest = sum
  for (const [key, bit] of bits) {
    // By division: bit operators see the lower 32 bits only.
    if (Math.floor(sum / bit) % 2 === 0) continue
    keys.push(key)
    rest -= bit
  }
  return rest === 0 ? keys : undefined
}

/** More than any enumeration has. */
const MOST_OPTIONS = 200

/** The bits of an enumeration's keys, in the form's order. */
function bitsOf<E extends EnumerationName>(
  enumeration: E,
  system: CodeSystem | CodeTable,
  name: string,
): ReadonlyMap<KeyOf<E>, number> {
  const tables = tablesOf(system, name)
  const bits = new Map<KeyOf<E>, number>()
  for (const key of keysOf(enumeration)) {
    const code = codeIn(tables, enumeration, key)
    if (code === undefined) continue
    if (!isPowerOfTwo(code)) throw noBits(enumeration, name)
    bits.set(key, code)
  }
  if (bits.size < 2 || new Set(bits.values()).size < bits.size) throw noBits(enumeration, name)
  return bits
}

function isEnumeration(name: unknown): name is EnumerationName {
  return typeof name === 'string' && own(enumerationKeys, name) !== undefined
}

function isPowerOfTwo(code: number): boolean {
  return Number.isSafeInteger(code) && code > 0 && Number.isInteger(Math.log2(code))
}

function noBits(enumeration: string, name: string): RangeError {
  return new RangeError(`beian: ${name} takes an enumeration whose codes are bits; those of ${enumeration} are not`)
}

function tablesOf(system: CodeSystem | CodeTable, name: string): CodeTable {
  const tables: CodeTable | undefined | null = typeof system === 'string' ? own(codeTables, system) : system
  if (typeof tables === 'object' && tables !== null) return tables
  throw new RangeError(
    `beian: ${name} takes a table of codes or one of the systems ${Object.keys(codeTables).join(', ')}`,
  )
}

/** A code in a table of tables, looked up among their own properties. */
function codeIn(tables: object, name: unknown, key: unknown): number | undefined {
  if (typeof name !== 'string' || typeof key !== 'string') return undefined
  const codes = own(tables as Readonly<Record<string, Readonly<Record<string, number>> | undefined>>, name)
  return typeof codes === 'object' && codes !== null ? own(codes, key) : undefined
}

/**
 * The ministry's code of a pair of nature and document: one certificate has a code per nature.
 *
 * @example
 * ```ts
 * organizationDocumentCode('government', 'organization-code-certificate') // → 9
 * organizationDocumentCode('enterprise', 'organization-code-certificate') // → 12
 * ```
 */
export function organizationDocumentCode(nature: Nature, type: OrganizationDocumentType): number | undefined {
  return codeIn(organizationDocuments, nature, type)
}
