import type { RecordNumber } from '../record/record-number.ts'
import { isSame } from './expected-numbers.ts'
import type { Mend } from './finding.ts'
import { snippetOf } from './footer-items.ts'
import type { JudgedPage } from './judged-page.ts'
import { type UnshownNumber, unshownNumbers } from './unshown.ts'
import { visibleTextOf } from './visible-text.ts'

/** Whether people may see the number all the same: scripts may show it, and an image may be a picture of it. */
export function mayBeShown(shown: UnshownNumber['shown'] | 'nothing'): boolean {
  return shown === 'script' || shown === 'image'
}

/**
 * Where a number stands that is not shown; what would show it, where it stands nowhere.
 *
 * @param number any ICP number where it is not known
 */
export function whereIs(
  page: JudgedPage,
  number: RecordNumber | undefined,
): { readonly shown: UnshownNumber['shown'] | 'nothing'; readonly mend: Mend } {
  const { source, text, today, mending } = page
  page.unshown ??= unshownNumbers(source, { today })
  const one = page.unshown.find((held) =>
    number === undefined ? held.number.kind === 'icp' : isSame(number, held.number),
  )
  const shown = one?.shown ?? 'nothing'
  // What a page that scripts build holds, they may show: it is not shown twice.
  if (one !== undefined && (mending === undefined || shown === 'script')) {
    return { shown, mend: { start: one.start, end: one.end } }
  }
  const replacement = number && showsAtFoot(page) && snippetOf(number, source, text.foot, mending?.icon)
  return { shown, mend: { start: text.foot, end: text.foot, replacement: replacement || undefined } }
}

/** Whether what is added at the foot is shown: a page may break off in a tag or a comment, and styles may hide it. */
export function showsAtFoot(page: JudgedPage): boolean {
  const { source, text } = page
  if (text.foot < source.length && !text.isStyled) return true
  const before = source.slice(0, text.foot)
  page.showsAtFoot ??= visibleTextOf(`${before}<p><a>${PROBE}</a></p>${source.slice(text.foot)}`).text.includes(PROBE)
  return page.showsAtFoot
}

/** Stands in no page. */
const PROBE = '\ue000shown\ue000'
