import { countryEnd, provinceInFront } from '../../contact/postal-address/province-in-front.ts'
import { compact } from '../../foundation/text.ts'
import { hasPaper } from '../materials/known-paper.ts'
import { atField, type Part } from '../place.ts'
import { partIn, textOf } from '../readings.ts'
import { byPaper, type DemandJudge, finding } from './finding.ts'

/** The province that an address names with its unit in front; `undefined` where it names none. */
function provinceNamed(address: string | undefined): string | undefined {
  if (address === undefined) return undefined
  const text = compact(address)
  const province = provinceInFront(text, countryEnd(text))
  return province?.whole === true ? province.code : undefined
}

/** The province that an ID card is from: of the address on it, else of its number. */
export function homeOf(document: Part | undefined): string | undefined {
  if (textOf(document, 'type') !== 'resident-id') return undefined
  return provinceNamed(textOf(document, 'address')) ?? textOf(document, 'number')?.slice(0, 2)
}

/**
 * An individual's ID card is from the province, or there is proof of residence. The address on the card is asked first:
 * the number tells only where the first card was issued, which alone is worth advice.
 */
export const individualLivesHere: DemandJudge = (demand, filing) => {
  const { entity, root, provinceCode, demands } = filing
  const document = partIn(entity, 'document')
  if (entity === undefined || document === undefined || provinceCode === undefined) return []
  // One finding for both: the proof helps where any source takes it.
  const takesProof = demands.has('residence-proof')
  if (demand.key === 'residence-proof' && demands.has('id-address-local')) return []
  const kinds = demands.get('residence-proof-kinds-of-filing')?.value.split(';')
  if (kinds !== undefined && !kinds.includes(textOf(root, 'kind') ?? 'first')) return []
  const home = homeOf(document)
  if (home === undefined || home === provinceCode || (takesProof && hasPaper(entity, 'residence-proof'))) return []
  const rule = { rule: 'filing/individual-lives-in-province' } as const
  const isNamed = provinceNamed(textOf(document, 'address')) !== undefined
  const weight = isNamed ? demand : ({ severity: 'advice' } as const)
  const issue = takesProof
    ? finding(weight, 'residence.required', {}, { ...rule, liftedBy: [byPaper(entity)] })
    : finding(weight, 'residence.not_allowed', {}, rule)
  return [atField(document, 'address', issue)]
}

/** The address on an organization's document lies in the province. */
export const documentIsFromHere: DemandJudge = (demand, { entity, provinceCode }) => {
  const document = partIn(entity, 'document')
  const named = provinceNamed(textOf(document, 'address'))
  if (document === undefined || named === undefined || named === provinceCode) return []
  const rule = { rule: 'filing/document-address-in-province' } as const
  return [atField(document, 'address', finding(demand, 'document_address.mismatch', { part: 'province' }, rule))]
}

/** An organization's address lies in the city of the address on its document. */
export const addressIsInCityOfDocument: DemandJudge = (demand, { entity }) => {
  const own = cityIn(entity)
  const other = cityIn(partIn(entity, 'document'))
  if (entity === undefined || own === undefined || other === undefined || own === other) return []
  const rule = { rule: 'filing/address-in-city-of-document' } as const
  return [atField(entity, 'address', finding(demand, 'document_address.mismatch', { part: 'city' }, rule))]
}

/** A prefecture-level city, league or autonomous prefecture that stands in front, behind its province. */
const CITY = /^([\u4e00-\u9fff]{2,10}?)(?:市|地区|盟|自治州)/

function cityIn(part: Part | undefined): string | undefined {
  const address = textOf(part, 'address')
  if (address === undefined) return undefined
  const text = compact(address)
  const start = countryEnd(text)
  const province = provinceInFront(text, start)
  return CITY.exec(text.slice(province?.whole === true ? province.end : start))?.[1]
}
