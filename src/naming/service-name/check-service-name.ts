import type { CodesOf } from '../../foundation/issue.ts'
import type { Result } from '../../foundation/result.ts'
import { type ServiceNameCheck, serviceNameCheck } from './service-name-check.ts'
import { standardRules } from './standard-rules.ts'
import type { ServiceName, ServiceNameContext, ServiceNameOptions } from './types.ts'

export type { ServiceNameCheck } from './service-name-check.ts'
export type {
  Evidence,
  ServiceName,
  ServiceNameContext,
  ServiceNameOptions,
} from './types.ts'

let standard: ServiceNameCheck | undefined

/**
 * Checks the name of a website, app or mini-program (网站名称, 服务名称) against what the ministry's filing and the
 * public-security filing return names for:
 *
 * - its shape: at least three characters; not digits, Latin letters or a domain only; no symbols;
 * - state heads (中国, 中华 …) of units that are not national ones; names of public authority; sensitive words;
 * - keywords of pre-approval fields (新闻, 出版, 金融 …) without the permit;
 * - wording that individuals may not use, and what does not fit the nature of the entity;
 * - its relation to the entity's name, and the habits of the entity's province.
 *
 * Words are found in the folded name, so that 中_国, ㊥国 and 新聞 count; a word that only appears after folding is
 * `service_name.disguised`. The entity's registered name is the strongest evidence against a finding.
 *
 * Sources: the ministry's filling requirements (2009, reposted), hints of the public-security platform, the filing
 * pages of Tencent Cloud, Huawei Cloud, UCloud, Xinnet and QingCloud; each finding names its rule. Read 2026-11-21.
 *
 * @returns the name as typed, trimmed and without invisible characters; or the findings, `service_name.*`; `context.*`
 *   where the context is missing or wrong, at the path of its key
 * @throws RangeError where `severity` names no rule or code, or a severity is none
 *
 * @example
 * ```ts
 * checkServiceName('青竹新闻网', { service: 'website', nature: 'enterprise', entityName: '青竹科技有限公司' }).issues[0]
 * // → { code: 'service_name.not_allowed', severity: 'error', rule: 'naming/pre-news',
 * //     params: { topic: 'pre-approval', words: ['新闻网'], spans: [[2, 5]] },
 * //     suggestion: { kind: 'permit', permits: ['news'] }, … }
 * checkServiceName(' 青竹官网 ', { service: 'website', nature: 'enterprise', entityName: '青竹科技有限公司' })
 * // → { ok: true, value: { text: '青竹官网' }, issues: [] }
 * ```
 */
export function checkServiceName(
  name: unknown,
  context: ServiceNameContext,
  options?: ServiceNameOptions,
): Result<ServiceName, CodesOf<'service_name' | 'context'>> {
  standard ??= serviceNameCheck(standardRules)
  return standard(name, context, options)
}
