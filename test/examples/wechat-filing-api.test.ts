import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { checkIcpFiling } from '../../src/index.ts'

const folder = new URL('../../examples/wechat-filing-api/', import.meta.url)
const read = () => JSON.parse(readFileSync(new URL('filing.json', folder), 'utf8'))

interface Example {
  readonly payloadOf: (filing: unknown, media: object, lists: object) => Record<string, Record<string, unknown>>
}

describe('the payload of WeChat’s filing API', () => {
  const lines: string[] = []
  let example: Example

  beforeAll(async () => {
    vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
    vi.doMock('beian', () => import('../../src/index.ts'))
    vi.doMock('beian/locale', () => import('../../src/locale.ts'))
    example = await import(new URL('index.mjs', folder).pathname)
    vi.restoreAllMocks()
  })

  it('is made of a filing in which nothing is wrong', () => {
    expect(checkIcpFiling(read(), { today: '2026-11-21' }).issues).toEqual([])
    expect(JSON.parse(lines.join('\n'))).toMatchObject({
      icp_subject: {
        base_info: { type: 4, province: '110000', city: '110100', district: '110108', address: '中关村大街27号1101室' },
        organize_info: { certificate_type: 1, certificate_number: '91110108MA01A2B32G' },
        principal_info: {
          certificate_type: 2,
          certificate_validity_date_start: '20180512',
          certificate_validity_date_end: '20380512',
          emergency_contact: '13701018866',
        },
      },
      icp_applets: {
        base_info: { nrlx_details: [{ type: 0 }] },
        principal_info: { name: '陈三', verify_task_id: 'task-of-the-face-check' },
      },
    })
  })

  const media = { entityPrincipal: {}, principal: {}, preApprovals: ['media-1'] }

  it('has the code of a pre-approval with its number, and 长期 for a document without an end', () => {
    const filing = read()
    filing.services[0].preApprovals = [{ type: 'culture', number: '京网文〔2026〕0001-001号' }]
    filing.entity.principal.document.validity.until = 'long-term'
    filing.services[0].principal = 'entity'
    const { icp_applets, icp_subject } = example.payloadOf(filing, media, { serviceContentTypes: [3] })
    expect(icp_applets).toMatchObject({
      base_info: { nrlx_details: [{ type: 9, code: '京网文〔2026〕0001-001号', media: 'media-1' }] },
      principal_info: { name: '刘青竹', certificate_validity_date_end: '长期' },
    })
    expect(icp_subject).not.toHaveProperty('legal_person_info')
  })

  it('sends nothing in the place of a code that is not known', () => {
    const filing = read()
    filing.entity.nature = 'foundation'
    expect(() => example.payloadOf(filing, media, {})).toThrow(RangeError)
  })
})
