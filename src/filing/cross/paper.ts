import { provinceInFront } from '../../contact/postal-address/province-in-front.ts'
import { isKeyOf } from '../../data/enumerations/enumeration.ts'
import { CATEGORY_NATURES } from '../../data/social-credit-categories/table.ts'
import { error, type Issue, warning } from '../../foundation/issue.ts'
import { isProvinceCodeAt } from '../../foundation/province.ts'
import { looksLikeEmail, looksLikeMobilePhone } from '../../foundation/recognize.ts'
import { compact } from '../../foundation/text.ts'
import { saysNothing } from '../../foundation/unfilled.ts'
import { parseOperatingLicense } from '../../record/operating-license.ts'
import { isSameName } from '../holder.ts'
import { atField, type Filing, type Part } from '../place.ts'
import { byRemark } from '../provinces/finding.ts'
import { partIn, partsIn, readingOf, textOf } from '../readings.ts'

/** Names that a sole trader (92), a company (91) or a cooperative (93) never has, by the first two characters of the code. */
const STRANGE_NAMES: Readonly<Record<string, RegExp>> = {
  '91': /合作社$|[（(]?个体工商户[）)]?$/,
  '92': /公司$|合作社$/,
  '93': /公司$/,
}

/**
 * The credit code of a license and the name on it: 92 is a sole trader, who is no 有限公司. A warning: where a sole trader
 * becomes a company, some registrars leave the code.
 */
export function creditCodeFitsName({ entity }: Filing): Issue[] {
  const document = partIn(entity, 'document')
  if (document === undefined || !isStrangeName(entity)) return []
  return [
    atField(document, 'number', warning('credit_code.mismatch', { part: 'name' }, { rule: 'filing/code-fits-name' })),
  ]
}

function isStrangeName(entity: Part | undefined): boolean {
  const name = textOf(entity, 'name')
  const code = readingOf(partIn(entity, 'document'), 'number')?.text
  return name !== undefined && code?.length === 18 && STRANGE_NAMES[code.slice(0, 2)]?.test(name) === true
}

/** Whether the entity's number is in doubt for itself: then nothing else is measured by it. */
function isDoubtful({ entity, nature, provinceCode }: Filing, code: string): boolean {
  if (provinceCode !== undefined && isOfElsewhere(code, provinceCode)) return true
  const natures = code.length === 18 ? CATEGORY_NATURES[code.slice(0, 2)] : undefined
  return isStrangeName(entity) || (nature !== undefined && natures?.includes(nature) === false)
}

/** Where the holder of the domain is the entity, the document is, too: its number, or the organization code within it. */
export function holderNumberIsEntitys(filing: Filing): Issue[] {
  const { entity, services } = filing
  const own = readingOf(partIn(entity, 'document'), 'number')?.text
  const name = textOf(entity, 'name')
  const issues: Issue[] = []
  if (own === undefined || isDoubtful(filing, own)) return issues
  const code = foldNumber(own)
  for (const service of services) {
    const registration = partIn(service, 'domainRegistration')
    const holder = textOf(registration, 'holder')
    const given = textOf(registration, 'documentNumber')
    if (registration === undefined || given === undefined) continue
    // Of another holder that is said already.
    if (name !== undefined && holder !== undefined && !isSameName(holder, name)) continue
    // What says nothing is told by the field itself.
    if (saysNothing(given)) continue
    const number = foldNumber(given)
    if (number === code || bodyOf(number) === bodyOf(code)) continue
    const issue = warning('domain_registration.mismatch', { part: 'number' }, { rule: 'filing/domain-holder' })
    issues.push(atField(registration, 'documentNumber', issue))
  }
  return issues
}

/** The organization code within a credit code; any other number as it is. */
const bodyOf = (number: string): string => (number.length === 18 ? number.slice(8, 17) : number)

function foldNumber(number: string): string {
  return compact(number).replace(/-/g, '').toUpperCase()
}

/**
 * An organization files where its document is from. What tells that is the address on it, and the registrar in the credit
 * code: of whom a move makes no other, so that the remark of the move answers it.
 */
export function documentIsLocal({ entity, nature, provinceCode }: Filing): Issue[] {
  const document = partIn(entity, 'document')
  if (document === undefined || nature === undefined || nature === 'individual') return []
  const address = textOf(document, 'address')?.trim()
  if (address !== undefined && (looksLikeEmail(address) || looksLikeMobilePhone(address))) {
    const kind = looksLikeEmail(address) ? 'email' : 'mobile-phone'
    return [atField(document, 'address', error('certificate_address.wrong_kind', { kind }))]
  }
  if (provinceCode === undefined || nature === 'overseas-institution') return []
  // What is wrong with the province is told of the division, where the document agrees with that one.
  if (textOf(entity, 'divisionCode')?.startsWith(provinceCode) === false) return []
  const rule = 'filing/division-in-province'
  const province = address === undefined ? undefined : provinceInFront(address, 0)
  if (province?.whole === true && province.code !== provinceCode) {
    return [atField(document, 'address', error('certificate_address.mismatch', {}, { rule }))]
  }
  if (!isOfElsewhere(readingOf(document, 'number')?.text, provinceCode)) return []
  const remarks = textOf(entity, 'remarks')
  if (remarks !== undefined && MOVED.test(remarks)) return []
  const suggestion = { kind: 'remark', text: REMARK_OF_MOVE } as const
  const answer = entity === undefined ? {} : { liftedBy: [byRemark(entity)], suggestion }
  return [atField(document, 'number', warning('credit_code.mismatch', { part: 'province' }, { rule, ...answer }))]
}

const REMARK_OF_MOVE = '本单位已迁入本省，统一社会信用代码未变。'

/** What the remark on an organization that has moved says: it keeps the code of where it was registered first. */
const MOVED = /迁/

/** Shape of a credit code, unlike 教民…号 of the same length. */
const CREDIT_CODE = /^[\dA-Z]{18}$/

/** Whether a credit code was issued in another province. */
function isOfElsewhere(code: string | undefined, provinceCode: string): boolean {
  return code !== undefined && CREDIT_CODE.test(code) && isProvinceCodeAt(code, 2) && !code.startsWith(provinceCode, 2)
}

/** The number of an approval tells in many cases what it approves: a permit of 文化 is none of 新闻. */
export function permitsFitTheirType({ services }: Filing): Issue[] {
  const issues: Issue[] = []
  for (const service of services) {
    for (const approval of partsIn(service, 'preApprovals')) {
      const issue = approval === undefined ? undefined : permitIssue(approval)
      if (issue !== undefined) issues.push(atField(approval!, 'number', issue))
    }
  }
  return issues
}

function permitIssue(approval: Part): Issue | undefined {
  const type = textOf(approval, 'type')
  const number = textOf(approval, 'number')
  if (number === undefined || !isKeyOf('pre-approval', type)) return undefined
  const result = parseOperatingLicense(number)
  const isOfAnother = result.ok
    ? result.value.preApprovals.length > 0 && !result.value.preApprovals.includes(type)
    : result.issues.some(({ code }) => code === 'operating_license.wrong_kind')
  return isOfAnother ? warning('pre_approval.mismatch', { type }, { rule: 'filing/permit-fits-type' }) : undefined
}
