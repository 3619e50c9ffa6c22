import type { IsoDate } from '../foundation/calendar.ts'
import { at, type Issue } from '../foundation/issue.ts'
import type { FoundRecord } from '../record/find-record-numbers.ts'
import type { IcpNumberService } from '../record/icp-number.ts'
import type { RecordNumber } from '../record/record-number.ts'
import { isSame } from './expected-numbers.ts'
import type { FooterCode, Found, Mend } from './finding.ts'
import { textReplaced } from './mend.ts'
import type { VisibleText } from './page-parts.ts'
import type { FooterRecord, Judged } from './page-records.ts'
import type { WebsiteContext } from './page-signs.ts'
import type { UnshownNumber } from './unshown.ts'

/** Where a page is shown. */
export type FooterPage = IcpNumberService['type']

/** What a page is mended with, besides numbers. */
export interface Mending {
  /** Address of the emblem. */
  readonly icon: string | undefined
  /** The line with 版权所有. */
  readonly copyright: string | undefined
}

/** What is known of a page while it is judged. */
export interface JudgedPage {
  readonly source: string
  readonly kind: FooterPage
  readonly text: VisibleText
  /** All numbers of the page, and those of them that are judged: what stands before a footer with an ICP number is not. */
  readonly records: readonly FooterRecord[]
  readonly judged: readonly Judged[]
  /** The numbers that should be shown. */
  readonly expected: readonly RecordNumber[]
  /** For what is not the number that it should be: the expected one that belongs there. */
  readonly meant: ReadonlyMap<Judged, RecordNumber>
  readonly provinceCode: string | undefined
  readonly website: WebsiteContext
  readonly today: IsoDate | undefined
  readonly mending: Mending | undefined
  /** The numbers that it holds and does not show, read when one is missing. */
  unshown?: readonly UnshownNumber[]
  /** Whether what is added at its foot is shown, found out when it is needed. */
  showsAtFoot?: boolean
}

/** A rule on pages. */
export type PageRule = (page: JudgedPage) => Found[]

/** A finding on a number; it is about the number itself, unless another place is given. */
export function onNumber({ index, record: { start, end } }: Judged, issue: Issue<FooterCode>, mend?: Mend): Found {
  return { issue: at(['records', index], issue), mend: mend ?? { start, end } }
}

/** The expected number in the place of one that is shown; nothing is proposed where none is expected. */
export function meantText({ source, meant }: JudgedPage, one: Judged): Mend | undefined {
  const number = meant.get(one)
  return number && textReplaced(source, one.record, number.text)
}

/** Whether a number is among those that are shown. */
export function isShown(number: RecordNumber, records: readonly FooterRecord[]): boolean {
  return records.some(({ result }) => result.ok && isSame(number, result.value))
}

/** Whether what is shown is one of the expected numbers. */
export function isExpected({ result }: FooterRecord, expected: readonly RecordNumber[]): boolean {
  return result.ok && expected.some((number) => isSame(number, result.value))
}

/** Whether it is a number of a registry for fun, or of another register. */
export function isForFun({ result }: FoundRecord): boolean {
  if (result.ok) return false
  const [{ params }] = result.issues
  return 'part' in params && params.part === 'registry'
}

/** The number as params may hold it. */
export function named(number: RecordNumber): { readonly expected?: string } {
  return number.kind === 'operating-license' && number.license === 'other' ? {} : { expected: number.text }
}
