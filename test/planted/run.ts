import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Fault, faults } from './faults.ts'

/**
 * Plants each fault in a copy of the tree and demands that the tests named for it fail. First those tests are seen to
 * be green. A fault whose place is not found exactly once is a failure too: it has to follow the code.
 *
 * `npm run test:planted`, or `npm run test:planted -- WORD…` for the faults whose names hold one of the words;
 * `-- --places` only looks for the places.
 */

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Copies of the tree that work side by side. */
const COPIES = 2

/** What the tests need of the tree. */
const NEEDED = ['src', 'test', 'docs', 'examples', 'package.json', 'tsconfig.json', 'vitest.config.ts']

interface Outcome {
  readonly passed: number
  readonly failed: number
  readonly output: string
}

function copyTree(): string {
  const copy = mkdtempSync(join(tmpdir(), 'planted-'))
  for (const name of NEEDED) cpSync(join(root, name), join(copy, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir')
  return copy
}

/** Runs tests in a copy; `bail` stops at the first that fails. */
function runTests(copy: string, tests: readonly string[], bail: boolean): Promise<Outcome> {
  const report = join(copy, 'report.json')
  rmSync(report, { force: true })
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const files = tests.map((test) => `test/${test}`)
  const options = ['--reporter=json', `--outputFile=${report}`, ...(bail ? ['--bail=1'] : [])]
  const child = spawn(process.execPath, [vitest, 'run', ...options, ...files], {
    cwd: copy,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  child.stderr.on('data', (chunk) => {
    output += chunk
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => {
      try {
        const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
        resolve({ passed: numPassedTests, failed: numFailedTests, output })
      } catch {
        resolve({ passed: 0, failed: 0, output })
      }
    })
  })
}

/** The source with the fault in it; a sentence where its place is not found. */
function planted({ file, search, replacement }: Fault): { source: string } | { complaint: string } {
  const source = readFileSync(join(root, 'src', file), 'utf8')
  const pattern = typeof search === 'string' ? search.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : search.source
  const flags = typeof search === 'string' ? 'g' : `${search.flags.replace('g', '')}g`
  const count = [...source.matchAll(new RegExp(pattern, flags))].length
  if (count !== 1) return { complaint: `its place stands ${count} times in src/${file}: ${search}` }
  const changed =
    typeof search === 'string' ? source.replace(search, () => replacement) : source.replace(search, replacement)
  return changed === source ? { complaint: 'it changes nothing' } : { source: changed }
}

/** What is wrong with a fault: that nobody sees it, or that it cannot be planted. */
async function judge(copy: string, fault: Fault): Promise<string | undefined> {
  const made = planted(fault)
  if ('complaint' in made) return made.complaint
  const file = join(copy, 'src', fault.file)
  writeFileSync(file, made.source)
  const { failed, passed, output } = await runTests(copy, fault.tests, true)
  cpSync(join(root, 'src', fault.file), file)
  if (failed > 0) return undefined
  if (passed === 0) return `the tests do not run with it:\n${output.slice(-800)}`
  return `nobody sees it: ${passed} tests of ${fault.tests.join(', ')} are green with it`
}

async function main(): Promise<number> {
  const words = process.argv.slice(2).filter((word) => word !== '--places')
  const chosen = faults.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)))
  if (chosen.length === 0) throw new Error('no fault has such a name')
  const lost = chosen.flatMap((fault) => {
    const made = planted(fault)
    return 'complaint' in made ? [`LOST    ${fault.name}: ${made.complaint}`] : []
  })
  for (const complaint of lost) console.log(complaint)
  if (process.argv.includes('--places')) return lost.length === 0 ? 0 : 1
  const copies = Array.from({ length: COPIES }, copyTree)
  try {
    const tests = [...new Set(chosen.flatMap((fault) => fault.tests))]
    const clean = await runTests(copies[0]!, tests, false)
    if (clean.failed > 0 || clean.passed === 0) {
      console.error(`The tests are not green without any fault: ${clean.failed} fail.\n${clean.output.slice(-2000)}`)
      return 1
    }
    console.log(`${clean.passed} tests in ${tests.length} files are green without a fault.`)
    let unseen = 0
    const waiting = [...chosen]
    const work = async (copy: string): Promise<void> => {
      for (let fault = waiting.shift(); fault !== undefined; fault = waiting.shift()) {
        const complaint = await judge(copy, fault)
        if (complaint !== undefined) unseen++
        console.log(complaint === undefined ? `seen    ${fault.name}` : `UNSEEN  ${fault.name}: ${complaint}`)
      }
    }
    await Promise.all(copies.map(work))
    console.log(`${chosen.length - unseen} of ${chosen.length} faults are seen.`)
    return unseen === 0 ? 0 : 1
  } finally {
    for (const copy of copies) rmSync(copy, { recursive: true, force: true })
  }
}

process.exitCode = await main()
