import type { MobilePhone } from '../../../src/contact/mobile-phone.ts'
import type { OfficePhone } from '../../../src/contact/office-phone.ts'
import { areaKind } from '../../../src/data/area-codes/known.ts'
import { type MobileSegment, mobileSegment } from '../../../src/data/mobile-segments/segment.ts'
import { type Accepted, accepted, digitsIn, numberIn } from './result.ts'

/** By area code without its zero: what lengths its numbers have. */
const AREAS = new Uint8Array(1000)
for (let area = 10; area < 1000; area++) AREAS[area] = areaKind(area)

/** Where the subscriber number begins; 0 where the text is no office phone without extension. */
function subscriberAt(text: string): number {
  if (text.length < 17 || text.length > 18 || !text.startsWith('0086-0')) return 0
  const dash = text.charCodeAt(6) < 51 ? 8 : 9
  const area = numberIn(text, 6, dash)
  const length = text.length - dash - 1
  if (area < 0 || text.charCodeAt(dash) !== 45 || !digitsIn(text, dash + 1, text.length)) return 0
  const kind = AREAS[area]!
  if (kind === 0 || (length === 7 ? kind === 2 : length !== 8 || kind === 1)) return 0
  return text.charCodeAt(dash + 1) < 50 ? 0 : dash + 1
}

/** What one writes by hand: the form's shape, the area code, the length that it has, the first digit. */
export function isOfficePhone(text: string): boolean {
  return subscriberAt(text) > 0
}

/** The same, numbers that look made up, lengths that an area has left behind, and the value. */
export function parseOfficePhone(text: string): Accepted<OfficePhone> | undefined {
  const start = subscriberAt(text)
  if (start === 0 || text.charCodeAt(start) === 57 || isRun(text, start, text.length)) return undefined
  if (text.length - start === 7 && AREAS[numberIn(text, 6, start - 1)] === 4) return undefined
  return accepted({ text, areaCode: text.slice(5, start - 1), subscriber: text.slice(start) })
}

/** By the first five digits: the use of the segment. */
const SEGMENTS: MobileSegment[] = []
for (let head = 13_000; head < 20_000; head++) SEGMENTS.push(mobileSegment(`${head}000000`))

/** What one writes by hand: digits, and a segment that persons have. */
export function isMobilePhone(text: string): boolean {
  if (text.length !== 11 || !digitsIn(text, 5, 11)) return false
  const head = numberIn(text, 0, 5)
  return head >= 13_000 && head < 20_000 && SEGMENTS[head - 13_000] !== 'iot'
}

/** The same, numbers that look made up, and the value. */
export function parseMobilePhone(text: string): Accepted<MobilePhone> | undefined {
  if (text.length !== 11 || !digitsIn(text, 5, 11)) return undefined
  const head = numberIn(text, 0, 5)
  if (head < 13_000 || head >= 20_000) return undefined
  const segment = SEGMENTS[head - 13_000]!
  if (segment !== 'personal' && segment !== 'broadcaster') return undefined
  if (text === '13800138000' || isRun(text, 3, 11)) return undefined
  return accepted({ text, segment })
}

/** Whether the digits from `start` to `end` are one digit repeated, or count up or down. */
function isRun(text: string, start: number, end: number): boolean {
  const step = text.charCodeAt(start + 1) - text.charCodeAt(start)
  if (step < -1 || step > 1) return false
  for (let index = start + 2; index < end; index++) {
    if (text.charCodeAt(index) - text.charCodeAt(index - 1) !== step) return false
  }
  return true
}
