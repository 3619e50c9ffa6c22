import { describe, expect, it } from 'vitest'
import { keysOf, type Nature } from '../../src/data/enumerations/enumeration.ts'
import { checkServiceName } from '../../src/naming/service-name/check-service-name.ts'
import { readFixture } from '../fixtures/read.ts'

/*
 * Every word that a source forbids in a name, word by word as the source lists them: in a name of one word, without any
 * permit, some rule tells it, the source's own or one that is harder.
 */

const words = readFixture('naming-words.tsv')

const placed = {
  head: (word: string) => `${word}青竹网`,
  tail: (word: string) => `青竹${word}`,
  whole: (word: string) => word,
}

describe('the words of the sources', () => {
  it.each(words)('$word ($nature $province) is one of $rule', ({ word, nature, province, at, rule }) => {
    const name = placed[at as keyof typeof placed](word!)
    const { issues } = checkServiceName(name, {
      service: 'website',
      nature: nature as Nature,
      ...(province === '' ? {} : { provinceCode: province! }),
    })
    const told = issues.filter(({ code, params }) => code.startsWith('service_name.') && 'words' in params)
    const ids = told.map((issue) => issue.rule)
    const isHarder = told.some((issue) => issue.severity === 'error')
    expect(ids.includes(rule as (typeof ids)[number]) || isHarder, `${name}: ${ids.join(', ')}`).toBe(true)
  })

  it('have natures and provinces that there are', () => {
    expect(words.filter(({ nature }) => !keysOf('nature').includes(nature as Nature))).toEqual([])
    expect(words.length).toBeGreaterThan(250)
  })
})
