import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaCodeServes } from '../../src/contact/area-code-serves.ts'
import { postcodeProvinces } from '../../src/contact/postcode-provinces.ts'
import * as core from '../../src/index.ts'
import { createSamples } from '../../src/testing.ts'

/**
 * The contract of the values that tell how to reach somebody and on what a service stands: `isX` is true for exactly
 * what `parseX` takes, canonical text is a fixed point, both ways of reading agree, `formatX` takes text and junk.
 */

type Outcome =
  | ReturnType<typeof core.parseEmail>
  | { ok: boolean; value?: { text: string }; issues: readonly unknown[] }

interface Kind {
  readonly parse: (input: unknown, options?: never) => Outcome
  readonly is: (input: unknown, options?: never) => boolean
  readonly format?: (input: never, style: never) => string
  readonly styles?: readonly unknown[]
  /** Contexts, wrong ones included. */
  readonly contexts: readonly object[]
  readonly samples: readonly string[]
  /** Signs of the field, from which texts near to valid ones are made. */
  readonly alphabet: string
}

const samples = createSamples(11)
const several = (make: () => string) => Array.from({ length: 8 }, make)
const PLATFORMS = [{ platform: 'android' }, { platform: 'ios' }, { platform: 'harmonyos' }, { platform: 'windows' }, {}]
const hash = (algorithm: string) => createHash(algorithm).update('certificate').digest('hex')

const kinds: Readonly<Record<string, Kind>> = {
  MobilePhone: {
    parse: core.parseMobilePhone,
    is: core.isMobilePhone,
    format: core.formatMobilePhone,
    styles: ['filing', 'national', 'e164'],
    contexts: [{}],
    samples: [...several(() => samples.mobilePhone()), '13498765430', '17412345678', '14812345678', '13800138000'],
    alphabet: '0123456789+-() .手机：',
  },
  OfficePhone: {
    parse: core.parseOfficePhone,
    is: core.isOfficePhone,
    format: core.formatOfficePhone,
    styles: ['filing', 'national', 'e164'],
    contexts: [{}],
    samples: [
      ...several(() => samples.officePhone()),
      ...several(() => samples.officePhone({ extension: true })),
      ...several(() => samples.officePhone().slice(5)),
      '0755-1234567',
      '0851-5855333',
      '010-98765432',
      '0138-1234567',
      '0086-0634-6212345',
      '010-6887078-8',
    ],
    alphabet: '0123456789+-() .转x电话：',
  },
  InternationalPhone: {
    parse: core.parseInternationalPhone,
    is: core.isInternationalPhone,
    format: core.formatInternationalPhone,
    styles: ['e164', 'tel'],
    contexts: [{}, { country: 'HK' }, { country: 'TW' }, { country: 'XX' }, { country: '' }],
    samples: [
      ...several(() => samples.internationalPhone()),
      '+886223456789;ext=12',
      '+852 2123 4567 #850856',
      '+1 650 253 0000 ext. 12',
      '2123 4567 x7',
    ],
    alphabet: '0123456789+-() #x;=ext',
  },
  Email: {
    parse: core.parseEmail,
    is: core.isEmail,
    contexts: [{}],
    samples: [...several(() => samples.email()), 'zhang@qq.con', 'z@例子.中国', 'a.b@c.d-e.com', 'a@b.1'],
    alphabet: 'abzAZ019@..-_+ ;<>张',
  },
  Postcode: {
    parse: core.parsePostcode,
    is: core.isPostcode,
    contexts: [
      {},
      { provinceCode: '11' },
      { provinceCode: '440000' },
      { provinceCode: '北京' },
      { provinceCode: null },
    ],
    samples: [...several(() => samples.postcode()), '000000', '123456', '010000'],
    alphabet: '0123456789 邮编：',
  },
  PostalAddress: {
    parse: core.parsePostalAddress,
    is: core.isPostalAddress,
    contexts: [
      {},
      { provinceCode: '44' },
      { provinceCode: 'x' },
      { divisionName: '广东省深圳市南山区', setting: 'town' },
      { divisionName: 5, remarks: null, setting: 'x' },
    ],
    samples: [...several(() => samples.postalAddress()), '暂无', '某市某路', 'No. 5 Xinxi Road', '上海市世纪大道1号'],
    alphabet: '北京市海淀区大街村27号 某x@A暂无',
  },
  Domain: {
    parse: core.parseDomain,
    is: core.isDomain,
    format: core.formatDomain,
    contexts: [{}, { level: 'any' }, { level: 'x' }],
    samples: [
      ...several(() => samples.domain()),
      'www.例子.中国',
      'xn--fsqu00a.xn--fiqs8s',
      'com.cn',
      'a.gov.cn',
      'my.test',
    ],
    alphabet: 'abcnxm019.-。_/:例',
  },
  HomeUrl: {
    parse: core.parseHomeUrl,
    is: core.isHomeUrl,
    contexts: [{}],
    samples: [...several(() => samples.homeUrl()), 'http://1.2.3.4:8080/a\\b', '1.2.3.4\\u4eac-1.2.3.4', 'a.cn:80/?x'],
    alphabet: 'htps:/\\.cnab0189?#@ ',
  },
  IpRanges: {
    parse: core.parseIpRanges,
    is: core.isIpRanges,
    format: core.formatIpRanges,
    styles: ['range', 'short'],
    contexts: [{}],
    samples: [
      ...several(() => samples.ipRanges()),
      ...several(() => samples.ipRanges({ version: 6 })),
      '223.5.5.5',
      '223.5.5.5-223.5.20.5;223.5.6.7',
      '223.5.5.0/24',
      '::1',
    ],
    alphabet: '0123456789.-;:/af~ ',
  },
  PackageName: {
    parse: core.parsePackageName as never,
    is: core.isPackageName as never,
    contexts: PLATFORMS,
    samples: ['cn.qingzhu.reader', 'A1B2C3D4E5.com.my.app', 'com.example.app', 'reader', 'com.my_app'],
    alphabet: 'abcXY019._- ',
  },
  Fingerprint: {
    parse: core.parseFingerprint as never,
    is: core.isFingerprint as never,
    format: core.formatFingerprint,
    contexts: PLATFORMS,
    samples: [hash('md5'), hash('sha1'), hash('sha256'), core.formatFingerprint(hash('sha1')), `MD5: ${hash('md5')}`],
    alphabet: '0123456789abcdefAF: ',
  },
  PublicKey: {
    parse: core.parsePublicKey as never,
    is: core.isPublicKey as never,
    contexts: PLATFORMS,
    samples: [
      `${'c3'.repeat(200)}0f`,
      `Modulus=${'C3'.repeat(200)}0F`,
      `MIGf${'aB3+'.repeat(40)}==`,
      `-----BEGIN PUBLIC KEY-----\n${'aB3+'.repeat(16)}\naB3=\n-----END PUBLIC KEY-----`,
      hash('sha256'),
    ],
    alphabet: '0123456789abcdefGZ+/=: ',
  },
}

/** What happens to a text on its way into a field. */
const damages: readonly ((text: string, at: number, sign: string) => string)[] = [
  (text) => text,
  (text) => ` ${text}\u200b `,
  (text) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  (text) => text.toUpperCase(),
  (text) => `号码：${text}`,
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at, sign) => text.slice(0, at) + sign + text.slice(at),
  (text, at, sign) => text.slice(0, at) + sign + text.slice(at + 1),
  (text, at) => text.slice(0, at) + text.charAt(at) + text.slice(at),
  (text, at) => `${text.slice(0, at)} ${text.slice(at)}`,
  (text) => `${text};${text}`,
]

function textsOf({ samples: valid, alphabet }: Kind): fc.Arbitrary<string> {
  const damaged = fc
    .tuple(fc.constantFrom(...valid), fc.constantFrom(...damages), fc.nat(40), fc.constantFrom(...alphabet))
    .map(([text, damage, at, sign]) => damage(text, at % (text.length + 1), sign))
  return fc.oneof(
    { weight: 6, arbitrary: damaged },
    { weight: 3, arbitrary: fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 30 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  )
}

const hostile: readonly unknown[] = [
  undefined,
  null,
  0,
  -1n,
  Symbol('x'),
  () => 'x',
  [],
  {},
  Object.create(null),
  new Proxy(
    {},
    {
      get() {
        throw new Error('get')
      },
    },
  ),
  { text: 5 },
  { text: null },
  '',
  '\ud800',
  '__proto__',
]

describe.each(Object.entries(kinds))('%s', (_, kind) => {
  const context = fc.constantFrom(...kind.contexts) as fc.Arbitrary<never>
  const options = (base: object, more: object) => ({ ...base, ...more }) as never

  it('isX is true for exactly what parseX takes, canonical for exactly what it writes', () => {
    fc.assert(
      fc.property(textsOf(kind), context, (text, given) => {
        const result = kind.parse(text, given)
        expect(kind.is(text, given)).toBe(result.ok)
        const canonical = result.ok && result.value?.text === text
        expect(kind.is(text, options(given, { canonical: true }))).toBe(canonical)
        expect(kind.is(text, options(given, { canonical: false }))).toBe(result.ok)
      }),
      { numRuns: 1500 },
    )
  })

  it('what parseX writes it reads again: an equal value, the same text', () => {
    fc.assert(
      fc.property(textsOf(kind), context, (text, given) => {
        const result = kind.parse(text, given)
        if (!result.ok) return
        const again = kind.parse(result.value!.text, given)
        expect(again).toMatchObject({ ok: true, value: result.value })
        expect(kind.is(result.value!.text, options(given, { canonical: true }))).toBe(true)
      }),
      { numRuns: 1500 },
    )
  })

  it('canonical text is read as a spelling of it is, warnings included', () => {
    for (const given of kind.contexts) {
      for (const text of kind.samples) {
        const result = kind.parse(text, given as never)
        if (!result.ok) continue
        const canonical = result.value!.text
        // A space behind it goes the forgiving way, and changes nothing.
        expect(kind.parse(`${canonical} `, given as never)).toEqual(kind.parse(canonical, given as never))
      }
    }
  })

  it('nothing of any type throws, as input or as options', () => {
    for (const input of [...hostile, ...kind.samples]) {
      for (const given of hostile) {
        expect(kind.parse(input, given as never).ok).toBeTypeOf('boolean')
        expect(kind.is(input, given as never)).toBe(kind.parse(input, given as never).ok)
      }
    }
  })

  const { format, styles = [undefined] } = kind
  if (format === undefined) return
  it('formatX takes the value, any spelling of it, and junk', () => {
    for (const style of styles) {
      for (const text of kind.samples) {
        const result = kind.parse(text, kind.contexts[0] as never)
        const written = format(text as never, style as never)
        if (result.ok) {
          expect(written).toBe(format(result.value as never, style as never))
          expect(written).toBe(format(` ${text} ` as never, style as never))
        } else expect(written === text || kind.contexts.length > 1).toBe(true)
      }
      for (const junk of ['暂无', '?', '68870788', 'x y']) expect(format(junk as never, style as never)).toBe(junk)
      for (const junk of hostile) {
        const written = format(junk as never, style as never)
        expect(written).toBeTypeOf('string')
        expect(written).not.toMatch(/undefined|null/)
        if (typeof junk === 'string') expect(written).toBe(junk)
      }
    }
  })
})

describe('AppIdentity', () => {
  const whole = {
    platform: 'android',
    packageName: 'cn.qingzhu.reader',
    publicKey: `${'c3'.repeat(200)}0f`,
    fingerprint: hash('md5'),
  }
  const part = fc.constantFrom(
    undefined,
    ...Object.values(whole),
    'ios',
    ' cn.qingzhu.reader ',
    hash('sha1').toUpperCase(),
    5,
  )
  const identity = fc.record({
    platform: fc.oneof(fc.constantFrom('android', 'ios', 'harmonyos'), part),
    packageName: fc.oneof(fc.constant(whole.packageName), part),
    publicKey: fc.oneof(fc.constant(whole.publicKey), part),
    fingerprint: fc.oneof(fc.constantFrom(hash('md5'), hash('sha1')), part),
  })

  it('isAppIdentity is true for exactly what parseAppIdentity takes', () => {
    fc.assert(
      fc.property(identity, (input) => {
        const result = core.parseAppIdentity(input)
        expect(core.isAppIdentity(input)).toBe(result.ok)
        const same =
          result.ok && Object.entries(input).every(([key, value]) => result.value[key as 'platform'] === value)
        expect(core.isAppIdentity(input, { canonical: true })).toBe(same)
        if (result.ok) expect(core.parseAppIdentity(result.value)).toMatchObject({ ok: true, value: result.value })
      }),
      { numRuns: 500 },
    )
  })
})

describe('contexts that are wrong', () => {
  it.each([
    [core.parsePackageName('cn.qingzhu.reader', { platform: 'windows' as never }), 'context.unknown', 'platform'],
    [core.parsePackageName('cn.qingzhu.reader', {} as never), 'context.required', 'platform'],
    [core.parsePublicKey('c3'.repeat(200), undefined as never), 'context.required', 'platform'],
    [core.parseFingerprint(hash('md5'), { platform: 'Android' as never }), 'context.unknown', 'platform'],
    [core.parsePostcode('100037', { provinceCode: '北京' }), 'context.unknown', 'provinceCode'],
    [core.parsePostalAddress('中关村大街27号', { provinceCode: '1' }), 'context.unknown', 'provinceCode'],
    [core.parseInternationalPhone('2123 4567', { country: 'JP' as never }), 'context.unknown', 'country'],
  ])('%#', (result, code, key) => {
    expect(result).toEqual({ ok: false, issues: [{ code, severity: 'error', path: [key], params: { key } }] })
  })

  it('metadata that is none is a slip of the programmer, and said in one sentence', () => {
    expect(() => core.parseInternationalPhone('+852 2123 4567', { metadata: {} as never })).toThrow(
      "beian: the option 'metadata' must be the contents of libphonenumber-js/metadata.max.json",
    )
  })
})

describe('helpers', () => {
  it('answer nothing to what is nothing', () => {
    for (const value of hostile as readonly never[]) {
      expect(areaCodeServes(value, '110108')).not.toBe(true)
      expect(areaCodeServes('010', value)).toBeUndefined()
      expect(postcodeProvinces(value)).toEqual([])
    }
  })

  it('hand out nothing that a caller could change', () => {
    expect(Object.isFrozen(postcodeProvinces('100037'))).toBe(true)
    expect(Object.isFrozen(postcodeProvinces('080000'))).toBe(true)
  })
})
