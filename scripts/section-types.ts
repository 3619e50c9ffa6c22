import { isUsual } from '../src/data/forms/generate.ts'
import { banner, readTsv } from '../src/data/read-tsv.ts'

/**
 * From the description of the forms: the types of the zod sections, printed out so that editors show them plainly. The
 * sections themselves are built from the same description (`of-shape.ts`).
 */

type Row = Readonly<Record<string, string>>

const forms = new URL('../src/data/forms/', import.meta.url)

/** What a field of the description becomes in zod. */
function schemaType(row: Row, names: ReadonlyMap<string, string>): string {
  const { type } = row
  const optional = !isUsual(row)
  const blankable = (schema: string): string => (optional ? `Blankable<${schema}>` : schema)
  const [kind = '', argument = ''] = type!.split(':')
  const named = (shape: string): string => `${names.get(shape)}Schema`
  if (kind === 'text') return optional ? 'OptionalText' : 'z.ZodString'
  if (kind === 'text|list') return blankable('JoinedText')
  if (kind === 'date' || kind === 'date|long-term') return blankable('DateText')
  if (kind === 'number') return blankable('z.ZodNumber')
  if (kind === 'flag') return blankable('z.ZodBoolean')
  if (kind === 'true') return 'z.ZodLiteral<true>'
  if (kind === 'any') return optional ? 'z.ZodOptional<z.ZodUnknown>' : 'z.ZodUnknown'
  if (kind === 'literal') return `z.ZodLiteral<'${argument}'>`
  if (kind === 'choice')
    return blankable(
      `Choice<${argument
        .split('|')
        .map((name) => `'${name}'`)
        .join(' | ')}>`,
    )
  if (kind === 'choices') return blankable(`z.ZodArray<Choice<'${argument}'>>`)
  if (kind === 'list' && argument === 'text') return blankable('z.ZodArray<z.ZodString>')
  if (kind === 'list' && argument === 'variants') return blankable('z.ZodArray<IcpServiceSchema>')
  if (kind === 'list') return blankable(`z.ZodArray<${named(argument.slice(1))}>`)
  if (kind === 'variants') return blankable('PublicSecurityServiceSchema')
  const [shape = '', ...words] = kind.slice(1).split('|')
  if (words.length === 0) return blankable(named(shape))
  return blankable(`WordOr<${words.map((word) => `'${word}'`).join(' | ')}, ${named(shape)}>`)
}

export function generate(): Record<string, string> {
  const rows = readTsv(new URL('source.tsv', forms))
  const shapes = readTsv(new URL('shapes.tsv', forms))
  const names = new Map(shapes.map((row) => [row.shape!, row.name!]))
  let text = banner('../data/forms/source.tsv', 'Types of the zod sections: one for each object of the forms.')
  text += "import type * as z from 'zod'\nimport type { ShapeName } from '../data/forms/ids.ts'\n"
  text += "import type { Blankable, Choice, DateText, JoinedText, Loose, OptionalText, WordOr } from './kit.ts'\n\n"
  for (const { shape, name, zh, en } of shapes) {
    const fields = rows.filter((row) => row.path!.startsWith(`${shape}.`))
    text += `/** ${zh}。 ${en}. */\nexport type ${name}Schema = Loose<{\n`
    for (const row of fields) text += `  ${row.path!.slice(shape!.length + 1)}: ${schemaType(row, names)}\n`
    text += '}>\n\n'
  }
  const union = (name: string, prefix: string): string => {
    const members = shapes.filter((row) => isService(row.shape!, prefix)).map((row) => `${row.name}Schema`)
    return `/** A service, told apart by \`type\`. */\nexport type ${name} = z.ZodDiscriminatedUnion<[${members.join(', ')}], 'type'>\n\n`
  }
  const isService = (shape: string, prefix: string): boolean =>
    shape.startsWith(prefix) && rows.some((row) => row.path === `${shape}.type` && row.type!.startsWith('literal:'))
  text += union('IcpServiceSchema', 'icp-') + union('PublicSecurityServiceSchema', 'ps-')
  text += '/** The schema of each object of the forms. */\nexport interface ShapeSchemas {\n'
  for (const { shape, name } of shapes) text += `  '${shape}': ${name}Schema\n`
  text +=
    '}\n\n/** Every object of the forms has a schema. */\nexport type SchemaOf<N extends ShapeName> = ShapeSchemas[N]\n'
  return { '../schema/section-types.ts': text }
}
