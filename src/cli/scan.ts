import { verdictOf } from '../foundation/result.ts'
import type { FoundRecord } from '../record/find-record-numbers.ts'
import { eachInput } from './each-input.ts'
import { json, noAdvice, today } from './option.ts'
import { encoding, readPage } from './page-input.ts'
import { shownName, writeAll } from './streams.ts'
import { FILES, type Subcommand, subcommand } from './subcommand.ts'

/** Every number in the files, one JSON object per line; 1 where one of them is broken. */
export const scan: Subcommand = subcommand({
  name: 'scan',
  about: {
    zh: '找出文本或网页中的全部备案号、许可证号（每个一行JSON）',
    en: 'every record number in texts and pages (a line of JSON each)',
  },
  ...FILES,
  options: { encoding, today, 'no-advice': noAdvice, json },
  notes: {
    zh: '每行给出号码的种类、原文、规范写法、位置、结论和错误代码。不写文件名，或写“-”，则读取标准输入。退出码1表示有的号码不对。',
    en: 'Each line has the kind of the number, its text, its canonical text, its place, the verdict and the codes of what is wrong. Without a file, or for “-”, standard input is read. Exit code 1: a number is broken.',
  },
  examples: ['beian scan index.html', 'beian scan pages/*.html'],
  run: async ({ encoding, today, json, 'no-advice': noAdvice }, files, world) => {
    const { foundByWindow } = await import('./found-by-window.ts')
    return eachInput(files, world, {
      read: (file, stdin) => readPage(file, stdin, encoding),
      json,
      use: async ({ text }, file) => {
        const name = shownName(file)
        let code: 0 | 1 = 0
        for (const found of foundByWindow(text, today)) {
          if (found.some(({ result }) => !result.ok)) code = 1
          await writeAll(world, linesOf(name, found, noAdvice))
        }
        return code
      },
    })
  },
})

function* linesOf(file: string, found: readonly FoundRecord[], noAdvice: boolean): Generator<string> {
  for (const { kind, text, start, end, result } of found) {
    const canonical = result.ok ? { canonical: result.value.text } : {}
    const verdict = verdictOf(result)
    const codes = result.issues.flatMap(({ code, severity }) => (noAdvice && severity === 'advice' ? [] : [code]))
    yield `${JSON.stringify({ file, kind, text, ...canonical, start, end, verdict, issues: codes })}\n`
  }
}
