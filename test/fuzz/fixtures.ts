import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { findPersonalNumbers } from '../../src/privacy/redact.ts'

/** Inputs on disk: those that together run the most of the library, and those that once broke a claim. */

export interface Entry {
  readonly subject: string
  readonly input: string
}

export interface Failure extends Entry {
  /** What did not hold when it was found. */
  readonly claim: string
}

const corpusFile = new URL('./corpus.tsv', import.meta.url)
const failuresFolder = new URL('./failures/', import.meta.url)

const HEAD =
  '# Written by `npm run fuzz -- --keep`: the fewest inputs that run what all run. Synthetic throughout.\nsubject\tinput\n'

/** JSON text in ASCII and letters: nothing in it turns the direction of reading or cannot be seen. */
const spelled = (text: string): string =>
  JSON.stringify(text).replace(/[^\u0020-\u007e\p{L}\p{N}]/gu, (sign) =>
    Array.from({ length: sign.length }, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  )

export function readCorpus(): readonly Entry[] {
  if (!existsSync(corpusFile)) return []
  const lines = readFileSync(corpusFile, 'utf8').trimEnd().split('\n').slice(2)
  return lines.map((line) => {
    const tab = line.indexOf('\t')
    return { subject: line.slice(0, tab), input: JSON.parse(line.slice(tab + 1)) as string }
  })
}

export function writeCorpus(entries: readonly Entry[]): void {
  const lines = entries.map(({ subject, input }) => `${subject}\t${spelled(input)}\n`).sort()
  writeFileSync(corpusFile, HEAD + lines.join(''))
}

export function readFailures(): readonly (Failure & { readonly file: string })[] {
  if (!existsSync(failuresFolder)) return []
  return readdirSync(failuresFolder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({ file, ...(JSON.parse(readFileSync(new URL(file, failuresFolder), 'utf8')) as Failure) }))
}

/** Keeps what failed, so that the suite asks for it from now on; gives the name of the file. */
export function writeFailure({ subject, claim, input }: Failure): string {
  mkdirSync(failuresFolder, { recursive: true })
  const hash = createHash('sha256').update(`${subject}\0${input}`).digest('hex').slice(0, 8)
  const name = `${subject.replace(/[^A-Za-z0-9]+/g, '-')}-${hash}.json`
  const text = `{\n  "subject": ${spelled(subject)},\n  "claim": ${spelled(claim)},\n  "input": ${spelled(input)}\n}\n`
  writeFileSync(new URL(name, failuresFolder), text)
  return name
}

/** Numbers that belong to nobody: of the samples, of standards, of examples. */
const SYNTHETIC: Readonly<Record<string, RegExp>> = {
  'resident-id': /99[6-9][0-9Xx]$|^11010519491231002[Xx]$/,
  'taxpayer-id': /99[6-9][0-9Xx]..?$|FAKE|^11010519491231002[Xx]/,
  'mobile-phone': /1990000|13800138000/,
  'person-document': /9999|99[6-9].$/,
  'bank-card': /^$/,
  email: /qingzhu|example|^.{1,3}@/i,
}

/** Whether a text may stand in the repository: no number in it could be a private person's. */
export function isSynthetic(text: string): boolean {
  return findPersonalNumbers(text).every(({ kind, start, end }) => {
    const number = text
      .slice(start, end)
      .normalize('NFKC')
      .replace(/[^0-9A-Za-z@.]/g, '')
    return SYNTHETIC[kind]?.test(number) ?? true
  })
}
