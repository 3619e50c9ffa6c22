// Generated from kind-rules.tsv by `npm run generate`. Do not edit.
// What may not change in an order of each kind, what comes first, and its rules.

import type { RuleId } from '../../foundation/rule-ids.ts'
import type { FilingKind } from '../enumerations/enumeration.ts'
import type { FieldId } from './ids.ts'

/** What holds of an order of a kind besides what is due in it. */
export interface KindRules {
  /** Fields that keep what is on file. */
  readonly fixed: readonly FieldId[]
  /** What is done before. */
  readonly first: readonly RuleId[]
  /** Kinds that are no part of the same order. */
  readonly excludes: readonly FilingKind[]
  /** Rules that the kind follows. */
  readonly rules: readonly RuleId[]
}

export const kindRules: { readonly [K in FilingKind]: KindRules } = {
  'first': { fixed: [], first: [], excludes: [], rules: ['filing/kind-by-numbers', 'filing/one-order-at-a-time'] },
  'add-service': { fixed: [], first: [], excludes: ['change-entity', 'change-service', 'change-both'], rules: ['filing/kind-by-numbers', 'filing/change-apart-from-adding', 'filing/one-order-at-a-time'] },
  'add-service-without-entity': { fixed: [], first: [], excludes: ['change-entity', 'change-service', 'change-both'], rules: ['filing/kind-by-numbers', 'filing/change-apart-from-adding', 'filing/one-order-at-a-time'] },
  'add-access': { fixed: ['icp-entity.name'], first: [], excludes: ['change-entity', 'change-service', 'change-both'], rules: ['filing/kind-by-numbers', 'filing/access-with-service-number', 'filing/access-keeps-name', 'filing/change-apart-from-adding', 'filing/one-order-at-a-time'] },
  'change-entity': { fixed: ['icp.provinceCode', 'icp-entity-document.number'], first: ['filing/domain-before-name'], excludes: ['add-service', 'add-service-without-entity', 'add-access'], rules: ['filing/kind-by-numbers', 'filing/on-file-here', 'filing/change-keeps', 'filing/change-apart-from-adding', 'filing/one-order-at-a-time'] },
  'change-service': { fixed: ['icp.provinceCode', 'icp-entity-document.number', 'icp-website.domain'], first: [], excludes: ['add-service', 'add-service-without-entity', 'add-access'], rules: ['filing/kind-by-numbers', 'filing/on-file-here', 'filing/change-keeps', 'filing/change-apart-from-adding', 'filing/one-order-at-a-time'] },
  'change-both': { fixed: ['icp.provinceCode', 'icp-entity-document.number', 'icp-website.domain'], first: ['filing/domain-before-name'], excludes: ['add-service', 'add-service-without-entity', 'add-access'], rules: ['filing/kind-by-numbers', 'filing/on-file-here', 'filing/change-keeps', 'filing/change-apart-from-adding', 'filing/one-order-at-a-time'] },
  'cancel-entity': { fixed: [], first: [], excludes: [], rules: ['filing/kind-by-numbers', 'filing/one-order-at-a-time'] },
  'cancel-service': { fixed: [], first: [], excludes: [], rules: ['filing/kind-by-numbers', 'filing/one-order-at-a-time'] },
  'cancel-access': { fixed: [], first: [], excludes: [], rules: ['filing/kind-by-numbers', 'filing/on-file-here', 'filing/one-order-at-a-time'] },
  'transfer': { fixed: [], first: [], excludes: [], rules: ['filing/kind-by-numbers', 'filing/on-file-here', 'filing/one-order-at-a-time'] },
  'migrate': { fixed: ['icp-website.domain'], first: ['filing/migrated-domain'], excludes: [], rules: ['filing/kind-by-numbers', 'filing/migration-of-websites', 'filing/one-order-at-a-time'] },
}
