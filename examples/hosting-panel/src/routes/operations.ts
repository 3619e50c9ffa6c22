import { createRoute, z } from '@hono/zod-openapi'
import { dataVersions } from 'beian'
import { answersOf } from '../problem-schema.js'
import { type Routes, routes, type Service } from '../service.js'

/** What those ask who run the server. */

const health = createRoute({
  method: 'get',
  path: '/healthz',
  operationId: 'health',
  tags: ['operations'],
  summary: '是否在运行 · Whether it is up',
  responses: {
    200: {
      description: 'It is',
      content: {
        'application/json': {
          schema: z
            .object({ status: z.literal('ok'), data: z.record(z.string(), z.unknown()) })
            .openapi('Health', { description: 'With the dates of the tables that it judges by.' }),
        },
      },
    },
    ...answersOf(),
  },
})

const metricsRoute = createRoute({
  method: 'get',
  path: '/metrics',
  operationId: 'metrics',
  tags: ['operations'],
  summary: 'Prometheus指标 · Metrics for Prometheus',
  responses: {
    200: { description: 'Text format 0.0.4', content: { 'text/plain': { schema: z.string() } } },
    ...answersOf(),
  },
})

export function operationRoutes({ metrics }: Service): Routes {
  const app = routes()
  app.openapi(health, (c) => c.json({ status: 'ok' as const, data: { ...dataVersions } }, 200))
  app.openapi(metricsRoute, async (c) =>
    c.text(await metrics.registry.metrics(), 200, { 'Content-Type': metrics.registry.contentType }),
  )
  return app
}
