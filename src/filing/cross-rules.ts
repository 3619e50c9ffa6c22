import type { FormName } from '../data/forms/ids.ts'
import { accountFitsNature, divisionIsInProvince } from './cross/account.ts'
import { documentFitsNature } from './cross/document.ts'
import { domainWordsFit } from './cross/domain-words.ts'
import { personsAreThemselves } from './cross/identity.ts'
import {
  emergencyDiffers,
  individualIsPrincipal,
  officePhoneIsLocal,
  personsAreOfAge,
  personsAreReachable,
} from './cross/person.ts'
import { contentsFit, domainIsHeld, homePageIsOnDomain, servicesDiffer } from './cross/service.ts'
import { holderDocumentFits } from './holder.ts'
import type { CrossRule } from './place.ts'

/** Cross-field rules of each form; the walker and the zod models run the same list. */
export const crossRules: Readonly<Record<FormName, readonly CrossRule[]>> = {
  icp: [
    divisionIsInProvince,
    documentFitsNature,
    individualIsPrincipal,
    personsAreThemselves,
    emergencyDiffers,
    personsAreReachable,
    personsAreOfAge,
    officePhoneIsLocal,
    homePageIsOnDomain,
    servicesDiffer,
    contentsFit,
    domainWordsFit,
    domainIsHeld,
  ],
  'public-security': [
    accountFitsNature,
    documentFitsNature,
    individualIsPrincipal,
    personsAreThemselves,
    emergencyDiffers,
    personsAreReachable,
    personsAreOfAge,
    contentsFit,
    domainWordsFit,
  ],
  'domain-template': [holderDocumentFits],
}
