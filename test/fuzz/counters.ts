/**
 * What an input has the library run: how often each statement, function and branch, in steps: once, twice, thrice, a few
 * times, many times. An input is worth keeping when some step is new to its subject.
 */

/** Steps of counts, as bits. */
function stepOf(count: number): number {
  if (count < 4) return 1 << (count - 1)
  if (count < 8) return 8
  if (count < 16) return 16
  if (count < 32) return 32
  return count < 128 ? 64 : 128
}

export class Counters {
  readonly #counts: Uint16Array
  /** Steps that any subject has reached. */
  readonly #reached: Uint8Array
  readonly #bySubject = new Map<string, Uint8Array>()

  constructor(counts: Uint16Array) {
    this.#counts = counts
    this.#reached = new Uint8Array(counts.length)
  }

  get total(): number {
    return this.#counts.length
  }

  /** Points that some input has run. */
  get reached(): number {
    return this.#reached.reduce((sum, steps) => sum + (steps === 0 ? 0 : 1), 0)
  }

  clear(): void {
    this.#counts.fill(0)
  }

  /** Steps that the run since `clear` has taken and no earlier one of the subject. */
  take(subject: string): number {
    const own = this.#bySubject.get(subject) ?? new Uint8Array(this.#counts.length)
    this.#bySubject.set(subject, own)
    let more = 0
    for (let point = 0; point < this.#counts.length; point++) {
      const count = this.#counts[point]!
      if (count === 0) continue
      const step = stepOf(count)
      this.#reached[point]! |= step
      if ((own[point]! & step) !== 0) continue
      own[point]! |= step
      more++
    }
    return more
  }

  /** Points that the run since `clear` has passed. */
  passed(): readonly number[] {
    const points: number[] = []
    for (let point = 0; point < this.#counts.length; point++) if (this.#counts[point]! > 0) points.push(point)
    return points
  }
}
