import { filingGroups } from './groups/filings.ts'
import { growthGroups } from './groups/growth.ts'
import { names } from './groups/names.ts'
import { textGroups } from './groups/texts.ts'
import { values } from './groups/values.ts'
import type { Group } from './harness/case.ts'

export const groups: readonly Group[] = [...values, names, ...filingGroups, ...textGroups, ...growthGroups]
