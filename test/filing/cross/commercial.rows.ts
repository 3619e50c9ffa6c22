import { advice, at } from '../../../src/foundation/issue.ts'
import { stepsOf } from '../places.ts'
import type { Row } from '../rows.ts'

const SERVICES = [
  ...(['website', 'app', 'mini-program', 'quick-app'] as const).map(
    (type) => [`icp-complete-${type}`, 'services.0'] as const,
  ),
  ...(['website', 'app'] as const).map((type) => [`public-security-complete-${type}`, 'service'] as const),
]

const RULE = { rule: 'filing/commercial-license' } as const
const GAME = { type: 'game', number: '国新出审〔2024〕1234号' }
/** Goods of one's own, and what is only shown: no license is due, or some say so. */
const SHOP = ['online-shopping', 'online-advertising', 'real-estate', 'online-pictures']
const COMMERCIAL = ['search-engine', 'instant-messaging', 'job-search', 'dating', 'online-games', 'website-building']

export const commercialRows: readonly Row[] = SERVICES.flatMap(([base, service]) => {
  const row = (set: Row['set'], path: string, by: 'contents' | 'pre-approval', near: Row['set']): Row => ({
    name: `${base}: ${path} of a service that users pay for`,
    base,
    set,
    found: [at(stepsOf(path), advice('commercial_license.missing', { by }, RULE))],
    near,
    only: /^(?!.*(?:interactive|number)$)/,
  })
  const license = [{ kind: '增值电信业务经营许可证', file: { name: 'license.pdf' } }]
  const { contents, approvals } = { contents: `${service}.contents`, approvals: `${service}.preApprovals` }
  return [
    ...(base === 'icp-complete-website' ? COMMERCIAL : ['dating']).map((content) =>
      row({ [contents]: [content] }, `${contents}.0`, 'contents', { [contents]: SHOP }),
    ),
    row({ [contents]: ['dating'] }, `${contents}.0`, 'contents', { [`${service}.materials`]: license }),
    row({ [contents]: ['dating'] }, `${contents}.0`, 'contents', {
      'entity.materials': [...license, { kind: '授权书', file: { name: 'letter.pdf' } }],
    }),
    row({ [approvals]: [GAME] }, `${approvals}.0.type`, 'pre-approval', { [approvals]: [] }),
    ...(service === 'service'
      ? []
      : [
          row({ [contents]: ['dating'] }, `${contents}.0`, 'contents', {
            [`${service}.remarks`]: '本服务介绍本公司的活动，向用户免费开放，不收取会员费。',
          }),
        ]),
  ]
})

export const assessmentRows: readonly Row[] = (['website', 'app'] as const).map((type) => ({
  name: `an interactive ${type} without the report of its assessment`,
  base: `public-security-complete-${type}`,
  set: { 'service.interactive': true },
  found: [
    at(['service', 'interactive'], advice('safety_assessment.missing', {}, { rule: 'filing/safety-assessment' })),
  ],
  near: { 'service.materials': [{ kind: '安全评估报告', file: { name: 'report.pdf' } }] },
}))
