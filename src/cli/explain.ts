import type { IssueCode } from '../foundation/issue.ts'
import { nearest } from '../foundation/nearest.ts'
import type { Bilingual } from '../locale/language.ts'
import { Misuse } from './misuse.ts'
import { flag } from './option.ts'
import { writeAll } from './streams.ts'
import { type Subcommand, subcommand } from './subcommand.ts'

const LISTS = ['codes', 'rules', 'fields'] as const

/** What a code means, what a rule demands and where it is written, what a field of the forms wants; or lists of them. */
export const explain: Subcommand = subcommand({
  name: 'explain',
  about: {
    zh: '说明一个错误代码、一条规则及其依据，或一个字段',
    en: 'what a finding, a rule or a field means, and where it is written',
  },
  operands: '[CODE|RULE|FIELD]',
  takes: {
    least: 0,
    most: 1,
    otherwise: { zh: 'explain后填一个错误代码、规则编号或字段', en: 'explain takes one code, rule id or field' },
  },
  options: {
    list: flag({
      zh: '列出全部，每行一个，便于查找；后可填codes、rules或fields',
      en: 'list all of them, a line each; codes, rules or fields behind it lists these',
    }),
  },
  notes: {
    zh: '字段可填路径或名称。不写，则列出全部代码、规则和字段。',
    en: 'A field is named by its path or its label. Without a name all codes, rules and fields are listed.',
  },
  examples: [
    'beian explain resident_id.checksum',
    'beian explain filing/emergency-phone',
    'beian explain entity.principal.mobile',
    'beian explain --list rules',
  ],
  run: async ({ list }, [id], world) => {
    const [{ explainedCode, explainedField, explainedRule, listOf }, { rules }, { allFields, fieldsNamed }] =
      await Promise.all([
        import('./explain-report.ts'),
        import('../data/rules/table.ts'),
        import('./explained-fields.ts'),
      ])
    if (list || id === undefined) {
      const asked = id === undefined ? LISTS : LISTS.filter((one) => one === id)
      if (asked.length === 0) throw new Misuse(NO_LIST)
      for (const one of asked) await writeAll(world, listOf(one, world))
      return 0
    }
    const codes = Object.keys(world.language.locale.issues)
    const rule = rules.find((candidate) => candidate.id === id)
    if (rule !== undefined || codes.includes(id)) {
      await world.stdout(rule === undefined ? explainedCode(id as IssueCode, world) : explainedRule(rule, world))
      return 0
    }
    const [{ zhCN }, { en }] = await Promise.all([import('../locale/zh-CN.ts'), import('../locale/en.ts')])
    const fields = fieldsNamed(id, [world.language.locale, zhCN, en])
    if (fields.length > 0) {
      const texts = [...new Set(fields.map((field) => explainedField(field, world)))]
      await writeAll(world, [texts.join('\n')])
      return 0
    }
    throw unknown(nearest(id, [...codes, ...rules.map((one) => one.id), ...allFields().map(({ path }) => path)]))
  },
})

const NO_LIST: Bilingual = { zh: '--list后填codes、rules或fields', en: '--list is followed by codes, rules or fields' }

function unknown(meant: string | undefined): Misuse {
  return meant === undefined
    ? new Misuse({
        zh: '没有这个代码、规则或字段，全部见beian explain --list',
        en: 'no such code, rule or field; beian explain --list has all of them',
      })
    : new Misuse({
        zh: '没有这个代码、规则或字段，是不是{meant}？',
        en: 'no such code, rule or field; did you mean {meant}?',
        slots: { meant },
      })
}
