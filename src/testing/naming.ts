import type { Nature, PersonDocumentType, ServiceType } from '../data/enumerations/enumeration.ts'
import { type Place, placeIn } from './places.ts'
import { demand, type Random } from './random.ts'

/** Samples of names: all of them bear the invented brand 青竹 (Qingzhu), of bodies as of people. */
export interface PersonNameSampleOptions {
  /** Passports and foreigners' cards have Latin names; resident ID by default. */
  readonly documentType?: PersonDocumentType
}

/** Whose name it is. */
export interface EntityNameSampleOptions {
  /** Nature of the entity (单位性质), `enterprise` by default; an individual's name is the person's. */
  readonly nature?: Nature
  /** First two digits of GB/T 2260. */
  readonly provinceCode?: string
}

/** What the name is of. */
export interface ServiceNameSampleOptions {
  /** Website by default. */
  readonly service?: ServiceType
  /** Nature of the entity, `enterprise` by default. */
  readonly nature?: Nature
  /** Name of the entity as {@link entityNameSample} gave it: the service's is a short form of it. */
  readonly entityName?: string
  /** Where the filing is made: in Jiangsu (32) an individual's website is `某某的个人博客`, with a name of two to four. */
  readonly provinceCode?: string
}

type OrganizationNature = Exclude<Nature, 'individual'>

const SURNAMES = '陈林黄何郭罗宋郑谢韩唐冯许邓曹彭曾萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任沈姚卢姜崔钟'

/** What follows 青竹 in the names of the entities of each nature. */
const BODIES: Readonly<Record<OrganizationNature, readonly string[]>> = {
  enterprise: ['科技有限公司', '软件有限公司', '园林有限公司', '家具有限公司', '茶业有限公司', '物流有限公司'],
  government: ['区林业局', '区水利局', '区档案局'],
  institution: ['植物园', '博物馆', '水文站'],
  'national-defence': ['农场', '林场'],
  'social-organization': ['茶艺协会', '园艺协会', '竹编协会'],
  'private-non-enterprise': ['养老服务中心', '助残服务中心'],
  foundation: ['公益基金会', '助学基金会'],
  'law-firm': ['律师事务所'],
  'foreign-cultural-center': ['语言中心'],
  'mass-organization': ['区总工会', '区妇女联合会'],
  'forensic-institution': ['司法鉴定所'],
  'religious-body': ['观'],
  'overseas-institution': ['株式会社代表处'],
  'medical-institution': ['口腔门诊部', '康复门诊部'],
  'notary-office': ['公证处'],
  'collective-economy': ['村股份经济合作社'],
  'arbitration-commission': ['仲裁委员会'],
}

const INDIVIDUAL_SERVICES = ['笔记', '手记', '日记', '小站', '食谱', '摄影', '观鸟', '编程笔记', '读书笔记'] as const
const APPS = ['记账', '待办', '单词本', '食谱', '观鸟', '倒数日'] as const

export function personNameSample(random: Random, options: PersonNameSampleOptions = {}): string {
  const type = options.documentType
  if (type === 'passport' || type === 'foreign-permanent-resident-id') {
    return `QINGZHU ${random.pick(['ANNA', 'BENNO', 'CLARA', 'EMIL', 'NORA', 'OSKAR'])}`
  }
  return `${random.pick(SURNAMES.split(''))}青竹`
}

/** Name of an entity in a place. */
export function entityNameIn(random: Random, place: Place, nature: Nature): string {
  if (nature === 'individual') return personNameSample(random)
  return `${place.city}青竹${random.pick(BODIES[nature])}`
}

export function entityNameSample(random: Random, options: EntityNameSampleOptions = {}): string {
  return entityNameIn(random, placeIn(random, options.provinceCode), options.nature ?? 'enterprise')
}

export function serviceNameSample(random: Random, options: ServiceNameSampleOptions = {}): string {
  const { service = 'website', nature = 'enterprise' } = options
  if (service !== 'website') return `青竹${random.pick(APPS)}`
  if (nature === 'individual') {
    const inJiangsu = options.provinceCode === '32' && options.entityName !== undefined
    return inJiangsu ? `${options.entityName}的个人博客` : `青竹${random.pick(INDIVIDUAL_SERVICES)}`
  }
  const entityName = options.entityName ?? `青竹${random.pick(BODIES[nature])}`
  const start = entityName.indexOf('青竹')
  demand(start >= 0, 'entityName must be a sample: it has 青竹 in it')
  return entityName.slice(start).replace(/有限公司$/, '')
}
