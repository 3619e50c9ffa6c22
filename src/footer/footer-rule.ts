import { type FooterDisplay, footerDisplay } from '../data/footer-display/table.ts'

export type { FooterDisplay } from '../data/footer-display/table.ts'

/**
 * What a province wants in the footer of a website: the service's or the entity's ICP number, a copyright line; with
 * the source, and who disputes it. Habits of the provinces, written by providers: a breach is a warning.
 *
 * @param provinceCode first two digits of GB/T 2260
 *
 * @example
 * ```ts
 * footerDisplayOf('44').number // → 'either': Guangdong takes the entity's number as well
 * ```
 */
export function footerDisplayOf(provinceCode: string | undefined): FooterDisplay {
  const known =
    typeof provinceCode === 'string' && /^\d\d$/.test(provinceCode) ? footerDisplay[provinceCode] : undefined
  const display = known ?? footerDisplay.others!
  // One for all callers, so that none may change it.
  Object.freeze(display.source)
  return Object.freeze(display)
}
