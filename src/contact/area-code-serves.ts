import { areasOf } from '../data/area-codes/places/places.ts'
import { digitsAt, hasDigits } from '../foundation/recognize.ts'

/**
 * Whether a telephone area code (区号, with its zero) serves a division (six digits of GB/T 2260): the division itself,
 * its prefecture, or its municipality. `undefined` where nothing can be told: a division that is not in the table, or no
 * texts at all.
 *
 * A county with an area code of its own (奎屯 0992, in 伊犁 0999) goes by either, and a province by none.
 * Opt-in: the table of places (see `data/area-codes`, read 2026-11-21) is no part of the check of a number.
 *
 * @example
 * ```ts
 * areaCodeServes('010', '110108')  // → true
 * areaCodeServes('0755', '110108') // → false
 * areaCodeServes('0371', '410200') // → true: 开封 has been under 郑州's code since 0378 went
 * ```
 */
export function areaCodeServes(areaCode: string, divisionCode: string): boolean | undefined {
  if (typeof areaCode !== 'string' || typeof divisionCode !== 'string') return undefined
  if (divisionCode.length !== 6 || !hasDigits(divisionCode, 0, 6)) return undefined
  const division = digitsAt(divisionCode, 0, 6)
  const own = areasOf(division)
  const prefecture = areasOf(division - (division % 100))
  const municipality = areasOf(division - (division % 10000))
  const known = own ?? prefecture ?? municipality
  if (known === undefined) return undefined
  const area = Number(areaCode)
  return [own, prefecture, municipality].some((areas) => areas?.includes(area) === true)
}

/**
 * The area codes of a division, with their zero: its own, those of its prefecture, those of its municipality; none where none
 * is known. Where there is one, a number without an area code is to be reached by it.
 *
 * @example
 * ```ts
 * areaCodesOf('110108') // → ['010']
 * areaCodesOf('440000') // → []
 * ```
 */
export function areaCodesOf(divisionCode: string): readonly string[] {
  if (divisionCode.length !== 6 || !hasDigits(divisionCode, 0, 6)) return []
  const division = digitsAt(divisionCode, 0, 6)
  const levels = [division, division - (division % 100), division - (division % 10000)]
  const areas = new Set(levels.flatMap((level) => areasOf(level) ?? []))
  return Array.from(areas, (area) => `0${area}`)
}
