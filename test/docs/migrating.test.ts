import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { type Judged, judgements, migratingPage, replacements } from '../../docs/migrating-page.ts'
import * as divisions from '../../src/divisions.ts'
import * as beian from '../../src/index.ts'
import * as testing from '../../src/testing.ts'
import { agrees, run, valueOf } from '../properties/examples-in-text.ts'

/* What the guide says of other libraries, and of expressions that are copied, is what they say themselves. */

const require = createRequire(import.meta.url)

type Ask = (input: unknown) => unknown

const IdValidator = require('id-validator') as new (
  gb2260?: unknown,
) => Readonly<Record<'isValid' | 'getInfo' | 'makeID', Ask>>
const withPlaces = new IdValidator(require('id-validator/src/GB2260'))
const withoutPlaces = new IdValidator()
const idcard = require('idcard') as Readonly<Record<string, Ask>>
const { default: _, ...validator } = require('validator') as Readonly<
  Record<string, (input: unknown, locale?: string) => unknown>
>

const WAYS: Readonly<Record<string, Ask>> = {
  isValid: (input) => withPlaces.isValid(input),
  'new IDValidator().isValid': (input) => withoutPlaces.isValid(input),
  verify: (input) => idcard.verify!(input),
  isIdentityCard: (input) => validator.isIdentityCard!(input, 'zh-CN'),
  isMobilePhone: (input) => validator.isMobilePhone!(input, 'zh-CN'),
}

/** Names that the calls of a table are made with. */
const SCOPES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'id-validator': {
    isValid: WAYS.isValid,
    getInfo: (input: unknown) => withPlaces.getInfo(input),
    makeID: () => withPlaces.makeID(undefined),
  },
  idcard,
  validator,
}

function askedOf({ way, input }: Judged): string {
  const [, source] = /^\/(.*)\/$/.exec(way) ?? []
  const ask = source === undefined ? WAYS[way]! : (text: unknown) => new RegExp(source).test(String(text))
  try {
    return String(ask(valueOf(input)))
  } catch {
    return 'throws'
  }
}

type Outcome = {
  readonly ok: boolean
  readonly value?: { readonly text: string } | string
  readonly issues: readonly { readonly severity: string; readonly code: string }[]
}

/** On the day of the table: numbers must not grow younger than it. */
const TODAY = { today: '2026-11-29' } as const

function becoming({ ours, input }: Judged): string {
  const judge = (beian as unknown as Record<string, (input: unknown, options: object) => Outcome>)[ours]!
  const { value, issues } = judge(valueOf(input), TODAY)
  const [first] = issues
  if (first !== undefined) return `${first.severity} ${first.code}`
  return typeof value === 'object' ? value.text : String(value)
}

describe('what is said of the others', () => {
  it('is of every way and of every direction', () => {
    expect(judgements.length).toBeGreaterThan(50)
    for (const table of Object.keys(SCOPES)) {
      const said = judgements.filter((row) => row.table === table).map(({ gives }) => gives)
      expect(said, table).toEqual(expect.arrayContaining(['true', 'false']))
    }
  })

  it.each(judgements)('$table: $way of $input, which is $en, gives $gives', (row) => {
    expect(askedOf(row)).toBe(row.gives)
  })

  it.each(judgements)('$ours of $input gives $becomes', (row) => {
    expect(becoming(row)).toBe(row.becomes)
  })

  it('is said where this library judges otherwise', () => {
    for (const row of judgements) {
      const isFound = /^(?:error|warning) /.test(row.becomes)
      expect(row.gives === 'false' ? !isFound : isFound, `${row.way} ${row.input}`).toBe(true)
    }
  })
})

describe('what stands for their calls', () => {
  const ours = { ...beian, ...divisions, ...testing } as unknown as Record<string, unknown>

  it.each(replacements)('$theirs → $ours', async ({ table, theirs, gives, ours: call, instead }) => {
    const [before] = await run(`seen.push(${theirs})\n`, SCOPES[table]!)
    expect(agrees(before, valueOf(gives)), `${theirs}: ${JSON.stringify(before)}`).toBe(true)
    const [now] = await run(`seen.push(${call})\n`, ours)
    expect(agrees(now, valueOf(instead)), `${call}: ${JSON.stringify(now)}`).toBe(true)
  })
})

describe('id-validator', () => {
  it('keeps every number that it has seen', () => {
    const one = new IdValidator()
    one.isValid('11010519491231002X')
    expect(Object.keys((one as unknown as { cache: object }).cache)).toEqual(['11010519491231002X'])
  })
})

describe.each(['zh', 'en'] as const)('the guide, in %s', (locale) => {
  it('names the versions that are asked', () => {
    const { devDependencies } = require('../../package.json') as { devDependencies: Record<string, string> }
    for (const name of Object.keys(SCOPES)) {
      expect(migratingPage(locale)).toContain(`\n## ${name} ${devDependencies[name]}\n`)
    }
  })

  it('has a table for each of these rows', () => {
    const page = migratingPage(locale)
    for (const row of judgements) expect(page, row.table).toContain(`| \`${row.input}\`<br>${row[locale]} |`)
    for (const { theirs } of replacements) expect(page).toContain(`\`${theirs}\``)
  })
})
