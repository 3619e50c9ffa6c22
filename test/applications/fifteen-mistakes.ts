import complete from '../fixtures/filings/icp-enterprise-website.json' with { type: 'json' }

/** A mistake, and what brings it in order. */
export interface Mistake {
  /** The field, as the pages name it. */
  readonly name: string
  readonly wrong: string
  readonly code: string
  /** What somebody types who has read the message; absent where the page suggests what to enter. */
  readonly right?: string
}

/** The day on which the filing is made: documents and domains have their terms. */
export const TODAY = '2026-11-28'

/** Fifteen mistakes of different kinds, in an order in which nobody meets them. */
export const mistakes: readonly Mistake[] = [
  // A character of the licence's number misread.
  {
    name: 'entity.document.number',
    wrong: '91110108MA01A2B32H',
    code: 'social_credit_code.checksum',
    right: complete.entity.document.number,
  },
  // Two letters O for zeros.
  { name: 'entity.principal.document.number', wrong: '11010819880512OO25', code: 'resident_id.charset' },
  // Something behind the name.
  { name: 'entity.name', wrong: '北京青竹科技有限公司01', code: 'entity_name.charset' },
  // No door.
  {
    name: 'entity.address',
    wrong: '中关村大街',
    code: 'postal_address.missing',
    right: complete.entity.address,
  },
  // A title in place of a name.
  { name: 'entity.principal.name', wrong: '刘女士', code: 'person_name.not_allowed', right: '刘青竹' },
  // A card that has run out, and been renewed since.
  {
    name: 'entity.principal.document.validity.until',
    wrong: '2025-05-12',
    code: 'validity.expired',
    right: complete.entity.principal.document.validity.until,
  },
  // The same telephone twice.
  {
    name: 'entity.principal.emergencyPhone',
    wrong: complete.entity.principal.mobile,
    code: 'emergency_phone.duplicate',
    right: complete.entity.principal.emergencyPhone,
  },
  // An ending that is next to a provider's.
  { name: 'entity.principal.email', wrong: 'liu@163.con', code: 'email.unknown' },
  // Shanghai's area code.
  {
    name: 'entity.principal.officePhone',
    wrong: '0086-021-62881234',
    code: 'office_phone.mismatch',
    right: '010-68870788',
  },
  // A word that wants a licence.
  { name: 'services[0].name', wrong: '青竹新闻网', code: 'service_name.not_allowed', right: '青竹科技' },
  // The address of a page in place of the domain.
  { name: 'services[0].domain', wrong: 'https://www.qingzhu-keji.cn/', code: 'domain.wrong_kind' },
  // A home page of somebody else.
  {
    name: 'services[0].homeUrl',
    wrong: 'www.qingzhu-else.cn',
    code: 'home_page.mismatch',
    right: complete.services[0]!.homeUrl,
  },
  // A router's address.
  {
    name: 'services[0].ipRanges',
    wrong: '192.168.1.10',
    code: 'ip_ranges.not_allowed',
    right: complete.services[0]!.ipRanges,
  },
  // What is no option; it is chosen anew, by its label.
  { name: 'services[0].access.mode', wrong: '机房里的服务器', code: 'field.unknown', right: '云接入' },
  // The domain of a person, where the province asks for the entity's.
  {
    name: 'services[0].domainRegistration.holder',
    wrong: '刘青竹',
    code: 'domain_registration.mismatch',
    right: complete.entity.name,
  },
]

/** The filing with all of them; what is asked of nobody is left out. */
export function filingWithMistakes(): object {
  const filing: unknown = structuredClone(complete)
  for (const { name, wrong } of mistakes) {
    const steps = name.split(/[.[\]]+/).filter((step) => step !== '')
    const last = steps.pop()!
    const holder = steps.reduce((value, step) => value[step] as Holder, filing as Holder)
    holder[last] = wrong
  }
  return filing as object
}

interface Holder {
  [key: string]: unknown
}

/** What the police's form still asks for, once the first is there; a choice by its label. */
export const policeAnswers: Readonly<Record<string, string>> = {
  'service.openedOn': '2026-11-02',
  'service.icpNumber': '京ICP备20031234号-1',
  'service.accessProvider.region': '北京市',
  'service.registrar.region': '北京市',
  'service.interactive': '否',
  'service.securityPrincipal': '与主体负责人相同',
  'service.opinionGuide': '与主体负责人相同',
  acknowledged: '是',
}
