import { createSamples, type InvalidSample, invalidReasons, type Samples } from 'beian/testing'

const samples: Samples = createSamples('青竹', { today: '2026-11-28' })
export const id: string = samples.residentId({ sex: 'female' })
export const wrong: InvalidSample = samples.invalid('resident_id', 'checksum')
export const reasons: readonly string[] = invalidReasons.resident_id
export const filing = samples.icpFiling({ service: 'website' })

// @ts-expect-error no such reason
samples.invalid('resident_id', 'colour')
