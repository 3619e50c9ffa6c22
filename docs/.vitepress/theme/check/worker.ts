import { jobs } from './jobs.ts'

/** Runs the checks beside the page, which stays quick whatever is pasted. Takes no address and asks none. */

interface Asked {
  readonly id: number
  readonly job: keyof typeof jobs
  readonly input: never
}

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<Asked>) => void) | null
  postMessage: (answer: object) => void
}

scope.onmessage = async ({ data: { id, job, input } }) => {
  try {
    scope.postMessage({ id, answer: await jobs[job](input) })
  } catch {
    scope.postMessage({ id })
  }
}
