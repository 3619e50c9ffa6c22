import { createRoute, z } from '@hono/zod-openapi'
import { type CheckFilingOptions, checkIcpFiling, checkPublicSecurityFiling } from 'beian'
import { divisionNames } from 'beian/divisions'
import { fullNaming } from 'beian/naming'
import { filingSchemas } from '../filing-schemas.js'
import { type AnyResult, answerQuery, askedOf, counted, judged, judgedOf } from '../findings.js'
import { Problem } from '../problem.js'
import { answersOf, JSON_PROBLEMS } from '../problem-schema.js'
import { faultsOf } from '../request-faults.js'
import { sampleFiling } from '../sample.js'
import { type Routes, routes, type Service } from '../service.js'

/** Whole filings of both forms. */

const options = z.strictObject({
  draft: z.boolean().optional().openapi({ description: 'What is not filled in yet is no error.' }),
  today: z.iso.date().optional().openapi({ description: 'The day on which it is judged; today in China without it.' }),
})
const envelope = z.object({ filing: z.unknown(), options: options.optional() })

const report = judged
  .extend({
    form: z.enum(['icp', 'public-security']),
    filing: z
      .unknown()
      .optional()
      .openapi({ description: 'With canonical=true, where there is no error: as it is stored.' }),
  })
  .openapi('FilingReport')

const CHECKS = { icp: checkIcpFiling, 'public-security': checkPublicSecurityFiling } as const
type Form = keyof typeof CHECKS

/** A body is the filing, or an envelope: no form has a field `filing`. */
function opened(body: unknown): z.infer<typeof envelope> {
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, 'filing')) return { filing: body }
  const read = envelope.safeParse(body)
  if (!read.success) throw new Problem('invalid-request', { errors: faultsOf('body', read.error.issues) })
  return read.data
}

function filingRoute(form: Form) {
  return createRoute({
    method: 'post',
    path: `/v1/filings/${form}`,
    operationId: form === 'icp' ? 'checkIcpFiling' : 'checkPublicSecurityFiling',
    tags: ['filings'],
    summary: form === 'icp' ? 'ICP备案 · Check an ICP filing' : '公安联网备案 · Check a public-security filing',
    request: {
      query: answerQuery,
      body: {
        required: true,
        content: {
          'application/json': {
            schema: {
              anyOf: [
                { $ref: `#/components/schemas/${form}` },
                {
                  type: 'object',
                  required: ['filing'],
                  properties: {
                    filing: { $ref: `#/components/schemas/${form}` },
                    options: {
                      type: 'object',
                      properties: { draft: { type: 'boolean' }, today: { type: 'string', format: 'date' } },
                      additionalProperties: false,
                    },
                  },
                },
              ],
            },
            ...(form === 'icp' && { example: sampleFiling }),
          },
        },
      },
    },
    responses: {
      200: { description: 'Judged', content: { 'application/json': { schema: report } } },
      ...answersOf(...JSON_PROBLEMS),
    },
  })
}

export function filingRoutes(service: Service): Routes {
  const app = routes()
  for (const [name, schema] of filingSchemas()) app.openAPIRegistry.registerComponent('schemas', name, schema)
  const naming = fullNaming()
  for (const form of ['icp', 'public-security'] as const) {
    app.openapi(filingRoute(form), (c) => {
      const asked = askedOf(c, c.req.valid('query'))
      const { filing, options } = opened(c.get('json'))
      const by: CheckFilingOptions = { ...options, checkServiceName: naming, divisions: divisionNames }
      const result: AnyResult = CHECKS[form](filing, by)
      const answer = { form, ...judgedOf(result, asked, form) }
      return c.json(
        counted(service, c, asked.canonical && result.ok ? { ...answer, filing: result.value } : answer),
        200,
      )
    })
  }
  return app
}
