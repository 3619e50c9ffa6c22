import type { NoParams, Spans } from './params.ts'

/**
 * What a naming rule is about, for messages: state heads, public authority, sensitive words, foreign states,
 * exaggeration, pre-approval fields, wording that individuals may not use, places, nature of the entity, names of
 * apps, habits of a province.
 */
export type NamingTopic =
  | 'state'
  | 'authority'
  | 'sensitive'
  | 'foreign'
  | 'claim'
  | 'pre-approval'
  | 'individual'
  | 'idiom'
  | 'place'
  | 'nature'
  | 'app'
  | 'province'

/** Words of our lists that stand in a name, and where in the name as it was given. */
export interface WordParams {
  readonly topic: NamingTopic
  readonly words: readonly string[]
  readonly spans: Spans
}

export interface NamingIssues {
  'service_name.required': NoParams
  'service_name.type': NoParams
  /**
   * Characters that count: Han, letters, digits. `unit: 'han'` where only Han characters do; `column` where a Han
   * character counts two.
   */
  'service_name.too_small': {
    readonly minimum: number
    readonly actual: number
    readonly unit: 'character' | 'han' | 'column'
  }
  'service_name.too_large': {
    readonly maximum: number
    readonly actual: number
    readonly unit: 'character' | 'column'
  }
  /** `script`: letters neither Han nor Latin, or a radical in the place of a character. */
  'service_name.charset': { readonly kind: 'symbol' | 'space' | 'script'; readonly spans: Spans }
  /** `latin-part`: Latin letters besides the Chinese, where a province takes Chinese only. */
  'service_name.format': { readonly kind: 'digits' | 'latin' | 'latin-part' | 'domain' }
  'service_name.not_allowed': WordParams
  /** The word does not fit the nature of the entity. */
  'service_name.conflict': WordParams
  /** A word that only appears once spaces, symbols, variant or look-alike characters are folded. */
  'service_name.disguised': WordParams
  /**
   * `entity`: no relation to the entity's name; `place`: an area that the entity's name does not have; `own-person`,
   * `other-person`: a person's name, the applicant's or somebody else's.
   */
  'service_name.mismatch': { readonly kind: 'entity' | 'place' | 'own-person' | 'other-person' | 'form' }
  'service_name.placeholder': NoParams

  'entity_name.required': NoParams
  'entity_name.type': NoParams
  'entity_name.too_small': { readonly minimum: number; readonly actual: number }
  'entity_name.too_large': { readonly maximum: number; readonly actual: number }
  /** `bracket`: half-width brackets, where certificates print full-width ones. */
  'entity_name.charset': {
    readonly kind: 'digit' | 'latin' | 'symbol' | 'space' | 'invisible' | 'bracket'
    readonly spans: Spans
  }
  /**
   * `truncated`: 有限公; `repeated`: 有限公司有限公司; `brackets`: out of balance; `tail`: what is no part of it;
   * `legal-form`: an enterprise's name without 公司, 厂, 店 and the like at its end.
   */
  'entity_name.format': {
    readonly kind: 'domain' | 'digits' | 'latin' | 'truncated' | 'repeated' | 'brackets' | 'tail' | 'legal-form'
  }
  /** A form of address (先生, 女士 …) in an individual's name: an error as a whole word, else a warning. */
  'entity_name.not_allowed': { readonly words: readonly string[]; readonly spans: Spans }
  /** The end of the name belongs to entities of another nature. */
  'entity_name.conflict': { readonly words: readonly string[]; readonly spans: Spans }
  /** The name of the service in the place of the entity's. */
  'entity_name.mismatch': { readonly kind: 'service' }
  'entity_name.wrong_kind': { readonly kind: 'person-name' }
  'entity_name.placeholder': NoParams

  'person_name.required': NoParams
  'person_name.type': NoParams
  'person_name.too_small': { readonly minimum: number; readonly actual: number }
  'person_name.too_large': { readonly maximum: number; readonly actual: number }
  /** `separator`: another dot in the place of `·` (U+00B7). */
  'person_name.charset': {
    readonly kind: 'digit' | 'latin' | 'symbol' | 'space' | 'invisible' | 'separator'
    readonly spans: Spans
  }
  /** `separator`: a `·` at the start, at the end, or doubled; `order`: surname and given name with a comma. */
  'person_name.format': { readonly kind: 'separator' | 'order' }
  /** A form of address (先生, 女士 …): an error as a whole word, a warning where it may be part of the name. */
  'person_name.not_allowed': { readonly words: readonly string[]; readonly spans: Spans }
  'person_name.placeholder': NoParams
  'person_name.wrong_kind': { readonly kind: 'organization-name' | 'domain' }
}
