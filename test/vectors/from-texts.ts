import { readTsv } from '../../src/data/read-tsv.ts'
import { readFixture } from '../fixtures/read.ts'
import { type Stated, today } from './expected.ts'

/** Numbers in texts, where they link to, and what the forms let choose. */
export function textVectors(): Stated[] {
  return [...foundNumbers(), ...links(), ...choices(), ...sums()]
}

/** What stands around a number on a page. */
const BEFORE = '版权所有 备案号：'
const BEHIND = ' | 2026 All rights reserved'

function foundNumbers(): Stated[] {
  const labelled = readFixture('records.tsv').filter(({ kind, raw = '' }) => kind !== 'broken' && !/^\d+$/.test(raw))
  const found = labelled.map(({ raw = '', kind = '', canonical = '', note = '' }): Stated => {
    const input = BEFORE + raw.replace(/\\n/g, '\n') + BEHIND
    const value = [{ kind, text: canonical, ok: true }]
    return { call: 'findRecordNumbers', input, options: { today }, about: note, expect: { ok: true, value } }
  })
  const none = ['', '版权所有 青竹科技 2026', '电话010-88888888'].map(
    (input): Stated => ({ call: 'findRecordNumbers', input, options: { today }, expect: { ok: true, value: [] } }),
  )
  return [...found, ...none]
}

function links(): Stated[] {
  const police = (digits: string): object => ({ kind: 'public-security', digits })
  const rows: readonly (readonly [input: object, text?: string])[] = [
    [{ kind: 'icp' }, 'https://beian.miit.gov.cn/'],
    [police('11010802020134'), 'https://beian.mps.gov.cn/#/query/webSearch?code=11010802020134'],
    [police('1101080202013'), 'https://beian.mps.gov.cn/'],
    [{ kind: 'operating-license' }],
  ]
  return rows.map(([input, text]) => ({
    call: 'recordLink',
    input,
    expect: text === undefined ? { ok: false } : { ok: true, text },
  }))
}

const SYSTEMS = { miit_code: 'miit', wechat_code: 'wechat', public_security_code: 'public-security' } as const

/** The keys and codes of `enumerations/source.tsv`. Documents of organizations have codes by the nature. */
function choices(): Stated[] {
  const rows = readTsv(new URL('../../src/data/enumerations/source.tsv', import.meta.url))
  const keys = new Map<string, string[]>()
  for (const { enumeration = '', key = '' } of rows) {
    if (!enumeration.includes('/')) keys.set(enumeration, [...(keys.get(enumeration) ?? []), key])
  }
  const lists = [...keys].map(
    ([enumeration, value]): Stated => ({ call: 'keysOf', input: [enumeration], expect: { ok: true, value } }),
  )
  const codes = rows.flatMap((row): Stated[] => {
    const { enumeration = '', key = '', miit_code: miit } = row
    const [name, nature] = enumeration.split('/')
    if (name === 'organization-document' && nature !== undefined) {
      if (miit === undefined || miit === '') return []
      return [{ call: 'organizationDocumentCode', input: [nature, key], expect: { ok: true, value: Number(miit) } }]
    }
    return Object.entries(SYSTEMS).flatMap(([column, system]): Stated[] => {
      const code = row[column] ?? ''
      if (!/^\d+$/.test(code)) return []
      const value = Number(code)
      return [
        { call: 'codeOf', input: [enumeration, key, system], expect: { ok: true, value } },
        { call: 'keyOfCode', input: [enumeration, system, value], expect: { ok: true, value: key } },
      ]
    })
  })
  return [...lists, ...codes]
}

/** Sums of bits, also above those that a word of 32 has. */
function sums(): Stated[] {
  const rows: readonly (readonly [call: string, input: readonly unknown[], value: unknown])[] = [
    ['encodeCodes', ['service-content', ['organization-portal', 'online-shopping'], 'miit'], 384],
    ['encodeCodes', ['service-content', ['cross-sector-finance', 'non-bank-payment'], 'miit'], 6442450944],
    ['encodeCodes', ['server-location', ['33', '34'], 'miit'], 8589934593],
    ['encodeCodes', ['access-mode', [], 'miit'], 0],
    ['decodeCodes', ['access-mode', 'miit', 18], ['colocation', 'cloud']],
    ['decodeCodes', ['service-content', 'miit', 6442450944], ['cross-sector-finance', 'non-bank-payment']],
    ['decodeCodes', ['access-mode', 'miit', 0], []],
    ['decodeCodes', ['access-mode', 'miit', 32], undefined],
  ]
  return rows.map(([call, input, value]) => ({
    call,
    input,
    expect: value === undefined ? { ok: false } : { ok: true, value },
  }))
}
