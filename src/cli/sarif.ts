import { createHash } from 'node:crypto'
import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import { explainRule } from '../data/rules/explain.ts'
import type { AnyIssue, IssueCode, Severity } from '../foundation/issue.ts'
import { type Language, say } from '../locale/language.ts'
import { reasons } from '../locale/reasons.ts'
import { type Annotation, relativePath, type Unusable } from './annotations.ts'
import { labelled, originOf } from './phrases.ts'
import { version } from './version.ts'

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  advice: 'note',
}

/**
 * Findings as one log of SARIF, which code scanning of GitHub, GitLab, Azure DevOps and editors read.
 *
 * Source: OASIS, Static Analysis Results Interchange Format (SARIF) 2.1.0, 2020-03-27.
 */
export function sarifLog(
  annotations: readonly Annotation[],
  unusable: readonly Unusable[],
  language: Language,
  excess?: string,
): object {
  const rules = rulesBehind(annotations)
  const places = new Map([...rules.keys()].map((code, index) => [code, index]))
  const fingerprintOf = fingerprints()
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'beian',
            version,
            rules: [...rules].map(([code, ids]) => descriptorOf(code, ids, language)),
          },
        },
        language: language.locale.id,
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: unusable.length === 0,
            toolExecutionNotifications: [
              ...unusable.map(({ file, error, fault }) => ({
                level: 'error',
                message: { text: error },
                locations: [{ physicalLocation: { artifactLocation: artifactOf(file), ...regionOf(fault) } }],
              })),
              ...(excess === undefined ? [] : [{ level: 'error', message: { text: excess } }]),
            ],
          },
        ],
        results: annotations.map((annotation) => resultOf(annotation, places, fingerprintOf)),
      },
    ],
  }
}

function regionOf(fault: Unusable['fault']): object {
  return fault === undefined ? {} : { region: { startLine: fault.line, startColumn: fault.column } }
}

/** The codes that were found, each with the authorities' rules behind it. */
function rulesBehind(annotations: readonly Annotation[]): ReadonlyMap<IssueCode, ReadonlySet<string>> {
  const rules = new Map<IssueCode, Set<string>>()
  for (const { issue } of annotations) {
    const ids = rules.get(issue.code) ?? new Set()
    if (issue.rule !== undefined) ids.add(issue.rule)
    rules.set(issue.code, ids)
  }
  return rules
}

/** A code, and as help what the rules behind it demand, and where they are written. */
function descriptorOf(code: IssueCode, ids: ReadonlySet<string>, language: Language): object {
  const reason = code.slice(code.indexOf('.') + 1)
  const short = say(language, reasons[reason as keyof typeof reasons])
  const help = [...ids].flatMap((id) => {
    const rule = explainRule(id)
    if (rule === undefined) return []
    const { report } = language.locale
    const lifted = rule.liftedBy && labelled(language, report.liftedBy, say(language, rule.liftedBy))
    const source = labelled(language, report.source, originOf(language, rule.source))
    return [[labelled(language, id, say(language, rule.demand)), lifted, source].filter(Boolean).join('\n')]
  })
  return { id: code, shortDescription: { text: short }, help: { text: help.length === 0 ? short : help.join('\n\n') } }
}

/**
 * What makes a finding the same one in the next run: the file, the code, the rule and the field, and which of several
 * such it is. Nothing of what was entered is in it.
 */
function fingerprints(): (file: string, issue: AnyIssue) => string {
  const counts = new Map<string, number>()
  return (file, { code, rule = '', path }) => {
    const key = [relativePath(file), code, rule, path.join('.')].join('\n')
    const count = counts.get(key) ?? 0
    counts.set(key, count + 1)
    return createHash('sha256').update(`${key}\n${count}`).digest('hex').slice(0, 32)
  }
}

function resultOf(
  { file, issue, message, notes = [], region, replacement }: Annotation,
  places: ReadonlyMap<IssueCode, number>,
  fingerprintOf: ReturnType<typeof fingerprints>,
): object {
  const artifactLocation = artifactOf(file)
  const fix = {
    artifactChanges: [
      { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: replacement } }] },
    ],
  }
  return {
    ruleId: issue.code,
    ruleIndex: places.get(issue.code),
    level: LEVELS[issue.severity],
    message: { text: [message, ...notes].join('\n') },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    partialFingerprints: { 'beianFinding/v1': fingerprintOf(file, issue) },
    ...(replacement === undefined ? {} : { fixes: [fix] }),
    ...(issue.rule === undefined ? {} : { properties: { rule: issue.rule } }),
  }
}

/** The address of a file: relative where its path is. */
function artifactOf(given: string): { readonly uri: string } {
  const file = relativePath(given)
  if (isAbsolute(file)) return { uri: pathToFileURL(file).href }
  const path = file === '-' ? 'stdin' : file.replace(/^\.\//, '')
  const parts = (process.platform === 'win32' ? path.replace(/\\/g, '/') : path).split('/')
  return { uri: parts.map(encodeURIComponent).join('/') }
}
