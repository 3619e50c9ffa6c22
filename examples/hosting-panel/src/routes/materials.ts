import { createRoute, z } from '@hono/zod-openapi'
import { keysOf } from 'beian'
import { type InspectedMaterial, inspectMaterial } from 'beian/material'
import { answerQuery, askedOf, counted, judged, judgedOf } from '../findings.js'
import { Problem } from '../problem.js'
import { answersOf } from '../problem-schema.js'
import { faultsOf } from '../request-faults.js'
import { type Routes, routes, type Service } from '../service.js'
import { worst } from './values.js'

/** Files that go with a filing. They are looked at in memory and kept nowhere. */

const MOST = 20

const requirement = z.object({
  form: z.enum(['icp', 'public-security']).default('icp'),
  material: z.enum(keysOf('material')),
})

const inspected = judged
  .extend({
    file: z
      .object({
        type: z.string().optional(),
        size: z.number().int(),
        width: z.number().optional(),
        height: z.number().optional(),
      })
      .optional()
      .openapi({ description: 'By its bytes: what a filing says of it.' }),
    sha256: z.string().optional(),
  })
  .openapi('MaterialReport')

const answer = z.object({ verdict: judged.shape.verdict, results: z.array(inspected) }).openapi('MaterialReports')

const route = createRoute({
  method: 'post',
  path: '/v1/materials',
  operationId: 'inspectMaterials',
  tags: ['materials'],
  summary: '材料图片 · Look at files of one material',
  request: {
    query: answerQuery,
    body: {
      required: true,
      content: {
        'multipart/form-data': {
          schema: {
            type: 'object',
            required: ['file', 'material'],
            properties: {
              file: {
                type: 'array',
                minItems: 1,
                maxItems: MOST,
                items: { type: 'string', format: 'binary' },
                description: 'One part for each file; one that comes twice is told.',
              },
              form: { type: 'string', enum: ['icp', 'public-security'], default: 'icp' },
              material: { type: 'string', enum: [...keysOf('material')] },
            },
          },
        },
      },
    },
  },
  responses: {
    200: { description: 'Judged', content: { 'application/json': { schema: answer } } },
    ...answersOf('form-syntax', 'too-large', 'media-type', 'content-encoding', 'invalid-request', 'busy', 'timeout'),
  },
})

/** The parts of the form; the names of files are not looked at any further. */
async function partsOf(request: { formData(): Promise<FormData>; header(name: string): string | undefined }) {
  const type = (request.header('Content-Type') ?? '').split(';')[0]!.trim().toLowerCase()
  if (type !== 'multipart/form-data') {
    throw new Problem('media-type', {
      detail: {
        zh: '请以multipart/form-data发送文件',
        tw: '請以multipart/form-data傳送檔案',
        en: 'Send files as multipart/form-data.',
      },
    })
  }
  let form: FormData
  try {
    form = await request.formData()
  } catch {
    throw new Problem('form-syntax')
  }
  const read = requirement.safeParse({
    form: form.get('form') ?? undefined,
    material: form.get('material') ?? undefined,
  })
  if (!read.success) throw new Problem('invalid-request', { errors: faultsOf('form', read.error.issues) })
  const files = form.getAll('file').filter((part) => typeof part !== 'string')
  if (files.length === 0 || files.length > MOST) throw new Problem('invalid-request', { errors: [FILES] })
  return { files, requirement: read.data }
}

const FILES = {
  in: 'form',
  pointer: '/file',
  detail: { zh: `应有1至${MOST}个文件`, tw: `應有1至${MOST}個檔案`, en: `must be 1 to ${MOST} files` },
} as const

export function materialRoutes(service: Service): Routes {
  const app = routes()
  app.openapi(route, async (c) => {
    const asked = askedOf(c, c.req.valid('query'))
    const { files, requirement } = await partsOf(c.req)
    const others: InspectedMaterial[] = []
    const results: z.infer<typeof inspected>[] = []
    for (const file of files) {
      const result = await inspectMaterial(file, requirement, { others })
      const told = counted(service, c, judgedOf(result, asked))
      if (!result.ok) results.push(told)
      else {
        others.push(result.value)
        const { name: _, ...known } = result.value.file
        results.push({ ...told, file: known, ...(result.value.sha256 && { sha256: result.value.sha256 }) })
      }
    }
    return c.json({ verdict: worst(results.map(({ verdict }) => verdict)), results }, 200)
  })
  return app
}
