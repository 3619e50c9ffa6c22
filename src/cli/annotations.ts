import { isAbsolute, relative, sep } from 'node:path'
import type { AnyIssue, Severity } from '../foundation/issue.ts'
import type { Region } from './filing-text.ts'

/** A finding in a file, as the services that show them beside the source want it. */
export interface Annotation {
  /** Path of the file, as it was given. */
  readonly file: string
  readonly issue: AnyIssue
  /** What is wrong, in words. */
  readonly message: string
  /** What else there is to say of it, a line each: what lifts it, where its rule is written. */
  readonly notes?: readonly string[]
  readonly region: Region
  /** What belongs in the place of the region, where that is certain. */
  readonly replacement?: string | undefined
}

/** An input that could not be used, and why. */
export interface Unusable {
  readonly file: string
  readonly error: string
  /** Where its reader had to stop, where that can be said. */
  readonly fault?: { readonly line: number; readonly column: number } | undefined
}

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', advice: 'notice' }

/**
 * A finding as a workflow command of GitHub Actions, which shows it beside the line.
 *
 * Source: docs.github.com, Workflow commands for GitHub Actions. Read 2026-11-28.
 */
export function githubCommand({ file, issue, message, notes = [], region }: Annotation): string {
  const { startLine, startColumn, endLine, endColumn } = region
  // GitHub takes columns only where the line ends in itself.
  const columns = startLine === endLine ? { col: startColumn, endColumn: Math.max(endColumn, startColumn) } : {}
  const place = { file: relativePath(file), line: startLine, endLine, ...columns, title: issue.code }
  return commandOf(COMMANDS[issue.severity], place, [message, ...notes].join('\n'))
}

/** An input that could not be used, as a workflow command. */
export function githubUnusable({ file, error, fault }: Unusable): string {
  const place = fault === undefined ? {} : { line: fault.line, col: fault.column }
  return commandOf('error', { file: relativePath(file), ...place }, error)
}

/** That there are more warnings than allowed, as a workflow command. */
export function githubExcess(text: string): string {
  return commandOf('error', { title: '--max-warnings' }, text)
}

/** The path of a file as it is from here, where it lies below: services show findings by paths of their repository. */
export function relativePath(file: string): string {
  if (!isAbsolute(file)) return file
  const path = relative(process.cwd(), file)
  return path === '' || path.startsWith(`..${sep}`) || path === '..' || isAbsolute(path) ? file : path
}

function commandOf(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(String(value))}`)
  return `::${name} ${list.join(',')}::${escapedData(message)}\n`
}

function escapedData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function escapedProperty(text: string): string {
  return escapedData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
