import { createRandom, type Random } from '../../src/testing/random.ts'
import type { Counters } from './counters.ts'
import { type Entry, type Failure, isSynthetic } from './fixtures.ts'
import { minimise } from './minimise.ts'
import { freshText, seedsOf } from './seeds.ts'
import { type Broken, type Format, judge, type Subject } from './subject.ts'
import { varyJson } from './vary-json.ts'
import { type Sources, varyText } from './vary-text.ts'

export interface CampaignOptions {
  readonly seed: string
  readonly words: readonly string[]
  /** Inputs kept by earlier campaigns. */
  readonly corpus: readonly Entry[]
  /** Whether what is new in what runs decides which inputs are kept; without it, none is. */
  readonly guided: boolean
  readonly tell: (failure: Failure & { readonly seen: string }) => void
  /** Called before each input, which may be the last. */
  readonly before: (subject: string, input: string) => void
}

/** Milliseconds that judging a thousand characters may take, as nothing of the work is linear beyond reason. */
const PER_THOUSAND = 50

/** Of each claim and subject so many inputs are told; more of them tell nothing new. */
const MOST_TOLD = 2

/** One input in so many is a sample or a seed; of a subject with few inputs all are. */
const FRESH = 10
const FEW = 20

/** Inputs that were kept last, and have hardly been varied yet. */
const NEWEST = 4

export const SLOW = 'a thousand characters are judged within 50 ms'

/** Varies inputs, keeps those that run something new, and tells which break a claim. The seed decides everything. */
export class Campaign {
  executions = 0
  readonly #random: Random
  readonly #kept = new Map<string, string[]>()
  readonly #byFormat = new Map<Format, string[]>()
  readonly #told = new Map<string, number>()

  constructor(
    readonly subjects: readonly Subject[],
    readonly counters: Counters,
    readonly options: CampaignOptions,
  ) {
    this.#random = createRandom(options.seed)
    for (const { name } of subjects) this.#kept.set(name, [])
    for (const format of ['text', 'page', 'json'] as const) this.#byFormat.set(format, [])
  }

  get kept(): number {
    return [...this.#kept.values()].reduce((sum, inputs) => sum + inputs.length, 0)
  }

  /** What each subject has of its own to begin with; what all have is tried on the way. */
  async begin(): Promise<void> {
    for (const subject of this.subjects) {
      const own = this.options.corpus.filter((entry) => entry.subject === subject.name)
      const inputs = [...(subject.seeds ?? []), ...own.map(({ input }) => input)]
      for (const input of inputs) await this.#run(subject, input)
      // Without any feedback the seeds are what is varied.
      if (!this.options.guided) this.#kept.get(subject.name)!.push(...inputs)
    }
  }

  async step(): Promise<void> {
    const subject = this.#random.pick(this.subjects)
    await this.#run(subject, this.#next(subject))
  }

  #next(subject: Subject): string {
    const own = this.#kept.get(subject.name)!
    const alike = this.#byFormat.get(subject.format)!
    const sources: Sources = {
      random: this.#random,
      words: this.options.words,
      other: () => (alike.length === 0 ? '' : this.#random.pick(alike)),
    }
    if (subject.format === 'json') {
      if (own.length === 0) return varyJson('{}', sources)
    } else if (own.length < FEW || this.#random.below(FRESH) === 0) {
      const given = this.#random.below(2) === 0 ? freshText(this.#random) : this.#random.pick(seedsOf(subject.format))
      return this.#random.below(2) === 0 ? given : varyText(given, sources)
    }
    const base = this.#base(own)
    return subject.format === 'json' ? varyJson(base, sources) : varyText(base, sources)
  }

  /** What was found last leads on more often than what was found long ago, and a short input more often than a long one. */
  #base(own: readonly string[]): string {
    const newest = this.#random.pick([own.length, own.length >> 2, NEWEST])
    const from = Math.max(0, own.length - Math.max(1, newest))
    const [one, other] = [0, 1].map(() => own[from + this.#random.below(own.length - from)]!)
    return one!.length <= other!.length || this.#random.below(4) === 0 ? one! : other!
  }

  async #run(subject: Subject, input: string): Promise<void> {
    this.executions++
    this.options.before(subject.name, input)
    this.counters.clear()
    const { broken, milliseconds } = await timed(subject, input)
    const isNew = this.counters.take(subject.name) > 0
    if (isNew && this.options.guided) {
      this.#kept.get(subject.name)!.push(input)
      this.#byFormat.get(subject.format)!.push(input)
    }
    for (const one of broken) await this.#tell(subject, input, one)
    const limit = PER_THOUSAND * Math.max(1, input.length / 1000)
    if (milliseconds > limit && (await this.#isSlow(subject, input, limit))) {
      await this.#tell(subject, input, { claim: SLOW, seen: `${Math.round(milliseconds)} ms` })
    }
  }

  /** Slow each time, and not because something else had the processor or a table was unpacked. */
  async #isSlow(subject: Subject, input: string, limit: number): Promise<boolean> {
    for (let again = 0; again < 4; again++) if ((await timed(subject, input)).milliseconds <= limit) return false
    return true
  }

  async #tell(subject: Subject, input: string, { claim, seen }: Broken): Promise<void> {
    const key = `${subject.name}: ${claim}`
    const count = this.#told.get(key) ?? 0
    this.#told.set(key, count + 1)
    if (count >= MOST_TOLD) return
    const smallest = claim === SLOW ? input : await minimise(subject, input, claim)
    const last = (await judge(subject, smallest)).find((one) => one.claim === claim)
    this.options.tell({ subject: subject.name, claim, input: smallest, seen: last?.seen ?? seen })
  }

  /** The fewest inputs, the shortest first, that pass every point that all that were kept pass. */
  async smallestCorpus(): Promise<readonly Entry[]> {
    const passing: { readonly entry: Entry; readonly points: readonly number[] }[] = []
    for (const subject of this.subjects) {
      for (const input of this.#kept.get(subject.name)!) {
        if (!isSynthetic(input)) continue
        this.options.before(subject.name, input)
        this.counters.clear()
        if ((await judge(subject, input)).length > 0) continue
        passing.push({ entry: { subject: subject.name, input }, points: this.counters.passed() })
      }
    }
    passing.sort((one, other) => one.entry.input.length - other.entry.input.length)
    const covered = new Set<number>()
    const chosen: Entry[] = []
    // By what only few pass first: what many pass comes with it.
    const passes = new Map<number, number>()
    for (const { points } of passing) for (const point of points) passes.set(point, (passes.get(point) ?? 0) + 1)
    const rarity = ({ points }: { readonly points: readonly number[] }): number =>
      Math.min(...points.map((point) => passes.get(point)!))
    for (const { entry, points } of [...passing].sort((one, other) => rarity(one) - rarity(other))) {
      if (points.every((point) => covered.has(point))) continue
      for (const point of points) covered.add(point)
      chosen.push(entry)
    }
    return chosen
  }
}

/** What does not hold, and what the thread's processor spent on it. */
async function timed(
  subject: Subject,
  input: string,
): Promise<{ readonly broken: readonly Broken[]; readonly milliseconds: number }> {
  const start = process.cpuUsage()
  const broken = await judge(subject, input)
  const { user, system } = process.cpuUsage(start)
  return { broken, milliseconds: (user + system) / 1000 }
}
