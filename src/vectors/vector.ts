import type { Severity } from '../foundation/issue.ts'
import type { Verdict } from '../foundation/result.ts'

/** A finding, as vectors state it and ports answer it. */
export interface VectorCode {
  readonly code: string
  readonly severity?: Severity
  /** From the input on; absent for the input itself. */
  readonly path?: readonly (string | number)[]
  /** The authority's rule behind it. */
  readonly rule?: string
}

/** What a call comes to. Only what is stated counts: a vector without `codes` says nothing of them. */
export interface Expectation {
  /** Whether the input is taken; of `isX` the answer itself. */
  readonly ok: boolean
  readonly verdict?: Verdict
  /** The canonical text, or the text that is made. */
  readonly text?: string
  /** What the value is besides. Of objects only the fields that are named count, `null` for one that is not there; of lists every item. */
  readonly value?: unknown
  /** Every finding, in any order. */
  readonly codes?: readonly VectorCode[]
  /** The text that was probably meant. */
  readonly suggestion?: string
}

/** What a port is asked. */
export interface VectorRequest {
  readonly id: string
  /** Name of the function: `parseResidentId`. */
  readonly call: string
  /** Its argument; of functions with several (`compareFilings`, `codeOf`) their list. */
  readonly input: unknown
  /** Its options, or for names the context. */
  readonly options?: Readonly<Record<string, unknown>>
}

/** A request with what is right. */
export interface Vector extends VectorRequest {
  readonly about?: string
  /** Rules of the authorities that the input breaks, or that the answer follows. */
  readonly fires?: readonly string[]
  /** Rules that it is the nearest neighbour of: they have nothing to say here. */
  readonly silent?: readonly string[]
  readonly expect: Expectation
}

/** A file of `beian/vectors`. */
export interface VectorFile {
  readonly format: 'beian-vectors/1'
  readonly name: string
  readonly about: string
  /** What is right was not written by hand: the library said so of samples, which `seed` makes again. */
  readonly generated?: true
  readonly seed?: string
  readonly vectors: readonly Vector[]
}

/** What a port answers: as much as it can tell, or that it has no such call. */
export type VectorAnswer =
  | { readonly id: string; readonly skip: true }
  | (Omit<Expectation, 'codes'> & { readonly id: string; readonly codes?: readonly (string | VectorCode)[] })
