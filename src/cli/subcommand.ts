import type { Bilingual, Language } from '../locale/language.ts'
import type { Given, Option } from './option.ts'
import type { Streams } from './streams.ts'

/** The world of a run: where it reads and writes, and the language it speaks. */
export interface World extends Streams {
  readonly language: Language
}

/** 0 nothing wrong (warnings may stand), 1 errors found, 2 something that cannot be used, 130 stopped by whoever started it. */
export type ExitCode = 0 | 1 | 2 | 130

/** One subcommand: all that is known of it, in one file. */
export interface Subcommand {
  /** `check`, `footer check`. */
  readonly name: string
  /** What it does, in one line. */
  readonly about: Bilingual
  /** What stands behind it, as help shows it: `[FILE…|-]`. */
  readonly operands: string
  /** How many may stand there, and what is said of any other number. */
  readonly takes: { readonly least: number; readonly most: number; readonly otherwise: Bilingual }
  readonly options: Readonly<Record<string, Option>>
  /** What else there is to know. */
  readonly notes?: Bilingual
  readonly examples: readonly string[]
  readonly run: (
    given: Readonly<Record<string, unknown>>,
    operands: readonly string[],
    world: World,
  ) => Promise<ExitCode>
}

/** A subcommand whose run gets its options as they are declared. */
export function subcommand<const O extends Readonly<Record<string, Option>>>(
  declared: Omit<Subcommand, 'options' | 'run'> & {
    readonly options: O
    readonly run: (given: Given<O>, operands: readonly string[], world: World) => Promise<ExitCode>
  },
): Subcommand {
  return { ...declared, run: (given, operands, world) => declared.run(given as Given<O>, operands, world) }
}

/** Files of which there may be any number; none is standard input. */
export const FILES: Pick<Subcommand, 'operands' | 'takes'> = {
  operands: '[FILE…|-]',
  takes: { least: 0, most: Number.POSITIVE_INFINITY, otherwise: { zh: '', en: '' } },
}

/** Files, folders and patterns of which there may be any number; none is standard input. */
export const PATHS: Pick<Subcommand, 'operands' | 'takes'> = { ...FILES, operands: '[FILE|FOLDER|GLOB…|-]' }
