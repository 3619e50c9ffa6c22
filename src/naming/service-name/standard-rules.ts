import type { NamingRule } from '../../data/naming/naming-rule.ts'
import { RULE_DEFAULTS, RULES } from '../../data/naming/table.ts'

/** In a list of words: all places that we know. */
export const PLACE_LIST = '@place'

/** Fields of a rule that are lists: their cells have entries parted by spaces. */
const LISTS = ['who', 'provinces', 'services', 'permits', 'liftedBy', 'loweredBy', 'unless', 'words']

/** The built-in rules, unpacked. */
export function standardRules(): NamingRule[] {
  const rules: { [field: string]: string | readonly string[] }[] = []
  for (const line of RULES.split('\n')) {
    const [field = '', ...cells] = line.split('|')
    cells.forEach((cell, row) => {
      rules[row] ??= { ...RULE_DEFAULTS }
      if (cell === '') return
      rules[row][field] = LISTS.includes(field) ? cell.split(' ') : field === 'id' ? `naming/${cell}` : cell
    })
  }
  return rules as unknown as NamingRule[]
}
