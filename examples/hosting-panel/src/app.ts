import { HTTPException } from 'hono/http-exception'
import { requestId } from 'hono/request-id'
import { secureHeaders } from 'hono/secure-headers'
import { timeout } from 'hono/timeout'
import { limitedAtOnce, limitedBody, limitedRate, plainBody, told } from './around.js'
import { jsonBody } from './json-body.js'
import { placesOf } from './log.js'
import { isAsset, pages } from './pages.js'
import { Problem, problemAnswer } from './problem.js'
import { filingRoutes } from './routes/filings.js'
import { footerRoutes } from './routes/footers.js'
import { materialRoutes } from './routes/materials.js'
import { nameRoutes } from './routes/names.js'
import { operationRoutes } from './routes/operations.js'
import { pageRoutes } from './routes/pages.js'
import { valueRoutes } from './routes/values.js'
import { type Routes, routes, type Service } from './service.js'

/** What a page of this server may do: run its scripts and ask this server. Swagger UI draws its icons from data. */
const PAGE_POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
}

/** The whole application, whatever serves it. */
export function createApp(service: Service): Routes {
  const { config, log } = service
  const app = routes()
  // Ids of clients are not taken over: they could say anything.
  app.use(requestId({ headerName: '' }))
  app.use(told(service))
  app.use(async (c, next) => {
    c.header('X-Request-Id', c.get('requestId'))
    c.header('Vary', 'Accept-Language')
    c.header('Cache-Control', 'no-store')
    await next()
  })
  app.use(
    // Whether it is reached by TLS knows the proxy in front of it.
    secureHeaders({ contentSecurityPolicy: PAGE_POLICY, strictTransportSecurity: false, xFrameOptions: 'DENY' }),
  )
  const limited = limitedRate(config)
  app.use((c, next) => (c.req.path === '/healthz' || isAsset(c.req.path) ? next() : limited(c, next)))

  const judging = ['/v1/filings/*', '/v1/values/*', '/v1/names', '/v1/pages/*', '/v1/footers/*'] as const
  for (const path of judging) app.on('POST', path, plainBody, limitedBody(config.MAX_JSON_BYTES), jsonBody)
  app.on(
    'POST',
    '/v1/materials',
    plainBody,
    limitedAtOnce(config.MATERIALS_AT_ONCE),
    limitedBody(config.MAX_MATERIAL_BYTES),
    timeout(config.REQUEST_TIMEOUT_MS, () => new HTTPException(503)),
  )
  for (const part of [filingRoutes, valueRoutes, nameRoutes, pageRoutes, footerRoutes, materialRoutes, operationRoutes])
    app.route('/', part(service))
  app.route('/', pages())

  const description = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'beian',
      version: '1',
      license: { name: 'MIT' },
      description:
        '检查ICP备案和公安联网备案的内容。回答中不含所填内容，除非要求canonical或suggestions。\n\nChecks what is entered for the two filings of a website in mainland China. No answer holds what was sent, unless `canonical` or `suggestions` ask for it. Problems are those of RFC 9457.',
    },
    servers: [{ url: '/' }],
    tags: ['filings', 'values', 'names', 'pages', 'materials', 'operations'].map((name) => ({ name })),
  })
  app.get('/openapi.json', (c) => c.json(description))
  refuseOtherMethods(app)

  app.notFound((c) => problemAnswer(c, new Problem('not-found')))
  app.onError((failure, c) => {
    if (failure instanceof Problem) return problemAnswer(c, failure)
    if (failure instanceof HTTPException && failure.status === 503) {
      return problemAnswer(c, new Problem('timeout', { headers: { 'Retry-After': '5' } }))
    }
    log.error({ requestId: c.get('requestId'), ...placesOf(failure) })
    return problemAnswer(c, new Problem('internal'))
  })
  return app
}

/** A known address that is asked for by another method says which it takes. */
function refuseOtherMethods(app: Routes): void {
  const methods = new Map<string, Set<string>>()
  for (const { path, method } of app.routes) {
    if (path.includes('*') || method === 'ALL') continue
    methods.set(path, (methods.get(path) ?? new Set()).add(method))
  }
  for (const [path, known] of methods) {
    const allow = [...known, ...(known.has('GET') ? ['HEAD'] : [])].join(', ')
    app.all(path, () => {
      throw new Problem('method-not-allowed', { headers: { Allow: allow } })
    })
  }
}
