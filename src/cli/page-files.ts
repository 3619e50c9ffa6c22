import type { Bilingual } from '../locale/language.ts'
import { filesOf } from './input-files.ts'
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

/** Inputs by name, and how each is read. */
export interface Pages {
  readonly files: readonly string[]
  readonly read: (file: string, stdin: World['stdin']) => Promise<PageInput>
}

/**
 * The pages that operands name, as {@link filesOf} finds them.
 *
 * @param endings of the files that are read in folders
 * @param encoding in which they are read
 */
export function pagesOf(
  operands: readonly string[],
  endings: readonly string[],
  encoding: string | undefined,
): Promise<Pages> {
  return filesOf(operands, { endings, empty: EMPTY_FOLDER, read: (file, stdin) => readPage(file, stdin, encoding) })
}
