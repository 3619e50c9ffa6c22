import type { HttpBindings } from '@hono/node-server'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Logger } from 'pino'
import type { Config } from './config.js'
import type { Metrics } from './metrics.js'
import { refuseFaults } from './request-faults.js'

/** What handlers know of a request. */
export interface AppEnv {
  Bindings: HttpBindings
  Variables: {
    requestId: string
    /** The parsed JSON of the body, where there is one. */
    json: unknown
  }
}

/** What all routes share. */
export interface Service {
  readonly config: Config
  readonly log: Logger
  readonly metrics: Metrics
}

export type Routes = OpenAPIHono<AppEnv>

export const routes = (): Routes => new OpenAPIHono<AppEnv>({ defaultHook: refuseFaults })
