import { type Issue, type RuleId, warning } from '../../foundation/issue.ts'
import { saysNothing } from '../../foundation/unfilled.ts'
import { foldName } from '../../naming/service-name/fold-name.ts'
import { standardRules } from '../../naming/service-name/standard-rules.ts'
import { atField, type Filing, type Part } from '../place.ts'
import { textOf } from '../readings.ts'

/**
 * Remarks (备注) of services are read by officers, too, wherever they file: they hold nothing that the law forbids, and are as
 * long as the platform of mini-programs wants them. What provinces want of them stands with the provinces' demands.
 */
export function remarksFit({ services }: Filing): Issue[] {
  const issues: Issue[] = []
  for (const service of services) {
    const remarks = textOf(service, 'remarks')
    if (remarks === undefined || saysNothing(remarks)) continue
    const words = forbiddenIn(remarks)
    const rule = { rule: 'filing/remark-words' } as const
    if (words.length > 0) issues.push(atField(service, 'remarks', warning('remarks.not_allowed', { words }, rule)))
    if (textOf(service, 'type') === 'mini-program') issues.push(...lengthIssues(remarks, service))
  }
  return issues
}

/** What the law forbids whoever writes it: the words that nothing lifts from a name. */
let forbidden: readonly string[] | undefined

function forbiddenWords(): readonly string[] {
  forbidden ??= standardRules()
    .filter(({ id, liftedBy }) => id === 'naming/sens' && (liftedBy ?? []).length === 0)
    .flatMap(({ words }) => words)
  return forbidden
}

/** The end of a clause. */
const CLAUSE_END = /[。；;！!？?\n]/
/** Before a word in its clause: 不涉及赌博, 禁毒, 防范, 打击 say the contrary. */
const DENIAL = /[不无非未没禁杜拒反防抵戒]|打击|远离|举报|治理|整治/

/** Forbidden words that stand in remarks, each once; not those that are denied. */
function forbiddenIn(remarks: string): readonly string[] {
  const { text, starts } = foldName(remarks)
  const found = new Set<string>()
  for (let at = 0; at < text.length; at++) {
    const word = forbiddenWords().find((candidate) => text.startsWith(candidate, at))
    if (word === undefined) continue
    const clause = remarks.slice(0, starts[at]).split(CLAUSE_END).pop()!
    if (!DENIAL.test(clause)) found.add(word)
  }
  return [...found]
}

/** What the interface of the platform of mini-programs takes. */
const LEAST_OF_MINI_PROGRAMS = 20
const MOST_OF_MINI_PROGRAMS = 200

function lengthIssues(remarks: string, service: Part): Issue[] {
  const actual = [...remarks.replace(/\s+/g, '')].length
  const rule: { readonly rule: RuleId } = { rule: 'filing/mini-program-remark' }
  if (actual < LEAST_OF_MINI_PROGRAMS) {
    const params = { minimum: LEAST_OF_MINI_PROGRAMS, actual }
    return [atField(service, 'remarks', warning('remarks.too_small', params, rule))]
  }
  if (actual <= MOST_OF_MINI_PROGRAMS) return []
  return [atField(service, 'remarks', warning('remarks.too_large', { maximum: MOST_OF_MINI_PROGRAMS, actual }, rule))]
}
