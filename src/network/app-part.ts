import type { AppPlatform } from '../data/enumerations/enumeration.ts'
import type { AppIdentityPart } from '../foundation/catalog.ts'
import { isBlank } from '../foundation/input.ts'
import { error, type Issue } from '../foundation/issue.ts'

/** On which platform an app's part is judged. */
export interface AppPlatformOptions {
  readonly platform: AppPlatform
}

/** Whether the options say on which platform the part is judged; a caller without types may leave them out. */
export function hasPlatform(options: unknown): options is AppPlatformOptions {
  const platform = (options as Partial<AppPlatformOptions> | null | undefined)?.platform
  return platform === 'android' || platform === 'ios' || platform === 'harmonyos'
}

export type AppIdentityCode = Extract<Issue['code'], `app_identity.${string}`>

/** How the parts of an app's identity open: blank, not a text, or longer than any spelling of the part. */
export function openPart(input: unknown, part: AppIdentityPart, longest: number): string | Issue<AppIdentityCode> {
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
