import { isKeyOf } from '../../../../src/data/enumerations/enumeration.ts'
import { isIsoDate } from '../../../../src/foundation/calendar.ts'
import type { SampleChoice } from './sample-filing.ts'

/** What a link to the page may hold: choices, and the made-up filing by its number. Nothing that was typed. */
export const TABS = ['filing', 'name', 'page', 'files'] as const

export type Tab = (typeof TABS)[number]

export interface Shared {
  readonly tab: Tab
  readonly advice: boolean
  /** ISO date; blank for today. */
  readonly today: string
  /** Two digits; blank for none. */
  readonly provinceCode: string
  readonly nature: SampleChoice['nature']
  readonly service: 'website' | 'app' | 'mini-program'
  /** What entitles to a name. */
  readonly grounds: readonly string[]
  readonly sample?: SampleChoice | undefined
}

export const GROUNDS = ['trademark', 'nationalLevel', 'governmentAuthorized'] as const

export const NOTHING_SHARED: Shared = {
  tab: 'filing',
  advice: true,
  today: '',
  provinceCode: '',
  nature: 'enterprise',
  service: 'website',
  grounds: [],
}

/**
 * The fragment of a link.
 *
 * @example
 * ```ts
 * fragmentOf({ ...NOTHING_SHARED, tab: 'name', provinceCode: '44' }) // → '#tab=name&nature=enterprise&service=website&province=44'
 * ```
 */
export function fragmentOf(shared: Shared): string {
  const { tab, nature, service, provinceCode, today, advice, grounds, sample } = shared
  const parts: Record<string, string> = {
    tab,
    nature,
    service,
    province: provinceCode,
    today,
    grounds: grounds.join('.'),
  }
  if (!advice) parts.advice = 'off'
  if (sample !== undefined) {
    parts.sample = [sample.form, sample.seed, sample.nature, sample.service, sample.provinceCode || '0']
      .concat(sample.mistakes ? 'mistakes' : [])
      .join('.')
  }
  return `#${new URLSearchParams(Object.entries(parts).filter(([, value]) => value !== ''))}`
}

/** What a fragment asks for; whatever it says that is no choice is left out. */
export function sharedIn(fragment: string): Shared {
  const given = new URLSearchParams(fragment.replace(/^#/, '').slice(0, MOST))
  const text = (key: string) => given.get(key) ?? ''
  const { tab, nature, service } = NOTHING_SHARED
  return {
    tab: TABS.find((one) => one === text('tab')) ?? tab,
    advice: text('advice') !== 'off',
    today: isIsoDate(text('today')) ? text('today') : '',
    provinceCode: provinceIn(text('province')),
    nature: natureIn(text('nature')) ?? nature,
    service: SERVICES.find((one) => one === text('service')) ?? service,
    grounds: GROUNDS.filter((one) => text('grounds').split('.').includes(one)),
    sample: sampleIn(text('sample')),
  }
}

const MOST = 500
export const SERVICES = ['website', 'app', 'mini-program'] as const

function sampleIn(text: string): SampleChoice | undefined {
  const [form, seed = '', natureKey = '', service, province = '', mistakes] = text.split('.')
  const nature = natureIn(natureKey)
  if ((form !== 'icp' && form !== 'public-security') || nature === undefined || !/^\d{1,6}$/.test(seed))
    return undefined
  return {
    form,
    seed: Number(seed),
    nature,
    service: service === 'app' ? 'app' : 'website',
    provinceCode: provinceIn(province),
    mistakes: mistakes === 'mistakes',
  }
}

const provinceIn = (text: string): string => (isKeyOf('server-location', text) ? text : '')
const natureIn = (text: string): Shared['nature'] | undefined => (isKeyOf('nature', text) ? text : undefined)
