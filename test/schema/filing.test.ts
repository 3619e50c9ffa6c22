import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import type { FormName } from '../../src/data/forms/ids.ts'
import { checkDomainTemplate, checkIcpFiling, checkPublicSecurityFiling } from '../../src/filing/check-filing.ts'
import { checkServiceName, keysOf, type ServiceNameCheck } from '../../src/index.ts'
import { en } from '../../src/locale/en.ts'
import { createSamples } from '../../src/testing.ts'
import {
  beianLocale,
  domainTemplate,
  icpEntity,
  icpFiling,
  icpFilingFields,
  icpWebsite,
  issuesOf,
  officePhone,
  publicSecurityFiling,
  residentId,
  serviceName,
} from '../../src/zod.ts'
import { changed, filingOf, formOf, readCases, readFiling, today } from '../filing/cases.ts'
import { changesFor, conditionRows, kindRows } from '../filing/conditions.rows.ts'
import { COMPLETE } from '../filing/places.ts'

const models = {
  icp: icpFiling({ today }),
  'public-security': publicSecurityFiling({ today }),
  'domain-template': domainTemplate({ today }),
}
const walkers = {
  icp: checkIcpFiling,
  'public-security': checkPublicSecurityFiling,
  'domain-template': checkDomainTemplate,
}

/** `path code` of every error, sorted. */
function byWalker(form: FormName, input: unknown): string[] {
  const { issues } = walkers[form](input, { today })
  const errors = issues.filter((issue) => issue.severity === 'error')
  return [...new Set(errors.map((issue) => `${issue.path.join('.')} ${issue.code}`))].sort()
}

function byModel(form: FormName, input: unknown): string[] {
  const result = models[form].safeParse(input)
  if (result.success) return []
  const issues = issuesOf(result.error, input)
  expect(issues).toHaveLength(result.error.issues.length)
  return [...new Set(issues.map((issue) => `${issue.path.join('.')} ${issue.code}`))].sort()
}

describe('walker and zod models agree', () => {
  it.each(readCases().filter(({ draft }) => draft !== true))('$name', (one) => {
    const form = formOf(one.base)
    expect(byModel(form, filingOf(one))).toEqual(byWalker(form, filingOf(one)))
  })

  const junk = fc.oneof(
    fc
      .constantFrom<unknown>(
        undefined,
        null,
        '',
        '  ',
        0,
        7,
        true,
        false,
        [],
        {},
        [''],
        [null],
        ['zh-Hans', 'xx'],
        'entity',
        'x',
        '中国新闻网',
        '13911012025',
        '11010519491231002X',
        '91110108MA01A2B32G',
        '010-00000000',
        'enterprise',
        'individual',
        'website',
        'app',
        'resident-id',
        'business-license',
        'passport',
        'qingzhu-keji.cn',
        '2025-02-30',
        '2020-01-01',
        '长期',
        '44',
        { type: 'resident-id' },
        { from: '2001-01-01', until: '2002-01-01' },
        [{ type: 'news' }],
        { type: 'app' },
        // A new one each time: changes go into it, too.
      )
      .map((value) => structuredClone(value)),
    fc.string({ maxLength: 12 }),
  )

  it.each([...kindRows, ...conditionRows].filter(({ draft }) => draft !== true))('$name', ({ base, set }) => {
    const filing = changed(readFiling(base), set)
    expect(byModel(formOf(base), filing)).toEqual(byWalker(formOf(base), filing))
  })

  it('whatever the kind is, with anything anywhere', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...keysOf('filing-kind')),
        fc.constantFrom(...COMPLETE.icp),
        fc.array(fc.tuple(fc.nat(400), junk), { maxLength: 4 }),
        (kind, base, changes) => {
          const filing = changed(readFiling(base), base === 'icp-filed-website' ? changesFor(kind) : { kind })
          const paths = nodes(filing)
          for (const [pick, value] of changes) replace(filing, paths[pick % paths.length]!.split('.'), value)
          expect(byModel('icp', filing)).toEqual(byWalker('icp', filing))
        },
      ),
      { numRuns: 300 },
    )
  })

  const names = [
    'domain-template-individual',
    'domain-template-organization',
    'icp-enterprise-website',
    'icp-enterprise-app',
    'icp-enterprise-mini-program',
    'icp-enterprise-quick-app',
    'icp-individual-website',
    'icp-individual-hong-kong',
    'icp-institution-website',
    'public-security-enterprise-website',
    'public-security-enterprise-app',
    'public-security-individual-website',
    ...Object.values(COMPLETE).flat(),
  ]

  it('over what pickers and sheets give: periods as pairs and on one line, divisions as paths, numbers', () => {
    const filing = JSON.parse(
      readFileSync(new URL('../fixtures/filings/icp-individual-website.json', import.meta.url), 'utf8'),
    )
    filing.entity.divisionCode = ['440000', '440300', '440305']
    filing.entity.document.validity = ['2018-05-12', '2038-05-12']
    filing.entity.principal.document.validity = '2018.05.12至2038.05.12'
    filing.entity.principal.mobile = 13923456011
    expect(checkIcpFiling(filing).issues).toEqual([])
    const parsed = icpFiling().parse(filing) as {
      entity: { document: { validity: unknown }; principal: { mobile: unknown } }
    }
    expect(parsed.entity.document.validity).toEqual({ from: '2018-05-12', until: '2038-05-12' })
    expect(parsed.entity.principal.mobile).toBe('13923456011')
  })

  it('over a gallery of filings with anything anywhere', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(fc.tuple(fc.nat(200), junk), { minLength: 1, maxLength: 6 }),
        (name, changes) => {
          const paths = nodes(readFiling(name))
          const set: Record<string, unknown> = {}
          const remove: string[] = []
          for (const [pick, value] of changes) {
            const path = paths[pick % paths.length]!
            if (value === undefined) remove.push(path)
            else set[path] = value
          }
          const one = { name: '', base: name, errors: [], set, remove }
          let filing: unknown
          try {
            filing = filingOf(one)
          } catch {
            return // a change below another change that took its object away
          }
          const form = formOf(name)
          expect(byModel(form, filing)).toEqual(byWalker(form, filing))
        },
      ),
      { numRuns: 800 },
    )
  })

  it('over generated filings with anything anywhere, without touching them', () => {
    const natures = keysOf('nature')
    const services = { icp: keysOf('service-type'), 'public-security': ['website', 'app'] as const }
    fc.assert(
      fc.property(
        fc.constantFrom('icp' as const, 'public-security' as const),
        fc.nat(),
        fc.array(fc.tuple(fc.nat(400), junk), { maxLength: 3 }),
        (form, seed, changes) => {
          const samples = createSamples(seed)
          const nature = natures[seed % natures.length]!
          const service = services[form][seed % services[form].length]!
          const filing: unknown =
            form === 'icp'
              ? samples.icpFiling({ nature, service })
              : samples.publicSecurityFiling({ nature, service: service as 'website' })
          const paths = nodes(filing)
          for (const [pick, value] of changes) replace(filing, paths[pick % paths.length]!.split('.'), value)
          const before = JSON.stringify(frozen(filing))
          expect(byModel(form, filing)).toEqual(byWalker(form, filing))
          expect(JSON.stringify(filing)).toBe(before)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('on the canonical text too', () => {
    for (const name of names) {
      const form = formOf(name)
      const walked = walkers[form](readFiling(name), { today })
      expect(models[form].parse(readFiling(name))).toEqual(walked.ok && walked.value)
    }
  })
})

describe('texts', () => {
  const text = (schema: z.ZodType, input: unknown, params?: object) => {
    const result = schema.safeParse(input, params)
    return result.success ? '' : result.error.issues[0]!.message
  }

  it('are Chinese by default, ours and zod’s own alike', () => {
    expect(text(residentId(), '1')).toMatch(/^身份证号码应为18位/)
    expect(text(residentId(), 12)).toMatch(/文本/)
    expect(text(icpFiling(), {})).toBe('请填写表单版本')
    expect(text(icpFiling(), { ...readFiling('icp-enterprise-website'), kind: 'x' })).toMatch(
      /^请从可选项中选择：首次备案/,
    )
  })

  it('are the caller’s: a text, a map, a locale, a per-parse map, a global configuration', () => {
    expect(text(residentId({ error: 'no' }), '1')).toBe('no')
    expect(text(residentId({ error: (issue) => `${issue.code}!` }), '1')).toBe('custom!')
    expect(text(residentId({ locale: en }), '1')).toMatch(/^An ID number has 18 characters/)
    expect(text(residentId({ error: null }), '1', { error: () => 'per parse' })).toBe('per parse')
    const before = z.config()
    const saved = { ...before }
    try {
      z.config(beianLocale(en))
      expect(text(residentId(), '1')).toMatch(/^An ID number has 18 characters/)
      expect(text(icpFiling(), {})).toBe('“Form version” is required.')
    } finally {
      z.config({ localeError: saved.localeError } as never)
    }
  })

  it('list what may be chosen, as the walker’s do', () => {
    const filing = {
      form: 'icp',
      kind: 'x',
      entity: { nature: 'x', document: { type: 'x' } },
      services: [{ type: 'x' }],
    }
    const { error } = icpFiling({ today }).safeParse(filing)
    const choices = issuesOf(error!, filing).filter(({ code }) => code === 'field.unknown')
    expect(choices.map(({ params }) => params)).toEqual([
      { enumeration: 'form', expected: 'icp/1' },
      { enumeration: 'filing-kind' },
      { enumeration: 'nature' },
      { enumeration: 'person-document', alternative: 'organization-document' },
      { enumeration: 'service-type' },
    ])
    expect(error!.issues.map(({ message }) => message)).toContain('请从可选项中选择：网站、APP、小程序、快应用')
  })

  it('hold no value', () => {
    const result = icpFiling().safeParse(
      filingOf({
        name: '',
        base: 'icp-enterprise-website',
        errors: [],
        set: { 'entity.principal.document.number': '110105194912310021' },
      }),
    )
    expect(JSON.stringify(result.error?.issues)).not.toContain('110105194912310021')
  })
})

describe('schemas stay zod’s', () => {
  it('fields chain, sections pick', () => {
    expect(residentId().min(18).optional().parse(undefined)).toBeUndefined()
    const step = icpWebsite().pick({ domain: true, name: true })
    expect(step.parse({ domain: 'QINGZHU-KEJI.CN', name: 'x' })).toEqual({ domain: 'qingzhu-keji.cn', name: 'x' })
    expect(icpFilingFields().shape.entity.shape.principal.shape.mobile.parse('+86 13911012025')).toBe('13911012025')
  })

  it('report field and cross-field errors together, even where a whole part is missing', () => {
    const filing = filingOf({
      name: '',
      base: 'icp-enterprise-website',
      errors: [],
      remove: ['entity.principal.email', 'services.0.access'],
      set: { 'entity.principal.emergencyPhone': '13911012025', 'entity.principal.officePhone': '1' },
    })
    const codes = issuesOf(icpFiling({ today }).safeParse(filing).error!, filing).map((issue) => issue.code)
    expect(codes).toContain('emergency_phone.duplicate')
    expect(codes).toContain('field.required')
    expect(codes.some((code) => code.startsWith('office_phone.'))).toBe(true)
  })

  it('are built without touching zod’s global state', () => {
    const before = JSON.stringify(z.config())
    icpFiling()
    publicSecurityFiling()
    expect(JSON.stringify(z.config())).toBe(before)
  })
})

describe('options', () => {
  const codes = (schema: z.ZodType, input: unknown) => {
    const { error } = schema.safeParse(input)
    return error === undefined ? [] : issuesOf(error, input).map((issue) => issue.code)
  }

  it('a model without options is made once', () => {
    expect(icpFiling()).toBe(icpFiling(undefined))
    expect(publicSecurityFiling()).toBe(publicSecurityFiling())
    expect(icpFiling({ today })).not.toBe(icpFiling())
  })

  it('a name is judged by the caller’s own check, alone and in a filing', () => {
    const own: ServiceNameCheck = (name, context) => checkServiceName(name === '青竹课堂' ? '12345' : name, context)
    const expected = checkServiceName('12345', { service: 'website', nature: 'enterprise' }).issues[0]!.code
    const context = { service: 'website', nature: 'enterprise' } as const
    expect(codes(serviceName(context), '青竹课堂')).toEqual([])
    expect(codes(serviceName(context, { checkServiceName: own }), '青竹课堂')).toContain(expected)
    const set = { 'services.0.name': '青竹课堂' }
    const filing = filingOf({ name: '', base: 'icp-enterprise-website', errors: [], set })
    expect(codes(icpFiling({ today }), filing)).toEqual([])
    expect(codes(icpFiling({ today, checkServiceName: own }), filing)).toContain(expected)
  })

  it('severities hold for fields and between them', () => {
    const filing = filingOf({
      name: '',
      base: 'icp-enterprise-website',
      errors: [],
      set: { provinceCode: '44', 'entity.principal.officePhone': '010-00000000' },
    })
    expect(codes(icpFiling({ today }), filing)).toEqual(['office_phone.placeholder', 'division.mismatch'])
    const severity = { 'office_phone.placeholder': 'off', 'filing/division-in-province': 'warning' } as const
    expect(icpFiling({ today, severity }).safeParse(filing).success).toBe(true)
    const doubtful = filingOf({
      name: '',
      base: 'icp-enterprise-website',
      errors: [],
      set: { 'entity.principal.officePhone': '010-88888888' },
    })
    expect(icpFiling({ today }).safeParse(doubtful).success).toBe(true)
    const strict = { 'office_phone.placeholder': 'error' } as const
    expect(codes(icpFiling({ today, severity: strict }), doubtful)).toEqual(['office_phone.placeholder'])
    expect(codes(icpEntity({ severity: strict }).shape.principal.shape.officePhone, '010-88888888')).toEqual([
      'office_phone.placeholder',
    ])
  })

  it('that a schema does not use are none of its options', () => {
    // @ts-expect-error: nothing about a phone depends on the day
    officePhone({ today })
    // @ts-expect-error: nor does anything in a section without its filing
    icpWebsite({ today })
    // @ts-expect-error: nor is there a name in an ID number
    residentId({ checkServiceName })
    residentId({ today })
  })
})

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value)
    for (const inner of Object.values(value)) frozen(inner)
  }
  return value
}

/** Puts a value at a path, unless an earlier change took the way there. */
function replace(target: unknown, [step, ...rest]: readonly string[], value: unknown): void {
  if (typeof target !== 'object' || target === null || step === undefined) return
  const holder = target as Record<string, unknown>
  if (rest.length > 0) replace(holder[step], rest, value)
  else if (value === undefined) delete holder[step]
  else holder[step] = value
}

/** Dotted paths of every node. */
function nodes(value: unknown, prefix = ''): string[] {
  const own = prefix === '' ? [] : [prefix]
  if (typeof value !== 'object' || value === null) return own
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, inner]) => nodes(inner, prefix === '' ? key : `${prefix}.${key}`)),
  ]
}
