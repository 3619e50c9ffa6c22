import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { IssueCode, Severity } from '../foundation/issue.ts'
import { type Language, say } from '../locale/language.ts'
import { reasons } from '../locale/reasons.ts'
import type { Annotation, Unusable } from './annotations.ts'
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
): object {
  const codes = [...new Set(annotations.map(({ issue }) => issue.code))]
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'beian',
            version,
            rules: codes.map((code) => ruleOf(code, language)),
          },
        },
        language: language.source === 'en' ? 'en' : 'zh',
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: unusable.length === 0,
            toolExecutionNotifications: unusable.map(({ file, error }) => ({
              level: 'error',
              message: { text: error },
              locations: [{ physicalLocation: { artifactLocation: artifactOf(file) } }],
            })),
          },
        ],
        results: annotations.map((annotation) => resultOf(annotation, codes)),
      },
    ],
  }
}

function ruleOf(code: IssueCode, language: Language): object {
  const reason = code.slice(code.indexOf('.') + 1)
  return { id: code, shortDescription: { text: say(language, reasons[reason as keyof typeof reasons]) } }
}

function resultOf({ file, issue, message, region, replacement }: Annotation, codes: readonly string[]): object {
  const artifactLocation = artifactOf(file)
  const fix = {
    artifactChanges: [
      { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: replacement } }] },
    ],
  }
  return {
    ruleId: issue.code,
    ruleIndex: codes.indexOf(issue.code),
    level: LEVELS[issue.severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    ...(replacement === undefined ? {} : { fixes: [fix] }),
    ...(issue.rule === undefined ? {} : { properties: { rule: issue.rule } }),
  }
}

/** The address of a file: relative where its path is. */
function artifactOf(file: string): { readonly uri: string } {
  if (isAbsolute(file)) return { uri: pathToFileURL(file).href }
  const path = file === '-' ? 'stdin' : file.replace(/^\.\//, '')
  const parts = (process.platform === 'win32' ? path.replace(/\\/g, '/') : path).split('/')
  return { uri: parts.map(encodeURIComponent).join('/') }
}
