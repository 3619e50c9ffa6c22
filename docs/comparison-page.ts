import { comparisons, judged } from '../test/comparison/measure.ts'
import { type Edition, escaped, type Page, say, section, table } from './catalogue/page.ts'

const share = (part: number, whole: number): string => {
  // 99.96 % is not all of them.
  const percent = Math.floor((part * 1000) / whole) / 10
  return percent === 100 ? '100 %' : `${percent.toFixed(1)} %`
}

const TELLS = {
  reason: { zh: '✓', en: '✓' },
  check: { zh: '哪一项校验', en: 'which check' },
  nothing: { zh: '', en: '' },
} as const

const TAKE = { zh: '放行', en: 'take' }
const REFUSE = { zh: '拒绝', en: 'refuse' }

function comparison(edition: Edition, { title, rows, ways }: (typeof comparisons)[number]): string {
  const head = [
    say(edition, { zh: '输入', en: 'Inputs' }),
    say(edition, { zh: '数量', en: 'How many' }),
    say(edition, { zh: '应', en: 'Due' }),
    ...ways.map(({ name }) => name),
  ]
  const lines = rows.map((row) => [
    escaped(say(edition, row.about)),
    String(row.texts.length),
    say(edition, row.areRight ? TAKE : REFUSE),
    ...ways.map((way) => {
      const { rightly, warned } = judged(row, way)
      const warnings = say(edition, { zh: `（提醒${warned}）`, en: ` (warned of ${warned})` })
      return share(rightly, row.texts.length) + (warned > 0 ? warnings : '')
    }),
  ])
  const told = say(edition, { zh: '说明错在哪里', en: 'Tells what is wrong' })
  lines.push([told, '', '', ...ways.map(({ tells }) => say(edition, TELLS[tells]))])
  return section(escaped(say(edition, title)), table(head, lines))
}

/** Beside what is used now: of right values the share that is taken, of wrong ones the share that is refused. */
export function comparisonPage(edition: Edition): Page {
  const about = say(edition, {
    zh: '用同一批号码比较：正确的号码看放行的比例，错误的号码看拒绝的比例，都是越高越好。',
    en: 'The same numbers through each: of the right ones the share that is taken, of the wrong ones the share that is refused; more is better in every cell.',
  })
  const how = say(edition, {
    zh: '号码按标准构造，或是公开的机构号码，没有真实个人的号码；构造方法见`test/comparison/inputs.ts`。有一项测试保证本页与实际结果一致。',
    en: 'They are made by the standards, or published ones of organizations, no person’s; how: `test/comparison/inputs.ts`. A test holds this page against what really comes out.',
  })
  return {
    path: '/comparison',
    title: say(edition, { zh: '与现有做法比较', en: 'Beside what is used now' }),
    description: about,
    body: `${about}${edition.lang === 'zh' ? '' : ' '}${how}\n\n${comparisons.map((one) => comparison(edition, one)).join('')}`,
  }
}
