import type { AnyIssue } from '../foundation/issue.ts'
import { type Bilingual, type Language, say } from '../locale/language.ts'
import { type Option, wholeNumber } from './option.ts'
import type { ExitCode } from './subcommand.ts'

/** How many warnings may be found in all inputs together. */
export const maxWarnings: Option<number | undefined> = wholeNumber(1_000_000, {
  zh: '提醒多于N处时，退出码为1',
  en: 'exit with 1 where there are more warnings than that',
})

const EXCESS: Bilingual = {
  zh: '共有{found}处提醒，多于--max-warnings允许的{most}处',
  en: 'too many warnings: {found}, and --max-warnings allows {most}',
}

/** That there were more warnings than allowed. */
export interface Excess {
  readonly warnings: number
  readonly maxWarnings: number
  /** In words. */
  readonly text: string
}

/** Counts warnings. */
export interface WarningLimit {
  readonly count: (issues: readonly AnyIssue[]) => void
  /** `undefined` where there are no more than allowed. */
  readonly excess: (language: Language) => Excess | undefined
}

/** @param most nothing where any number is allowed */
export function warningLimit(most: number | undefined): WarningLimit {
  let found = 0
  return {
    count: (issues) => {
      for (const { severity } of issues) if (severity === 'warning') found++
    },
    excess: (language) =>
      most === undefined || found <= most
        ? undefined
        : { warnings: found, maxWarnings: most, text: say(language, EXCESS, { found, most }) },
  }
}

/** The exit code of a run in which there may have been too many warnings. */
export function codeWith(code: ExitCode, excess: Excess | undefined): ExitCode {
  return code === 0 && excess !== undefined ? 1 : code
}

/** The last line of a report for programs. */
export function excessAsJson({ text, ...counts }: Excess): string {
  return `${JSON.stringify({ ok: false, ...counts, error: text })}\n`
}
