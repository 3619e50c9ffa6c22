import { describe, expect, it } from 'vitest'
import { periodOf } from '../../src/filing/as-text.ts'
import { checkIcpFiling, checkPublicSecurityFiling } from '../../src/filing/check-filing.ts'
import { icpFiling, publicSecurityFiling } from '../../src/zod.ts'
import { type Changes, changed, readFiling, today, valueAt } from './cases.ts'
import { stepsOf } from './places.ts'

/** What the walker and the zod model leave in the place of what was given. */
function keptAt(path: string, changes: Changes): unknown[] {
  const filing = changed(readFiling('icp-enterprise-website'), changes)
  const walked = checkIcpFiling(filing, { today })
  expect(walked.issues.filter(({ severity }) => severity === 'error')).toEqual([])
  const parsed = icpFiling({ today }).parse(filing)
  // What was given is the caller's.
  expect(valueAt(filing, ...stepsOf(path))).toBe(changes[path])
  return [walked.ok && walked.value, parsed].map((value) => valueAt(value, ...stepsOf(path)))
}

const until = 'entity.principal.document.validity.until'
/** Midnight of 2038-05-12 in China. */
const MIDNIGHT = '2038-05-11T16:00:00.000Z'

describe('what controls of forms give', () => {
  it.each([
    ['a Date', new Date(MIDNIGHT)],
    ['a day of dayjs or moment', { toISOString: (): string => MIDNIGHT }],
    ['a timestamp', MIDNIGHT],
    ['milliseconds since 1970', Date.parse(MIDNIGHT)],
    ['milliseconds as text', String(Date.parse(MIDNIGHT))],
    ['seconds since 1970', Date.parse(MIDNIGHT) / 1000],
    ['seconds as text', String(Date.parse(MIDNIGHT) / 1000)],
    ['the parts of a day', ['2038', '05', '12']],
    ['a day of Temporal', { toJSON: (): string => '2038-05-12' }],
    ['a day with its hour', '2038-05-12 00:00:00'],
    ['a day with its hour, in JSON', '2038-05-12T00:00:00'],
    ['a day with its hour and slashes', '2038/5/12 0:00'],
    ['a timestamp with an offset', '2038-05-12T00:00:00+08:00'],
    ['a timestamp in the morning of China', '2038-05-12T08:30:00+08:00'],
  ])('%s is the day that it is in China', (_, value) => {
    expect(keptAt(until, { [until]: value })).toEqual(['2038-05-12', '2038-05-12'])
  })

  it('a second earlier, it is the day before', () => {
    const value = new Date(Date.parse(MIDNIGHT) - 1000)
    expect(keptAt(until, { [until]: value })).toEqual(['2038-05-11', '2038-05-11'])
  })

  it('a Date that is none, and what throws, are no date and throw nothing', () => {
    const hostile = {
      toISOString: () => {
        throw new Error('no date')
      },
    }
    for (const value of [new Date(Number.NaN), hostile, { toISOString: () => 5 }, { toISOString: 'x' }]) {
      const filing = changed(readFiling('public-security-enterprise-website'), { 'service.openedOn': value })
      const { issues } = checkPublicSecurityFiling(filing, { today })
      expect(issues.map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual(['service.openedOn field.type'])
    }
  })

  it('a number that may be a count of days, or a day in figures, is no time', () => {
    const path = 'service.openedOn'
    for (const [value, suggestion] of [
      [46_327, undefined],
      [20_261_101, { kind: 'text', text: '2026-11-01' }],
      [399_999_999, undefined],
      [1.5, undefined],
      [Number.NaN, undefined],
    ] as const) {
      const filing = changed(readFiling('public-security-enterprise-website'), { [path]: value })
      const { issues } = checkPublicSecurityFiling(filing, { today })
      expect(issues.map(({ code }) => code)).toEqual(['field.type'])
      expect(issues[0]!.suggestion).toEqual(suggestion)
      expect(publicSecurityFiling({ today }).safeParse(filing).success).toBe(false)
    }
  })

  it('two dates on one line, as cards have them', () => {
    const path = 'entity.principal.document.validity'
    for (const value of [
      '2018.05.12-2038.05.12',
      '20180512-20380512',
      '2018-05-12-2038-05-12',
      '2018年5月12日-2038年5月12日',
    ]) {
      const kept = { from: '2018-05-12', until: '2038-05-12' }
      expect(keptAt(path, { [path]: value }), value).toEqual([kept, kept])
    }
    expect(periodOf('2018-05-12')).toBe('2018-05-12')
    expect(periodOf('2018.05.12-长期')).toEqual({ from: '2018.05.12', until: '长期' })
  })

  it.each(['provinceCode', 'services.0.access.provinceCode'])('the six-digit code of a province in %s', (path) => {
    expect(keptAt(path, { [path]: '110000' })).toEqual(['11', '11'])
  })

  it.each([
    [['119.29.29.29'], '119.29.29.29'],
    [['119.29.29.29', '119.29.29.31-119.29.29.40'], '119.29.29.29;119.29.29.31-119.29.29.40'],
    [['119.29.29.29', '', null, ' ', '119.29.29.31'], '119.29.29.29;119.29.29.31'],
  ])('a list of addresses: %j', (value, text) => {
    const [walked, parsed] = keptAt('services.0.ipRanges', { 'services.0.ipRanges': value })
    expect(parsed).toBe(walked)
    expect(walked).toBe(valueAt(keptAt('services.0.ipRanges', { 'services.0.ipRanges': text }), 0))
  })

  it.each([[[]], [['', ' ']], [[null]]])('a list without an address is blank: %j', (value) => {
    const filing = changed(readFiling('icp-enterprise-website'), { 'services.0.ipRanges': value })
    const { issues } = checkIcpFiling(filing, { today })
    expect(issues.map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual(['services.0.ipRanges field.required'])
    expect(checkIcpFiling(filing, { today, draft: true }).issues).toEqual([])
  })

  it('a list of anything else is none', () => {
    const filing = changed(readFiling('icp-enterprise-website'), { 'services.0.ipRanges': ['119.29.29.29', 5] })
    const { issues } = checkIcpFiling(filing, { today })
    expect(issues.map(({ code }) => code)).toEqual(['field.type'])
  })
})
