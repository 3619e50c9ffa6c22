import { checkIcpFiling } from '../../src/filing/check-filing.ts'
import { compareFilings } from '../../src/filing/compare-filings.ts'
import type { VectorCode } from '../../src/vectors/vector.ts'
import { type PairRow, pairOf, pairRows } from '../filing/compare-filings.rows.ts'
import { DEADLINES_TODAY, deadlineStatements } from '../filing/deadline-statements.rows.ts'
import { kindRows } from '../filing/filing-kinds.rows.ts'
import { demandRows, today as demandsDay, sample } from '../filing/provinces/demands.rows.ts'
import { type RuleExample, ruleExamples } from '../naming/rule-examples.ts'
import { type Stated, today } from './expected.ts'
import { inJson } from './from-filings.ts'
import { verdictIn } from './from-tables.ts'
import { ruleRows } from './rules.rows.ts'

const stepOf = (step: string): string | number => (/^\d+$/.test(step) ? Number(step) : step)

const pathIn = (text: string): Partial<VectorCode> => (text === '' ? {} : { path: text.split('.').map(stepOf) })

/** What provinces demand: a filing that does not meet it, where that is all that is found, and one that does. */
export function provinceVectors(): Stated[] {
  return demandRows.flatMap(
    ({ breaks, answers, key, province, nature, code, path, severity = 'warning' }): Stated[] => {
      const right = sample({ province, nature })
      const broken = sample({ province, nature })
      breaks(broken)
      const found = checkIcpFiling(inJson(broken), { today: demandsDay }).issues
      const about = `${key} in ${province}`
      const [issue] = found
      // Which rule of the catalogue it is stands with the finding: the rows name demands by their own keys.
      if (found.length !== 1 || issue?.rule === undefined) return []
      const { rule } = issue
      const ask = (filing: unknown, fires: boolean): Stated => ({
        call: 'checkIcpFiling',
        input: inJson(filing),
        options: { today: demandsDay },
        about: fires ? about : `${about}: in order`,
        [fires ? 'fires' : 'silent']: [rule],
        expect: fires
          ? {
              ok: true,
              verdict: severity === 'advice' ? 'accept' : 'warn',
              codes: [{ code, severity, ...pathIn(path) }],
            }
          : { ok: true, verdict: 'accept', codes: [] },
      })
      if (answers === undefined) return [ask(broken, true), ask(right, false)]
      const answered = inJson(broken) as typeof broken
      answers(answered)
      const isAnswered = checkIcpFiling(inJson(answered), { today: demandsDay }).issues.length === 0
      return [ask(broken, true), ask(isAnswered ? answered : right, false)]
    },
  )
}

/** Two forms of which one says something else. */
export function pairVectors(): Stated[] {
  return pairRows.flatMap((row): Stated[] => {
    const ask = (set: PairRow['set'], found: readonly VectorCode[], fires: boolean, rule?: string): Stated => {
      const { first, second } = pairOf(row, structuredClone(set) as PairRow['set'])
      const isTemplate = (second as { form?: string }).form === 'domain-template/1'
      const verdict = verdictIn(found)
      return {
        call: 'compareFilings',
        input: inJson(isTemplate ? [first, null, second] : [first, second]),
        options: { today },
        about: fires ? row.name : `${row.name}: in order`,
        ...(rule === undefined ? {} : { [fires ? 'fires' : 'silent']: [rule] }),
        expect: { ok: verdict !== 'reject', verdict, codes: found },
      }
    }
    const found = row.found.map((line): VectorCode => {
      const [severity = '', path = '', code = ''] = line.split(' ')
      return { code, severity: severity as NonNullable<VectorCode['severity']>, ...pathIn(path) }
    })
    const { first, second } = pairOf(row, structuredClone(row.set) as PairRow['set'])
    const isTemplate = (second as { form?: string }).form === 'domain-template/1'
    const rule = compareFilings(first, isTemplate ? undefined : second, isTemplate ? second : undefined, { today })
      .issues[0]?.rule
    return [ask(row.set, found, true, rule), ask(row.near, [], false, rule)]
  })
}

/** The kinds of filings. */
export function kindVectors(): Stated[] {
  return kindRows.map(({ about, situation, told, beside }): Stated => {
    const [head = '', ...first] = told.split(' ')
    const doubts = beside === undefined ? [] : [beside]
    const coded = (line: string, severity: 'error' | 'warning'): VectorCode => {
      const [code = '', path = ''] = line.split(' ')
      return { code, severity, ...pathIn(path) }
    }
    const expect = head.includes('.')
      ? { ok: false, verdict: 'reject' as const, codes: [coded(told, 'error')] }
      : {
          ok: true,
          verdict: doubts.length === 0 ? ('accept' as const) : ('warn' as const),
          value: { kind: head, ...(first.length === 0 ? {} : { first }) },
          codes: doubts.map((line) => coded(line, 'warning')),
        }
    return { call: 'determineFilingKind', input: inJson(situation), about, expect }
  })
}

/** Terms that are kept, and terms that are not. */
export function deadlineVectors(): Stated[] {
  return deadlineStatements.flatMap(({ rule, obeys, breaks }) =>
    ([obeys, breaks] as const).map((events): Stated => {
      const isKept = events === obeys
      // Whatever has an end has been done.
      const state = isKept ? ('police-number-shown' in events ? 'done' : 'open') : 'overdue'
      const step = rule.replace(/^.*\//, '').replace('public-security-deadline', 'public-security-filing')
      return {
        call: 'filingDeadlines',
        input: events,
        options: { today: DEADLINES_TODAY },
        [isKept ? 'silent' : 'fires']: [rule],
        expect: { ok: true, value: { [step]: { rule, state } } },
      }
    }),
  )
}

const listIn = (cell: string): string[] => (cell === '' ? [] : cell.split(' '))

/** The names that the catalogue gives as examples, as the command judges names. */
export function nameVectors(): Stated[] {
  return ruleExamples.map((example): Stated => {
    const { call, input, options = {} } = nameCall(example)
    const { rule, shows, verdict } = example
    return {
      call,
      input,
      options,
      [shows === 'fail' ? 'fires' : 'silent']: [rule],
      expect: { ok: verdict !== 'reject', verdict },
    }
  })
}

function nameCall({ name, kind, nature, province, entity, permits, flags, domain }: RuleExample): Stated {
  const expect = { ok: true }
  if (kind === 'person-name') {
    return { call: 'checkPersonName', input: name, options: { documentType: 'resident-id' }, expect }
  }
  if (kind === 'entity-name') return { call: 'checkEntityName', input: name, options: { nature }, expect }
  const marks = listIn(flags)
  return {
    call: 'fullNaming',
    input: name,
    options: {
      service: kind,
      nature,
      ...(permits === '' ? {} : { preApprovals: listIn(permits) }),
      ...(marks.includes('national') ? { nationalLevel: true } : {}),
      ...(marks.includes('trademark') ? { trademark: true } : {}),
      ...(entity === '' ? {} : { entityName: entity }),
      ...(province === '' ? {} : { provinceCode: province }),
      ...(domain === '' ? {} : { domain }),
    },
    expect,
  }
}

/** Rules that no other table shows. */
export function ruleVectors(): Stated[] {
  return ruleRows.flatMap(({ rule, call, fires, silent }) => [
    ...(fires === undefined ? [] : [{ call, ...fires, input: inJson(fires.input), fires: [rule] }]),
    ...(silent === undefined ? [] : [{ call, ...silent, input: inJson(silent.input), silent: [rule] }]),
  ])
}
