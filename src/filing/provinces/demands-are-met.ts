import type { DemandKey } from '../../data/province-demands/judged-table.ts'
import type { Issue } from '../../foundation/issue.ts'
import type { Filing } from '../place.ts'
import { addressIsInCityOfDocument, documentIsFromHere, individualLivesHere } from './address.ts'
import type { DemandJudge } from './finding.ts'
import {
  documentIsTaken,
  licenseLasts,
  officePhoneIsGiven,
  phonesAreDistinct,
  principalIsLegalRepresentative,
  servicePrincipalIsNotTooOld,
  servicesHaveThePrincipal,
} from './person.ts'
import {
  contentsAreExplained,
  entityIsRemarked,
  personalSiteIsStated,
  preApprovalsAreStated,
  remarksAreLong,
  remarksAreWithoutWords,
  remarksTellContents,
} from './remarks.ts'
import {
  contentsArePreferred,
  contentsAreTaken,
  contentsAreTheOnlyOnes,
  entityIsSmall,
  kindIsTaken,
  manyHaveAPlan,
  orderIsSmall,
  suffixIsTaken,
} from './service.ts'

/**
 * How a filing is judged by each demand: one way for a key, whichever provinces ask for it. The rules of everywhere ask for
 * the demands that are not here themselves.
 */
const JUDGES: Readonly<Partial<Record<DemandKey, DemandJudge>>> = {
  'legal-representative': principalIsLegalRepresentative,
  'legal-representative-letter': principalIsLegalRepresentative,
  'service-principal-same': servicesHaveThePrincipal,
  'age-max-service-principal': servicePrincipalIsNotTooOld,
  'document-types': documentIsTaken,
  'principal-document-types': documentIsTaken,
  'foreigner-refused': documentIsTaken,
  'phones-distinct-two-persons': phonesAreDistinct,
  'office-phone-required': officePhoneIsGiven,
  'licence-months': licenseLasts,
  'id-address-local': individualLivesHere,
  'residence-proof': individualLivesHere,
  'certificate-address-local': documentIsFromHere,
  'address-same-city': addressIsInCityOfDocument,
  'no-blog': contentsAreTaken,
  'no-other': contentsAreTaken,
  'contents-showcase-only': contentsAreTaken,
  'content-only': contentsAreTheOnlyOnes,
  'content-preferred': contentsArePreferred,
  'suffix-allowed': suffixIsTaken,
  'services-per-order': orderIsSmall,
  'first-filing-domains': orderIsSmall,
  'services-max': entityIsSmall,
  'plan-from': manyHaveAPlan,
  'explanation-from': manyHaveAPlan,
  'change-service-refused': kindIsTaken,
  'remark-content': remarksTellContents,
  'other-needs-remark': contentsAreExplained,
  'content-needs-remark': contentsAreExplained,
  'personal-site-statement': personalSiteIsStated,
  'remark-pre-approval-statement': preApprovalsAreStated,
  'remark-min-length': remarksAreLong,
  'remark-no-words': remarksAreWithoutWords,
  'second-phone-remark': entityIsRemarked,
  'emergency-contact-remark': entityIsRemarked,
  'emergency-third-employee-remark': entityIsRemarked,
}

/** What the province of the filing demands beyond the rules of everywhere. */
export function demandsAreMet(filing: Filing): Issue[] {
  const issues: Issue[] = []
  if (filing.demands.size === 0) return issues
  for (const [key, demand] of filing.demands) {
    const judge = JUDGES[key]
    if (judge !== undefined) issues.push(...judge(demand, filing))
  }
  return issues
}
