import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { referencePages } from '../../docs/reference/pages.ts'

/** A name that an entry exports, and what its doc block begins with. */
export interface ExportedName {
  readonly name: string
  readonly explained: string
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const fileOf = (entry: string): string => `${ROOT}src/${entry === 'beian' ? 'index' : entry.slice('beian/'.length)}.ts`

/** Entry → every name that it exports, types included, as TypeScript sees them. */
export function exportedNames(): ReadonlyMap<string, readonly ExportedName[]> {
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: ['src/index.ts'] }, ts.sys, ROOT)
  const entries = [...new Set(referencePages.map(({ entry }) => entry))]
  const program = ts.createProgram(entries.map(fileOf), options)
  const checker = program.getTypeChecker()
  return new Map(
    entries.map((entry) => {
      const module = checker.getSymbolAtLocation(program.getSourceFile(fileOf(entry))!)!
      const names = checker.getExportsOfModule(module).map((exported) => {
        const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0
        const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported
        const explained = ts.displayPartsToString(symbol.getDocumentationComment(checker))
        return { name: exported.name, explained }
      })
      return [entry, names]
    }),
  )
}

/** What a module of one page of the main entry exports, by name. */
export const namesIn = (module: string): string[] =>
  [...module.matchAll(/\{([^}]*)\}/g)].flatMap(([, list = '']) =>
    list
      .split(',')
      .map((name) => name.trim().replace(/^type /, ''))
      .filter((name) => name !== ''),
  )
