import { describe, expect, it } from 'vitest'
import { readRules, readWordLists } from '../../../src/data/naming/read-rules.ts'
import { readTsv } from '../../../src/data/read-tsv.ts'

const rules = readRules()
const changed = (id: string, cells: Readonly<Record<string, string>>) =>
  readWordLists(new Map([...rules, [id, { ...rules.get(id)!, ...cells }]])).filter((list) => list.id === id)

describe('a naming rule stands in one row', () => {
  it('whom, where and how hard are no columns of the lists of words', () => {
    const [list] = readTsv(new URL('../../../src/data/naming/words.tsv', import.meta.url))
    expect(Object.keys(list!)).toEqual('rule at only milder permits lifted lowered unless words'.split(' '))
  })

  it('a change there is a change of every list of the rule', () => {
    const lists = changed('naming/prov-hainan', { who: 'individual', province: '45;46', severity: 'warning' })
    expect(lists.map(({ who, provinces, severity }) => [who, provinces, severity])).toEqual([
      ['individual', '45 46', 'warning'],
    ])
    const doubtful = changed('naming/gov-name', { severity: 'warning' }).map(({ severity }) => severity)
    expect(doubtful).toEqual(['warning', 'warning', 'advice'])
    expect(changed('naming/pre-news', { permits: 'publication' }).map(({ permits }) => permits)).toEqual([
      'publication',
      'publication',
    ])
  })

  it.each([
    ['no such rule', new Map()],
    [
      'nature: only government',
      new Map([...rules, ['naming/nature', { ...rules.get('naming/nature')!, who: 'individual' }]]),
    ],
    [
      'pre-edu: only organization',
      new Map([...rules, ['naming/pre-edu', { ...rules.get('naming/pre-edu')!, who: 'organization' }]]),
    ],
    [
      'a permit that the rule does not name',
      new Map([...rules, ['naming/prov-sichuan', { ...rules.get('naming/prov-sichuan')!, permits: 'game' }]]),
    ],
    ['no topic', new Map([...rules, ['naming/sens', { ...rules.get('naming/sens')!, topic: '' }]])],
  ])('a list that does not fit its rule is refused: %s', (message, table) => {
    expect(() => readWordLists(table)).toThrow(message)
  })
})
