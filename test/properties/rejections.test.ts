import { describe, expect, it } from 'vitest'
import { checkFooter } from '../../src/footer.ts'
import type { Issue } from '../../src/foundation/issue.ts'
import { checkServiceName } from '../../src/naming/service-name/check-service-name.ts'
import { createSamples } from '../../src/testing.ts'
import { readFixture } from '../fixtures/read.ts'
import { findingsIn, mistakenOf, readRight, today } from './gallery.ts'

/**
 * Reasons that providers, platforms and applicants have published for which filings were returned, each as a filing or a
 * value with that fault. What is told is at least a warning, and an error where the label says so.
 */

const rights = readRight()
const samples = createSamples('rejections', { today })

/** A right filing of the gallery with the fault in it, and the path at which it is to be told. */
type Fault = readonly [base: string, set: Readonly<Record<string, unknown>>, path: string]

const COMPANY = 'a company in Shandong'
const SHANGHAI = 'a company in Shanghai'
const ADDED = 'a second site of a company in Sichuan'
const POLICE = 'the police: a company in Sichuan'
const EXPIRY = 'services.0.domainRegistration.expiresOn'

const onDomain = (domain: string) => ({
  'services.0.domain': domain,
  'services.0.homeUrl': `https://www.${domain}/`,
})

const FAULTS: Readonly<Record<string, Fault>> = {
  'entity name|青岚科技有限公司01': [COMPANY, { 'entity.name': '青岚科技有限公司01' }, 'entity.name'],
  'entity name|nature individual': [COMPANY, { 'entity.nature': 'individual' }, 'entity.name'],
  'entity name|青岚(北京)科技有限公司': [
    'a site whose domain the legal representative holds',
    { 'entity.name': '青岚(北京)科技有限公司', 'services.0.remarks': '青岚是本公司的简称。' },
    'entity.name',
  ],
  'entity document|15 digits, valid check digit': [
    COMPANY,
    { 'entity.document.number': samples.businessRegistrationNumber(), 'services.0.domainRegistration': undefined },
    'entity.document.number',
  ],
  'entity document|expires in 3 months, 上海': [
    SHANGHAI,
    { 'entity.document.validity': { from: '2007-02-20', until: '2027-02-20' } },
    'entity.document.validity.until',
  ],
  'entity document|last character changed': [
    COMPANY,
    { 'entity.document.number': '91370202MA3QK6X81K' },
    'entity.document.number',
  ],
  'entity address|杭州市西湖区文三路': [
    'a sole trader in Zhejiang',
    { 'entity.address': '温州市乐清市新光大道' },
    'entity.address',
  ],
  'entity address|文三路黄龙大厦': [COMPANY, { 'entity.address': '香港中路乙远洋大厦' }, 'entity.address'],
  'entity address|青岚科技有限公司': [COMPANY, { 'entity.address': '青岚科技有限公司' }, 'entity.address'],
  'entity address|某县某镇': ['a cooperative in Guizhou', { 'entity.address': '湄潭县兴隆镇' }, 'entity.address'],
  'entity division|licence in 浙江, division in 上海': [
    'a sole trader in Zhejiang',
    { 'entity.divisionCode': '310101' },
    'entity.divisionCode',
  ],
  'entity province|ID of 浙江, filing in 山西': [
    'an individual in Shanxi',
    { 'entity.document.address': '浙江省杭州市上城区解放路18号3幢502室' },
    'entity.document.address',
  ],
  'principal document|until 2025-01-01': [
    COMPANY,
    { 'entity.principal.document.validity': { from: '2005-01-01', until: '2025-01-01' } },
    'entity.principal.document.validity.until',
  ],
  'principal document|last digit': [
    COMPANY,
    { 'entity.principal.document.number': samples.invalid('resident_id', 'checksum').input },
    'entity.principal.document.number',
  ],
  'mobile|13800000000': [COMPANY, { 'entity.principal.mobile': '13800000000' }, 'entity.principal.mobile'],
  'mobile|landline in mobile': [COMPANY, { 'entity.principal.mobile': '0532-82877610' }, 'entity.principal.mobile'],
  'email|abc@qq': [COMPANY, { 'entity.principal.email': 'abc@qq' }, 'entity.principal.email'],
  'domain|expiresOn 2026-01-01': [COMPANY, { [EXPIRY]: '2026-01-01' }, EXPIRY],
  'domain|expiresOn 2027-01-01, 上海': [SHANGHAI, { [EXPIRY]: '2027-01-01' }, EXPIRY],
  'domain|qinglan.io': [COMPANY, onDomain('qinglan.io'), 'services.0.domain'],
  'domain|registrar GoDaddy.com, LLC': [
    COMPANY,
    { 'services.0.domainRegistration.registrar': 'GoDaddy.com, LLC' },
    'services.0.domainRegistration.registrar',
  ],
  'domain|https://www.qinglan.com/': [
    COMPANY,
    { 'services.0.domain': 'https://www.qinglan.com/' },
    'services.0.domain',
  ],
  'domain|government with .com': ['a bureau in Tibet', onDomain('qinglan.com'), 'services.0.domain'],
  'domain|institution with .com': ['a school in Shaanxi', onDomain('qinglan.com'), 'services.0.domain'],
  'service content|online-games, no approval': [
    COMPANY,
    { 'services.0.contents': ['online-games'] },
    'services.0.contents.0',
  ],
  'service content|individual, 北京, blog': [
    'an individual in Beijing, from another province',
    { 'services.0.contents': ['blog'] },
    'services.0.contents.0',
  ],
  'remarks|5 characters': [
    'a mini-program of a company in Guangdong',
    { 'services.0.remarks': '点单小程序' },
    'services.0.remarks',
  ],
  'kind|entity number with -1': [ADDED, { 'entity.icpNumber': '蜀ICP备2022018834号-1' }, 'entity.icpNumber'],
  'app|40 hex digits': [
    'an app of a company in Fujian',
    { 'services.0.platforms.0.fingerprint': '7F3A1C9E5B2D80461FA4C6E8093B5D7E2A1C4F60' },
    'services.0.platforms.0.fingerprint',
  ],
  'ps interactive|name 论坛, interactive false': [
    'the police: a forum with its three persons',
    { 'service.interactive': false },
    'service.interactive',
  ],
  'ps address|principal address short': [
    POLICE,
    { 'entity.principal.address': '四川省成都市武侯区' },
    'entity.principal.address',
  ],
  'ps notice|false': [POLICE, { acknowledged: false }, 'acknowledged'],
}

const LINK = '<a href="https://beian.miit.gov.cn/">京ICP备2024024681号-1</a>'

const PAGES: Readonly<Record<string, string>> = {
  'footer|ICP number → beian.gov.cn': LINK.replace('beian.miit.gov.cn', 'www.beian.gov.cn'),
  'footer|12345678': LINK.replace('2024024681', '12345678'),
  'footer|display:none': `<div style="display:none">${LINK}</div>`,
  'footer|script only': `<script>document.write('${LINK}')</script>`,
}

/** Rows that are no matter of a form, a name or a page yet, and why. */
const LATER: Readonly<Record<string, string>> = {
  'materials|licence.pdf': 'files are looked at by another check',
  'materials|icon 300 KB': 'files are looked at by another check',
}

/** Rows that are told more mildly than the label has it, and why; `undefined` is silence. */
const MILDER: Readonly<Record<string, readonly [Issue['severity'] | undefined, string]>> = {
  'mobile|13800000000': ['warning', 'the number has been given out'],
  'kind|entity number with -1': ['warning', 'the entity’s number stands in it'],
  'service content|individual, 北京, blog': ['advice', 'a newer source takes blogs in every province'],
  'service content|individual, 黑龙江, other': [undefined, 'a newer source takes other contents with a remark'],
  'mini name|白鹭点评': ['advice', 'the relation to the owner is worth advice'],
  'footer|script only': ['warning', 'a script may write it for every visitor'],
  'site name|青岚旅行社': ['warning', 'the permit may be there; the form has no field for it'],
}

const GRAVITY = [undefined, 'advice', 'warning', 'error']

describe('published reasons for which filings were returned', () => {
  const rows = readFixture('rejections.tsv').map((row) => ({ ...row, key: `${row.field}|${row.value}` }) as Row)

  it.each(rows.filter(({ expected, key }) => expected !== 'unknowable' && LATER[key] === undefined))(
    '$key',
    ({ key, field, value, context_json, expected }) => {
      const found = issuesOf(key, field, value, JSON.parse(context_json))
      const gravest = Math.max(0, ...found.map(({ severity }) => GRAVITY.indexOf(severity)))
      const [milder] = MILDER[key] ?? []
      if (key in MILDER) expect(GRAVITY[gravest]).toBe(milder)
      else expect(gravest).toBeGreaterThanOrEqual(GRAVITY.indexOf(expected === 'error' ? 'error' : 'warning'))
    },
  )

  it('are all run, but those that nobody can know and those about files', () => {
    const unknowable = rows.filter(({ expected }) => expected === 'unknowable')
    const later = rows.filter(({ key }) => LATER[key] !== undefined)
    expect([rows.length, unknowable.length, later.length]).toEqual([54, 5, 2])
  })
})

interface Row {
  readonly key: string
  readonly field: string
  readonly value: string
  readonly context_json: string
  readonly expected: string
}

/** What is found of the fault, at its place. */
function issuesOf(key: string, field: string, value: string, context: Record<string, string>): readonly Issue[] {
  if (field === 'site name' || field === 'mini name') return checkServiceName(value, context as never).issues
  const page = PAGES[key]
  if (page !== undefined) return checkFooter(`<html><body><footer>${page}</footer></body></html>`).issues
  const [base, set, path] = FAULTS[key] ?? [COMPANY, {}, '']
  return findingsIn(mistakenOf({ name: key, base, set, found: [] }, rights)).filter(
    (issue) => issue.path.join('.') === path,
  )
}
