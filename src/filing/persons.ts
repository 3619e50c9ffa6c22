import type { Part } from './place.ts'
import { partIn, readingOf } from './readings.ts'

/**
 * Who is who in a filing. Only what holds in itself tells persons apart: of a name or a number that is refused already, the
 * applicant is told there, and nowhere else that it differs from another.
 */

/** The name of an entity or a person, where nothing is said of it. */
export function nameOf(part: Part | undefined): string | undefined {
  return readingOf(part, 'name')?.text
}

/** The number of their document, where it holds. */
export function numberOf(part: Part | undefined): string | undefined {
  return readingOf(partIn(part, 'document'), 'number')?.text
}

/** Whether two places are about two persons. One number is one person, whatever the names say. */
export function areTwo(one: Part | undefined, other: Part | undefined): boolean {
  const [number, otherNumber] = [numberOf(one), numberOf(other)]
  if (number !== undefined && number === otherNumber) return false
  const [name, otherName] = [foldName(nameOf(one)), foldName(nameOf(other))]
  if (name !== undefined && otherName !== undefined && name !== otherName) return true
  if (number === undefined || otherNumber === undefined) return false
  return name === undefined || otherName === undefined || !hasOneBirthDate(one, other)
}

/** Two numbers of one name and one day of birth: one of them is mistyped. */
export function hasOneBirthDate(one: Part | undefined, other: Part | undefined): boolean {
  const birthDate = readingOf(partIn(one, 'document'), 'number')?.birthDate
  return birthDate !== undefined && birthDate === readingOf(partIn(other, 'document'), 'number')?.birthDate
}

/** Names as they are compared: the same letters in another case or with other spaces are the same name. */
export function foldName(name: string | undefined): string | undefined {
  return name?.replace(/\s+/g, '').toLowerCase()
}
