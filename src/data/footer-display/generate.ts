import { banner, dateOf, readTsv } from '../read-tsv.ts'

const SOURCE = new URL('./source.tsv', import.meta.url)

export function generate(): Record<string, string> {
  let entries = ''
  for (const row of readTsv(SOURCE)) {
    const { province, number, copyright, rule, source, authority, date, disputed } = row
    if (!/^(\d\d)?$/.test(province!) || !/^(service|either)$/.test(number!))
      throw new Error(`footer-display: ${province}`)
    const value = {
      number,
      copyright: copyright === 'yes',
      rule,
      source: { title: source, authority, date },
      ...(disputed === '' ? {} : { disputed }),
    }
    entries += `  ${JSON.stringify(province === '' ? 'others' : province)}: ${JSON.stringify(value)},\n`
  }
  const head = banner('source.tsv', 'What provinces want in the footer. See README.md.')
  return {
    'footer-display/table.ts': `${head}import { frozen } from '../../foundation/frozen.ts'
import type { RuleId } from '../../foundation/issue.ts'
import type { RuleSource } from '../rules/rule.ts'

/** Date on which the habits of the provinces were last read (ISO). */
export const footerDisplayVersion = '${dateOf(SOURCE)}'

/** What a province wants in the footer of a website. */
export interface FooterDisplay {
  /** Which ICP number: the service's (网站备案号), or the entity's (主体备案号) as well. */
  readonly number: 'service' | 'either'
  /** Whether a line with 版权所有 and the entity's name is wanted. */
  readonly copyright: boolean
  /** Id of the rule on the number. */
  readonly rule: RuleId
  readonly source: RuleSource
  /** Who says otherwise. */
  readonly disputed?: string
}

/** By province code; \`others\` for the rest. */
export const footerDisplay: Readonly<Record<string, FooterDisplay>> = /* @__PURE__ */ frozen({
${entries}})
`,
  }
}
