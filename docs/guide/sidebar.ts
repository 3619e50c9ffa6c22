/** One task of a reader, told on one page in each language. */
export interface Guide {
  /** Where it stands: `docs/guide/<slug>.md` and `docs/en/guide/<slug>.md`. */
  readonly slug: string
  readonly zh: string
  readonly en: string
}

interface GuideGroup {
  readonly zh: string
  readonly en: string
  readonly guides: readonly Guide[]
}

const GROUPS: readonly GuideGroup[] = [
  {
    zh: '上手',
    en: 'Start',
    guides: [{ slug: 'two-minutes', zh: '两分钟上手', en: 'In two minutes' }],
  },
  {
    zh: '做表单',
    en: 'Forms',
    guides: [
      { slug: 'react', zh: 'React', en: 'React' },
      { slug: 'vue', zh: 'Vue', en: 'Vue' },
      { slug: 'other-forms', zh: '其他框架与普通网页', en: 'Other frameworks and plain pages' },
      { slug: 'mini-program', zh: '小程序', en: 'Mini-programs' },
      { slug: 'drafts', zh: '草稿与分步填写', en: 'Drafts and steps' },
      { slug: 'severities', zh: '严重程度、建议与依据', en: 'Severities, suggestions, sources' },
    ],
  },
  {
    zh: '接服务端',
    en: 'Servers',
    guides: [
      { slug: 'own-naming-rules', zh: '自己的命名规则', en: 'Naming rules of your own' },
      { slug: 'privacy', zh: '日志与隐私', en: 'Logs and privacy' },
      { slug: 'servers', zh: '服务端与其他语言', en: 'Servers and other languages' },
      { slug: 'batch', zh: '批量检查', en: 'Many filings' },
    ],
  },
  {
    zh: '更多',
    en: 'More',
    guides: [
      { slug: 'synthetic-data', zh: '用合成数据测试', en: 'Tests with synthetic data' },
      { slug: 'porting', zh: '移植到其他语言', en: 'Ports to other languages' },
      { slug: 'updating-data', zh: '更新数据', en: 'Data that is up to date' },
      { slug: 'footer', zh: '页脚与备案号展示', en: 'Footers and record numbers' },
      { slug: 'migrating', zh: '从其他做法迁移', en: 'From other libraries' },
    ],
  },
]

/** Every guide, in the order of the list at the side. */
export const guides: readonly Guide[] = GROUPS.flatMap((group) => group.guides)

/** The file of a guide. */
export const guidePage = (slug: string, locale: 'zh' | 'en'): URL =>
  new URL(locale === 'zh' ? `${slug}.md` : `../en/guide/${slug}.md`, import.meta.url)

/** The guides by what the reader is at, as the list at the side shows them. */
export function guideSidebar(locale: 'zh' | 'en'): { text: string; items: { text: string; link: string }[] }[] {
  const root = locale === 'zh' ? '' : '/en'
  const items = (group: GuideGroup): { text: string; link: string }[] =>
    group.guides.map((guide) => ({ text: guide[locale], link: `${root}/guide/${guide.slug}` }))
  return GROUPS.map((group) => ({ text: group[locale], items: items(group) }))
}
