import { library } from '../../src/cli/vector-library.ts'
import { createSamples, invalidReasons, type Samples } from '../../src/testing.ts'
import { answerOf } from '../../src/vectors/calls.ts'
import type { Expectation, Vector } from '../../src/vectors/vector.ts'
import { today, vectorOf } from './expected.ts'

/** What the samples are made from. */
export const SEED = 'beian-vectors/1'

/** Samples of each kind and of each fault. */
const OF_EACH = 12

/** Methods of the samples whose values are judged without anything besides. */
const RIGHT = [
  'residentId',
  'residencePermit',
  'foreignPermanentResidentId',
  'passport',
  'hongKongMacaoTravelPermit',
  'taiwanResidentTravelPermit',
  'militaryOfficerId',
  'socialCreditCode',
  'organizationCode',
  'businessRegistrationNumber',
  'taxpayerId',
  'militaryUnitCode',
  'mobilePhone',
  'officePhone',
  'internationalPhone',
  'email',
  'postcode',
  'postalAddress',
  'icpNumber',
  'telecomLicense',
  'publicSecurityNumber',
  'domain',
  'ipRanges',
] as const satisfies readonly (keyof Samples)[]

/** A sweep over what `beian/testing` makes; what is right is what the library says. */
export function sampleVectors(): Vector[] {
  const samples = createSamples(SEED, { today })
  const vectors = new Map<string, Vector>()
  const add = (call: string, input: unknown, options: object = {}): void => {
    // Samples of nothing may be `undefined`, which JSON cannot say.
    if (input === undefined) return
    const vector = judged(call, input, { ...options, today })
    vectors.set(vector.id, vector)
  }
  for (const name of RIGHT) {
    const call = `parse${name.charAt(0).toUpperCase()}${name.slice(1)}`
    for (let index = 0; index < OF_EACH; index++) add(call, samples[name]())
  }
  for (const [kind, reasons] of Object.entries(invalidReasons)) {
    const call = `parse${kind.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())}`
    if (typeof library[call] !== 'function' || kind === 'app_identity') continue
    for (const reason of reasons) {
      for (let index = 0; index < OF_EACH / 4; index++) {
        const { input, options } = samples.invalid(kind as 'resident_id', reason as 'length')
        add(call, JSON.parse(JSON.stringify(input ?? null)), options)
      }
    }
  }
  return [...vectors.values()]
}

function judged(call: string, input: unknown, options: Record<string, unknown>): Vector {
  const { id: _, ...answer } = answerOf(library, { id: '', call, input, options }) as Expectation & { id: string }
  return vectorOf({ call, input, options, expect: answer })
}
