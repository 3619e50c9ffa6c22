import { z } from '@hono/zod-openapi'
import { type ProblemName, problems, typeOf } from './problem.js'

/** How problems look in the description of the interface. */
const names = Object.keys(problems) as ProblemName[]

const problem = z
  .object({
    type: z.enum(names.map(typeOf) as [string, ...string[]]),
    title: z.string().openapi({ description: 'In the language of the answer.' }),
    status: z.number().int(),
    detail: z.string().optional().openapi({ description: 'What to do about it.' }),
    line: z.number().int().optional(),
    column: z.number().int().optional(),
    errors: z
      .array(z.object({ in: z.enum(['body', 'query', 'path', 'form']), pointer: z.string(), detail: z.string() }))
      .optional(),
    requestId: z.string(),
  })
  .openapi('Problem')

/** The problems with which a route may answer, by status. */
export function answersOf(...possible: readonly ProblemName[]) {
  const always: readonly ProblemName[] = ['rate-limit', 'internal']
  const answers: Record<
    number,
    { description: string; content: { 'application/problem+json': { schema: typeof problem } } }
  > = {}
  for (const name of [...possible, ...always]) {
    const { status, title } = problems[name]
    const before = answers[status]
    answers[status] = {
      description: before === undefined ? title.en : `${before.description}; ${title.en}`,
      content: { 'application/problem+json': { schema: problem } },
    }
  }
  return answers
}

export const JSON_PROBLEMS = [
  'json-syntax',
  'json-depth',
  'text-encoding',
  'too-large',
  'media-type',
  'content-encoding',
  'invalid-request',
] as const satisfies readonly ProblemName[]
