import type { FormName } from '../data/forms/ids.ts'
import type { Issue, PathStep } from '../foundation/issue.ts'

/** How a filing is written down. */
export type FilingFormat = 'json' | 'jsonc' | 'yaml' | 'csv'

/** A part of a text as editors count: lines and columns from 1, columns in UTF-16 units, the end behind its last character. */
export interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

/** A piece of a text that gets another one in its place. */
export interface TextChange {
  readonly start: number
  readonly end: number
  readonly replacement: string
}

/** What is written at a path: a value in its place (or in a place that is not there yet), or another key. */
export type Written = { readonly value: unknown } | { readonly key: string }

/** A filing as it was read, and where in its text everything stands. */
export interface FilingFile {
  readonly format: FilingFormat
  readonly value: unknown
  /** Without a byte order mark. */
  readonly text: string
  readonly bytes: Buffer
  /** As the Encoding Standard names it: `utf-8`, of tables `gb18030`, too. */
  readonly encoding: string
  /** Where the value at a path stands; of one that is not in the file its nearest parent. */
  readonly regionOf: (path: readonly PathStep[]) => Region | undefined
  /** What was found in reading: a number that has lost digits, a row that is none of the form's. */
  readonly issuesIn: (form: FormName) => readonly Issue[]
  /** The change of the text by which something is written at a path; `undefined` where there is no way. */
  readonly changeAt: (path: readonly PathStep[], written: Written) => TextChange | undefined
}

/** What a loader makes of a text. */
export type LoadedFiling = Omit<FilingFile, 'text' | 'bytes' | 'encoding'>
