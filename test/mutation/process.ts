import { type ChildProcess, fork } from 'node:child_process'
import { setPriority } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Question } from './worker.ts'

const worker = fileURLToPath(new URL('./worker.ts', import.meta.url))

/** Questions after which a process is left for a fresh one: modules loaded anew hundreds of times are not all forgotten. */
const LIFE = 400

/** Milliseconds of wall time for an answer: only a process that is stuck without working reaches it. */
const WALL = 1_200_000

/** `ended`: the process broke off, by its limit of processor time or by itself; `stuck`: it said nothing for very long. */
export type Reply<Answer> = { readonly answer: Answer } | 'ended' | 'stuck'

/** A process that answers one question at a time, and is replaced when it does not answer. */
export class Worker {
  #process: ChildProcess | undefined
  #answered = 0
  readonly #arguments: readonly string[]

  constructor(script: string, root: string) {
    this.#arguments = [script, root]
  }

  ask<Answer>(question: Question): Promise<Reply<Answer>> {
    if (this.#answered++ % LIFE === 0) this.stop()
    const process = this.#process ?? this.#start()
    return new Promise((resolve) => {
      const done = (reply: Reply<Answer>) => {
        clearTimeout(timer)
        process.removeAllListeners()
        if (typeof reply === 'string') this.stop()
        resolve(reply)
      }
      const timer = setTimeout(() => done('stuck'), WALL)
      process.once('message', (answer) => done({ answer: answer as Answer }))
      process.once('exit', () => done('ended'))
      process.send(question)
    })
  }

  stop(): void {
    this.#process?.kill('SIGKILL')
    this.#process = undefined
  }

  #start(): ChildProcess {
    const options = { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] as const }
    this.#process = fork(worker, this.#arguments, { ...options, stdio: [...options.stdio] })
    setPriority(this.#process.pid!, 19)
    return this.#process
  }
}
