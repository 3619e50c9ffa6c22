import type { KnownIds } from '../../foundation/severity.ts'
import { allReasons } from '../issue-codes/table.ts'
import { allRuleNames } from './names.ts'

/** The ids of all rooms: for checks of whole filings, which run the rules of all. */
export const everyId: KnownIds = { rules: allRuleNames, codes: allReasons, everyCode: true }
