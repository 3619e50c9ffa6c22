import { codeOf, isKeyOf, keysOf, parseResidentId } from '../../src/core.ts'
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
