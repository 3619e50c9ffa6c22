import type { Nature, PreApproval, ServiceType } from '../../src/data/enumerations/enumeration.ts'
import { readTsv } from '../../src/data/read-tsv.ts'
import type { Issue } from '../../src/foundation/issue.ts'
import type { Result } from '../../src/foundation/result.ts'
import { checkEntityName } from '../../src/naming/entity-name.ts'
import { checkPersonName } from '../../src/naming/person-name.ts'
import { createNaming } from '../../src/naming/service-name/create-naming.ts'
import { dictionaryEvidence } from '../../src/naming/service-name/dictionary-evidence.ts'
import { idioms } from '../../src/naming/service-name/idioms.ts'

/** A row of examples.tsv: a name that a naming rule refuses (`fail`) or lets pass (`pass`), and the whole verdict. */
export interface RuleExample {
  readonly rule: string
  readonly shows: 'pass' | 'fail'
  readonly verdict: 'accept' | 'warn' | 'reject'
  readonly name: string
  /** A type of service, `entity-name` or `person-name`. */
  readonly kind: string
  readonly nature: string
  readonly province: string
  readonly entity: string
  readonly permits: string
  readonly flags: string
  readonly domain: string
}

export const ruleExamples: readonly RuleExample[] = readTsv(
  new URL('../../src/data/naming/examples.tsv', import.meta.url),
) as unknown as RuleExample[]

const check = createNaming({ evidence: dictionaryEvidence, rules: [idioms] })

const listOf = (cell: string): string[] => (cell === '' ? [] : cell.split(' '))

/** Runs the check that the example belongs to, with the evidence of the dictionary and the rule on idioms. */
export function runExample(example: RuleExample): Result<unknown, Issue['code']> {
  const { name, kind, entity, province, domain } = example
  const nature = example.nature as Nature
  if (kind === 'person-name') return checkPersonName(name, { documentType: 'resident-id' })
  if (kind === 'entity-name') return checkEntityName(name, { nature })
  const flags = listOf(example.flags)
  return check(name, {
    service: kind as ServiceType,
    nature,
    preApprovals: listOf(example.permits) as PreApproval[],
    nationalLevel: flags.includes('national'),
    trademark: flags.includes('trademark'),
    ...(entity === '' ? {} : { entityName: entity }),
    ...(province === '' ? {} : { provinceCode: province }),
    ...(domain === '' ? {} : { domain }),
  })
}
