import type { AppPlatform } from '../data/enumerations/enumeration.ts'
import { unframed } from '../foundation/around.ts'
import { DOT, HYPHEN, isCapital, isDigit, isSmallLetter, UNDERSCORE } from '../foundation/code-unit.ts'
import { asksCanonical, type CanonicalOption } from '../foundation/input.ts'
import { type CodesOf, error, type Issue, warning } from '../foundation/issue.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { compact, tidy } from '../foundation/text.ts'
import { saysNothing } from '../foundation/unfilled.ts'
import { type AppPlatformOptions, openPart, platformOf, secretIssue } from './app-part.ts'
import { nameInStorePage } from './store-page.ts'

/**
 * Package name of an app (应用包名): the applicationId on Android, the Bundle ID on iOS, the bundleName on HarmonyOS.
 *
 * | platform | segments, joined by dots | length |
 * |---|---|---|
 * | Android | letter, then letters, digits, `_`; at least two | to 255 |
 * | iOS | letters, digits, `-`, with a warning `_`; one will do | to 155 |
 * | HarmonyOS | letters, digits, `_`, the first with a letter in front; three or more since SDK 5.0.0.55 | 7–128 |
 *
 * Case is kept. Errors: characters, empty segments, a segment's first character, length, a private key; a platform that is
 * none (`context.*`). Warnings: `com.example…`,
 * which no store takes; a HarmonyOS name by the rule before 5.0.0.55; a Team ID before an iOS Bundle ID.
 *
 * Sources: documentation of the Android, Apple and HarmonyOS platforms; the ICP form's app section as described by
 * Huawei Cloud. Read 2026-11-21.
 */
export interface PackageName {
  /** As the platform has it; case kept. */
  readonly text: string
  readonly platform: AppPlatform
}

const LONGEST = { android: 255, ios: 155, harmonyos: 128 } as const
const SHORTEST_HARMONY = 7
/** Characters of the longest spelling, spaces included. */
const LONGEST_SPELLING = 512

/** What documentation shows, and what frameworks enter by themselves. */
const PLACEHOLDER =
  /^(?:com|cn|org|net)\.(?:example|(?:your|my|default)?_?company(?:name)?|your_?(?:name|domain|app)|x{3,})(?:\.|$)|^io\.(?:dcloud\.HBuilder|ionic\.starter|cordova\.hellocordova)$|^org\.reactjs\.native\.example(?:\.|$)|^com\.awesomeproject$/i

/** Ten capitals and digits in front: the Team ID (App ID Prefix) that Xcode and profiles show before the Bundle ID. */
const TEAM_ID = /^(?=[A-Z0-9]*\d)[A-Z0-9]{10}\./

const RULE = { rule: 'network/app-package-name' } as const

/**
 * Reads a package name.
 *
 * @returns the value; or the findings, `app_identity.*` with `params.part` = `package-name`, or `context.*` at `platform`
 *
 * @example
 * ```ts
 * parsePackageName('com.alibaba.aliyun', { platform: 'android' })
 * // → { ok: true, issues: [], value: { text: 'com.alibaba.aliyun', platform: 'android' } }
 * parsePackageName('com.my-app', { platform: 'android' }).issues[0]
 * // → { code: 'app_identity.charset', severity: 'error', params: { part: 'package-name', position: 7 }, … }
 * ```
 */
export function parsePackageName(
  input: unknown,
  options: AppPlatformOptions,
): Result<PackageName, CodesOf<'app_identity' | 'context'>> {
  const platform = platformOf(options)
  const text = readPackageName(input, platform)
  if (typeof text !== 'string') return reject(text)
  const value = { text, platform: platform as AppPlatform }
  const issues: Issue<CodesOf<'app_identity' | 'context'>>[] = []
  if (PLACEHOLDER.test(text)) issues.push(warning('app_identity.placeholder', { part: 'package-name' }))
  if (platform === 'harmonyos' && (text.split('.').length < 3 || /(?:^|\.)_|_(?:\.|$)/.test(text))) {
    issues.push(warning('app_identity.format', { part: 'package-name', reason: 'segments' }, RULE))
  }
  if (platform === 'ios' && text.includes('_')) {
    issues.push(warning('app_identity.format', { part: 'package-name', reason: 'underscore' }, RULE))
  }
  if (platform === 'ios' && TEAM_ID.test(text)) {
    const extras = { ...RULE, suggestion: { kind: 'text', text: text.slice(11) } } as const
    issues.push(warning('app_identity.format', { part: 'package-name', reason: 'team-id' }, extras))
  }
  return accept(value, issues)
}

/**
 * Whether `input` is a package name of the platform in any spelling that {@link parsePackageName} takes; with
 * `canonical: true`, as it stands.
 *
 * @example
 * ```ts
 * isPackageName('com.alibaba.aliyun', { platform: 'android' })                      // → true
 * isPackageName(' com.alibaba.aliyun', { platform: 'android', canonical: true })   // → false
 * isPackageName('aliyun', { platform: 'android' })                                 // → false
 * isPackageName('aliyun', { platform: 'ios' })                                     // → true
 * ```
 */
export function isPackageName(input: unknown, options: AppPlatformOptions & CanonicalOption): boolean {
  const text = readPackageName(input, platformOf(options))
  return typeof text === 'string' && (text === input || !asksCanonical(options))
}

/** The name in its own spelling, or what is wrong with it or with the platform. */
function readPackageName(
  input: unknown,
  platform: AppPlatform | Issue<CodesOf<'app_identity' | 'context'>>,
): string | Issue<CodesOf<'app_identity' | 'context'>> {
  // A name of one segment may be a key in base64url.
  const secret = isShort(input) ? undefined : secretIssue(input, 'package-name')
  if (secret !== undefined) return secret
  if (typeof platform === 'object') return platform
  const opened = openPart(input, 'package-name', LONGEST_SPELLING)
  if (typeof opened !== 'string') return opened
  const tidied = unframed(tidy(opened))
  if (WEB_ADDRESS.test(tidied)) return webAddressIssue(tidied, platform)
  if (namesIn(tidied) > 1) return error('app_identity.format', { part: 'package-name', reason: 'several' }, RULE)
  if (saysNothing(tidied) && !/[A-Za-z]/.test(tidied))
    return error('app_identity.placeholder', { part: 'package-name' })
  const text = compact(tidied).replace(/[\u3002\uff61]/g, '.')
  const fault = shapeIssue(text, platform)
  return fault === undefined ? text : meantIssue(fault, tidied, platform)
}

/** A line of a build file or of a manifest, 1 with its value: `applicationId "com.x"`, `PRODUCT_BUNDLE_IDENTIFIER = com.x;`. */
const ASSIGNED = /^[A-Za-z_][\w.-]{0,60}[\s=:(]{1,4}["']?([A-Za-z][\w-]*(?:\.[\w-]+)+)["']?[\s);,]{0,4}$/
/** An address with its scheme (https:, market:, itms-apps:), or a host and a path; not two names: com.x/com.y. */
const WEB_ADDRESS =
  /^(?:[A-Za-z][A-Za-z\d+.-]{1,15}:\/\/|(?!(?:com|cn|net|org|io)\.)(?:[A-Za-z\d-]{1,63}\.){1,8}[A-Za-z]{2,18}\/)\S*$/

/** The finding on a web address, with the name that it holds where it is the page of a store. */
function webAddressIssue(text: string, platform: AppPlatform): Issue<CodesOf<'app_identity' | 'context'>> {
  const issue = error('app_identity.format', { part: 'package-name', reason: 'web-address' }, RULE)
  const name = nameInStorePage(text)
  if (name === undefined || shapeIssue(name, platform) !== undefined) return issue
  return { ...issue, suggestion: { kind: 'text', text: name } }
}

/** The finding with the name that stands in a line of a build file, if that is one. */
function meantIssue(
  fault: Issue<CodesOf<'app_identity' | 'context'>>,
  text: string,
  platform: AppPlatform,
): Issue<CodesOf<'app_identity' | 'context'>> {
  const name = ASSIGNED.exec(text)?.[1]
  if (name === undefined || shapeIssue(name, platform) !== undefined) return fault
  return { ...fault, suggestion: { kind: 'text', text: name } }
}

/** How many whole names stand in a text; a name that a blank cuts in two is one. */
function namesIn(text: string): number {
  if (!/[\s,;、|/和与]/.test(text)) return 1
  return text.split(/[\s,;、|/:和与]+/).filter((piece) => /^[A-Za-z][\w-]*(?:\.[\w-]+)+$/.test(piece)).length
}

/** Whether a text is too short for a key, and none of its parts can be a line of one. */
function isShort(input: unknown): boolean {
  return typeof input === 'string' && input.length < 40 && !input.includes(' ')
}

function shapeIssue(text: string, platform: AppPlatform): Issue<CodesOf<'app_identity' | 'context'>> | undefined {
  const part = 'package-name'
  const maximum = LONGEST[platform]
  if (text.length > maximum) return error('app_identity.too_large', { part, maximum, actual: text.length }, RULE)
  let start = 0
  let dots = 0
  for (let index = 0; index <= text.length; index++) {
    const unit = index === text.length ? DOT : text.charCodeAt(index)
    if (unit === DOT) {
      if (index === start) return error('app_identity.format', { part, reason: 'segment' }, RULE)
      if (index < text.length) dots++
      start = index + 1
      continue
    }
    const letter = isCapital(unit) || isSmallLetter(unit)
    const digit = isDigit(unit)
    // Bundle IDs with an underscore within a segment exist, against Apple's rule.
    const joint = platform === 'ios' ? unit === HYPHEN || (unit === UNDERSCORE && index > start) : unit === UNDERSCORE
    if (!letter && !digit && !joint) {
      return error('app_identity.charset', { part, position: index + 1 }, RULE)
    }
    if (index !== start || letter || platform === 'ios') continue
    // HarmonyOS takes a digit in front of every segment but the first (com.360.…).
    if (platform === 'android' || index === 0) return error('app_identity.format', { part, reason: 'segment' }, RULE)
  }
  // The number that a store gives an app, and a mark without a name, are no Bundle IDs.
  if (/^(?:[\d._-]*|id\d{8,12})$/.test(text)) return error('app_identity.format', { part, reason: 'store-id' }, RULE)
  if (platform !== 'ios' && dots === 0) return error('app_identity.format', { part, reason: 'segments' }, RULE)
  if (platform === 'harmonyos' && text.length < SHORTEST_HARMONY) {
    return error('app_identity.too_small', { part, minimum: SHORTEST_HARMONY, actual: text.length }, RULE)
  }
  return undefined
}
