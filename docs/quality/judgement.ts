import { readTsv } from '../../src/data/read-tsv.ts'
import type { Bilingual } from '../../src/locale/language.ts'
import {
  budgets,
  type Fired,
  firedOn,
  labelled,
  type MeasuredService,
  measuredServices,
  sharesOf,
  sum,
} from '../../test/naming/measure.ts'
import { bullets, code, type Edition, link, labelled as pair, say, table } from '../catalogue/page.ts'
import { figureTable, folded, type Goal, goalCell, madeBy, type Section } from './section.ts'

/** What was decided on a rule that fires on real names, and why. */
export interface Decision {
  readonly rule: string
  readonly decision: 'kept' | 'softened' | 'narrowed' | 'dropped'
  readonly why: string
  readonly why_zh: string
}

export const decisions: readonly Decision[] = readTsv(
  new URL('../naming-decisions.tsv', import.meta.url),
) as unknown as Decision[]

const HELD: Bilingual = { zh: '每次运行测试时重新判断', en: 'judged anew whenever the tests run' }
const COMMAND = 'npx vitest run test/properties/noise.test.ts'

/** A share of a whole: 0.9958 → 99.5 %, since what is missed is never rounded away. */
const percent = (share: number): string => `${(Math.floor(share * 1000 + 1e-9) / 10).toFixed(1)} %`
/** A share of what should not be: 0.0011 → 0.2 %. */
const percentOfFaults = (share: number): string => `${(Math.ceil(share * 1000 - 1e-9) / 10).toFixed(1)} %`
const bound = (share: number): string => `${Number((share * 100).toFixed(1))} %`
const both = (text: string): Bilingual => ({ zh: text, en: text })
const NONE = both('')

interface JudgedFigure {
  readonly what: Bilingual
  readonly value: string
  readonly goal: Bilingual
  readonly met: boolean | undefined
}

const atLeast = (what: Bilingual, share: number, least: number | undefined): JudgedFigure => ({
  what,
  value: percent(share),
  goal: least === undefined ? NONE : both(`≥ ${bound(least)}`),
  met: least === undefined ? undefined : share >= least,
})
const atMost = (what: Bilingual, share: number, most: number | undefined): JudgedFigure => ({
  what,
  value: percentOfFaults(share),
  goal: most === undefined ? NONE : both(`≤ ${bound(most)}`),
  met: most === undefined ? undefined : share <= most,
})

const goalsIn = (group: Bilingual, figures: readonly JudgedFigure[]): Goal[] =>
  figures.flatMap(({ what, value, goal, met }) =>
    met === undefined
      ? []
      : [{ what: { zh: `${group.zh}：${what.zh}`, en: `${group.en}: ${what.en}` }, value, goal, met }],
  )

const rowsOf = (edition: Edition, figures: readonly JudgedFigure[]) =>
  figures.map(({ what, value, goal, met }) => [say(edition, what), value, goalCell(edition, goal, met)] as const)

const SERVICES: Readonly<Record<MeasuredService, Bilingual>> = {
  app: { zh: '应用', en: 'Apps' },
  'mini-program': { zh: '小程序', en: 'Mini-programs' },
  website: { zh: '网站', en: 'Websites' },
}

function figuresOf(service: MeasuredService): JudgedFigure[] {
  const held = service === 'website' ? undefined : budgets
  const { clean, refused, related } = sharesOf(service, 'permitted')
  const without = sharesOf(service, 'unpermitted')
  return [
    atLeast({ zh: '没有提醒也没有错误', en: 'no warning, no error' }, clean, held?.clean),
    atMost({ zh: '有错误（会拒绝）', en: 'refused' }, refused, held?.refused),
    atMost({ zh: '被问与主体的关系', en: 'asked for the relation to the owner' }, related, budgets.related[service]),
    atLeast(
      { zh: '没有提醒也没有错误，不出示许可', en: 'no warning, no error, no permit shown' },
      without.clean,
      undefined,
    ),
    atMost({ zh: '有错误，不出示许可', en: 'refused, no permit shown' }, without.refused, undefined),
  ]
}

/** How names of services that run are judged. */
export const realNames: Section = {
  title: { zh: '真实名称', en: 'Real names' },
  intro: {
    zh: '名称和主体取自公开的算法备案清单：真实在运行的应用、小程序和网站（`test/fixtures/real-names.tsv`）。它们都通过了审核，所以每条提醒都是打扰，每次拒绝都是本库的错；例外有两个：网站一栏许多是产品名，不是备案时的名称，所以不设目标；谁有哪些许可没有公布，所以出示全部许可、完全不出示各判断一次。建议不算打扰。',
    en: 'Names and owners from the public lists of algorithm filings: apps, mini-programs and websites that run (`test/fixtures/real-names.tsv`). All of them passed, so each warning is noise and each refusal an error of ours, but for two things: of many websites the list has the name of a product, not the one that was filed, so they have no goal; and which permits an owner holds is not published, so that names are judged with every permit shown and with none. Advice is no noise.',
  },
  goals: measuredServices.flatMap((service) => goalsIn(SERVICES[service], figuresOf(service))),
  body: (edition) =>
    madeBy(edition, say(edition, HELD), undefined, COMMAND) +
    measuredServices
      .map((service) => {
        const names = `${sharesOf(service, 'permitted').count}${say(edition, { zh: ' 个名称', en: ' names' })}`
        const title = pair(edition, say(edition, SERVICES[service]), names)
        return `### ${title}\n\n${figureTable(edition, rowsOf(edition, figuresOf(service)))}`
      })
      .join(''),
}

/** The lists of labelled names, and who labelled them. */
const LABELLED: readonly (readonly [fixture: string, about: Bilingual])[] = [
  [
    'names-public.tsv',
    {
      zh: '在运行的公共机构、企业和应用的名称，以及难判的',
      en: 'Public bodies, companies and apps that run, and hard cases',
    },
  ],
  ['names.tsv', { zh: '依据中举的例子和它们的近邻', en: 'What the sources give as examples, and their neighbours' }],
  [
    'names-further.tsv',
    {
      zh: '另外四人按同样的依据标注；三分之一的名称里，关键词只是相邻两词碰巧拼成的',
      en: 'The same by four other readers; in a third a keyword only arises across two words',
    },
  ],
]

const LABELS = {
  accept: { zh: '应当接受', en: 'to be accepted' },
  warn: { zh: '应当提醒', en: 'to be warned of' },
  reject: { zh: '应当拒绝', en: 'to be refused' },
} as const satisfies Readonly<Record<string, Bilingual>>

function publicFigures(): JudgedFigure[] {
  const { accept, reject } = labelled('names-public.tsv')
  const held = budgets.labelled
  return [
    atLeast({ zh: '应当接受的，接受', en: 'to be accepted, and accepted' }, accept.accept / sum(accept), held.accepted),
    atMost({ zh: '应当接受的，拒绝', en: 'to be accepted, but refused' }, accept.reject / sum(accept), held.refused),
    atMost({ zh: '应当拒绝的，接受', en: 'to be refused, but accepted' }, reject.accept / sum(reject), held.passed),
  ]
}

/** How names are judged whose right judgement readers of the sources wrote down. */
export const labelledNames: Section = {
  title: { zh: '标注名称', en: 'Labelled names' },
  intro: {
    zh: '由人按依据标注应得的判断，再看实际结果，不用`beian/naming`的词典。结果与标注不同的，理由写在表的`differs`一栏。目标针对第一份名单。',
    en: 'The right judgement was written down by readers of the sources, without the dictionary of `beian/naming`. Where label and result differ, the row says why in its column `differs`. The goals are about the first list.',
  },
  goals: goalsIn(LABELLED[0]![1], publicFigures()),
  body: (edition) =>
    madeBy(edition, say(edition, HELD), undefined, COMMAND) +
    LABELLED.map(([fixture, about]) => {
      const counts = labelled(fixture)
      const rows = (['accept', 'warn', 'reject'] as const).map((label) => {
        const { accept, warn, reject } = counts[label]
        return [say(edition, LABELS[label]), ...[sum(counts[label]), accept, warn, reject].map(String)]
      })
      const head = [
        { zh: '标注', en: 'Label' },
        { zh: '名称', en: 'Names' },
        { zh: '接受', en: 'Accepted' },
        { zh: '提醒', en: 'Warned' },
        { zh: '拒绝', en: 'Refused' },
      ].map((cell) => say(edition, cell))
      const goals = fixture === 'names-public.tsv' ? figureTable(edition, rowsOf(edition, publicFigures())) : ''
      return `### ${say(edition, about)}\n\n${code(fixture)}\n\n${table(head, rows)}${goals}`
    }).join(''),
}

const DECIDED = {
  kept: { zh: '保留', en: 'kept' },
  softened: { zh: '减轻', en: 'softened' },
  narrowed: { zh: '收窄', en: 'narrowed' },
  dropped: { zh: '去掉', en: 'dropped' },
} as const satisfies Readonly<Record<Decision['decision'], Bilingual>>

/** `75 refused, 2 warned`; nothing where a rule is silent. */
function countsOf(edition: Edition, fired: Fired | undefined): string {
  if (fired === undefined) return ''
  const counts = [
    [fired.error, { zh: '拒绝', en: 'refused' }],
    [fired.warning, { zh: '提醒', en: 'warned' }],
    [fired.advice, { zh: '建议', en: 'advised' }],
  ] as const
  return counts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${say(edition, word)}`)
    .join(say(edition, { zh: '，', en: ', ' }))
}

const ruleLink = (edition: Edition, rule: string): string => link(edition, `/rules/${rule}`, code(rule))

/** What each rule says of the real names, and what was decided when somebody had looked at it. */
export const firedRules: Section = {
  title: { zh: '规则在真实名称上', en: 'Rules on real names' },
  intro: {
    zh: '不出示许可时，每条规则对上面的真实名称说了多少次。说过十次以上的，每一次都有人看过，并作出了决定；没有决定，测试不通过。',
    en: 'How often each rule speaks of the real names above, no permit shown. Of a rule that speaks more than ten times somebody has looked at each, and decided; a test asks for the decision.',
  },
  goals: [],
  body: (edition) => {
    const fired = firedOn()
    const head = [
      say(edition, { zh: '规则', en: 'Rule' }),
      ...measuredServices.map((service) => say(edition, SERVICES[service])),
    ]
    const rows = [...fired].map(([rule, services]) => [
      ruleLink(edition, rule),
      ...measuredServices.map((service) => countsOf(edition, services.get(service))),
    ])
    const why = decisions.map(
      ({ rule, decision, why, why_zh }) =>
        `${ruleLink(edition, rule)} **${say(edition, DECIDED[decision])}** ${say(edition, { zh: why_zh, en: why })}`,
    )
    return (
      madeBy(edition, say(edition, HELD), undefined, COMMAND) +
      folded(edition, { zh: '每条规则说了多少次', en: 'How often each rule speaks' }, table(head, rows)) +
      folded(edition, { zh: '决定和理由', en: 'What was decided, and why' }, bullets(why))
    )
  },
}
