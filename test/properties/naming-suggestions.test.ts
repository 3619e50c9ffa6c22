import { describe, expect, it } from 'vitest'
import { keysOf, type Nature, type PreApproval, type ServiceType } from '../../src/data/enumerations/enumeration.ts'
import { checkServiceName, type ServiceNameContext } from '../../src/naming/service-name/check-service-name.ts'
import type { ServiceNameIssue } from '../../src/naming/service-name/types.ts'
import { readFixture } from '../fixtures/read.ts'
import { contextOf } from '../naming/names-context.ts'
import { ruleExamples } from '../naming/rule-examples.ts'

/* What a finding suggests, followed to the letter, answers it and raises nothing new. */

interface Named {
  readonly name: string
  readonly context: ServiceNameContext
}

const examples: readonly Named[] = ruleExamples
  .filter(({ kind }) => (keysOf('service-type') as readonly string[]).includes(kind))
  .map(({ name, kind, nature, province, entity, permits, domain }) => ({
    name,
    context: {
      service: kind as ServiceType,
      nature: nature as Nature,
      preApprovals: permits === '' ? [] : (permits.split(' ') as PreApproval[]),
      ...(entity === '' ? {} : { entityName: entity }),
      ...(province === '' ? {} : { provinceCode: province }),
      ...(domain === '' ? {} : { domain }),
    },
  }))

const real: readonly Named[] = readFixture('real-names.tsv').map(({ name, service, nature, province, owner }) => ({
  name: name!,
  context: {
    service: service as ServiceType,
    nature: nature as Nature,
    provinceCode: province!,
    entityName: owner!,
    preApprovals: [],
  },
}))

const labelled: readonly Named[] = ['names.tsv', 'names-further.tsv', 'names-public.tsv']
  .flatMap(readFixture)
  .map((row) => ({ name: row.name!, context: contextOf(row) }))

/** A name and its context once a suggestion has been followed. */
function followed({ name, context }: Named, { suggestion }: ServiceNameIssue): Named {
  switch (suggestion!.kind) {
    case 'text':
      return { name: suggestion!.text, context }
    case 'remark':
      return { name, context: { ...context, remarks: suggestion!.text } }
    case 'permit':
      return {
        name,
        context: { ...context, preApprovals: [...(context.preApprovals ?? []), suggestion!.permits[0] as PreApproval] },
      }
    default:
      throw new Error('a suggestion that nobody follows yet')
  }
}

// What was disguised and is told again in plain is nothing new.
const told = ({ code, rule }: ServiceNameIssue): string => rule ?? code

/** What is still told, or newly told, after a suggestion was followed. */
function leftAfter(named: Named): string[] {
  const before = checkServiceName(named.name, named.context).issues
  return before
    .filter(({ suggestion }) => suggestion !== undefined)
    .flatMap((issue) => {
      const { name, context } = followed(named, issue)
      const after = checkServiceName(name, context).issues.map(told)
      const known = before.filter((other) => other !== issue).map(told)
      return after.filter((text) => !known.includes(text)).map((text) => `${named.name}: after ${told(issue)} ${text}`)
    })
}

describe('a suggestion on a name', () => {
  it.each([
    ['the examples of the rules', examples],
    ['real names', real],
    ['labelled names', labelled],
  ])('leaves nothing of its finding and raises nothing new, in %s', (_, names) => {
    const suggesting = names.filter(({ name, context }) =>
      checkServiceName(name, context).issues.some(({ suggestion }) => suggestion !== undefined),
    )
    expect(suggesting.length).toBeGreaterThan(40)
    expect(names.flatMap(leftAfter)).toEqual([])
  })
})
