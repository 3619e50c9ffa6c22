/**
 * A fault that a test must see: where it is planted, and who has to notice. Each of them went unseen once, with every
 * test green.
 */
export interface Fault {
  readonly name: string
  /** Under `src`. */
  readonly file: string
  /** Stands exactly once in the file; short, so that it follows the code. */
  readonly search: string | RegExp
  /** As `String.prototype.replace` takes it. */
  readonly replacement: string
  /** Files or folders under `test`, one of whose tests must fail. */
  readonly tests: readonly string[]
}

/** A rule between fields that finds nothing any more. */
function emptied(name: string, file: string, rule: string, test: string): Fault {
  const search = new RegExp(`(export function ${rule}\\([^)]*\\): Issue\\[\\] \\{)`)
  return { name, file, search, replacement: '$1\n  return []', tests: [test] }
}

const SERVICE = { file: 'filing/cross/service.ts', tests: ['filing/cross/service.test.ts'] } as const
const PERSON = { file: 'filing/cross/person.ts', tests: ['filing/cross/person.test.ts'] } as const
const CONTEXT = { file: 'filing/context-rules.ts', tests: ['filing/context-rules.test.ts'] } as const
const FIELD = { file: 'filing/field-rules.ts', tests: ['filing/field-rules.test.ts'] } as const
const VISIT = { file: 'filing/visit.ts', tests: ['filing/visit.test.ts'] } as const
const KEYS = { file: 'filing/unknown-keys.ts', tests: ['filing/unknown-keys.test.ts'] } as const
const MASK = { file: 'privacy/mask.ts', tests: ['privacy/mask.test.ts'] } as const
const ADDRESS = { file: 'network/address.ts', tests: ['network/ip-ranges.test.ts'] } as const

export const faults: readonly Fault[] = [
  emptied('services never repeat each other', SERVICE.file, 'servicesDiffer', SERVICE.tests[0]),
  emptied('a domain is always held', SERVICE.file, 'domainIsHeld', SERVICE.tests[0]),
  emptied('persons may share a mobile and a mailbox', PERSON.file, 'personsAreReachable', PERSON.tests[0]),
  emptied('a principal of twelve years', PERSON.file, 'personsAreOfAge', PERSON.tests[0]),
  {
    ...PERSON,
    name: 'Beijing’s individuals are refused for the emergency phone',
    search: "demands.has('phones-may-equal') ? warning : error",
    replacement: 'error',
  },
  { ...SERVICE, name: 'an approval twice', search: 'if (types.includes(type))', replacement: 'if (false)' },
  {
    ...SERVICE,
    name: 'approvals of individuals',
    search: "if (nature !== 'individual') continue",
    replacement: 'continue',
  },
  { ...SERVICE, name: 'contents twice', search: 'if (seen.includes(content))', replacement: 'if (false)' },
  {
    ...SERVICE,
    name: 'one of several possible permits is not enough',
    search: 'permits.some(',
    replacement: 'permits.every(',
  },
  {
    ...CONTEXT,
    name: 'the entity’s number of another province',
    search: 'value.provinceCode !== provinceCode',
    replacement: 'false',
  },
  {
    ...CONTEXT,
    name: 'an app’s number on a website',
    search: "value.service.type === type || type === 'quick-app'",
    replacement: 'true',
  },
  {
    ...CONTEXT,
    name: 'an organization as investor',
    search: "code === 'person_name.wrong_kind'",
    replacement: 'false',
  },
  {
    ...CONTEXT,
    name: 'the deadline of thirty days, off by one',
    search: 'addDays(date, PUBLIC_SECURITY_DAYS) >= today',
    replacement: 'addDays(date, PUBLIC_SECURITY_DAYS) > today',
  },
  {
    name: 'working days from the day itself',
    file: 'filing/workdays.ts',
    search: 'if (isReceived && !asked(isWorkday, day)) left += 1',
    replacement: 'if (asked(isWorkday, day)) left -= 1',
    tests: ['filing/filing-deadlines.test.ts'],
  },
  {
    name: 'a return that sends nothing back',
    file: 'filing/filing-events.ts',
    search: 'standing.delete(event)',
    replacement: 'standing.has(event)',
    tests: ['filing/filing-deadlines.test.ts'],
  },
  {
    name: 'the sixth try at the text message allowed',
    file: 'filing/filing-events.ts',
    search: 'wrong <= maximum',
    replacement: 'wrong <= maximum + 1',
    tests: ['filing/filing-deadlines.test.ts'],
  },
  {
    name: 'an open site taken for a filed one',
    file: 'filing/filing-road.ts',
    search: 'voids.flatMap(before) : [...after, ...follows]',
    replacement: 'voids.flatMap(before) : [...after, ...follows, ...rowOf(event).expected]',
    tests: ['filing/filing-deadlines.test.ts'],
  },
  {
    name: 'what is required of individuals',
    file: 'filing/conditions.ts',
    search: /individual: \(([^)]*)\) => nature === 'individual'/,
    replacement: 'individual: ($1) => false',
    tests: ['filing/conditions.test.ts'],
  },
  {
    ...FIELD,
    name: 'any text as province',
    search: 'text.length === 2 && isProvinceCodeAt(text, 0)',
    replacement: 'true',
  },
  {
    ...FIELD,
    name: 'any text as division',
    search: 'text.length !== 6 || !hasDigits(text, 0, 6)',
    replacement: 'false',
  },
  {
    ...FIELD,
    name: 'a division of no province',
    search: "if (!isProvinceCodeAt(text, 0)) return reject(error('division.unknown'",
    replacement: "if (false) return reject(error('division.unknown'",
  },
  {
    name: 'an individual’s division of another province is an error',
    file: 'filing/cross/account.ts',
    search: "nature === 'individual' ? warning : error",
    replacement: 'error',
    tests: ['filing/cross/account.test.ts'],
  },
  {
    name: 'findings in any order',
    file: 'filing/report.ts',
    search: /^\s*ranked\.sort\(.*$/m,
    replacement: '',
    tests: ['filing/report.test.ts'],
  },
  { ...VISIT, name: 'lists of any length', search: 'if (length > LONGEST_LIST)', replacement: 'if (false)' },
  {
    ...VISIT,
    file: 'filing/visit-text.ts',
    name: 'texts of any length',
    search: 'if (value.length > maximum)',
    replacement: 'if (false)',
  },
  {
    ...MASK,
    name: 'an ID number that satisfies the credit code’s check character is shown',
    search: '!hasDigits(text, 0, 17) || !date.test(text.slice(6, 14))',
    replacement: 'true',
  },
  {
    ...MASK,
    name: 'an old ID number in the place of a taxpayer’s is shown',
    search: /(function hasBirthDate\(text: string\): boolean \{)/,
    replacement: '$1\n  if (text !== undefined) return false',
  },
  {
    name: 'an address of another province than the division',
    file: 'contact/postal-address/postal-address.ts',
    search: 'if (!isOtherProvince(plain, chosen?.provinceCode)) return text',
    replacement: 'if (text !== undefined) return text',
    tests: ['contact/postal-address/postal-address.test.ts', 'contact/postal-address/chosen-division.test.ts'],
  },
  {
    name: 'every foreign resident is male',
    file: 'identity/foreign-permanent-resident-id.ts',
    search: "(text.charCodeAt(16) & 1) === 1 ? 'male' : 'female'",
    replacement: "'male'",
    tests: ['identity/foreign-permanent-resident-id.test.ts'],
  },
  {
    name: 'overlapping ranges are found next to each other only',
    file: 'network/ip-ranges.ts',
    search: 'if (!touches || compareAddresses(end, reach) > 0) far = index',
    replacement: 'far = index',
    tests: ['network/ip-ranges.test.ts'],
  },
  {
    name: 'rules for one kind of service bind all kinds',
    file: 'naming/service-name/words.ts',
    search: '(services === undefined || services.includes(service))',
    replacement: 'service !== undefined',
    tests: ['naming/service-name/check-service-name.test.ts'],
  },
  {
    name: 'born before 1800',
    file: 'identity/resident-id.ts',
    search: 'return birth >= EARLIEST ? birth : 0',
    replacement: 'return birth',
    tests: ['identity/resident-id.test.ts'],
  },
  { ...ADDRESS, name: 'multicast addresses of IPv6', search: 'first >>> 24 === 0xff', replacement: 'false' },
  {
    ...ADDRESS,
    name: 'the loopback address of IPv6',
    search: "fourth === 1 ? 'loopback' : 'unspecified'",
    replacement: "'unspecified'",
  },
  {
    name: 'a form of address stands in front',
    file: 'naming/person-words.ts',
    search: 'start: text.length - word.length',
    replacement: 'start: 0',
    tests: ['naming/person-name.test.ts'],
  },
  {
    name: 'made-up numbers of licenses',
    file: 'record/clean-ministry-number.ts',
    search: 'number % 111_111 === 0 && number > 111_111',
    replacement: 'false',
    tests: ['record/telecom-license.test.ts'],
  },
  {
    name: 'the ministry’s telecom site is no target',
    file: 'footer/link.ts',
    search: "host === 'tsm.miit.gov.cn'",
    replacement: 'false',
    tests: ['footer/check-footer.test.ts'],
  },
  {
    name: 'a name in front of licenses of unknown kind',
    file: 'footer/footer-items.ts',
    search: "number.license === 'other'",
    replacement: 'false',
    tests: ['footer/render-footer.test.ts'],
  },
  {
    name: 'advice is counted as a warning',
    file: 'foundation/result.ts',
    search: "!== 'advice') return 'warn'",
    replacement: "!== undefined) return 'warn'",
    tests: ['foundation/result.test.ts'],
  },
  {
    ...KEYS,
    name: 'a slip of a field that is filled in',
    search: '!isBlank(valueOf(part, form.key)) || ',
    replacement: '',
  },
  {
    ...KEYS,
    name: 'a slip of what the kind of filing does not take',
    search: ' || !hasPlace(form.field, part, filing)',
    replacement: '',
  },
  { ...KEYS, name: 'a slip that holds nothing', search: 'if (isBlank(value[key])) continue', replacement: '' },
  { ...KEYS, name: 'the first slip instead of the nearest', search: ' || found.slips < rival.slips', replacement: '' },
  {
    ...KEYS,
    name: 'short keys are slips of each other',
    search: 'slips * 3 >= spelling.folded.length',
    replacement: 'false',
  },
  {
    ...KEYS,
    name: 'earlier names of fields are forgotten',
    search: 'own(formerKeys, shape.name)',
    replacement: 'undefined',
  },
  {
    name: 'a swapped pair of letters is two slips',
    file: 'foundation/nearest.ts',
    search: 'if (isSwapped)',
    replacement: 'if (false)',
    tests: ['filing/unknown-keys.test.ts', 'foundation/severity.test.ts'],
  },
  {
    name: '--no-advice hides warnings',
    file: 'cli/issue.ts',
    search: "severity !== 'advice')",
    replacement: "severity === 'error')",
    tests: ['properties/command-advice.test.ts'],
  },
]
