import { describe, expect, it } from 'vitest'
import { domainWordsFit } from '../../../src/filing/cross/domain-words.ts'
import type { FormName } from '../../../src/filing/place.ts'
import type { Issue } from '../../../src/foundation/issue.ts'

function findings(form: FormName, filing: Record<string, unknown>): string[] {
  const found: string[] = []
  const report = (path: readonly (string | number)[], issue: Issue): void => {
    found.push(`${path.join('.')} ${issue.severity} ${issue.rule} ${JSON.stringify(issue.params)}`)
  }
  domainWordsFit({ form, filing }, report)
  return found
}

const site = (domain: unknown, preApprovals: unknown = []) => ({ type: 'website', domain, preApprovals })
const inShanghai = (...services: unknown[]) => ({ provinceCode: '31', services })

describe('words in domains', () => {
  it('Shanghai asks for the approval under game, in whatever label', () => {
    const services = [site('qingzhu-game.cn'), site('game.qingzhu.com.cn'), site('GAME8.qingzhu.cn')]
    const found = findings('icp', inShanghai(...services))
    expect(found).toEqual([0, 1, 2].map((at) => `services.${at}.domain warning filing/domain-game {"word":"game"}`))
  })

  it('takes the domain with the approval, elsewhere, and under the top-level domain game', () => {
    expect(findings('icp', inShanghai(site('qingzhu-game.cn', [{ type: 'game' }])))).toEqual([])
    expect(findings('icp', { provinceCode: '44', services: [site('qingzhu-game.cn')] })).toEqual([])
    expect(findings('icp', inShanghai(site('qingzhu.games')))).toEqual([])
  })

  it('reads Chinese domains in either spelling, for Beijing', () => {
    const filing = {
      provinceCode: '11',
      services: [site('国家青竹.中国'), site('xn--fiqs8svo5amyx.cn'), site('青竹.中国')],
    }
    expect(findings('icp', filing)).toEqual([
      'services.0.domain warning filing/domain-state-head {"word":"国家"}',
      'services.1.domain warning filing/domain-state-head {"word":"中国"}',
    ])
  })

  it('looks at every domain of an app, and past what is none', () => {
    const domains = ['qingzhu.cn', null, 42, 'game..cn', 'h5game.qingzhu.cn']
    const found = findings('icp', inShanghai({ type: 'mini-program', domains }, site(undefined), 'x', null))
    expect(found).toEqual(['services.0.domains.4 warning filing/domain-game {"word":"game"}'])
  })
})
