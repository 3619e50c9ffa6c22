import { createReadStream } from 'node:fs'
import { checkLines, checkLinesTransform, type LineReport } from 'beian/node'

export async function refused(): Promise<readonly LineReport[]> {
  const reports: LineReport[] = []
  for await (const report of checkLines(createReadStream('filings.jsonl'), { workers: 2, locale: 'en' })) {
    if (!report.ok) reports.push(report)
  }
  return reports
}
export const stream: NodeJS.ReadWriteStream = checkLinesTransform({ form: 'icp' })

// @ts-expect-error languages go to other threads by their names
checkLines([], { locale: 'fr' })
