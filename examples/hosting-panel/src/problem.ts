import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { languageOf, type Said, say } from './language.js'

/** Answers that say why nothing could be done (RFC 9457). None of them holds anything of what was sent. */
export const problems = {
  'json-syntax': {
    status: 400,
    title: { zh: '请求体不是有效的JSON', tw: '請求內文不是有效的JSON', en: 'The body is not valid JSON' },
  },
  'json-depth': {
    status: 400,
    title: { zh: 'JSON嵌套过深', tw: 'JSON巢狀過深', en: 'The JSON is nested too deeply' },
  },
  'text-encoding': {
    status: 400,
    title: { zh: '请求体不是UTF-8编码', tw: '請求內文不是UTF-8編碼', en: 'The body is not UTF-8' },
  },
  'form-syntax': {
    status: 400,
    title: {
      zh: '请求体不是完整的multipart表单',
      tw: '請求內文不是完整的multipart表單',
      en: 'The body is not a whole multipart form',
    },
  },
  'not-found': {
    status: 404,
    title: { zh: '没有这个地址', tw: '沒有這個位址', en: 'There is nothing at this address' },
  },
  'unknown-kind': {
    status: 404,
    title: { zh: '没有这种内容', tw: '沒有這種內容', en: 'There is no such kind of value' },
  },
  'method-not-allowed': {
    status: 405,
    title: { zh: '这个地址不支持该方法', tw: '這個位址不支援該方法', en: 'This address does not take that method' },
  },
  'too-large': { status: 413, title: { zh: '请求体过大', tw: '請求內文過大', en: 'The body is too large' } },
  'media-type': {
    status: 415,
    title: { zh: '不支持这种Content-Type', tw: '不支援這種Content-Type', en: 'This Content-Type is not taken' },
  },
  'content-encoding': {
    status: 415,
    title: { zh: '不接受压缩的请求体', tw: '不接受壓縮的請求內文', en: 'Compressed bodies are not taken' },
  },
  'invalid-request': {
    status: 422,
    title: { zh: '请求内容不符合要求', tw: '請求內容不符合要求', en: 'The request is not as it should be' },
  },
  'rate-limit': { status: 429, title: { zh: '请求过于频繁', tw: '請求過於頻繁', en: 'Too many requests' } },
  internal: { status: 500, title: { zh: '服务器出错', tw: '伺服器出錯', en: 'The server failed' } },
  busy: { status: 503, title: { zh: '服务器繁忙', tw: '伺服器忙碌', en: 'The server is busy' } },
  timeout: { status: 503, title: { zh: '处理超时', tw: '處理逾時', en: 'It took too long' } },
} as const satisfies Readonly<Record<string, { readonly status: ContentfulStatusCode; readonly title: Said }>>

export type ProblemName = keyof typeof problems

/** What is wrong at one place of the request. */
export interface Fault {
  readonly in: 'body' | 'query' | 'path' | 'form'
  /** JSON Pointer of names that the description of this address has. */
  readonly pointer: string
  readonly detail: Said
}

export interface ProblemParts {
  /** What to do about it. */
  readonly detail?: Said
  readonly line?: number
  readonly column?: number
  readonly errors?: readonly Fault[]
  readonly headers?: Readonly<Record<string, string>>
}

/** Thrown wherever a request cannot be answered. */
export class Problem extends Error {
  readonly name: ProblemName
  readonly parts: ProblemParts
  constructor(name: ProblemName, parts: ProblemParts = {}) {
    super(name)
    this.name = name
    this.parts = parts
  }
}

export const typeOf = (name: ProblemName): string => `urn:beian:problem:${name}`

export function problemAnswer(c: Context, { name, parts }: Problem): Response {
  const language = languageOf(c)
  const { status, title } = problems[name]
  const { detail, line, column, errors, headers } = parts
  const body = {
    type: typeOf(name),
    title: say(title, language),
    status,
    ...(detail && { detail: say(detail, language) }),
    ...(line !== undefined && { line, column }),
    ...(errors && { errors: errors.map((fault) => ({ ...fault, detail: say(fault.detail, language) })) }),
    requestId: c.get('requestId'),
  }
  return c.body(JSON.stringify(body), status, {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Language': language,
    ...headers,
  })
}
