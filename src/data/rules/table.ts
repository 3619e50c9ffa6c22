// Generated from *.tsv by `npm run generate`. Do not edit.
// The authorities' rules behind the findings. Fields: README.md beside this file.

import type { Rule } from './rule.ts'

export const rules: readonly Rule[] = [
]
