import {
  formatIcpNumberInput,
  formatMobilePhoneInput,
  formatOfficePhoneInput,
  formatResidentIdInput,
  formatSocialCreditCodeInput,
  type TypedText,
} from 'beian'
import type { FilingField } from 'beian/forms'

type Mask = (text: string, caret?: number | null) => TypedText

const BY_RULE: { readonly [R in NonNullable<FilingField['rule']>]?: Mask } = {
  'mobile-phone': formatMobilePhoneInput,
  'emergency-phone': formatMobilePhoneInput,
  'office-phone': formatOfficePhoneInput,
  'entity-number': formatIcpNumberInput,
  'service-number': formatIcpNumberInput,
}
const BY_DOCUMENT: Readonly<Record<string, Mask>> = {
  'resident-id': formatResidentIdInput,
  'business-license': formatSocialCreditCodeInput,
  'social-credit-code-certificate': formatSocialCreditCodeInput,
}

/** How a field writes what is typed into it; of a document's number its type decides. */
export const maskOf = ({ rule, control }: FilingField, documentType: unknown): Mask | undefined =>
  control !== 'text' || rule === undefined
    ? undefined
    : (BY_RULE[rule] ?? (rule.endsWith('document-number') ? BY_DOCUMENT[String(documentType)] : undefined))
