import { areaCodeServes } from '../../src/contact/area-code-serves.ts'
import { dueByKind } from '../../src/data/forms/table.ts'
import {
  type ConvertFilingOptions,
  convertToPublicSecurityFiling,
  type PublicSecurityConversion,
} from '../../src/filing/convert-to-public-security-filing.ts'
import type { Draft } from '../../src/filing/draft.ts'
import { createSamples } from '../../src/testing.ts'
import { type Path, put, readRight, today, valueIn } from './gallery.ts'

/** The police's form made from the ministry's, with what a person would add: for what holds of pairs of forms. */

/** A right ICP filing that asks for whole services, and the index of one that the police file. */
export interface Convertible {
  readonly name: string
  readonly filing: Draft
  readonly service: number
}

/** Every service of the gallery's right filings that a public-security filing may be made of. */
export function convertibles(): Convertible[] {
  return readRight().flatMap(({ name, filing }) => {
    const { kind, services } = filing as { kind?: keyof typeof dueByKind; services?: { type: string }[] }
    if (filing.form !== 'icp/1' || kind === undefined || dueByKind[kind].service !== 'due') return []
    return (services ?? []).flatMap(({ type }, service) =>
      type === 'website' || type === 'app' ? [{ name: `${name}, ${service}`, filing, service }] : [],
    )
  })
}

/** The conversion as an applicant would complete it: each missing field answered, and nothing else. */
export function completed({ filing, service }: Pick<Convertible, 'filing' | 'service'>): {
  readonly filing: Draft
  readonly missing: readonly Path[]
} {
  const first = convert(filing, { service })
  const answers = {}
  for (const { path } of first.missing) lay(answers, path, answerTo(path, filing, first.filing))
  const second = convert(filing, { service, answers })
  return { filing: second.filing as Draft, missing: second.missing.map(({ path }) => path) }
}

export function convert(filing: Draft, options?: ConvertFilingOptions): PublicSecurityConversion {
  const result = convertToPublicSecurityFiling(filing, options)
  if (!result.ok) throw new Error(result.issues[0].code)
  return result.value
}

/** What a person enters: a sample of the province, the phone of the place, the number of the entity with an index. */
function answerTo(path: Path, icp: Draft, police: object): unknown {
  const place = path.join('.')
  if (place === 'service.languages') return ['zh-Hans']
  const type = valueIn(police, ['service', 'type']) as 'website' | 'app'
  const nature = valueIn(police, ['entity', 'nature']) as 'enterprise' | undefined
  const provinceCode = icp.provinceCode as string
  const sample = createSamples(`second ${provinceCode}`, { today }).publicSecurityFiling({
    provinceCode,
    service: type,
    ...(nature === undefined ? {} : { nature }),
  })
  const division = valueIn(police, ['entity', 'divisionCode'])
  if (place === 'entity.officePhone' && typeof division === 'string')
    return createSamples('phone').officePhone({ areaCode: areaCodeOf(division) })
  const own = valueIn(icp, ['entity', 'icpNumber'])
  if (place === 'service.icpNumber' && typeof own === 'string') return `${own}-${type === 'app' ? '2A' : '1'}`
  return valueIn(sample, path)
}

function areaCodeOf(division: string): string {
  for (let code = 10; code < 1000; code++) {
    const areaCode = `0${code}`
    if (areaCodeServes(areaCode, division) === true) return areaCode
  }
  throw new Error(`no area code of ${division}`)
}

/** Puts a value at a path, with the objects on the way. */
function lay(filing: object, path: Path, value: unknown): void {
  for (let end = 1; end < path.length; end++) {
    if (valueIn(filing, path.slice(0, end)) === undefined) put(filing, path.slice(0, end), {})
  }
  put(filing, path, value)
}
