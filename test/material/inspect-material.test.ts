import fc from 'fast-check'
import { encode as encodePng } from 'fast-png'
import { encode as encodeJpeg } from 'jpeg-js'
import { describe, expect, it } from 'vitest'
import { looksLike } from '../../src/material/image/pixels.ts'
import { inspectMaterial, type MaterialRequirement } from '../../src/material/inspect-material.ts'
import { makeZip } from './made.ts'

const CARD = { form: 'icp', material: 'principal-id' } as const
const POLICE = { form: 'public-security', material: 'principal-id' } as const

type Colour = readonly [red: number, green: number, blue: number]

/** A drawing: a colour for each point of the unit square. */
type Drawing = (x: number, y: number) => Colour

/** A card as scanners see it: a frame, lines of print, a portrait; `seed` moves the lines. */
const card =
  (seed: number): Drawing =>
  (x, y) => {
    if (x < 0.04 || x > 0.96 || y < 0.04 || y > 0.96) return [250, 250, 248]
    if (x > 0.66 && y > 0.2 && y < 0.7) return [190 - 60 * y, 120 + 40 * x, 90]
    const line = Math.floor(y * 12)
    const length = Math.abs(Math.sin(line * 12.9898 + seed * 78.233) * 43_758.5453) % 1
    const isPrint = line % 2 === 0 && x > 0.1 && x < 0.15 + 0.45 * length
    return isPrint ? [40, 40, 60] : [205, 222, 230]
  }
const blank: Drawing = (x) => [244 + ((x * 7) % 3), 243, 241]
const grey: Drawing = (x, y) => {
  const [red, green, blue] = card(3)(x, y)
  const value = Math.round((red + green + blue) / 3)
  return [value, value, value]
}

/** Noise that JPEG cannot pack: an image as large as a photo. */
const grain = (x: number, y: number): number => ((Math.sin(x * 12_989.8 + y * 78_233) * 43_758.5) % 1) * 14

function pixelsOf(drawing: Drawing, width: number, height: number, isGrainy: boolean): Uint8Array {
  const data = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const noise = isGrainy ? grain(x / width, y / height) : 0
      const colour = drawing(x / width, y / height)
      for (let channel = 0; channel < 3; channel++) {
        data[(y * width + x) * 4 + channel] = Math.max(0, Math.min(255, colour[channel]! + noise))
      }
      data[(y * width + x) * 4 + 3] = 255
    }
  }
  return data
}

function jpeg(drawing: Drawing, { width = 640, height = 400, quality = 92, isGrainy = true } = {}): Uint8Array {
  return new Uint8Array(encodeJpeg({ width, height, data: pixelsOf(drawing, width, height, isGrainy) }, quality).data)
}

function png(drawing: Drawing, { width = 320, height = 200 } = {}): Uint8Array {
  return encodePng({ width, height, data: pixelsOf(drawing, width, height, true), channels: 4, depth: 8 })
}

/** The image with an EXIF segment that says how it is turned. */
function turned(image: Uint8Array, orientation: number): Uint8Array {
  const body = [
    0x45,
    0x78,
    0x69,
    0x66,
    0,
    0,
    0x4d,
    0x4d,
    0,
    0x2a,
    0,
    0,
    0,
    8,
    0,
    1,
    1,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
  ]
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, body.length + 2, ...body, ...image.subarray(2)])
}

const front = jpeg(card(3))
const back = jpeg(card(5))

async function codesOf(file: unknown, requirement: MaterialRequirement | undefined = CARD, others?: readonly never[]) {
  const { issues } = await inspectMaterial(file as Uint8Array, requirement, others === undefined ? {} : { others })
  return issues.map(({ code, severity, params }) => [code, severity, params])
}

async function valueOf(file: unknown, requirement: MaterialRequirement | undefined = CARD) {
  const result = await inspectMaterial(file as Uint8Array, requirement)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

const format = (actual: string) => ['material.format', 'warning', { expected: ['image/jpeg', 'image/png'], actual }]

describe('a good image', () => {
  it('is what a filing says of it, and nothing is wrong with it', async () => {
    expect(front.length).toBeGreaterThan(55_000)
    const file = new File([new Uint8Array(front)], '身份证正面.jpg', { type: 'image/jpeg' })
    const result = await inspectMaterial(file, CARD)
    expect(result).toMatchObject({
      ok: true,
      issues: [],
      value: { file: { name: '身份证正面.jpg', type: 'image/jpeg', size: front.length, width: 640, height: 400 } },
    })
    const formidable = { originalFilename: 'a.jpg', mimetype: 'image/jpeg', size: front.length, filepath: '/tmp/a' }
    expect(await valueOf(formidable)).toEqual({ file: { name: 'a.jpg', type: 'image/jpeg', size: front.length } })
    for (const shape of [
      front,
      new Uint8Array(front).buffer,
      Buffer.from(front),
      { originalname: 'a.jpg', mimetype: 'image/jpeg', size: front.length, buffer: Buffer.from(front) },
    ]) {
      expect((await valueOf(shape)).sha256).toBe((await valueOf(front)).sha256)
    }
  })

  it('of a PNG, in colour or with a palette, is read likewise', async () => {
    expect(await valueOf(png(card(3)))).toMatchObject({ file: { type: 'image/png', width: 320, height: 200 } })
    expect(await codesOf(png(card(3), { width: 400, height: 300 }))).toEqual([])
  })
})

describe('size', () => {
  it.each([
    [40_000, CARD, ['material.too_small', 'warning', { minimum: 55, actual: 40 }]],
    [55_000, CARD, undefined],
    [4096 * 1024, CARD, undefined],
    [4096 * 1024 + 1, CARD, ['material.too_large', 'warning', { maximum: 4096, actual: 4097 }]],
    [512 * 1024 + 1, POLICE, ['material.too_large', 'warning', { maximum: 512, actual: 513 }]],
    [
      100 * 1024 + 1,
      { form: 'icp', material: 'app-icon' },
      ['material.too_large', 'warning', { maximum: 100, actual: 101 }],
    ],
  ] as const)('%s bytes for %o', async (size, requirement, expected) => {
    // By description alone, as a server has it before it reads, and by bytes.
    const description = { name: 'a.jpg', type: 'image/jpeg', size }
    expect(await codesOf(description, requirement)).toEqual(expected === undefined ? [] : [expected])
    const bytes = new Uint8Array(size)
    bytes.set(front.subarray(0, Math.min(front.length, size)))
    bytes.set([0xff, 0xd9], size - 2)
    const found = (await codesOf(bytes, requirement)).filter(([code]) => /too_/.test(String(code)))
    expect(found).toEqual(expected === undefined ? [] : [expected])
  })

  it('of nothing is no file', async () => {
    const required = [['material.required', 'error', {}]]
    for (const file of [undefined, null, new Uint8Array(), new Blob([]), { name: 'a.jpg', size: 0 }]) {
      expect(await codesOf(file)).toEqual(required)
    }
    const failing = { size: 9, read: () => Promise.reject(new Error('lost')) }
    for (const file of [1, 'a.jpg', {}, [], () => 1, { size: -1, name: 3 }, failing]) {
      const [first] = await codesOf(file)
      expect(['material.type', 'material.required']).toContain(first?.[0])
    }
  })
})

describe('what a file is for', () => {
  it('is told where it is no form or no material, and taken as a filing says it', async () => {
    const small = new Uint8Array(front.subarray(0, 30_000))
    for (const [requirement, key] of [
      [{ form: 'icp', material: '身份证' }, 'material'],
      [{ form: '', material: 'principal-id' }, 'form'],
      [{ material: 'principal-id' }, 'form'],
      ['icp', 'form'],
    ] as const) {
      const result = await inspectMaterial(small, requirement as never)
      expect(result).toMatchObject({ ok: false, issues: [{ code: 'context.unknown', path: [key], params: { key } }] })
    }
    const said = await inspectMaterial(small, { form: 'icp/1', material: 'principal-id' })
    expect(said.issues).toEqual((await inspectMaterial(small, CARD)).issues)
    expect((await codesOf(new Uint8Array(3))).map(([code, , params]) => [code, params])[0]).toEqual([
      'material.too_small',
      { minimum: 55, actual: 1 },
    ])
  })
})

describe('type', () => {
  it('is that of the bytes, whatever the name says', async () => {
    const text = (value: string, size = 60_000) => Buffer.concat([Buffer.from(value, 'latin1'), Buffer.alloc(size)])
    const word = await makeZip({
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      'word/document.xml': '<w:document/>',
    })
    const rows: readonly (readonly [Uint8Array, string])[] = [
      [text('%PDF-1.7\n'), 'application/pdf'],
      [text('GIF89a'), 'image/gif'],
      [text('BM'), 'image/bmp'],
      [text('II*\0'), 'image/tiff'],
      [text('RIFF\x24\x00\x00\x00WEBPVP8 '), 'image/webp'],
      [text('\0\0\0\x18ftypheic\0\0\0\0'), 'image/heic'],
      [text('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'application/x-cfb'],
      [
        Buffer.concat([word, Buffer.alloc(0)]),
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      ],
      [text('hello'), 'application/octet-stream'],
    ]
    for (const [bytes, type] of rows) {
      const file = new File([new Uint8Array(bytes)], '营业执照.jpg', { type: 'image/jpeg' })
      const issues = await codesOf(file, { form: 'icp', material: 'entity-document' })
      expect(
        issues.filter(([code]) => code === 'material.format'),
        type,
      ).toEqual([format(type)])
    }
  })

  it('that is taken under a name that says another is told', async () => {
    expect(await codesOf(new File([new Uint8Array(front)], '身份证.png'))).toEqual([
      ['material.mismatch', 'warning', {}],
    ])
    expect(await codesOf(new File([new Uint8Array(front)], '身份证.JPEG'))).toEqual([])
  })

  it('of a photo that must be a JPEG is told where it is a PNG', async () => {
    const portrait = { form: 'icp', material: 'portrait' } as const
    expect(await codesOf(png(card(3)), portrait)).toEqual([
      ['material.format', 'warning', { expected: ['image/jpeg'], actual: 'image/png' }],
    ])
  })
})

describe('what an image shows', () => {
  it('that was cut off is no image', async () => {
    const cut = [front.subarray(0, front.length - 2000), png(card(3)).subarray(0, 60_000)]
    for (const bytes of cut) expect(await codesOf(bytes)).toContainEqual(['material.length', 'error', {}])
    // A second picture or a film behind the first, as phones write it.
    expect(await codesOf(Buffer.concat([front, front.subarray(0, 3000)]))).toEqual([])
    expect(await codesOf(Buffer.concat([front, Buffer.alloc(5000)]))).toEqual([])
  })

  it('is nothing, where the page was blank', async () => {
    const page = jpeg(blank, { width: 1200, height: 900, quality: 98 })
    expect((await codesOf(page)).map(([code]) => code)).toContain('material.placeholder')
    expect((await codesOf(png(blank))).map(([code]) => code)).toContain('material.placeholder')
    expect((await codesOf(front)).map(([code]) => code)).not.toContain('material.placeholder')
  })

  it('is grey, where colours are asked for', async () => {
    const colourless = ['material.not_allowed', 'warning', { reason: 'colourless' }]
    expect(await codesOf(jpeg(grey))).toEqual([colourless])
    expect(await codesOf(png(grey))).toEqual([colourless])
    // A letter may be black and white.
    expect(await codesOf(jpeg(grey), { form: 'icp', material: 'authorization' })).toEqual([])
  })

  it('is turned by a mark alone: advice, and sizes as it is shown', async () => {
    const photo = turned(front, 6)
    expect(await codesOf(photo)).toEqual([['material.not_allowed', 'advice', { reason: 'turned' }]])
    expect((await valueOf(photo)).file).toMatchObject({ width: 400, height: 640 })
    expect(await codesOf(turned(front, 1))).toEqual([])
  })
})

describe('two files', () => {
  it('that are one, or one picture in another size, quality or format, are told', async () => {
    const others = [await valueOf(front)]
    const codes = async (file: Uint8Array) => (await inspectMaterial(file, CARD, { others })).issues
    expect(await codes(front)).toMatchObject([{ code: 'material.duplicate', params: {} }])
    const again = [jpeg(card(3), { width: 800, height: 500, quality: 80 }), png(card(3), { width: 500, height: 312 })]
    for (const file of again) {
      expect(await codes(file)).toMatchObject([{ code: 'material.duplicate', params: { reason: 'picture' } }])
    }
    expect(await codes(back)).toEqual([])
  })

  it('of one kind of card, of different people, are not one picture', async () => {
    const cards = await Promise.all([2, 3, 4, 5, 6, 7, 8, 9].map((seed) => valueOf(jpeg(card(seed)))))
    for (const [index, one] of cards.entries()) {
      for (const other of cards.slice(index + 1)) expect(looksLike(one.likeness!, other.likeness!)).toBe(false)
    }
  })

  it('of hostile kinds in the place of others do not matter', async () => {
    for (const others of [null, 3, 'x', [null, 1, {}, { sha256: 5, likeness: {} }], { length: 9 }]) {
      expect((await inspectMaterial(front, CARD, { others } as never)).issues).toEqual([])
    }
  })
})

describe('whatever the bytes are', () => {
  it('it never fails', async () => {
    const genuine = [jpeg(card(2), { width: 64, height: 40 }), png(card(2), { width: 40, height: 30 })]
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc
            .tuple(fc.nat(1), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 10 }))
            .map(([which, changes]) => {
              const bytes = Uint8Array.from(genuine[which]!)
              for (const [place, byte] of changes) bytes[place % bytes.length] = byte
              return bytes
            }),
        ),
        async (bytes) => {
          for (const { code } of (await inspectMaterial(bytes, CARD)).issues) expect(code).toMatch(/^material\./)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('an image that says it is huge is not unpacked', async () => {
    const bytes = Uint8Array.from(front)
    const frame = bytes.findIndex((byte, index) => byte === 0xff && bytes[index + 1] === 0xc0)
    bytes.set([0xff, 0xff, 0xff, 0xff], frame + 5)
    expect((await valueOf(bytes)).likeness).toBeUndefined()
  })
})
