import type { RuleSource } from '../data/rules/rule.ts'
import { type Bilingual, type Language, say } from '../locale/language.ts'
import { originOf, pageNamed } from './phrases.ts'
import {
  FORM_NAMES,
  type ReportDocument,
  type ReportedFiling,
  type ReportedFinding,
  DOCUMENT_WORDS as WORDS,
} from './report-document.ts'
import { reportStyle } from './report-style.ts'
import { version } from './version.ts'

/** A report as one page that needs nothing else: no script, no address is asked for anything; to be read, printed, sent on. */
export function* htmlReport(report: ReportDocument, language: Language): Generator<string> {
  const { locale } = language
  const word = (text: Bilingual): string => escaped(say(language, text))
  const { filings, unusable, sources, day, excess } = report
  const [only] = filings
  const isOne = filings.length === 1 && unusable.length === 0
  const title = isOne && only !== undefined ? `${word(WORDS.title)} · ${escaped(only.file)}` : word(WORDS.title)
  yield `<!doctype html>
<html lang="${escaped(locale.id)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="beian ${escaped(version)}">
<title>${title}</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
<header>
<h1>${word(WORDS.title)}</h1>
<p class="about">${word(WORDS.day)} <time datetime="${escaped(day)}">${escaped(day)}</time> · beian ${escaped(version)}</p>
</header>
`
  if (!isOne) yield summary(report, language)
  for (const [index, filing] of filings.entries()) yield filingPart(filing, index + 1, language)
  if (sources.length > 0) {
    yield `<section class="sources">\n<h2>${escaped(locale.report.source)}</h2>\n<ol>\n`
    for (const [index, source] of sources.entries())
      yield `<li id="source-${index + 1}">${escaped(originOf(language, source))}${pagesOf(source, language)}</li>\n`
    yield '</ol>\n</section>\n'
  }
  yield `<footer>\n<p>${word(WORDS.limits)}</p>\n`
  if (excess !== undefined) yield `<p class="excess">${escaped(excess)}</p>\n`
  yield '</footer>\n</main>\n</body>\n</html>\n'
}

/** Links to a source, which ask for nothing until somebody follows them. */
function pagesOf({ links = [] }: RuleSource, language: Language): string {
  return links
    .map((page) => `<br><a href="${escaped(page.url)}" rel="noreferrer">${escaped(pageNamed(language, page))}</a>`)
    .join('')
}

/** A row for each filing: which of them want work is seen at once. */
function summary({ filings, unusable }: ReportDocument, language: Language): string {
  const { report } = language.locale
  const heads = [WORDS.file, WORDS.form, WORDS.verdict].map((text) => say(language, text))
  const numbers = [report.error, report.warning, report.advice]
  const rows = filings.map(({ file, form, verdict, inWords, counts }, index) => {
    const cells = [
      `<th scope="row"><a href="#filing-${index + 1}">${escaped(file)}</a></th>`,
      `<td>${escaped(say(language, FORM_NAMES[form]))}</td>`,
      `<td class="${verdict}">${escaped(inWords)}</td>`,
      ...[counts.error, counts.warning, counts.advice].map((count) => `<td class="count">${count}</td>`),
    ]
    return `<tr>${cells.join('')}</tr>\n`
  })
  for (const { file, error } of unusable)
    rows.push(`<tr><th scope="row">${escaped(file)}</th><td class="unusable" colspan="5">${escaped(error)}</td></tr>\n`)
  const columns = [...heads.map((head) => `<th scope="col">${escaped(head)}</th>`)]
  for (const head of numbers) columns.push(`<th scope="col" class="count">${escaped(head)}</th>`)
  const head = `<thead><tr>${columns.join('')}</tr></thead>`
  return `<section class="summary">\n<h2>${escaped(say(language, WORDS.summary))}</h2>\n<table>\n${head}\n<tbody>\n${rows.join('')}</tbody>\n</table>\n</section>\n`
}

function filingPart(filing: ReportedFiling, place: number, language: Language): string {
  const { file, form, verdict, inWords, counts, sections } = filing
  const { report } = language.locale
  const found = sections.length === 0 ? '' : ` <span class="counts">${escaped(report.counts(counts))}</span>`
  let text = `<section class="${sections.length === 0 ? 'filing' : 'filing found'}" id="filing-${place}">\n<h2>${escaped(file)}</h2>\n`
  text += `<p class="verdict ${verdict}"><span class="form">${escaped(say(language, FORM_NAMES[form]))}</span> <b>${escaped(inWords)}</b>${found}</p>\n`
  if (sections.length === 0) text += `<p>${escaped(say(language, WORDS.nothing))}</p>\n`
  for (const { title, findings } of sections) {
    text += `<h3>${escaped(title)}</h3>\n<ol>\n`
    text += `${findings.map((finding) => findingPart(finding, language)).join('')}</ol>\n`
  }
  return `${text}</section>\n`
}

function findingPart(
  { number, severity, said, details, code, rule, source }: ReportedFinding,
  language: Language,
): string {
  const { report } = language.locale
  const notes = details.map((detail) => `<p class="detail">${escaped(detail)}</p>\n`)
  const written = [
    `<code>${escaped(code)}</code>`,
    ...(rule === undefined ? [] : [`${escaped(say(language, WORDS.rule))} <code>${escaped(rule)}</code>`]),
    ...(source === undefined ? [] : [`<a href="#source-${source}">${escaped(report.source)} [${source}]</a>`]),
  ]
  return `<li class="${severity}">\n<span class="number">${number}</span>\n<p><b class="severity">${escaped(report[severity])}</b> ${escaped(said)}</p>\n${notes.join('')}<p class="written">${written.join(' · ')}</p>\n</li>\n`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!)
}
