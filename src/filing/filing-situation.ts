import { isKeyOf, type Nature, type ServiceType } from '../data/enumerations/enumeration.ts'
import { provinceOfCode } from '../data/province-demands/province-of-code.ts'
import type { FilingAnswer } from '../foundation/catalog/filing.ts'
import { isBlank } from '../foundation/input.ts'
import { at, error, type Issue } from '../foundation/issue.ts'
import { read } from '../foundation/untrusted.ts'

/** What an order is for: something new by default; the others are kinds of filings themselves. */
export type Wanted =
  | 'new'
  | 'change-entity'
  | 'change-service'
  | 'change-both'
  | 'cancel-entity'
  | 'cancel-service'
  | 'cancel-access'
  | 'transfer'
  | 'migrate'

/** Every {@link Wanted}, in the order in which one is asked for it. */
export const WANTED: readonly Wanted[] = [
  'new',
  'change-entity',
  'change-service',
  'change-both',
  'cancel-entity',
  'cancel-service',
  'cancel-access',
  'transfer',
  'migrate',
]

/** What an applicant can answer of what is on file. What does not matter may be left out; `null` is no answer. */
export interface FilingSituation {
  /** What the order is for; `new` by default. */
  readonly want?: Wanted | null | undefined
  /** Type of the service (服务类型); `website` by default. */
  readonly service?: ServiceType | null | undefined
  /** Province of the filing (备案省份): two digits of GB/T 2260, or six. */
  readonly provinceCode?: string | null | undefined
  /** Nature of the entity (单位性质): some provinces take a kind from some natures only. */
  readonly nature?: Nature | null | undefined
  /** The entity's document has an ICP number (主体已备案), with whichever provider. */
  readonly entityFiled?: boolean | null | undefined
  /** With the provider that the order goes through. */
  readonly entityFiledHere?: boolean | null | undefined
  /** The domain has a number (域名已备案); of an app or a mini-program: the service itself has. */
  readonly domainFiled?: boolean | null | undefined
  /** With the provider that the order goes through. */
  readonly domainFiledHere?: boolean | null | undefined
  /** The number of the domain is one of this entity's. */
  readonly sameEntity?: boolean | null | undefined
  /** The entity has its number and no service left (空壳主体); no by default. */
  readonly shell?: boolean | null | undefined
}

/** Answers that are yes or no. */
export const YES_OR_NO = [
  'entityFiled',
  'entityFiledHere',
  'domainFiled',
  'domainFiledHere',
  'sameEntity',
  'shell',
] as const

/** A situation as it was read: what is not there was not answered. */
export interface Answers {
  readonly want: Wanted | undefined
  readonly service: ServiceType
  readonly provinceCode: string | undefined
  readonly nature: Nature | undefined
  readonly entityFiled: boolean | undefined
  readonly entityFiledHere: boolean | undefined
  readonly domainFiled: boolean | undefined
  readonly domainFiledHere: boolean | undefined
  readonly sameEntity: boolean | undefined
  readonly shell: boolean | undefined
}

/** Reads a situation, whatever it is; findings are about answers that are none. */
export function readSituation(situation: unknown): { readonly answers: Answers; readonly issues: readonly Issue[] } {
  const issues: Issue[] = []
  const given = (key: string): unknown => {
    const value = read(situation, key)
    return isBlank(value) ? undefined : value
  }
  const known = <T>(key: string, isKnown: (value: unknown) => value is T, issue: Issue): T | undefined => {
    const value = given(key)
    if (value === undefined || isKnown(value)) return value
    issues.push(at([key], issue))
    return undefined
  }
  const yesOrNo = (key: (typeof YES_OR_NO)[number]): boolean | undefined =>
    known(key, (value) => typeof value === 'boolean', error('field.type', { expected: 'boolean' }))
  const code = given('provinceCode')
  const provinceCode = provinceOfCode(code)
  if (code !== undefined && provinceCode === undefined) {
    issues.push(at(['provinceCode'], error('division.unknown', { part: 'province' })))
  }
  const answers: Answers = {
    want: known('want', isWanted, error('field.unknown', { enumeration: 'filing-kind' })),
    service:
      known(
        'service',
        (value) => isKeyOf('service-type', value),
        error('field.unknown', { enumeration: 'service-type' }),
      ) ?? 'website',
    nature: known('nature', (value) => isKeyOf('nature', value), error('field.unknown', { enumeration: 'nature' })),
    provinceCode,
    entityFiled: yesOrNo('entityFiled'),
    entityFiledHere: yesOrNo('entityFiledHere'),
    domainFiled: yesOrNo('domainFiled'),
    domainFiledHere: yesOrNo('domainFiledHere'),
    sameEntity: yesOrNo('sameEntity'),
    shell: yesOrNo('shell'),
  }
  return { answers, issues }
}

function isWanted(value: unknown): value is Wanted {
  return (WANTED as readonly unknown[]).includes(value)
}

/** Answers of which one cannot be true where the other is. */
export function contradictionsIn(answers: Answers): readonly Issue[] {
  const { entityFiled, entityFiledHere, domainFiled, domainFiledHere, sameEntity, shell } = answers
  const issues: Issue[] = []
  const contradict = (answer: FilingAnswer, other: FilingAnswer): void => {
    const issue = error('filing_kind.conflict', { answer, with: other }, { rule: 'filing/kind-by-numbers' })
    issues.push(at([answer], issue))
  }
  if (entityFiled === false) {
    if (entityFiledHere === true) contradict('entityFiledHere', 'entityFiled')
    if (shell === true) contradict('shell', 'entityFiled')
    // Of an entity without a number no domain is on file; another entity's may be.
    if (domainFiled === true && sameEntity !== false) contradict('domainFiled', 'entityFiled')
  }
  if (domainFiled === false && domainFiledHere === true) contradict('domainFiledHere', 'domainFiled')
  if (domainFiled === true && sameEntity === true) {
    if (shell === true) contradict('shell', 'domainFiled')
    // Who has a service on file here is on file here.
    if (domainFiledHere === true && entityFiledHere === false) contradict('entityFiledHere', 'domainFiledHere')
  }
  return issues
}
