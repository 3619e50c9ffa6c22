import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Found, Sought } from './field-probe.ts'
import { copyProject, type Project } from './project.ts'

/**
 * The proof that the forms are described once: fields of every kind are added to the description, each by its row, the
 * generators run, and everything that knows the forms knows the fields.
 */

interface NewField extends Sought {
  /** The row, and the rows of a new object. */
  readonly shape: string
  readonly key: string
  readonly type: string
  readonly rule?: string
  /** Errors of the wrong value, by their path below the field. */
  readonly errors: readonly string[]
  /** What the right value becomes; itself, where nothing is said. */
  readonly canonical?: unknown
  /** The field's type in TypeScript, and one that it is not. */
  readonly is: string
  readonly isNot: string
  /** What its JSON Schema must hold. */
  readonly schema?: string
  /** How the page of the forms names its type. */
  readonly page: string
}

const WEBSITE = { form: 'icp', base: 'icp-complete-website', shape: 'icp-website' } as const

function onWebsite(key: string, type: string, rest: Omit<NewField, keyof typeof WEBSITE | 'key' | 'type' | 'path'>) {
  return { ...WEBSITE, key, type, path: `services.0.${key}`, ...rest }
}

const fields: readonly NewField[] = [
  onWebsite('aText', 'text', {
    wrong: 7,
    right: '可读屏',
    errors: [' field.type'],
    is: 'string',
    isNot: 'number',
    schema: '"type":"string"',
    page: 'text',
  }),
  onWebsite('aRuled', 'text', {
    rule: 'email',
    wrong: 'not an address',
    right: 'Web@QINGZHU-KEJI.CN',
    canonical: 'Web@qingzhu-keji.cn',
    errors: [' email.format'],
    is: 'string',
    isNot: 'number',
    schema: '"type":"string"',
    page: 'text',
  }),
  onWebsite('aJoined', 'text|list', {
    wrong: { one: 1 },
    right: ['甲', '乙'],
    canonical: '甲;乙',
    errors: [' field.type'],
    is: 'string',
    isNot: 'string[]',
    page: 'text',
  }),
  onWebsite('aDate', 'date', {
    wrong: '2026-02-30',
    right: '2026-02-28',
    errors: [' field.format'],
    is: 'string',
    isNot: 'Date',
    schema: '"type":"string"',
    page: 'date',
  }),
  onWebsite('aNumber', 'number', {
    wrong: 'seven',
    right: 7,
    errors: [' field.type'],
    is: 'number',
    isNot: 'string',
    schema: '"type":"number"',
    page: 'number',
  }),
  onWebsite('aFlag', 'flag', {
    wrong: 'yes',
    right: true,
    errors: [' field.type'],
    is: 'boolean',
    isNot: 'string',
    schema: '"type":"boolean"',
    page: 'yes or no',
  }),
  onWebsite('aChoice', 'choice:nature', {
    wrong: 'company',
    right: 'enterprise',
    errors: [' field.unknown'],
    is: "'enterprise' | 'individual'",
    isNot: "'company'",
    schema: '"enterprise"',
    page: 'one option: [nature](/en/enumerations/nature)',
  }),
  onWebsite('someChoices', 'choices:language', {
    wrong: ['zh-Hans', 'klingon'],
    right: ['zh-Hans'],
    errors: ['.1 field.unknown'],
    is: "readonly 'zh-Hans'[]",
    isNot: "readonly 'klingon'[]",
    schema: '"zh-Hans"',
    page: 'list of options: [language](/en/enumerations/language)',
  }),
  onWebsite('someTexts', 'list:text', {
    wrong: ['甲', 7],
    right: ['甲', '乙'],
    errors: ['.1 field.type'],
    is: 'readonly string[]',
    isNot: 'readonly number[]',
    schema: '"items":{"type":"string"',
    page: 'list of texts',
  }),
  onWebsite('aSection', '@a-section', {
    wrong: { due: '2026-02-30' },
    right: { note: '甲', due: '2026-02-28' },
    errors: ['.due field.format', '.note field.required'],
    is: '{ readonly note: string }',
    isNot: 'string',
    schema: '"note"',
    page: 'a group of fields',
  }),
  onWebsite('aSectionOrWord', '@a-section|none', {
    wrong: 'some',
    right: 'none',
    errors: [' field.type'],
    is: "'none' | { readonly note: string }",
    isNot: "'some'",
    schema: '"none"',
    page: 'a group of fields, `none`',
  }),
  onWebsite('someSections', 'list:@a-section', {
    wrong: [{ note: '甲' }, {}],
    right: [{ note: '甲' }],
    errors: ['.1.note field.required'],
    is: 'readonly { readonly note: string }[]',
    isNot: 'readonly string[]',
    schema: '"items"',
    page: 'a list of groups of fields',
  }),
  {
    form: 'public-security',
    base: 'public-security-complete-website',
    shape: 'ps-website',
    key: 'aText',
    type: 'text',
    path: 'service.aText',
    wrong: 7,
    right: '可读屏',
    errors: [' field.type'],
    is: 'string',
    isNot: 'number',
    page: 'text',
  },
  {
    form: 'domain-template',
    base: 'domain-template-organization',
    shape: 'domain-template',
    key: 'aText',
    type: 'text',
    path: 'aText',
    wrong: 7,
    right: '可读屏',
    errors: [' field.type'],
    is: 'string',
    isNot: 'number',
    page: 'text',
  },
]

const zh = ({ key }: NewField): string => `新增${key}`
const en = ({ key }: NewField): string => `Added ${key}`

const rowOf = (field: NewField): string[] => {
  const { shape, key, type, rule = '' } = field
  return [`${shape}.${key}`, type, 'no', rule, zh(field), en(field), '', '']
}

/** Code that compiles where each field has its type in the model and in the draft, and no other. */
function typesOf(): string {
  let text =
    "import type { DraftOf, SectionOf } from '../../src/index.ts'\nimport type { icpFiling } from '../../src/zod.ts'\n"
  text += "import type { output } from 'zod'\n\n"
  for (const [index, { shape, key, is, isNot }] of fields.entries()) {
    text += `export const model${index} = (given: ${is}): SectionOf<'${shape}'>['${key}'] => given\n`
    text += `export const draft${index}: DraftOf<'${shape}'>['${key}'] = undefined\n`
    text += `// @ts-expect-error\nexport const wrong${index} = (given: ${isNot}): SectionOf<'${shape}'>['${key}'] => given\n`
  }
  text +=
    "\ntype Website = Extract<NonNullable<output<ReturnType<typeof icpFiling>>['services']>[number], { type: 'website' }>\n"
  text += 'export const parsed = (website: Website): number | undefined => website.aNumber\n'
  text += '// @ts-expect-error\nexport const wrongly = (website: Website): string | undefined => website.aNumber\n'
  return text
}

describe('a field is one row', () => {
  let project: Project
  let found: readonly Found[]
  let schemas: Readonly<Record<string, object>>
  let errors: string

  beforeAll(async () => {
    project = copyProject('field')
    project.addRows('src/data/forms/source.tsv', ...fields.map(rowOf))
    project.addRows(
      'src/data/forms/source.tsv',
      ['a-section.note', 'text', 'yes', '', '说明', 'Note', '', ''],
      ['a-section.due', 'date', 'no', '', '到期日', 'Due', '', ''],
    )
    project.addRows('src/data/forms/shapes.tsv', ['a-section', 'NewSection', '新增部分', 'New section'])
    await project.generate()
    project.write('test/recipes/sought.json', JSON.stringify(fields))
    project.write('test/recipes/field-types.ts', typesOf())
    const [printed, said] = await Promise.all([
      project.print('test/recipes/field-probe.ts', 'test/recipes/sought.json'),
      project.typeErrors('test/recipes/field-types.ts'),
    ])
    const probe = JSON.parse(printed) as { found: Found[]; schemas: Record<string, object> }
    found = probe.found
    schemas = probe.schemas
    errors = said
  }, 300_000)

  afterAll(() => project?.remove(), 300_000)

  it('in the types: what the field holds compiles, what it does not hold does not', () => {
    expect(errors).toBe('')
  })

  it.each(fields.map((field, index) => [`${field.shape}.${field.key}: ${field.type}`, field, index] as const))(
    '%s',
    (_, field, index) => {
      const { walker, zod, walked, parsed, labels } = found[index]!
      const expected = field.errors.map((error) => `${field.path}${error}`)
      expect([...walker].sort(), 'walker').toEqual(expected)
      expect([...zod].sort(), 'zod').toEqual(expected)
      const right = field.canonical ?? field.right
      expect(walked).toEqual(right)
      expect(parsed).toEqual(right)
      expect(labels).toEqual([zh(field), zh(field), en(field)])
      const isRow = (line: string): boolean =>
        line.includes(`.${field.key}\``.slice(field.form === 'domain-template' ? 1 : 0))
      const rowIn = (path: string, label: string): string | undefined =>
        project
          .read(path)
          .split('\n')
          .find((line) => line.startsWith(`| [${label}](`) && isRow(line))
      expect(rowIn('docs/forms.md', zh(field))).toBeDefined()
      const rule = field.rule === undefined ? '' : `\`${field.rule}\``
      expect(rowIn('docs/en/forms.md', en(field))).toContain(`| ${field.page} | optional | ${rule}`)
    },
  )

  it('in the JSON Schema', () => {
    for (const { form, key, schema } of fields) {
      if (schema === undefined) continue
      const text = JSON.stringify(schemas[form])
      const start = text.indexOf(`"${key}":{`)
      expect(start, key).toBeGreaterThan(0)
      expect(text.slice(start, start + 2000), key).toContain(schema)
    }
  })

  it('and nothing else was touched by hand', () => {
    const generated = project.changed().filter((path) => !path.startsWith('test/recipes/'))
    expect(generated.filter((path) => path.endsWith('.tsv'))).toEqual([
      'src/data/forms/shapes.tsv',
      'src/data/forms/source.tsv',
    ])
    for (const path of generated) {
      if (!path.endsWith('.tsv')) expect(project.read(path).slice(0, 200), path).toMatch(/Generated (from|by)/)
    }
  })
})
