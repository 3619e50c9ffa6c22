import type { FormName } from '../data/forms/ids.ts'
import { accountFitsNature, divisionIsInProvince } from './cross/account.ts'
import { platformsDiffer } from './cross/app.ts'
import { documentFitsNature } from './cross/document.ts'
import { domainSuffixFits, domainsDiffer, registrarIsLicensed } from './cross/domain.ts'
import { domainWordsFit } from './cross/domain-words.ts'
import { personsAreThemselves } from './cross/identity.ts'
import { dangerousGoodsAreCertified, interactiveFits } from './cross/interactive.ts'
import { firstHasNoNumber, openedAfterApproval, providerIsOne, serviceNumberIsOfEntity } from './cross/number.ts'
import { creditCodeFitsName, documentIsLocal, holderNumberIsEntitys, permitsFitTheirType } from './cross/paper.ts'
import {
  emergencyDiffers,
  individualIsPrincipal,
  officePhoneIsLocal,
  personsAreOfAge,
  personsAreReachable,
} from './cross/person.ts'
import { remarksFit } from './cross/remarks.ts'
import { contentsFit, domainIsHeld, homePageIsOnDomain, servicesDiffer } from './cross/service.ts'
import { holderDocumentFits } from './holder.ts'
import type { CrossRule } from './place.ts'
import { demandsAreMet } from './provinces/demands-are-met.ts'

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
    remarksFit,
    holderNumberIsEntitys,
    creditCodeFitsName,
    documentIsLocal,
    permitsFitTheirType,
    domainSuffixFits,
    registrarIsLicensed,
    domainsDiffer,
    firstHasNoNumber,
    serviceNumberIsOfEntity,
    providerIsOne,
    platformsDiffer,
    demandsAreMet,
  ],
  'public-security': [
    accountFitsNature,
    documentFitsNature,
    individualIsPrincipal,
    personsAreThemselves,
    emergencyDiffers,
    personsAreReachable,
    personsAreOfAge,
    officePhoneIsLocal,
    contentsFit,
    domainWordsFit,
    creditCodeFitsName,
    permitsFitTheirType,
    domainSuffixFits,
    domainsDiffer,
    serviceNumberIsOfEntity,
    openedAfterApproval,
    interactiveFits,
    dangerousGoodsAreCertified,
  ],
  'domain-template': [holderDocumentFits],
}
