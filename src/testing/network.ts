import type { AppPlatform, Nature } from '../data/enumerations/enumeration.ts'
import type { Random } from './random.ts'

/**
 * Samples of what a service stands on. Domains begin with `qingzhu-` (names set aside for examples are refused by the
 * checks as placeholders); IP addresses are those of public DNS services, which belong to nobody's site.
 */
export interface DomainSampleOptions {
  /** What stands behind the last label: `cn`, `com`, `com.cn`, `net`. */
  readonly suffix?: string
}

/** Which addresses, and how many. */
export interface IpRangesSampleOptions {
  /** Four by default. */
  readonly version?: 4 | 6
}

/** Which app the identity is of. */
export interface AppIdentitySampleOptions {
  /** Android by default. */
  readonly platform?: AppPlatform
}

/** What identifies an app on one platform, as `parseAppIdentity` takes it. */
export interface AppIdentitySample {
  platform: AppPlatform
  packageName: string
  publicKey: string
  fingerprint: string
}

/** Public DNS services of DNSPod, Alibaba Cloud, Baidu, 114DNS and CNNIC. */
const ADDRESSES_4 = ['119.29.29.29', '182.254.116.116', '223.5.5.5', '223.6.6.6', '180.76.76.76', '1.2.4.8']
const ADDRESSES_6 = ['2400:3200::1', '2400:3200:baba::1', '2400:da00::6666', '2402:4e00::']

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const HEX = '0123456789abcdef'

export function domainSample(random: Random, options: DomainSampleOptions = {}): string {
  return `qingzhu-${random.text(5, LETTERS)}.${options.suffix ?? random.pick(['cn', 'com', 'com.cn', 'net'])}`
}

/** A domain such as an entity of the nature files with: a state body's ends in .gov.cn, a public institution's in .cn. */
export function domainOf(random: Random, nature: Nature): string {
  if (nature === 'government') return domainSample(random, { suffix: 'gov.cn' })
  return domainSample(random, nature === 'institution' ? { suffix: 'cn' } : {})
}

export function homeUrlSample(random: Random, domain: string = domainSample(random)): string {
  return `https://www.${domain}`
}

export function ipRangesSample(random: Random, options: IpRangesSampleOptions = {}): string {
  const address = random.pick(options.version === 6 ? ADDRESSES_6 : ADDRESSES_4)
  return `${address}-${address}`
}

export function appIdentitySample(
  random: Random,
  { platform = 'android' }: AppIdentitySampleOptions = {},
): AppIdentitySample {
  return {
    platform,
    packageName: `cn.qingzhu.${random.text(8, LETTERS)}`,
    // A modulus of 2048 bits has its first bit set.
    publicKey: random.text(1, '89abcdef') + random.text(511, HEX),
    fingerprint: random.text(platform === 'android' ? 32 : 40, HEX),
  }
}
