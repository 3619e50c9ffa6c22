import { keysOf } from 'beian'
import { optionsOf } from 'beian/locale'
import * as z from 'zod'

/** Longer than any page that anybody wrote. */
export const LARGEST_TEXT = 1_000_000

/** A key of one of the library's enumerations; the description has the labels of the form. */
export function choice(enumeration, about) {
  const labels = optionsOf(enumeration).map(({ value, label }) => `${value} ${label}`)
  return z.enum(keysOf(enumeration)).describe(`${about}（${labels.join('，')}）`)
}

export const natureInput = choice('nature', '单位性质 / nature of the entity')
export const serviceInput = choice('service-type', '服务类型 / type of the service')
export const kindInput = choice('filing-kind', '备案类型 / kind of filing')
export const provinceInput = choice('server-location', '备案省份，两位代码 / province of the filing')

export const todayInput = z.iso
  .date()
  .describe('按哪一天判断，默认今天 / the day of the judgement, YYYY-MM-DD')
  .optional()

export const pageInput = z.string().max(LARGEST_TEXT)

/** A JSON object; agents that hand on a text of JSON mean the object in it. */
export const objectInput = z.union([z.looseObject({}), z.string().max(LARGEST_TEXT)])

/** The object of {@link objectInput}; `undefined` where the text holds none. */
export function objectOf(input) {
  if (typeof input !== 'string') return input
  try {
    const value = JSON.parse(input)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}
