import * as core from '../../../src/index.ts'
import { dictionaryEvidence, fullNaming } from '../../../src/naming.ts'
import { type Answer, claimAnswer, isSameFinding } from '../findings.ts'
import type { Claims, Subject } from '../subject.ts'

/** Names of services, entities and persons, each in several contexts. */

type Check = (name: unknown) => Answer & { readonly value?: { readonly text: string } }

function claimName(claims: Claims, check: Check, input: string): void {
  const result = check(input)
  claimAnswer(claims, result, input)
  claims.same('the same input gives the same result', check(input), result)
  for (const found of result.issues) {
    const { code, params, suggestion } = found
    const { spans = [] } = params as { spans?: readonly (readonly [number, number])[] }
    claims.holds(
      'spans lie within the name',
      spans.every(([, end]) => end <= input.length),
      () => [code, spans],
    )
    if (suggestion?.kind !== 'text') continue
    const again = check(suggestion.text)
    const isCleared = !again.issues.some((issue) => isSameFinding(issue, found))
    claims.holds('a suggestion that is followed clears its finding', isCleared, () => [code, suggestion, again])
  }
  if (!result.ok) return
  const again = check(result.value!.text)
  claims.same('canonical text is read as the same value', again.value, result.value)
}

const subject = (name: string, covers: readonly string[], check: Check): Subject => ({
  name,
  format: 'text',
  covers,
  judge: (input, claims) => claimName(claims, check, input),
})

const SERVICES = [
  { service: 'website', nature: 'individual', provinceCode: '44', entityName: '李青竹' },
  { service: 'website', nature: 'enterprise', provinceCode: '11', entityName: '北京青竹科技有限公司' },
  { service: 'app', nature: 'enterprise', domain: 'qingzhu.cn', entityName: '北京青竹科技有限公司' },
  { service: 'mini-program', nature: 'government', provinceCode: '32', entityName: '青竹市人民政府办公室' },
] as const

const ENTITIES = [
  { nature: 'individual' },
  { nature: 'enterprise', serviceName: '青竹茶网', domain: 'qingzhu.cn' },
  { nature: 'government' },
  { nature: 'institution' },
] as const

const PERSONS = [{ documentType: 'resident-id' }, { documentType: 'passport' }, {}] as const

/** Made once: all places are unpacked for it. */
const naming = fullNaming()

export const nameSubjects: readonly Subject[] = [
  ...SERVICES.map((context) =>
    subject(`checkServiceName ${context.service} ${context.nature}`, ['checkServiceName', 'createNaming'], (name) =>
      core.checkServiceName(name, context),
    ),
  ),
  subject('fullNaming', ['fullNaming', 'dictionaryEvidence', 'idioms', 'placeRules'], (name) =>
    naming(name, SERVICES[1]),
  ),
  ...ENTITIES.map((context) =>
    subject(`checkEntityName ${context.nature}`, ['checkEntityName'], (name) => core.checkEntityName(name, context)),
  ),
  ...PERSONS.map((context) =>
    subject(['checkPersonName', ...Object.values(context)].join(' '), ['checkPersonName'], (name) =>
      core.checkPersonName(name, context),
    ),
  ),
  {
    name: 'the entity beside the name',
    format: 'text',
    covers: ['checkServiceName', 'checkEntityName', 'dictionaryEvidence'],
    judge(input, claims) {
      const context = { service: 'website', nature: 'enterprise', entityName: input, domain: input } as const
      claimAnswer(claims, core.checkServiceName('青竹茶网', context), input)
      claimAnswer(claims, core.checkServiceName(input, context), input)
      const entity = { nature: 'enterprise', serviceName: input, domain: input } as const
      claimAnswer(claims, core.checkEntityName('北京青竹科技有限公司', entity), input)
      dictionaryEvidence(input, 1, input.length >> 1)
    },
  },
]
