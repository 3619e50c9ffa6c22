import { emailSample } from '../contact.ts'
import { appIdentitySample, domainSample, homeUrlSample } from '../network.ts'
import type { Random } from '../random.ts'
import { blank, type Faults, noText, tooLong } from './sample.ts'

/** Faults of what a service stands on. */
type NetworkKind = 'domain' | 'ip_ranges' | 'app_identity' | 'home_url'

type Identity = ReturnType<typeof appIdentitySample>

/** An app's identity with some parts replaced. */
function identity(random: Random, parts: { readonly [P in keyof Identity]?: string }): { input: unknown } {
  return { input: { ...appIdentitySample(random), ...parts } }
}

export const networkFaults: Faults<NetworkKind> = {
  domain: {
    required: blank,
    type: noText,
    length: (random) => ({ input: `${'q'.repeat(random.between(64, 80))}.cn` }),
    charset: (random) => ({ input: `qing${random.pick(['_', '!', '$'])}${domainSample(random)}` }),
    format: (random) => ({ input: random.pick([`-${domainSample(random)}`, `qingzhu..${domainSample(random)}`]) }),
    missing: (random) => ({ input: random.pick(['com.cn', 'qingzhu', 'cn']) }),
    too_large: (random) => ({ input: `${domainSample(random)},${domainSample(random)}` }),
    wrong_kind: (random) => ({ input: random.pick([homeUrlSample(random), emailSample(random), '119.29.29.29']) }),
  },
  ip_ranges: {
    required: blank,
    type: noText,
    length: (random) => tooLong(random, 8193),
    format: (random) => ({ input: random.pick(['223.5.5.256', '223.5.5', '223.05.5.5', '223.5.5.5:80']) }),
    range: () => ({ input: '223.5.5.9-223.5.5.5' }),
    conflict: () => ({ input: '223.5.5.5-2400:3200::1' }),
    not_allowed: (random) => ({ input: `${random.pick(['192.168', '10.0', '127.0'])}.1.${random.between(1, 254)}` }),
    wrong_kind: (random) => ({ input: random.pick([domainSample(random), homeUrlSample(random)]) }),
  },
  app_identity: {
    required: (random) => ({ input: random.pick([null, undefined]) }),
    type: noText,
    unknown: (random) => identity(random, { platform: random.pick(['symbian', 'Android']) }),
    length: (random) => identity(random, { fingerprint: random.text(30, '0123456789abcdef') }),
    too_small: (random) => identity(random, { publicKey: random.text(20, 'qingzhu') }),
    too_large: (random) => identity(random, { packageName: `cn.qingzhu.${'q'.repeat(600)}` }),
    charset: (random) => identity(random, { packageName: `cn.qing-zhu.${random.text(4, 'qingzhu')}` }),
    format: (random) => identity(random, { packageName: random.pick(['qingzhu', 'cn..qingzhu', 'cn.1qingzhu']) }),
    // The form asks for SHA-1 of an Apple certificate; this is MD5.
    mismatch: (random) => identity(random, { platform: 'ios' }),
    placeholder: (random) => identity(random, { fingerprint: random.text(1, '0123456789').repeat(32) }),
    insecure: (random) => {
      const label = ['PRIVATE', 'KEY'].join(' ')
      return identity(random, { publicKey: `-----BEGIN ${label}-----\n${'FAKE'.repeat(16)}\n-----END ${label}-----` })
    },
  },
  home_url: {
    required: blank,
    type: noText,
    length: (random) => tooLong(random, 2049),
    charset: (random) => ({ input: `${homeUrlSample(random)}/a b` }),
    format: (random) => ({ input: random.pick(['https://qingzhu', `https://www.${domainSample(random)}:99999`]) }),
    not_allowed: (random) => ({ input: homeUrlSample(random).replace('https', random.pick(['ftp', 'ws', 'file'])) }),
    too_large: (random) => ({ input: `${homeUrlSample(random)} ${homeUrlSample(random)}` }),
    wrong_kind: (random) => ({ input: emailSample(random) }),
  },
}
