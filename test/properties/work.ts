import { type Profiler, Session } from 'node:inspector'
import { setFlagsFromString } from 'node:v8'

/** Runs at most; two that agree are enough. */
const MOST_ROUNDS = 8

/**
 * Code that the engine optimizes while it runs leaves out of the count what it has inlined: up to all of it. So the
 * optimizers are off in the process of a test file that counts.
 */
setFlagsFromString('--no-opt')
setFlagsFromString('--no-maglev')

/**
 * How much a call does, counted instead of timed: how often each function and each branch of the scripts ran, loops
 * included. The same on every machine, however busy. The most of several runs is what the call does, once two runs have
 * come to it. What only the first run does (tables unpacked, words folded once) does not count.
 *
 * @param within only scripts whose address contains it
 */
export function workOf(run: () => unknown, within = '/src/'): number {
  run()
  let most = 0
  let agreeing = 0
  for (let round = 0; round < MOST_ROUNDS && agreeing < 2; round++) {
    const counts = countsOf(run, within)
    if (counts > most) {
      most = counts
      agreeing = 1
    } else if (counts === most) agreeing++
  }
  return most
}

function countsOf(run: () => unknown, within: string): number {
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

/** What regular expressions are given to read: how often they run, and over how many characters. */
export interface Matching {
  readonly runs: number
  readonly characters: number
}

/**
 * How much a call has regular expressions read; what they do within a text, no script sees. One that is tied to a place
 * (sticky, or `^`) counts for one character beside what it takes.
 */
export function matchingOf(run: () => unknown): Matching {
  const original = RegExp.prototype.exec
  let runs = 0
  let characters = 0
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const match = original.call(this, text)
    runs++
    if (match !== null) characters += match.index + match[0].length - from
    else if (!this.sticky && !this.source.startsWith('^')) characters += String(text).length - from
    characters++
    return match
  }
  try {
    run()
  } finally {
    RegExp.prototype.exec = original
  }
  return { runs, characters }
}
