import { parentPort, workerData } from 'node:worker_threads'
import { Campaign } from './campaign.ts'
import { Counters } from './counters.ts'
import type { Entry, Failure } from './fixtures.ts'
import { subjects } from './subjects.ts'

/** What a campaign is told when it starts. */
export interface Order {
  readonly seed: string
  /** It ends after so many seconds or inputs, whatever comes first. */
  readonly seconds: number
  readonly executions: number
  readonly words: readonly string[]
  readonly corpus: readonly Entry[]
  /** Subjects whose names hold one of these; all, where there is none. */
  readonly only: readonly string[]
  readonly guided: boolean
  /** Whether the smallest corpus is wanted. */
  readonly keep: boolean
  /** Where the input that is judged stands: a count of inputs, a length, and its text. */
  readonly current: SharedArrayBuffer
}

export type Word =
  | { readonly kind: 'failure'; readonly failure: Failure & { readonly seen: string } }
  | { readonly kind: 'progress' | 'done'; readonly figures: Figures; readonly corpus?: readonly Entry[] }

export interface Figures {
  readonly executions: number
  readonly seconds: number
  readonly points: number
  readonly reached: number
  readonly kept: number
}

const order = workerData as Order
const tell = (word: Word): void => parentPort!.postMessage(word)

/** How often it is told how far the campaign is, in milliseconds. */
const PROGRESS = 5000

const head = new Int32Array(order.current, 0, 2)
const text = new Uint8Array(order.current, 8)
const encoder = new TextEncoder()

async function run(): Promise<void> {
  const start = performance.now()
  const counters = new Counters((globalThis as unknown as { __counts__: Uint16Array }).__counts__)
  const chosen = subjects.filter(({ name }) => order.only.length === 0 || order.only.some((one) => name.includes(one)))
  const campaign = new Campaign(chosen, counters, {
    ...order,
    tell: (failure) => tell({ kind: 'failure', failure }),
    before(subject, input) {
      head[1] = encoder.encodeInto(JSON.stringify([subject, input]), text).written
      Atomics.add(head, 0, 1)
    },
  })
  const seconds = (): number => (performance.now() - start) / 1000
  const figures = (): Figures => ({
    executions: campaign.executions,
    seconds: Math.round(seconds()),
    points: counters.total,
    reached: counters.reached,
    kept: campaign.kept,
  })
  await campaign.begin()
  for (let told = performance.now(); seconds() < order.seconds && campaign.executions < order.executions; ) {
    await campaign.step()
    if (performance.now() - told < PROGRESS) continue
    told = performance.now()
    tell({ kind: 'progress', figures: figures() })
  }
  const last = figures()
  tell({ kind: 'done', figures: last, ...(order.keep ? { corpus: await campaign.smallestCorpus() } : {}) })
}

void run()
