import { checkIcpFiling, checkPublicSecurityFiling } from '../filing/check-filing.ts'
import type { Locale } from '../locale/locale.ts'
import { fullNaming } from '../naming/service-name/full-naming.ts'
import type { Request } from './arguments.ts'
import { eachInput } from './each-input.ts'
import { readJson } from './input.ts'
import { jsonReport, printReport } from './print.ts'
import { type Streams, writeAll } from './streams.ts'

/** Filings, each judged and reported on its own. */
export function check(
  { files, form, draft, today, json }: Extract<Request, { command: 'check' }>,
  locale: Locale,
  streams: Streams,
): Promise<0 | 1 | 2> {
  const options = { draft, checkServiceName: fullNaming(), ...(today === undefined ? {} : { today }) }
  let first = true
  return eachInput(files, streams, {
    read: readJson,
    json,
    use: async (input, file) => {
      const report = form === 'icp' ? checkIcpFiling(input, options) : checkPublicSecurityFiling(input, options)
      if (!json && !first) await streams.stdout('\n')
      first = false
      await writeAll(
        streams,
        json
          ? jsonReport(file, form, report, locale)
          : printReport(file, form, report, locale, { color: streams.color, draft }),
      )
      return report.ok ? 0 : 1
    },
  })
}
