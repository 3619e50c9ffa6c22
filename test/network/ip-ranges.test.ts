import fc from 'fast-check'
import ipaddr from 'ipaddr.js'
import { describe, expect, it } from 'vitest'
import { addressPurpose, formatAddress, networkEnds, readAddress } from '../../src/network/address.ts'
import { formatIpRanges, isIpRanges, parseIpRanges } from '../../src/network/ip-ranges.ts'
import { hostile } from './hostile.ts'

const textOf = (input: unknown) => {
  const result = parseIpRanges(input)
  return result.ok ? result.value.text : result.issues.map((issue) => issue.code)
}
const codesOf = (input: unknown) => parseIpRanges(input).issues.map((issue) => issue.code)

describe('IP ranges: spellings', () => {
  it('reads addresses and ranges', () => {
    expect(parseIpRanges('223.5.5.5；223.6.6.6～223.6.6.9')).toEqual({
      ok: true,
      issues: [],
      value: {
        text: '223.5.5.5-223.5.5.5;223.6.6.6-223.6.6.9',
        ranges: [
          { start: '223.5.5.5', end: '223.5.5.5', version: 4 },
          { start: '223.6.6.6', end: '223.6.6.9', version: 4 },
        ],
      },
    })
  })

  const one = '223.5.5.5-223.5.5.5'
  const range = '223.5.5.5-223.5.5.8'
  const two = '223.5.5.5-223.5.5.5;223.6.6.6-223.6.6.6'
  it.each([
    ['223.5.5.5', one],
    ['223.5.5.5-223.5.5.5', one],
    [' ２２３．５．５．５ ', one],
    ['223。5。5。5', one],
    ['223.5.5.5 - 223.5.5.8', range],
    ['223.5.5.5~223.5.5.8', range],
    ['223.5.5.5～223.5.5.8', range],
    ['223.5.5.5〜223.5.5.8', range],
    ['223.5.5.5——223.5.5.8', range],
    ['223.5.5.5至223.5.5.8', range],
    ['223.5.5.5 到 223.5.5.8', range],
    ['223.5.5.5-8', range],
    ['223.5.5.5;223.6.6.6', two],
    ['223.5.5.5；223.6.6.6；', two],
    ['223.5.5.5，223.6.6.6', two],
    ['223.5.5.5、223.6.6.6', two],
    ['223.5.5.5\r\n223.6.6.6\n', two],
    ['223.5.5.5 223.6.6.6', two],
    ['223.5.5.5/223.6.6.6', two],
    ['223.5.5.5 / 223.6.6.6', two],
    ['223.5.5.5 | 223.6.6.6', two],
    [['223.5.5.5', '223.6.6.6'], two],
    [['223.5.5.5', null, ' ', '223.6.6.6-223.6.6.6'], two],
    [['223.5.5.5;223.6.6.6'], two],
    ['2400:3200::1', '2400:3200::1-2400:3200::1'],
    ['2400:3200:0000:0:0::0001', '2400:3200::1-2400:3200::1'],
    ['[2400:3200:BABA::1]', '2400:3200:baba::1-2400:3200:baba::1'],
    ['223.5.5.5;2400:3200::1', '223.5.5.5-223.5.5.5;2400:3200::1-2400:3200::1'],
  ])('%j', (input, text) => {
    expect(textOf(input)).toBe(text)
    expect(codesOf(input)).toEqual([])
    expect(isIpRanges(text)).toBe(true)
    expect(isIpRanges(input, { canonical: true })).toBe(input === text)
    expect(isIpRanges(input)).toBe(true)
  })

  it.each([
    ['223.5.5.0 / 24', '223.5.5.0-223.5.5.255'],
    ['223.5.5.0／24', '223.5.5.0-223.5.5.255'],
    ['2400:3200:: / 64', '2400:3200::-2400:3200::ffff:ffff:ffff:ffff'],
  ])('%s is a network, its length apart from it or not', (input, text) => {
    expect(textOf(input)).toBe(text)
    expect(codesOf(input)).toEqual(['ip_ranges.format'])
  })

  it('writes a single address alone where the form wants it so', () => {
    const result = parseIpRanges('223.5.5.5;223.6.6.6-223.6.6.9')
    expect(result.ok && formatIpRanges(result.value, 'short')).toBe('223.5.5.5;223.6.6.6-223.6.6.9')
    expect(result.ok && formatIpRanges(result.value)).toBe(result.ok && result.value.text)
  })
})

describe('IP ranges: reasons', () => {
  it.each([
    ['', 'ip_ranges.required', {}],
    [' ; ', 'ip_ranges.required', {}],
    [[], 'ip_ranges.required', {}],
    [[null, ''], 'ip_ranges.required', {}],
    [3741648133, 'ip_ranges.type', {}],
    [['223.5.5.5', 1], 'ip_ranges.type', {}],
    [{ start: '223.5.5.5' }, 'ip_ranges.type', {}],
    ['1'.repeat(9000), 'ip_ranges.length', { expected: [8192], actual: 9000 }],
    ['223.5.5', 'ip_ranges.format', { item: 1, part: 'address' }],
    ['223.5.5.256', 'ip_ranges.format', { item: 1, part: 'address' }],
    ['223.5.5.5.5', 'ip_ranges.format', { item: 1, part: 'address' }],
    ['223.5.5.5-9.9', 'ip_ranges.format', { item: 1, part: 'address' }],
    ['192.168.1.x', 'ip_ranges.format', { item: 1, part: 'address' }],
    ['IP', 'ip_ranges.format', { item: 1, part: 'address' }],
    ['2400:3200:::1', 'ip_ranges.format', { item: 1, part: 'address' }],
    ['2400::3200::1', 'ip_ranges.format', { item: 1, part: 'address' }],
    ['2400:3200:12345::1', 'ip_ranges.format', { item: 1, part: 'address' }],
    ['fe80::1%eth0', 'ip_ranges.format', { item: 1, part: 'address' }],
    ['010.1.1.1', 'ip_ranges.format', { item: 1, part: 'leading-zero' }],
    ['223.5.5.05', 'ip_ranges.format', { item: 1, part: 'leading-zero' }],
    ['223.5.5.5-223.5.5.010', 'ip_ranges.format', { item: 1, part: 'leading-zero' }],
    ['223.5.5.5:8080', 'ip_ranges.format', { item: 1, part: 'port' }],
    ['[2400:3200::1]:80', 'ip_ranges.format', { item: 1, part: 'port' }],
    ['223.5.5.5-', 'ip_ranges.format', { item: 1, part: 'range' }],
    ['223.5.5.5-223.5.5.6-223.5.5.7', 'ip_ranges.format', { item: 1, part: 'range' }],
    ['223.5.5.5/33', 'ip_ranges.format', { item: 1, part: 'cidr' }],
    ['223.5.5.5/x', 'ip_ranges.format', { item: 1, part: 'cidr' }],
    ['223.5.5.9-223.5.5.5', 'ip_ranges.range', { item: 1 }],
    ['223.5.5.5;223.5.5.9-5', 'ip_ranges.range', { item: 2 }],
    ['223.5.5.5-2400:3200::1', 'ip_ranges.conflict', { item: 1 }],
    ['192.168.1.10', 'ip_ranges.not_allowed', { item: 1, purpose: 'private' }],
    ['10.0.0.1-10.0.0.9', 'ip_ranges.not_allowed', { item: 1, purpose: 'private' }],
    ['172.16.0.1', 'ip_ranges.not_allowed', { item: 1, purpose: 'private' }],
    ['172.31.255.255', 'ip_ranges.not_allowed', { item: 1, purpose: 'private' }],
    ['127.0.0.1', 'ip_ranges.not_allowed', { item: 1, purpose: 'loopback' }],
    ['0.0.0.0', 'ip_ranges.not_allowed', { item: 1, purpose: 'unspecified' }],
    ['100.64.0.1', 'ip_ranges.not_allowed', { item: 1, purpose: 'shared' }],
    ['169.254.169.254', 'ip_ranges.not_allowed', { item: 1, purpose: 'link-local' }],
    ['192.0.2.1', 'ip_ranges.not_allowed', { item: 1, purpose: 'documentation' }],
    ['224.0.0.1', 'ip_ranges.not_allowed', { item: 1, purpose: 'multicast' }],
    ['255.255.255.255', 'ip_ranges.not_allowed', { item: 1, purpose: 'reserved' }],
    // The whole range must be public, not its ends only.
    ['9.255.255.255-11.0.0.0', 'ip_ranges.not_allowed', { item: 1, purpose: 'private' }],
    ['::1', 'ip_ranges.not_allowed', { item: 1, purpose: 'loopback' }],
    ['::', 'ip_ranges.not_allowed', { item: 1, purpose: 'unspecified' }],
    ['::2', 'ip_ranges.not_allowed', { item: 1, purpose: 'reserved' }],
    ['ff02::1', 'ip_ranges.not_allowed', { item: 1, purpose: 'multicast' }],
    ['ff0e::fb', 'ip_ranges.not_allowed', { item: 1, purpose: 'multicast' }],
    ['fe80::1', 'ip_ranges.not_allowed', { item: 1, purpose: 'link-local' }],
    ['fd00::1', 'ip_ranges.not_allowed', { item: 1, purpose: 'private' }],
    ['2001:db8::1', 'ip_ranges.not_allowed', { item: 1, purpose: 'documentation' }],
    ['::ffff:223.5.5.5', 'ip_ranges.not_allowed', { item: 1, purpose: 'reserved' }],
    ['www.people.com.cn', 'ip_ranges.wrong_kind', { item: 1, kind: 'domain' }],
    ['people.cn/index.html', 'ip_ranges.wrong_kind', { item: 1, kind: 'domain' }],
    ['https://223.5.5.5/', 'ip_ranges.wrong_kind', { item: 1, kind: 'url' }],
    ['a@people.cn', 'ip_ranges.wrong_kind', { item: 1, kind: 'email' }],
  ])('%j → %s', (input, code, params) => {
    const result = parseIpRanges(input)
    expect(result.ok).toBe(false)
    expect(result.issues).toMatchObject([{ code, params, severity: 'error' }])
    expect(isIpRanges(input)).toBe(false)
  })

  it('tells every wrong range by its number, and stops after eight', () => {
    expect(parseIpRanges('10.0.0.1;223.5.5.5;x').issues.map((issue) => issue.params)).toEqual([
      { item: 1, purpose: 'private' },
      { item: 3, part: 'address' },
    ])
    expect(parseIpRanges('x;'.repeat(100)).issues).toHaveLength(8)
  })

  it('takes CIDR notation with a warning, its range as the suggestion', () => {
    const result = parseIpRanges('223.5.5.77/24')
    expect(result).toMatchObject({ ok: true, value: { text: '223.5.5.0-223.5.5.255' } })
    expect(result.issues).toMatchObject([
      {
        code: 'ip_ranges.format',
        severity: 'warning',
        params: { item: 1, part: 'cidr' },
        suggestion: { kind: 'text', text: '223.5.5.0-223.5.5.255' },
      },
    ])
    expect(textOf('223.5.5.5/32')).toBe('223.5.5.5-223.5.5.5')
    expect(textOf('2400:3200::/64')).toBe('2400:3200::-2400:3200::ffff:ffff:ffff:ffff')
    expect(textOf('223.5.5.5/0')).toEqual(['ip_ranges.not_allowed'])
  })

  it('warns of a range that no site has', () => {
    expect(codesOf('223.5.0.0-223.5.3.255')).toEqual([])
    expect(codesOf('223.5.0.0-223.5.4.0')).toEqual(['ip_ranges.too_large'])
    expect(codesOf('2400:3200::-2400:3200:0:1::')).toEqual(['ip_ranges.too_large'])
  })

  it.each([
    ['223.5.5.5;223.5.5.5', { item: 2, other: 1 }],
    ['223.5.5.1-9;223.5.5.5', { item: 2, other: 1 }],
    ['223.5.5.5;223.5.5.1-9', { item: 2, other: 1 }],
    ['223.5.5.1-9;223.6.6.6;223.5.5.9-12', { item: 3, other: 1 }],
    ['223.5.5.1-99;223.5.5.3-5;223.5.5.7', { item: 2, other: 1 }],
  ])('warns of addresses named twice: %s', (input, params) => {
    const result = parseIpRanges(input)
    expect(result.ok).toBe(true)
    expect(result.issues[0]).toMatchObject({ code: 'ip_ranges.duplicate', severity: 'warning', params })
  })

  it.each([
    [
      '223.5.5.1-99;223.5.5.3-5;223.5.5.7',
      [
        [2, 1],
        [3, 1],
      ],
    ],
    [
      '223.5.5.7;223.5.5.3-5;223.5.5.1-99',
      [
        [3, 2],
        [3, 1],
      ],
    ],
    [
      '2400:3200::-2400:3200::ff;2400:3200::1;2400:3200::2',
      [
        [2, 1],
        [3, 1],
      ],
    ],
    [
      '223.5.5.1-9;223.5.5.5-20;223.5.5.15',
      [
        [2, 1],
        [3, 2],
      ],
    ],
  ])('warns of each range that an earlier one reaches over, not of neighbours only: %s', (input, pairs) => {
    const { issues } = parseIpRanges(input)
    expect(issues.map(({ params }) => params)).toEqual(pairs.map(([item, other]) => ({ item, other })))
  })

  it('neighbours are no duplicates', () => {
    expect(codesOf('223.5.5.1-4;223.5.5.5-9;2400:3200::1')).toEqual([])
  })
})

// Every purpose of ipaddr.js but unicast means that the address is not a public one.
describe('IP ranges: beside ipaddr.js', () => {
  const v4 = fc.ipV4()
  // ipaddr.js takes the old `::a.b.c.d` (IPv4-compatible, RFC 4291 2.5.5.1) for `::ffff:a.b.c.d`.
  const v6 = fc.ipV6().filter((text) => !/^::\d+\./.test(text))
  const groups = fc.array(fc.constantFrom('0', '1', 'ffff', '2001', 'db8', '0db8'), { minLength: 8, maxLength: 8 })
  const zeros = groups.map((list) => list.join(':'))

  it('reads and writes the same addresses', () => {
    fc.assert(
      fc.property(fc.oneof(v4, v6, zeros), (text) => {
        const address = readAddress(text)
        expect(Array.isArray(address)).toBe(true)
        if (typeof address === 'string') return
        const reference = ipaddr.parse(text)
        const expected = reference instanceof ipaddr.IPv6 ? reference.toRFC5952String() : reference.toString()
        expect(formatAddress(address)).toBe(expected)
      }),
      { numRuns: 500 },
    )
  })

  it('takes no text for an address that it does not take', () => {
    const text = fc.oneof(
      fc.stringMatching(/^[0-9.]{1,15}$/),
      fc.stringMatching(/^[0-9a-f:.]{2,20}$/),
      fc.stringMatching(/^(?:[0-9]{1,3}\.){3}[0-9]{1,3}$/),
    )
    fc.assert(
      fc.property(text, (input) => {
        const strict = input.includes(':') ? ipaddr.IPv6.isValid(input) : ipaddr.IPv4.isValidFourPartDecimal(input)
        expect(Array.isArray(readAddress(input))).toBe(strict)
      }),
      { numRuns: 2000 },
    )
  })

  it('calls the same addresses public', () => {
    const near = fc
      .tuple(fc.constantFrom(10, 100, 127, 169, 172, 192, 198, 203, 223, 224, 240, 0, 255), fc.nat(255), fc.nat(255))
      .map(([a, b, c]) => `${a}.${b}.${c}.1`)
    fc.assert(
      fc.property(fc.oneof(v4, near), (text) => {
        const address = readAddress(text)
        if (typeof address === 'string') throw new Error(text)
        // as112 (192.31.196/24, 192.175.48/24) and amt (192.52.193/24) are routed like any other address.
        const range = ipaddr.parse(text).range()
        if (range === 'as112' || range === 'amt') return
        expect(addressPurpose(address, address) === undefined).toBe(range === 'unicast')
      }),
      { numRuns: 2000 },
    )
  })

  it('calls the same IPv6 addresses public', () => {
    const near = fc
      .tuple(
        fc.constantFrom(
          '2000',
          '2001',
          '2002',
          '2400',
          '2408',
          '240e',
          '3fff',
          'fc00',
          'fe80',
          'ff02',
          '0',
          '64',
          '100',
        ),
        fc.constantFrom('0', '1', '2', '20', 'db8', 'ff9b', 'da8', '250', '8000', 'fff', '1ff', '200'),
      )
      .map(([a, b]) => `${a}:${b}::1`)
    fc.assert(
      fc.property(near, (text) => {
        const address = readAddress(text)
        if (typeof address === 'string') throw new Error(text)
        const range = ipaddr.parse(text).range()
        // Inside 2000::/3 only: outside it ipaddr.js calls unassigned space unicast.
        if (address[0]! >>> 29 === 1) expect(addressPurpose(address, address) === undefined).toBe(range === 'unicast')
        else expect(addressPurpose(address, address)).toBeDefined()
      }),
      { numRuns: 300 },
    )
  })

  it('cuts the same networks', () => {
    fc.assert(
      fc.property(v4, fc.integer({ min: 0, max: 32 }), (text, bits) => {
        const address = readAddress(text)
        if (typeof address === 'string') throw new Error(text)
        const ends = networkEnds(address, String(bits))!
        expect(formatAddress(ends[0])).toBe(ipaddr.IPv4.networkAddressFromCIDR(`${text}/${bits}`).toString())
        expect(formatAddress(ends[1])).toBe(ipaddr.IPv4.broadcastAddressFromCIDR(`${text}/${bits}`).toString())
      }),
    )
    fc.assert(
      fc.property(v6, fc.integer({ min: 0, max: 128 }), (text, bits) => {
        const address = readAddress(text)
        if (typeof address === 'string') throw new Error(text)
        const ends = networkEnds(address, String(bits))!
        const low = ipaddr.IPv6.networkAddressFromCIDR(`${text}/${bits}`).toNormalizedString()
        const high = ipaddr.IPv6.broadcastAddressFromCIDR(`${text}/${bits}`).toNormalizedString()
        expect(ipaddr.parse(formatAddress(ends[0])).toNormalizedString()).toBe(low)
        expect(ipaddr.parse(formatAddress(ends[1])).toNormalizedString()).toBe(high)
      }),
    )
  })
})

describe('IP ranges: what lies apart', () => {
  it('ranges that overlap are found wherever they stand', () => {
    const duplicates = (text: string) => parseIpRanges(text).issues.map(({ code, params }) => [code, params])
    expect(duplicates('1.2.4.1-1.2.4.200;223.5.5.5;119.29.29.29;1.2.4.8')).toEqual([
      ['ip_ranges.duplicate', { item: 4, other: 1 }],
    ])
    // Touched by what reaches farthest, not by its neighbour.
    expect(duplicates('1.2.4.1-1.2.4.200;1.2.4.3-1.2.4.4;1.2.4.100')).toEqual([
      ['ip_ranges.duplicate', { item: 2, other: 1 }],
      ['ip_ranges.duplicate', { item: 3, other: 1 }],
    ])
    expect(duplicates('1.2.4.1-1.2.4.9;1.2.4.10-1.2.4.20')).toEqual([])
  })

  it.each([
    ['ff02::1', 'multicast'],
    ['ff0e::1-ff0e::9', 'multicast'],
    ['::1', 'loopback'],
    ['::', 'unspecified'],
    ['::2', 'reserved'],
    ['2400:3200::1-ff02::1', 'multicast'],
  ])('%s is a %s address', (text, purpose) => {
    expect(parseIpRanges(text).issues).toMatchObject([{ code: 'ip_ranges.not_allowed', params: { purpose } }])
    expect(isIpRanges(text)).toBe(false)
  })

  it('of a list at most 200 items are read, and one finding says so', () => {
    const sparse: string[] = []
    sparse.length = 4_294_967_295
    let reads = 0
    const counting = new Proxy(new Array(100_000).fill('223.5.5.5'), {
      get(list, key) {
        reads++
        return Reflect.get(list, key)
      },
    })
    for (const list of [sparse, counting, new Array(201).fill('223.5.5.5')]) {
      expect(parseIpRanges(list)).toEqual({
        ok: false,
        issues: [
          { code: 'field.too_large', severity: 'error', path: [], params: { maximum: 200, actual: list.length } },
        ],
      })
      expect(isIpRanges(list)).toBe(false)
    }
    expect(reads).toBeLessThan(10)
    expect(parseIpRanges(new Array(200).fill('223.5.5.5')).ok).toBe(true)
  })
})

describe('IP ranges: properties', () => {
  const address = fc.tuple(fc.constantFrom(1, 39, 47, 101, 119, 223), fc.nat(255), fc.nat(255), fc.nat(255))
  const range = fc.tuple(address, address).map(([a, b]) => {
    const [low, high] = [a, b].sort((x, y) => x[0] - y[0] || x[1] - y[1] || x[2] - y[2] || x[3] - y[3])
    return low![0] === high![0] ? `${low!.join('.')}-${high!.join('.')}` : `${low!.join('.')}-${low!.join('.')}`
  })

  it('every list of public ranges parses to itself', () => {
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 5 }), (list) => {
        const text = list.join(';')
        expect(textOf(text)).toBe(text)
        expect(textOf(list)).toBe(text)
        expect(isIpRanges(text)).toBe(true)
      }),
    )
  })

  it('isIpRanges agrees with parseIpRanges', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(?:[12]?\d{1,2}[.;,:-]){3,8}\d{1,2}$/), (text) => {
        const result = parseIpRanges(text)
        expect(isIpRanges(text, { canonical: true })).toBe(result.ok && result.value.text === text)
        expect(isIpRanges(text)).toBe(result.ok)
      }),
      { numRuns: 1000 },
    )
  })

  it('is total', () => {
    for (const value of [...hostile(), hostile(), new Array(100_000).fill('223.5.5.5'), new Array(1_000_000)]) {
      expect(() => parseIpRanges(value)).not.toThrow()
      expect(isIpRanges(value)).toBe(false)
    }
  })
})
