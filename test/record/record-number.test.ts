import { describe, expect, it, vi } from 'vitest'
import { isRecordNumber, parseRecordNumber, recordLink } from '../../src/record/record-number.ts'
import { readFixture } from '../fixtures/read.ts'
import { hostile } from './hostile.ts'

const today = '2026-11-21'
const KINDS: readonly string[] = ['icp', 'telecom-license', 'public-security']

describe('record number: fixtures', () => {
  const rows = readFixture('records.tsv')

  it.each(rows.filter(({ kind = '' }) => KINDS.includes(kind)))('$raw → $canonical', ({ raw, kind, canonical }) => {
    const result = parseRecordNumber(raw, { today })
    expect(result.ok && result.value.text).toBe(canonical)
    expect(result.ok && result.value.kind).toBe(kind)
  })

  it.each(rows.filter(({ kind }) => kind === 'broken'))('refuses or marks $raw: $note', ({ raw }) => {
    expect(parseRecordNumber(raw, { today }).issues).not.toEqual([])
  })

  it.each(rows.filter(({ kind }) => kind === 'operating-license'))('$raw → $canonical: $note', ({ raw, canonical }) => {
    const result = parseRecordNumber(raw, { today })
    expect(result).toMatchObject({ ok: true, issues: [], value: { kind: 'operating-license', text: canonical } })
    expect(isRecordNumber(canonical, { today, canonical: true })).toBe(true)
  })
})

describe('record number: findings', () => {
  it.each([
    ['', 'record_number.required'],
    [1, 'record_number.type'],
    ['京'.repeat(300), 'record_number.length'],
    ['example.com', 'record_number.format'],
    ['待补充', 'record_number.placeholder'],
    ['京ICP备123号', 'icp_number.length'],
    ['ICP备案号：待补充', 'icp_number.placeholder'],
    ['沪B2-2017116', 'telecom_license.length'],
    ['京公网安备11005525225号', 'public_security_number.length'],
    ['萌ICP备20260001号', 'icp_number.unknown'],
    ['信息网络传播视听节目许可证：1109***4号', 'operating_license.placeholder'],
  ])('%s → %s', (input, code) => {
    const result = parseRecordNumber(input, { today })
    expect(result.ok).toBe(false)
    expect(result.issues.map((issue) => issue.code)).toEqual([code])
  })

  it('knows a public-security number without 公', () => {
    const result = parseRecordNumber('沪网安备31011202006203号')
    expect(result.ok && result.value).toMatchObject({ kind: 'public-security', text: '沪公网安备31011202006203号' })
  })

  it('takes the numbers of 2026 where the clock is behind', () => {
    vi.useFakeTimers({ now: new Date('2024-03-01T00:00:00Z') })
    try {
      for (const text of ['粤ICP备2026057758号-2A', '合字B2-20260042']) {
        expect(parseRecordNumber(text).issues, text).toEqual([])
        expect(isRecordNumber(text), text).toBe(true)
      }
      expect(parseRecordNumber('粤ICP备2027057758号').ok).toBe(false)
      expect(parseRecordNumber('粤ICP备2026057758号', { today: '2024-03-01' }).ok).toBe(false)
    } finally {
      vi.useRealTimers()
    }
  })

  it('passes the warnings of the kind on', () => {
    expect(parseRecordNumber('川ICP备09150084号', { today }).issues).toMatchObject([{ code: 'icp_number.mismatch' }])
  })

  it('never throws', () => {
    for (const input of hostile) expect(typeof parseRecordNumber(input).ok).toBe('boolean')
  })
})

describe('record link', () => {
  it.each([
    ['京ICP备16020626号-8', 'https://beian.miit.gov.cn/'],
    ['粤B2-20090059-1', 'https://beian.miit.gov.cn/'],
    ['粤B2-20090059', 'https://tsm.miit.gov.cn/'],
    ['京公网安备 11010502030143号', 'https://beian.mps.gov.cn/#/query/webSearch?code=11010502030143'],
    ['京公网安备110108007702号', 'https://beian.mps.gov.cn/'],
    ['粤网文〔2017〕6138-1456号', undefined],
  ])('%s → %s', (text, link) => {
    const result = parseRecordNumber(text, { today })
    expect(result.ok && recordLink(result.value)).toBe(link)
  })
})

describe('numbers that resemble another kind', () => {
  it.each([
    ['京网食A11010005', '京网食A11010005'],
    ['辽网食B21010005', '辽网食B21010005'],
    ['互联网出版 新出网证(沪)字001号', '新出网证（沪）字001号'],
  ])('%s is a license of another authority', (text, canonical) => {
    const result = parseRecordNumber(text, { today })
    expect(result).toMatchObject({ ok: true, value: { kind: 'operating-license', text: canonical } })
  })
})

describe('recordLink of what is no number', () => {
  it.each([undefined, null, '京ICP备16020626号-8', {}, { kind: 'x' }])('%j has none', (number) => {
    expect(recordLink(number as never)).toBeUndefined()
  })
})

describe('isRecordNumber', () => {
  it('is true for the canonical text of each kind', () => {
    for (const text of [
      '京ICP备16020626号-8',
      '粤B2-20090059-1',
      '粤B2-20090059',
      '京公网安备11010502030143号',
      '3300000020',
    ]) {
      expect(isRecordNumber(text, { today })).toBe(true)
    }
  })

  it('takes other spellings, unless the canonical one is asked for', () => {
    expect(isRecordNumber('京 ICP 备 16020626 号 - 8', { today, canonical: true })).toBe(false)
    expect(isRecordNumber('京 ICP 备 16020626 号 - 8', { today })).toBe(true)
    expect(isRecordNumber('萌ICP备16020626号', { today })).toBe(false)
  })
})
