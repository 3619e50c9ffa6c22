import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { chinese, editions, english } from '../../docs/catalogue/page.ts'
import { areas, elsewhere } from '../../docs/quality/measured.ts'
import { measurements as everyRow, goalOf, isMet, machineOf, valueOf, whatOf } from '../../docs/quality/measurements.ts'
import { inChinese } from '../../docs/quality/words.ts'
import { qualityPage } from '../../docs/quality.ts'
import { firedOn, labelled, measuredServices, sharesOf, sum } from '../naming/measure.ts'

const measurements = everyRow.filter(({ area }) => !elsewhere.includes(area))
const pages = editions.map((edition) => [edition, qualityPage(edition)] as const)

/** Numbers of a text; names in code and addresses of links are no figures. */
function numbersIn(text: string): string[] {
  const plain = text.replace(/`[^`]*`/g, '').replace(/\]\([^)]*\)/g, ']')
  return plain.match(/\d+(?:[.,]\d+)*/g) ?? []
}

/** The sections of a page, its head and front matter left out. */
const sectionsOf = (page: string): string[] => page.split(/^## /m).slice(1)

/** Every table whose figures the page shows. */
const TABLES = [
  'docs/measurements.tsv',
  'docs/naming-decisions.tsv',
  'docs/properties.tsv',
  'docs/matrix.tsv',
  'docs/checks.tsv',
  'docs/peers.tsv',
  'test/mutation/results.tsv',
  'test/regex/judged.tsv',
]

/** Shares as the page rounds them: good ones down, bad ones up. */
const rounded = (share: number): string[] => [
  (Math.floor(share * 1000 + 1e-9) / 10).toFixed(1),
  (Math.ceil(share * 1000 - 1e-9) / 10).toFixed(1),
]

/** Figures that are judged when the page is made. */
function judgedFigures(): string[] {
  const shares = measuredServices.flatMap((service) =>
    (['permitted', 'unpermitted'] as const).map((permits) => sharesOf(service, permits)),
  )
  const lists = ['names-public.tsv', 'names.tsv', 'names-further.tsv'].flatMap((list) => Object.values(labelled(list)))
  const fired = [...firedOn().values()].flatMap((services) => [...services.values()])
  const publicNames = labelled('names-public.tsv')
  return [
    ...shares.flatMap(({ count, clean, refused, related }) => [
      String(count),
      ...[clean, refused, related].flatMap(rounded),
    ]),
    ...lists.flatMap((verdicts) => [sum(verdicts), ...Object.values(verdicts)].map(String)),
    ...Object.values(publicNames).flatMap((verdicts) =>
      Object.values(verdicts).flatMap((count) => rounded(count / sum(verdicts))),
    ),
    ...fired.flatMap((counts) => Object.values(counts).map(String)),
  ]
}

describe('the page of figures', () => {
  it('has the same figures in both languages', () => {
    const [zh, en] = [chinese, english].map((edition) =>
      sectionsOf(qualityPage(edition)).map((one) => numbersIn(one).sort()),
    )
    expect(zh!.flat().length).toBeGreaterThan(300)
    expect(en).toEqual(zh)
  })

  it.each(pages)('has every measured row, with its goal: $0.lang', ({ lang }, page) => {
    for (const row of measurements) {
      const cells = [whatOf(row)[lang], valueOf(row), goalOf(row)[lang]].filter((cell) => cell !== '')
      const line = page.split('\n').find((one) => one.startsWith(`| ${cells[0]} | ${cells[1]} |`))
      expect(line, row.what).toBeDefined()
      if (cells[2] !== undefined) expect(line).toContain(cells[2])
      expect(page).toContain(machineOf(row)[lang])
    }
  })

  it.each(pages)('says of mutation what was judged: $0.lang', (_edition, page) => {
    const [, header = '', ...lines] = readFileSync(new URL('../mutation/results.tsv', import.meta.url), 'utf8')
      .trimEnd()
      .split('\n')
    const rows = lines.map((line) => line.split('\t'))
    const column = (name: string) => header.split('\t').indexOf(name)
    for (const row of rows) {
      const [folder, mutants, killed, judged, score] = ['folder', 'mutants', 'killed', 'judged', 'score'].map(
        (name) => row[column(name)],
      )
      const line = page.split('\n').find((one) => one.startsWith(`| \`src/${folder}\` | ${mutants} |`))
      expect(line).toContain(`| ${killed}/${judged} | ${score} %`)
      expect(line?.includes('**')).toBe(Number(score) < 90)
    }
  })

  it.each(pages)('has no number that no table has: $0.lang', (_edition, page) => {
    const tables = TABLES.map((path) => new URL(`../../${path}`, import.meta.url)).filter(existsSync)
    const known = new Set([
      ...tables.flatMap((table) => readFileSync(table, 'utf8').match(/\d+(?:[.,]\d+)*/g) ?? []),
      ...judgedFigures(),
    ])
    const bounds = readFileSync(new URL('../regex/judged.tsv', import.meta.url), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
    for (const bound of bounds.map((line) => line.split('\t')[3])) {
      known.add(String(bounds.filter((line) => line.endsWith(`\t${bound}`)).length))
    }
    known.add(String(bounds.length))
    // What the page counts itself: goals, rows that are folded away.
    const counted = [
      ...numbersIn(page.match(/^.*(?:个目标达到了| goals are met).*$/m)![0]),
      ...[...page.matchAll(/<summary>(?:其余 )?(\d+)/g)].map(([, count]) => count),
    ]
    // The budgets of the judgement and of mutation, and the unit of sizes.
    const stated = ['95', '0.5', '50', '92', '3', '0', '90', '1', '1024']
    const strays = sectionsOf(page)
      .flatMap(numbersIn)
      .filter((number) => !known.has(number) && !stated.includes(number) && !counted.includes(number))
    expect(strays).toEqual([])
  })

  it.each(pages)('says first what was missed: $0.lang', ({ lang }, page) => {
    const [, missed = '', ...rest] = page.split(/^## /m)
    const expected = measurements.filter((row) => isMet(row) === false)
    for (const row of expected)
      expect(missed).toContain(
        `${whatOf(row)[lang]}: **${valueOf(row)}**`.replace(': **', lang === 'zh' ? '：**' : ': **'),
      )
    const flagged = rest.join('').match(/ \*\*(?:未达到|missed)\*\* \|/g) ?? []
    expect(missed.match(/^- \*\*/gm) ?? []).toHaveLength(flagged.length)
  })
})

describe('the table of measurements', () => {
  it.each(measurements.map((row) => [row.what, row] as const))(
    '%s: has Chinese, and a goal that can be judged',
    (_what, row) => {
      expect(areas).toContain(row.area)
      expect(inChinese(row.what), 'docs/quality/words.tsv').toBeDefined()
      expect(inChinese(row.machine), 'docs/quality/words.tsv').toBeDefined()
      expect(Number.isFinite(Number(row.value))).toBe(true)
      if (row.goal !== '-') expect(isMet(row), row.goal).toBeDefined()
    },
  )

  it('tells a goal that is met from one that is missed', () => {
    const of = (value: string, goal: string) =>
      isMet({ ...measurements.find(({ what }) => what === 'node alone')!, value, goal })
    expect(of('60', '≤ 60')).toBe(true)
    expect(of('60.01', '≤ 60')).toBe(false)
    expect(of('90', '≥ 90 %')).toBe(true)
    expect(of('89.9', '≥ 90 %')).toBe(false)
    expect(of('1', '0')).toBe(false)
    expect(of('1', '-')).toBeUndefined()
    const alone = Number(measurements.find(({ what }) => what === 'node alone')!.value)
    expect(of(String(alone + 60), '≤ node alone + 60')).toBe(true)
    expect(of(String(alone + 61), '≤ node alone + 60')).toBe(false)
    expect(of('1', '≤ no such row + 60')).toBeUndefined()
  })

  it('says nothing in Chinese that it does not know', () => {
    expect(inChinese('one thread, 1000 filings: memory at most')).toBe('单线程，1000份：内存峰值')
    expect(inChinese('one thread, made up')).toBeUndefined()
    expect(inChinese('parseEmail (beian)')).toBe('parseEmail (beian)')
  })
})
