import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changed, type FooterChange, joined } from '../../src/footer/changes.ts'

/** Changes of a text of a length: in order, disjoint. */
const changesOf = (length: number): fc.Arbitrary<FooterChange[]> =>
  fc.array(fc.tuple(fc.nat(length), fc.nat(3), fc.string({ maxLength: 4 })), { maxLength: 5 }).map((drawn) => {
    const changes: FooterChange[] = []
    let done = 0
    for (const [start, size, replacement] of drawn.sort(([one], [other]) => one - other)) {
      if (start < done) continue
      const end = Math.min(start + size, length)
      if (start === end && replacement === '') continue
      changes.push({ start, end, replacement, code: 'footer_number.format' })
      done = end
    }
    return changes
  })

describe('joined', () => {
  it('is both changes, one after the other', () => {
    const drawn = fc.string({ maxLength: 20 }).chain((source) =>
      changesOf(source.length).chain((first) => {
        const between = changed(source, first)
        return changesOf(between.length).map((second) => ({ source, first, between, second }))
      }),
    )
    fc.assert(
      fc.property(drawn, ({ source, first, between, second }) => {
        const both = joined(source, first, between, second)
        expect(changed(source, both)).toBe(changed(between, second))
        for (let index = 1; index < both.length; index++) {
          expect(both[index]!.start).toBeGreaterThanOrEqual(both[index - 1]!.end)
        }
      }),
      { numRuns: 3000 },
    )
  })
})
