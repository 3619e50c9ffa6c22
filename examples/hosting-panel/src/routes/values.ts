import { createRoute, z } from '@hono/zod-openapi'
import { type Asked, answerQuery, askedOf, counted, judged, judgedOf } from '../findings.js'
import { type Fault, Problem } from '../problem.js'
import { answersOf, JSON_PROBLEMS } from '../problem-schema.js'
import { type Routes, routes, type Service } from '../service.js'
import { type ValueKind, type ValueOption, valueKinds, valueOptions } from '../value-kinds.js'

/** Single values: one, or a list of one kind. */

const MOST = 1000
const kinds = Object.keys(valueKinds) as [string, ...string[]]

const body = z
  .object({
    value: z.unknown().optional().openapi({ description: 'A text; of validity-period and app-identity an object.' }),
    values: z.array(z.unknown()).max(MOST).optional(),
    options: z.strictObject(valueOptions).partial().default({}).openapi('ValueOptions'),
  })
  .openapi('Values', { example: { value: '11010519491231O02X', options: { today: '2026-11-21' } } })

const result = judged.extend({ value: z.unknown().optional() }).openapi('ValueResult')
const answer = z.union([
  result,
  z.object({ verdict: judged.shape.verdict, results: z.array(result) }).openapi('ValueResults'),
])

const route = createRoute({
  method: 'post',
  path: '/v1/values/{kind}',
  operationId: 'parseValues',
  tags: ['values'],
  summary: '单个字段 · Read values of one kind',
  request: {
    params: z.object({ kind: z.string().openapi({ enum: kinds }) }),
    query: answerQuery,
    body: { required: true, content: { 'application/json': { schema: body } } },
  },
  responses: {
    200: { description: 'Judged', content: { 'application/json': { schema: answer } } },
    ...answersOf('unknown-kind', ...JSON_PROBLEMS),
  },
})

function kindNamed(name: string): ValueKind {
  if (Object.hasOwn(valueKinds, name)) return valueKinds[name]!
  throw new Problem('unknown-kind', {
    detail: {
      zh: `请用其中之一：${kinds.join('、')}`,
      tw: `請用其中之一：${kinds.join('、')}`,
      en: `Use one of ${kinds.join(', ')}.`,
    },
  })
}

/** Options that this kind does not have would be passed over in silence. */
function demandOwn({ options }: ValueKind, given: object): void {
  const errors = (Object.keys(given) as ValueOption[])
    .filter((name) => !options.includes(name))
    .map(
      (name): Fault => ({
        in: 'body',
        pointer: `/options/${name}`,
        detail: { zh: '这种内容没有此选项', tw: '這種內容沒有此選項', en: 'is no option of this kind' },
      }),
    )
  if (errors.length > 0) throw new Problem('invalid-request', { errors })
}

const ONE_OF_TWO: Fault = {
  in: 'body',
  pointer: '/value',
  detail: { zh: '请填写value或values其中一个', tw: '請填寫value或values其中一個', en: 'give either value or values' },
}

function resultOf({ read }: ValueKind, value: unknown, options: object, asked: Asked): z.infer<typeof result> {
  const parsed = read(value, options)
  const told = judgedOf(parsed, asked)
  return asked.canonical && parsed.ok ? { ...told, value: parsed.value } : told
}

/** The worst of them. */
export function worst(verdicts: readonly z.infer<typeof judged>['verdict'][]): z.infer<typeof judged>['verdict'] {
  return (['reject', 'warn'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'accept'
}

export function valueRoutes(service: Service): Routes {
  const app = routes()
  app.openapi(route, (c) => {
    const asked = askedOf(c, c.req.valid('query'))
    const kind = kindNamed(c.req.valid('param').kind)
    const { value, values, options } = c.req.valid('json')
    demandOwn(kind, options)
    if ((value === undefined) === (values === undefined)) throw new Problem('invalid-request', { errors: [ONE_OF_TWO] })
    if (values === undefined) return c.json(counted(service, c, resultOf(kind, value, options, asked)), 200)
    const results = values.map((one) => counted(service, c, resultOf(kind, one, options, asked)))
    return c.json({ verdict: worst(results.map(({ verdict }) => verdict)), results }, 200)
  })
  return app
}
