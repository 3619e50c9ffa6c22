import type { KindParams, LengthParams, NoParams, PositionParams } from './params.ts'

export interface NetworkIssues {
  'domain.required': NoParams
  'domain.type': NoParams
  /** At most so many characters, in ASCII; with `part` those of one label. */
  'domain.length': LengthParams & { readonly part?: 'label' }
  /** A sign that no domain has (error), or letters of a script other than Latin and Chinese (warning). */
  'domain.charset': PositionParams & { readonly reason: 'sign' | 'script' }
  /** Hyphens at the third and fourth place are set aside for encodings (warning). */
  'domain.format': { readonly part: 'empty-label' | 'hyphen' | 'punycode' | 'top-level' | 'reserved' }
  /** A suffix alone, or a name without one. */
  'domain.missing': { readonly part: 'name' | 'suffix' }
  /** The top-level domain is not on the list of approved ones (warning). */
  'domain.unknown': NoParams
  /** The registrable domain is filed, not what lies below it (warning). */
  'domain.not_allowed': { readonly part: 'www' | 'sub-domain' }
  /** Several names in one field, or more levels than an app may name (warning). */
  'domain.too_large': { readonly part: 'names' | 'levels'; readonly maximum: number; readonly actual: number }
  'domain.placeholder': NoParams
  'domain.wrong_kind': KindParams

  'ip_ranges.required': NoParams
  'ip_ranges.type': NoParams
  'ip_ranges.length': LengthParams
  /** `item`: which of the ranges, from 1. `cidr` in good order is a warning: the form has start and end. */
  'ip_ranges.format': { readonly item: number; readonly part: 'address' | 'leading-zero' | 'port' | 'range' | 'cidr' }
  /** The end lies before the start. */
  'ip_ranges.range': { readonly item: number }
  /** IPv4 at one end and IPv6 at the other. */
  'ip_ranges.conflict': { readonly item: number }
  'ip_ranges.not_allowed': { readonly item: number; readonly purpose: AddressPurpose }
  /** More addresses than a site has (warning). */
  'ip_ranges.too_large': { readonly item: number; readonly maximum: number }
  /** The same address as in an earlier range (warning). */
  'ip_ranges.duplicate': { readonly item: number; readonly other: number }
  'ip_ranges.wrong_kind': KindParams & { readonly item: number }

  'app_identity.required': { readonly part: AppIdentityPart }
  'app_identity.type': { readonly part: AppIdentityPart | 'whole' }
  'app_identity.unknown': { readonly part: 'platform' }
  'app_identity.length': LengthParams & { readonly part: 'fingerprint' }
  'app_identity.too_small': { readonly part: AppIdentityPart; readonly minimum: number; readonly actual: number }
  'app_identity.too_large': { readonly part: AppIdentityPart; readonly maximum: number; readonly actual: number }
  'app_identity.charset': PositionParams & { readonly part: AppIdentityPart }
  /** A segment that is empty or begins wrongly, too few of them (a warning for HarmonyOS), a broken key block. */
  'app_identity.format': {
    readonly part: AppIdentityPart
    readonly reason:
      | 'segments'
      | 'segment'
      | 'team-id'
      | 'block'
      | 'certificate'
      | 'base64'
      | 'key-digest'
      | 'underscore'
      | 'store-id'
      | 'several'
      | 'web-address'
  }
  /** A hash of another algorithm than the platform's form asks for, or a hash where the key belongs. */
  'app_identity.mismatch': {
    readonly part: 'fingerprint' | 'public-key'
    readonly platform: 'android' | 'ios' | 'harmonyos'
    readonly expected: 'md5' | 'sha1' | 'public-key'
    readonly actual: 'md5' | 'sha1' | 'sha256'
  }
  'app_identity.placeholder': { readonly part: AppIdentityPart }
  /** A private key in the place of the part: it is given away, and must be replaced. */
  'app_identity.insecure': { readonly part: Exclude<AppIdentityPart, 'platform'> }

  'home_url.required': NoParams
  'home_url.type': NoParams
  'home_url.length': LengthParams
  'home_url.charset': PositionParams
  'home_url.format': { readonly part: 'host' | 'port' }
  /** Another scheme than http and https, a user name (errors); a port, a page below the home page or in a store (warnings). */
  'home_url.not_allowed': { readonly part: 'scheme' | 'credentials' | 'port' | 'path' | 'store' | 'address' }
  'home_url.too_large': { readonly maximum: number; readonly actual: number }
  /** An e-mail address; or (warning) an IP address for a host. */
  'home_url.wrong_kind': KindParams
}

/** What an address is set aside for (IANA registries of special-purpose addresses). */
export type AddressPurpose =
  | 'unspecified'
  | 'private'
  | 'shared'
  | 'loopback'
  | 'link-local'
  | 'documentation'
  | 'benchmark'
  | 'multicast'
  | 'reserved'

/** A part of what identifies an app. */
export type AppIdentityPart = 'platform' | 'package-name' | 'public-key' | 'fingerprint'
