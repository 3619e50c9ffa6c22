import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import type { IssueCode } from '../../src/foundation/issue.ts'

/** Values of params that are plain strings, by their name. */
const STRINGS: Readonly<Record<string, string>> = {
  event: 'police-service-submitted',
  service: 'website',
  kind: 'change-service',
  nature: 'enterprise',
  owner: 'government',
  type: 'business-license',
  content: 'blog',
  account: 'individual',
  material: 'domain-certificate',
  areaCode: '0852',
  successor: '0851',
  enumeration: 'nature',
  field: 'icp-principal.mobile',
  other: 'services.0.name',
  alternative: 'organization-document',
  expected: '11',
  shown: '44',
  actual: '44',
  on: '2024-05-31',
}

const ELEMENTS: Readonly<Record<string, readonly unknown[]>> = {
  permits: ['news', 'culture'],
  successors: ['110101'],
  options: ['enterprise', 'individual'],
  words: ['新闻网'],
  spans: [[0, 3]],
}

function readSamples(): Record<IssueCode, object[]> {
  const file = fileURLToPath(new URL('../../src/foundation/catalog.ts', import.meta.url))
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2020,
  })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)!
  const declaration = source.statements.find(
    (statement): statement is ts.InterfaceDeclaration =>
      ts.isInterfaceDeclaration(statement) && statement.name.text === 'IssueParams',
  )!
  const samples: Record<string, object[]> = {}
  for (const code of checker.getTypeAtLocation(declaration).getProperties()) {
    const alternatives = checker.getTypeOfSymbolAtLocation(code, declaration)
    const shapes = alternatives.isUnion() ? alternatives.types : [alternatives]
    samples[code.name] = shapes.flatMap((shape) => samplesOf(shape))
  }
  return samples as Record<IssueCode, object[]>

  function samplesOf(shape: ts.Type): object[] {
    const candidates = shape.getProperties().map((property) => {
      const type = checker.getTypeOfSymbolAtLocation(property, declaration)
      return [property.name, valuesOf(type, property.name)] as const
    })
    const base = Object.fromEntries(candidates.map(([name, values]) => [name, values[0]]))
    const found = [base]
    for (const [name, values] of candidates) {
      for (const value of values.slice(1)) found.push({ ...base, [name]: value })
    }
    return found.map((params) => JSON.parse(JSON.stringify(params)))
  }

  function valuesOf(type: ts.Type, name: string): unknown[] {
    if (type.isUnion()) return type.types.flatMap((part) => valuesOf(part, name))
    if (type.isStringLiteral() || type.isNumberLiteral()) return [type.value]
    if (type.flags & ts.TypeFlags.BooleanLiteral) return [checker.typeToString(type) === 'true']
    if (type.flags & ts.TypeFlags.Undefined) return [undefined]
    if (type.flags & ts.TypeFlags.Number) return [3]
    if (type.flags & ts.TypeFlags.String) {
      const value = STRINGS[name]
      if (value === undefined) throw new Error(`no sample for the string param "${name}"`)
      return [value]
    }
    if (checker.isArrayType(type)) {
      const element = checker.getTypeArguments(type as ts.TypeReference)[0]!
      const known = ELEMENTS[name]
      return known === undefined ? [valuesOf(element, name)] : [known]
    }
    throw new Error(`no sample for the param "${name}" of type ${checker.typeToString(type)}`)
  }
}

/**
 * Params to render every code with, read off the types of the catalogue itself: every literal of a union once, and a
 * plausible value where the type is only `string` or `number`. A new code is covered by being declared.
 */
export const sampleParams: Readonly<Record<IssueCode, readonly object[]>> = readSamples()
