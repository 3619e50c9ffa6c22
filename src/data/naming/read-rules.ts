import { readTsv } from '../read-tsv.ts'

/** A row of a table. */
export type Row = Readonly<Record<string, string>>

/**
 * A list of words with all that its rule says of it; the columns of `words.tsv` and, from `../rules/naming.tsv`, whom,
 * where and how hard. Lists in a cell are parted by spaces.
 */
export interface WordList {
  readonly id: string
  readonly at: string
  readonly who: string
  readonly provinces: string
  readonly services: string
  readonly severity: string
  readonly reason: string
  readonly topic: string
  readonly permits: string
  readonly liftedBy: string
  readonly loweredBy: string
  readonly unless: string
  readonly words: string
}

/** In a list's cell: nothing of what the rule has there. */
const NOTHING = '-'

const MILDER: { readonly [severity: string]: string } = { error: 'warning', warning: 'advice' }

const parted = (cell: string): string => cell.replace(/;/g, ' ')

/** The rows of the naming rules, by id. */
export function readRules(): ReadonlyMap<string, Row> {
  return new Map(readTsv(new URL('../rules/naming.tsv', import.meta.url)).map((row) => [row.id!, row]))
}

/**
 * The lists of words with what their rules say: a rule's row tells it for all its lists; a list tells what is different
 * for its words only.
 *
 * @throws where a list refers to no rule, or says again what the rule says
 */
export function readWordLists(rules: ReadonlyMap<string, Row> = readRules()): WordList[] {
  return readTsv(new URL('./words.tsv', import.meta.url)).map((list) => composed(list, rules.get(list.rule!)))
}

function composed(list: Row, rule: Row | undefined): WordList {
  const id = list.rule!
  const slip = (what: string): never => {
    throw new Error(`words.tsv: ${id}: ${what}`)
  }
  if (rule === undefined) return slip('no such rule in ../rules/naming.tsv')
  if (rule.topic === '' || rule.reason === '') slip('its rule has no topic or no reason')
  const of = (column: 'permits' | 'lifted' | 'lowered'): string => {
    const cell = list[column]!
    if (cell === rule[column] && cell !== '') slip(`${column} stands in the rule already`)
    return cell === '' ? parted(rule[column]!) : cell === NOTHING ? '' : parted(cell)
  }
  const permits = of('permits')
  if (!permits.split(' ').every((permit) => parted(rule.permits!).split(' ').includes(permit) || permit === '')) {
    slip('a permit that the rule does not name')
  }
  const severity = list.milder === '' ? rule.severity! : MILDER[rule.severity!]
  if (severity === undefined || !['', 'yes'].includes(list.milder!)) return slip('milder')
  return {
    id,
    at: list.at!,
    who: narrowed(list.only!, rule.who!) ?? slip(`only ${list.only}, of ${rule.who}`),
    provinces: parted(rule.province!),
    services: parted(rule.services!),
    severity,
    reason: rule.reason!,
    topic: rule.topic!,
    permits,
    liftedBy: of('lifted'),
    loweredBy: of('lowered'),
    unless: list.unless!,
    words: list.words!,
  }
}

/** Whom a list binds (nothing: everybody): those of its rule, or some of them; `undefined` where the rule does not bind these. */
function narrowed(only: string, who: string): string | undefined {
  if (only === '') return who === 'all' ? '' : parted(who)
  if (only === who) return undefined
  const isSome = only
    .split(';')
    .every(
      (nature) =>
        who === 'all' || who.split(';').includes(nature) || (who === 'organization' && nature !== 'individual'),
    )
  return isSome ? parted(only) : undefined
}
