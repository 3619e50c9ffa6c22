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

function print(title, report) {
  console.log(`\n${title}：${report.ok ? '可以提交' : '提交后会被退回'}`)
  for (const section of report.sections) {
    console.log(`\n  ${section.path.length === 0 ? '表单' : section.path.join('.')} ${fieldLabel(section.path)}`)
    for (const [path, issues] of groupIssues(section.issues)) {
      for (const issue of issues) {
        const mark = issue.severity === 'error' ? '✗' : '!'
        console.log(`    ${mark} ${fieldLabel(path)}：${describeIssue(issue, zhCN)}`)
        const rule = issue.rule && explainRule(issue.rule)
        if (rule) console.log(`        依据：${rule.source.title} (${rule.source.date})`)
      }
    }
  }
  const errors = report.issues.filter((issue) => issue.severity === 'error').length
  console.log(`\n  ${errors}处错误，${report.issues.length - errors}处提醒`)
}

print('filing.json', checkIcpFiling(read('filing.json'), { today }))
print('draft.json', checkIcpFiling(read('draft.json'), { today, draft: true }))
