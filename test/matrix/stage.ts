import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Format } from 'esbuild'
import { packedPackage } from '../../build/project.mjs'
import { projectWith, root, scratch, specifiers } from '../package/tarball.ts'
import { run } from './cache.ts'
import { Difference, holdAgainst, type Installation } from './compare.ts'
import { makeInputs } from './inputs.ts'
import { areasOf, type Digests } from './program.ts'
import type { Row } from './rows.ts'

/** The packed package in a project of its own, with the program that asks it, and the answers that all others must give. */
export interface Stage {
  readonly tarball: string
  readonly folder: string
  readonly library: string
  /** Every entry by its name behind `beian/`, the main one as `main`. */
  readonly entries: readonly string[]
  readonly reference: Installation
  readonly digests: Digests
}

const hosts = fileURLToPath(new URL('./hosts/', import.meta.url))
const entries = specifiers.map((specifier) => specifier.split('/')[1] ?? 'main')

export async function setStage(): Promise<Stage> {
  const folder = scratch('matrix')
  const tarball = packedPackage()
  const library = projectWith(tarball, folder)
  const inputs = JSON.stringify(await makeInputs(library))
  await putProgram(folder, inputs)
  const reference = nodeInstallation(folder, process.execPath, 'import', entries)
  const digests = (await reference({ areas: areasOf(entries) })) as Digests
  return { tarball, folder, library, entries, reference, digests }
}

/** Puts the program, its hosts and the inputs into a project. */
async function putProgram(folder: string, inputs: string): Promise<void> {
  writeFileSync(join(folder, 'inputs.json'), inputs)
  for (const host of ['esm.mjs', 'cjs.cjs', 'ses.mjs']) copyFileSync(join(hosts, host), join(folder, host))
  await bundleProgram(join(folder, 'program.mjs'), 'esm')
  await bundleProgram(join(folder, 'program.cjs'), 'cjs')
  await bundleProgram(join(folder, 'program.js'), 'iife', 'matrix')
}

async function bundleProgram(outfile: string, format: Format, globalName?: string): Promise<void> {
  await build({
    entryPoints: [join(root, 'test/matrix/program.ts')],
    outfile,
    format,
    ...(globalName === undefined ? {} : { globalName }),
    bundle: true,
    platform: 'neutral',
    target: 'es2020',
    charset: 'utf8',
    logLevel: 'error',
  })
}

/** A project in which the program runs by this Node, with the package as `import` or as `require` finds it. */
export function nodeInstallation(
  folder: string,
  node: string,
  way: 'import' | 'require',
  names: readonly string[],
): Installation {
  return async (asked) => {
    const host = join(folder, way === 'import' ? 'esm.mjs' : 'cjs.cjs')
    const out = await run(node, [host, JSON.stringify({ entries: names, asked })], folder)
    return JSON.parse(out.slice(out.lastIndexOf('\n', out.length - 2) + 1))
  }
}

/** Puts the stage's program into another project, which has a package of its own. */
export function shareProgram(stage: Stage, folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const file of ['inputs.json', 'esm.mjs', 'cjs.cjs', 'program.mjs', 'program.cjs']) {
    copyFileSync(join(stage.folder, file), join(folder, file))
  }
}

/** What a check needs is not on this machine. */
export class Absent extends Error {}

export type Subject = Pick<Row, 'part' | 'subject' | 'way'>

/** What a check found: the version that was used, and what was asked of it. */
export interface Found {
  readonly version: string
  readonly verdict?: Row['verdict']
  readonly detail: string
}

/** A line of the matrix before it is run. */
export type Check = Subject & { run(): Promise<Found> }

/** Holds an installation against the reference. */
export async function sameAnswers(
  stage: Stage,
  version: string,
  other: Installation,
  names: readonly string[],
): Promise<Found> {
  const answers = await holdAgainst(stage.reference, stage.digests, other, areasOf(names))
  return { version, verdict: 'same', detail: `${answers} answers of ${names.length} entries` }
}

/** Runs the checks, as many at a time as there are processors; rows come in the order of the checks. */
export async function runChecks(checks: readonly Check[], told: (row: Row) => void): Promise<Row[]> {
  const rows: Row[] = []
  let next = 0
  const lane = async (): Promise<void> => {
    for (let index = next++; index < checks.length; index = next++) {
      const row = await rowOf(checks[index]!)
      rows[index] = row
      told(row)
    }
  }
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, lane))
  return rows
}

async function rowOf({ part, subject, way, run: check }: Check): Promise<Row> {
  const start = Date.now()
  const found = await check().catch((cause: Error) => ({
    version: (cause as { version?: string }).version ?? '-',
    verdict: cause instanceof Difference ? 'differs' : cause instanceof Absent ? 'absent' : 'fails',
    detail: cause.message,
  }))
  const { version, verdict = 'holds', detail } = found as Found
  return { part, subject, version, way, verdict, detail, seconds: (Date.now() - start) / 1000 }
}
