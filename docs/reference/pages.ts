import type { Bilingual } from '../../src/locale/language.ts'

/** A page of the reference: a whole entry, or what the main entry has of one domain. */
export interface ReferencePage {
  /** Its address below `/api/`. */
  readonly slug: string
  readonly entry: string
  readonly title: Bilingual
  readonly about: Bilingual
  /** Of the main entry: the words that begin the sections of `src/index.ts` which stand on it. */
  readonly sections?: readonly string[]
}

const domain = (slug: string, sections: readonly string[], title: Bilingual, about: Bilingual): ReferencePage => ({
  slug,
  entry: 'beian',
  sections,
  title,
  about,
})

const entry = (name: string, title: Bilingual, about: Bilingual): ReferencePage => ({
  slug: name,
  entry: `beian/${name}`,
  title,
  about,
})

/** Sections of `src/index.ts` that are two pages: what comes from the folder is the second. */
export const MODELS_FOLDER = './data/forms/'

export const referencePages: readonly ReferencePage[] = [
  domain(
    'results',
    ['What everything gives back'],
    { zh: '结果与问题', en: 'Results and findings' },
    {
      zh: '每个parse、check都返回同一种结果：能用就有value，有问题就列在issues里。',
      en: 'What every `parse` and `check` gives back: the value where there is one, and the findings.',
    },
  ),
  domain(
    'filing',
    ['Filings'],
    { zh: '整份备案', en: 'Whole filings' },
    {
      zh: '检查整份表单、采用建议、判断备案类型、列出材料和期限、两份备案互相转换和比较。',
      en: 'Whole forms checked, suggestions applied, the kind of a filing, its papers and deadlines, one form made of the other.',
    },
  ),
  domain(
    'models',
    ['Filings'],
    { zh: '表单的类型', en: 'Types of the forms' },
    {
      zh: '两张表单和域名信息模板的TypeScript类型：完整的、草稿的、表单状态的。每个字段的含义见各字段的页面。',
      en: 'TypeScript types of both forms and of the domain template: whole, as drafts, as the state of a form.',
    },
  ),
  domain(
    'identity',
    ['Persons'],
    { zh: '个人证件', en: 'Documents of persons' },
    {
      zh: '身份证、居住证、永久居留身份证、护照、通行证、军官证和证件有效期。',
      en: 'ID numbers, permits, passports, and how long a document is valid.',
    },
  ),
  domain(
    'organization',
    ['Organizations'],
    { zh: '单位证件', en: 'Documents of organizations' },
    {
      zh: '统一社会信用代码、组织机构代码、注册号、纳税人识别号、部队代号和证书编号。',
      en: 'Social credit codes and the other numbers of organizations.',
    },
  ),
  domain(
    'contact',
    ['Contact'],
    { zh: '电话、邮箱与地址', en: 'Phones, e-mail, addresses' },
    {
      zh: '手机、办公电话、境外电话、电子邮箱、邮政编码和通信地址。',
      en: 'Mobile, office and foreign phones, e-mail, postcodes, postal addresses.',
    },
  ),
  domain(
    'names',
    ['Names'],
    { zh: '名称', en: 'Names' },
    {
      zh: '网站、APP、小程序的名称，单位名称和姓名。要用词典、成语和全部地名判断，见beian/naming。',
      en: 'Names of services, entities and persons. Judged with a dictionary and all places: `beian/naming`.',
    },
  ),
  domain(
    'record',
    ['Record numbers'],
    { zh: '备案号', en: 'Record numbers' },
    {
      zh: 'ICP备案号、公安备案号、增值电信业务许可证号：解析、识别、在文本中查找、链接地址。',
      en: 'ICP numbers, public-security numbers and licences: parsed, recognised, found in texts, linked.',
    },
  ),
  domain(
    'network',
    ['Network'],
    { zh: '域名、IP与APP', en: 'Domains, addresses, apps' },
    {
      zh: '域名、首页网址、IP地址，以及APP的包名、公钥和证书指纹。',
      en: 'Domains, home pages, IP addresses, and what identifies an app.',
    },
  ),
  domain(
    'data',
    ['Enumerations', 'Providers', 'How old the data is'],
    { zh: '选项、代码与数据日期', en: 'Options, codes, dates of data' },
    {
      zh: '表单的选项、接收系统的代码、服务商名单，以及各数据表的日期。',
      en: 'What the forms let choose, codes of receiving systems, providers, and how old each table is.',
    },
  ),
  domain(
    'privacy',
    ['Privacy'],
    { zh: '隐私', en: 'Privacy' },
    {
      zh: '遮盖个人信息，从日志中去掉证件号和电话，判断一个号码是什么。',
      en: 'Personal values masked for screens, taken out of logs, and recognised.',
    },
  ),
  entry(
    'locale',
    { zh: '文字与语言', en: 'Texts and languages' },
    {
      zh: '问题的说明、建议、字段名称和选项的中英文。',
      en: 'What is wrong, what to enter instead, labels and options, in words.',
    },
  ),
  entry(
    'forms',
    { zh: '表单库', en: 'Form libraries' },
    {
      zh: '把任意parse、check变成各表单库的校验规则，不依赖任何框架。',
      en: 'Any `parse` or `check` as form libraries take it; no framework is needed.',
    },
  ),
  entry(
    'zod',
    { zh: 'zod模型', en: 'zod models' },
    {
      zh: '用zod 4.1及以上版本校验：每种值、每个部分、整份备案。',
      en: 'Schemas for zod 4.1 and newer: of each value, of sections, of whole filings.',
    },
  ),
  entry(
    'footer',
    { zh: '网页底部', en: 'Footers' },
    {
      zh: '生成、检查、修正网页底部的备案号。',
      en: 'Record numbers at the foot of a page: written, checked, mended.',
    },
  ),
  entry(
    'naming',
    { zh: '名称的全部依据', en: 'Names, judged with everything' },
    {
      zh: '用词典、成语和全部地名判断名称，与命令行的判断一致。',
      en: 'Names judged with a dictionary, idioms and all places, as the command judges them.',
    },
  ),
  entry(
    'divisions',
    { zh: '行政区划', en: 'Divisions' },
    {
      zh: '1981年以来的行政区划、区号和邮政编码。',
      en: 'Administrative divisions since 1981, their area codes and postcodes.',
    },
  ),
  entry(
    'material',
    { zh: '文件', en: 'Files' },
    {
      zh: '读取图片、证书和APP安装包。',
      en: 'Images, certificates and packages of apps, read.',
    },
  ),
  entry(
    'rules',
    { zh: '规则与依据', en: 'Rules and their sources' },
    {
      zh: '在程序中查询每条规则的内容、依据和日期。',
      en: 'What each rule demands, where it is written and since when, for programs.',
    },
  ),
  entry(
    'node',
    { zh: '批量检查', en: 'Filings by the million' },
    {
      zh: '逐行读取备案，多线程检查，内存占用不随行数增长。只能在Node中使用。',
      en: 'Filings one to a line, in threads and flat memory. For Node alone.',
    },
  ),
  entry(
    'testing',
    { zh: '测试数据', en: 'Synthetic samples' },
    {
      zh: '可重现的合成数据，正确的和错误的，测试时不必使用真实个人的号码。',
      en: 'Seeded samples, right and wrong, so that no real person’s number stands in a test.',
    },
  ),
]
