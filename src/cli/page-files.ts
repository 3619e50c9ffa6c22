import { statSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import type { Bilingual } from '../locale/language.ts'
import { UnusableInput } from './input.ts'
import { type PageInput, readPage } from './page-input.ts'
import type { World } from './subcommand.ts'

/** How files of pages end. */
export const PAGE_ENDINGS: readonly string[] = ['html', 'htm', 'xhtml', 'shtml']

/** How files end in which people write numbers: pages, templates of pages, texts. */
export const TEXT_ENDINGS: readonly string[] = [
  ...PAGE_ENDINGS,
  ...['md', 'markdown', 'txt', 'vue', 'svelte', 'astro', 'jsx', 'tsx', 'wxml', 'php', 'jsp', 'asp', 'aspx', 'ejs'],
  ...['hbs', 'njk', 'pug', 'ftl', 'tpl', 'tmpl'],
]

const EMPTY_FOLDER: Bilingual = { zh: '文件夹中没有网页（{endings}）', en: 'contains no pages ({endings})' }
const NO_MATCH: Bilingual = { zh: '没有符合的文件', en: 'matches no file' }

/** Inputs by name, and how each is read. */
export interface Pages {
  readonly files: readonly string[]
  readonly read: (file: string, stdin: World['stdin']) => Promise<PageInput>
}

/**
 * The pages that operands name, each once: files, folders with all that is in them, patterns (`**` and the like, for
 * shells that do not read them). What begins with a dot and `node_modules` are left out of both.
 *
 * @param endings of the files that are read in folders
 * @param encoding in which they are read
 */
export async function pagesOf(
  operands: readonly string[],
  endings: readonly string[],
  encoding: string | undefined,
): Promise<Pages> {
  const files = new Set<string>()
  const unusable = new Map<string, Bilingual>()
  for (const operand of operands) {
    const kind = kindOf(operand)
    if (kind === 'file') {
      files.add(operand)
      continue
    }
    const found = await foundBy(operand, kind, endings)
    // A name that is no pattern is reported by whoever reads it.
    if (found === undefined) files.add(operand)
    else if (found.length > 0) for (const file of found) files.add(file)
    else {
      files.add(operand)
      unusable.set(operand, kind === 'folder' ? { ...EMPTY_FOLDER, slots: { endings: endings.join(' ') } } : NO_MATCH)
    }
  }
  const read: Pages['read'] = async (file, stdin) => {
    const reason = unusable.get(file)
    if (reason !== undefined) throw new UnusableInput(reason)
    return readPage(file, stdin, encoding)
  }
  return { files: [...files], read }
}

/** What stands there under a name; a file may have signs of a pattern in its name. */
function kindOf(name: string): 'file' | 'folder' | 'nothing' {
  if (name === '-') return 'file'
  const found = statSync(name, { throwIfNoEntry: false })
  if (found === undefined) return 'nothing'
  return found.isDirectory() ? 'folder' : 'file'
}

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
  return (await glob(pattern, { ...options, expandDirectories: false, absolute: isAbsolute(pattern) })).sort()
}
