import { explainRule } from '../data/rules/explain.ts'
import type { AnyIssue } from '../foundation/issue.ts'
import { type Language, say } from '../locale/language.ts'
import { type Annotation, githubCommand, githubExcess, githubUnusable, type Unusable } from './annotations.ts'
import type { Fault } from './input.ts'
import type { Excess } from './max-warnings.ts'
import { labelled, originOf } from './phrases.ts'
import { writeAll } from './streams.ts'
import type { World } from './subcommand.ts'

/** Writes what is found in inputs, one after the other, in one of the formats. */
export interface Reporter<T> {
  /** Whether an input that cannot be used has a line of JSON. */
  readonly isJson: boolean
  readonly report: (file: string, judged: T) => Promise<void> | void
  readonly unusable?: (file: string, error: string, fault?: Fault) => Promise<void> | void
  /** Whatever stands below all of it. */
  readonly end: (excess: Excess | undefined) => Promise<void> | void
}

/** Findings beside their lines, as GitHub Actions and readers of SARIF show them. */
export function annotatingReporter<T>(
  format: 'github' | 'sarif',
  world: World,
  annotationsOf: (file: string, judged: T) => readonly Annotation[],
): Reporter<T> {
  const noted = (file: string, judged: T): Annotation[] =>
    annotationsOf(file, judged).map((one) => ({ ...one, notes: notesOn(one.issue, world.language) }))
  if (format === 'github') {
    return {
      isJson: false,
      report: (file, judged) => writeAll(world, noted(file, judged).map(githubCommand)),
      unusable: (file, error, fault) => world.stdout(githubUnusable({ file, error, fault })),
      end: (excess) => (excess === undefined ? undefined : world.stdout(githubExcess(excess.text))),
    }
  }
  const all: Annotation[] = []
  const unusable: Unusable[] = []
  return {
    isJson: false,
    report: (file, judged) => {
      for (const annotation of noted(file, judged)) all.push(annotation)
    },
    unusable: (file, error, fault) => {
      unusable.push({ file, error, fault })
    },
    end: async (excess) => {
      const { sarifLog } = await import('./sarif.ts')
      await writeAll(world, [`${JSON.stringify(sarifLog(all, unusable, world.language, excess?.text))}\n`])
    },
  }
}

/** What lifts a finding, and where its rule is written; no suggestion, since logs keep what they are given. */
function notesOn({ rule: id }: AnyIssue, language: Language): string[] {
  const rule = id === undefined ? undefined : explainRule(id)
  if (rule === undefined) return []
  const { report } = language.locale
  const source = labelled(language, report.source, originOf(language, rule.source))
  return rule.liftedBy === undefined
    ? [source]
    : [labelled(language, report.liftedBy, say(language, rule.liftedBy)), source]
}
