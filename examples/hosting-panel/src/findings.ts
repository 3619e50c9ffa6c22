import { z } from '@hono/zod-openapi'
import { type Issue, verdictOf } from 'beian'
import { describeIssue, fieldLabel } from 'beian/locale'
import { explainRule } from 'beian/rules'
import type { Context } from 'hono'
import { routeOf } from './around.js'
import { type Language, languageOf, languages, localeOf } from './language.js'
import type { AppEnv, Service } from './service.js'

/** What the address may ask for of an answer, on every route that judges something. */
export const answerQuery = z.object({
  locale: z.enum(languages).optional().openapi({ description: 'Language of the texts; Accept-Language without it.' }),
  advice: z
    .enum(['true', 'false'])
    .default('true')
    .openapi({ description: 'Whether advice is given; no verdict depends on it.' }),
  canonical: z.enum(['true', 'false']).default('false').openapi({
    description: 'Whether what was read is given back as it is stored. It is what was sent: keep it out of logs.',
  }),
  suggestions: z.enum(['true', 'false']).default('false').openapi({
    description: 'Whether better texts are suggested. They may hold what was sent: keep them out of logs.',
  }),
})

export const verdict = z.enum(['accept', 'warn', 'reject'])

export const finding = z
  .object({
    code: z.string(),
    severity: z.enum(['error', 'warning', 'advice']),
    path: z.array(z.union([z.string(), z.number()])),
    label: z.string().optional().openapi({ description: 'The field as the form calls it, or nothing of the whole.' }),
    message: z
      .string()
      .openapi({ description: 'One sentence: what is wrong, and what to do. It never holds the value.' }),
    params: z.record(z.string(), z.unknown()),
    rule: z.string().optional(),
    source: z.record(z.string(), z.unknown()).optional().openapi({ description: 'Where the rule is written.' }),
    suggestion: z.record(z.string(), z.unknown()).optional(),
  })
  .openapi('Finding', {
    example: {
      code: 'mobile_phone.length',
      severity: 'error',
      path: ['entity', 'principal', 'mobile'],
      label: '手机号码',
      message: '手机号码应为11位，现为10位，请核对是否漏填或多填',
      params: { expected: 11, actual: 10 },
    },
  })

export const judged = z.object({ ok: z.boolean(), verdict, issues: z.array(finding) })

/** What every check and parser of the library gives. */
export interface AnyResult {
  readonly ok: boolean
  readonly value?: unknown
  readonly issues: readonly unknown[]
}

/** What was asked for of an answer. */
export interface Asked {
  readonly language: Language
  readonly advice: boolean
  readonly canonical: boolean
  readonly suggestions: boolean
}

export function askedOf(c: Context, query: z.infer<typeof answerQuery>): Asked {
  const language = languageOf(c)
  c.header('Content-Language', language)
  return {
    language,
    advice: query.advice === 'true',
    canonical: query.canonical === 'true',
    suggestions: query.suggestions === 'true',
  }
}

type Finding = z.infer<typeof finding>

/** A finding as programs get it. */
export function findingOf(issue: Issue, { language, suggestions }: Asked, form?: 'icp' | 'public-security'): Finding {
  const locale = localeOf(language)
  const source = issue.rule === undefined ? undefined : explainRule(issue.rule)?.source
  return {
    code: issue.code,
    severity: issue.severity,
    path: [...issue.path],
    ...(form && { label: issue.path.length === 0 ? '' : fieldLabel(issue.path, locale, form) }),
    message: describeIssue(issue, locale),
    params: issue.params as Record<string, unknown>,
    ...(issue.rule !== undefined && { rule: issue.rule }),
    ...(source && { source: { ...source } }),
    ...(suggestions && issue.suggestion !== undefined && { suggestion: { ...issue.suggestion } }),
  }
}

/** Verdict and findings of one result. */
export function judgedOf(result: AnyResult, asked: Asked, form?: 'icp' | 'public-security'): z.infer<typeof judged> {
  const issues = (result.issues as readonly Issue[]).filter(({ severity }) => asked.advice || severity !== 'advice')
  return {
    ok: result.ok,
    verdict: verdictOf(result as Parameters<typeof verdictOf>[0]),
    issues: issues.map((issue) => findingOf(issue, asked, form)),
  }
}

/** Counts a verdict where it is told. */
export function counted<T extends { readonly verdict: string }>(
  { metrics }: Service,
  c: Context<AppEnv>,
  answer: T,
): T {
  metrics.verdicts.inc({ route: routeOf(c), verdict: answer.verdict })
  return answer
}
