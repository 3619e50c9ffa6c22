import { type Comment, type DeclarationReflection, ReflectionKind } from 'typedoc'
import { code, type Edition, escaped, link, type Page, say, section, table } from '../catalogue/page.ts'
import type { ConvertedPage } from './convert.ts'
import { referencePages } from './pages.ts'
import { headIn, labelIn } from './words.ts'

/** What is written of one name: its heading, and everything below. */
interface Entry {
  readonly name: string
  readonly text: string
}

// TypeDoc counts names that differ in capitals alone (`FieldsOf`, `fieldsOf-1`); anchors of a page do not need that.
const COUNTED = /-\d+$/

const HEADING = /^(## .*?)\{#([^}]+)\}$/

/** Links within the reference; those to single properties, which have no place of their own, become words. */
function linked(line: string, { base }: Edition, slug: string): string {
  return line.replace(
    /\[((?:\\.|[^\]\\])*)\]\((?:([\w-]+)\.md)?#([^)]*)\)/g,
    (_, text: string, page, anchor: string) =>
      /^(?:Type-)?(?:Property|Parameter)-/.test(anchor)
        ? text
        : `[${text}](${base}/api/${page ?? slug}#${anchor.replace(COUNTED, '')})`,
  )
}

/** A line outside of fences, as the site shows it. */
function shownLine(line: string, edition: Edition, slug: string): string {
  const method = /^#{3,} (\w+\(\)) \{#(.*)\}$/.exec(line)
  if (method !== null) return `### ${method[1]} {#${method[2]}}`
  const label = /^#{3,} ([A-Z][A-Za-z ]*?)(?: \{#.*\})?$/.exec(line)
  if (label !== null) return `**${labelIn(edition.lang, label[1]!)}**`
  return linked(line.replace(/<a id="[^"]*"><\/a> /g, ''), edition, slug).replace(/\{\{/g, '&#123;&#123;')
}

/** What TypeDoc wrote, name by name. */
function entriesOf(markdown: string, edition: Edition, slug: string): Entry[] {
  const entries: { name: string; lines: string[] }[] = []
  let isCode = false
  let isHead = false
  const lines = markdown.split('\n')
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('```')) isCode = !isCode
    const heading = isCode ? null : HEADING.exec(line)
    const name = heading?.[2]?.replace(COUNTED, '')
    if (name !== undefined) entries.push({ name, lines: [] })
    isHead = !isCode && (lines[index + 1] ?? '').startsWith('| ---')
    const title = heading === null ? line : `${heading[1]}{#${name}}`
    const kept = isHead ? headIn(edition.lang, line) : title
    const isShown = isCode || line.startsWith('```') || name !== undefined
    if (isCode || line !== '***') entries.at(-1)?.lines.push(isShown ? kept : shownLine(kept, edition, slug))
  }
  return entries.map(({ name, lines: own }) => ({ name, text: own.join('\n').trim() }))
}

const KINDS = new Map([
  [ReflectionKind.Function, { zh: '函数', en: 'function' }],
  [ReflectionKind.Variable, { zh: '常量', en: 'constant' }],
  [ReflectionKind.Interface, { zh: '类型', en: 'type' }],
  [ReflectionKind.TypeAlias, { zh: '类型', en: 'type' }],
])

const targetOf = (name: DeclarationReflection): DeclarationReflection =>
  (name.isReference() ? name.tryGetTargetReflectionDeep() : name) as DeclarationReflection

const textOf = (comment: Comment | undefined): string => comment?.summary.map(({ text }) => text).join('') ?? ''

/** What a name is, in the first sentence of its doc block. */
export function firstSentence(name: DeclarationReflection): string {
  const target = targetOf(name)
  const text = textOf(target.comment) || textOf(target.signatures?.[0]?.comment) || textOf(functionTypeComment(target))
  const [paragraph = ''] = text.trim().split(/\n\s*\n/)
  const line = paragraph.replace(/\s+/g, ' ')
  return (/^.*?[^.]\.(?= |$)/.exec(line)?.[0] ?? line).replace(/:$/, '.')
}

function functionTypeComment({ type }: DeclarationReflection): Comment | undefined {
  return type?.type === 'reflection' ? type.declaration.signatures?.[0]?.comment : undefined
}

const NAME = { zh: '名称', en: 'Name' }
const WHAT = { zh: '说明', en: 'What it is' }
const KIND = { zh: '种类', en: 'Kind' }

const FUNCTION = ReflectionKind.Function

/** A line for each name, what is called before what is written. */
function nameTable(edition: Edition, { page, names, parts }: ConvertedPage): string {
  const own = names
    .filter(({ name }) => !parts.has(name))
    .sort((one, other) => Number(other.kindOf(FUNCTION)) - Number(one.kindOf(FUNCTION)))
  return table(
    [say(edition, NAME), say(edition, KIND), say(edition, WHAT)],
    own.map((name) => [
      link(edition, `/api/${page.slug}#${name.name}`, code(name.name)),
      say(edition, KINDS.get(targetOf(name).kind) ?? { zh: '', en: '' }),
      escaped(firstSentence(name)),
    ]),
  )
}

const IN_ENGLISH = {
  zh: '以下说明取自源码的注释，为英文；示例都经过测试。',
  en: 'From the doc blocks of the source; every example is tested.',
}

const PARTS = { zh: '不单独引入的类型', en: 'Types that are part of others' }
const PARTS_NOTE = {
  zh: '上面的类型由这些组成，包里不单独引入它们。',
  en: 'What the types above are made of; the package does not export them by themselves.',
}

/** The page of an entry or a domain. */
export function referencePage(edition: Edition, converted: ConvertedPage): Page {
  const { page, parts, markdown } = converted
  const entries = entriesOf(markdown, edition, page.slug)
  const text = (kept: readonly Entry[]): string => kept.map((one) => one.text).join('\n\n')
  const own = entries.filter(({ name }) => !parts.has(name))
  const rest = entries.filter(({ name }) => parts.has(name))
  const one = own[0]?.name ?? ''
  const usage = `\`\`\`ts\nimport { ${one} } from '${page.entry}'\n\`\`\``
  const restText = text(rest).replace(/^## (.*)$/gm, '### $1')
  return {
    path: `/api/${page.slug}`,
    title: say(edition, page.title),
    description: say(edition, page.about),
    body: `${say(edition, page.about)}\n\n${usage}\n\n${say(edition, IN_ENGLISH)}\n\n${nameTable(edition, converted)}${text(own)}\n\n${
      rest.length === 0 ? '' : section(say(edition, PARTS), `${say(edition, PARTS_NOTE)}\n\n${restText}`)
    }`,
  }
}

/** All entries, and of the main one each name in a line. */
export function referenceIndex(edition: Edition, all: readonly ConvertedPage[]): Page {
  const about = say(edition, {
    zh: '每个入口导出的名称。主入口beian按领域分页，不依赖zod和Node。',
    en: 'What each entry exports. The main entry is divided by domain; it needs neither zod nor Node.',
  })
  const rows = referencePages
    .filter(({ sections }) => sections === undefined)
    .map((page) => [
      link(edition, `/api/${page.slug}`, code(page.entry)),
      escaped(say(edition, page.title)),
      escaped(say(edition, page.about)),
    ])
  const domains = all.filter(({ page }) => page.sections !== undefined)
  const head = [
    say(edition, { zh: '入口', en: 'Entry' }),
    say(edition, { zh: '内容', en: 'Subject' }),
    say(edition, WHAT),
  ]
  return {
    path: '/api/index',
    title: 'API',
    description: about,
    body: `${about}\n\n${section(say(edition, { zh: '其他入口', en: 'The other entries' }), table(head, rows))}${domains
      .map((one) =>
        section(
          say(edition, one.page.title),
          `${link(edition, `/api/${one.page.slug}`, escaped(say(edition, one.page.about)))}\n\n${nameTable(edition, one)}`,
        ),
      )
      .join('')}`,
  }
}
