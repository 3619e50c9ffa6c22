import { read } from '../../foundation/untrusted.ts'

/**
 * The table of names as what checks addresses asks it: injected by who wants its bytes (`divisionNames` of
 * `beian/divisions`).
 */
export interface DivisionNames {
  /** Names of the prefecture and of the county of a code, those that they had before included; `undefined` for no code. */
  readonly namesOf: (
    code: string,
  ) => { readonly prefecture: readonly string[]; readonly county: readonly string[] } | undefined
  /** Whether a text begins with the name of another division than that of a code. */
  readonly isAnother: (text: string, code: string) => boolean
  /** Codes of the counties in force that have this name, whole or short, those above it in front or not: 北京市海淀区. */
  readonly codesOf?: (name: string) => readonly string[]
}

/** Whether a value is such a table; options may come from anywhere. */
export function isDivisionNames(value: unknown): value is DivisionNames {
  return typeof read(value, 'namesOf') === 'function' && typeof read(value, 'isAnother') === 'function'
}
