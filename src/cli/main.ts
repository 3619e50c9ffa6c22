import { say } from '../locale/language.ts'
import { languages } from '../locale/languages.ts'
import { Misuse } from './misuse.ts'
import { readArguments } from './read-arguments.ts'
import type { Streams } from './streams.ts'
import type { ExitCode } from './subcommand.ts'
import { subcommands } from './subcommands.ts'
import { version } from './version.ts'

/**
 * Runs the command; the result is the exit code: 0 valid, 1 findings, 2 unusable input. What a subcommand needs is
 * loaded when it runs: people wait for its start.
 */
export async function main(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  const { language: id, asks } = readArguments(argv, subcommands, streams.env)
  if (asks.for === 'version') {
    await streams.stdout(`${version}\n`)
    return 0
  }
  const language = await languages.get(id)!()
  if (asks.for === 'help') {
    const { helpOf } = await import('./help.ts')
    await streams.stdout(helpOf(asks.of, subcommands, language, streams.columns))
    return 0
  }
  try {
    if (asks.for === 'nothing') throw asks.misuse
    return await asks.subcommand.run(asks.given, asks.operands, { ...streams, language })
  } catch (cause) {
    if (!(cause instanceof Misuse)) throw cause
    await streams.stderr(`beian: ${say(language, cause.text)}\n`)
    return 2
  }
}
