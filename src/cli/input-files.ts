import { statSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import type { Bilingual } from '../locale/language.ts'
import { UnusableInput } from './input.ts'
import { isContent } from './pasted-content.ts'
import type { World } from './subcommand.ts'

const NO_MATCH: Bilingual = { zh: '没有符合的文件', en: 'matches no file' }

type Read<T> = (file: string, stdin: World['stdin']) => Promise<T>

/** What is read, and how. */
export interface InputFiles<T> {
  /** Ends of the names of files that are read in folders. */
  readonly endings: readonly string[]
  /** What is said of a folder in which there are none: `{endings}`. */
  readonly empty: Bilingual
  readonly read: Read<T>
}

/**
 * The files that operands name, each once, and how each is read: files, folders with all that is in them, patterns (`**`
 * and the like, for shells that do not read them). What begins with a dot and `node_modules` are left out of both.
 */
export async function filesOf<T>(
  operands: readonly string[],
  { endings, empty, read }: InputFiles<T>,
): Promise<{ readonly files: readonly string[]; readonly read: Read<T> }> {
  const files = new Set<string>()
  const unusable = new Map<string, Bilingual>()
  for (const operand of operands) {
    const kind = kindOf(operand)
    // What is pasted in the place of a name is no pattern either.
    if (kind === 'file' || (kind === 'nothing' && isContent(operand))) {
      files.add(operand)
      continue
    }
    const found = await foundBy(operand, kind, endings)
    // A name that is no pattern is reported by whoever reads it.
    if (found === undefined) files.add(operand)
    else if (found.length > 0) for (const file of found) files.add(file)
    else {
      files.add(operand)
      unusable.set(operand, kind === 'folder' ? { ...empty, slots: { endings: endings.join(' ') } } : NO_MATCH)
    }
  }
  return {
    files: [...files],
    read: async (file, stdin) => {
      const reason = unusable.get(file)
      if (reason !== undefined) throw new UnusableInput(reason)
      return read(file, stdin)
    },
  }
}

/** What stands there under a name; a file may have signs of a pattern in its name. */
function kindOf(name: string): 'file' | 'folder' | 'nothing' {
  if (name === '-') return 'file'
  try {
    const found = statSync(name, { throwIfNoEntry: false })
    if (found === undefined) return 'nothing'
    return found.isDirectory() ? 'folder' : 'file'
  } catch {
    // Not only what is not there: a filing pasted in the place of its file is too long for a name (ENAMETOOLONG).
    return 'nothing'
  }
}

const PACKAGES = /(?:^|[\\/])node_modules[\\/]/

/** What a folder or a pattern holds, in order; `undefined` of a name that is neither. */
async function foundBy(
  operand: string,
  kind: 'folder' | 'nothing',
  endings: readonly string[],
): Promise<readonly string[] | undefined> {
  const { glob, isDynamicPattern } = await import('tinyglobby')
  const options = { ignore: ['**/node_modules/**'], followSymbolicLinks: false }
  if (kind === 'folder') {
    const found = await glob(`**/*.{${endings.join(',')}}`, { ...options, cwd: operand, caseSensitiveMatch: false })
    return found.sort().map((file) => join(operand, file))
  }
  const pattern = process.platform === 'win32' ? operand.replace(/\\/g, '/') : operand
  if (!isDynamicPattern(pattern)) return undefined
  const found = await glob(pattern, { ...options, expandDirectories: false, absolute: isAbsolute(pattern) })
  // Of patterns that lead out of the working directory the library leaves nothing out.
  return found.filter((file) => PACKAGES.test(pattern) || !PACKAGES.test(file)).sort()
}
