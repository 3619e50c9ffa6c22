import { createRoute, z } from '@hono/zod-openapi'
import { fullNaming } from 'beian/naming'
import { answerQuery, askedOf, counted, judged, judgedOf } from '../findings.js'
import { answersOf, JSON_PROBLEMS } from '../problem-schema.js'
import { type Routes, routes, type Service } from '../service.js'
import { valueOptions } from '../value-kinds.js'
import { worst } from './values.js'

/** Names of services, many at once, for one entity. */

const { service, nature, entityName, provinceCode, preApprovals, ...others } = valueOptions
const { nationalLevel, governmentAuthorized, trademark, domain, remarks } = others

const body = z
  .object({
    names: z.array(z.string()).min(1).max(1000),
    service: service.default('website'),
    nature,
    entityName: entityName.optional(),
    provinceCode: provinceCode.optional(),
    preApprovals: preApprovals.optional(),
    nationalLevel: nationalLevel.optional(),
    governmentAuthorized: governmentAuthorized.optional(),
    trademark: trademark.optional(),
    domain: domain.optional(),
    remarks: remarks.optional(),
  })
  .openapi('Names', {
    example: { names: ['中国茶叶网', '青竹科技'], nature: 'enterprise', entityName: '北京青竹科技有限公司' },
  })

const answer = z
  .object({
    verdict: judged.shape.verdict,
    results: z.array(judged).openapi({ description: 'In the order of the names.' }),
  })
  .openapi('NameReports')

const route = createRoute({
  method: 'post',
  path: '/v1/names',
  operationId: 'checkNames',
  tags: ['names'],
  summary: '网站、APP、小程序名称 · Check names of websites, apps and mini-programs',
  request: { query: answerQuery, body: { required: true, content: { 'application/json': { schema: body } } } },
  responses: {
    200: { description: 'Judged', content: { 'application/json': { schema: answer } } },
    ...answersOf(...JSON_PROBLEMS),
  },
})

export function nameRoutes(given: Service): Routes {
  const app = routes()
  const check = fullNaming()
  app.openapi(route, (c) => {
    const asked = askedOf(c, c.req.valid('query'))
    const { names, ...context } = c.req.valid('json')
    const results = names.map((name) => counted(given, c, judgedOf(check(name, context), asked)))
    return c.json({ verdict: worst(results.map(({ verdict }) => verdict)), results }, 200)
  })
  return app
}
