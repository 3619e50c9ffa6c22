import * as divisions from '../../../src/divisions.ts'
import * as forms from '../../../src/forms.ts'
import type { Result } from '../../../src/foundation/result.ts'
import * as core from '../../../src/index.ts'
import * as locale from '../../../src/locale.ts'
import * as rules from '../../../src/rules.ts'
import type { Claims, Subject } from '../subject.ts'

/** Small functions of one text: look-ups, texts, adapters. Each may answer nothing, or say in one sentence what it takes. */

type AnyFunction = (...args: readonly unknown[]) => unknown

/** How every sentence of ours begins. */
const OURS = /^beian(?:\/[a-z]+)?: [^\n]{10,900}$/

/** Functions that refuse with a sentence what they cannot take; the others take everything. */
const REFUSING = new Set([
  'codeOf',
  'encodeCodes',
  'decodeCodes',
  'keyOfCode',
  'keysOf',
  'optionsOf',
  'keyOf',
  'describeIssue',
  'explainRule',
  'explainDeadline',
  'explainFilingState',
  'divisionTree',
  'emptyPart',
  'providersOf',
  'filingStates',
  'residentAge',
  'organizationDocumentCode',
])

const LOOKED_UP: Readonly<Record<string, (run: AnyFunction, text: string) => unknown>> = {
  areaCodeServes: (run, text) => run(text, '440305'),
  codeOf: (run, text) => run('nature', text),
  keyOfCode: (run, text) => run('nature', 'icp', text),
  encodeCodes: (run, text) => run('service-content', 'icp', [text]),
  decodeCodes: (run, text) => run('service-content', 'icp', text),
  isKeyOf: (run, text) => [run('nature', text), run(text, text)],
  keyOf: (run, text) => run('nature', text, locale.en),
  organizationDocumentCode: (run, text) => run('enterprise', text),
  fieldLabel: (run, text) => run(text.split('.')),
  sectionTitle: (run, text) => run(text.split('.')),
  filingStateOf: (run, text) => [run('icp', text), run('public-security', text)],
  isSameHolder: (run, text) => run(text, text),
  isSameIcpEntity: (run, text) => run(text, text),
  isUnfinished: (run, text) => core.parseMobilePhone(text).issues.map((issue) => run(issue, text)),
}

const ADAPTERS = ['rule', 'naiveRules', 'vantRule', 'veeRule', 'tdesignRule', 'formilyValidator', 'tanstackValidator']

const PARSERS = [core.parseResidentId, core.parseMobilePhone, core.parseDomain] as readonly ((
  input: unknown,
) => Result<unknown>)[]

const TEXTS = [
  ...['areaCodeServes', 'postcodeProvinces', 'divisionName', 'divisionPath', 'divisionSuccessors', 'divisionYears'],
  ...['findDivision', 'provinceOf', 'codeOf', 'keyOfCode', 'encodeCodes', 'decodeCodes', 'isKeyOf', 'keyOf', 'keysOf'],
  ...['optionsOf', 'organizationDocumentCode', 'documentsOf', 'provinceRules', 'provinceDemands', 'providersOf'],
  ...['explainRule', 'explainDeadline', 'explainFilingState', 'fieldLabel', 'sectionTitle', 'filingStateOf'],
  ...['socialCreditCategoryOf', 'upgradeResidentId', 'residentAge', 'isSameHolder', 'isSameIcpEntity', 'isUnfinished'],
  ...['inputFormatOf'],
]

const all = { ...core, ...divisions, ...forms, ...locale, ...rules } as unknown as Readonly<Record<string, AnyFunction>>

function answerOf(claims: Claims, name: string, text: string): unknown {
  const run = all[name]!
  try {
    return LOOKED_UP[name] === undefined ? run(text) : LOOKED_UP[name](run, text)
  } catch (thrown) {
    const isOurs = thrown instanceof Error && OURS.test(thrown.message)
    claims.holds('what is refused is refused with a sentence', isOurs && REFUSING.has(name), () => [
      name,
      String(thrown),
    ])
    const isQuoted = isOurs && text.length > 8 && thrown.message.includes(text) && /\d{8}/.test(text)
    claims.holds('no sentence shows a number that was typed', !isQuoted, () => [name, String(thrown)])
    return undefined
  }
}

export const helperSubjects: readonly Subject[] = [
  {
    name: 'look-ups',
    format: 'text',
    covers: TEXTS,
    judge(input, claims) {
      for (const name of TEXTS) {
        const answer = answerOf(claims, name, input)
        claims.same('the same input gives the same answer', answerOf(claims, name, input), answer)
      }
    },
  },
  {
    name: 'form adapters',
    format: 'text',
    covers: [...ADAPTERS, 'formFindings', 'toStandardSchema', 'groupIssues', 'loggable', 'verdictOf'],
    judge(input, claims) {
      for (const parse of PARSERS) {
        for (const name of ADAPTERS) all[name]!(parse, { typing: true, optional: true })
        const shown = forms.veeRule(parse)(input)
        const { ok } = parse(input)
        claims.holds('a form stops where the parser does', (shown === true) === ok, () => shown)
        const findings = forms.formFindings(parse(input))
        claims.holds('a form shows every finding', findings.length === parse(input).issues.length, () => findings)
        const schema = core.toStandardSchema(parse)['~standard'].validate(input)
        claims.holds('a standard schema takes what the parser takes', !('issues' in schema && schema.issues) === ok)
        core.verdictOf(parse(input))
        core.groupIssues(parse(input).issues).size
      }
    },
  },
]
