import { slipsBetween } from '../../foundation/nearest.ts'
import type { Provider, ProviderRole } from './provider.ts'
import { providers } from './table.ts'

/**
 * Access providers (接入服务商) or registrars (域名注册服务商), for the choices of a form. The list is short and dated
 * (`dataVersions.providers`): a form offers 其他 besides, with the name typed in.
 *
 * Source: providers' guides to the public-security filing, 2024.
 *
 * @param role `access` or `registrar`; nobody is anything else
 *
 * @example
 * ```ts
 * providersOf('registrar').find(({ name }) => name === '广州云讯信息技术有限公司')?.region // → '广东省广州市海珠区'
 * ```
 */
export function providersOf(role: ProviderRole): readonly Provider[] {
  return providers
    .filter((provider) => provider.role === role)
    .map(({ role: _role, shorts: _shorts, ...provider }) => provider)
}

/**
 * The registered name that is meant by a short name, or by one with a slip in it; `undefined` where it is registered itself,
 * or none that is listed.
 *
 * @example
 * ```ts
 * registeredName('新网', 'registrar')                           // → '北京新网数码信息技术有限公司'
 * registeredName('烟台帝斯普网络科技有限公司', 'registrar')      // → '烟台帝思普网络科技有限公司'
 * registeredName('某某网络科技有限公司', 'registrar')            // → undefined
 * ```
 */
export function registeredName(typed: string, role: ProviderRole): string | undefined {
  const text = folded(typed)
  const { names, registered } = knownIn(role)
  const known = names.get(text)
  if (known !== undefined) return folded(known) === text ? undefined : known
  return registered.find((name) => isSlip(text, folded(name)))
}

/** The names of one role: every name and short name, folded, with the registered one, and those that a slip is told of. */
interface KnownNames {
  readonly names: ReadonlyMap<string, string>
  readonly registered: readonly string[]
}

/** Made once for each role: every filing names a provider. */
const known: Partial<Record<ProviderRole, KnownNames>> = {}

function knownIn(role: ProviderRole): KnownNames {
  const made = known[role]
  if (made !== undefined) return made
  const listed = providers.filter((provider) => provider.role === role)
  const names = new Map<string, string>()
  // What is registered is no short name of another.
  for (const { name } of listed) names.set(folded(name), name)
  for (const { name, shorts } of listed) {
    for (const short of shorts) if (!names.has(folded(short))) names.set(folded(short), name)
  }
  const all = { names, registered: listed.map(({ name }) => name) }
  known[role] = all
  return all
}

/** One character added, dropped, changed or swapped in a name that is long enough for that to be a slip. */
function isSlip(text: string, name: string): boolean {
  return name.length >= SHORTEST && slipsBetween(text, name, 1) === 1
}

/** Shorter names are one character away from other companies'. */
const SHORTEST = 9

/** Names are the same however their brackets and spaces are written. */
function folded(name: string): string {
  return name.replace(/[（(]/g, '(').replace(/[）)]/g, ')').replace(/\s/g, '')
}
