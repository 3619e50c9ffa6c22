import type { FormName } from '../data/forms/ids.ts'
import { accountFitsNature, divisionIsInProvince } from './cross/account.ts'
import { platformsDiffer } from './cross/app.ts'
import { commercialIsLicensed } from './cross/commercial.ts'
import { contentsAreOfKind } from './cross/contents.ts'
import { documentFitsNature } from './cross/document.ts'
import { domainSuffixFits, domainsDiffer, registrarIsLicensed } from './cross/domain.ts'
import { domainWordsFit } from './cross/domain-words.ts'
import { entriesDiffer } from './cross/entries.ts'
import { personsAreThemselves } from './cross/identity.ts'
import { dangerousGoodsAreCertified, interactiveFits, interactiveIsAssessed } from './cross/interactive.ts'
import { materialFilesFit } from './cross/material-files.ts'
import { materialsAreGiven } from './cross/materials-given.ts'
import { newHasNoNumber, openedAfterApproval, providerIsOne, serviceNumberIsOfEntity } from './cross/number.ts'
import { creditCodeFitsName, documentIsLocal, holderNumberIsEntitys, permitsFitTheirType } from './cross/paper.ts'
import {
  emergencyDiffers,
  individualIsPrincipal,
  officePhoneIsLocal,
  personsAreOfAge,
  personsAreReachable,
} from './cross/person.ts'
import { othersAreNamed, providersAreWhereTheySay } from './cross/provider.ts'
import { providersAreNamedInFull } from './cross/provider-name.ts'
import { remarksFit } from './cross/remarks.ts'
import { resourcesLast } from './cross/resource.ts'
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
    contentsAreOfKind,
    domainWordsFit,
    domainIsHeld,
    remarksFit,
    holderNumberIsEntitys,
    creditCodeFitsName,
    documentIsLocal,
    permitsFitTheirType,
    domainSuffixFits,
    registrarIsLicensed,
    providersAreNamedInFull,
    domainsDiffer,
    newHasNoNumber,
    serviceNumberIsOfEntity,
    providerIsOne,
    platformsDiffer,
    resourcesLast,
    entriesDiffer,
    commercialIsLicensed,
    materialFilesFit,
    materialsAreGiven,
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
    contentsAreOfKind,
    domainWordsFit,
    creditCodeFitsName,
    permitsFitTheirType,
    domainSuffixFits,
    domainsDiffer,
    serviceNumberIsOfEntity,
    openedAfterApproval,
    interactiveFits,
    interactiveIsAssessed,
    commercialIsLicensed,
    dangerousGoodsAreCertified,
    providersAreWhereTheySay,
    providersAreNamedInFull,
    othersAreNamed,
    entriesDiffer,
    materialFilesFit,
    materialsAreGiven,
  ],
  'domain-template': [holderDocumentFits, materialFilesFit, materialsAreGiven],
}
