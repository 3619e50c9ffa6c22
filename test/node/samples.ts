import { createSamples } from '../../src/testing.ts'

/** The day of the samples. */
export const TODAY = '2026-11-21'

const NATURES = ['enterprise', 'individual'] as const
const SERVICES = ['website', 'app', 'mini-program'] as const

/** Faults that people make, each in one field. */
const FAULTS: readonly ((filing: Filing) => void)[] = [
  ({ entity }) => {
    entity.principal.mobile = '1391101202'
  },
  ({ entity }) => {
    entity.name = `${entity.name}?`
  },
  ({ services }) => {
    services[0]!.name = 'abc'
  },
  ({ entity }) => {
    entity.document.number = entity.document.number.slice(1)
  },
  ({ services }) => {
    services[0]!.contents = '新闻'
  },
  (filing) => {
    filing.services = []
  },
]

interface Filing {
  entity: { name: string; document: { number: string }; principal: { mobile: string } }
  services: { name: string; contents: unknown }[]
}

/** So many ICP filings, of two natures and three services; every second one with a fault. */
export function filings(count: number, seed: number | string = 'lines'): unknown[] {
  const samples = createSamples(seed, { today: TODAY })
  return Array.from({ length: count }, (_, index) => {
    const filing = samples.icpFiling({ nature: NATURES[index % 2]!, service: SERVICES[index % 3]! })
    const copy = JSON.parse(JSON.stringify(filing)) as Filing
    if (index % 4 > 1) FAULTS[index % FAULTS.length]!(copy)
    return copy
  })
}

/** The same as JSON Lines. */
export function filingLines(count: number, seed?: number | string): string {
  return filings(count, seed)
    .map((filing) => `${JSON.stringify(filing)}\n`)
    .join('')
}

/** Everything that a source gives. */
export async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = []
  for await (const item of source) items.push(item)
  return items
}
