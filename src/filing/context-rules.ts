import { parsePostalAddress } from '../contact/postal-address/postal-address.ts'
import { PUBLIC_SECURITY_DAYS } from '../data/deadlines/table.ts'
import type { Nature, PreApproval, ServiceType } from '../data/enumerations/enumeration.ts'
import { isKeyOf } from '../data/enumerations/enumeration.ts'
import { isIsoDate } from '../foundation/calendar.ts'
import { error, type Issue, type PathStep, warning } from '../foundation/issue.ts'
import { addDays } from '../foundation/period.ts'
import type { Result } from '../foundation/result.ts'
import { compact } from '../foundation/text.ts'
import { saysNothing } from '../foundation/unfilled.ts'
import { checkValidityPeriod } from '../identity/validity-period.ts'
import { checkEntityName } from '../naming/entity-name.ts'
import { checkPersonName } from '../naming/person-name.ts'
import type { ServiceNameContext } from '../naming/service-name/check-service-name.ts'
import { type AppPlatformOptions, parseFingerprint, parsePackageName, parsePublicKey } from '../network/app-identity.ts'
import { parseIcpNumber } from '../record/icp-number.ts'
import { personTypeOf } from './document-type.ts'
import { readHolderName, readHolderNumber } from './holder.ts'
import { isDocumentAllowed, readOrganizationDocument } from './organization-document.ts'
import { readPersonNumber } from './person-document.ts'
import { nameOf } from './persons.ts'
import { type ContextRule, type Filing, type Outcome, type Part, pathOf } from './place.ts'
import { partIn, partsIn, readingOf, textOf, valueOf } from './readings.ts'

/** Rules of fields that depend on other fields, by the id that `data/forms/source.tsv` gives them. */
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
  | 'head-name'
  | 'validity'
  | 'holder-name'
  | 'holder-document-number'

/** What a service's `nameGrounds` tells, by the keys that the check of its name has for it. */
const NAME_GROUNDS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'trademark',
  'nationalLevel',
  'governmentAuthorized',
])

export const contextRules: {
  readonly [Id in ContextRuleId]: ContextRule<Id extends 'validity' ? Part : string>
} = {
  'entity-name'(name, entity, filing) {
    const { nature } = filing
    if (nature === undefined) return undefined
    if (nature === 'individual') {
      return checkPersonName(name, { documentType: personTypeOf(partIn(entity, 'document')) })
    }
    const { serviceName, domain } = namesOf(filing.services, name)
    const result = checkEntityName(name, { nature, remarks: textOf(entity, 'remarks'), serviceName, domain })
    return answeredIn(result, () => remarksOf(entity))
  },

  'person-name'(name, person) {
    return checkPersonName(name, { documentType: personTypeOf(partIn(person, 'document')) })
  },

  'service-name'(name, service, filing) {
    const type = textOf(service, 'type')
    if (filing.nature === undefined || !isKeyOf('service-type', type)) return undefined
    // Rules of the caller's own have ids of the caller's own, which the report's type names.
    const result = filing.checkServiceName(name, nameContext(service, type, filing.nature, filing)) as Outcome
    const { byKey } = service.shape
    const isDoubted = textOf(filing.entity, 'name') !== undefined && nameOf(filing.entity) === undefined
    return answeredIn(isDoubted ? withoutRelation(result) : result, (key) => {
      const steps = NAME_GROUNDS.has(key) ? ['nameGrounds', key] : [key]
      return byKey.has(steps[0]!) ? pathOf(service, ...steps) : undefined
    })
  },

  'entity-document-number'(number, document, { nature, today }) {
    const type = textOf(document, 'type')
    if (nature === undefined) return undefined
    if (isKeyOf('organization-document', type)) {
      return isDocumentAllowed(nature, type) ? readOrganizationDocument(nature, type, number) : undefined
    }
    // A type that does not fit the nature is reported at the type (cross/document.ts).
    const personType = personTypeOf(document)
    if (personType === undefined || nature !== 'individual') return undefined
    return readPersonNumber(personType, number, today)
  },

  'person-document-number'(number, document, { today }) {
    const type = personTypeOf(document)
    return type === undefined ? undefined : readPersonNumber(type, number, today)
  },

  'postal-address'(address, owner, { entity, provinceCode, divisions }) {
    // A person may live in another province than the entity files in.
    const isEntity = owner === entity
    const divisionCode = isEntity ? textOf(entity, 'divisionCode') : undefined
    const result = parsePostalAddress(address, {
      provinceCode: isEntity ? provinceCode : undefined,
      // A code that is none is told at its own field.
      divisionCode:
        divisionCode !== undefined && divisions?.namesOf(divisionCode) !== undefined ? divisionCode : undefined,
      divisions,
      remarks: textOf(entity, 'remarks'),
    })
    return answeredIn(result, () => remarksOf(entity))
  },

  'entity-number'(number, _, { provinceCode, today }) {
    const result = parseIcpNumber(number, { today })
    if (!result.ok) return result
    const { value } = result
    const issues: Issue[] = [...result.issues]
    if (value.service !== undefined) {
      const suggestion = { kind: 'text', text: value.entityNumber } as const
      issues.push(warning('filing_number.wrong_kind', { expected: 'entity' }, { suggestion }))
    }
    if (value.provinceCode !== undefined && provinceCode !== undefined && value.provinceCode !== provinceCode) {
      issues.push(warning('filing_number.mismatch', { part: 'province' }))
    }
    return { issues, value }
  },

  'service-number'(number, owner, { today }) {
    const result = parseIcpNumber(number, { today })
    if (!result.ok) return result
    const { value } = result
    // A warning: in Guangdong sites show the entity's number too, and the platform takes what the ministry's query shows.
    if (value.service === undefined)
      return withIssue(result, warning('filing_number.wrong_kind', { expected: 'service' }))
    const type = textOf(owner, 'type')
    // No published number tells which letter a quick app's has.
    if (value.service.type === type || type === 'quick-app') return result
    return withIssue(result, warning('filing_number.mismatch', { part: 'service' }))
  },

  'package-name': (name, platform) => partOf(parsePackageName, name, platform),
  'public-key': (key, platform) => partOf(parsePublicKey, key, platform),
  fingerprint: (print, platform) => partOf(parseFingerprint, print, platform),

  'opened-on'(date, _, { today }) {
    if (!isIsoDate(date)) return undefined
    if (date > today) return { issues: [error('field.range', { expected: 'past' })] }
    if (addDays(date, PUBLIC_SECURITY_DAYS) >= today) return undefined
    return {
      issues: [
        warning('deadline.expired', { days: PUBLIC_SECURITY_DAYS }, { rule: 'filing/public-security-deadline' }),
      ],
    }
  },

  'head-name'(name, head, { nature }) {
    if (nature === 'individual') return undefined
    const documentType = personTypeOf(partIn(head, 'document'))
    const { issues } = checkPersonName(name, { documentType })
    if (issues.some(({ code }) => code === 'person_name.wrong_kind')) {
      return { issues: [warning('head.wrong_kind', { kind: 'organization-name' }, { rule: 'filing/head' })] }
    }
    // Doubts about letters and spelling stay apart: without a document nobody can tell.
    return { issues: issues.filter(({ severity, code }) => severity === 'error' || code === 'person_name.not_allowed') }
  },

  'holder-name'(name, template) {
    const outcome = readHolderName(name, textOf(template, 'holder'), partIn(template, 'document'))
    // The template has no remarks.
    return outcome === undefined ? undefined : answeredIn(outcome, () => undefined)
  },
  'holder-document-number': (number, document, { today }) => readHolderNumber(number, document, today),

  validity(period, document, { today }) {
    const from = textOf(period, 'from')
    const until = textOf(period, 'until')
    // Each date is checked by itself already; the period needs both.
    if (from === undefined || until === undefined) return undefined
    if (!isIsoDate(from) || !(until === 'long-term' || isIsoDate(until))) return undefined
    const documentType = personTypeOf(document)
    const birthDate = documentType === 'resident-id' ? readingOf(document, 'number')?.birthDate : undefined
    const { issues } = checkValidityPeriod({ from, until }, { today, documentType, birthDate })
    return { issues }
  },
}

/**
 * The outcome with its grounds where the filing gives them. A finding that this form has no field to answer in loses
 * the remark that it suggests: there is nowhere to write it.
 *
 * @param placeOf the place of what a value's own check calls by the key of its context
 */
function answeredIn(outcome: Outcome, placeOf: (key: string) => readonly PathStep[] | undefined): Outcome {
  const { issues } = outcome
  if (issues.every(({ liftedBy }) => liftedBy === undefined)) return outcome
  return { ...outcome, issues: issues.map((issue) => answered(issue, placeOf)) }
}

function answered(issue: Issue, placeOf: (key: string) => readonly PathStep[] | undefined): Issue {
  const { liftedBy, suggestion, ...finding } = issue
  if (liftedBy === undefined) return issue
  const grounds = liftedBy.flatMap(({ fact, path: [key] }) => {
    const path = placeOf(String(key))
    return path === undefined ? [] : { fact, path }
  })
  const kept = suggestion === undefined || (suggestion.kind === 'remark' && grounds.length === 0) ? {} : { suggestion }
  return { ...finding, ...kept, ...(grounds.length === 0 ? {} : { liftedBy: grounds }) } as Issue
}

/** The name and the domain of a service that stand in the place of the entity's name. */
function namesOf(
  services: readonly Part[],
  name: string,
): { serviceName?: string | undefined; domain?: string | undefined } {
  const typed = name.trim().toLowerCase()
  const isTyped = (key: string) => (service: Part) => textOf(service, key)?.trim().toLowerCase() === typed
  return {
    serviceName: textOf(services.find(isTyped('name')), 'name'),
    domain: textOf(services.find(isTyped('domain')), 'domain'),
  }
}

/** Where the remarks on an entity stand; of the forms only the ministry's has some. */
function remarksOf(entity: Part | undefined): readonly PathStep[] | undefined {
  return entity?.shape.byKey.has('remarks') === true ? pathOf(entity, 'remarks') : undefined
}

/** The outcome without what is said of the relation to an entity whose own name is in doubt. */
function withoutRelation(outcome: Outcome): Outcome {
  return { ...outcome, issues: outcome.issues.filter(({ rule }) => rule !== 'naming/rel-org') }
}

function withIssue<T extends { readonly text: string }>(
  result: { readonly value: T; readonly issues: readonly Issue[] },
  issue: Issue,
): Outcome {
  return { value: result.value, issues: [...result.issues, issue] }
}

/** A part of an app's identity, by the platform beside it; without a platform there is nothing to judge it by. */
function partOf(
  parse: (input: unknown, options: AppPlatformOptions) => Result<{ readonly text: string }>,
  text: string,
  owner: Part,
): Outcome | undefined {
  const platform = textOf(owner, 'platform')
  if (isKeyOf('app-platform', platform)) return parse(text, { platform })
  // A private key is one on every platform.
  const secret = parse(text, { platform: 'android' }).issues.filter(({ code }) => code === 'app_identity.insecure')
  return secret.length > 0 ? { issues: secret } : undefined
}

function nameContext(part: Part, service: ServiceType, nature: Nature, filing: Filing): ServiceNameContext {
  const domain = textOf(part, 'domain')
  const preApprovals: PreApproval[] = []
  for (const approval of partsIn(part, 'preApprovals')) {
    const type = textOf(approval, 'type')
    if (isKeyOf('pre-approval', type)) preApprovals.push(type)
  }
  return {
    service,
    nature,
    preApprovals,
    entityName: textOf(filing.entity, 'name'),
    provinceCode: filing.provinceCode,
    domain: domain === undefined ? undefined : compact(domain),
    remarks: textOf(part, 'remarks'),
    ...groundsOf(part),
  }
}

/** What entitles a service to its name, as its form tells. */
function groundsOf(service: Part): Pick<ServiceNameContext, 'trademark' | 'nationalLevel' | 'governmentAuthorized'> {
  const grounds = partIn(service, 'nameGrounds')
  if (grounds === undefined) return {}
  return {
    trademark: !saysNothing(textOf(grounds, 'trademark') ?? ''),
    nationalLevel: valueOf(grounds, 'nationalLevel') === true,
    governmentAuthorized: valueOf(grounds, 'governmentAuthorized') === true,
  }
}
