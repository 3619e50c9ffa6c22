import { describe, expect, it } from 'vitest'
import { checkFooter } from '../../src/footer/check-footer.ts'
import { findRecordNumbers } from '../../src/record/find-record-numbers.ts'
import { parseRecordNumber } from '../../src/record/record-number.ts'
import * as rows from './page-neighbours.rows.ts'

const today = '2026-11-21'

/** A canonical text, or the code of what is wrong. */
const asShown = (result: ReturnType<typeof parseRecordNumber>): string =>
  result.ok ? result.value.text : `!${result.issues[0].code}`

const { readAlike, ...kinds } = rows
const texts = ['tagsWithin', 'markdown', 'registers', 'licenses', 'brackets', 'placeholders', 'books'] as const
const pages = ['readersWords', 'services', 'expected', 'ministryLinks', 'policeLinks', 'otherDefects'] as const

it('has ten neighbours of each kind at least', () => {
  for (const list of Object.values(rows)) expect(list.length).toBeGreaterThanOrEqual(10)
})

describe.each(texts)('numbers found: %s', (kind) => {
  it.each(kinds[kind])('%s', (text, found) => {
    const records = findRecordNumbers(text, { today })
    expect(records.map(({ result }) => asShown(result))).toEqual(found)
    for (const { text: written, start, end } of records) expect(text.slice(start, end)).toBe(written)
  })
})

describe.each(pages)('said of a page: %s', (kind) => {
  it.each(kinds[kind])('%s', (html, options, said) => {
    const { issues } = checkFooter(html, { today, ...options })
    const words = issues.map(({ code, severity, params }) => {
      const { part, shown, link, license } = params as Record<string, string | undefined>
      return [severity, code, part ?? link ?? license ?? shown].filter(Boolean).join(' ')
    })
    expect(words).toEqual(said)
  })
})

it.each(readAlike)('parseRecordNumber and findRecordNumbers read alike: %s', (text, found) => {
  expect(findRecordNumbers(text, { today }).map(({ result }) => asShown(result))).toEqual(found)
  expect([asShown(parseRecordNumber(text, { today }))]).toEqual(found)
})
