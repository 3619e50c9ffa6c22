import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { runCommand } from '../cli/run-command.ts'
import { makeVectorFiles } from '../vectors/make.ts'

/*
 * The lines of shell that a guide shows, run without a shell: the command in this process, and the few things around it
 * that guides need (`cat`, `echo`, `|`, `<`, `>`, `echo $?`). What else stands there must carry a mark.
 */

interface Ran {
  readonly out: string
  readonly code: number
}

/** Packages are installed by a test of their own (`npm run check:install`). */
const INSTALLS = /^npm (?:install|i)(?: -D)? beian(?:@latest)?(?: zod)?$/

const wordsOf = (line: string): string[] => {
  const words = line.match(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g) ?? []
  return words.map((word) => word.replace(/'([^']*)'|"([^"]*)"/g, (_, single = '', double = '') => single + double))
}

let vectors: string | undefined
afterAll(() => {
  if (vectors !== undefined) rmSync(vectors, { recursive: true })
})

/** The vectors as the build makes them; made when they are first asked for, which takes a while. */
function vectorFolder(): string {
  vectors ??= writeVectors(mkdtempSync(join(tmpdir(), 'beian-vectors-')))
  return vectors
}

function writeVectors(folder: string): string {
  for (const file of makeVectorFiles()) writeFileSync(join(folder, `${file.name}.json`), JSON.stringify(file))
  return folder
}

/** Takes `> file` or `< file` out of the words. */
function redirected(words: string[], sign: '<' | '>'): string | undefined {
  const at = words.indexOf(sign)
  return at < 0 ? undefined : words.splice(at, 2)[1]
}

/** Where a part of a line writes, and what the command finds around it. */
interface Around {
  readonly stdin: string
  /** Whether what it prints is seen, and goes to no file and no other command. */
  readonly seen: boolean
  /** The exit code of the line before. */
  readonly last: number
  readonly env: Readonly<Record<string, string>>
}

async function runPart(part: string, around: Around): Promise<Ran> {
  const words = wordsOf(part)
  if (words[0] === 'npx') words.shift()
  const [name, ...rest] = words
  if (name === 'cat') return { out: rest.map((file) => readFileSync(file, 'utf8')).join(''), code: 0 }
  if (name === 'echo') return { out: `${rest.join(' ').replace('$?', String(around.last))}\n`, code: 0 }
  if (name !== 'beian') throw new Error(`only the command is run here; what else there is carries a mark: ${part}`)
  // They are made by the build, which tests do without.
  if (rest[0] === 'vectors' && rest[1] !== 'answer') rest.splice(2, 0, '--from', vectorFolder())
  const to = redirected(rest, '>')
  const from = redirected(rest, '<')
  const stdin = from === undefined ? around.stdin : readFileSync(from, 'utf8')
  const terminal = around.seen && to === undefined
  const { code, out, err } = await runCommand(rest, { stdin, env: around.env, terminal })
  if (to !== undefined) writeFileSync(to, out)
  return { out: to === undefined ? out + err : err, code }
}

/**
 * Runs the lines of a block in the current folder; what they print, one after the other.
 *
 * @param env what the command finds in its environment: the language
 */
export async function runShell(code: string, env: Record<string, string>): Promise<string> {
  let printed = ''
  let last = 0
  for (const line of code.replace(/ \\\n\s*/g, ' ').split('\n')) {
    const command = line.replace(/(?:^|\s+)# .*$/, '').trim()
    if (command === '' || INSTALLS.test(command)) continue
    let ran: Ran = { out: '', code: last }
    const parts = command.split(' | ')
    for (const [index, part] of parts.entries())
      ran = await runPart(part, { stdin: ran.out, seen: index === parts.length - 1, last, env })
    printed += ran.out
    last = ran.code
    if (last === 2) throw new Error(`${command}\n${ran.out}`)
  }
  return printed
}

/** The text without what only the end of a line has. */
const trimmed = (text: string): string => text.replace(/[ \t]+$/gm, '').trim()

/** Whether a text was printed as it is shown; `…` stands for what is left out, on a line of its own for lines. */
export function isPrinted(actual: string, shown: string): boolean {
  const pattern = trimmed(shown)
    .split('\n')
    .map((line) => {
      if (line.trim() === '…') return '(?:[^\\n]*\\n)*?[^\\n]*'
      return line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/…/g, '[^\\n]*')
    })
    .join('\n')
  return new RegExp(`^${pattern}$`).test(trimmed(actual))
}

/** Whether a page may name this file of the repository. */
export const isThere = (path: string): boolean => existsSync(new URL(`../../${path}`, import.meta.url))
