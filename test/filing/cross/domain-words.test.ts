import { describe, expect, it } from 'vitest'
import { checkIcpFiling } from '../../../src/filing/check-filing.ts'
import { expectRow } from '../rows.ts'
import { domainWordRows } from './domain-words.rows.ts'

/** What is said of words in domains, in a filing that holds nothing else. */
function findings(filing: Record<string, unknown>): string[] {
  const { issues } = checkIcpFiling(filing, { draft: true })
  return issues
    .filter(({ code }) => code === 'domain_word.not_allowed')
    .map(({ path, severity, rule, params }) => `${path.join('.')} ${severity} ${rule} ${JSON.stringify(params)}`)
}

const site = (domain: unknown, preApprovals: unknown = []) => ({ type: 'website', domain, preApprovals })
const inShanghai = (...services: unknown[]) => ({ provinceCode: '31', services })

describe('words in domains', () => {
  it('Shanghai asks for the approval under game, in whatever label', () => {
    const services = [site('qingzhu-game.cn'), site('game.qingzhu.com.cn'), site('GAME8.qingzhu.cn')]
    const found = findings(inShanghai(...services))
    expect(found).toEqual([0, 1, 2].map((at) => `services.${at}.domain warning filing/domain-game {"word":"game"}`))
  })

  it('takes the domain with the approval, elsewhere, and under the top-level domain game', () => {
    expect(findings(inShanghai(site('qingzhu-game.cn', [{ type: 'game' }])))).toEqual([])
    expect(findings({ provinceCode: '44', services: [site('qingzhu-game.cn')] })).toEqual([])
    expect(findings(inShanghai(site('qingzhu.games')))).toEqual([])
  })

  it('reads Chinese domains in either spelling, for Beijing', () => {
    const filing = {
      provinceCode: '11',
      services: [site('国家青竹.中国'), site('xn--fiqs8svo5amyx.cn'), site('青竹.中国')],
    }
    expect(findings(filing)).toEqual([
      'services.0.domain warning filing/domain-state-head {"word":"国家"}',
      'services.1.domain warning filing/domain-state-head {"word":"中国"}',
    ])
  })

  it('looks at every domain of an app, and past what is none', () => {
    const domains = ['qingzhu.cn', null, 42, 'game..cn', 'h5game.qingzhu.cn']
    const found = findings(inShanghai({ type: 'mini-program', domains }, site(undefined), 'x', null))
    expect(found).toEqual(['services.0.domains.4 warning filing/domain-game {"word":"game"}'])
  })
})

describe('in filings', () => {
  it.each(domainWordRows)('$name', expectRow)
})
