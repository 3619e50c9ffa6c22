import { type Profiler, Session } from 'node:inspector'

/**
 * How much a call does, counted instead of timed: how often each function and each branch of the scripts ran, loops
 * included. The same on every machine, however busy.
 *
 * @param within only scripts whose address contains it
 */
export function workOf(run: () => unknown, within = '/src/'): number {
  const session = new Session()
  session.connect()
  try {
    session.post('Profiler.enable')
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
    run()
    let scripts: Profiler.ScriptCoverage[] = []
    session.post('Profiler.takePreciseCoverage', (_, { result }) => {
      scripts = result
    })
    let work = 0
    for (const { url, functions } of scripts) {
      if (!url.includes(within)) continue
      for (const { ranges } of functions) for (const { count } of ranges) work += count
    }
    return work
  } finally {
    session.post('Profiler.stopPreciseCoverage')
    session.disconnect()
  }
}
