import { parsePostalAddress } from '../contact/postal-address.ts'
import type { Nature, PersonDocumentType, PreApproval, ServiceType } from '../data/enumerations/enumeration.ts'
import { isKeyOf } from '../data/enumerations/enumeration.ts'
import { isIsoDate } from '../foundation/calendar.ts'
import { error, type Issue, warning } from '../foundation/issue.ts'
import { addDays } from '../foundation/period.ts'
import type { Result } from '../foundation/result.ts'
import { compact } from '../foundation/text.ts'
import { checkValidityPeriod } from '../identity/validity-period.ts'
import { checkEntityName } from '../naming/entity-name.ts'
import { checkPersonName } from '../naming/person-name.ts'
import type { ServiceNameContext } from '../naming/service-name.ts'
import { type AppPlatformOptions, parseFingerprint, parsePackageName, parsePublicKey } from '../network/app-identity.ts'
import { parseIcpNumber } from '../record/icp-number.ts'
import { type Draft, listAt, textAt, valueAt } from './draft.ts'
import { isDocumentAllowed, parseOrganizationDocument } from './organization-document.ts'
import { parsePersonDocument } from './person-document.ts'
import type { Place } from './place.ts'

/** Rules of fields that depend on other fields, by the id that `form/source.tsv` gives them. */
export type ContextRuleId =
  | 'entity-name'
  | 'person-name'
  | 'service-name'
  | 'entity-document-number'
  | 'person-document-number'
  | 'postal-address'
  | 'entity-number'
  | 'service-number'
  | 'package-name'
  | 'public-key'
  | 'fingerprint'
  | 'opened-on'
  | 'investor'
  | 'validity'

/** Findings with paths relative to the field, and the canonical text where there is one. */
export interface Outcome {
  readonly issues: readonly Issue[]
  readonly text?: string | undefined
}

const NOTHING: Outcome = { issues: [] }

/** Days after opening within which the public-security filing is due. */
const FILING_DAYS = 30

function outcomeOf(result: { ok: boolean; value?: { text?: string }; issues: readonly Issue[] }): Outcome {
  return { issues: result.issues, text: result.ok ? result.value?.text : undefined }
}

function natureOf(filing: Draft): Nature | undefined {
  const nature = valueAt(filing, 'entity', 'nature')
  return isKeyOf('nature', nature) ? nature : undefined
}

function personTypeOf(type: unknown): PersonDocumentType | undefined {
  return isKeyOf('person-document', type) ? type : undefined
}

function provinceOf({ form, filing }: Place): string | undefined {
  return form === 'icp' ? textAt(filing, 'provinceCode') : undefined
}

export const contextRules: Readonly<Record<ContextRuleId, (value: never, place: Place) => Outcome>> = {
  'entity-name'(value: string, { filing }) {
    const nature = natureOf(filing)
    const type = valueAt(filing, 'entity', 'document', 'type')
    if (nature === undefined) return NOTHING
    if (nature === 'individual') {
      const documentType = personTypeOf(type)
      return outcomeOf(checkPersonName(value, documentType === undefined ? {} : { documentType }))
    }
    return outcomeOf(checkEntityName(value, { nature }))
  },

  'person-name'(value: string, { owner }) {
    const documentType = personTypeOf(valueAt(owner, 'document', 'type'))
    return outcomeOf(checkPersonName(value, documentType === undefined ? {} : { documentType }))
  },

  'service-name'(value: string, place) {
    const nature = natureOf(place.filing)
    const service = valueAt(place.owner, 'type')
    if (nature === undefined || !isKeyOf('service-type', service)) return NOTHING
    return outcomeOf(place.checkServiceName(value, nameContext(place, nature, service)))
  },

  'entity-document-number'(value: string, { filing, owner, today }) {
    const nature = natureOf(filing)
    const type = valueAt(owner, 'type')
    if (nature === undefined) return NOTHING
    if (isKeyOf('organization-document', type)) {
      if (!isDocumentAllowed(nature, type)) return NOTHING
      return outcomeOf(parseOrganizationDocument({ nature, type, number: value }))
    }
    // A type that does not fit the nature is reported at the type (cross/document.ts).
    const personType = personTypeOf(type)
    if (personType === undefined || nature !== 'individual') return NOTHING
    return outcomeOf(parsePersonDocument({ type: personType, number: value, today }))
  },

  'person-document-number'(value: string, { owner, today }) {
    const type = personTypeOf(valueAt(owner, 'type'))
    return type === undefined ? NOTHING : outcomeOf(parsePersonDocument({ type, number: value, today }))
  },

  'postal-address'(value: string, place) {
    // A person may live in another province than the entity files in.
    const provinceCode = place.owner === place.filing.entity ? provinceOf(place) : undefined
    const remarks = textAt(place.owner, 'remarks')
    return outcomeOf(
      parsePostalAddress(value, {
        ...(provinceCode === undefined ? {} : { provinceCode }),
        ...(remarks === undefined ? {} : { remarks }),
      }),
    )
  },

  'entity-number'(value: string, place) {
    const result = parseIcpNumber(value, { today: place.today })
    if (!result.ok) return outcomeOf(result)
    const issues: Issue[] = [...result.issues]
    if (result.value.service !== undefined) {
      const suggestion = { kind: 'text', text: result.value.entityNumber } as const
      issues.push(warning('filing_number.wrong_kind', { expected: 'entity' }, { suggestion }))
    }
    const province = provinceOf(place)
    if (result.value.provinceCode !== undefined && province !== undefined && result.value.provinceCode !== province) {
      issues.push(warning('filing_number.mismatch', { part: 'province' }))
    }
    return { issues, text: result.value.text }
  },

  'service-number'(value: string, { owner, today }) {
    const result = parseIcpNumber(value, { today })
    if (!result.ok) return outcomeOf(result)
    const issues: Issue[] = [...result.issues]
    const { service } = result.value
    // A warning: in Guangdong sites show the entity's number too, and the platform takes what the ministry's query shows.
    if (service === undefined) issues.push(warning('filing_number.wrong_kind', { expected: 'service' }))
    else if (service.type !== valueAt(owner, 'type'))
      issues.push(warning('filing_number.mismatch', { part: 'service' }))
    return { issues, text: result.value.text }
  },

  'package-name': (value: string, { owner }) => partOf(parsePackageName, value, owner),
  'public-key': (value: string, { owner }) => partOf(parsePublicKey, value, owner),
  fingerprint: (value: string, { owner }) => partOf(parseFingerprint, value, owner),

  'opened-on'(value: string, { today }) {
    if (!isIsoDate(value)) return NOTHING
    if (value > today) return { issues: [error('field.range', { expected: 'past' })] }
    if (addDays(value, FILING_DAYS) >= today) return NOTHING
    return { issues: [warning('deadline.expired', { days: FILING_DAYS }, { rule: 'filing/public-security-deadline' })] }
  },

  investor(value: string, { filing }) {
    if (natureOf(filing) === 'individual') return NOTHING
    const result = checkPersonName(value, {})
    const wrong = result.issues.some((issue) => issue.code === 'person_name.wrong_kind')
    if (!wrong) return NOTHING
    const params = { kind: 'organization-name' } as const
    return { issues: [warning('investor.wrong_kind', params, { rule: 'filing/investor' })] }
  },

  validity(value: Draft, { owner, today }) {
    const type = personTypeOf(valueAt(owner, 'type'))
    const number = textAt(owner, 'number')
    const from = textAt(value, 'from')
    const until = textAt(value, 'until')
    // Each date is checked by itself already; the period needs both.
    if (from === undefined || until === undefined) return NOTHING
    if (!isIsoDate(from) || !(until === 'long-term' || isIsoDate(until))) return NOTHING
    const birthDate = type === 'resident-id' && number !== undefined ? birthDateOf(number, today) : undefined
    const result = checkValidityPeriod(
      { from, until },
      {
        today,
        ...(type === undefined ? {} : { documentType: type }),
        ...(birthDate === undefined ? {} : { birthDate }),
      },
    )
    return { issues: result.issues }
  },
}

function birthDateOf(number: string, today: string): string | undefined {
  const result = parsePersonDocument({ type: 'resident-id', number, today })
  return result.ok ? result.value.birthDate : undefined
}

/** A part of an app's identity, by the platform beside it; without a platform there is nothing to judge it by. */
function partOf(
  parse: (input: unknown, options: AppPlatformOptions) => Result<{ readonly text: string }>,
  value: string,
  owner: Draft,
): Outcome {
  const platform = valueAt(owner, 'platform')
  return isKeyOf('app-platform', platform) ? outcomeOf(parse(value, { platform })) : NOTHING
}

function nameContext(place: Place, nature: Nature, service: ServiceType): ServiceNameContext {
  const entityName = textAt(place.filing, 'entity', 'name')
  const provinceCode = provinceOf(place)
  const domain = textAt(place.owner, 'domain')
  const preApprovals: PreApproval[] = []
  for (const item of listAt(place.owner, 'preApprovals')) {
    const type = valueAt(item, 'type')
    if (isKeyOf('pre-approval', type)) preApprovals.push(type)
  }
  return {
    service,
    nature,
    preApprovals,
    ...(entityName === undefined ? {} : { entityName }),
    ...(provinceCode === undefined ? {} : { provinceCode }),
    ...(domain === undefined ? {} : { domain: compact(domain) }),
  }
}
