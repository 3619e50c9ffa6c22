import type { Subject } from './subject.ts'
import { commandSubjects } from './subjects/command.ts'
import { filingSubjects } from './subjects/filings.ts'
import { helperSubjects } from './subjects/helpers.ts'
import { nameSubjects } from './subjects/names.ts'
import { pageSubjects } from './subjects/pages.ts'
import { textSubjects } from './subjects/texts.ts'
import { valueSubjects } from './subjects/values.ts'

/** Everything that is fuzzed. */
export const subjects: readonly Subject[] = [
  ...valueSubjects,
  ...nameSubjects,
  ...textSubjects,
  ...helperSubjects,
  ...pageSubjects,
  ...filingSubjects,
  ...commandSubjects,
]

export const subjectNamed = (name: string): Subject | undefined => subjects.find((one) => one.name === name)
