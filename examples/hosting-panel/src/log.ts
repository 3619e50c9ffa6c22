import { type Logger, pino } from 'pino'
import type { Config } from './config.js'

/** One line of JSON for each event, to standard output. */
export const createLog = ({ LOG_LEVEL }: Config): Logger =>
  pino({ level: LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime })

/** What may be logged of a failure: where it happened. Its message may hold what was sent. */
export function placesOf(failure: unknown): { readonly error: string; readonly stack: readonly string[] } {
  if (!(failure instanceof Error)) return { error: typeof failure, stack: [] }
  const frames = (failure.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { error: failure.constructor.name, stack: frames.map((line) => line.trim()) }
}
