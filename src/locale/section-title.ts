import type { FormName } from '../data/forms/ids.ts'
import type { PathStep } from '../foundation/issue.ts'
import { isList, own, read } from '../foundation/untrusted.ts'
import { completeLocale } from './describe.ts'
import { fieldLabel } from './field-label.ts'
import type { Locale, PartialLocale, ServiceTitle } from './locale.ts'

/** Longer names are cut: a title is a line. */
const LONGEST_NAME = 40

/** More services are not counted. */
const MOST_SERVICES = 200

/**
 * Title of a section of a report: its label, and of a service which one it is, by its type, name and domain. The name of an
 * individual's service is left out, for it may be the person's. A title holds what was typed: it is for the applicant's
 * eyes, not for logs.
 *
 * @param path `section.path`
 * @param filing what was checked; without it services are told by their places
 * @throws RangeError where there is no such form; TypeError where the path or the locale is none
 *
 * @example
 * ```ts
 * const filing = { services: [{ type: 'website', name: '青竹商城', domain: 'qingzhu.cn' }, { type: 'app', name: '青竹' }] }
 * sectionTitle(['services', 0], filing)              // → '网站：青竹商城（qingzhu.cn）'
 * sectionTitle(['services', 0, 'principal'], filing) // → '网站负责人（网站：青竹商城）'
 * sectionTitle(['entity', 'principal'], filing, en)  // → 'Person in charge of the entity'
 * ```
 */
export function sectionTitle(
  path: readonly PathStep[],
  filing?: unknown,
  locale?: PartialLocale | Locale,
  form?: FormName,
): string {
  const whole = completeLocale(locale)
  const steps = isList(path) ? read(path, 'length') : undefined
  if (steps === 0) return whole.report.form
  const label = fieldLabel(path, whole, form)
  const place = read(path, 1)
  if (read(path, 0) !== 'services' || typeof place !== 'number') return label
  const service = serviceAt(filing, place, whole)
  // Without a type: what the form calls its services, and which of them.
  if (service === undefined) return whole.report.service({ type: label, number: place + 1 })
  if (steps === 2) return whole.report.service(service)
  const { domain, ...short } = service
  const named = short.name === undefined && domain !== undefined ? { ...short, name: domain } : short
  return whole.report.within(label, whole.report.service(named))
}

function serviceAt(filing: unknown, place: number, { options }: Locale): ServiceTitle | undefined {
  const services = read(filing, 'services')
  if (!isList(services) || place >= MOST_SERVICES) return undefined
  const service = read(services, place)
  const type = read(service, 'type')
  const label =
    typeof type === 'string' ? own(options['service-type'] as Readonly<Record<string, string>>, type) : undefined
  if (label === undefined) return undefined
  const alike: number[] = []
  for (let index = 0; index < Math.min(services.length, MOST_SERVICES); index++) {
    if (read(read(services, index), 'type') === type) alike.push(index)
  }
  const isPersonal = read(read(filing, 'entity'), 'nature') === 'individual'
  const [name, domain] = [isPersonal ? undefined : lineIn(service, 'name'), lineIn(service, 'domain')]
  return {
    type: label,
    ...(alike.length > 1 ? { number: alike.indexOf(place) + 1 } : {}),
    ...(name === undefined ? {} : { name }),
    // Who enters the domain as the name is told so elsewhere.
    ...(domain === undefined || domain === name ? {} : { domain }),
  }
}

/** A text as one line; `undefined` where there is none. */
function lineIn(service: unknown, key: string): string | undefined {
  const text = read(service, key)
  const line =
    typeof text === 'string'
      ? text
          .slice(0, LONGEST_NAME + 1)
          .replace(/\s+/g, ' ')
          .trim()
      : ''
  if (line === '') return undefined
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME)}…` : line
}
