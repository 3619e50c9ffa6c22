import { readArguments, USAGE } from './arguments.ts'
import { localeOf } from './locales.ts'
import type { Streams } from './streams.ts'

declare const BEIAN_VERSION: string

/**
 * Runs the command; the result is the exit code: 0 valid, 1 findings, 2 unusable input. What a subcommand needs is
 * loaded when it is called: people wait for its start.
 */
export async function main(argv: readonly string[], streams: Streams): Promise<0 | 1 | 2> {
  const request = readArguments(argv)
  switch (request.command) {
    case 'help':
      await streams.stdout(USAGE)
      return 0
    case 'version':
      await streams.stdout(`${typeof BEIAN_VERSION === 'string' ? BEIAN_VERSION : 'dev'}\n`)
      return 0
    case 'misused':
      await streams.stderr(`beian: ${request.message}\n`)
      return 2
    case 'name':
      return (await import('./name.ts')).name(request, await localeOf(request.locale), streams)
    case 'explain':
      return (await import('./explain.ts')).explain(request.id, await localeOf(request.locale), streams)
    case 'scan':
      return (await import('./scan.ts')).scan(request, streams)
    case 'footer-check':
      return (await import('./footer.ts')).footerCheck(request, await localeOf(request.locale), streams)
    case 'footer-render':
      return (await import('./footer.ts')).footerRender(request, await localeOf(request.locale), streams)
    default:
      return (await import('./check.ts')).check(request, await localeOf(request.locale), streams)
  }
}
