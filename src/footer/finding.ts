import type { CodesOf, Issue } from '../foundation/issue.ts'
import type { SourcePlace } from './source-place.ts'

/** What is found on a page's footer. */
export type FooterCode = CodesOf<`footer_${string}`>

/** A finding on a page, its place in the source, and what would mend it. */
export type FooterIssue<C extends FooterCode = FooterCode> = C extends FooterCode
  ? Issue<C> & {
      /**
       * What it is about: the number, the address of its link (the `<a>` where that has none), the tag that hides the
       * number; for what is missing, the place where it belongs; for an expected number that is none, the page's begin.
       */
      readonly at: SourcePlace
      /**
       * Text for exactly that range, where the finding can be mended mechanically. It is markup, and may hold parts of
       * the page: not for logs.
       */
      readonly replacement?: string
    }
  : never

/** A range of the page. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A range, and the text that belongs there, where that is certain. */
export interface Mend extends Span {
  readonly replacement?: string | undefined
  /** The same in pieces, which leave alone what stands between them, so that other mends may lie there. */
  readonly pieces?: readonly (Span & { readonly replacement: string })[]
}

/** A finding before its line is counted. */
export interface Found {
  readonly issue: Issue<FooterCode>
  readonly mend: Mend
}
