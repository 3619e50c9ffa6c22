import { PROVINCE_TOPICS } from '../../src/cli/province-topics.ts'
import { type ProvinceDemand, provinceDemands } from '../../src/data/province-demands/province-demands.ts'
import { rules } from '../../src/data/rules/table.ts'
import { bullets, type Edition, escaped, labelled, link, type Page, say, section, sentence, table } from './page.ts'
import { boundInWords, optionLabel, PROVINCES, ruleLink, severityWord, sourceInWords } from './words.ts'

const isJudged = ({ rules: judges }: ProvinceDemand): boolean => judges !== undefined

function trust(edition: Edition): string {
  return say(edition, {
    zh: '没有哪个省的管局公布全部要求。下列内容多为接入服务商告知用户的要求：不符合时可能被退回，不是一定。只有年份的日期是估计。',
    en: 'No bureau publishes its demands in full. Most of these are what access providers tell their customers: a filing may be returned for one of them, it need not be. A bare year is an estimate.',
  })
}

/** A demand: what is demanded of whom, and under it what answers it and where it is written. */
function demandItem(edition: Edition, one: ProvinceDemand): string {
  const { demand, who, severity, liftedBy, rules: judges = [], source, conflicts } = one
  const aside = say(edition, {
    zh: `（${boundInWords(edition, who)}；${severityWord(edition, severity)}）`,
    en: ` (${boundInWords(edition, who)}; ${severityWord(edition, severity)})`,
  })
  const under: readonly (readonly [string, string | undefined])[] = [
    [say(edition, { zh: '怎样满足', en: 'Answered by' }), liftedBy && escaped(say(edition, liftedBy))],
    [say(edition, { zh: '依据', en: 'Source' }), sourceInWords(edition, source)],
    [say(edition, { zh: '其他说法', en: 'Another source says' }), conflicts && escaped(say(edition, conflicts))],
    ...judges.map((id) => [say(edition, { zh: '规则', en: 'Rule' }), ruleLink(edition, id)] as const),
  ]
  const lines = under.flatMap(([name, text]) => (text === undefined ? [] : [`  - ${labelled(edition, name, text)}\n`]))
  return `- ${escaped(say(edition, demand))}${aside}\n${lines.join('')}`
}

function byTopic(edition: Edition, demands: readonly ProvinceDemand[]): string {
  return Object.entries(PROVINCE_TOPICS)
    .map(([topic, title]) => {
      const own = demands.filter((one) => one.topic === topic)
      if (own.length === 0) return ''
      return `### ${topicTitle(edition, title)}\n\n${own.map((one) => demandItem(edition, one)).join('')}\n`
    })
    .join('')
}

function topicTitle(edition: Edition, title: { readonly zh: string; readonly en: string }): string {
  const text = say(edition, title)
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function provincePage(edition: Edition, province: string): Page {
  const name = optionLabel(edition, 'server-location', province)
  const demands = provinceDemands(province)
  const judged = demands.filter(isJudged)
  const shown = demands.filter((one) => !isJudged(one))
  const own = rules.filter((rule) => rule.provinces?.includes(province) === true)
  const intro = say(edition, {
    zh: `在${name}备案时的特殊要求：${judged.length}项会在检查时审查，${shown.length}项仅供参考。命令行：`,
    en: `What ${name} demands besides the rest: ${judged.length} demands are judged, ${shown.length} are only shown. On the command line: `,
  })
  return {
    path: `/provinces/${province}`,
    title: say(edition, { zh: `${name}的备案要求`, en: `Filing in ${name}` }),
    description: say(edition, {
      zh: `${name}管局对ICP备案的要求：${judged.length}项会审查，${shown.length}项仅供参考，每项附依据。`,
      en: `Demands of ${name} on an ICP filing: ${judged.length} are judged, ${shown.length} are shown, each with its source.`,
    }),
    body: [
      `${intro}\`beian province ${province}\`\n\n${trust(edition)}\n\n`,
      section(say(edition, { zh: '会审查的要求', en: 'Judged' }), byTopic(edition, judged)),
      section(
        say(edition, { zh: '仅供参考的要求', en: 'Only shown' }),
        shown.length === 0
          ? ''
          : `${say(edition, {
              zh: '从填写的内容无法判断是否符合，请自行核对。',
              en: 'Nothing in a filing tells whether these are met: see to them yourself.',
            })}\n\n${byTopic(edition, shown)}`,
      ),
      section(
        say(edition, { zh: '只在部分省份适用的规则', en: 'Rules that hold here and not everywhere' }),
        bullets(own.map(({ id }) => ruleLink(edition, id))),
      ),
    ].join(''),
  }
}

function countOf(demands: readonly ProvinceDemand[]): string {
  if (demands.length === 0) return ''
  const judged = demands.filter(isJudged).length
  return `${judged}+${demands.length - judged}`
}

/** Of each topic, how many demands of a province are judged and how many are shown only: `2+1`. */
export function provinceIndex(edition: Edition): Page {
  const topics = Object.entries(PROVINCE_TOPICS)
  const all = PROVINCES.flatMap((province) => provinceDemands(province))
  const counts = (demands: readonly ProvinceDemand[]): string[] => [
    countOf(demands),
    ...topics.map(([topic]) => countOf(demands.filter((one) => one.topic === topic))),
  ]
  const intro = say(edition, {
    zh: '各省管局在全国统一要求之外的要求，按主题比较。',
    en: 'What the provinces demand besides what holds everywhere, by topic.',
  })
  const legend = say(edition, {
    zh: '“2+1”表示2项会审查、1项仅供参考；空白表示没有发现特殊要求。',
    en: '`2+1`: two demands are judged, one is only shown. Blank: no special demand is known.',
  })
  const rows = PROVINCES.map((province) => [
    link(edition, `/provinces/${province}`, `${province} ${optionLabel(edition, 'server-location', province)}`),
    ...counts(provinceDemands(province)),
  ])
  return {
    path: '/provinces',
    title: say(edition, { zh: '各省管局要求', en: 'Demands of the provinces' }),
    description: intro,
    body: `${intro}\n\n${trust(edition)}\n\n${sentence(edition, legend)}\n\n${table(
      [
        say(edition, { zh: '省份', en: 'Province' }),
        say(edition, { zh: '合计', en: 'All' }),
        ...topics.map(([, title]) => topicTitle(edition, title)),
      ],
      [...rows, [say(edition, { zh: '合计', en: 'All' }), ...counts(all)]],
    )}`,
  }
}

/** A page for each of the 31. */
export function provincePages(edition: Edition): Page[] {
  return PROVINCES.map((province) => provincePage(edition, province))
}
