import { main } from './cli/main.ts'
import { writerOf } from './cli/streams.ts'

/** 128 + SIGPIPE, the code of a command that was stopped: what is left unread has no verdict. */
const STOPPED = 141

// Whoever reads the report may stop reading (`| head -1`); nothing else is to be done then.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code === 'EPIPE') process.exit(STOPPED)
  process.stderr.write(`beian: the report cannot be written (${cause.code ?? 'unknown reason'})\n`)
  process.exit(2)
})
// Lines that nobody reads any more do not stop the report.
process.stderr.on('error', () => {})

try {
  process.exitCode = await main(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: writerOf(process.stdout),
    stderr: writerOf(process.stderr),
    // A terminal shows text, whatever the encoding of a page is.
    bytes: process.stdout.isTTY === true ? undefined : writerOf(process.stdout),
    // Questions go to standard error: nobody can answer what is not seen.
    interactive: process.stdin.isTTY === true && process.stderr.isTTY === true,
    statusLine: process.stderr.isTTY === true ? process.stderr : undefined,
    terminal: process.stdout.isTTY === true,
    color: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
    // 0 is what a terminal says that does not know.
    columns: (process.stdout.isTTY === true && process.stdout.columns) || undefined,
    env: process.env,
  })
} catch {
  // Not a word of the cause: it may quote what was read.
  process.stderr.write('beian: failed by an error of its own; please report it\n')
  process.exitCode = 2
}
