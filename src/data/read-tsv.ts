import { readFileSync } from 'node:fs'

/**
 * Rows of a TSV table as records keyed by its header line: no quoting, no trimming, UTF-8.
 * For generators only; nothing that is shipped imports this file.
 */
export function readTsv(url: URL): Record<string, string>[] {
  const [header = '', ...lines] = readFileSync(url, 'utf8').split('\n')
  const names = header.split('\t')
  const rows: Record<string, string>[] = []
  for (const line of lines) {
    if (line === '') continue
    const cells = line.split('\t')
    rows.push(Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])))
  }
  return rows
}

/** First lines of every generated file. */
export function banner(source: string, about: string): string {
  return `// Generated from ${source} by \`npm run generate\`. Do not edit.\n// ${about}\n\n`
}
