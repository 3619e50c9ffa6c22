// Checks one filing that is ready and one draft that is not, and prints both reports.
//
//   npm ci && npm start
//
// The numbers are synthetic; the organizations' names, but for the providers', are invented.
import { readFileSync } from 'node:fs'
import { checkIcpFiling, groupIssues } from 'beian'
import { describeIssue, fieldLabel, sectionTitle, zhCN } from 'beian/locale'
import { explainRule } from 'beian/rules'

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
const today = '2026-11-21'
const MARKS = { error: '✗', warning: '!', advice: '·' }

/** A finding in words; the field's name in front where they do not say it. */
function sentence(issue, path) {
  const [label, text] = [fieldLabel(path), describeIssue(issue, zhCN)]
  return text.includes(label) ? text : `${label}：${text}`
}

function print(title, filing, report) {
  console.log(`\n${title}：${report.ok ? '可以提交' : '提交后会被退回'}`)
  for (const section of report.sections) {
    console.log(`\n  ${sectionTitle(section.path, filing)}`)
    for (const [path, issues] of groupIssues(section.issues)) {
      for (const issue of issues) {
        console.log(`    ${MARKS[issue.severity]} ${sentence(issue, path)}`)
        const rule = issue.rule && explainRule(issue.rule)
        if (rule) console.log(`        依据：${rule.source.title} (${rule.source.date})`)
      }
    }
  }
  const counts = { error: 0, warning: 0, advice: 0 }
  for (const issue of report.issues) counts[issue.severity]++
  console.log(`\n  ${zhCN.report.counts(counts)}`)
}

const filing = read('filing.json')
print('filing.json', filing, checkIcpFiling(filing, { today }))
const draft = read('draft.json')
print('draft.json', draft, checkIcpFiling(draft, { today, draft: true }))
