import type { AnyIssue, Severity } from '../foundation/issue.ts'

/** A finding in a file, as the services that show them beside the source want it. */
export interface Annotation {
  /** Path of the file, as it was given. */
  readonly file: string
  readonly issue: AnyIssue
  /** What is wrong, in words. */
  readonly message: string
  /** Counted from 1, columns in UTF-16 units; the end is behind the last character. */
  readonly region: {
    readonly startLine: number
    readonly startColumn: number
    readonly endLine: number
    readonly endColumn: number
  }
  /** What belongs in the place of the region, where that is certain. */
  readonly replacement?: string | undefined
}

/** An input that could not be used, and why. */
export interface Unusable {
  readonly file: string
  readonly error: string
}

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', advice: 'notice' }

/**
 * A finding as a workflow command of GitHub Actions, which shows it beside the line.
 *
 * Source: docs.github.com, Workflow commands for GitHub Actions. Read 2026-11-28.
 */
export function githubCommand({ file, issue, message, region }: Annotation): string {
  const { startLine, startColumn, endLine, endColumn } = region
  // GitHub takes columns only where the line ends in itself.
  const columns = startLine === endLine ? { col: startColumn, endColumn: Math.max(endColumn, startColumn) } : {}
  return commandOf(COMMANDS[issue.severity], { file, line: startLine, endLine, ...columns, title: issue.code }, message)
}

/** An input that could not be used, as a workflow command. */
export function githubUnusable({ file, error }: Unusable): string {
  return commandOf('error', { file }, error)
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
