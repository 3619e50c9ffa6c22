import { createServer, type Server } from 'node:http'
import { serve } from '@hono/node-server'
import { createApp } from './app.js'
import { type Config, configOf, WrongEnvironment } from './config.js'
import { createLog } from './log.js'
import { createMetrics } from './metrics.js'

/** Serves until SIGTERM or SIGINT: what is underway is answered, then the process ends with 0. */
function start(config: Config): void {
  const log = createLog(config)
  const { fetch } = createApp({ config, log, metrics: createMetrics() })
  const server = serve(
    {
      fetch,
      hostname: config.HOST,
      port: config.PORT,
      createServer,
      serverOptions: {
        // Whoever sends slowly is cut off, also in the middle of a body.
        headersTimeout: config.HEADERS_TIMEOUT_MS,
        requestTimeout: config.REQUEST_TIMEOUT_MS,
        connectionsCheckingInterval: 1000,
        keepAliveTimeout: 5000,
        maxHeaderSize: 16_384,
      },
    },
    ({ address, port }) =>
      log.info({ listening: `http://${address.includes(':') ? `[${address}]` : address}:${port}` }),
  ) as Server
  server.on('error', (failure: NodeJS.ErrnoException) => {
    log.error({ error: failure.code ?? 'failed' })
    process.exitCode = 1
  })
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop(server))

  function stop(server: Server): void {
    log.info({ stopping: true })
    server.close(() => {
      log.info({ stopped: true })
      process.exit(0)
    })
    server.closeIdleConnections()
    setTimeout(() => {
      log.error({ error: 'requests were cut off' })
      process.exit(1)
    }, config.STOP_TIMEOUT_MS).unref()
  }
}

try {
  start(configOf(process.env))
} catch (failure) {
  if (!(failure instanceof WrongEnvironment)) throw failure
  console.error(failure.message)
  process.exitCode = 2
}
