import { type ChildProcess, fork } from 'node:child_process'
import { setPriority } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Question } from './worker.ts'

const worker = fileURLToPath(new URL('./worker.ts', import.meta.url))

/** Questions after which a process is left for a fresh one: modules loaded anew hundreds of times are not all forgotten. */
const LIFE = 400

/** A process that answers one question at a time, and is replaced when it does not answer. */
export class Worker {
  #process: ChildProcess | undefined
  #answered = 0
  readonly #arguments: readonly string[]

  constructor(script: string, root: string) {
    this.#arguments = [script, root]
  }

  /** The answer, or nothing within that many milliseconds. */
  ask<Answer>(question: Question, within: number): Promise<Answer | undefined> {
    if (this.#answered++ % LIFE === 0) this.stop()
    const process = this.#process ?? this.#start()
    return new Promise((resolve) => {
      const done = (answer: Answer | undefined) => {
        clearTimeout(timer)
        process.removeAllListeners()
        if (answer === undefined) this.stop()
        resolve(answer)
      }
      const timer = setTimeout(() => done(undefined), within)
      process.once('message', (answer) => done(answer as Answer))
      process.once('exit', () => done(undefined))
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
