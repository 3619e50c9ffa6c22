import { at, type ParamsOf, type PathStep, warning } from '../../../src/foundation/issue.ts'
import type { Row } from '../rows.ts'

type Word = ParamsOf<'domain_word.not_allowed'>['word']

const permit = (key: string) => ({ kind: 'permit', permits: [key] }) as const

const forum = (word: Word) =>
  warning('domain_word.not_allowed', { word }, { rule: 'filing/domain-forum', suggestion: permit('bulletin-board') })
const game = (word: Word) =>
  warning('domain_word.not_allowed', { word }, { rule: 'filing/domain-game', suggestion: permit('game') })
const state = (word: Word) => warning('domain_word.not_allowed', { word }, { rule: 'filing/domain-state-head' })

/** Every place in which the domain of a service stands. */
const PLACES: readonly {
  base: 'icp' | 'public-security'
  path: readonly PathStep[]
  service: (domain: string) => object
}[] = [
  { base: 'icp', path: ['services', 0, 'domain'], service: (domain) => ({ type: 'website', domain }) },
  {
    base: 'icp',
    path: ['services', 0, 'domains', 0],
    service: (domain) => ({ type: 'mini-program', domains: [domain] }),
  },
  { base: 'icp', path: ['services', 0, 'domains', 0], service: (domain) => ({ type: 'quick-app', domains: [domain] }) },
  { base: 'public-security', path: ['service', 'domain'], service: (domain) => ({ type: 'website', domain }) },
  {
    base: 'public-security',
    path: ['service', 'otherDomains', 0],
    service: (domain) => ({ type: 'website', otherDomains: [domain] }),
  },
  {
    base: 'public-security',
    path: ['service', 'otherDomains', 0],
    service: (domain) => ({ type: 'app', otherDomains: [domain] }),
  },
]

function rowsFor(
  form: 'icp' | 'public-security',
  provinceCode: string | undefined,
  pairs: readonly [domain: string, near: string, issue: ReturnType<typeof state>][],
): Row[] {
  return PLACES.filter(({ base }) => base === form).flatMap(({ base, path, service }) =>
    pairs.map(([domain, near, issue]) => {
      const filing = (text: string) =>
        base === 'icp'
          ? { services: [service(text)], ...(provinceCode === undefined ? {} : { provinceCode }) }
          : { service: service(text) }
      return {
        name: `${base} ${(service(domain) as { type: string }).type}: ${domain}`,
        base,
        draft: true,
        set: filing(domain),
        found: [at(path, issue)],
        near: filing(near),
      }
    }),
  )
}

export const domainWordRows: readonly Row[] = [
  ...rowsFor('public-security', undefined, [
    ['qingzhu-bbs.cn', 'qingzhu-bsb.cn', forum('bbs')],
    ['mybbs.com.cn', 'mybb.com.cn', forum('bbs')],
  ]),
  ...rowsFor('icp', '31', [['qingzhu-game.cn', 'qingzhu-gane.cn', game('game')]]),
  ...rowsFor('icp', '11', [
    ['中国青竹.cn', '青竹中国.cn', state('中国')],
    ['国家青竹.中国', '青竹国家.中国', state('国家')],
  ]),
  {
    name: 'a forum with the permit',
    base: 'public-security',
    draft: true,
    set: { service: { type: 'website', domain: 'qingzhu-bbs.cn', preApprovals: [{ type: 'news' }] } },
    found: [at(['service', 'domain'], forum('bbs'))],
    near: { 'service.preApprovals': [{ type: 'news' }, { type: 'bulletin-board' }] },
  },
  {
    name: 'a game elsewhere than in Shanghai',
    base: 'icp',
    draft: true,
    set: { provinceCode: '31', services: [{ type: 'website', domain: 'qingzhu-game.cn' }] },
    found: [at(['services', 0, 'domain'], game('game'))],
    near: { provinceCode: '32' },
  },
]
