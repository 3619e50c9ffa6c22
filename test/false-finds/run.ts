import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { findRecordNumbers } from '../../src/record/find-record-numbers.ts'
import { PACKAGES } from './packages.ts'

/**
 * How often `findRecordNumbers` finds in ordinary Chinese text what is no record number: fetches packages that hold such
 * text from the registry, reads every text file of theirs once, and prints each find with what stands around it, so
 * that a reader can tell the false ones.
 *
 *     npm run false-finds                 all packages; exit code 1 where more than 0.02 finds come to a megabyte
 *     npm run false-finds -- NAME…        these packages
 *     npm run false-finds -- --in FOLDER  the files of a folder
 */
const MOST_PER_MEGABYTE = 0.02
const TEXT = new Set(
  '.txt .md .mdx .json .js .mjs .cjs .ts .vue .html .xml .csv .tsv .yml .yaml .dict .utf8'.split(' '),
)
const LARGEST = 64_000_000
/** Of the characters of a Chinese text at least so many are Chinese. */
const LEAST_CHINESE = 0.03
const AROUND = 40

const seen = new Set<string>()
let bytes = 0
let finds = 0

function readFolder(folder: string, name: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) readFolder(path, `${name}/${entry.name}`)
    else if (entry.isFile() && TEXT.has(extname(entry.name).toLowerCase())) readText(path, `${name}/${entry.name}`)
  }
}

function readText(path: string, name: string): void {
  const content = readFileSync(path)
  if (content.length > LARGEST) return
  const digest = createHash('sha256').update(content).digest('hex')
  if (seen.has(digest)) return
  seen.add(digest)
  const text = content.toString('utf8')
  const chinese = text.match(/[一-鿿]/g)?.length ?? 0
  if (chinese < text.length * LEAST_CHINESE) return
  bytes += content.length
  for (const { kind, start, end, result } of findRecordNumbers(text)) {
    finds++
    const what = result.ok ? (result.issues[0]?.code ?? 'ok') : result.issues[0].code
    const around = text.slice(Math.max(start - AROUND, 0), end + AROUND).replace(/\s+/g, ' ')
    console.log(`${name}\n  ${kind} ${what}: ${text.slice(start, end).replace(/\s+/g, ' ')}\n  …${around}…`)
  }
}

function readPackage(name: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'beian-false-finds-'))
  try {
    const tarball = execFileSync('npm', ['pack', name, '--silent', '--ignore-scripts', '--pack-destination', folder], {
      encoding: 'utf8',
    })
    execFileSync('tar', ['-xzf', join(folder, tarball.trim()), '-C', folder])
    const before = bytes
    readFolder(folder, name)
    console.log(`${name}: ${((bytes - before) / 1e6).toFixed(1)} MB`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const [first, ...rest] = process.argv.slice(2)
if (first === '--in') for (const folder of rest) readFolder(folder, folder)
else for (const name of first === undefined ? PACKAGES : [first, ...rest]) readPackage(name)
const megabytes = bytes / 1e6
console.log(`${finds} finds in ${megabytes.toFixed(1)} MB: ${(finds / megabytes).toFixed(4)} for each`)
process.exitCode = finds > megabytes * MOST_PER_MEGABYTE ? 1 : 0
