import { describe, expect, it } from 'vitest'
import { checkIcpFiling } from '../../src/filing/check-filing.ts'
import type { Draft } from '../../src/filing/draft.ts'
import { remarkFor } from '../../src/filing/remark-for.ts'
import { places } from '../../src/testing/places.ts'
import { mistakenOf, put, readMistakes, readRight, today, valueIn } from './gallery.ts'

/**
 * The remarks that are made for a filing are judged by the rules that asked for them: written back they leave nothing that
 * a remark answers, and nothing more is due.
 */

const rights = readRight().filter(({ filing }) => filing.form === 'icp/1')
const mistaken = readMistakes()
  .map((mistake) => ({ name: mistake.name, filing: mistakenOf(mistake, readRight()) }))
  .filter(({ filing }) => filing.form === 'icp/1')

function written(filing: Draft): { readonly after: Draft; readonly count: number } {
  const before = JSON.stringify(filing)
  const remarks = remarkFor(filing, { today })
  expect(JSON.stringify(filing)).toBe(before)
  const after = JSON.parse(before) as Draft
  for (const { path, text, added, missing, answers } of remarks) {
    const said = valueIn(filing, path)
    if (typeof said === 'string' && said.trim().length > 1) expect(text.startsWith(said.trim())).toBe(true)
    for (const sentence of added) expect(text.split(sentence)).toHaveLength(2)
    for (const { placeholder } of missing) expect(text).toContain(placeholder)
    expect((text.match(/【/g) ?? []).length).toBe(missing.length)
    expect(answers.length + Number(/域名/.test(text))).toBeGreaterThan(0)
    put(after, path, text)
  }
  return { after, count: remarks.length }
}

/** What a remark would answer; that users pay nothing is for the applicant to say, and nobody else. */
const asksForRemark = (filing: Draft) =>
  checkIcpFiling(filing, { today }).issues.filter(
    ({ code, liftedBy }) =>
      code !== 'commercial_license.missing' &&
      (/^remarks\.(?:required|missing|too_small)$/.test(code) ||
        liftedBy?.some(({ fact }) => fact === 'remark') === true),
  )

function expectAnswered(filing: Draft, name: string): number {
  const { after, count } = written(filing)
  expect(asksForRemark(after), name).toEqual([])
  const before = new Set(checkIcpFiling(filing, { today }).issues.map(({ code }) => code))
  const more = checkIcpFiling(after, { today }).issues.filter(
    ({ code }) => !before.has(code) && /^remarks?\./.test(code),
  )
  expect(more, `${name}: nothing is wrong with the remark`).toEqual([])
  expect(remarkFor(after, { today }), `${name}: nothing more is due`).toEqual([])
  return count
}

/** The filing in another province, without any remark. */
function bare(filing: Draft, provinceCode: string): Draft {
  const copy = JSON.parse(JSON.stringify(filing))
  copy.provinceCode = provinceCode
  if (copy.entity !== undefined) copy.entity.remarks = undefined
  for (const service of copy.services ?? []) service.remarks = undefined
  return copy
}

describe('remarks of a filing', () => {
  it.each(places)('$divisionName: leave nothing that a remark answers', ({ provinceCode }) => {
    let count = 0
    // A third of the gallery in each province, another third in the next.
    const third = rights.filter((_, index) => index % 3 === Number(provinceCode) % 3)
    for (const { name, filing } of third) count += expectAnswered(bare(filing, provinceCode), `${provinceCode} ${name}`)
    // Tibet asks for none.
    expect(count > 0 || provinceCode === '54').toBe(true)
  })

  it('leave none in filings with a mistake', () => {
    let count = 0
    for (const { name, filing } of mistaken) count += expectAnswered(filing, name)
    expect(count).toBeGreaterThan(10)
  })

  it('are none where the filing says it all', () => {
    for (const { name, filing } of rights) {
      const due = asksForRemark(filing).length
      if (due === 0) expect(remarkFor(filing, { today }), name).toEqual([])
    }
  })
})
