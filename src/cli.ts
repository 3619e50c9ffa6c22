import { main } from './cli/main.ts'

// Whoever reads the report may stop reading (`| head -1`); nothing else is to be done then.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  // The code is that of a command that was stopped (128 + SIGPIPE): what is left unread has no verdict.
  if (cause.code === 'EPIPE') process.exit(141)
  process.stderr.write(`beian: the report cannot be written (${cause.code ?? 'unknown reason'})\n`)
  process.exit(2)
})

process.exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  color: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
})
