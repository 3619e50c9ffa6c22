import { command } from './groups/command.ts'
import { filingGroups } from './groups/filings.ts'
import { furtherValues } from './groups/further-values.ts'
import { growthGroups } from './groups/growth.ts'
import { names } from './groups/names.ts'
import { streams } from './groups/streams.ts'
import { textGroups } from './groups/texts.ts'
import { values } from './groups/values.ts'
import type { Group } from './harness/case.ts'

export const groups: readonly Group[] = [
  ...values,
  furtherValues,
  names,
  ...filingGroups,
  ...textGroups,
  streams,
  command,
  ...growthGroups,
]
