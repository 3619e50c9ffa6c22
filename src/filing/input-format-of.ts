import { formatMobilePhoneInput } from '../contact/mobile-phone-input.ts'
import { formatOfficePhoneInput } from '../contact/office-phone-input.ts'
import type { FormRuleId } from '../data/forms/ids.ts'
import type { PathStep } from '../foundation/issue.ts'
import type { TypedText } from '../foundation/typed-text.ts'
import { isList, itemsOf, own, read } from '../foundation/untrusted.ts'
import { formatResidentIdInput } from '../identity/resident-id-input.ts'
import { formatSocialCreditCodeInput } from '../organization/social-credit-code-input.ts'
import { formatIcpNumberInput } from '../record/icp-number-input.ts'

/** Any `format…Input`: takes what stands in a field and where its caret is, gives both. */
export type InputFormat = (text: string, caret?: number | null) => TypedText

const OF_RULES: { readonly [R in FormRuleId]?: InputFormat } = {
  'mobile-phone': formatMobilePhoneInput,
  'emergency-phone': formatMobilePhoneInput,
  'office-phone': formatOfficePhoneInput,
  'entity-number': formatIcpNumberInput,
  'service-number': formatIcpNumberInput,
}

/** Documents whose numbers have one spelling; those of passports and of licenses of before 2015 do not. */
const OF_DOCUMENTS: Readonly<Record<string, InputFormat>> = {
  'resident-id': formatResidentIdInput,
  'business-license': formatSocialCreditCodeInput,
  'social-credit-code-certificate': formatSocialCreditCodeInput,
}

/** Deeper than any field of the forms. */
const DEEPEST = 16

/**
 * How a field of a filing is written while somebody types in it (边输入边整理): by its rule, of a document's number by the
 * type that is chosen beside it. `undefined` where what is typed stays as it is.
 *
 * @param field of `filingFields`, or any with its path and the rule that reads it
 * @param filing the form's state, from its root
 *
 * @example
 * ```ts
 * const field = { path: ['entity', 'principal', 'document', 'number'], rule: 'person-document-number' }
 * const filing = { entity: { principal: { document: { type: 'resident-id' } } } }
 * inputFormatOf(field, filing)('11010519491231002x', 18).text // → '11010519491231002X'
 * inputFormatOf(field, { entity: { principal: { document: { type: 'passport' } } } }) // → undefined
 * ```
 */
export function inputFormatOf(
  field: { readonly path: readonly PathStep[]; readonly rule?: FormRuleId },
  filing: unknown,
): InputFormat | undefined {
  const rule = read(field, 'rule')
  const path = read(field, 'path')
  if (typeof rule !== 'string' || !isList(path)) return undefined
  if (!rule.endsWith('document-number')) return formatIn(OF_RULES as Readonly<Record<string, InputFormat>>, rule)
  const steps = itemsOf(path, DEEPEST) as readonly PathStep[]
  const holder = steps.slice(0, -1).reduce((value: unknown, step) => read(value, step), filing)
  return formatIn(OF_DOCUMENTS, read(holder, 'type'))
}

function formatIn(formats: Readonly<Record<string, InputFormat>>, key: unknown): InputFormat | undefined {
  return typeof key === 'string' ? own(formats, key) : undefined
}
