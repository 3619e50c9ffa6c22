import type { Case, Row } from './case.ts'
import { quick, tolerance } from './effort.ts'

export interface MeasureOptions {
  /** Passes over all cases; each begins with the next case. */
  readonly rounds?: number
  /** Milliseconds of CPU time that a case gets in each round. */
  readonly sample?: number
  /**
   * Milliseconds of CPU time that a case gets before anything counts. What calls many functions needs more: the engine
   * compiles them in the background, in CPU time of the same process.
   */
  readonly warmUp?: number
  /** How many results are held at a time: one where each is as large as a page, or the garbage of others is measured. */
  readonly keep?: number
}

/** Runs `count` calls, beginning with input `from`. */
type Loop = (run: (input: never) => unknown, inputs: readonly unknown[], from: number, count: number) => void

let loops = 0

/**
 * A loop of its own for each case: in one that all cases share, the call site has seen so many functions that the
 * engine no longer inlines any, which hides 20 ns behind everything and flatters what is slow. Every source text is
 * another, since engines keep what they have learnt by the text. Results are kept, so that no allocation is optimised
 * away.
 */
function createLoop(keep: number): Loop {
  loops++
  return new Function(
    'run',
    'inputs',
    'from',
    'count',
    `/* ${loops} */
    const kept = globalThis.beianBenchKept${loops} ??= new Array(${keep}).fill(undefined)
    const length = inputs.length
    for (let call = 0, index = from; call < count; call++) {
      kept[call % ${keep}] = run(inputs[index])
      if (++index === length) index = 0
    }`,
  ) as Loop
}

/** Milliseconds of CPU time of the process, all its threads: collecting garbage counts, being preempted does not. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/**
 * Measures cases interleaved: each round gives every case one sample, beginning with the next case, so that whatever
 * slows the machine down slows all of them. Ratios are taken within the round; the median of the rounds counts.
 */
export function measure(
  cases: readonly Case[],
  { rounds: asked = 15, sample: whole = 12, warmUp: long = whole * 8, keep = 8 }: MeasureOptions = {},
): Row[] {
  const [rounds, sample, warmUp] = quick ? [5, whole / 3, long / 4] : [asked, whole, long]
  const states = cases.map(({ run, inputs }) => {
    const loop = createLoop(keep)
    let next = 0
    return {
      count: 1,
      times: [] as number[],
      /** Milliseconds for `count` calls, going on with the inputs where the last sample ended. */
      take(count: number): number {
        const from = next
        next = (next + count) % inputs.length
        const start = cpuTime()
        loop(run, inputs, from, count)
        return cpuTime() - start
      },
    }
  })
  // Twice: what the cases share must have seen all of them before anything counts.
  for (let pass = 0; pass < 2; pass++) {
    for (const state of states) {
      let spent = 0
      while (spent < warmUp / 2) {
        const time = state.take(state.count)
        spent += time
        if (time < sample) state.count = Math.max(state.count + 1, Math.ceil(state.count * Math.min(2, sample / time)))
        else state.count = Math.max(1, Math.round((state.count * sample) / time))
      }
    }
  }
  for (let round = 0; round < rounds; round++) {
    for (let step = 0; step < states.length; step++) {
      const state = states[(round + step) % states.length]!
      state.times.push((state.take(state.count) * 1e6) / state.count)
    }
  }
  return cases.map((one, index) => rowOf(one, index, cases, states))
}

function rowOf(one: Case, index: number, cases: readonly Case[], states: readonly { readonly times: number[] }[]): Row {
  const { name, is, against, budget, megabytes, least, inputs } = one
  const reference = against === undefined ? 0 : cases.findIndex((other) => other.name === against)
  if (reference < 0) throw new Error(`${name}: there is no case ${against}`)
  const { times } = states[index]!
  const time = median(times)
  const ratios = times.map((value, round) => value / states[reference]!.times[round]!)
  const ratio = median(ratios)
  const shown = {
    name,
    ...(is === undefined ? {} : { is }),
    ...(against === undefined ? {} : { against }),
    time,
    spread: median(ratios.map((value) => Math.abs(value / ratio - 1))),
  }
  if (megabytes !== undefined && (least !== undefined || budget === undefined)) {
    const speed = (megabytes / inputs.length / time) * 1e9
    const over = least !== undefined && speed < least / tolerance ? { over: `${least} MB/s` } : {}
    return { ...shown, speed, ...(least === undefined ? {} : { budget: least }), ...over }
  }
  const speed = megabytes === undefined ? {} : { speed: (megabytes / inputs.length / time) * 1e9 }
  const over = budget !== undefined && ratio > budget * tolerance ? { over: `${budget} ×` } : {}
  return { ...shown, ...speed, ratio, ...(budget === undefined ? {} : { budget }), ...over }
}

/** Beside the fastest library that does the same job on the same inputs; whatever a peer beats is over its budget. */
export function aheadOfPeers(rows: readonly Row[], ahead: readonly string[], peers: readonly string[]): Row[] {
  const timeOf = (name: string): number => rows.find((row) => row.name === name)!.time!
  const [fastest] = [...peers].sort((one, other) => timeOf(one) - timeOf(other))
  return rows.map((row) => {
    if (!ahead.includes(row.name) || fastest === undefined) return row
    const ratio = row.time! / timeOf(fastest)
    const beside = { ...row, peer: { name: fastest, ratio } }
    return ratio <= tolerance ? beside : { ...beside, over: `behind ${fastest}` }
  })
}

/**
 * Kilobytes that one call allocates: how much the heap grows over many calls, none of which may collect. The process
 * must run with `--expose-gc` and a new space that holds them all (`--max-semi-space-size`).
 */
export function allocationOf(run: () => unknown, calls: number): number {
  const grown: number[] = []
  for (let pass = 0; pass < 9; pass++) {
    globalThis.gc!()
    const before = process.memoryUsage().heapUsed
    for (let call = 0; call < calls; call++) run()
    const after = process.memoryUsage().heapUsed
    // The first passes run code that is not compiled in full yet.
    if (pass >= 4) grown.push((after - before) / calls / 1000)
  }
  return median(grown)
}

/** Times of one call each, in milliseconds, for work that is too large to be repeated often: the least of some. */
export function leastTime(run: () => unknown, passes: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let pass = 0; pass < passes; pass++) {
    const start = cpuTime()
    run()
    least = Math.min(least, cpuTime() - start)
  }
  return least
}
