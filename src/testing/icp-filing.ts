import type { Nature, ServiceType } from '../data/enumerations/enumeration.ts'
import type { IcpFiling, IcpService } from '../data/forms/model.ts'
import type { IsoDate } from '../foundation/calendar.ts'
import { addressIn, emailSample, officePhoneSample } from './contact.ts'
import {
  cardSample,
  entityDocumentSample,
  type FilingSampleOptions,
  type PrincipalSample,
  twoMobiles,
  type Writable,
} from './filing-parts.ts'
import { entityNameIn, personNameSample, serviceNameSample } from './naming.ts'
import { appIdentitySample, domainOf, homeUrlSample, ipRangesSample } from './network.ts'
import { type Place, placeIn } from './places.ts'
import type { Random } from './random.ts'

/**
 * A whole ICP filing (工信部 ICP备案), ready to be submitted: nothing for `checkIcpFiling` to object to or to warn of.
 * The model's type; its properties may be written, so that a test can break one of them. Every call gives a new one.
 */
export interface IcpFilingSample<S extends ServiceType = ServiceType> extends Omit<Writable<IcpFiling>, 'services'> {
  services: IcpServiceSample<S>[]
}

/** The entity (主体) of a sample. */
export type IcpEntitySample = IcpFilingSample['entity']

/** The service of a sample, by the service that was asked for. */
export type IcpServiceSample<S extends ServiceType = ServiceType> = Extract<Writable<IcpService>, { type: S }>

export function icpFilingSample<S extends ServiceType = 'website'>(
  random: Random,
  today: IsoDate,
  options: FilingSampleOptions<S> = {},
): IcpFilingSample<S> {
  const { nature = 'enterprise' } = options
  const place = placeIn(random, options.provinceCode)
  const domain = domainOf(random, nature)
  const entity = entitySample(random, today, nature, place, domain)
  const type: ServiceType = options.service ?? 'website'
  return {
    form: 'icp/1',
    kind: 'first',
    provinceCode: place.provinceCode,
    entity,
    services: [serviceSample(random, type, entity, place, domain) as IcpServiceSample<S>],
  }
}

const NO_APPROVAL = '本网站不涉及前置审批业务。'
const PERSONAL_SITE = '本网站是个人网站，记录学习和生活，不含有企业、单位等组织的信息，也没有交互功能。'

function entitySample(random: Random, today: IsoDate, nature: Nature, place: Place, domain: string): IcpEntitySample {
  const name = entityNameIn(random, place, nature)
  const individual = nature === 'individual'
  const card = cardSample(random, today, place)
  const address = addressIn(random, place)
  const person = individual ? name : personNameSample(random)
  return {
    nature,
    name,
    divisionCode: place.divisionCode,
    document: { ...(nature === 'individual' ? copy(card) : entityDocumentSample(random, nature, place)), address },
    address,
    ...(individual ? {} : { investor: name }),
    principal: {
      name: person,
      document: card,
      ...twoMobiles(random),
      email: emailSample(random, domain),
      officePhone: officePhoneSample(random, { areaCode: place.areaCode }),
      address: addressIn(random, place),
    },
    remarks: '测试样本，非真实备案。',
  }
}

// Entity and person in charge of an individual have one document; written twice, so that each can be changed.
function copy(card: PrincipalSample['document']): PrincipalSample['document'] {
  return { ...card, validity: { ...card.validity } }
}

function serviceSample(
  random: Random,
  service: ServiceType,
  { nature, name: entityName }: IcpEntitySample,
  { provinceCode }: Place,
  domain: string,
): IcpServiceSample {
  const name = serviceNameSample(random, { service, nature, entityName, provinceCode })
  const principal = 'entity'
  if (service === 'app') {
    const identity = appIdentitySample(random, { platform: random.pick(['android', 'ios', 'harmonyos'] as const) })
    return {
      type: service,
      name,
      platforms: [{ ...identity, domains: [`api.${domain}`] }],
      access: { mode: 'cloud', provider: '青竹云计算有限公司', provinceCode },
      ipRanges: ipRangesSample(random),
      contents: ['app'],
      principal,
    }
  }
  if (service !== 'website') return { type: service, name, contents: ['other'], principal }
  return {
    type: service,
    name,
    domain,
    homeUrl: homeUrlSample(random, domain),
    ipRanges: ipRangesSample(random),
    contents: [nature === 'individual' ? 'other' : 'organization-portal'],
    // Most provinces want an individual to say what the site contains, some with a statement.
    // And Jiangxi an enterprise, whether an approval is concerned.
    ...(nature === 'individual' ? { remarks: PERSONAL_SITE } : provinceCode === '36' ? { remarks: NO_APPROVAL } : {}),
    languages: ['zh-Hans'],
    principal,
    access: { mode: 'cloud', provider: '青竹云计算有限公司', provinceCode },
    domainRegistration: { holder: entityName },
  }
}
