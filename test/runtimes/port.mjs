// The package as a port, in whatever runtime this is run by: `answers.mjs` has the calls of the vectors.

import process from 'node:process'
import { createInterface } from 'node:readline'
import { answerOf } from './answers.mjs'

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(answerOf(JSON.parse(line)))}\n`)
}
