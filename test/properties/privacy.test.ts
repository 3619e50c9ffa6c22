import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { checkFooter, renderFooter } from '../../src/footer.ts'
import * as core from '../../src/index.ts'
import { describeIssue, en, fieldLabel, zhCN, zhTW } from '../../src/locale.ts'
import { icpFiling, issuesOf, publicSecurityFiling } from '../../src/zod.ts'
import { readFiling } from '../filing/cases.ts'
import { type AnyFunction, exportedFunctions, factories } from './entries.ts'

/**
 * No code, param, path, label, message in any language, zod issue or exception holds what a person typed: six of its
 * characters in a row, or the whole of a name. `suggestion` is the one place that may (`loggable` drops it).
 */

interface Secret {
  readonly kind: string
  readonly value: string
  /** A name leaks as a whole only: two of its characters are ordinary words. */
  readonly whole?: boolean
}

/** Synthetic or published numbers, and names of nobody; none of them shares six characters with a text of ours. */
const SECRETS: readonly Secret[] = [
  // An example of GB 11643 itself, and what it would have been before 1999.
  { kind: 'resident ID', value: '440524188001010014' },
  { kind: 'resident ID, wrong digit', value: '440524188001010015' },
  { kind: 'resident ID of 15 digits', value: '440524800101001' },
  { kind: 'mobile', value: '13800138000' },
  { kind: 'office phone', value: '0571-56983274' },
  { kind: 'short number', value: '19907703' },
  { kind: 'name', value: '欧阳翠竹', whole: true },
  { kind: 'name in three characters', value: '卢青草', whole: true },
  { kind: 'Latin name', value: 'OUYANG CUIZHU' },
  { kind: 'e-mail', value: 'cuizhu.ouyang@bluewhale.cn' },
  { kind: 'address', value: '翠竹路十九号青草园三栋五零二室' },
  { kind: 'passport', value: 'E90417265' },
  { kind: 'foreign passport', value: 'K0927415A' },
  { kind: 'Hong Kong and Macao permit', value: 'H99996934' },
  { kind: 'Taiwan permit', value: '90417263' },
  { kind: 'residence permit', value: '810000199408230021' },
  { kind: 'foreign permanent resident ID', value: '911124198108030024' },
  { kind: 'officer’s card', value: '军字第20417739号' },
  { kind: 'bank card', value: '6222021907741725638' },
  { kind: 'code of a sole trader', value: '92330782MA29F7B93K' },
]

const wide = (text: string): string => text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
const between = (text: string, mark: string): string => [...text].join(mark)

/** Ways in which a value stands where it does not belong. */
const DISGUISES: readonly ((value: string) => string)[] = [
  (value) => value,
  (value) => ` ${value} `,
  wide,
  (value) => between(value, ' '),
  (value) => between(value, '\u200b'),
  (value) => between(value, '-'),
  (value) => value.toLowerCase(),
  (value) => value.replace(/(.{4})/g, '$1 '),
  (value) => `${value}${value}`,
  (value) => `${value}a`,
  (value) => `x${value}`,
  (value) => value.replace(/0/g, 'O').replace(/1/g, 'l'),
  (value) => value.replace(/X$/, '×'),
  (value) => `身份证号码：${value}`,
  (value) => `${value}（微信同号）`,
  (value) => `（${value}）`,
  (value) => `"${value}"`,
  (value) => `${value}，${value}`,
  (value) => `${value}/13911012025`,
  (value) => `+86 ${value}`,
  (value) => `0086-010-${value}`,
  (value) => `${value}@qq.com`,
  (value) => `https://${value}.cn/${value}?id=${value}`,
  (value) => `www.${value}.com`,
  (value) => `京ICP备${value}号`,
  (value) => `京公网安备 ${value}号`,
  (value) => `B2-${value}`,
  (value) => `${value}号许可证`,
  (value) => `翠竹镇人民政府${value}`,
  (value) => `青竹市公安局${value}分局`,
  (value) => `青竹有限公司${value}分公司`,
  (value) => `青竹合伙企业${value}`,
  (value) => `${value}有限公司`,
  (value) => `${value}局`,
  (value) => `${value}先生`,
  (value) => `${value}的个人博客`,
  (value) => `中国${value}新闻网`,
]

/** The text as a search for the value reads it: half-width, capitals, nothing between. */
function bare(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u200b-]/g, '')
    .toUpperCase()
}

const LENGTH = 6

const LOCALES = [zhCN, zhTW, en]

/** Our own texts: what stands there (810000 of Hong Kong's permits) says nothing of what was typed. */
const OWN_TEXTS = bare(
  LOCALES.flatMap(({ issues, fields, options, kinds }) => [
    ...Object.values(issues).map(String),
    JSON.stringify([fields, options, kinds]),
  ]).join(),
)

/** What of a value must not be seen. */
function piecesOf({ value, whole }: Secret): string[] {
  const text = bare(value)
  if (whole === true) return [text]
  const pieces = Array.from({ length: text.length - LENGTH + 1 }, (_, at) => text.slice(at, at + LENGTH))
  return pieces.filter((piece) => !OWN_TEXTS.includes(piece))
}

const PIECES = new Map(SECRETS.map((secret) => [secret, piecesOf(secret)]))

function leakIn(text: string, secret: Secret): string | undefined {
  const seen = bare(text)
  return PIECES.get(secret)!.find((piece) => seen.includes(piece))
}

/** Findings that the search for a secret has seen: what is shown follows from these texts alone. */
const searched = new Map<Secret, Set<string>>(SECRETS.map((secret) => [secret, new Set()]))

/** Everything of findings that may be shown or logged, in one text; what the search has seen is left out. */
function shownOf(issues: readonly core.Issue[], secret: Secret): string {
  const seen = searched.get(secret)!
  let text = ''
  for (const issue of issues) {
    const logged = JSON.stringify(core.loggable(issue))
    if (seen.has(logged)) continue
    seen.add(logged)
    text += `${logged}\n${[...core.groupIssues([issue]).keys()]}\n`
    for (const locale of LOCALES) text += `${describeIssue(issue, locale)}\n${fieldLabel(issue.path, locale)}\n`
  }
  return text
}

/** What a call shows: its findings, or the exception. */
function shownBy(run: () => unknown, secret: Secret): string {
  try {
    const result = run() as { issues?: readonly core.Issue[]; error?: z.ZodError } | undefined | null
    if (typeof result !== 'object' || result === null) return ''
    if (result.error !== undefined) return zodText(result.error, secret)
    return Array.isArray(result.issues) ? shownOf(result.issues, secret) : ''
  } catch (thrown) {
    return `${String(thrown)} ${(thrown as Error).message}`
  }
}

function zodText(error: z.ZodError, secret: Secret): string {
  return `${error.message}\n${shownOf(issuesOf(error), secret)}`
}

const leaks: string[] = []

function look(where: string, secret: Secret, run: () => unknown): void {
  const leak = leakIn(shownBy(run, secret), secret)
  if (leak !== undefined) leaks.push(`${where}: ${secret.kind} shows`)
}

function expectNoLeaks(): void {
  const found = [...new Set(leaks.splice(0))]
  expect(found.slice(0, 20)).toEqual([])
}

const NATURES = ['individual', 'enterprise', 'government'] as const

/** Contexts and options that let a function say all that it can. */
const CONTEXTS: Readonly<Record<string, readonly unknown[]>> = {
  checkServiceName: NATURES.map((nature) => ({ service: 'website', nature, entityName: '青竹科技有限公司' })),
  checkEntityName: NATURES.map((nature) => ({ nature })),
  checkPersonName: [{ documentType: 'resident-id' }, { documentType: 'passport' }, {}],
  parsePackageName: [{ platform: 'android' }, { platform: 'ios' }],
  parsePublicKey: [{ platform: 'ios' }],
  parseFingerprint: [{ platform: 'android' }],
  parsePostalAddress: [{ provinceCode: '44' }],
}

/** Functions that judge what was typed, and their results: findings. */
const judges = exportedFunctions.filter(({ name }) => /^(?:parse|check|recognize)/.test(name))

describe('the secrets', () => {
  it('are in none of our own texts, or nothing would be told from them', () => {
    for (const secret of SECRETS) {
      const { length } = bare(secret.value)
      expect(PIECES.get(secret)!.length, secret.kind).toBeGreaterThanOrEqual(secret.whole ? 1 : length - LENGTH)
    }
  })

  it('are found in every disguise but those that change the characters', () => {
    for (const secret of SECRETS) {
      const seen = DISGUISES.filter((disguise) => leakIn(disguise(secret.value), secret) !== undefined)
      expect(seen.length, secret.kind).toBeGreaterThan(DISGUISES.length - 3)
    }
  })
})

describe('findings hold nothing of what was typed', () => {
  it.each(judges)('$name', ({ name, run }) => {
    for (const secret of SECRETS) {
      for (const disguise of DISGUISES) {
        const typed = disguise(secret.value)
        for (const context of CONTEXTS[name] ?? [undefined]) look(name, secret, () => run(typed, context))
      }
      const { value } = secret
      for (const odd of [[value], { text: value, number: value, name: value, type: value }, { [value]: value }]) {
        look(`${name} of an object`, secret, () => run(odd, CONTEXTS[name]?.[0]))
      }
      look(`${name} of a number`, secret, () => run(Number(value.replace(/\D/g, '')), CONTEXTS[name]?.[0]))
    }
    expectNoLeaks()
  })

  it('of names in their contexts: names of entities, persons and domains', () => {
    for (const secret of SECRETS) {
      for (const disguise of DISGUISES) {
        const typed = disguise(secret.value)
        for (const nature of NATURES) {
          const context = { service: 'website', nature, entityName: typed, domain: typed } as const
          look('checkServiceName, entity', secret, () => core.checkServiceName('青竹茶网', context))
          look('checkServiceName, both', secret, () => core.checkServiceName(typed, context))
          look('checkEntityName, service', secret, () =>
            core.checkEntityName(typed, { nature, serviceName: typed, domain: typed }),
          )
        }
      }
    }
    expectNoLeaks()
  })

  it('of contexts, options and severities that are no such thing', () => {
    for (const secret of SECRETS) {
      const wrong = secret.value as never
      for (const key of ['nature', 'service', 'provinceCode', 'preApprovals']) {
        const context = { service: 'website', nature: 'enterprise', [key]: wrong }
        look(`context ${key}`, secret, () => core.checkServiceName('青竹茶网', context as never))
      }
      look('nature', secret, () => core.checkEntityName('青竹科技有限公司', { nature: wrong }))
      look('documentType', secret, () => core.checkPersonName('王小明', { documentType: wrong }))
      for (const { name, run } of judges) {
        look(`${name} today`, secret, () => run('11010519491231002X', { today: wrong }))
        look(`${name} severity`, secret, () => run('', CONTEXTS[name]?.[0], { severity: { [wrong]: 'off' } }))
      }
      look('severity', secret, () => core.checkIcpFiling({}, { severity: { [wrong]: 'off' } as never }))
      look('severity', secret, () => core.checkIcpFiling({}, { severity: { 'domain.type': wrong } as never }))
      for (const run of [core.keysOf, core.codeOf, describeIssue, fieldLabel] as unknown as AnyFunction[]) {
        look(run.name, secret, () => run(wrong, wrong, wrong))
      }
    }
    expectNoLeaks()
  })

  it('of pages and footers', () => {
    for (const secret of SECRETS) {
      for (const disguise of DISGUISES) {
        const typed = disguise(secret.value)
        const page = `<footer><p>${typed}</p><a href="https://beian.miit.gov.cn/${typed}">${typed}</a></footer>`
        const expected = { icp: typed, publicSecurity: typed, licenses: [typed] }
        look('checkFooter', secret, () => checkFooter(page))
        look('checkFooter, expected', secret, () => checkFooter(page, { expected } as never))
        look('renderFooter', secret, () => renderFooter({ ...expected, copyright: typed } as never))
      }
    }
    expectNoLeaks()
  })
})

type Json = Record<string, unknown>

/** Dotted paths of everything in a filing, objects and lists included. */
function pathsOf(value: unknown, prefix = ''): string[] {
  const own = prefix === '' ? [] : [prefix]
  if (typeof value !== 'object' || value === null) return own
  const inner = Object.entries(value).flatMap(([key, part]) => pathsOf(part, prefix === '' ? key : `${prefix}.${key}`))
  return [...own, ...inner]
}

function put(filing: Json, path: string, value: unknown): void {
  const steps = path.split('.')
  const last = steps.pop()!
  let at: Json | undefined = filing
  for (const step of steps) at = at?.[step] as Json | undefined
  if (typeof at === 'object' && at !== null) at[last] = value
}

const today = '2026-11-21'

/** Filings in which every field is filled in, and how each form is judged. */
const FORMS = [
  { name: 'icp-complete', check: core.checkIcpFiling, model: icpFiling },
  { name: 'icp-individual-website', check: core.checkIcpFiling, model: icpFiling },
  { name: 'public-security-complete-website', check: core.checkPublicSecurityFiling, model: publicSecurityFiling },
  { name: 'public-security-complete-app', check: core.checkPublicSecurityFiling, model: publicSecurityFiling },
].map((form) => ({
  ...form,
  paths: pathsOf(readFiling(form.name)),
  // Without a map of ours zod speaks for itself.
  models: [form.model({ today }), form.model({ today, locale: en }), form.model({ today, error: null })],
}))

describe('filings hold nothing of what was typed', () => {
  const placed: readonly ((typed: string) => unknown)[] = [
    (typed) => typed,
    (typed) => [typed],
    (typed) => ({ [typed]: typed }),
    (typed) => ({ type: typed, number: typed, name: typed, text: typed }),
    (typed) => Number(typed.replace(/\D/g, '').slice(0, 15)),
  ]

  it.each(FORMS)('$name: each value in each field', ({ name, check, paths }) => {
    expect(paths.length).toBeGreaterThan(30)
    const secrets = fc.integer({ min: 0, max: DISGUISES.length - 1 })
    const picks = fc.sample(secrets, { numRuns: paths.length * SECRETS.length, seed: 11 })
    let pick = 0
    for (const [at, path] of paths.entries()) {
      for (const [index, secret] of SECRETS.entries()) {
        // The complete filing has each kind of field several times.
        if (name === 'icp-complete' && (at + index) % 3 > 0) continue
        const filing = readFiling(name)
        const disguise = DISGUISES[picks[pick++]!]!
        put(filing, path, placed[pick % 7 < 3 ? 0 : pick % placed.length]!(disguise(secret.value)))
        look(`${name} ${path}`, secret, () => check(filing, { today }))
      }
    }
    expectNoLeaks()
  })

  it.each(FORMS)('$name: in all texts at once, and as a key', ({ name, check, paths, models }) => {
    for (const [at, secret] of SECRETS.entries()) {
      for (const [index, disguise] of DISGUISES.entries()) {
        if ((at + index) % 3 > 0) continue
        const filing = readFiling(name)
        const typed = disguise(secret.value)
        for (const path of paths) {
          const keeps = /(?:^|\.)(?:type|nature|form|kind|provinceCode|platform)$/.test(path)
          if (!keeps && typeof valueAt(filing, path) === 'string') put(filing, path, typed)
        }
        put(filing, typed.replace(/\./g, ''), typed)
        put(filing, `entity.${typed.replace(/\./g, '')}`, typed)
        look(`${name}, all`, secret, () => check(filing, { today }))
        const model = models[index % models.length]!
        if (index % 2 === 0) look(`${name}, zod`, secret, () => model.safeParse(filing))
      }
    }
    expectNoLeaks()
  })

  it('models throw errors that hold nothing either', () => {
    for (const { name, models } of FORMS) {
      for (const secret of SECRETS) {
        const filing = readFiling(name)
        put(filing, 'entity.principal.document.number', secret.value)
        put(filing, 'entity.principal.mobile', secret.value)
        for (const model of models) look(`${name}, parse`, secret, () => model.parse(filing))
      }
    }
    expectNoLeaks()
  })
})

describe('zod factories hold nothing of what was typed', () => {
  const FIRST: Readonly<Record<string, unknown>> = {
    serviceName: { service: 'website', nature: 'individual' },
    entityName: { nature: 'individual' },
    packageName: { platform: 'android' },
    publicKey: { platform: 'ios' },
    fingerprint: { platform: 'ios' },
  }

  it.each(factories)('$name', ({ name, run }) => {
    const make = (options: object) => (name in FIRST ? run(FIRST[name], options) : run(options)) as z.ZodType
    const schemas = [make({}), make({ locale: en }), make({ error: null })]
    for (const secret of SECRETS) {
      for (const [index, disguise] of DISGUISES.entries()) {
        const schema = schemas[index % schemas.length]!
        look(name, secret, () => schema.safeParse(disguise(secret.value)))
      }
      look(`${name} of an object`, secret, () => schemas[0]!.safeParse({ [secret.value]: secret.value }))
    }
    expectNoLeaks()
  })
})

function valueAt(filing: unknown, path: string): unknown {
  let at = filing
  for (const step of path.split('.')) at = (at as Json | undefined)?.[step]
  return at
}
