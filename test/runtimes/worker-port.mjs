// Between the vectors and a worker: starts workerd with the bundle, hands it the requests and writes its answers.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

const [workerd, config] = process.argv.slice(2)
// The port is chosen by the system; workerd tells it through a descriptor of its own.
const server = spawn(workerd, ['serve', '--control-fd=3', config], { stdio: ['ignore', 'inherit', 'inherit', 'pipe'] })
const [message] = await once(createInterface({ input: server.stdio[3] }), 'line')
const { port } = JSON.parse(message)

/** Requests that are sent at once. */
const PIECE = 200
let asked = []

async function send() {
  const body = JSON.stringify(asked)
  asked = []
  const response = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body })
  for (const answer of await response.json()) process.stdout.write(`${JSON.stringify(answer)}\n`)
}

try {
  for await (const line of createInterface({ input: process.stdin })) {
    asked.push(JSON.parse(line))
    if (asked.length === PIECE) await send()
  }
  if (asked.length > 0) await send()
} finally {
  server.kill()
}
