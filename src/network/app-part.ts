import type { AppPlatform } from '../data/enumerations/enumeration.ts'
import type { AppIdentityPart } from '../foundation/catalog/network.ts'
import { isBlank } from '../foundation/input.ts'
import { at, type CodesOf, error, type Issue } from '../foundation/issue.ts'
import { holdsPrivateKey } from '../foundation/private-key.ts'
import { read } from '../foundation/untrusted.ts'

/** On which platform an app's part is judged. */
export interface AppPlatformOptions {
  readonly platform: AppPlatform
}

export function isPlatform(value: unknown): value is AppPlatform {
  return value === 'android' || value === 'ios' || value === 'harmonyos'
}

/** The platform of the options, or what is wrong with it: a caller without types may give anything. */
export function platformOf(options: unknown): AppPlatform | Issue<'context.required' | 'context.unknown'> {
  const platform = read(options, 'platform')
  if (isPlatform(platform)) return platform
  const code = isBlank(platform) ? 'context.required' : 'context.unknown'
  return at(['platform'], error(code, { key: 'platform' }))
}

/** A private key in the place of the part: whatever else is wrong with it, this comes first. */
export function secretIssue(
  input: unknown,
  part: Exclude<AppIdentityPart, 'platform'>,
): Issue<'app_identity.insecure'> | undefined {
  return typeof input === 'string' && holdsPrivateKey(input) ? error('app_identity.insecure', { part }) : undefined
}

/** How the parts of an app's identity open: blank, not a text, or longer than any spelling of the part. */
export function openPart(
  input: unknown,
  part: AppIdentityPart,
  longest: number,
): string | Issue<CodesOf<'app_identity' | 'context'>> {
  if (typeof input !== 'string') {
    return isBlank(input) ? error('app_identity.required', { part }) : error('app_identity.type', { part })
  }
  if (isBlank(input)) return error('app_identity.required', { part })
  if (input.length <= longest) return input
  return error('app_identity.too_large', { part, maximum: longest, actual: input.length })
}

/** Whether every character is the same: a field filled with zeros or x. */
export function isRepeated(text: string): boolean {
  for (let index = 1; index < text.length; index++) {
    if (text.charCodeAt(index) !== text.charCodeAt(0)) return false
  }
  return true
}
