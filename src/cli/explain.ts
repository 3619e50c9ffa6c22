import type { Rule } from '../data/rules/rule.ts'
import type { IssueCode } from '../foundation/issue.ts'
import { nearest } from '../foundation/nearest.ts'
import { type Language, say } from '../locale/language.ts'
import { reasons } from '../locale/reasons.ts'
import { Misuse } from './misuse.ts'
import { labelled, noted, originOf } from './phrases.ts'
import { type Subcommand, subcommand } from './subcommand.ts'

/** What a code means, or what a rule demands and where it is written. */
export const explain: Subcommand = subcommand({
  name: 'explain',
  about: { zh: '说明一个错误代码，或一条规则及其依据', en: 'what a finding means, or a rule and where it is written' },
  operands: 'CODE|RULE',
  takes: {
    least: 1,
    most: 1,
    otherwise: { zh: 'explain后填一个错误代码或规则编号', en: 'explain takes one code or rule id' },
  },
  options: {},
  examples: ['beian explain resident_id.checksum', 'beian explain filing/emergency-phone'],
  run: async (_, [id = ''], { language, stdout }) => {
    const { rules } = await import('../data/rules/table.ts')
    const rule = rules.find((candidate) => candidate.id === id)
    const codes = Object.keys(language.locale.issues)
    if (rule === undefined && !codes.includes(id)) {
      const meant = nearest(id, [...codes, ...rules.map((candidate) => candidate.id)])
      if (meant !== undefined)
        throw new Misuse({
          zh: '没有这个代码或规则，是不是{meant}？',
          en: 'no such code or rule; did you mean {meant}?',
          slots: { meant },
        })
      throw new Misuse({
        zh: '没有这个代码或规则，beian check的报告中有它们',
        en: 'no such code or rule; the reports of beian check name them',
      })
    }
    await stdout(rule === undefined ? explainedCode(id as IssueCode, language) : explainedRule(rule, language))
    return 0
  },
})

/** A code's reason in words, since its own text depends on the params of a finding. */
function explainedCode(code: IssueCode, language: Language): string {
  const reason = code.slice(code.indexOf('.') + 1)
  return `${code}\n  ${say(language, reasons[reason as keyof typeof reasons])}\n`
}

function explainedRule({ id, severity, demand, liftedBy, source }: Rule, language: Language): string {
  const { report } = language.locale
  const lines = [
    noted(language, id, report[severity]),
    `  ${say(language, demand)}`,
    ...(liftedBy === undefined ? [] : [`  ${labelled(language, report.liftedBy, say(language, liftedBy))}`]),
    `  ${labelled(language, report.source, originOf(language, source))}`,
  ]
  return `${lines.join('\n')}\n`
}
