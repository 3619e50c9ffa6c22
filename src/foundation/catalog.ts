import type { ContactIssues } from './catalog/contact.ts'
import type { ContextIssues, FieldIssues, KeyIssues, LabelIssues } from './catalog/field.ts'
import type { FilingIssues } from './catalog/filing.ts'
import type { FooterIssues } from './catalog/footer.ts'
import type { IdentityIssues } from './catalog/identity.ts'
import type { MaterialIssues } from './catalog/material.ts'
import type { NamingIssues } from './catalog/naming.ts'
import type { NetworkIssues } from './catalog/network.ts'
import type { OrganizationIssues } from './catalog/organization.ts'
import type { RecordIssues } from './catalog/record.ts'
import type { TwoFormsIssues } from './catalog/two-forms.ts'

/**
 * The list of findings: code → params. Part of the public contract: a code is added in a minor version, removed or
 * renamed in a major one. A code is `<thing>.<reason>`; the reasons are a closed set:
 *
 * `required missing type length format charset checksum range unknown mismatch conflict expired outdated retired
 * insecure too_large too_small not_allowed wrong_kind placeholder duplicate disguised`
 *
 * Each domain declares its own in `catalog/`; here they meet.
 *
 * Params are safe to log: lengths, 1-based positions, expected sets, words of our own lists; never the value itself.
 */
export interface IssueParams
  extends ContextIssues,
    KeyIssues,
    LabelIssues,
    FieldIssues,
    IdentityIssues,
    OrganizationIssues,
    ContactIssues,
    NamingIssues,
    RecordIssues,
    FooterIssues,
    NetworkIssues,
    MaterialIssues,
    FilingIssues,
    TwoFormsIssues {}
