import { digitsAt } from '../../foundation/recognize.ts'
import { EXCEPTIONS, SEGMENTS } from './table.ts'

/** What a segment of mobile numbers (号段) is used for. */
export type MobileSegment =
  | 'personal'
  | 'virtual-operator'
  | 'data-card'
  | 'iot'
  | 'satellite'
  | 'broadcaster'
  | 'unassigned'

const NAMES: Readonly<Record<string, MobileSegment>> = {
  p: 'personal',
  v: 'virtual-operator',
  d: 'data-card',
  i: 'iot',
  s: 'satellite',
  b: 'broadcaster',
  u: 'unassigned',
}

/** Numbers begin with 13 to 19: of 130 the table has the first letter. */
const FIRST_SEGMENT = 30
/** The letter of `iot`. */
const MACHINE = 'i'

let exceptions: readonly string[] | undefined

/** Use of the segment of a number of 11 digits that begins with 13 to 19. */
export function mobileSegment(text: string): MobileSegment {
  const letter = SEGMENTS.charAt(digitsAt(text, 1, 3) - FIRST_SEGMENT)
  return NAMES[letter] ?? splitSegment(text, letter.toLowerCase())
}

/** Whether numbers beginning with 100 + `prefix` (30 to 99) are for machines only (物联网). */
export function isMachineSegment(prefix: number): boolean {
  return SEGMENTS.charAt(prefix - FIRST_SEGMENT) === MACHINE
}

// A capital says that longer prefixes within the segment have uses of their own; the longest one decides.
function splitSegment(text: string, whole: string): MobileSegment {
  exceptions ??= EXCEPTIONS.split(' ')
  let letter = whole
  for (const entry of exceptions) {
    if (text.startsWith(entry.slice(0, -1))) letter = entry.slice(-1)
  }
  return NAMES[letter]!
}
