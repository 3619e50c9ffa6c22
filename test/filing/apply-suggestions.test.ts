import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applySuggestions } from '../../src/filing/apply-suggestions.ts'
import { checkIcpFiling, checkPublicSecurityFiling } from '../../src/filing/check-filing.ts'
import type { AnyIssue } from '../../src/foundation/issue.ts'

const today = '2026-11-21'
const fixture = (name: string): Record<string, never> =>
  JSON.parse(readFileSync(new URL(`../fixtures/filings/${name}.json`, import.meta.url), 'utf8'))
const website = () => fixture('icp-enterprise-website')

/** The filing with another value at a path. */
function changed(filing: object, path: readonly (string | number)[], value: unknown): object {
  const copy = JSON.parse(JSON.stringify(filing))
  let holder = copy
  for (const step of path.slice(0, -1)) holder = holder[step]
  holder[path[path.length - 1]!] = value
  return copy
}

const said = (filing: object) => checkIcpFiling(filing, { today }).issues.map(({ code }) => code)

describe('applySuggestions', () => {
  it.each([
    ['a misspelt host', ['entity', 'principal', 'email'], 'li@gmial.com', 'li@gmail.com'],
    ['a sub-domain', ['services', 0, 'domain'], 'www.qingzhu-keji.cn', undefined],
  ])('repairs %s, and the finding is gone', (_, path, typed, mended) => {
    const filing = changed(website(), path, typed)
    const { issues } = checkIcpFiling(filing, { today })
    const suggesting = issues.filter(({ suggestion }) => suggestion?.kind === 'text')
    expect(suggesting.length).toBeGreaterThan(0)
    const after = applySuggestions(filing, issues)
    const left = said(after)
    for (const { code } of suggesting) expect(left).not.toContain(code)
    if (mended !== undefined) expect(JSON.stringify(after)).toContain(mended)
  })

  it('names a key as the form does, and keeps what stands under it', () => {
    const { entity, ...rest } = website() as unknown as { entity: { principal: Record<string, unknown> } }
    const { email, ...principal } = entity.principal
    const filing = { ...rest, entity: { ...entity, principal: { ...principal, e_mail: email } } }
    const { issues } = checkIcpFiling(filing, { today })
    expect(issues.map(({ code }) => code)).toContain('key.unknown')
    const after = applySuggestions(filing, issues)
    expect(after.entity.principal).toEqual({ ...principal, email })
    expect(said(after)).toEqual(said(website()))
  })

  it('writes values that are no text: yes and no as words, sizes as digits', () => {
    const filing = fixture('public-security-enterprise-website')
    const typed = changed(filing, ['service', 'interactive'], '否')
    const { issues } = checkPublicSecurityFiling(typed, { today })
    expect(issues).toMatchObject([{ code: 'field.type', suggestion: { kind: 'value', value: false } }])
    expect(applySuggestions(typed, issues)).toMatchObject({ service: { interactive: false } })

    const box = checkPublicSecurityFiling(changed(filing, ['acknowledged'], 'on'), { today, draft: true }).issues
    expect(applySuggestions(changed(filing, ['acknowledged'], 'on'), box)).toMatchObject({ acknowledged: true })
    const unticked = checkPublicSecurityFiling(changed(filing, ['acknowledged'], '否'), { today }).issues
    expect(unticked).toMatchObject([{ code: 'notice.required' }])
    expect(unticked[0]).not.toHaveProperty('suggestion')
  })

  it('writes remarks on request only, behind those that are there, and the warning is answered', () => {
    const filing = changed(website(), ['entity', 'address'], '北京市海淀区科技园')
    const { issues } = checkIcpFiling(filing, { today })
    const missing = issues.find(({ code }) => code === 'postal_address.missing')
    expect(missing?.liftedBy).toEqual([{ fact: 'remark', path: ['entity', 'remarks'] }])
    expect(said(applySuggestions(filing, issues))).toContain('postal_address.missing')

    const after = applySuggestions(filing, issues, { remarks: true }) as { entity: { remarks: string } }
    expect(after.entity.remarks).toBe('通信地址已是最详细')
    expect(said(after)).not.toContain('postal_address.missing')
    const behind = changed(filing, ['entity', 'remarks'], '联系时间为工作日')
    expect(applySuggestions(behind, issues, { remarks: true })).toMatchObject({
      entity: { remarks: '联系时间为工作日；通信地址已是最详细' },
    })
    const nothing = changed(filing, ['entity', 'remarks'], '无')
    expect(applySuggestions(nothing, issues, { remarks: true })).toMatchObject({
      entity: { remarks: '通信地址已是最详细' },
    })
  })

  it('suggests no remark in a form that has none', () => {
    const filing = changed(fixture('public-security-enterprise-website'), ['entity', 'address'], '北京市海淀区科技园')
    const missing = checkPublicSecurityFiling(filing, { today }).issues.find(
      ({ code }) => code === 'postal_address.missing',
    )
    expect(missing).toMatchObject({ severity: 'warning' })
    expect(missing).not.toHaveProperty('suggestion')
    expect(missing).not.toHaveProperty('liftedBy')
  })

  it('follows one suggestion at one place', () => {
    const at = (text: string) =>
      ({ path: ['entity', 'name'], suggestion: { kind: 'text', text } }) as unknown as AnyIssue
    expect(applySuggestions({ entity: { name: 'x' } }, [at('a'), at('b')])).toEqual({ entity: { name: 'a' } })
  })

  it('writes into nothing that is given, and nowhere outside the filing', () => {
    const filing = { entity: { name: 'x', remarks: null } }
    const before = JSON.stringify(filing)
    const issues = [
      { path: ['entity', 'name'], suggestion: { kind: 'text', text: 'y' } },
      { path: ['__proto__', 'polluted'], suggestion: { kind: 'text', text: 'y' } },
      { path: ['entity', '__proto__'], suggestion: { kind: 'text', text: 'y' } },
      { path: ['entity', 'name', 'length'], suggestion: { kind: 'text', text: 'y' } },
      { path: ['constructor', 'prototype', 'x'], suggestion: { kind: 'key', key: 'y' } },
      { path: ['nowhere', 0, 'x'], suggestion: { kind: 'text', text: 'y' } },
      { path: [], suggestion: { kind: 'text', text: 'y' } },
    ] as unknown as AnyIssue[]
    expect(applySuggestions(filing, issues)).toEqual({ entity: { name: 'y', remarks: null } })
    expect(JSON.stringify(filing)).toBe(before)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it('takes whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (filing, issues) => {
        applySuggestions(filing, issues as never)
        applySuggestions(filing, [issues as never], { remarks: true })
      }),
    )
  })
})
