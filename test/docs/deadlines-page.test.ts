import { isWorkday } from 'chinese-days'
import { describe, expect, it } from 'vitest'
import { editions } from '../../docs/catalogue/page.ts'
import { deadlinesPage, HOLIDAYS_EXAMPLE } from '../../docs/deadlines-page.ts'
import { workdaysOf } from '../../src/cli/workdays.ts'
import { keysOf } from '../../src/data/enumerations/enumeration.ts'
import * as beian from '../../src/index.ts'

describe.each(editions)('the page of the deadlines, $lang', (edition) => {
  const page = deadlinesPage(edition).body

  it('has a row for every limit, event and state', () => {
    for (const name of ['filing-step', 'filing-event', 'icp-filing-state', 'public-security-filing-state'] as const) {
      for (const key of keysOf(name)) expect(page, key).toContain(`\n| \`${key}\`<br>`)
    }
  })

  it('shows working days by a calendar of holidays, and what it shows is so', () => {
    expect(page).toContain(HOLIDAYS_EXAMPLE)
    const shown = [...HOLIDAYS_EXAMPLE.matchAll(/^(review.*?) \/\/ → ('[^']*')/gm)]
    expect(shown).toHaveLength(2)
    const code = HOLIDAYS_EXAMPLE.replace(/^import .*$/gm, '')
    for (const [, asked, value] of shown) {
      const run = new Function('isWorkday', 'filingDeadlines', `${code}\nreturn ${asked}`)
      expect(`'${run(isWorkday, beian.filingDeadlines)}'`).toBe(value)
      // Monday to Friday: what the page says it would be without.
      const plain = new Function('isWorkday', 'filingDeadlines', `${code}\nreturn review.due`)
      expect(page).toContain(`it would be '${plain(undefined, beian.filingDeadlines)}'`)
    }
  })

  it('shows a file of holidays that the command takes', () => {
    const [, json = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? []
    const isOfFile = workdaysOf(JSON.parse(json))!
    for (let day = 20; day <= 31; day++) expect(isOfFile(`2026-10-${day}`)).toBe(isWorkday(`2026-10-${day}`))
    for (let day = 1; day <= 10; day++) {
      const date = `2026-10-${String(day).padStart(2, '0')}`
      expect(isOfFile(date), date).toBe(isWorkday(date))
    }
    expect(isOfFile('2026-09-20')).toBe(isWorkday('2026-09-20'))
  })
})
