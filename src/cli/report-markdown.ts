import type { RuleSource } from '../data/rules/rule.ts'
import { type Bilingual, type Language, say } from '../locale/language.ts'
import { labelled, originOf, pageNamed } from './phrases.ts'
import {
  FORM_NAMES,
  type ReportDocument,
  type ReportedFiling,
  type ReportedFinding,
  DOCUMENT_WORDS as WORDS,
} from './report-document.ts'
import { version } from './version.ts'

/** A report for a ticket or a wiki. */
export function* markdownReport(report: ReportDocument, language: Language): Generator<string> {
  const { locale } = language
  const word = (text: Bilingual): string => say(language, text)
  const { filings, unusable, sources, day, excess } = report
  yield `# ${word(WORDS.title)}\n\n${labelled(language, word(WORDS.day), day)} · beian ${version}\n`
  if (filings.length !== 1 || unusable.length > 0) yield summary(report, language)
  for (const filing of filings) yield filingPart(filing, language)
  if (sources.length > 0) {
    yield `\n## ${escaped(locale.report.source)}\n\n`
    for (const [index, source] of sources.entries())
      yield `${index + 1}. ${escaped(originOf(language, source))}\n${pagesOf(source, language)}`
  }
  yield `\n---\n\n${escaped(word(WORDS.limits))}\n`
  if (excess !== undefined) yield `\n**${escaped(excess)}**\n`
}

/** Links to a source, a line each beneath it. */
function pagesOf({ links = [] }: RuleSource, language: Language): string {
  return links.map((page) => `   - [${escaped(pageNamed(language, page))}](${page.url})\n`).join('')
}

function summary({ filings, unusable }: ReportDocument, language: Language): string {
  const { report } = language.locale
  const heads = [
    ...[WORDS.file, WORDS.form, WORDS.verdict].map((text) => say(language, text)),
    report.error,
    report.warning,
    report.advice,
  ]
  let text = `\n${row(heads)}| --- | --- | --- | ---: | ---: | ---: |\n`
  for (const { file, form, inWords, counts } of filings) {
    const cells = [escaped(file), say(language, FORM_NAMES[form]), inWords]
    text += row([...cells, counts.error, counts.warning, counts.advice])
  }
  for (const { file, error } of unusable) text += row([escaped(file), '', escaped(error), '', '', ''])
  return text
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |\n`
}

function filingPart({ file, form, inWords, counts, sections }: ReportedFiling, language: Language): string {
  const { report } = language.locale
  const verdict = `**${labelled(language, say(language, FORM_NAMES[form]), inWords)}**`
  let text = `\n## ${escaped(file)}\n\n${verdict}`
  text += sections.length === 0 ? `\n\n${say(language, WORDS.nothing)}\n` : ` · ${report.counts(counts)}\n`
  for (const { title, findings } of sections) {
    text += `\n### ${escaped(title)}\n\n`
    for (const finding of findings) text += findingPart(finding, language)
  }
  return text
}

function findingPart(finding: ReportedFinding, language: Language): string {
  const { number, severity, said, details, code, rule, source } = finding
  const { report } = language.locale
  const written = [
    `\`${code}\``,
    ...(rule === undefined ? [] : [`${say(language, WORDS.rule)} \`${rule}\``]),
    ...(source === undefined ? [] : [`${report.source} \\[${source}\\]`]),
  ]
  const begin = `${number}. `
  const indent = ' '.repeat(begin.length)
  const lines = [...details.map(escaped), written.join(' · ')].map((line) => `${indent}- ${line}\n`)
  return `${begin}**${report[severity]}** ${escaped(said)}\n${lines.join('')}`
}

/**
 * Text that is text in Markdown, on services that make links of names, numbers and addresses, too: behind what would begin
 * such a link stands a word joiner, which nobody sees.
 */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~&$]|^[#+-]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/(?<!\w)[@#](?=\w)|:\/\/|\bwww\./g, '$&\u2060')
}
