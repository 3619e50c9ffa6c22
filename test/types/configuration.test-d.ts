import { expectTypeOf } from 'vitest'
import {
  checkEntityName,
  checkIcpFiling,
  checkPersonName,
  checkServiceName,
  codeOf,
  createNaming,
  isKeyOf,
  keysOf,
  parseResidentId,
} from '../../src/index.ts'
import { describeIssue, en, fieldLabel, optionsOf } from '../../src/locale.ts'

// A locale's name, or another slip in a configuration, does not compile.
const [issue] = parseResidentId('').issues
if (issue !== undefined) {
  describeIssue(issue, en)
  // @ts-expect-error the locale itself is due
  describeIssue(issue, 'en')
}
// @ts-expect-error the locale itself is due
fieldLabel('entity.name', 'en')
// @ts-expect-error the locale itself is due
optionsOf('nature', 'en')
// @ts-expect-error no such enumeration
optionsOf('nope')
// @ts-expect-error no such enumeration
keysOf('nope')
// @ts-expect-error no such enumeration
isKeyOf('nope', '')
// @ts-expect-error no such system
codeOf('nature', 'enterprise', 'publicSecurity')

// Severities are named by literal ids: editors complete them, and a slip does not compile.
const unit = { service: 'website', nature: 'enterprise' } as const
checkServiceName('', unit, { severity: { 'naming/ind-place': 'off', 'office_phone.range': 'warning' } })
checkEntityName('', unit, { severity: { 'entity_name.conflict': 'warning' } })
checkPersonName('', {}, { severity: { 'naming/person-full-name': undefined } })
checkIcpFiling({}, { severity: { 'filing/one-domain-one-website': 'warning' } })
// @ts-expect-error no such rule
checkServiceName('', unit, { severity: { 'naming/ind-plce': 'off' } })
// @ts-expect-error no such severity
checkEntityName('', unit, { severity: { 'entity_name.conflict': 'warn' } })
// @ts-expect-error no such code
checkIcpFiling({}, { severity: { 'office_phone.rnge': 'off' } })
// @ts-expect-error a context that is wrong cannot be waved through
checkServiceName('', unit, { severity: { 'context.unknown': 'off' } })
// @ts-expect-error no such nature
checkEntityName('', { nature: '个人' })

// Rules of the caller's own are known to the check that has them, and to the filings that judge names by it.
const check = createNaming({
  rules: [
    {
      id: 'panel/own',
      at: 'any',
      severity: 'error',
      reason: 'not_allowed',
      topic: 'sensitive',
      words: ['某产品'],
    },
  ],
})
const named = check('', unit, { severity: { 'panel/own': 'off' } })
if (named.issues[0]?.rule === 'panel/own') describeIssue(named.issues[0])
// @ts-expect-error no such rule
check('', unit, { severity: { 'panel/other': 'off' } })
const report = checkIcpFiling({}, { checkServiceName: check, severity: { 'panel/own': 'warning' } })
if (!report.ok) describeIssue(report.issues[0])
// @ts-expect-error a rule of one's own, and no check that has it
checkIcpFiling({}, { severity: { 'panel/own': 'warning' } })
const plain = checkIcpFiling({})
// @ts-expect-error no such rule
if (plain.issues[0]?.rule === 'naming/nope') describeIssue(plain.issues[0])
expectTypeOf(plain.issues[0]?.rule).not.toBeString()
