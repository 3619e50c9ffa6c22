import type { NamingRule } from '../../src/data/naming/naming-rule.ts'
import type { Rule } from '../../src/data/rules/rule.ts'
import { rules } from '../../src/data/rules/table.ts'
import type { Ground } from '../../src/foundation/issue.ts'
import { describeIssue } from '../../src/locale/describe.ts'
import type { Bilingual } from '../../src/locale/language.ts'
import { zhTW } from '../../src/locale/zh-TW.ts'
import { PLACE_LIST, standardRules } from '../../src/naming/service-name/standard-rules.ts'
import { exampleRows } from './example-rows.ts'
import { type Shown, shownRules, toldCodes } from './examples.ts'
import { addressOf } from './form-fields.ts'
import {
  bullets,
  chinese,
  code,
  type Edition,
  english,
  escaped,
  facts,
  labelled,
  link,
  listed,
  type Page,
  say,
  section,
  sentence,
  table,
} from './page.ts'
import {
  boundInWords,
  DOMAINS,
  findingLink,
  optionLabel,
  pagesInWords,
  provinceLink,
  ruleLink,
  severityInWords,
  severityWord,
  sourceInWords,
} from './words.ts'

const MOST_RELATED = 8

/** Rules that no test shows with a value or a filing that breaks them, and why. */
export const RULES_WITHOUT_FAILURE: Readonly<Record<string, Bilingual>> = {
  'filing/image-colour': {
    zh: '要看图片本身，由beian/material读取文件后判断，不在表单里。',
    en: 'The picture itself decides: beian/material reads the file, the form does not hold it.',
  },
  'record/footer-either-number': {
    zh: '这条规则放宽要求：底部有主体号或服务号之一即可，因此没有违反它的例子。',
    en: 'This rule asks for less: either number in the footer will do, so nothing breaks it.',
  },
}

const GROUNDS: Readonly<Record<Ground['fact'], readonly [text: Bilingual, field?: string]>> = {
  trademark: [{ zh: '有商标', en: 'a trademark' }, 'services.website.nameGrounds.trademark'],
  'national-level': [
    { zh: '国家级单位的证明', en: 'proof of being a national-level body' },
    'services.website.nameGrounds.nationalLevel',
  ],
  'government-authorized': [
    { zh: '政府授权', en: 'authorization by the government' },
    'services.website.nameGrounds.governmentAuthorized',
  ],
  'pre-approval': [{ zh: '前置审批', en: 'a pre-approval' }, 'services.website.preApprovals'],
  remark: [{ zh: '在备注中说明', en: 'an explanation in the remarks' }, 'services.website.remarks'],
  brand: [{ zh: '名称与域名或单位名称中的品牌一致', en: 'a brand that the domain or the entity’s name bears, too' }],
  document: [{ zh: '换用另一种证件', en: 'another document' }, 'entity.document'],
  material: [{ zh: '提交相应材料', en: 'a paper among the materials' }, 'entity.materials'],
}

/** What the words' own conditions are called. */
const WORD_GROUNDS: Readonly<Record<string, Bilingual>> = {
  'entity-name': { zh: '主办单位名称中含有', en: 'part of the entity’s name' },
  'registered-head': { zh: '主办单位名称以此开头', en: 'the entity’s name begins with it' },
  'registered-short': { zh: '主办单位的简称以此开头', en: 'the entity’s short name begins with it' },
  authority: { zh: '本身是政府机关', en: 'being an authority' },
}

function liftedIn(edition: Edition, { liftedBy }: Rule, shown: Shown | undefined): string {
  const said = liftedBy === undefined ? [] : [escaped(say(edition, liftedBy))]
  const grounds = [...(shown?.grounds.keys() ?? [])].map((fact) => groundInWords(edition, fact))
  if (grounds.length === 0) return said.join('')
  const where = labelled(edition, say(edition, { zh: '填写位置', en: 'Given at' }), listed(edition, grounds))
  return [...said, where].join(edition.lang === 'zh' ? '。' : '. ')
}

function groundInWords(edition: Edition, fact: Ground['fact']): string {
  const [text, field] = GROUNDS[fact]
  return field === undefined ? say(edition, text) : link(edition, `/fields/icp/${field}`, say(edition, text))
}

function wordsOf(edition: Edition, id: string): string {
  const lists = standardRules().filter((row) => row.id === id)
  const places: Readonly<Record<string, Bilingual>> = {
    head: { zh: '开头', en: 'at the beginning' },
    tail: { zh: '结尾', en: 'at the end' },
    whole: { zh: '整个名称', en: 'the whole name' },
    any: { zh: '任何位置', en: 'anywhere' },
  }
  const rows = lists.map((list) => [
    escaped(
      listed(
        edition,
        list.words.map((word) =>
          word.replace(PLACE_LIST, say(edition, { zh: '（省市名称）', en: '(provinces and cities)' })),
        ),
      ),
    ),
    places[list.at] === undefined ? list.at : say(edition, places[list.at]!),
    boundInWords(edition, list.who),
    severityWord(edition, list.severity),
    liftsOf(edition, list),
  ])
  const head = [
    { zh: '用语', en: 'Words' },
    { zh: '位置', en: 'Where' },
    { zh: '适用', en: 'Binds' },
    { zh: '结果', en: 'Result' },
    { zh: '可用于解除', en: 'Lifted by' },
  ].map((text) => say(edition, text))
  return table(head, rows)
}

function liftsOf(edition: Edition, list: NamingRule): string {
  const permits = (list.permits ?? []).map((permit) => optionLabel(edition, 'pre-approval', permit))
  const grounds = (list.liftedBy ?? []).map((ground) => {
    const text = GROUNDS[ground as Ground['fact']]?.[0] ?? WORD_GROUNDS[ground]
    return text === undefined ? code(ground) : say(edition, text)
  })
  return listed(edition, [...permits, ...grounds])
}

function findingsOf(edition: Edition, shown: Shown | undefined): string {
  const issues = [...(shown?.issues.values() ?? [])]
  return table(
    [say(edition, { zh: '代码', en: 'Code' }), '简体中文', '繁體中文', 'English'],
    issues.map((issue) => [
      findingLink(edition, issue.code),
      ...[chinese.locale, zhTW, english.locale].map((locale) => escaped(describeIssue(issue, locale))),
    ]),
  )
}

/** Rules that are told with the same codes, then those of the same source. */
function relatedTo({ id, source }: Rule, shown: Shown | undefined): string[] {
  const alike = [...(shown?.issues.keys() ?? [])].flatMap((one) => [...(toldCodes.get(one)?.rules ?? [])])
  const [room] = id.split('/')
  const sameSource = rules.filter((rule) => rule.source.title === source.title).map((rule) => rule.id)
  const ordered = [...alike.filter((one) => one.startsWith(`${room}/`)), ...alike, ...sameSource]
  return [...new Set(ordered)].filter((one) => one !== id).slice(0, MOST_RELATED)
}

function rulePage(edition: Edition, rule: Rule): Page {
  const { id, demand, who, services, provinces, severity, since, until, source } = rule
  const shown = shownRules.get(id)
  const text = say(edition, demand)
  const missing = RULES_WITHOUT_FAILURE[id]
  const fields = [...(shown?.fields ?? [])].map((field) =>
    link(edition, addressOf(field), edition.locale.fields[field.id]),
  )
  const body = [
    facts(edition, [
      [say(edition, { zh: '编号', en: 'Id' }), code(id)],
      [say(edition, { zh: '适用主体', en: 'Binds' }), boundInWords(edition, who)],
      [
        say(edition, { zh: '适用服务', en: 'Services' }),
        services === undefined
          ? say(edition, { zh: '全部', en: 'All' })
          : listed(
              edition,
              services.map((type) => optionLabel(edition, 'service-type', type)),
            ),
      ],
      [
        say(edition, { zh: '适用省份', en: 'Provinces' }),
        provinces === undefined
          ? say(edition, { zh: '全国', en: 'Everywhere' })
          : listed(
              edition,
              provinces.map((province) => provinceLink(edition, province)),
            ),
      ],
      [say(edition, { zh: '违反时', en: 'If broken' }), severityInWords(edition, severity)],
      [say(edition, { zh: '起始日期', en: 'Since' }), since],
      [say(edition, { zh: '失效日期', en: 'Until' }), until],
      [say(edition, { zh: '怎样解除', en: 'Lifted by' }), liftedIn(edition, rule, shown)],
      [say(edition, { zh: '依据', en: 'Source' }), sourceInWords(edition, source)],
      [say(edition, { zh: '原文', en: 'Text' }), pagesInWords(edition, source, 'text')],
      [say(edition, { zh: '见于', en: 'Where it stands' }), pagesInWords(edition, source, 'place')],
      [say(edition, { zh: '相关字段', en: 'Fields' }), listed(edition, fields)],
    ]),
    section(say(edition, { zh: '用语', en: 'Words' }), id.startsWith('naming/') ? wordsOf(edition, id) : ''),
    section(
      say(edition, { zh: '不符合的例子', en: 'What breaks it' }),
      missing === undefined ? exampleRows(edition, shown?.fails ?? []) : say(edition, missing),
    ),
    section(say(edition, { zh: '符合的例子', en: 'What meets it' }), exampleRows(edition, shown?.passes ?? [])),
    section(say(edition, { zh: '提示文字', en: 'What is told' }), findingsOf(edition, shown)),
    section(
      say(edition, { zh: '相关规则', en: 'Related rules' }),
      bullets(relatedTo(rule, shown).map((other) => ruleLink(edition, other))),
    ),
  ].join('')
  return {
    path: `/rules/${id}`,
    title: text,
    description: `${sentence(edition, text)}${edition.lang === 'zh' ? '' : ' '}${source.title}`,
    body,
  }
}

/** A page for every rule. */
export function rulePages(edition: Edition): Page[] {
  return rules.map((rule) => rulePage(edition, rule))
}

/** The list of all rules, by what they are about. */
export function ruleIndex(edition: Edition): Page {
  const rooms = [...new Set(rules.map(({ id }) => id.slice(0, id.indexOf('/'))))]
  const of = (room: string): readonly Rule[] => rules.filter(({ id }) => id.startsWith(`${room}/`))
  const head = [
    { zh: '规则', en: 'Rule' },
    { zh: '适用', en: 'Binds' },
    { zh: '违反时', en: 'If broken' },
    { zh: '依据', en: 'Source' },
    { zh: '编号', en: 'Id' },
  ].map((text) => say(edition, text))
  const counts = rooms.map((room) => labelled(edition, say(edition, DOMAINS[room]!), `${of(room).length}`))
  const intro = say(edition, {
    zh: `主管部门和各省要求什么、写在哪里，共${rules.length}条。每条规则有自己的页面，列出符合和不符合的例子；例子的结果在生成页面时实际算出。`,
    en: `What the authorities demand, and where it is written: ${rules.length} rules. Each has a page with examples that meet it and that break it; their results are computed when the page is made.`,
  })
  const linked = rules.filter(({ source }) => source.links !== undefined).length
  const trust = say(edition, {
    zh: `依据分四种：法规或标准；主管部门的填写说明或通知；接入服务商的文档；实际观察。后两种只说明可能被退回。${linked}条规则的页面有链接，通向原文或它所在的页面。`,
    en: `A source is a regulation or standard, instructions or notices of the authority, documentation of access providers, or practice. The last two say only that a filing may be returned. The pages of ${linked} rules link to the text, or to where it stands.`,
  })
  const rows = (room: string): string[][] =>
    of(room).map((rule) => [
      ruleLink(edition, rule.id),
      listed(edition, [
        boundInWords(edition, rule.who),
        ...(rule.provinces ?? []).map((one) => provinceLink(edition, one)),
      ]),
      severityWord(edition, rule.severity),
      sourceInWords(edition, rule.source),
      code(rule.id),
    ])
  return {
    path: '/rules',
    title: say(edition, { zh: '规则与依据', en: 'Rules and their sources' }),
    description: intro,
    body: `${intro}\n\n${trust}\n\n${bullets(counts)}${rooms
      .map((room) => section(`${say(edition, DOMAINS[room]!)} {#${room}}`, table(head, rows(room))))
      .join('')}`,
  }
}
