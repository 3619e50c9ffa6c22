import { conditionRows } from './conditions.rows.ts'
import { contextRows, contextRuleRows } from './context-rules.rows.ts'
import { accountRows, divisionRows } from './cross/account.rows.ts'
import { betweenRows } from './cross/between.rows.ts'
import { assessmentRows, commercialRows } from './cross/commercial.rows.ts'
import { contentRows } from './cross/contents.rows.ts'
import { documentRows } from './cross/document.rows.ts'
import { domainWordRows } from './cross/domain-words.rows.ts'
import { entryRows } from './cross/entries.rows.ts'
import { identityRows } from './cross/identity.rows.ts'
import { materialFileRows } from './cross/material-files.rows.ts'
import { materialsGivenRows } from './cross/materials-given.rows.ts'
import { personRows } from './cross/person.rows.ts'
import { nameRows, otherRows, providerRows } from './cross/provider.rows.ts'
import { remarkRows } from './cross/remarks.rows.ts'
import { resourceRows } from './cross/resource.rows.ts'
import { serviceRows } from './cross/service.rows.ts'
import { fieldRuleRows } from './field-rules.rows.ts'
import { holderRows } from './holder.rows.ts'
import { organizationDocumentRows } from './organization-document.rows.ts'
import { personDocumentRows } from './person-document.rows.ts'
import { everywhere, type Row } from './rows.ts'
import { unknownKeyRows } from './unknown-keys.rows.ts'
import { fieldRows } from './visit.rows.ts'

/** Every row of the tables: what a filing can be told, with its nearest neighbour that is in order. */
export const everyRow: readonly Row[] = [
  ...[...fieldRuleRows, ...contextRuleRows, ...personDocumentRows, ...organizationDocumentRows, ...holderRows].flatMap(
    everywhere,
  ),
  ...fieldRows,
  ...contextRows,
  ...conditionRows,
  ...accountRows,
  ...divisionRows,
  ...documentRows,
  ...domainWordRows,
  ...identityRows,
  ...betweenRows,
  ...personRows,
  ...remarkRows,
  ...serviceRows,
  ...contentRows,
  ...entryRows,
  ...otherRows,
  ...providerRows,
  ...nameRows,
  ...resourceRows,
  ...commercialRows,
  ...assessmentRows,
  ...materialFileRows,
  ...materialsGivenRows,
  ...unknownKeyRows,
]
