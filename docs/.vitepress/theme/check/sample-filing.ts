import type { Nature } from '../../../../src/data/enumerations/enumeration.ts'
import { createSamples, SAMPLES_TODAY } from '../../../../src/testing.ts'

/** Which made-up filing is looked at: nothing in it belongs to anybody, so that it may stand in a link. */
export interface SampleChoice {
  readonly form: 'icp' | 'public-security'
  readonly seed: number
  readonly nature: Nature
  readonly service: 'website' | 'app'
  /** Two digits; any province where it is blank. */
  readonly provinceCode: string
  /** Whether some of it is wrong, so that there is something to see. */
  readonly mistakes: boolean
}

/** The filing of a choice, always the same. */
export function sampleFiling({ form, seed, nature, service, provinceCode, mistakes }: SampleChoice): object {
  const samples = createSamples(seed, { today: SAMPLES_TODAY })
  const options = { nature, service, ...(provinceCode === '' ? {} : { provinceCode }) }
  const filing = form === 'icp' ? samples.icpFiling(options) : samples.publicSecurityFiling(options)
  return mistakes ? (withMistakes(filing) as object) : filing
}

/** What people often do: the address of a page for a domain, a slip in an e-mail address, a digit left out. */
const SLIPS: Readonly<Record<string, (text: string) => string>> = {
  domain: (text) => `https://www.${text}/`,
  email: () => 'qingzhu@163.con',
  mobile: (text) => text.slice(0, -1),
}

function withMistakes(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return SLIPS[key]?.(value) ?? value
  if (Array.isArray(value)) return value.map((item) => withMistakes(item, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([inner, item]) => [inner, withMistakes(item, inner)]))
}
