import type { NoParams } from './params.ts'

/**
 * Which of a page's numbers a finding on its footer is about. Numbers and addresses in the params of these findings are
 * what everybody can read on the page, or in the public register: they are nobody's secret.
 */
export interface FooterParams {
  readonly kind: 'icp' | 'public-security' | 'telecom-license'
}

/** The address that the number's link should have, which clears the finding. */
interface LinkParams extends FooterParams {
  readonly expected: string
}

/** Where a number stands that the page does not show: nowhere, in what scripts read, hidden, as words of an image. */
type ShownAs = 'nothing' | 'script' | 'hidden' | 'image'

export interface FooterIssues {
  /**
   * No ICP number is shown (error); it stands in a script or as the words of an image, so that it may be shown (warning);
   * only the license is shown under which the site could have one (warning).
   */
  'footer_icp.missing': { readonly shown: ShownAs | 'telecom-license'; readonly expected?: string }
  /**
   * No link around the number (`none`; `beside`: the link to the authority stands around other text), or one that leads
   * nowhere (`empty`): `#`, a script.
   */
  'footer_link.missing': LinkParams & { readonly link: 'none' | 'beside' | 'empty' }
  /** Leads to another site (`host`), to no number (`no-code`) or to another number (`code`) than the one shown. */
  'footer_link.mismatch': LinkParams & { readonly part: 'host' | 'no-code' | 'code' }
  /** The right host without https:// (`scheme`), so that it leads into the site itself; more than digits in `code=`. */
  'footer_link.format': LinkParams & { readonly part: 'scheme' | 'code' }
  /** A host that the authority has given up (warning). */
  'footer_link.outdated': LinkParams
  /** http in place of https, at a host of today (warning). */
  'footer_link.insecure': LinkParams
  'footer_icon.missing': FooterParams
  /** Written otherwise than it was issued (warning, with a suggestion). */
  'footer_number.format': FooterParams
  /**
   * No number that can have been issued: the count of its digits (`length`), its province, its year, the index of the
   * service, or what is no number at all (`format`).
   */
  'footer_number.unknown': FooterParams & { readonly part: 'length' | 'province' | 'year' | 'index' | 'format' }
  /** Can have been issued, and none such is known: a serial, digits 7–8, a letter, K for quick apps (warning). */
  'footer_number.range': FooterParams & { readonly part: 'serial' | 'digits-7-8' | 'letter' | 'service' }
  /** A number from before the national platform, which is to be renewed (warning). */
  'footer_number.outdated': FooterParams
  'footer_number.placeholder': FooterParams
  /** Its words without its digits: 京公网安备号. */
  'footer_number.required': FooterParams
  /** Behind the label of a license, ICP证, stands a filing (warning). */
  'footer_label.wrong_kind': FooterParams
  /**
   * The entity's number where the service's is due, or that of another type of service than the page's alone (warnings);
   * what is due is `expected`, where the caller said it.
   */
  'footer_number.wrong_kind': FooterParams & {
    readonly shown: 'entity' | 'website' | 'app' | 'mini-program' | 'quick-app'
    readonly expected?: string
  }
  /**
   * Expected, and not shown (error; a warning where it stands in a script or as the words of an
   * image). Or shown, and hidden on narrow screens by the page's style sheets (`not-on-phones`, a warning). A license that
   * is in no list is not named: what was given for it may be anything.
   */
  'footer_number.missing': {
    readonly kind: FooterParams['kind'] | 'operating-license'
    readonly expected?: string
    readonly shown: ShownAs | 'not-on-phones'
  }
  /** Not the one that was expected. */
  'footer_number.mismatch': FooterParams & { readonly expected: string; readonly shown: string }
  /** Numbers of several websites on one page (warning). */
  'footer_number.conflict': FooterParams & { readonly count: number }
  /** What websites of this kind show besides: the code of a government's site, a license (warnings). */
  'footer_license.missing': { readonly license: 'government-site' | 'news-information' | 'generative-ai' }
  /** The line with owner and 版权所有 that a province asks for (warning). */
  'footer_copyright.missing': NoParams
  /**
   * Text that is none: bytes that the encoding does not have, `count` characters (advice); a page that was read in
   * another encoding than its own and saved so (warning).
   */
  'footer_page.charset': { readonly part: 'replaced' | 'double'; readonly count: number }
  /** Numbers are given by host, and none for this one (warning). */
  'footer_expected.missing': NoParams
  /** What the caller expects is no record number. */
  'footer_expected.format': NoParams
  /** What the caller expects under a name is a number of another kind: `kind` should stand there. */
  'footer_expected.wrong_kind': FooterParams
}
