import type { Hook } from '@hono/zod-openapi'
import type { z } from 'zod'
import type { Said } from './language.js'
import { type Fault, Problem } from './problem.js'
import type { AppEnv } from './service.js'

const TYPES: Readonly<Record<string, Said>> = {
  string: { zh: '应为文本', tw: '應為文字', en: 'must be a text' },
  number: { zh: '应为数字', tw: '應為數字', en: 'must be a number' },
  boolean: { zh: '应为true或false', tw: '應為true或false', en: 'must be true or false' },
  array: { zh: '应为列表', tw: '應為清單', en: 'must be a list' },
  object: { zh: '应为对象', tw: '應為物件', en: 'must be an object' },
}
const WRONG: Said = {
  zh: '不符合要求，请对照/docs修改',
  tw: '不符合要求，請對照/docs修改',
  en: 'is not as /docs describes it',
}

/** What is wrong, by what was expected alone: zod's own words may name a key that the client made up. */
function detailOf(issue: z.core.$ZodIssue): Said {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? WRONG
    case 'invalid_value': {
      const options = issue.values.map(String)
      return {
        zh: `应为其中之一：${options.join('、')}`,
        tw: `應為其中之一：${options.join('、')}`,
        en: `must be one of ${options.join(', ')}`,
      }
    }
    case 'unrecognized_keys':
      return {
        zh: '有不认识的字段，请对照/docs修改',
        tw: '有不認識的欄位，請對照/docs修改',
        en: 'has a field that /docs does not have',
      }
    case 'too_small':
      return { zh: `不能少于${issue.minimum}`, tw: `不能少於${issue.minimum}`, en: `must be at least ${issue.minimum}` }
    case 'too_big':
      return { zh: `不能超过${issue.maximum}`, tw: `不能超過${issue.maximum}`, en: `must be at most ${issue.maximum}` }
    case 'invalid_format':
      return issue.format === 'date'
        ? { zh: '应为日期，如2026-11-21', tw: '應為日期，如2026-11-21', en: 'must be a date such as 2026-11-21' }
        : WRONG
    default:
      return WRONG
  }
}

const pointerOf = (path: readonly PropertyKey[]): string => path.map((step) => `/${String(step)}`).join('')

/** The faults of a schema's issues; each place is named once. */
export function faultsOf(where: Fault['in'], issues: readonly z.core.$ZodIssue[]): Fault[] {
  const faults = issues.map((issue) => ({ in: where, pointer: pointerOf(issue.path), detail: detailOf(issue) }))
  return faults.filter(({ pointer }, index) => faults.findIndex((fault) => fault.pointer === pointer) === index)
}

const PLACES: Readonly<Record<string, Fault['in']>> = { json: 'body', form: 'form', query: 'query', param: 'path' }

/** What a route's own description refuses is a problem like every other. */
export const refuseFaults: Hook<unknown, AppEnv, string, unknown> = (result) => {
  if (result.success) return
  throw new Problem('invalid-request', { errors: faultsOf(PLACES[result.target] ?? 'body', result.error.issues) })
}
