import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  Application,
  Context,
  Converter,
  type DeclarationReflection,
  type ProjectReflection,
  ReflectionKind,
  type TypeDocOptions,
  TypeScript as ts,
} from 'typedoc'
import type { PluginOptions } from 'typedoc-plugin-markdown'
import { entryModules } from './entry-modules.ts'
import type { ReferencePage } from './pages.ts'

/** What stands on a page as TypeDoc has it, and as Markdown. */
export interface ConvertedPage {
  readonly page: ReferencePage
  readonly names: readonly DeclarationReflection[]
  /** Types that these are made of, which no entry exports. */
  readonly parts: ReadonlySet<string>
  readonly markdown: string
}

const SCRATCH = new URL('../../node_modules/.cache/beian-reference/', import.meta.url)
const at = (path: string): string => fileURLToPath(new URL(path, SCRATCH))

/** Codes and fields, which have pages of their own, and drafts, which are the whole with everything optional. */
const TOLD_ELSEWHERE = /^(?:IssueParams|FieldId|RuleId|\w+Draft)$/

/** From `src/`, the file that declares a type of the library; `undefined` for what is of others, or of zod's kind. */
function fileOf({ declarations }: ts.Symbol): string | undefined {
  const [, file] = /^(?!.*\/node_modules\/).*\/src\/(?!schema\/)(.*)$/.exec(
    declarations?.[0]?.getSourceFile().fileName ?? '',
  ) ?? [undefined, undefined]
  return file
}

function isPart(symbol: ts.Symbol, context: Context): boolean {
  const { name, flags } = symbol
  if ((flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias)) === 0) return false
  if (TOLD_ELSEWHERE.test(name) || fileOf(symbol) === undefined) return false
  const isExplained = symbol.getDocumentationComment(context.checker).length > 0
  return (isExplained || name.endsWith('Options')) && context.getReflectionFromSymbol(symbol) === undefined
}

/**
 * Has types of the library converted that are named where an exported one is explained, though no entry exports them: the
 * options of a function are what its reader looks for. They stand where the rest of their file stands, or on the page that
 * names them first.
 */
function withParts(
  app: Application,
  modules: ReadonlyMap<ReferencePage, string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<ts.Symbol, string>()
  const parts = new Map<string, Set<string>>()
  const { createSymbolReference } = Context.prototype
  Context.prototype.createSymbolReference = function (symbol, context, name) {
    let { scope } = context
    while (!scope.kindOf(ReflectionKind.Module | ReflectionKind.Project)) scope = scope.parent!
    if (!named.has(symbol)) named.set(symbol, scope.name)
    return createSymbolReference.call(this, symbol, context, name)
  }
  const homeOf = (symbol: ts.Symbol, otherwise: string): string => {
    const home = [...modules].find(([, text]) => text.includes(`/src/${fileOf(symbol)}'`))
    return home?.[0].slug ?? otherwise
  }
  let program: ts.Program | undefined
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context: Context) => {
    program ??= context.program
  })
  const convertParts = (context: Context): void => {
    context.setActiveProgram(program)
    const reflections = new Map(context.project.children!.map((module) => [module.name, module]))
    const seen = new Set<ts.Symbol>()
    while (seen.size < named.size) {
      app.converter.permitDeferredConversion()
      for (const [symbol, first] of [...named]) {
        if (seen.has(symbol)) continue
        seen.add(symbol)
        if (!isPart(symbol, context)) continue
        const home = homeOf(symbol, first)
        app.converter.convertSymbol(context.withScope(reflections.get(home)!), symbol)
        parts.set(home, (parts.get(home) ?? new Set()).add(symbol.name))
      }
      app.converter.finalizeDeferredConversion()
    }
    context.setActiveProgram(undefined)
    Context.prototype.createSymbolReference = createSymbolReference
  }
  // Before TypeDoc resolves what refers to what.
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, convertParts, 1e9)
  return parts
}

const OPTIONS: Partial<TypeDocOptions & PluginOptions> = {
  plugin: ['typedoc-plugin-markdown'],
  logLevel: 'Warn',
  skipErrorChecking: true,
  readme: 'none',
  disableSources: true,
  excludeExternals: true,
  router: 'module',
  entryFileName: 'index',
  sluggerConfiguration: { lowercase: false },
  groupOrder: ['Functions', 'Variables', 'Interfaces', 'Type Aliases'],
  hidePageHeader: true,
  hideBreadcrumbs: true,
  hideGroupHeadings: true,
  useCodeBlocks: true,
  expandObjects: true,
  useCustomAnchors: true,
  useHTMLEncodedBrackets: true,
  sanitizeComments: true,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  typeAliasPropertiesFormat: 'table',
  typeDeclarationFormat: 'table',
  tableColumnSettings: { hideModifiers: true, hideInherited: true, hideOverrides: true, hideSources: true },
  // Types without an export of their own are told on the page that names them; others are of zod and Node.
  validation: { notExported: false },
}

function writeEntries(): ReadonlyMap<ReferencePage, string> {
  rmSync(SCRATCH, { recursive: true, force: true })
  mkdirSync(SCRATCH, { recursive: true })
  const modules = entryModules('../../../src')
  for (const [{ slug }, text] of modules) writeFileSync(at(`${slug}.ts`), text)
  const tsconfig = { extends: '../../../tsconfig.json', include: ['./*.ts'], exclude: [] }
  writeFileSync(at('tsconfig.json'), JSON.stringify(tsconfig))
  return modules
}

function moduleNamed(project: ProjectReflection, name: string): DeclarationReflection {
  const module = project.children?.find((child) => child.name === name)
  if (module === undefined) throw new Error(`TypeDoc made no page of ${name}`)
  return module
}

/** Every page of the reference, from the doc blocks of the source. */
export async function convertReference(): Promise<ConvertedPage[]> {
  const modules = writeEntries()
  const app = await Application.bootstrapWithPlugins({
    ...OPTIONS,
    entryPoints: [...modules.keys()].map(({ slug }) => at(`${slug}.ts`)),
    tsconfig: at('tsconfig.json'),
    basePath: at('.'),
    out: at('out'),
  } as Partial<TypeDocOptions>)
  const parts = withParts(app, modules)
  const project = await app.convert()
  if (project === undefined) throw new Error('TypeDoc could not read src')
  await app.generateOutputs(project)
  return [...modules.keys()].map((page) => ({
    page,
    names: moduleNamed(project, page.slug).children ?? [],
    parts: parts.get(page.slug) ?? new Set(),
    markdown: readFileSync(at(`out/${page.slug}.md`), 'utf8'),
  }))
}
