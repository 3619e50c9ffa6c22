import type { NoParams } from './params.ts'

/** Which of a page's numbers a finding on its footer is about. */
export interface FooterParams {
  readonly kind: 'icp' | 'public-security' | 'telecom-license'
}

export interface FooterIssues {
  /** No ICP number is shown (error); or only the license under which the site could have one (warning). */
  'footer_icp.missing': { readonly shown: 'nothing' | 'telecom-license' }
  /** No link around the number (`none`), or one that leads nowhere (`empty`): `#`, a script. */
  'footer_link.missing': FooterParams & { readonly link: 'none' | 'empty' }
  /** Leads to another site (`host`), to no number (`no-code`) or to another number (`code`) than the one shown. */
  'footer_link.mismatch': FooterParams & { readonly part: 'host' | 'no-code' | 'code' }
  /** A host that the authority has given up (warning). */
  'footer_link.outdated': FooterParams & { readonly expected: string }
  /** http in place of https (warning). */
  'footer_link.insecure': FooterParams
  'footer_icon.missing': FooterParams
  /** Written otherwise than it was issued (warning, with a suggestion). */
  'footer_number.format': FooterParams
  /** No number that can have been issued; the record's own findings say why. */
  'footer_number.unknown': FooterParams
  'footer_number.placeholder': FooterParams
  /** The entity's number where the service's is due (warning). */
  'footer_number.wrong_kind': FooterParams
  /** Expected, and not shown. */
  'footer_number.missing': FooterParams
  /** Not the one that was expected. */
  'footer_number.mismatch': FooterParams
  /** Numbers of several websites on one page (warning). */
  'footer_number.conflict': FooterParams & { readonly count: number }
  /** The line with owner and 版权所有 that a province asks for (warning). */
  'footer_copyright.missing': NoParams
}
