import * as z from 'zod'

const count = (most: number, otherwise: number) => z.coerce.number().int().min(0).max(most).default(otherwise)
const MINUTE = 60_000

/** Everything that is set from outside, with what holds where it is not. `README.md` says what each is for. */
const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: count(65_535, 8787),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  MAX_JSON_BYTES: count(1 << 28, 1 << 20),
  MAX_MATERIAL_BYTES: count(1 << 28, 20 * (1 << 20)),
  MATERIALS_AT_ONCE: count(1000, 4).pipe(z.number().min(1)),
  RATE_LIMIT: count(1e9, 600),
  RATE_WINDOW_MS: count(60 * MINUTE, MINUTE).pipe(z.number().min(1)),
  CLIENT_HEADER: z.string().min(1).optional(),
  HEADERS_TIMEOUT_MS: count(10 * MINUTE, 10_000),
  REQUEST_TIMEOUT_MS: count(10 * MINUTE, 30_000),
  STOP_TIMEOUT_MS: count(10 * MINUTE, 10_000),
})

export type Config = z.infer<typeof environment>

/** Names of variables that are wrong; their values are not repeated. */
export class WrongEnvironment extends Error {}

/** The configuration; a variable that is empty counts as not set. */
export function configOf(variables: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''))
  const read = environment.safeParse(set)
  if (read.success) return read.data
  const names = [...new Set(read.error.issues.map(({ path }) => String(path[0])))]
  throw new WrongEnvironment(`wrong in the environment: ${names.join(', ')} (README.md says what they take)`)
}
