// So many ICP filings, one to a line, every second one with a fault: the same ones for the same seed.
//
//   node filings.mjs 2000 [seed] >filings.jsonl
import { pathToFileURL } from 'node:url'
import { createSamples } from 'beian/testing'

const NATURES = ['enterprise', 'individual']
const SERVICES = ['website', 'app', 'mini-program']

/** Faults that people make, each in one field. */
const FAULTS = [
  ({ entity }) => {
    entity.principal.mobile = entity.principal.mobile.slice(1)
  },
  ({ entity }) => {
    entity.name = `${entity.name}?`
  },
  ({ services: [service] }) => {
    service.name = 'abc'
  },
  (filing) => {
    filing.services = []
  },
]

/** Every so many lines there is one that holds no filing: half of an object, nothing at all. */
const BROKEN_EVERY = 97
const BLANK_EVERY = 89

export function* filingLines(count, seed = 'batch') {
  const samples = createSamples(seed, { today: '2026-11-21' })
  for (let index = 0; index < count; index++) {
    const sample = samples.icpFiling({ nature: NATURES[index % 2], service: SERVICES[index % 3] })
    const filing = structuredClone(sample)
    if (index % 2 === 1) FAULTS[(index >> 1) % FAULTS.length](filing)
    const line = JSON.stringify({ id: index + 1, filing })
    if (index % BROKEN_EVERY === BROKEN_EVERY - 1) yield `${line.slice(0, 40)}\n`
    else if (index % BLANK_EVERY === BLANK_EVERY - 1) yield '\n'
    else yield `${line}\n`
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [count = '2000', seed] = process.argv.slice(2)
  for (const line of filingLines(Number(count), seed)) {
    if (!process.stdout.write(line)) await new Promise((resolve) => process.stdout.once('drain', resolve))
  }
}
