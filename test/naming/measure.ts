import { keysOf, type Nature, type PreApproval, type ServiceType } from '../../src/data/enumerations/enumeration.ts'
import type { RuleId, Severity } from '../../src/foundation/issue.ts'
import { verdictOf } from '../../src/foundation/result.ts'
import { checkServiceName } from '../../src/naming/service-name/check-service-name.ts'
import { readFixture } from '../fixtures/read.ts'
import { contextOf } from './names-context.ts'

/**
 * How the check judges names whose right judgement is known: those of services that run, with the organizations that run
 * them (`real-names.tsv`), and those that readers of the sources labelled.
 */

/** The kinds of services of the real names. */
export const measuredServices = ['app', 'mini-program', 'website'] as const
export type MeasuredService = (typeof measuredServices)[number]

const realNames = readFixture('real-names.tsv')
const everyPermit = keysOf('pre-approval')

const judge = ({ name, service, nature, province, owner }: Record<string, string>, preApprovals: PreApproval[]) =>
  checkServiceName(name, {
    service: service as ServiceType,
    nature: nature as Nature,
    provinceCode: province!,
    entityName: owner!,
    preApprovals,
  })

/**
 * What these shares must not leave: a test fails there. Of websites many names are those of products, not the filed ones,
 * so that only their relation to the entity is held.
 */
export const budgets = {
  /** Real names of apps and of mini-programs, with every permit shown. */
  clean: 0.95,
  refused: 0.005,
  related: { app: 0, 'mini-program': 0.5, website: 0.5 },
  /** `names-public.tsv`: acceptable names that are accepted and refused, bad ones that are accepted. */
  labelled: { accepted: 0.92, refused: 0.03, passed: 0.03 },
} as const

/** The results over the real names. Who holds a permit is not published: once with every permit, once with none. */
const judged = realNames.map((row) => ({
  service: row.service as MeasuredService,
  permitted: judge(row, [...everyPermit]),
  unpermitted: judge(row, []),
}))

/** Shares of a list, between 0 and 1. */
export interface Shares {
  readonly count: number
  /** No warning and no error; advice is allowed. */
  readonly clean: number
  readonly refused: number
  /** A finding on the relation to the entity, of any severity. */
  readonly related: number
}

/** How the real names of a kind of service fare. */
export function sharesOf(service: MeasuredService, permits: 'permitted' | 'unpermitted'): Shares {
  const results = judged.filter((row) => row.service === service).map((row) => row[permits])
  const share = (counts: (result: (typeof results)[number]) => boolean) =>
    results.filter(counts).length / results.length
  return {
    count: results.length,
    clean: share((result) => verdictOf(result) === 'accept'),
    refused: share((result) => verdictOf(result) === 'reject'),
    related: share(({ issues }) => issues.some(({ rule }) => rule === 'naming/rel-org')),
  }
}

/** How often a rule fires on the real names of a kind of service, without permits, and how hard. */
export type Fired = { readonly [S in Severity]: number }

/** What fires on the real names, by rule and service, the most frequent rule first. */
export function firedOn(): ReadonlyMap<RuleId, ReadonlyMap<MeasuredService, Fired>> {
  const table = new Map<RuleId, Map<MeasuredService, { [S in Severity]: number }>>()
  for (const { service, unpermitted } of judged) {
    for (const { rule, severity } of unpermitted.issues) {
      if (rule === undefined) continue
      const services = table.get(rule) ?? new Map()
      const fired = services.get(service) ?? { error: 0, warning: 0, advice: 0 }
      fired[severity]++
      table.set(rule, services.set(service, fired))
    }
  }
  return new Map([...table].sort(([one, a], [other, b]) => total(b) - total(a) || (one < other ? -1 : 1)))
}

/** How often a rule fires in all. */
export function total(services: ReadonlyMap<MeasuredService, Fired>): number {
  let sum = 0
  for (const { error, warning, advice } of services.values()) sum += error + warning + advice
  return sum
}

/** How names fare that were labelled: by label, how many got which verdict. */
export function labelled(fixture: string): { readonly [label in 'accept' | 'warn' | 'reject']: Verdicts } {
  const counts = { accept: none(), warn: none(), reject: none() }
  for (const row of readFixture(fixture)) {
    counts[row.expected as keyof typeof counts][verdictOf(checkServiceName(row.name, contextOf(row)))]++
  }
  return counts
}

export type Verdicts = { [verdict in 'accept' | 'warn' | 'reject']: number }

const none = (): Verdicts => ({ accept: 0, warn: 0, reject: 0 })

/** How many names have a label. */
export function sum({ accept, warn, reject }: Verdicts): number {
  return accept + warn + reject
}
