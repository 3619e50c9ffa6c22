import { flag, type Option, text, wholeNumber } from './option.ts'

/** Threads: more than machines have, and few enough to start. */
const MOST_WORKERS = 64

const output: Option<string | undefined> = {
  ...text(
    'FILE',
    { zh: '文件名', en: 'followed by a file' },
    { zh: '把--lines的结果写入文件', en: 'write the reports of --lines to a file' },
  ),
  short: 'o',
}

/** What beian check takes for filings that stand one to a line. */
export const linesOptions: {
  readonly lines: Option<boolean>
  readonly output: Option<string | undefined>
  readonly resume: Option<boolean>
  readonly workers: Option<number | undefined>
  readonly canonical: Option<boolean>
} = {
  lines: flag({
    zh: '输入为JSON Lines：每行一份备案，每行输出一份JSON结果；可达数百万行，.gz文件直接读取',
    en: 'JSON Lines: one filing per line, one report per line; by the million; .gz is unpacked',
  }),
  output,
  resume: flag({
    zh: '接着上次的--lines继续检查，结果写在-o的文件后面',
    en: 'go on where an earlier run of --lines has left the file of -o',
  }),
  workers: wholeNumber(MOST_WORKERS, { zh: '用几个线程检查（用于--lines）', en: 'threads that check (with --lines)' }),
  canonical: flag({
    zh: '没有错误的，附上整理后的备案内容（用于--lines）',
    en: 'add the filing with tidy values where it has no error (with --lines)',
  }),
}
