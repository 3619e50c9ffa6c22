import type { FilingSituation } from '../../src/filing/filing-situation.ts'

/**
 * Which kind of filing a situation calls for, as the guides of the providers have it (their words in short beside each),
 * or the code and the place of why there is none.
 */
export interface KindRow {
  readonly about: string
  readonly situation: FilingSituation
  /** A kind, with what comes first behind it; or `code path`. */
  readonly told: string
  /** What is told of it besides, as `code path`. */
  readonly beside?: string
}

/** Statement 81 and its neighbours: what is on file. */
const NOTHING = { entityFiled: false, domainFiled: false }
const ENTITY = { entityFiled: true, domainFiled: false }
const OWN = { entityFiled: true, domainFiled: true, sameEntity: true }
const HERE = { ...OWN, domainFiledHere: true }

export const kindRows: readonly KindRow[] = [
  // 首次备案: the domain is not filed, and the document has no number.
  { about: 'nothing on file', situation: NOTHING, told: 'first' },
  {
    about: 'nothing on file, said in full',
    situation: { ...NOTHING, entityFiledHere: false, domainFiledHere: false, sameEntity: false, shell: false },
    told: 'first',
  },
  { about: 'a first app', situation: { ...NOTHING, service: 'app' }, told: 'first' },
  // 新增网站: the document has a number, the domain has none; 有主体 with this provider, 无主体 with another.
  { about: 'a further site, filed here', situation: { ...ENTITY, entityFiledHere: true }, told: 'add-service' },
  {
    about: 'a further site, filed elsewhere',
    situation: { ...ENTITY, entityFiledHere: false },
    told: 'add-service-without-entity',
  },
  {
    about: 'a further mini-program',
    situation: { ...ENTITY, entityFiledHere: true, service: 'mini-program' },
    told: 'add-service',
  },
  // 新增接入: the domain is filed with another provider, by the same entity.
  { about: 'another provider', situation: { ...OWN, domainFiledHere: false }, told: 'add-access' },
  {
    about: 'another provider, entity here',
    situation: { ...OWN, domainFiledHere: false, entityFiledHere: true },
    told: 'add-access',
  },
  {
    about: 'another provider, entity elsewhere',
    situation: { ...OWN, domainFiledHere: false, entityFiledHere: false },
    told: 'add-access',
  },
  {
    about: 'access of a quick app',
    situation: { ...OWN, domainFiledHere: false, service: 'quick-app' },
    told: 'filing_kind.not_allowed service',
  },
  // 变更: both have a number here, and data change.
  { about: 'all on file here, nothing wanted', situation: HERE, told: 'filing_kind.required want' },
  {
    about: 'all on file here, something new',
    situation: { ...HERE, want: 'new' },
    told: 'filing_kind.not_allowed want',
  },
  {
    about: 'a change of both',
    situation: { ...HERE, want: 'change-both' },
    told: 'change-both filing/domain-before-name',
  },
  { about: 'a change of the site', situation: { ...HERE, want: 'change-service' }, told: 'change-service' },
  {
    about: 'a change of the site in Jiangsu',
    situation: { ...HERE, want: 'change-service', provinceCode: '32' },
    told: 'change-service',
    beside: 'filing_kind.not_allowed want',
  },
  {
    about: 'a change of an organization’s site in Henan',
    situation: { ...HERE, want: 'change-service', provinceCode: '410000', nature: 'enterprise' },
    told: 'change-service',
    beside: 'filing_kind.not_allowed want',
  },
  {
    about: 'a change of an individual’s site in Henan',
    situation: { ...HERE, want: 'change-service', provinceCode: '41', nature: 'individual' },
    told: 'change-service',
  },
  {
    about: 'a change of both in Jiangsu',
    situation: { ...HERE, want: 'change-both', provinceCode: '32' },
    told: 'change-both filing/domain-before-name',
  },
  {
    about: 'a change of the entity',
    situation: { want: 'change-entity', entityFiled: true, entityFiledHere: true },
    told: 'change-entity filing/domain-before-name',
  },
  {
    about: 'a change of the entity elsewhere',
    situation: { want: 'change-entity', entityFiled: true, entityFiledHere: false },
    told: 'filing_kind.not_allowed entityFiledHere',
  },
  {
    about: 'a change of a site elsewhere',
    situation: { ...OWN, want: 'change-service', domainFiledHere: false },
    told: 'filing_kind.not_allowed domainFiledHere',
  },
  {
    about: 'a change where nothing is on file',
    situation: { want: 'change-entity', entityFiled: false },
    told: 'filing_kind.missing entityFiled',
  },
  {
    about: 'a change of a site without a number',
    situation: { ...ENTITY, want: 'change-service' },
    told: 'filing_kind.missing domainFiled',
  },
  // 注销主体, 注销服务, 取消接入.
  { about: 'the entity goes', situation: { want: 'cancel-entity', entityFiled: true }, told: 'cancel-entity' },
  {
    about: 'a shell goes',
    situation: { want: 'cancel-entity', entityFiled: true, shell: true },
    told: 'cancel-entity',
  },
  { about: 'a site goes', situation: { ...OWN, want: 'cancel-service' }, told: 'cancel-service' },
  {
    about: 'somebody else’s site goes',
    situation: { ...OWN, want: 'cancel-service', sameEntity: false },
    told: 'filing_kind.mismatch sameEntity',
  },
  { about: 'a provider is given up', situation: { ...HERE, want: 'cancel-access' }, told: 'cancel-access' },
  {
    about: 'another’s access is given up',
    situation: { ...OWN, want: 'cancel-access', domainFiledHere: false },
    told: 'filing_kind.not_allowed domainFiledHere',
  },
  {
    about: 'the access of a mini-program',
    situation: { ...HERE, want: 'cancel-access', service: 'mini-program' },
    told: 'filing_kind.not_allowed service',
  },
  // 转移 from account to account, 迁移 from entity to entity: sites, in some provinces.
  {
    about: 'another account',
    situation: { want: 'transfer', entityFiled: true, entityFiledHere: true },
    told: 'transfer',
  },
  {
    about: 'another account elsewhere',
    situation: { want: 'transfer', entityFiled: true, entityFiledHere: false },
    told: 'filing_kind.not_allowed entityFiledHere',
  },
  {
    about: 'another entity in Guangdong',
    situation: { ...OWN, want: 'migrate', provinceCode: '44' },
    told: 'migrate filing/migrated-domain',
  },
  {
    about: 'another entity in Beijing',
    situation: { ...OWN, want: 'migrate', provinceCode: '11' },
    told: 'migrate filing/migrated-domain',
    beside: 'filing_kind.not_allowed provinceCode',
  },
  {
    about: 'another entity, nobody knows where',
    situation: { ...OWN, want: 'migrate' },
    told: 'filing_kind.required provinceCode',
  },
  {
    about: 'another entity for an app',
    situation: { ...OWN, want: 'migrate', service: 'app', provinceCode: '44' },
    told: 'filing_kind.not_allowed service',
  },
  // A domain that another entity has filed is cancelled or migrated first.
  {
    about: 'another’s domain, own number',
    situation: { entityFiled: true, domainFiled: true, sameEntity: false },
    told: 'filing_kind.mismatch sameEntity',
  },
  {
    about: 'another’s domain, no number',
    situation: { entityFiled: false, domainFiled: true, sameEntity: false },
    told: 'filing_kind.mismatch sameEntity',
  },
  // Shells: 天津 辽宁 四川 云南 江苏 浙江 上海 广西 山西 北京 贵州 take services at once.
  {
    about: 'a shell in Shanghai',
    situation: { ...ENTITY, shell: true, provinceCode: '31', entityFiledHere: true },
    told: 'add-service',
  },
  {
    about: 'a shell in Shanghai, elsewhere',
    situation: { ...ENTITY, shell: true, provinceCode: '31', entityFiledHere: false },
    told: 'add-service-without-entity',
  },
  {
    about: 'a shell in Guangdong',
    situation: { ...ENTITY, shell: true, provinceCode: '44' },
    told: 'first filing/shell-cancelled-first',
  },
  {
    about: 'a shell, nobody knows where',
    situation: { ...ENTITY, shell: true },
    told: 'filing_kind.required provinceCode',
  },
  // Answers of which one cannot be true.
  {
    about: 'here without a number',
    situation: { ...NOTHING, entityFiledHere: true },
    told: 'filing_kind.conflict entityFiledHere',
  },
  { about: 'a shell without a number', situation: { ...NOTHING, shell: true }, told: 'filing_kind.conflict shell' },
  {
    about: 'a domain on file of an entity without a number',
    situation: { entityFiled: false, domainFiled: true, domainFiledHere: true },
    told: 'filing_kind.conflict domainFiled',
  },
  {
    about: 'a domain here that is nowhere',
    situation: { ...ENTITY, domainFiledHere: true },
    told: 'filing_kind.conflict domainFiledHere',
  },
  { about: 'a shell with a site', situation: { ...OWN, shell: true }, told: 'filing_kind.conflict shell' },
  {
    about: 'a site here of an entity that is not',
    situation: { ...HERE, entityFiledHere: false },
    told: 'filing_kind.conflict entityFiledHere',
  },
  // What is asked next.
  { about: 'no answer', situation: {}, told: 'filing_kind.required entityFiled' },
  {
    about: 'blank answers',
    situation: { entityFiled: null, domainFiled: undefined, provinceCode: '' },
    told: 'filing_kind.required entityFiled',
  },
  { about: 'no number, and no more', situation: { entityFiled: false }, told: 'filing_kind.required domainFiled' },
  { about: 'a number, and no more', situation: { entityFiled: true }, told: 'filing_kind.required domainFiled' },
  { about: 'a further site, nobody says where', situation: ENTITY, told: 'filing_kind.required entityFiledHere' },
  {
    about: 'two numbers',
    situation: { entityFiled: true, domainFiled: true },
    told: 'filing_kind.required sameEntity',
  },
  { about: 'two numbers of one entity', situation: OWN, told: 'filing_kind.required domainFiledHere' },
  { about: 'a change, and no more', situation: { want: 'change-service' }, told: 'filing_kind.required entityFiled' },
]
