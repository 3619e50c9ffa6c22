import { parseOfficePhone } from '../../src/contact/office-phone.ts'
import { parseResidencePermit } from '../../src/identity/residence-permit.ts'
import { parseResidentId } from '../../src/identity/resident-id.ts'
import { parseSocialCreditCode } from '../../src/organization/social-credit-code.ts'
import { peers } from '../bench/peers.ts'
import { type Inputs, JUDGED_ON, officePhones, residentIds, socialCreditCodes } from './inputs.ts'

/** One way to check a value: a library's function, or an expression that is copied from page to page. */
export interface Way {
  readonly name: string
  /** What is told of a wrong value: where it is wrong, which check failed, or nothing but that it is wrong. */
  readonly tells: 'reason' | 'check' | 'nothing'
  /** `warned`: taken, with a reason to look again. */
  readonly verdict: (text: string) => 'taken' | 'warned' | 'refused'
}

type Outcome = { readonly ok: boolean; readonly issues: readonly { readonly severity: string }[] }

const ours = (name: string, parse: (text: string) => Outcome): Way => ({
  name,
  tells: 'reason',
  verdict(text) {
    const { ok, issues } = parse(text)
    if (!ok) return 'refused'
    return issues.some(({ severity }) => severity === 'warning') ? 'warned' : 'taken'
  },
})

/** A function of another library: it takes what it calls right, and refuses what it throws at. */
export const theirs = (name: string, ask: (text: string) => unknown, tells: Way['tells'] = 'nothing'): Way => ({
  name,
  tells,
  verdict(text) {
    try {
      const answer = ask(text)
      const passes = typeof answer === 'object' && answer !== null ? (answer as { isValid?: boolean }).isValid : answer
      return passes === true ? 'taken' : 'refused'
    } catch {
      return 'refused'
    }
  },
})

const expression = (source: RegExp): Way => theirs(`\`${source}\``, (text) => source.test(text))

/** ID cards and residence permits stand in one field of most forms: both parsers, the milder verdict. */
function residentIdOrPermit(text: string): Outcome {
  const permit = parseResidencePermit(text, { today: JUDGED_ON })
  return permit.ok ? permit : parseResidentId(text, { today: JUDGED_ON })
}

export interface Comparison {
  readonly title: { readonly zh: string; readonly en: string }
  readonly rows: readonly Inputs[]
  readonly ways: readonly Way[]
}

export const comparisons: readonly Comparison[] = [
  {
    title: { zh: '身份证号码', en: 'Numbers of ID cards' },
    rows: residentIds,
    ways: [
      ours('beian', residentIdOrPermit),
      theirs('id-validator 1.3.0', peers.idValidatorId),
      theirs('idcard 4.2.0', peers.idcardId),
      theirs('validator 13.15.35', peers.validatorId),
      theirs('util-helpers 5.8.1', peers.utilHelpersId),
      expression(/^[1-9]\d{5}(18|19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/),
    ],
  },
  {
    title: { zh: '统一社会信用代码', en: 'Unified social credit codes' },
    rows: socialCreditCodes,
    ways: [
      ours('beian', parseSocialCreditCode),
      theirs('stdnum 1.12.0', peers.stdnumCode, 'check'),
      theirs('util-helpers 5.8.1', peers.utilHelpersCode),
      expression(/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/),
    ],
  },
  {
    title: { zh: '办公电话（固定电话）', en: 'Office phones' },
    rows: officePhones,
    ways: [
      ours('beian', parseOfficePhone),
      theirs('libphonenumber-js/max', peers.libphonenumber),
      expression(/^(0\d{2,3}-)?\d{7,8}(-\d+)?$/),
    ],
  },
]

/** How many of them a way judges rightly: right ones taken, wrong ones refused; and how many it warns of. */
export function judged({ areRight, texts }: Inputs, way: Way): { readonly rightly: number; readonly warned: number } {
  let rightly = 0
  let warned = 0
  for (const text of texts) {
    const verdict = way.verdict(text)
    if (verdict === 'warned') warned++
    if (areRight ? verdict !== 'refused' : verdict === 'refused') rightly++
  }
  return { rightly, warned }
}
