import { existsSync, readFileSync } from 'node:fs'
import { dateOf, readTsv } from '../../src/data/read-tsv.ts'
import type { Bilingual } from '../../src/locale/language.ts'
import { code, type Edition, escaped, say, table } from '../catalogue/page.ts'
import { folded, goalCell, madeBy, type Section } from './section.ts'
import { bilingual } from './words.ts'

/** What the tests themselves are worth: tables that other commands write. A section is absent while its table is. */

type Row = Readonly<Record<string, string>>

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url)
const rowsOf = (path: string): readonly Row[] | undefined => (existsSync(at(path)) ? readTsv(at(path)) : undefined)
const heads = (edition: Edition, ...cells: readonly Bilingual[]): string[] => cells.map((cell) => say(edition, cell))

/** What every folder is meant to reach. */
const LEAST_NOTICED = 90

/** `67.5 %`, and where the score of all lies when some were drawn. */
function scoreCell(edition: Edition, { score = '', low = '', high = '', judged, mutants }: Row): string {
  if (judged === mutants) return `${score} %`
  const drawn = { zh: `（${low}–${high}）`, en: ` (${low}–${high})` }
  return `${score} %${say(edition, drawn)}`
}

/** Of each folder, the share of planted changes that a test notices. */
export function mutationSection(): Section | undefined {
  const rows = rowsOf('test/mutation/results.tsv')
  if (rows === undefined || rows.length === 0) return undefined
  const goal = { zh: `≥ ${LEAST_NOTICED} %`, en: `≥ ${LEAST_NOTICED} %` }
  const metBy = ({ score }: Row): boolean => Number(score) >= LEAST_NOTICED
  return {
    title: { zh: '变异测试', en: 'Mutation' },
    intro: {
      zh: '在源码里逐处植入改动，看有没有测试失败。得分是被发现的份额，已证明不可能被发现的不计。植入太多的目录只抽一部分来判断，括号里是全部的得分以95%的把握所在的范围。只用本目录的测试来判断（`foundation`另加几个领域的），太长的和要启动别的程序的测试不参与，所以得分只会偏低，`material`尤其如此。低于已经达到的得分，命令失败。',
      en: 'The sources are changed in one place after the other, and the tests have to notice. The score is the share that is noticed, without changes that were shown to make no difference. Of folders with too many changes some were drawn; the brackets say where the score of all lies with a confidence of 95 %. Only the tests of the folder are asked (for `foundation` those of some domains as well), none that takes long or starts other programs: a score is too low rather than too high, that of `material` above all. The command fails below what was reached.',
    },
    goals: rows.map((row) => ({
      what: { zh: code(`src/${row.folder}`), en: code(`src/${row.folder}`) },
      value: `${row.score} %`,
      goal,
      met: metBy(row),
      made: { zh: row.date ?? '', en: row.date ?? '' },
    })),
    body: (edition) =>
      madeBy(
        edition,
        rows
          .map(({ date = '' }) => date)
          .sort()
          .at(-1)!,
        undefined,
        'npm run test:mutation -- src/privacy',
      ) +
      table(
        heads(
          edition,
          { zh: '目录', en: 'Folder' },
          { zh: '可植入', en: 'Changes' },
          { zh: '发现/判断', en: 'Noticed/judged' },
          { zh: '得分', en: 'Score' },
          { zh: '目标', en: 'Goal' },
        ),
        rows.map((row) => [
          code(`src/${row.folder}`),
          row.mutants!,
          `${row.killed}/${row.judged}`,
          scoreCell(edition, row),
          goalCell(edition, goal, metBy(row)),
        ]),
      ),
  }
}

/** Statements that are held for many values, with the test of each. */
export function propertiesSection(): Section | undefined {
  const rows = rowsOf('docs/properties.tsv')
  if (rows === undefined || rows.length === 0) return undefined
  return {
    title: { zh: '始终成立的性质', en: 'What always holds' },
    intro: {
      zh: '不是举例，而是对大量随机值成立，每天换一批；每条性质有自己的测试。',
      en: 'Not examples but statements about many random values, others each day; each has its test.',
    },
    goals: [],
    body: (edition) =>
      madeBy(edition, '', undefined, 'npm test') +
      table(
        heads(edition, { zh: '性质', en: 'Property' }, { zh: '测试', en: 'Test' }),
        rows.map(({ zh = '', en = '', file = '' }) => [escaped(say(edition, { zh, en })), code(file)]),
      ),
  }
}

/** The expressions that may take more than linear time, and what bounds the text that they see. */
export function expressionsSection(): Section {
  const [, ...lines] = readFileSync(at('test/regex/judged.tsv'), 'utf8').trimEnd().split('\n')
  const byBound = new Map<string, string[]>()
  for (const line of lines) {
    const [, , degree = '', bound = ''] = line.split('\t')
    byBound.set(bound, [...(byBound.get(bound) ?? []), degree])
  }
  const rows = [...byBound].sort(([, one], [, other]) => other.length - one.length)
  return {
    title: { zh: '正则表达式', en: 'Regular expressions' },
    intro: {
      zh: `源码里的每个正则表达式都经recheck检查。没有指数级的；可能超过线性的有${lines.length}个，各有理由保证它看到的文本有上限，或有测试证明文本加倍时间也只加倍。`,
      en: `Every regular expression of the sources is judged by recheck. None is exponential; ${lines.length} may be more than linear, each with what bounds the text that it sees, or with the test that twice the text takes twice the time.`,
    },
    goals: [],
    body: (edition) =>
      madeBy(edition, '', undefined, 'npm run test:regex') +
      folded(
        edition,
        { zh: '这些表达式的上限', en: 'What bounds them' },
        table(
          heads(
            edition,
            { zh: '看到的文本', en: 'Text that they see' },
            { zh: '表达式', en: 'Expressions' },
            { zh: '最高次数', en: 'Highest degree' },
          ),
          rows.map(([bound, degrees]) => [
            escaped(say(edition, bilingual(bound))),
            String(degrees.length),
            [...degrees].sort().at(-1)!,
          ]),
        ),
      ),
  }
}

const VERDICTS: Readonly<Record<string, Bilingual>> = {
  same: { zh: '答案相同', en: 'same answers' },
  holds: { zh: '成立', en: 'holds' },
  absent: { zh: '未检查', en: 'not checked' },
  differs: { zh: '**答案不同**', en: '**differs**' },
  fails: { zh: '**失败**', en: '**fails**' },
}

/** Where the packed package gives the same answers. */
export function matrixSection(): Section | undefined {
  const rows = rowsOf('docs/matrix.tsv')
  if (rows === undefined || rows.length === 0) return undefined
  const wanted = { zh: '答案相同', en: 'the same answers' }
  const lines = new Map<string, { readonly row: Row; readonly versions: string[] }>()
  for (const row of rows) {
    const key = [row.subject, row.way, row.verdict].join('\t')
    const line = lines.get(key) ?? { row, versions: [] }
    if (row.version !== '-' && !line.versions.includes(row.version!)) line.versions.push(row.version!)
    lines.set(key, line)
  }
  return {
    title: { zh: '运行环境', en: 'Where it runs' },
    intro: {
      zh: '打好的包在每个环境里回答全部一致性用例和另一大批输入，答案的摘要必须处处相同；类型由各版TypeScript检查。',
      en: 'The packed package answers all vectors and a wide set of inputs in each place; the digest of the answers has to be the same everywhere. Its types are checked by each TypeScript.',
    },
    goals: rows
      .filter(({ verdict }) => verdict !== 'absent')
      .map(({ subject = '', version = '', way = '', verdict = '' }) => ({
        what: { zh: `${subject} ${version} ${way}`, en: `${subject} ${version} ${way}` },
        value: verdict,
        goal: wanted,
        met: verdict === 'same' || verdict === 'holds',
      })),
    body: (edition) =>
      madeBy(edition, dateOf(at('docs/matrix.tsv')), undefined, 'npm run test:matrix') +
      table(
        heads(
          edition,
          { zh: '环境', en: 'Place' },
          { zh: '版本', en: 'Versions' },
          { zh: '用法', en: 'Way' },
          { zh: '结果', en: 'Verdict' },
        ),
        [...lines.values()].map(({ row, versions }) => [
          escaped(row.subject ?? ''),
          versions.join(say(edition, { zh: '、', en: ', ' })),
          escaped(row.way ?? ''),
          say(edition, VERDICTS[row.verdict ?? ''] ?? { zh: row.verdict ?? '', en: row.verdict ?? '' }),
        ]),
      ),
  }
}

const WHERE: Readonly<Record<string, Bilingual>> = {
  ci: { zh: '每次合入前都运行', en: 'Before every change lands' },
  hand: { zh: '不在其中，由人运行', en: 'Left out there, run by hand' },
}

/** What is run before a change lands, and what is not. */
export function checksSection(): Section | undefined {
  const rows = rowsOf('docs/checks.tsv')
  if (rows === undefined || rows.length === 0) return undefined
  return {
    title: { zh: '检查', en: 'Checks' },
    intro: {
      zh: '什么命令证明什么，大约几分钟。第二张表里的不是每次都运行，它们的结果可能旧于代码。',
      en: 'Which command proves what, and in about how many minutes. Those of the second table are not run each time: what they found may be older than the code.',
    },
    goals: [],
    body: (edition) =>
      ['ci', 'hand']
        .map((where) => {
          const own = rows.filter((row) => row.where === where)
          const head = heads(
            edition,
            { zh: '命令', en: 'Command' },
            { zh: '证明什么', en: 'What it proves' },
            { zh: '分钟', en: 'Minutes' },
          )
          const cells = own.map(({ command = '', zh = '', en = '', minutes = '' }) => [
            code(command),
            escaped(say(edition, { zh, en })),
            minutes,
          ])
          return `### ${say(edition, WHERE[where]!)}\n\n${table(head, cells)}`
        })
        .join(''),
  }
}
