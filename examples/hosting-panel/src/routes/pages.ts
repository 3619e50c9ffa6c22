import { createRoute, z } from '@hono/zod-openapi'
import { eachRecordNumber } from 'beian'
import { answerQuery, askedOf, judged, judgedOf } from '../findings.js'
import { answersOf, JSON_PROBLEMS } from '../problem-schema.js'
import { type Routes, routes, type Service } from '../service.js'

/** Every record number in a page or text. */

const MOST = 1000

const body = z
  .object({
    html: z.string().openapi({ description: 'A page, or any text.' }),
    options: z.strictObject({ today: z.iso.date().optional() }).default({}),
  })
  .openapi('Page', { example: { html: '<footer>京ICP备16020626号-8</footer>' } })

const record = judged
  .extend({
    kind: z.enum(['icp', 'telecom-license', 'public-security', 'operating-license']),
    start: z.number().int().openapi({ description: 'In UTF-16 units of the page.' }),
    end: z.number().int(),
    text: z.string().optional().openapi({ description: 'With canonical=true: as it is stored, where it is right.' }),
  })
  .openapi('FoundRecord')

const answer = z
  .object({
    records: z.array(record),
    truncated: z.boolean().openapi({ description: `Whether there are more than ${MOST}; those are not looked at.` }),
  })
  .openapi('PageRecords')

const route = createRoute({
  method: 'post',
  path: '/v1/pages/scan',
  operationId: 'scanPage',
  tags: ['pages'],
  summary: '网页中的备案号 · Find the record numbers of a page',
  request: { query: answerQuery, body: { required: true, content: { 'application/json': { schema: body } } } },
  responses: {
    200: { description: 'Found', content: { 'application/json': { schema: answer } } },
    ...answersOf(...JSON_PROBLEMS),
  },
})

export function pageRoutes(_: Service): Routes {
  const app = routes()
  app.openapi(route, (c) => {
    const asked = askedOf(c, c.req.valid('query'))
    const { html, options } = c.req.valid('json')
    const records: z.infer<typeof record>[] = []
    let truncated = false
    for (const { kind, start, end, result } of eachRecordNumber(html, options)) {
      truncated = records.length === MOST
      if (truncated) break
      const text = asked.canonical && result.ok ? { text: result.value.text } : {}
      records.push({ kind, start, end, ...judgedOf(result, asked), ...text })
    }
    return c.json({ records, truncated }, 200)
  })
  return app
}
