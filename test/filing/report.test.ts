import { describe, expect, it } from 'vitest'
import { checkIcpFiling, checkPublicSecurityFiling } from '../../src/filing/check-filing.ts'
import { inFormOrder, reportOf } from '../../src/filing/report.ts'
import { at, error, type PathStep, warning } from '../../src/foundation/issue.ts'
import { changed, readFiling, today } from './cases.ts'
import { formPlaces, stepsOf } from './places.ts'

const missing = (...path: PathStep[]) => at(path, error('field.required', {}))
const pathsOf = (issues: readonly { path: readonly PathStep[] }[]) => issues.map(({ path }) => path.join('.'))

describe('the order of the findings', () => {
  it('is that of the form, wherever they were found', () => {
    // The complete filing is walked in the order of the form.
    const inOrder = formPlaces('icp-complete-website').map(({ path }) => missing(...stepsOf(path)))
    const shuffled = inOrder.map((issue, index) => ({ issue, key: (index * 7919) % 1009 }))
    shuffled.sort((one, other) => one.key - other.key)
    const sorted = inFormOrder(
      'icp',
      shuffled.map(({ issue }) => issue),
    )
    expect(pathsOf(sorted)).toEqual(pathsOf(inOrder))
  })

  it.each(['icp-complete', 'public-security-complete-website', 'public-security-complete-app'])(
    'is that of %s in which every field is wrong',
    (base) => {
      const wrong = formPlaces(base).filter(
        ({ path, field }) =>
          !('shape' in field || 'variants' in field || field.is === 'any') && !/service.*type$/.test(path),
      )
      const last = wrong.filter(
        ({ path, item, field }) => item || !(field.is === 'texts' || field.is === 'choices') || path === '',
      )
      const filing = changed(
        readFiling(base),
        Object.fromEntries(last.map(({ path, field }) => [path, field.is === 'number' ? '5' : 5])),
      )
      const { issues } =
        base === 'icp-complete' ? checkIcpFiling(filing, { today }) : checkPublicSecurityFiling(filing, { today })
      expect(pathsOf(issues)).toEqual(last.map(({ path }) => path))
    },
  )

  it('counts services by their place, and parts after their whole', () => {
    const issues = [
      missing('services', 10, 'name'),
      missing('services', 2, 'name'),
      missing('services', 2),
      missing('entity', 'name'),
      missing('services'),
    ]
    expect(pathsOf(inFormOrder('icp', issues))).toEqual([
      'entity.name',
      'services',
      'services.2',
      'services.2.name',
      'services.10.name',
    ])
  })

  it('puts what the form does not know at the end of its object', () => {
    const issues = [missing('entity', 'unheard-of'), missing('entity', 'remarks'), missing('services')]
    expect(pathsOf(inFormOrder('icp', issues))).toEqual(['entity.remarks', 'entity.unheard-of', 'services'])
  })

  it('keeps the order in which things were found at one place, and the list that it was given', () => {
    const issues = [
      at(['entity', 'name'], warning('entity_name.placeholder', {})),
      at(['entity', 'name'], error('field.required', {})),
      missing('kind'),
    ]
    const given = [...issues]
    expect(inFormOrder('icp', issues).map(({ code }) => code)).toEqual([
      'field.required',
      'entity_name.placeholder',
      'field.required',
    ])
    expect(issues).toEqual(given)
    expect(inFormOrder('icp', [issues[0]!])).toEqual([issues[0]])
  })

  it('is that of a whole check: warnings of the second pass stand where their field does', () => {
    const filing = changed(readFiling('icp-enterprise-website'), {
      'services.0.homeUrl': 'www.qingzhu-shop.cn',
      'services.0.name': '深圳红叶★',
      'entity.principal.mobile': '1',
      'entity.divisionCode': '1',
      'services.0.domainRegistration.holder': '青石贸易有限公司',
      kind: 'newest',
    })
    const { issues } = checkIcpFiling(filing, { today })
    const errors = issues.filter(({ severity }) => severity === 'error')
    expect(pathsOf(errors)).toEqual([
      'kind',
      'entity.divisionCode',
      'entity.principal.mobile',
      'services.0.name',
      'services.0.homeUrl',
    ])
    // Errors first, then warnings, then advice, each in the form's order.
    const rest = issues.slice(errors.length)
    expect(pathsOf(rest)).toEqual(['services.0.name', 'services.0.domainRegistration.holder', 'services.0.name'])
    expect(rest.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'advice'])
  })
})

describe('sections', () => {
  it('of the ministry’s form: the head, the entity, each person and each service', () => {
    const issues = [
      missing('kind'),
      missing('services'),
      missing('entity', 'name'),
      missing('entity', 'legalRepresentative', 'name'),
      missing('entity', 'principal', 'mobile'),
      missing('services', 1, 'principal', 'name'),
      missing('services', 1, 'name'),
      missing('services', 0, 'access', 'mode'),
    ]
    const { sections } = reportOf('icp', { services: [{}, {}] }, issues)
    expect(sections.map(({ path, issues: found }) => [path.join('.'), pathsOf(found)])).toEqual([
      ['', ['kind', 'services']],
      ['entity', ['entity.name', 'entity.legalRepresentative.name']],
      ['entity.principal', ['entity.principal.mobile']],
      ['services.0', ['services.0.access.mode']],
      ['services.1', ['services.1.name']],
      ['services.1.principal', ['services.1.principal.name']],
    ])
  })

  it('of the police form: one service and its three persons', () => {
    const issues = [
      missing('account'),
      missing('entity', 'officePhone'),
      missing('service', 'name'),
      missing('service', 'principal', 'name'),
      missing('service', 'securityPrincipal', 'name'),
      missing('service', 'opinionGuide', 'name'),
      missing('acknowledged'),
    ]
    const { sections } = reportOf('public-security', { service: {} }, issues)
    expect(sections.map(({ path, issues: found }) => [path.join('.'), pathsOf(found)])).toEqual([
      ['', ['account', 'acknowledged']],
      ['entity', ['entity.officePhone']],
      ['service', ['service.name']],
      ['service.principal', ['service.principal.name']],
      ['service.securityPrincipal', ['service.securityPrincipal.name']],
      ['service.opinionGuide', ['service.opinionGuide.name']],
    ])
  })

  it('of the second of eleven services hold nothing of the eleventh', () => {
    const services = Array.from({ length: 11 }, () => ({}))
    const { sections } = reportOf('icp', { services }, [
      missing('services', 1, 'name'),
      missing('services', 10, 'name'),
    ])
    expect(sections.map(({ path, issues }) => [path.join('.'), issues.length])).toEqual([
      ['services.1', 1],
      ['services.10', 1],
    ])
  })

  it('are left out where nothing was found', () => {
    expect(reportOf('icp', { services: [{}] }, []).sections).toEqual([])
    expect(checkIcpFiling(readFiling('icp-complete'), { today }).sections).toEqual([])
  })

  it('hold every finding once', () => {
    for (const report of [
      checkIcpFiling(changed(readFiling('icp-complete'), { entity: {}, 'services.0': {}, 'services.3': {} }), {
        today,
      }),
      checkPublicSecurityFiling(changed(readFiling('public-security-complete-app'), { entity: {}, service: {} }), {
        today,
      }),
    ]) {
      expect(report.sections.flatMap(({ issues }) => issues)).toHaveLength(report.issues.length)
      expect(report.issues.length).toBeGreaterThan(6)
    }
  })
})
