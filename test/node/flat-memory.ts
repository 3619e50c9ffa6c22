// 75 MB of lines that are refused, through a heap of 64 MB.
import { checkLines } from '../../src/node.ts'

const LINE = `{"form":"icp/1","unknown":"${'x'.repeat(4_973)}"}`.padEnd(4_999, ' ')
let bytes = 0
let lines = 0

function* source(): Generator<string> {
  for (let index = 0; index < 1_500; index++) {
    const piece = `${LINE}\n`.repeat(10)
    bytes += piece.length
    yield piece
  }
}

for await (const report of checkLines(source(), { draft: true })) if (report.line > 0) lines++
process.stdout.write(JSON.stringify({ lines, bytes: Math.round(bytes / 1e6) }))
