import { banner, dateOf, readTsv } from '../read-tsv.ts'

const SOURCE = new URL('./source.tsv', import.meta.url)

const ROLES = ['access', 'registrar']

/** The access providers and registrars, with the names in short that are known for them. */
export function generate(): Record<string, string> {
  let text = banner('source.tsv', 'Access providers and registrars. See README.md.')
  text += "import type { ListedProvider } from './provider.ts'\n\n"
  text += `/** Date of the list. */\nexport const providersVersion = '${dateOf(SOURCE)}'\n\n`
  text += 'export const providers: readonly ListedProvider[] = [\n'
  const seen = new Set<string>()
  for (const { name = '', role = '', shorts = '', region, mode, phone } of readTsv(SOURCE)) {
    if (!ROLES.includes(role)) throw new Error(`providers: ${name}: role ${role}`)
    if (seen.has(`${role} ${name}`)) throw new Error(`providers: ${name} stands twice`)
    seen.add(`${role} ${name}`)
    const known = Object.entries({ region, mode, phone }).filter(([, cell]) => cell)
    const entry = { name, role, shorts: shorts.split(';'), ...Object.fromEntries(known) }
    text += `  ${JSON.stringify(entry)},\n`
  }
  return { 'providers/table.ts': `${text}]\n` }
}
