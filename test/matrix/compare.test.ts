import { describe, expect, it } from 'vitest'
import * as main from '../../src/index.ts'
import * as locale from '../../src/locale.ts'
import { Difference, holdAgainst, type Installation } from './compare.ts'
import type { Inputs } from './inputs.ts'
import { answer, areasOf, type Digests, type Entries } from './program.ts'
import { isBad, merged, type Row, tableOf, tsvOf } from './rows.ts'
import { type Check, runChecks } from './stage.ts'

/** An installation that answers otherwise is noticed, and where it does so is told. */

const inputs: Inputs = {
  today: '2026-11-28',
  vectors: [],
  texts: ['11010519491231002X', ' 110105 19491231 002x', '京ICP备16020626号', '13911012025', '青竹科技有限公司'],
  odd: [null, 7, ['x'], '\ud800'],
  filings: [],
  pages: [],
  names: [],
  files: [],
}
const areas = areasOf(['main', 'locale'])
const installation =
  (entries: Entries, given: Inputs = inputs): Installation =>
  (asked) =>
    answer(asked, entries, given)
const reference = installation({ main, locale })
const digests = (await reference({ areas })) as Digests
const held = (other: Installation) => holdAgainst(reference, digests, other, areas)

describe('an installation', () => {
  it('is asked something in each area that its entries are enough for', () => {
    expect(areas).toEqual(['exports of main', 'exports of locale', 'values'])
    for (const area of areas) expect(digests[area]?.count, area).toBeGreaterThan(5)
  })

  it('that answers alike is held the same, however often it is asked', async () => {
    expect(await held(installation({ main: { ...main }, locale }))).toBe(
      Object.values(digests).reduce((sum, { count }) => sum + count, 0),
    )
  })

  it.each<[string, Entries, RegExp]>([
    [
      'a function with another verdict',
      { main: { ...main, isMobilePhone: () => true }, locale },
      /^values, answer \d+/,
    ],
    ['a text that has changed', { main, locale: { ...locale, en: locale.zhCN } }, /^exports of locale, answer/],
    ['an export that is gone', { main: { ...main, parseEmail: undefined }, locale }, /^exports of main, answer/],
    [
      'a function that throws',
      {
        main: {
          ...main,
          parsePostcode: () => {
            throw new TypeError()
          },
        },
        locale,
      },
      /"thrown":"TypeError"/,
    ],
  ])('that differs by %s is told, with both answers', async (_, entries, what) => {
    const cause = await held(installation(entries)).catch((difference: unknown) => difference)
    expect(cause).toBeInstanceOf(Difference)
    expect((cause as Difference).message).toMatch(what)
    expect((cause as Difference).message).toMatch(/\n {2}expected .+\n {2}shown {4}.+/)
  })

  it('that has more to say than the reference differs, too', async () => {
    const more = { ...inputs, odd: [...inputs.odd, 8] }
    await expect(held(installation({ main, locale }, more))).rejects.toThrow(Difference)
  })

  it('that does not answer an area differs', async () => {
    await expect(held(async () => ({}))).rejects.toThrow(/^exports of main: not answered$/)
  })
})

describe('the rows', () => {
  const check = (subject: string, run: Check['run']): Check => ({ part: 'node', subject, way: 'import', run })

  it('keep the order of the checks, and tell a difference from another failure', async () => {
    const rows = await runChecks(
      [
        check('slow', () => new Promise((done) => setTimeout(done, 20, { version: '1', detail: 'x' }))),
        check('other', () => Promise.reject(new Difference('an answer\n  expected 1\n  shown    2'))),
        check('broken', () => Promise.reject(new Error('no such file'))),
      ],
      () => {},
    )
    expect(rows.map(({ subject, verdict }) => [subject, verdict])).toEqual([
      ['slow', 'holds'],
      ['other', 'differs'],
      ['broken', 'fails'],
    ])
    expect(rows.map(isBad)).toEqual([false, true, true])
    expect(tableOf(rows)).toContain('✗ other -, import: an answer\n  expected 1\n  shown    2')
    expect(tsvOf(rows, '2026-11-29').split('\n')).toHaveLength(6)
  })

  it('of a part take the place of its earlier ones', () => {
    const row = (part: Row['part'], subject: string): Row => ({
      part,
      subject,
      version: '1',
      way: 'import',
      verdict: 'same',
      detail: '',
      seconds: 0,
    })
    const written = [row('node', 'old'), row('zod', 'kept')]
    expect(merged(written, [row('node', 'new'), row('package', 'more')]).map(({ subject }) => subject)).toEqual([
      'new',
      'kept',
      'more',
    ])
  })
})
