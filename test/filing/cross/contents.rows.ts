import { at, type Issue, warning } from '../../../src/foundation/issue.ts'
import { stepsOf } from '../places.ts'
import type { Row } from '../rows.ts'

const strange = (path: string, service: string, content: string): Issue =>
  at(stepsOf(path), warning('service_content.wrong_kind', { service, content }, { rule: 'filing/contents-of-kind' }))

const SERVICES = [
  ['icp-enterprise-website', 'services.0', 'website', ['app'], 'organization-portal'],
  ['icp-enterprise-app', 'services.0', 'app', ['organization-portal', 'wap'], 'app'],
  ['public-security-enterprise-website', 'service', 'website', ['app'], 'organization-portal'],
  ['public-security-enterprise-app', 'service', 'app', ['organization-portal', 'wap'], 'app'],
] as const

/** Mini-programs and quick apps: no list of their contents is published. */
const UNTOLD = ['icp-enterprise-mini-program', 'icp-enterprise-quick-app'] as const

export const contentRows: readonly Row[] = [
  ...SERVICES.flatMap(([base, owner, service, strangers, own]) =>
    strangers.map(
      (content): Row => ({
        name: `${base}: ${content}`,
        base,
        set: { [`${owner}.contents`]: [own, content] },
        found: [strange(`${owner}.contents.1`, service, content)],
        near: { [`${owner}.contents`]: [own] },
      }),
    ),
  ),
  ...UNTOLD.map((base): Row => ({ name: `${base}: app`, base, set: { 'services.0.contents': ['app'] }, found: [] })),
]
