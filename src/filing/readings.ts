import type { OfficePhone } from '../contact/office-phone.ts'
import type { FormField } from '../data/forms/fields.ts'
import type { IsoDate } from '../foundation/calendar.ts'
import { isBlank } from '../foundation/input.ts'
import type { Domain } from '../network/domain.ts'
import type { HomeUrl } from '../network/home-url.ts'
import type { IpRanges } from '../network/ip-ranges.ts'
import type { IcpNumber } from '../record/icp-number.ts'
import { type FieldRuleId, fieldRules } from './field-rules.ts'
import { LONGEST_TEXT, longestText } from './limits.ts'
import type { Part } from './place.ts'

/**
 * What stands in the fields of a part, for the rules between fields. What a rule has read in a field (a domain with its
 * suffix, an ID number with its birth date) is kept as the field's reading: nothing is parsed twice.
 */

/** What the readings of fields tell, by key. */
interface Readings {
  provinceCode: { readonly text: string }
  domain: Domain
  homeUrl: HomeUrl
  officePhone: OfficePhone
  ipRanges: IpRanges
  /** Of an entity or a person, where nothing is said of it. */
  name: { readonly text: string }
  icpNumber: IcpNumber
  /** Number of a document. */
  number: { readonly text: string; readonly birthDate?: IsoDate }
}

const hasOwn = Object.prototype.hasOwnProperty

/** The field's value; what stands on `Object.prototype` is none. */
export function valueOf(part: Part, key: string): unknown {
  return hasOwn.call(part.value, key) ? part.value[key] : undefined
}

/** The text in a field; `undefined` where there is none, only spaces, or more than any rule looks at. */
export function textOf(part: Part | undefined, key: string): string | undefined {
  if (part === undefined) return undefined
  const text = valueOf(part, key)
  if (typeof text !== 'string' || isBlank(text)) return undefined
  return text.length <= LONGEST_TEXT || text.length <= longestText(ruleOf(part, key)) ? text : undefined
}

/** The id of a field's rule, where it has one. */
function ruleOf(part: Part, key: string): string | undefined {
  const field = part.shape.byKey.get(key)?.field
  return field !== undefined && 'rule' in field ? field.rule : undefined
}

/** The list in a field; empty where there is none. */
export function listOf(part: Part, key: string): readonly unknown[] {
  const list = valueOf(part, key)
  return Array.isArray(list) ? list : NONE
}

const NONE: readonly never[] = []

function placeOf(part: Part, key: string): number {
  return part.shape.byKey.get(key)?.place ?? -1
}

/** The part in a field that holds an object of the form. */
export function partIn(part: Part | undefined, key: string): Part | undefined {
  return part === undefined ? undefined : (part.readings[placeOf(part, key)] as Part | undefined)
}

/** The parts in a list of objects, by index; an item that is no object leaves a gap. */
export function partsIn(part: Part, key: string): readonly (Part | undefined)[] {
  return (part.readings[placeOf(part, key)] as (Part | undefined)[] | undefined) ?? NONE
}

/**
 * Keeps what was read in a field or in an item of its list, or the part that it holds; `null` where the rule refused
 * it.
 *
 * @param index of the item; -1 for the field itself
 */
export function keepReading(part: Part, place: number, index: number, reading: object | null): void {
  const { readings } = part
  if (index < 0) readings[place] = reading
  else {
    const list = (readings[place] ?? []) as (object | null)[]
    list[index] = reading
    readings[place] = list
  }
}

/** What the field's rule read in it; `undefined` where there is nothing, or nothing that holds. */
export function readingOf<K extends keyof Readings>(part: Part | undefined, key: K): Readings[K] | undefined {
  const form = part?.shape.byKey.get(key)
  if (part === undefined || form === undefined) return undefined
  let reading = part.readings[form.place]
  if (reading === undefined) {
    const text = textOf(part, key)
    if (text === undefined) return undefined
    reading = readText(form, text)
    part.readings[form.place] = reading
  }
  return (reading ?? undefined) as Readings[K] | undefined
}

/** What the rule of a list of texts read in one of its items. */
export function itemReadingOf(part: Part, key: 'domains' | 'otherDomains', index: number): Domain | undefined {
  const form = part.shape.byKey.get(key)
  if (form === undefined) return undefined
  const known = (part.readings[form.place] as unknown[] | undefined)?.[index]
  if (known !== undefined) return (known as Domain | null) ?? undefined
  const text = listOf(part, key)[index]
  if (typeof text !== 'string' || isBlank(text)) return undefined
  const reading = readText(form, text)
  keepReading(part, form.place, index, reading)
  return (reading as Domain | null) ?? undefined
}

// Where zod's schemas have checked the fields, they keep texts only: what a rule asks for is read here, once.
function readText({ field }: FormField, text: string): object | null {
  const rule = 'rule' in field ? fieldRules[field.rule as FieldRuleId] : undefined
  const result = rule?.(text)
  return result?.ok === true ? result.value : null
}
