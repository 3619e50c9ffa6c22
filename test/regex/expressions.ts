import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** A regular expression as the sources have it. */
export interface Expression {
  readonly source: string
  readonly flags: string
  /** File, from the root of the project. */
  readonly file: string
}

const root = fileURLToPath(new URL('../../', import.meta.url))

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => join(folder, path))
}

/** Every literal of the sources, in the order of the files. */
export function literalsOfSources(): Expression[] {
  const found: Expression[] = []
  for (const path of filesOf(join(root, 'src')).sort()) {
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest)
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), file: relative(root, path) })
      }
      ts.forEachChild(node, visit)
    }
    visit(file)
  }
  return found
}
