import { describe, expect, it } from 'vitest'
import { parseEmail } from '../../src/contact/email.ts'
import { parseMobilePhone } from '../../src/contact/mobile-phone.ts'
import { parseOfficePhone } from '../../src/contact/office-phone.ts'
import type { AnyIssue } from '../../src/foundation/issue.ts'
import { isUnfinished } from '../../src/foundation/unfinished.ts'
import { parseResidentId } from '../../src/identity/resident-id.ts'
import { checkServiceName } from '../../src/naming/service-name/check-service-name.ts'
import { parseDomain } from '../../src/network/domain.ts'
import { parseIcpNumber } from '../../src/record/icp-number.ts'

type Parse = (text: string) => { readonly issues: readonly AnyIssue[] }

const serviceName: Parse = (name) => checkServiceName(name, { service: 'website', nature: 'enterprise' })

const HELD_BACK: readonly (readonly [string, Parse, string])[] = [
  ['the beginning of an area code', parseOfficePhone, '0'],
  ['a country code', parseOfficePhone, '0086'],
  ['a landline that lacks digits', parseOfficePhone, '010-6887'],
  ['what is a short number so far', parseMobilePhone, '123'],
  ['a mobile number that lacks digits', parseMobilePhone, '1391101'],
  ['eleven digits of an ID number', parseResidentId, '13010519491'],
  ['fifteen digits of an ID number', parseResidentId, '110105194912310'],
  ['a mailbox without its domain', parseEmail, '12345678'],
  ['a domain on its way to .com', parseEmail, '12345678@qq.co'],
  ['a domain without its suffix', parseDomain, 'qingzhu'],
  ['a suffix on its way to .cn', parseDomain, 'qingzhu.c'],
  ['a number without 号', parseIcpNumber, '京ICP备16020626'],
  ['one character of a name', serviceName, '青'],
  ['a word that may go on', serviceName, '清河保护基金'],
]

const TOLD: readonly (readonly [string, Parse, string])[] = [
  ['a letter in a mobile number', parseMobilePhone, '1391O1'],
  ['a check character', parseResidentId, '110105194912310021'],
  ['a date that does not exist', parseResidentId, '110105202502300021'],
  ['an area code that does not exist', parseOfficePhone, '0123-6887'],
  ['a slip that nothing mends', parseEmail, '12345678@gamil.com'],
  ['two signs @', parseEmail, 'zhang@qq@'],
  ['the character of a province', parseIcpNumber, '川ICP备09150084号'],
  ['a word in the middle of a name', serviceName, '清河赌博俱乐部'],
]

describe('isUnfinished', () => {
  it.each(HELD_BACK)('holds back %s', (_, parse, typed) => {
    const { issues } = parse(typed)
    expect(issues.length).toBeGreaterThan(0)
    expect(issues.filter((issue) => !isUnfinished(issue, typed)).map(({ code }) => code)).toEqual([])
  })

  it.each(TOLD)('tells %s', (_, parse, typed) => {
    expect(parse(typed).issues.some((issue) => !isUnfinished(issue, typed))).toBe(true)
  })

  it('decides without what is typed, too', () => {
    expect(isUnfinished(parseOfficePhone('0').issues[0])).toBe(true)
    expect(isUnfinished(parseResidentId('110105194912310021').issues[0])).toBe(false)
  })

  it('holds nothing back that no typing mends: a missing context, a file', () => {
    expect(isUnfinished({ code: 'context.required', severity: 'error', path: [], params: { key: 'nature' } })).toBe(
      false,
    )
    expect(
      isUnfinished({ code: 'material.too_small', severity: 'warning', path: [], params: { minimum: 1, actual: 0 } }),
    ).toBe(false)
  })

  it('answers whatever it is given', () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    for (const odd of [
      undefined,
      null,
      0,
      '',
      'x',
      [],
      {},
      { code: 1 },
      { code: 'no' },
      proxy,
      { code: '.', params: proxy },
    ])
      expect(isUnfinished(odd as never, odd)).toBe(false)
  })
})
