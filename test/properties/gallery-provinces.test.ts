import { describe, expect, it } from 'vitest'
import type { Draft } from '../../src/filing/draft.ts'
import { withGb32100 } from '../../src/testing/organization.ts'
import { type Place, places } from '../../src/testing/places.ts'
import { createSamples } from '../../src/testing.ts'
import { findingsIn, readRight, today, toldOf } from './gallery.ts'

/**
 * A right filing that moves to another province, with all that the page of that province asks and the form can carry, is
 * right there: no province warns of what cannot be answered. What a name may hold is the matter of names, and left out.
 */

// biome-ignore lint/suspicious/noExplicitAny: fields of filings are put anywhere
type Loose = any

const paper = (kind: string) => ({ kind, file: { name: 'paper.jpg', type: 'image/jpeg' } })

/** Papers that any of the pages asks for (companion sheet of the table of demands, topics materials and residence). */
const PAPERS = [
  '居住证',
  '在职证明',
  '主体负责人授权书',
  '承诺书',
  '网站建设方案书',
  '事业单位机构编制情况表',
  '党建确认函',
  '域名证书',
]

/** What pages ask of the remark on a personal site: its contents, the statement of the six, thirty characters. */
const PERSONAL =
  '本网站为个人网站，主要内容是本人的读书笔记和照片，不含有企业、单位等组织的信息，不涉及前置审批，如不符愿接受注销备案并列入黑名单。'
/** Of an organization's: what the site shows, and that no approval is concerned. */
const OFFICIAL = '展示本单位的介绍、动态和联系方式，不涉及前置审批。'
/** On the entity: the third employee, the second number, the operator. */
const ENTITY = '应急联系人张霞为本单位员工，职务为行政主管；个人备案的应急联系人为本人亲属张霞。'

const settled = readRight().filter(({ filing }: Loose) => {
  const [service] = filing.services ?? []
  const type = filing.entity?.principal?.document?.type
  return filing.form === 'icp/1' && filing.kind === 'first' && service?.type === 'website' && type === 'resident-id'
})

/** The filing as an applicant of a place would have filled it in. */
function movedTo(place: Place, filing: Draft): Loose {
  const moved: Loose = JSON.parse(JSON.stringify(filing))
  const { entity } = moved
  const isIndividual = entity.nature === 'individual'
  const address = `${place.divisionName}人民路18号3栋502室`
  moved.provinceCode = place.provinceCode
  entity.divisionCode = place.divisionCode
  entity.address = address
  entity.document.address = address
  const { number } = entity.document
  if (/^[\dA-Z]{18}$/.test(number) && !isIndividual) {
    entity.document.number = withGb32100(number.slice(0, 2) + place.divisionCode + number.slice(8, 17))
  }
  entity.remarks = ENTITY
  entity.materials = PAPERS.map(paper)
  const { principal } = entity
  const samples = createSamples(`gallery ${place.provinceCode}`, { today })
  if (!isIndividual) principal.officePhone = samples.officePhone({ areaCode: place.areaCode })
  // Where the page wants the legal representative, that is who files.
  if (entity.legalRepresentative !== undefined) {
    const { name, document } = principal
    entity.legalRepresentative = { name, document: { type: document.type, number: document.number } }
  }
  const [site] = moved.services
  moved.services = [site]
  site.remarks = isIndividual ? PERSONAL : OFFICIAL
  site.contents = isIndividual ? ['other'] : ['organization-portal']
  site.materials = [paper('网站负责人授权书')]
  if (site.domainRegistration?.documentNumber !== undefined && !isIndividual) {
    site.domainRegistration.documentNumber = entity.document.number
    site.domainRegistration.holder = entity.name
  }
  return moved
}

const adults = settled.filter(({ name }) => !/seventeen/.test(name))

describe('a right filing in each of the provinces', () => {
  it('is of individuals and organizations', () => {
    const natures = new Set(adults.map(({ filing }: Loose) => filing.entity.nature))
    expect(natures.size).toBeGreaterThan(12)
    expect(adults.length).toBeGreaterThan(40)
  })

  it.each(places)('$divisionName: is warned of nothing', (place) => {
    for (const { name, filing } of adults) {
      const told = toldOf(findingsIn(movedTo(place, filing))).filter((line) => !/ service_name\./.test(line))
      expect(told, name).toEqual([])
    }
  })
})
