import { describe, expect, it } from 'vitest'
import { checkIcpFiling, checkPublicSecurityFiling } from '../../src/filing/check-filing.ts'
import { icpFiling } from '../../src/zod.ts'
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
