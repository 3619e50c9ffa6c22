import { verdictOf } from '../foundation/result.ts'
import type { Bilingual } from '../locale/language.ts'
import type { FoundRecord } from '../record/find-record-numbers.ts'
import { eachInput } from './each-input.ts'
import { UnusableInput } from './input.ts'
import { json, noAdvice, today } from './option.ts'
import { pagesOf, TEXT_ENDINGS } from './page-files.ts'
import { encoding } from './page-input.ts'
import { shownName, writeAll } from './streams.ts'
import { PATHS, type Subcommand, subcommand } from './subcommand.ts'

const DESTROYED: Bilingual = {
  zh: '文字已因编码错误而损坏（如“锟斤拷”），请用原文件重新保存',
  en: 'contains text garbled by a wrong encoding; save it again from the original',
}

/** Every number in the files, one JSON object per line; 1 where one of them is broken. */
export const scan: Subcommand = subcommand({
  name: 'scan',
  about: {
    zh: '找出文本或网页中的全部备案号、许可证号（每个一行JSON）',
    en: 'find every filing number in texts and pages (a line of JSON each)',
  },
  ...PATHS,
  options: { encoding, today, 'no-advice': noAdvice, json },
  notes: {
    zh: '每行给出号码的种类、原文、规范写法、位置、结论和错误代码。文件夹中的网页、网页模板和文本逐个读取，node_modules除外。不写文件名，或写“-”，则读取标准输入。退出码：0 号码都对，或没有号码（须展示某个号码时用footer check --expected）；1 有的号码不对；2 有读不了的输入，或文字已因编码错误而损坏。',
    en: 'Each line has the kind of the number, its text, its canonical text, its place, the verdict and the codes of what is wrong. Of a folder pages, templates of pages and texts are read, except in node_modules. Without a file, or for “-”, standard input is read. Exit codes: 0 all numbers are right, or there is none (whether a page shows a number, footer check --expected says); 1 a number is broken; 2 an input cannot be used, or its text was destroyed by a wrong encoding.',
  },
  examples: ['beian scan index.html', 'beian scan pages/*.html'],
  run: async ({ encoding, today, json, 'no-advice': noAdvice }, operands, world) => {
    const [{ recordNumbersByWindow }, { isDecodedTwice }] = await Promise.all([
      import('../record/each-record-number.ts'),
      import('../footer/page-charset.ts'),
    ])
    const pages = await pagesOf(operands, TEXT_ENDINGS, encoding)
    return eachInput(pages.files, world, {
      read: pages.read,
      json,
      use: async ({ text }, file) => {
        const name = shownName(file)
        let code: 0 | 1 = 0
        let count = 0
        for (const found of recordNumbersByWindow(text, { today })) {
          if (found.some(({ result }) => !result.ok)) code = 1
          count += found.length
          await writeAll(world, linesOf(name, found, noAdvice))
        }
        // What was a number cannot be read any more: that there is none would not be true.
        if (count === 0 && isDecodedTwice(text)) throw new UnusableInput(DESTROYED)
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
