import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dataVersions } from '../../src/index.ts'
import { copyProject, type Project } from './project.ts'

/** The recipes that are rows of tables, walked in one copy: a province's rule on names, a division, a locale. */

const RULE = 'naming/prov-hubei'

/** Cells of a row by the names of their columns; the others stay empty. */
function row(project: Project, path: string, cells: Readonly<Record<string, string>>): string[] {
  const [, header = ''] = project.read(path).split('\n')
  const columns = header.split('\t')
  expect(columns).toEqual(expect.arrayContaining(Object.keys(cells)))
  return columns.map((column) => cells[column] ?? '')
}

function add(project: Project, path: string, ...rows: readonly Readonly<Record<string, string>>[]): void {
  project.addRows(path, ...rows.map((cells) => row(project, path, cells)))
}

/** Adds 湖北: names of individuals' services have no 渔歌 (made up). */
function addProvinceRule(project: Project): void {
  add(project, 'src/data/rules/naming.tsv', {
    id: RULE,
    demand_zh: '湖北：个人的名称不用渔歌',
    demand_en: 'Hubei: names of individuals have no 渔歌',
    who: 'individual',
    province: '42',
    severity: 'warning',
    topic: 'province',
    reason: 'not_allowed',
    source: '某服务商 湖北备案说明',
    authority: 'provider',
    date: '2026-12',
  })
  add(project, 'src/data/naming/words.tsv', { rule: RULE, at: 'any', words: '渔歌' })
  const example = { rule: RULE, kind: 'website', nature: 'individual' }
  add(
    project,
    'src/data/naming/examples.tsv',
    { ...example, shows: 'fail', verdict: 'warn', name: '江畔渔歌', province: '42' },
    { ...example, shows: 'pass', verdict: 'accept', name: '江畔渔歌', province: '43' },
  )
}

/** Adds a county-level city, and the date as of which the table then is. */
function addDivision(project: Project): void {
  const path = 'src/data/divisions/source.tsv'
  add(project, path, {
    code: '659098',
    level: 'county',
    name: '青竹市',
    province: '新疆维吾尔自治区',
    prefecture: '直辖',
    from: '2026',
  })
  project.write(path, project.read(path).replace(/^# as of .*/, '# as of 2026-12-31'))
}

/** Adds German: a file, and a line in each of the two registers. */
function addLocale(project: Project): void {
  project.write(
    'src/locale/de.ts',
    `import { en } from './en.ts'
import type { Locale } from './locale.ts'

/** Deutsch. */
export const de: Locale = {
  ...en,
  id: 'de',
  issues: { ...en.issues, 'resident_id.checksum': () => 'Die Prüfziffer stimmt nicht.' },
  fields: { ...en.fields, 'icp-website.domain': 'Domäne' },
}
`,
  )
  const register = 'src/locale/languages.ts'
  const last = "  ['en', async"
  // Texts beside facts: those of the language itself by the English ones, which stand for what is not there yet.
  const texts = "{ 'its check character does not match': 'die Prüfziffer stimmt nicht' }"
  const line = `  ['de', async () => ({ locale: (await import('./de.ts')).de, source: 'en', texts: ${texts} })],\n`
  expect(project.read(register)).toContain(last)
  project.write(register, project.read(register).replace(last, line + last))
  project.write('src/locale.ts', `${project.read('src/locale.ts')}export { de } from './locale/de.ts'\n`)
}

const PROBE = `
import { checkServiceName, dataVersions, parseResidentId } from '../../src/index.ts'
import { de, describeIssue, fieldLabel } from '../../src/locale.ts'
import { divisionName } from '../../src/divisions.ts'
import { explainRule } from '../../src/rules.ts'
import { ruleExamples, runExample } from '../naming/rule-examples.ts'
import { verdictOf } from '../../src/foundation/result.ts'

const context = (provinceCode: string) => ({ service: 'website', nature: 'individual', provinceCode }) as const
const rulesOf = (provinceCode: string) => checkServiceName('江畔渔歌', context(provinceCode)).issues.map(({ rule }) => rule)
const id = parseResidentId(process.argv[2]).issues.map(({ code }) => code)
const broken = parseResidentId('110105194912310021').issues[0]!
process.stdout.write(JSON.stringify({
  hubei: rulesOf('42'),
  hunan: rulesOf('43'),
  source: explainRule('${RULE}').source,
  examples: ruleExamples.filter(({ rule }) => rule === '${RULE}').map((one) => [one.verdict, verdictOf(runExample(one))]),
  version: dataVersions.divisions,
  name: divisionName('659098'),
  id,
  german: [describeIssue(broken, de), fieldLabel('services.0.domain', de)],
}))
`

/** ISO 7064, MOD 11-2. */
const withCheckDigit = (body: string): string => {
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11), 0)
  return body + '10X98765432'.charAt(sum % 11)
}

describe('recipes that are rows', () => {
  let project: Project
  let found: Record<string, unknown>
  let explained: string

  beforeAll(async () => {
    project = copyProject('rows')
    addProvinceRule(project)
    addDivision(project)
    addLocale(project)
    await project.generate()
    await project.print('docs/catalogue/generate.ts')
    project.write('test/recipes/rows-probe.ts', PROBE)
    const [printed, said] = await Promise.all([
      project.print('test/recipes/rows-probe.ts', withCheckDigit('65909819900307001')),
      project.print('src/cli.ts', 'explain', 'resident_id.checksum', '--locale', 'de'),
    ])
    found = JSON.parse(printed) as Record<string, unknown>
    explained = said
  }, 300_000)

  afterAll(() => project?.remove(), 300_000)

  it('a province’s rule: a row, its list of words, its examples', () => {
    expect(found.hubei).toContain(RULE)
    expect(found.hunan).not.toContain(RULE)
    expect(found.source).toEqual({ title: '某服务商 湖北备案说明', authority: 'provider', date: '2026-12' })
    expect(found.examples).toEqual([
      ['warn', 'warn'],
      ['accept', 'accept'],
    ])
    const page = project.read('docs/rules/naming/prov-hubei.md')
    for (const text of ['湖北：个人的名称不用渔歌', '江畔渔歌', '某服务商 湖北备案说明']) expect(page).toContain(text)
    expect(project.read('docs/rules.md')).toContain(`\`${RULE}\``)
  })

  it('a division: a row, and the date above it', () => {
    expect(found.name).toContain('青竹市')
    expect(found.id).toEqual([])
    expect(found.version).toBe('2026-12-31')
    expect(found.version).not.toBe(dataVersions.divisions)
  })

  it('a locale: a file, and its registration', () => {
    expect(found.german).toEqual(['Die Prüfziffer stimmt nicht.', 'Domäne'])
    expect(explained).toContain('die Prüfziffer stimmt nicht')
  })

  it('nothing else was touched by hand', () => {
    const changed = project.changed().filter((path) => !path.startsWith('test/recipes/'))
    expect(changed.filter((path) => !/Generated (from|by)/.test(project.read(path).slice(0, 200)))).toEqual([
      'src/data/divisions/source.tsv',
      'src/data/naming/examples.tsv',
      'src/data/naming/words.tsv',
      'src/data/rules/naming.tsv',
      'src/locale.ts',
      'src/locale/de.ts',
      'src/locale/languages.ts',
    ])
  })
})
