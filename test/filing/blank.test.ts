import { describe, expect, it } from 'vitest'
import { fieldAt } from '../../src/data/forms/fields.ts'
import { checkDomainTemplate, checkIcpFiling, checkPublicSecurityFiling } from '../../src/filing/check-filing.ts'
import type { Issue } from '../../src/foundation/issue.ts'
import { describeIssue } from '../../src/locale/describe.ts'
import { zhCN } from '../../src/locale/zh-CN.ts'
import { icpFiling } from '../../src/zod.ts'
import { changed, readFiling, today } from './cases.ts'
import { formPlaces } from './places.ts'

const forms = {
  icp: checkIcpFiling,
  'public-security': checkPublicSecurityFiling,
  'domain-template': checkDomainTemplate,
}

/** Every field of every form, emptied in a complete filing: what is said of it. */
const blanks = formPlaces().flatMap(({ form, base, path, item }) => {
  if (item) return []
  const filing = changed(readFiling(base), { [path]: '' })
  const found: readonly Issue[] = forms[form](filing, { today }).issues
  const issue = found.find(({ code, path: at }) => code === 'field.required' && at.join('.') === path)
  return issue === undefined ? [] : [{ form, filing, path, issue: issue as Issue<'field.required'> }]
})

describe('what is said of a blank field', () => {
  it('is said of a hundred fields and more', () => {
    expect(blanks.length).toBeGreaterThan(100)
  })

  it.each(blanks)('names what is asked for: $form $path', ({ form, filing, issue }) => {
    const field = fieldAt(form, filing, issue.path)
    const id = `${field?.shape}.${field?.key}`
    expect(issue.params.field).toBe(id)
    expect(describeIssue(issue)).toMatch(/^请(?:填写|选择)/)
    expect(describeIssue(issue)).toContain((zhCN.fields as Readonly<Record<string, string>>)[id])
  })

  it('asks to choose where something is chosen, and to fill in where something is written', () => {
    const filing = changed(readFiling('icp-enterprise-website'), {
      'entity.nature': '',
      'entity.name': '',
      'services.0.contents': [],
    })
    const texts = checkIcpFiling(filing, { today }).issues.map((issue) => describeIssue(issue))
    expect(texts).toEqual(expect.arrayContaining(['请选择单位性质', '请填写主办单位名称', '请选择服务内容，至少1项']))
  })

  it('is the same from the zod models', () => {
    const filing = changed(readFiling('icp-enterprise-website'), {
      'entity.nature': undefined,
      'entity.name': '',
      'entity.principal.mobile': undefined,
      'services.0.contents': [],
    })
    const { error } = icpFiling().safeParse(filing)
    const texts = error?.issues.map(({ message }) => message)
    expect(texts).toEqual(
      expect.arrayContaining(['请选择单位性质', '请填写主办单位名称', '请填写手机号码', '请选择服务内容，至少1项']),
    )
  })
})
