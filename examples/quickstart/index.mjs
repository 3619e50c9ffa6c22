// Checks one filing that is ready and one draft that is not, and prints both reports.
//
//   npm ci && npm start
//
// The numbers are synthetic; the organizations' names, but for the providers', are invented.
import { readFileSync } from 'node:fs'
import { checkIcpFiling, groupIssues } from 'beian'
import { describeIssue, fieldLabel, zhCN } from 'beian/locale'
import { explainRule } from 'beian/rules'

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
const today = '2026-11-21'
const MARKS = { error: '✗', warning: '!', advice: '·' }

function print(title, report) {
  console.log(`\n${title}：${report.ok ? '可以提交' : '提交后会被退回'}`)
  for (const section of report.sections) {
    console.log(`\n  ${section.path.length === 0 ? '表单' : section.path.join('.')} ${fieldLabel(section.path)}`)
    for (const [path, issues] of groupIssues(section.issues)) {
      for (const issue of issues) {
        console.log(`    ${MARKS[issue.severity]} ${fieldLabel(path)}：${describeIssue(issue, zhCN)}`)
        const rule = issue.rule && explainRule(issue.rule)
        if (rule) console.log(`        依据：${rule.source.title} (${rule.source.date})`)
      }
    }
  }
  const counts = { error: 0, warning: 0, advice: 0 }
  for (const issue of report.issues) counts[issue.severity]++
  console.log(`\n  ${zhCN.report.counts(counts)}`)
}

print('filing.json', checkIcpFiling(read('filing.json'), { today }))
print('draft.json', checkIcpFiling(read('draft.json'), { today, draft: true }))
