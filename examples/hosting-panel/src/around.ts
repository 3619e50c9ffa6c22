import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { routePath } from 'hono/route'
import { rateLimiter } from 'hono-rate-limiter'
import type { Config } from './config.js'
import { Problem } from './problem.js'
import type { AppEnv, Service } from './service.js'

/** What stands around every route: who asks, how often and how much, and what is told of it. */

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** The route's own template: an address may hold anything. */
export function routeOf(c: Context): string {
  const path = routePath(c, -1)
  return path.includes('*') ? 'none' : path
}

/** A line of the log and a sample of the metrics for each request: method, route, status, milliseconds, id. */
export const told = ({ log, metrics }: Service): MiddlewareHandler<AppEnv> => {
  return async (c, next) => {
    const begin = performance.now()
    metrics.underway.inc()
    try {
      await next()
    } finally {
      metrics.underway.dec()
      const ms = Math.round((performance.now() - begin) * 10) / 10
      const method = METHODS.has(c.req.method) ? c.req.method : 'other'
      const [route, status] = [routeOf(c), c.res.status]
      metrics.seconds.observe({ method, route, status }, ms / 1000)
      log.info({ requestId: c.get('requestId'), method, route, status, ms })
    }
  }
}

/** The client's address: of the connection, or what the proxy in front says in the header that it was told to write. */
function clientOf(c: Context<AppEnv>, header: string | undefined): string {
  const said = header === undefined ? undefined : c.req.header(header)
  // A proxy appends to what the client sent: the last address is its own word.
  const last = said?.split(',').at(-1)?.trim()
  return last || (getConnInfo(c).remote.address ?? '')
}

export function limitedRate({ RATE_LIMIT, RATE_WINDOW_MS, CLIENT_HEADER }: Config): MiddlewareHandler<AppEnv> {
  if (RATE_LIMIT === 0) return (_, next) => next()
  return rateLimiter<AppEnv>({
    windowMs: RATE_WINDOW_MS,
    limit: RATE_LIMIT,
    standardHeaders: 'draft-6',
    keyGenerator: (c) => clientOf(c, CLIENT_HEADER),
    handler: (c) => {
      const seconds = c.res.headers.get('Retry-After') ?? String(Math.ceil(RATE_WINDOW_MS / 1000))
      throw new Problem('rate-limit', {
        headers: { 'Retry-After': seconds },
        detail: {
          zh: `请在${seconds}秒后重试`,
          tw: `請在${seconds}秒後重試`,
          en: `Try again in ${seconds} seconds.`,
        },
      })
    },
  })
}

export function limitedBody(maxSize: number): MiddlewareHandler<AppEnv> {
  const kilobytes = Math.floor(maxSize / 1024)
  return bodyLimit({
    maxSize,
    onError: async (c: Context<AppEnv>) => {
      await readOver(c.req.raw.body, 3 * maxSize)
      throw new Problem('too-large', {
        detail: { zh: `最多${kilobytes} KB`, en: `At most ${kilobytes} kB.` },
      })
    },
  })
}

/** Many clients send the whole body before they look for an answer: what is not much more is read, and thrown away. */
async function readOver(body: ReadableStream<Uint8Array> | null, most: number): Promise<void> {
  if (body === null || body.locked) return
  const reader = body.getReader()
  try {
    for (let size = 0; size <= most; ) {
      const { done, value } = await reader.read()
      if (done) return
      size += value.length
    }
  } catch {
    // Whoever sent it has gone.
  }
}

export const plainBody: MiddlewareHandler<AppEnv> = async (c, next) => {
  const encoding = c.req.header('Content-Encoding')
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') throw new Problem('content-encoding')
  await next()
}

/** So many at a time, since each is in memory as a whole; who comes beyond them is told to come again. */
export function limitedAtOnce(most: number): MiddlewareHandler<AppEnv> {
  let underway = 0
  return async (_, next) => {
    if (underway >= most) throw new Problem('busy', { headers: { 'Retry-After': '1' } })
    underway++
    try {
      await next()
    } finally {
      underway--
    }
  }
}
