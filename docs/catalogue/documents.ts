import { type CodeSystem, codeOf, organizationDocumentCode } from '../../src/data/enumerations/codes.ts'
import {
  keysOf,
  type Nature,
  type OrganizationDocumentType,
  type PersonDocumentType,
} from '../../src/data/enumerations/enumeration.ts'
import { readTsv } from '../../src/data/read-tsv.ts'
import { documentsOf, parseOrganizationDocument } from '../../src/filing/organization-document.ts'
import { parsePersonDocument } from '../../src/filing/person-document.ts'
import { requiredMaterials } from '../../src/filing/required-materials.ts'
import { describeIssue } from '../../src/locale/describe.ts'
import type { Bilingual } from '../../src/locale/language.ts'
import { maskPassport, maskPersonDocument, maskResidentId, maskSocialCreditCode } from '../../src/privacy/mask.ts'
import { SAMPLES_TODAY } from '../../src/testing/samples.ts'
import { createSamples } from '../../src/testing.ts'
import { bullets, code, type Edition, escaped, facts, link, listed, type Page, say, section, table } from './page.ts'
import { findingItem, optionLabel, severityWord } from './words.ts'

const samples = createSamples('documents', { today: SAMPLES_TODAY })

interface PersonFacts {
  readonly thing: string
  readonly who: Bilingual
  readonly validity: Bilingual
  readonly sample: () => string
  readonly mask: (text: string) => string
}

const MAINLAND: Bilingual = { zh: '内地居民', en: 'Residents of the mainland' }
const FOREIGN: Bilingual = { zh: '外国人', en: 'Foreigners' }
const TAIWAN: Bilingual = { zh: '台湾居民', en: 'Residents of Taiwan' }
const HONG_KONG: Bilingual = { zh: '香港、澳门居民', en: 'Residents of Hong Kong and Macao' }
const FIVE: Bilingual = { zh: '5年', en: '5 years' }

const PERSONS: Readonly<Record<PersonDocumentType, PersonFacts>> = {
  'resident-id': {
    thing: 'resident_id',
    who: MAINLAND,
    validity: {
      zh: '申领时未满16岁为5年，16至25岁为10年，26至45岁为20年，46岁起长期',
      en: 'By the age at issue: under 16, 5 years; 16 to 25, 10 years; 26 to 45, 20 years; from 46, long-term',
    },
    sample: () => samples.residentId(),
    mask: maskResidentId,
  },
  passport: {
    thing: 'passport',
    who: FOREIGN,
    validity: { zh: '以证件为准，不判断年限', en: 'As printed; its length is not judged' },
    sample: () => samples.passport(),
    mask: maskPassport,
  },
  'taiwan-resident-travel-permit': {
    thing: 'taiwan_resident_travel_permit',
    who: TAIWAN,
    validity: FIVE,
    sample: () => samples.taiwanResidentTravelPermit(),
    mask: maskPersonDocument,
  },
  'hong-kong-macao-travel-permit': {
    thing: 'hong_kong_macao_travel_permit',
    who: HONG_KONG,
    validity: { zh: '成年人10年，未成年人5年（以前为3年）', en: '10 years; 5 (formerly 3) for minors' },
    sample: () => samples.hongKongMacaoTravelPermit(),
    mask: maskPersonDocument,
  },
  'foreign-permanent-resident-id': {
    thing: 'foreign_permanent_resident_id',
    who: { zh: '有永久居留资格的外国人', en: 'Foreigners with permanent residence' },
    validity: { zh: '成年人10年，未成年人5年', en: '10 years; 5 for minors' },
    sample: () => samples.foreignPermanentResidentId(),
    mask: maskPersonDocument,
  },
  'hong-kong-macao-residence-permit': {
    thing: 'residence_permit',
    who: HONG_KONG,
    validity: FIVE,
    sample: () => samples.residencePermit({ region: 'hong-kong' }),
    mask: maskResidentId,
  },
  'taiwan-residence-permit': {
    thing: 'residence_permit',
    who: TAIWAN,
    validity: FIVE,
    sample: () => samples.residencePermit({ region: 'taiwan' }),
    mask: maskResidentId,
  },
  'military-officer-id': {
    thing: 'military_officer_id',
    who: {
      zh: '军官；现行表单已不提供，只用于读取旧备案',
      en: 'Officers; today’s form no longer offers it, older filings have it',
    },
    validity: { zh: '不判断', en: 'Not judged' },
    sample: () => samples.militaryOfficerId(),
    mask: maskPersonDocument,
  },
}

const structures = readTsv(new URL('./document-structure.tsv', import.meta.url))

function structureOf(edition: Edition, key: string): string {
  const rows = structures
    .filter(({ document }) => document === key)
    .map(({ positions = '', zh = '', en = '' }) => [escaped(positions), escaped(say(edition, { zh, en }))])
  return table([say(edition, { zh: '位置', en: 'Position' }), say(edition, { zh: '含义', en: 'What it is' })], rows)
}

const SYSTEMS: readonly (readonly [CodeSystem, Bilingual])[] = [
  ['miit', { zh: '工信部代码', en: 'Code of the ministry' }],
  ['wechat', { zh: '微信代码', en: 'Code of WeChat' }],
  ['public-security', { zh: '公安代码', en: 'Code of the police' }],
]

const SYNTHETIC: Bilingual = {
  zh: '例子由beian/testing生成，不属于任何人。',
  en: 'Samples are made by beian/testing and belong to nobody.',
}

function findingsOf(edition: Edition, wanted: readonly string[]): string {
  const codes = Object.keys(edition.locale.issues).filter((one) => wanted.includes(one.slice(0, one.indexOf('.'))))
  return section(
    say(edition, { zh: '可能出现的问题', en: 'What may be told' }),
    bullets(codes.map((one) => findingItem(edition, one))),
  )
}

function personPage(edition: Edition, type: PersonDocumentType): Page {
  const { thing, who, validity, sample, mask } = PERSONS[type]
  const name = optionLabel(edition, 'person-document', type)
  const text = sample()
  const told = parsePersonDocument({ type, number: text }).issues.map(
    (issue) => `${severityWord(edition, issue.severity)} ${escaped(describeIssue(issue, edition.locale))}`,
  )
  return {
    path: `/documents/${type}`,
    title: name,
    description: say(edition, {
      zh: `${name}的号码结构、持有人、有效期、脱敏写法和各系统代码。`,
      en: `${name}: the number by position, who holds it, validity, masking, codes.`,
    }),
    body: [
      facts(edition, [
        [say(edition, { zh: '值', en: 'Value' }), code(type)],
        [say(edition, { zh: '持有人', en: 'Held by' }), say(edition, who)],
        [say(edition, { zh: '有效期', en: 'Validity' }), say(edition, validity)],
        [say(edition, { zh: '号码例子', en: 'Sample number' }), code(text)],
        [
          say(edition, { zh: '检查结果', en: 'Judged' }),
          told.length === 0 ? say(edition, { zh: '没有问题', en: 'nothing to tell' }) : told.join(' '),
        ],
        [say(edition, { zh: '脱敏写法', en: 'Masked' }), code(mask(text))],
        ...SYSTEMS.map(
          ([system, label]) => [say(edition, label), codeText(codeOf('person-document', type, system))] as const,
        ),
        [say(edition, { zh: '材料', en: 'Papers' }), materialsWith(edition, type)],
      ]),
      `${say(edition, SYNTHETIC)}\n\n`,
      section(say(edition, { zh: '号码结构', en: 'The number by position' }), structureOf(edition, type)),
      findingsOf(edition, [thing, 'validity']),
    ].join(''),
  }
}

const codeText = (value: number | undefined): string | undefined => (value === undefined ? undefined : String(value))

/** What an individual with this document shows in a filing for a website. */
function materialsWith(edition: Edition, type: PersonDocumentType): string {
  const filing = samples.icpFiling({ nature: 'individual' })
  const document = { ...filing.entity.document, type }
  const given = {
    ...filing,
    entity: { ...filing.entity, document, principal: { ...filing.entity.principal, document } },
  }
  return papersOf(edition, given)
}

function papersOf(edition: Edition, filing: unknown): string {
  const papers = requiredMaterials(filing, { today: SAMPLES_TODAY }).map(({ material }) =>
    optionLabel(edition, 'material', material),
  )
  return listed(edition, [...new Set(papers)])
}

type Read = '@credit-code' | '@organization-code' | '@certificate' | '@military-unit'

const OWN_READINGS: Readonly<Partial<Record<OrganizationDocumentType, Read>>> = {
  'business-license': '@credit-code',
  'social-credit-code-certificate': '@credit-code',
  'organization-code-certificate': '@organization-code',
  'military-unit-code': '@military-unit',
}

const READINGS: Readonly<
  Record<Read, { readonly things: readonly string[]; readonly sample: (nature: Nature) => string }>
> = {
  '@credit-code': {
    things: ['social_credit_code', 'business_registration_number'],
    sample: (nature) => samples.socialCreditCode({ nature } as never),
  },
  '@organization-code': { things: ['organization_code'], sample: () => samples.organizationCode() },
  '@certificate': { things: ['certificate_number', 'social_credit_code'], sample: () => samples.certificateNumber() },
  '@military-unit': { things: ['military_unit_code'], sample: () => samples.militaryUnitCode() },
}

const naturesWith = (type: OrganizationDocumentType): Nature[] =>
  keysOf('nature').filter((nature) => documentsOf(nature).includes(type))

/** The first sample that such an entity may file with. */
function sampleOf(nature: Nature, type: OrganizationDocumentType, read: Read): string {
  const tries = [
    () => samples.icpFiling({ nature }).entity.document.number,
    () => READINGS[read].sample(nature),
    () => samples.socialCreditCode(),
  ]
  for (const attempt of tries) {
    const text = attempt()
    if (parseOrganizationDocument({ nature, type, number: text }).ok) return text
  }
  return READINGS[read].sample(nature)
}

function organizationPage(edition: Edition, type: OrganizationDocumentType): Page {
  const read = OWN_READINGS[type] ?? '@certificate'
  const natures = naturesWith(type)
  const name = optionLabel(edition, 'organization-document', type)
  const [first] = natures
  const text = first === undefined ? READINGS[read].sample('enterprise') : sampleOf(first, type, read)
  const rows = natures.map((nature) => [
    optionLabel(edition, 'nature', nature),
    codeText(organizationDocumentCode(nature, type)) ?? '',
    papersOf(edition, papersFiling(nature, type)),
  ])
  return {
    path: `/documents/${type}`,
    title: name,
    description: say(edition, {
      zh: `${name}：哪些单位可以使用，证件号码怎样填写，工信部代码和材料。`,
      en: `${name}: who may file with it, its number, the ministry’s codes, papers.`,
    }),
    body: [
      facts(edition, [
        [say(edition, { zh: '值', en: 'Value' }), code(type)],
        [say(edition, { zh: '号码例子', en: 'Sample number' }), code(text)],
        [say(edition, { zh: '脱敏写法', en: 'Masked' }), maskedOf(edition, text)],
        [
          say(edition, { zh: '有效期', en: 'Validity' }),
          say(edition, {
            zh: '以证件为准；过期的证件不能备案，部分省份还要求剩余有效期',
            en: 'As printed; an expired document cannot be used, and some provinces want some months left',
          }),
        ],
      ]),
      `${say(edition, SYNTHETIC)}\n\n`,
      section(say(edition, { zh: '号码结构', en: 'The number by position' }), structureOf(edition, read)),
      section(
        say(edition, { zh: '哪些单位可以使用', en: 'Who may file with it' }),
        table(
          [
            say(edition, { zh: '单位性质', en: 'Nature' }),
            say(edition, { zh: '工信部代码', en: 'Code of the ministry' }),
            say(edition, { zh: '网站备案的材料', en: 'Papers for a website' }),
          ],
          rows,
        ),
      ),
      findingsOf(edition, ['organization_document', ...READINGS[read].things]),
    ].join(''),
  }
}

/** Codes of organizations are public, but for those that hold the number of a person. */
function maskedOf(edition: Edition, text: string): string {
  const masked = maskSocialCreditCode(text)
  return masked === text
    ? say(edition, { zh: '单位的号码是公开的，不脱敏', en: 'numbers of organizations are public: none' })
    : code(masked)
}

function papersFiling(nature: Nature, type: OrganizationDocumentType): unknown {
  const filing = samples.icpFiling({ nature })
  return { ...filing, entity: { ...filing.entity, document: { ...filing.entity.document, type } } }
}

/** A page for every document of persons and organizations. */
export function documentPages(edition: Edition): Page[] {
  return [
    ...keysOf('person-document').map((type) => personPage(edition, type)),
    ...keysOf('organization-document').map((type) => organizationPage(edition, type)),
  ]
}

export function documentIndex(edition: Edition): Page {
  const intro = say(edition, {
    zh: '备案可以使用的证件：号码结构、谁可以使用、有效期、材料和代码。',
    en: 'The documents that filings take: the number by position, who may use them, validity, papers, codes.',
  })
  const persons = keysOf('person-document').map((type) => [
    link(edition, `/documents/${type}`, optionLabel(edition, 'person-document', type)),
    say(edition, PERSONS[type].who),
  ])
  const organizations = keysOf('organization-document').map((type) => [
    link(edition, `/documents/${type}`, optionLabel(edition, 'organization-document', type)),
    listed(
      edition,
      naturesWith(type).map((nature) => optionLabel(edition, 'nature', nature)),
    ),
  ])
  const head = [say(edition, { zh: '证件', en: 'Document' }), say(edition, { zh: '谁可以使用', en: 'Who may use it' })]
  return {
    path: '/documents',
    title: say(edition, { zh: '证件', en: 'Documents' }),
    description: intro,
    body: `${intro}\n\n${section(say(edition, { zh: '个人证件', en: 'Of persons' }), table(head, persons))}${section(
      say(edition, { zh: '单位证件', en: 'Of organizations' }),
      table(head, organizations),
    )}`,
  }
}
