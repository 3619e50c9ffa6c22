import type { Nature } from '../data/enumerations/enumeration.ts'
import type { PublicSecurityFiling, PublicSecurityService } from '../data/forms/model.ts'
import type { IsoDate } from '../foundation/calendar.ts'
import { addDays } from '../foundation/period.ts'
import { addressIn, emailSample, officePhoneSample } from './contact.ts'
import {
  cardSample,
  entityDocumentSample,
  type FilingSampleOptions,
  twoMobiles,
  type Writable,
} from './filing-parts.ts'
import { entityNameIn, personNameSample, serviceNameSample } from './naming.ts'
import { domainOf, ipRangesSample } from './network.ts'
import { type Place, placeIn } from './places.ts'
import type { Random } from './random.ts'
import { icpNumberSample } from './record.ts'

/**
 * A whole public-security filing (公安联网备案), ready to be submitted: nothing for `checkPublicSecurityFiling` to object to
 * or to warn of on the samples' today; it is due within 30 days of `openedOn`. The model's type; its properties may be
 * written.
 */
export interface PublicSecurityFilingSample<S extends 'website' | 'app' = 'website' | 'app'>
  extends Omit<Writable<PublicSecurityFiling>, 'service'> {
  service: PublicSecurityServiceSample<S>
}

/** The service of a sample, by the service that was asked for. */
export type PublicSecurityServiceSample<S extends 'website' | 'app' = 'website' | 'app'> = Extract<
  Writable<PublicSecurityService>,
  { type: S }
>

/** Days before today on which the service was opened. */
const OPENED_BEFORE = 10

export function publicSecurityFilingSample<S extends 'website' | 'app' = 'website'>(
  random: Random,
  today: IsoDate,
  options: FilingSampleOptions<S> = {},
): PublicSecurityFilingSample<S> {
  const { nature = 'enterprise' } = options
  const individual = nature === 'individual'
  const place = placeIn(random, options.provinceCode)
  const domain = domainOf(random, nature)
  const name = entityNameIn(random, place, nature)
  const card = cardSample(random, today, place)
  const head = individual ? name : personNameSample(random)
  const document =
    nature === 'individual' ? { type: card.type, number: card.number } : entityDocumentSample(random, nature, place)
  return {
    form: 'public-security/1',
    account: individual ? 'individual' : 'organization',
    entity: {
      nature,
      name,
      divisionCode: place.divisionCode,
      document,
      ...(individual ? {} : { head: { name: head } }),
      address: addressIn(random, place),
      officePhone: officePhoneSample(random, { areaCode: place.areaCode }),
      principal: {
        name: head,
        document: card,
        ...twoMobiles(random),
        email: emailSample(random, domain),
        address: addressIn(random, place),
      },
    },
    service: serviceSample(random, today, options.service ?? 'website', {
      nature,
      entityName: name,
      place,
      domain,
    }) as PublicSecurityServiceSample<S>,
    acknowledged: true,
  }
}

interface Owner {
  readonly nature: Nature
  readonly entityName: string
  readonly place: Place
  readonly domain: string
}

function serviceSample(
  random: Random,
  today: IsoDate,
  service: 'website' | 'app',
  { nature, entityName, place, domain }: Owner,
): PublicSecurityServiceSample {
  const { provinceCode, divisionName: region } = place
  const individual = nature === 'individual'
  const content = service === 'app' ? 'app' : individual ? 'blog' : 'organization-portal'
  const base = {
    name: serviceNameSample(random, individual ? { service, nature } : { service, nature, entityName }),
    openedOn: addDays(today, -OPENED_BEFORE),
    ipRanges: ipRangesSample(random),
    icpNumber: icpNumberSample(random, today, { service, provinceCode }),
    accessProvider: { name: '青竹云计算有限公司', region, mode: 'virtual-space', overseas: false },
    interactive: false,
    contents: [content],
    languages: ['zh-Hans'],
    principal: 'entity',
    securityPrincipal: 'entity',
    opinionGuide: 'entity',
  } satisfies Partial<PublicSecurityServiceSample>
  if (service === 'app') return { type: service, ...base, platforms: [random.pick(['android', 'ios'] as const)] }
  return { type: service, ...base, domain, registrar: { name: '青竹域名有限公司', region, overseas: false } }
}
