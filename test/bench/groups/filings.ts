import { z } from 'zod'
import { beian, zod } from '../built.ts'
import type { Group, Row } from '../harness/case.ts'
import { allocationOf, measure } from '../harness/measure.ts'
import {
  brokenFilings,
  checkIcp,
  checkPublicSecurity,
  demandNoFindings,
  filings,
  filingTexts,
  publicSecurityFilings,
  TODAY,
} from '../samples.ts'

/** The fields of a filing with one website and their types, no rule: what describing its shape costs. */
const person = z.object({
  name: z.string(),
  document: z.object({ type: z.string(), number: z.string(), validity: z.unknown() }),
  mobile: z.string(),
  email: z.string().optional(),
  address: z.string().optional(),
})
const shapeOnly = z.object({
  form: z.string(),
  kind: z.string(),
  provinceCode: z.string(),
  entity: z.object({
    nature: z.string(),
    name: z.string(),
    document: z.object({ type: z.string(), number: z.string(), address: z.string() }),
    address: z.string(),
    principal: person,
  }),
  services: z.array(
    z.object({
      type: z.string(),
      name: z.string(),
      domain: z.string(),
      homeUrl: z.string(),
      ipRanges: z.string(),
      contents: z.array(z.string()),
      principal: z.unknown(),
    }),
  ),
})

const wholeFilings: Group = {
  id: 'filings',
  title: 'Whole filings with one website, beside JSON.parse of their text',
  run: () => {
    const inputs = filings()
    const texts = filingTexts()
    const police = publicSecurityFilings()
    demandNoFindings(inputs, checkIcp)
    demandNoFindings(police, checkPublicSecurity)
    const model = zod.icpFiling({ today: TODAY })
    const policeModel = zod.publicSecurityFiling({ today: TODAY })
    const walker = 'checkIcpFiling'
    const options = { today: TODAY }
    return measure(
      [
        { name: 'JSON.parse', run: (text: string) => JSON.parse(text), inputs: texts, is: 'floor' },
        { name: walker, run: (input: unknown) => beian.checkIcpFiling(input, options), inputs, budget: 9 },
        {
          name: 'checkIcpFiling, from its text',
          run: (text: string) => beian.checkIcpFiling(JSON.parse(text), options),
          inputs: texts,
        },
        {
          name: 'checkIcpFiling, a mistake in every second text',
          run: (input: unknown) => beian.checkIcpFiling(input, options),
          inputs: brokenFilings(),
        },
        {
          name: 'icpFiling().safeParse, the model kept',
          run: (input: unknown) => model.safeParse(input),
          inputs,
          against: walker,
          budget: 1.2,
        },
        { name: 'icpFiling(), made again', run: () => zod.icpFiling(), inputs, against: walker, budget: 0.02 },
        {
          name: 'checkPublicSecurityFiling',
          run: (input: unknown) => beian.checkPublicSecurityFiling(input, options),
          inputs: police,
          budget: 9,
        },
        {
          name: 'publicSecurityFiling().safeParse',
          run: (input: unknown) => policeModel.safeParse(input),
          inputs: police,
          against: 'checkPublicSecurityFiling',
          budget: 1.2,
        },
        { name: 'zod, the shape alone', run: (input: unknown) => shapeOnly.safeParse(input), inputs, is: 'peer' },
      ],
      { sample: 25, warmUp: 1500 },
    )
  },
}

/** Calls of one pass: all that they allocate must fit in the new space. */
const CALLS = 400
const LEAST_KILOBYTES = 25

const memory: Group = {
  id: 'allocation',
  title: 'What a valid filing allocates',
  flags: ['--expose-gc', '--max-semi-space-size=256', '--min-semi-space-size=256'],
  run: () => {
    const inputs = filings()
    const texts = filingTexts()
    let next = 0
    const model = zod.icpFiling({ today: TODAY })
    const row = (name: string, run: (index: number) => unknown, budget?: number): Row => {
      const allocated = allocationOf(() => run(next++ % inputs.length), CALLS)
      if (budget === undefined) return { name, allocated }
      return { name, allocated, budget, ...(allocated > budget ? { over: `${budget} kB` } : {}) }
    }
    return [
      row('JSON.parse', (index) => JSON.parse(texts[index]!)),
      row('checkIcpFiling', (index) => checkIcp(inputs[index]), LEAST_KILOBYTES),
      row('icpFiling().safeParse, the model kept', (index) => model.safeParse(inputs[index])),
    ]
  },
}

export const filingGroups: readonly Group[] = [wholeFilings, memory]
