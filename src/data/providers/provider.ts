import type { KeyOf } from '../enumerations/enumeration.ts'

/** What a provider is to a service: it connects it (接入服务商), or has registered its domain (域名注册服务商). */
export type ProviderRole = 'access' | 'registrar'

/** A provider as a form offers it. */
export interface Provider {
  /** The registered name. */
  readonly name: string
  /** Where it is, as the public-security form asks; absent where that is not known. */
  readonly region?: string
  /** Way of access (接入方式) in the public-security form. */
  readonly mode?: KeyOf<'public-security-access-mode'>
  readonly phone?: string
}

/** A provider with the names in short that are known for it. */
export interface ListedProvider extends Provider {
  readonly role: ProviderRole
  readonly shorts: readonly string[]
}
