import { describe, expect, it } from 'vitest'
import { allReasons } from '../../src/data/issue-codes/table.ts'
import { everyId } from '../../src/data/rules/every-id.ts'
import { allRuleNames } from '../../src/data/rules/names.ts'
import { rules } from '../../src/data/rules/table.ts'
import { checkIcpFiling, checkPublicSecurityFiling } from '../../src/filing/check-filing.ts'
import { checkFooter } from '../../src/footer/check-footer.ts'
import { advice, error, type Severity, severities, warning } from '../../src/foundation/issue.ts'
import { nearest } from '../../src/foundation/nearest.ts'
import { verdictOf } from '../../src/foundation/result.ts'
import { overrideSeverity } from '../../src/foundation/severity.ts'
import { zhCN } from '../../src/locale/zh-CN.ts'
import { checkEntityName } from '../../src/naming/entity-name.ts'
import { checkPersonName } from '../../src/naming/person-name.ts'
import { checkServiceName } from '../../src/naming/service-name/check-service-name.ts'
import { createNaming } from '../../src/naming/service-name/create-naming.ts'

const unit = { service: 'website', nature: 'enterprise', entityName: '青竹科技有限公司' } as const

/** Every check that takes severities, as a function of them. */
const checks: Readonly<Record<string, (severity: unknown) => { readonly issues: readonly unknown[] }>> = {
  checkServiceName: (severity) => checkServiceName('蓝鲸优选', unit, { severity } as never),
  'a check of one’s own': (severity) => createNaming()('蓝鲸优选', unit, { severity } as never),
  checkEntityName: (severity) => checkEntityName('青竹&蓝鲸', { nature: 'enterprise' }, { severity } as never),
  checkPersonName: (severity) => checkPersonName('王 小明', {}, { severity } as never),
  checkIcpFiling: (severity) => checkIcpFiling({}, { severity } as never),
  checkPublicSecurityFiling: (severity) => checkPublicSecurityFiling({}, { severity } as never),
  checkFooter: (severity) => checkFooter('', { severity } as never),
}

describe.each(Object.entries(checks))('severities of %s', (_, check) => {
  it('may be left out', () => {
    const plain = check(undefined)
    for (const severity of [null, {}, { 'naming/ind-place': undefined }]) expect(check(severity)).toEqual(plain)
  })

  it('may name what is another room’s, so that one table serves every check', () => {
    const severity = Object.fromEntries([
      ...rules.map(({ id }) => [id, 'warning']),
      ...Object.entries(allReasons).flatMap(([thing, reasons]) =>
        reasons.split(' ').map((reason) => [`${thing}.${reason}`, 'error']),
      ),
    ])
    expect(() => check(severity)).not.toThrow()
  })

  it('are off, error, warning or advice: another one throws a sentence that says so', () => {
    const sentence = /^beian: a severity is 'off', 'error', 'warning' or 'advice'(?:; did you mean '[a-z]+'\?)?$/
    for (const severity of ['warn', 'none', '', true, 0, null, {}]) {
      expect(() => check({ 'naming/ind-place': severity })).toThrow(RangeError)
      expect(() => check({ 'naming/ind-place': severity })).toThrow(sentence)
    }
    expect(() => check({ 'naming/ind-place': 'waning' })).toThrow("did you mean 'warning'?")
    expect(() => check({ 'naming/ind-place': 'advise' })).toThrow("did you mean 'advice'?")
  })

  it('are an object', () => {
    for (const severity of ['off', 5, true, () => 'off']) {
      expect(() => check(severity)).toThrow(/^beian: the option 'severity' is an object such as /)
    }
  })

  it('name rules and codes that there are', () => {
    for (const id of ['nope', 'ind-place', 'namng/ind-place', '', 'context.unknown', '/', '.']) {
      expect(() => check({ [id]: 'off' }), id).toThrow(/^beian: the option 'severity' names no rule or code/)
    }
  })

  it('repeat nothing in the sentence that could be a number or a name', () => {
    for (const id of ['11010519491231002X', '王小明', '13911012025']) {
      expect(() => check({ [id]: 'off' })).toThrow(/names no rule or code of that name/)
    }
  })
})

describe('slips in the ids of the own room', () => {
  it.each([
    ['checkServiceName', 'naming/ind-plce', 'naming/ind-place'],
    ['checkServiceName', 'service_name.mismtch', 'service_name.mismatch'],
    ['checkServiceName', 'servce_name.mismatch', 'service_name.mismatch'],
    ['checkEntityName', 'entity_name.conflct', 'entity_name.conflict'],
    ['checkEntityName', 'naming/entity-natur', 'naming/entity-nature'],
    ['checkPersonName', 'person_name.chrset', 'person_name.charset'],
    ['checkFooter', 'footer_link.missng', 'footer_link.missing'],
    ['checkIcpFiling', 'office_phone.rnge', 'office_phone.range'],
    ['checkIcpFiling', 'filing/one-domain-one-websit', 'filing/one-domain-one-website'],
    ['checkPublicSecurityFiling', 'office_phone.rnge', 'office_phone.range'],
  ])('%s: %s is told from %s', (check, slip, meant) => {
    expect(() => checks[check]!({ [slip]: 'off' })).toThrow(
      `beian: the option 'severity' names no rule or code '${slip}'; did you mean '${meant}'?`,
    )
  })

  it('without a near one are told, too', () => {
    expect(() => checks.checkIcpFiling!({ 'filing/nope': 'off' })).toThrow(
      /^beian: the option 'severity' names no rule or code 'filing\/nope'$/,
    )
  })
})

describe('rules of the caller’s own', () => {
  const own = {
    id: 'panel/own',
    at: 'any',
    severity: 'error',
    reason: 'not_allowed',
    topic: 'sensitive',
    words: ['蓝鲸'],
  } as const
  const check = createNaming({ rules: [own] })
  const ids = (severity: object) => check('蓝鲸优选', unit, { severity }).issues.map(({ rule }) => rule)

  it('are named like ours, by the check that has them', () => {
    expect(ids({})).toContain('panel/own')
    expect(ids({ 'panel/own': 'off' })).not.toContain('panel/own')
    expect(() => ids({ 'panel/on': 'off' })).toThrow("did you mean 'panel/own'?")
    expect(() => checkServiceName('蓝鲸优选', unit, { severity: { 'panel/own': 'off' } as never })).toThrow(RangeError)
  })

  it('are taken by whole filings that judge names by that check', () => {
    expect(() => checkIcpFiling({}, { checkServiceName: check, severity: { 'panel/own': 'off' } })).not.toThrow()
    expect(() => checkIcpFiling({}, { severity: { 'panel/own': 'off' } as never })).toThrow(RangeError)
    expect(() => checkIcpFiling({}, { checkServiceName: check, severity: { 'filing/nope': 'off' } as never })).toThrow(
      RangeError,
    )
  })
})

describe('severities', () => {
  const issues = [
    error('resident_id.checksum', {}, { rule: 'identity/document-not-expired' }),
    warning('resident_id.outdated', {}),
  ]
  const tuned = (severity: object) =>
    overrideSeverity(issues, severity, everyId).map(({ code, severity }) => `${severity} ${code}`)

  it('go by the rule before the code', () => {
    expect(tuned({ 'resident_id.checksum': 'off' })).toEqual(['warning resident_id.outdated'])
    expect(tuned({ 'resident_id.checksum': 'off', 'identity/document-not-expired': 'warning' })).toEqual([
      'warning resident_id.checksum',
      'warning resident_id.outdated',
    ])
    expect(tuned({ 'resident_id.outdated': 'error' })).toEqual([
      'error resident_id.checksum',
      'error resident_id.outdated',
    ])
  })

  it('set any finding to any severity', () => {
    for (const given of [error, warning, advice]) {
      for (const severity of severities) {
        const finding = given('resident_id.outdated', {})
        expect(overrideSeverity([finding], { 'resident_id.outdated': severity }, everyId)).toEqual([
          { ...finding, severity },
        ])
      }
      expect(overrideSeverity([given('resident_id.outdated', {})], { 'resident_id.outdated': 'off' }, everyId)).toEqual(
        [],
      )
    }
  })

  it('of advice change the verdict of a whole filing: lowered it holds, raised it does not', () => {
    const filing = { form: 'icp/1', provinceCode: '99' }
    const judged = (severity: 'off' | Severity) =>
      verdictOf(checkIcpFiling(filing, { draft: true, severity: { 'field.unknown': severity } }))
    expect((['error', 'warning', 'advice', 'off'] as const).map(judged)).toEqual(['reject', 'warn', 'accept', 'accept'])
  })

  it('leave the findings as they are', () => {
    const before = JSON.stringify(issues)
    tuned({ 'resident_id.checksum': 'warning' })
    expect(JSON.stringify(issues)).toBe(before)
  })

  it('are judged for names whose verdict stands at once, too', () => {
    const severity = { 'entity_name.placeholder': 'warning', 'person_name.placeholder': 'off' } as const
    expect(checkEntityName('某某公司', { nature: 'enterprise' }, { severity })).toMatchObject({
      ok: true,
      value: { text: '某某公司' },
      issues: [{ severity: 'warning' }],
    })
    expect(checkPersonName('本人', {}, { severity })).toEqual({ ok: true, value: { text: '本人' }, issues: [] })
  })
})

describe('tables of ids', () => {
  it('have every rule of the catalogue', () => {
    const names = Object.entries(allRuleNames).flatMap(([room, list]) =>
      list.split(' ').map((name) => `${room}/${name}`),
    )
    expect(names.sort()).toEqual(rules.map(({ id }) => id).sort())
  })

  it('have every code of the catalogue but those of contexts', () => {
    const codes = Object.entries(allReasons).flatMap(([thing, list]) =>
      list.split(' ').map((name) => `${thing}.${name}`),
    )
    expect(codes.sort()).toEqual(
      Object.keys(zhCN.issues)
        .filter((code) => !code.startsWith('context.'))
        .sort(),
    )
  })
})

describe('the nearest word', () => {
  it.each([
    ['warn', ['off', 'error', 'warning'], undefined],
    ['of', ['off', 'error', 'warning'], 'off'],
    ['', ['off'], undefined],
    ['naming', ['naming', 'network'], 'naming'],
    ['nanimg', ['network', 'naming'], 'naming'],
    ['abc', [], undefined],
  ])('to %s among %j is %s', (word, candidates, near) => {
    expect(nearest(word, candidates)).toBe(near)
  })
})
