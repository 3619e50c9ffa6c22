import { accountFitsNature, divisionIsInProvince } from './cross/account.ts'
import { documentFitsNature } from './cross/document.ts'
import { domainWordsFit } from './cross/domain-words.ts'
import {
  emergencyDiffers,
  individualIsPrincipal,
  officePhoneIsLocal,
  personsAreOfAge,
  personsAreReachable,
} from './cross/person.ts'
import { contentsFit, domainIsHeld, homePageIsOnDomain, servicesDiffer } from './cross/service.ts'
import type { FormName, Place, Report } from './place.ts'

/**
 * A rule about several fields of a filing. It reads what is there and is silent about what is not: the values it
 * meets may be missing, of a wrong type, or wrong in themselves.
 */
export type CrossRule = (place: Pick<Place, 'form' | 'filing' | 'today'>, report: Report) => void

/** Cross-field rules of each form; the walker and the zod models run the same list. */
export const crossRules: Readonly<Record<FormName, readonly CrossRule[]>> = {
  icp: [
    divisionIsInProvince,
    documentFitsNature,
    individualIsPrincipal,
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
    emergencyDiffers,
    personsAreReachable,
    personsAreOfAge,
    contentsFit,
    domainWordsFit,
  ],
}
