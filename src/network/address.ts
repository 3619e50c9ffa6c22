import type { AddressPurpose } from '../foundation/catalog/network.ts'
import { DOT, ZERO } from '../foundation/code-unit.ts'

/**
 * An IP address as 32-bit words: one for IPv4, four for IPv6. Arithmetic by hand: the libraries for it come as
 * CommonJS, of which a bundler drops nothing, and would stand in every bundle of whoever imports one other rule.
 */
export type Address = readonly number[]

type AddressFault = 'address' | 'leading-zero' | 'port'

/** IPv4 blocks that are no public unicast address: first address, prefix length, purpose (IANA, RFC 6890). */
const SPECIAL: readonly (readonly [number, number, AddressPurpose])[] = [
  [0x00000000, 8, 'unspecified'],
  [0x0a000000, 8, 'private'],
  [0x64400000, 10, 'shared'],
  [0x7f000000, 8, 'loopback'],
  [0xa9fe0000, 16, 'link-local'],
  [0xac100000, 12, 'private'],
  [0xc0000000, 24, 'reserved'],
  [0xc0000200, 24, 'documentation'],
  [0xc0586300, 24, 'reserved'],
  [0xc0a80000, 16, 'private'],
  [0xc6120000, 15, 'benchmark'],
  [0xc6336400, 24, 'documentation'],
  [0xcb007100, 24, 'documentation'],
  [0xe0000000, 4, 'multicast'],
  [0xf0000000, 4, 'reserved'],
]

/**
 * Reads one address, IPv4 in four decimal groups or IPv6 (also in brackets), or tells what is wrong with it.
 *
 * @example
 * ```ts
 * readAddress('223.5.5.5')    // → [3741648133]
 * readAddress('223.5.5.05')   // → 'leading-zero'
 * readAddress('2400:3200::1') // → [603992576, 0, 0, 1]
 * ```
 */
export function readAddress(text: string): Address | AddressFault {
  if (text.length > 47) return 'address'
  if (!text.includes(':')) return readV4(text)
  const port = text.lastIndexOf(':')
  if (text.indexOf(':') === port) return Array.isArray(readV4(text.slice(0, port))) ? 'port' : 'address'
  const bare = text.charAt(0) === '[' && text.endsWith(']') ? text.slice(1, -1) : text
  return readV6(bare.toLowerCase()) ?? (/^\[.*\]:\d+$/.test(text) ? 'port' : 'address')
}

/** The shortest text: IPv4 in decimal, IPv6 as in RFC 5952 (lower case, the longest run of zeros as `::`). */
export function formatAddress(address: Address): string {
  if (address.length === 1) {
    const word = address[0]!
    return `${word >>> 24}.${(word >>> 16) & 255}.${(word >>> 8) & 255}.${word & 255}`
  }
  const groups: number[] = []
  for (const word of address) groups.push(word >>> 16, word & 0xffff)
  let from = 0
  let run = 0
  for (let index = 0; index < 8; index++) {
    let length = 0
    while (index + length < 8 && groups[index + length] === 0) length++
    if (length > run) {
      run = length
      from = index
    }
  }
  const hex = groups.map((group) => group.toString(16))
  return run < 2 ? hex.join(':') : `${hex.slice(0, from).join(':')}::${hex.slice(from + run).join(':')}`
}

/** Below zero, zero or above zero, as `a` stands before, at or after `b`; both of one version. */
export function compareAddresses(a: Address, b: Address): number {
  for (let index = 0; index < a.length; index++) {
    if (a[index] !== b[index]) return a[index]! - b[index]!
  }
  return 0
}

/** First and last address of the network that `address` with a prefix of so many bits lies in. */
export function networkEnds(address: Address, bits: string): [Address, Address] | undefined {
  if (!/^(?:0|[1-9]\d{0,2})$/.test(bits) || Number(bits) > address.length * 32) return undefined
  const start: number[] = []
  const end: number[] = []
  address.forEach((word, index) => {
    const kept = Math.max(0, Math.min(32, Number(bits) - index * 32))
    // A shift by 32 is a shift by 0.
    const mask = kept === 0 ? 0 : (-1 << (32 - kept)) >>> 0
    start.push((word & mask) >>> 0)
    end.push((word | ~mask) >>> 0)
  })
  return [start, end]
}

/** What a range of addresses, or a part of it, is set aside for; `undefined` where all of it is public. */
export function addressPurpose(start: Address, end: Address): AddressPurpose | undefined {
  return start.length === 4 ? (purposeV6(start) ?? purposeV6(end)) : purposeV4(start[0]!, end[0]!)
}

/** The same of IPv4 addresses, given as words. */
export function purposeV4(start: number, end: number): AddressPurpose | undefined {
  for (let index = 0; index < SPECIAL.length; index++) {
    const block = SPECIAL[index]!
    const hostBits = 32 - block[1]
    const network = block[0] >>> hostBits
    if (start >>> hostBits <= network && end >>> hostBits >= network) return block[2]
  }
  return undefined
}

// Only 2000::/3 is public; what is set aside within it: documentation, 6to4 and protocol assignments.
function purposeV6(address: Address): AddressPurpose | undefined {
  const [first = 0, second = 0, third = 0, fourth = 0] = address
  if (first === 0x20010db8 || first >>> 12 === 0x3fff0) return 'documentation'
  if (first >>> 9 === 0x20010000 >>> 9 || first >>> 16 === 0x2002) return 'reserved'
  if (first >>> 29 === 1) return undefined
  if (first >>> 25 === 0xfc >>> 1) return 'private'
  if (first >>> 22 === 0xfe80 >>> 6) return 'link-local'
  if (first >>> 24 === 0xff) return 'multicast'
  if ((first | second | third) === 0 && fourth <= 1) return fourth === 1 ? 'loopback' : 'unspecified'
  return 'reserved'
}

/**
 * The word of an IPv4 address in the text from `start` up to `end`, four decimal groups to 255; -1 where it is none,
 * -2 where nothing is wrong with it but a zero in front of a group.
 */
export function v4At(text: string, start: number, end: number): number {
  let word = 0
  let groups = 0
  let value = 0
  let first = start
  let zeros = false
  for (let index = start; index <= end; index++) {
    const unit = index === end ? DOT : text.charCodeAt(index)
    if (unit !== DOT) {
      if (unit < ZERO || unit > ZERO + 9 || index - first > 3) return -1
      value = value * 10 + unit - ZERO
      continue
    }
    if (index === first || value > 255 || groups === 4) return -1
    zeros = zeros || (index - first > 1 && text.charCodeAt(first) === ZERO)
    word = word * 256 + value
    groups++
    value = 0
    first = index + 1
  }
  return groups === 4 ? (zeros ? -2 : word) : -1
}

function readV4(text: string): Address | AddressFault {
  const word = v4At(text, 0, text.length)
  return word >= 0 ? [word] : word === -2 ? 'leading-zero' : 'address'
}

function readV6(text: string): Address | undefined {
  // The last two groups may be written as an IPv4 address.
  const tail = text.slice(text.lastIndexOf(':') + 1)
  let hex = text
  if (tail.includes('.')) {
    const v4 = readV4(tail)
    if (typeof v4 === 'string') return undefined
    hex = `${text.slice(0, -tail.length)}${(v4[0]! >>> 16).toString(16)}:${(v4[0]! & 0xffff).toString(16)}`
  }
  const halves = hex.split('::')
  if (halves.length > 2) return undefined
  const groups = halves.map((half) => (half === '' ? [] : half.split(':')))
  const left = groups[0]!
  const right = groups[1] ?? []
  const missing = 8 - left.length - right.length
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined
  const all = [...left, ...new Array<string>(missing).fill('0'), ...right]
  if (!all.every((group) => /^[\da-f]{1,4}$/.test(group))) return undefined
  const words: number[] = []
  for (let index = 0; index < 8; index += 2) {
    words.push(Number.parseInt(all[index]!, 16) * 65536 + Number.parseInt(all[index + 1]!, 16))
  }
  return words
}
