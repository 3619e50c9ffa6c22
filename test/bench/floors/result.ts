/** What a parser gives where it has nothing to say. */
export interface Accepted<T> {
  readonly ok: true
  readonly value: T
  readonly issues: readonly never[]
}

const NONE: readonly never[] = Object.freeze([])

export function accepted<T>(value: T): Accepted<T> {
  return { ok: true, value, issues: NONE }
}

/** Whether the code points from `start` to `end` are ASCII digits. */
export function digitsIn(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 48 || unit > 57) return false
  }
  return true
}

/** The number that the digits from `start` to `end` write; -1 where another character stands among them. */
export function numberIn(text: string, start: number, end: number): number {
  let number = 0
  for (let index = start; index < end; index++) {
    const digit = text.charCodeAt(index) - 48
    if (digit < 0 || digit > 9) return -1
    number = number * 10 + digit
  }
  return number
}

/** By first two digits: 1 for the provinces of the mainland. */
export const PROVINCE: Uint8Array = new Uint8Array(100)
for (const code of [11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46])
  PROVINCE[code] = 1
for (const code of [50, 51, 52, 53, 54, 61, 62, 63, 64, 65]) PROVINCE[code] = 1
