/** One function over its inputs, as the table shows it. */
export interface Case {
  readonly name: string
  readonly run: (input: never) => unknown
  /** What it is called with, in turn. */
  readonly inputs: readonly unknown[]
  /** A loop by hand, or another library; nothing for a function of the package. */
  readonly is?: 'floor' | 'peer'
  /** The case that its ratio refers to, by name; the first of the group by default. */
  readonly against?: string
  /** Ratio that the design allows at most. */
  readonly budget?: number
  /** Megabytes (UTF-8) of all inputs together: the case is about throughput. */
  readonly megabytes?: number
  /** Megabytes a second that the design asks for at least. */
  readonly least?: number
}

/** Cases that are measured together, in a process of their own. */
export interface Group {
  readonly id: string
  readonly title: string
  /** What one has to know to read the figures. */
  readonly note?: string
  /** Flags of the process. */
  readonly flags?: readonly string[]
  /** Takes minutes: not for `--quick`. */
  readonly long?: true
  /** Rows of which the largest ratio stands for all where they are written down: every list of a form, every odd text. */
  readonly worst?: true
  readonly run: () => readonly Row[] | Promise<readonly Row[]>
}

/** A measured line of the table. */
export interface Row {
  readonly name: string
  readonly is?: 'floor' | 'peer'
  /** Nanoseconds of CPU time for one call. */
  readonly time?: number
  /** To the case that the group refers to, or the one that `against` names. */
  readonly ratio?: number
  readonly against?: string
  /** Half of the rounds lie within this share of the median (0.04: 4 %), either way. */
  readonly spread?: number
  /** Megabytes of input a second. */
  readonly speed?: number
  /** Kilobytes (1,000) that one call allocates. */
  readonly allocated?: number
  /** Its time beside that of the fastest library that does the same job. */
  readonly peer?: { readonly name: string; readonly ratio: number }
  /** At most (ratio, kilobytes) or at least (megabytes a second). */
  readonly budget?: number
  /** What is wrong with it; the run fails. */
  readonly over?: string
}
