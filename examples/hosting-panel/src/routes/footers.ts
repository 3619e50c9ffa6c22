import { createRoute, z } from '@hono/zod-openapi'
import { keysOf, verdictOf } from 'beian'
import { checkFooter, type FooterIssue, fixFooter } from 'beian/footer'
import { type Asked, answerQuery, askedOf, counted, finding, findingOf, judged } from '../findings.js'
import { answersOf, JSON_PROBLEMS } from '../problem-schema.js'
import { type Routes, routes, type Service } from '../service.js'

/** What a page shows at its foot: checked, and mended. */

const texts = z.array(z.string()).max(20)
const numbers = z.strictObject({
  icp: z.string().optional(),
  publicSecurity: z.string().optional(),
  licenses: texts.optional(),
})
const html = z.string().openapi({ description: 'A page, or a part of one.' })
const today = z.iso.date().optional()
const provinceCode = z.string().optional()

const place = z.object({
  start: z.number().int(),
  end: z.number().int(),
  line: z.number().int(),
  column: z.number().int(),
})
const footerFinding = finding.extend({ at: place, replacement: z.string().optional() }).openapi('FooterFinding')
const footerJudged = judged.extend({ issues: z.array(footerFinding) })

const checkBody = z
  .object({
    html,
    options: z
      .strictObject({
        expected: z.union([numbers, z.string(), texts]).optional(),
        page: z.enum(['website', 'app', 'mini-program', 'quick-app']).optional(),
        provinceCode,
        nature: z.enum(keysOf('nature')).optional(),
        contents: z
          .array(z.enum(keysOf('service-content')))
          .max(200)
          .optional(),
        generativeAi: z.boolean().optional(),
        today,
      })
      .default({}),
  })
  .openapi('Footer', {
    example: { html: '<footer>京ICP备16020626号-8</footer>', options: { expected: { icp: '京ICP备16020626号-8' } } },
  })

const fixBody = z
  .object({
    html,
    numbers: numbers.extend({ copyright: z.string().optional(), provinceCode }).default({}),
    options: z.strictObject({ icon: z.string().optional(), today }).default({}),
  })
  .openapi('FooterToMend', {
    example: { html: '<footer>京ICP备16020626号</footer>', numbers: { icp: '京ICP备16020626号-8' } },
  })

const checked = footerJudged
  .extend({
    records: z.array(
      z.object({
        kind: z.enum(['icp', 'telecom-license', 'public-security', 'operating-license']),
        ok: z.boolean(),
        start: z.number().int(),
        end: z.number().int(),
        icon: z.boolean(),
        footer: z.boolean(),
        text: z.string().optional(),
      }),
    ),
  })
  .openapi('FooterReport')

const mended = footerJudged
  .extend({
    html: z.string().openapi({ description: 'The page, mended.' }),
    changes: z.array(
      z.object({ start: z.number().int(), end: z.number().int(), replacement: z.string(), code: z.string() }),
    ),
  })
  .openapi('MendedFooter')

const responses = <T extends z.ZodType>(schema: T) => ({
  200: { description: 'Judged', content: { 'application/json': { schema } } },
  ...answersOf(...JSON_PROBLEMS),
})

const checkRoute = createRoute({
  method: 'post',
  path: '/v1/footers/check',
  operationId: 'checkFooter',
  tags: ['pages'],
  summary: '检查页脚 · Check a footer',
  request: { query: answerQuery, body: { required: true, content: { 'application/json': { schema: checkBody } } } },
  responses: responses(checked),
})

const fixRoute = createRoute({
  method: 'post',
  path: '/v1/footers/fix',
  operationId: 'fixFooter',
  tags: ['pages'],
  summary: '修正页脚，返回整页 · Mend a footer; the answer is the page',
  request: { query: answerQuery, body: { required: true, content: { 'application/json': { schema: fixBody } } } },
  responses: responses(mended),
})

/** The verdict, and each finding with its place; what belongs there where suggestions are asked for. */
function judgedFooter(issues: readonly FooterIssue[], asked: Asked): z.infer<typeof footerJudged> {
  const ok = issues.every(({ severity }) => severity !== 'error')
  const shown = issues.filter(({ severity }) => asked.advice || severity !== 'advice')
  return {
    ok,
    verdict: verdictOf({ ok, issues }),
    issues: shown.map((issue) => ({
      ...findingOf(issue, asked),
      at: issue.at,
      ...(asked.suggestions && issue.replacement !== undefined && { replacement: issue.replacement }),
    })),
  }
}

export function footerRoutes(service: Service): Routes {
  const app = routes()
  app.openapi(checkRoute, (c) => {
    const asked = askedOf(c, c.req.valid('query'))
    const { html, options } = c.req.valid('json')
    const { issues, records } = checkFooter(html, options)
    const shown = records.map(({ kind, start, end, icon, footer, result }) => {
      const text = asked.canonical && result.ok ? { text: result.value.text } : {}
      return { kind, ok: result.ok, start, end, icon, footer, ...text }
    })
    return c.json(counted(service, c, { ...judgedFooter(issues, asked), records: shown }), 200)
  })
  app.openapi(fixRoute, (c) => {
    const asked = askedOf(c, c.req.valid('query'))
    const { html, numbers, options } = c.req.valid('json')
    const { issues, changes, html: whole } = fixFooter(html, numbers, options)
    const answer = { ...judgedFooter(issues, asked), html: whole, changes: changes.map((change) => ({ ...change })) }
    return c.json(counted(service, c, answer), 200)
  })
  return app
}
