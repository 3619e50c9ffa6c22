import { type Issue, warning } from '../../foundation/issue.ts'
import { atField, type Filing, type Part } from '../place.ts'
import { partsIn, textOf } from '../readings.ts'

/**
 * Platforms of an app: each is listed once with all that belongs to it, and each has a signature of its own (that of
 * iOS is Apple's, that of HarmonyOS the store's), so that one key in two places has been copied.
 */
export function platformsDiffer({ services }: Filing): Issue[] {
  const issues: Issue[] = []
  for (const service of services) {
    if (!service.shape.byKey.has('platforms')) continue
    // The police's form lists the platforms by their names.
    const platforms = partsIn(service, 'platforms').filter((part) => typeof part === 'object')
    for (const key of platforms.length < 2 ? [] : KEYS) repeated(platforms, key, issues)
  }
  return issues
}

const KEYS = ['platform', 'publicKey', 'fingerprint'] as const
const PARTS = { platform: 'platform', publicKey: 'public-key', fingerprint: 'fingerprint' } as const

function repeated(platforms: readonly Part[], key: (typeof KEYS)[number], issues: Issue[]): void {
  const seen = new Map<string, string | undefined>()
  for (const platform of platforms) {
    const text = textOf(platform, key)
    const name = textOf(platform, 'platform')
    if (text === undefined) continue
    // Two packages of one platform may be signed alike.
    if (seen.has(text) && (key === 'platform' || seen.get(text) !== name)) {
      const issue = warning('app_platform.duplicate', { part: PARTS[key] }, { rule: 'filing/one-platform-once' })
      issues.push(atField(platform, key, issue))
    }
    if (!seen.has(text)) seen.set(text, name)
  }
}
