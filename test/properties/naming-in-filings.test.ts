import { describe, expect, it } from 'vitest'
import { keysOf, type Nature, type ServiceType } from '../../src/data/enumerations/enumeration.ts'
import { applySuggestions } from '../../src/filing/apply-suggestions.ts'
import { checkIcpFiling } from '../../src/filing/check-filing.ts'
import type { Ground, Issue } from '../../src/foundation/issue.ts'
import type { ServiceNameContext } from '../../src/naming/service-name/check-service-name.ts'
import { type Changes, changed, readFiling, today } from '../filing/cases.ts'
import { readFixture } from '../fixtures/read.ts'
import { contextOf } from '../naming/names-context.ts'
import { type RuleExample, ruleExamples } from '../naming/rule-examples.ts'

/*
 * Whoever fills a form in sees findings on whole filings: there, too, what a finding suggests answers it, and the facts
 * that are said to lift it lift it, at the places that are told.
 */

/** A name in a filing: of which service, and what stands beside it. */
interface Named {
  readonly name: string
  readonly type: ServiceType
  readonly beside: Changes
}

const types = keysOf('service-type')
const natures = keysOf('nature')

/** The names that the rules give as examples, each of every nature and for every service. */
const examples: readonly Named[] = ruleExamples
  .filter(({ kind }) => (types as readonly string[]).includes(kind))
  .flatMap((example) => {
    const own = { type: example.kind as ServiceType, nature: example.nature as Nature }
    return [...natures.map((nature) => ({ ...own, nature })), ...types.map((type) => ({ ...own, type }))].map(
      ({ type, nature }) => ({ name: example.name, type, beside: besideOf(example, nature) }),
    )
  })

function besideOf({ entity, province, permits }: RuleExample, nature: Nature): Changes {
  return {
    'entity.nature': nature,
    ...(entity !== '' && { 'entity.name': entity }),
    ...(province !== '' && { provinceCode: province }),
    'services.0.preApprovals': permits === '' ? [] : permits.split(' ').map(permit),
  }
}

const labelled: readonly Named[] = ['names.tsv', 'names-further.tsv', 'names-public.tsv']
  .flatMap(readFixture)
  .map((row) => named(row.name!, contextOf(row)))

const real: readonly Named[] = readFixture('real-names.tsv').map(({ name, service, nature, province, owner }) =>
  named(name!, { service, nature, provinceCode: province, entityName: owner } as unknown as ServiceNameContext),
)

function named(name: string, context: ServiceNameContext): Named {
  const { service, nature, entityName, provinceCode, preApprovals, nationalLevel, governmentAuthorized } = context
  return {
    name,
    type: service,
    beside: {
      'entity.nature': nature,
      ...(entityName !== undefined && { 'entity.name': entityName }),
      ...(provinceCode !== undefined && { provinceCode }),
      'services.0.preApprovals': (preApprovals ?? []).map(permit),
      'services.0.nameGrounds': {
        ...(nationalLevel && { nationalLevel }),
        ...(governmentAuthorized && { governmentAuthorized }),
        ...(context.trademark && { trademark: '第12345678号' }),
      },
    },
  }
}

function permit(type: string): object {
  return { type, number: '粤（2025）第1234号' }
}

type Filing = Record<string, unknown>

function filingOf({ name, type, beside }: Named): Filing {
  const remarks = { 'services.0.nameGrounds': undefined, 'services.0.remarks': undefined }
  return changed(readFiling(`icp-complete-${type}`), { ...remarks, ...beside, 'services.0.name': name })
}

/** The findings of naming rules on the name of the service. */
function foundIn(filing: Filing): readonly Issue[] {
  return checkIcpFiling(filing, { draft: true, today }).issues.filter(
    ({ path, code }) => path.join('.') === 'services.0.name' && code.startsWith('service_name.'),
  ) as readonly Issue[]
}

const isSame = (one: Issue, other: Issue): boolean => one.code === other.code && one.rule === other.rule

/** The filing with the fact that lifts a finding, at the place that the finding tells. */
function given(filing: Filing, issue: Issue, { fact, path }: Ground): Filing {
  const copy = structuredClone(filing)
  const key = path.join('.')
  const { suggestion } = issue
  switch (fact) {
    case 'remark':
      return changed(copy, { [key]: (suggestion as { text: string }).text })
    case 'pre-approval':
      return changed(copy, { [key]: (suggestion as { permits: readonly string[] }).permits.slice(0, 1).map(permit) })
    case 'trademark':
      return changed(copy, { [key]: '第12345678号' })
    case 'national-level':
    case 'government-authorized':
      return changed(copy, { [key]: true })
    default:
      throw new Error(`nothing gives ${fact} yet`)
  }
}

/** What is left of a finding after the answers to it, one after another. */
function leftOf(filing: Filing, issue: Issue): string[] {
  const answers: [answer: string, filing: Filing][] = (issue.liftedBy ?? []).map((ground) => [
    `${ground.fact} at ${ground.path.join('.')}`,
    given(filing, issue, ground),
  ])
  // A permit is a paper; that it is given is tried above.
  if (issue.suggestion?.kind === 'permit') expect(issue.liftedBy?.map(({ fact }) => fact)).toContain('pre-approval')
  else if (issue.suggestion !== undefined)
    answers.push(['suggestion', applySuggestions(filing, [issue], { remarks: true })])
  return answers.flatMap(([answer, answered]) =>
    foundIn(answered).some((other) => isSame(other, issue)) ? [`${issue.rule ?? issue.code} after ${answer}`] : [],
  )
}

describe('a finding on a name in a whole filing', () => {
  it.each([
    ['the examples of the rules, of every nature and service', examples],
    ['labelled names', labelled],
    ['real names', real],
  ])('is answered by what it suggests and by each fact that lifts it: %s', { timeout: 120_000 }, (_, names) => {
    const left: string[] = []
    let answerable = 0
    for (const one of names) {
      const filing = filingOf(one)
      for (const issue of foundIn(filing)) {
        if (issue.suggestion === undefined && issue.liftedBy === undefined) continue
        answerable++
        for (const what of leftOf(filing, issue)) left.push(`${one.name} (${one.type}): ${what}`)
      }
    }
    expect(answerable).toBeGreaterThan(100)
    expect(left).toEqual([])
  })

  it('is gone once its suggestions have been followed, and nothing is suggested again and again', {
    timeout: 120_000,
  }, () => {
    const restless: string[] = []
    for (const one of [...examples, ...labelled, ...real]) {
      let filing = filingOf(one)
      let rounds = 0
      const suggests = (issue: Issue): boolean => issue.suggestion !== undefined && issue.suggestion.kind !== 'permit'
      for (let found = foundIn(filing); found.some(suggests) && rounds <= MOST_ROUNDS; found = foundIn(filing)) {
        filing = applySuggestions(filing, found, { remarks: true })
        rounds++
      }
      if (rounds > MOST_ROUNDS) restless.push(`${one.name} (${one.type})`)
    }
    expect(restless).toEqual([])
  })
})

/** A head, a blank, a remark: no name has more to be mended. */
const MOST_ROUNDS = 4
