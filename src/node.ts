/**
 * `beian/node`: thousands to millions of filings, one to a line, in flat memory and as many threads as there are. For
 * Node alone; nothing else of the library loads it.
 */

export type { IssueAsJson } from './locale/issue-as-json.ts'
export { type CheckLinesOptions, checkLines, checkLinesTransform } from './node/check-lines.ts'
export type { FilingLineReport, LineReport, UnusableLineReport } from './node/line-report.ts'
export type { LinesSource } from './node/pieces.ts'
