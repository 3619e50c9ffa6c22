import { verdictOf } from '../foundation/result.ts'
import { describeIssue } from '../locale/describe.ts'
import { type Bilingual, say } from '../locale/language.ts'
import type { FoundRecord } from '../record/find-record-numbers.ts'
import { eachInput } from './each-input.ts'
import { UnusableInput } from './input.ts'
import { json, noAdvice, oneOf, today } from './option.ts'
import { pagesOf, TEXT_ENDINGS } from './page-files.ts'
import { encoding } from './page-input.ts'
import { shownName, visible, writeAll } from './streams.ts'
import { PATHS, type Subcommand, subcommand, type World } from './subcommand.ts'

const DESTROYED: Bilingual = {
  zh: '文字已因编码错误而损坏（如“锟斤拷”），请用原文件重新保存',
  en: 'contains text garbled by a wrong encoding; save it again from the original',
}

const SUMMARY: Bilingual = {
  zh: '输入{inputs}个，号码{numbers}个，其中有误{broken}个',
  en: 'inputs: {inputs}, numbers: {numbers}, wrong: {broken}',
}

/** Every number in the files, for people on a terminal, elsewhere one JSON object per line; 1 where one of them is broken. */
export const scan: Subcommand = subcommand({
  name: 'scan',
  about: {
    zh: '找出文本或网页中的全部备案号、许可证号',
    en: 'find every filing number in texts and pages',
  },
  ...PATHS,
  options: {
    encoding,
    today,
    'no-advice': noAdvice,
    format: oneOf(['text', 'json'] as const, {
      zh: '文字（终端上的默认）或JSON（其余情况的默认）',
      en: 'text (the default on a terminal) or JSON (the default elsewhere)',
    }),
    json,
  },
  notes: {
    zh: 'JSON每行一个号码，给出种类、原文、规范写法、位置、结论和错误代码。文件夹中的网页、网页模板和文本逐个读取，node_modules除外。不写文件名，或写“-”，则读取标准输入。退出码：0 号码都对，或没有号码（须展示某个号码时用footer check --expected）；1 有的号码不对；2 有读不了的输入，或文字已因编码错误而损坏。',
    en: 'A line of JSON has the kind of a number, its text, its canonical text, its place, the verdict and the codes of what is wrong. Of a folder pages, templates of pages and texts are read, except in node_modules. Without a file, or for “-”, standard input is read. Exit codes: 0 all numbers are right, or there is none (whether a page shows a number, footer check --expected says); 1 a number is broken; 2 an input cannot be used, or its text was destroyed by a wrong encoding.',
  },
  examples: ['beian scan index.html', 'beian scan pages/*.html'],
  run: async ({ encoding, today, json, format, 'no-advice': noAdvice }, operands, world) => {
    const isText = format === 'text' || (world.terminal === true && !json && format === undefined)
    const [{ recordNumbersByWindow }, { isDecodedTwice }, { placesIn }] = await Promise.all([
      import('../record/each-record-number.ts'),
      import('../footer/page-charset.ts'),
      import('../footer/source-place.ts'),
    ])
    const pages = await pagesOf(operands, TEXT_ENDINGS, encoding)
    const counts = { inputs: 0, numbers: 0, broken: 0 }
    const code = await eachInput(pages.files, world, {
      read: pages.read,
      json,
      use: async ({ text }, file) => {
        const name = shownName(file)
        let code: 0 | 1 = 0
        let count = 0
        const placeOf = isText ? placesIn(text) : undefined
        for (const found of recordNumbersByWindow(text, { today })) {
          const broken = found.filter(({ result }) => !result.ok).length
          if (broken > 0) code = 1
          count += found.length
          counts.broken += broken
          await writeAll(
            world,
            placeOf ? textOf(name, found, noAdvice, placeOf, world) : linesOf(name, found, noAdvice),
          )
        }
        counts.inputs++
        counts.numbers += count
        // What was a number cannot be read any more: that there is none would not be true.
        if (count === 0 && isDecodedTwice(text)) throw new UnusableInput(DESTROYED)
        return code
      },
    })
    if (isText) await world.stdout(`${say(world.language, SUMMARY, counts)}\n`)
    return code
  },
})

/** A number a line with its place, as editors open it, and below it what is wrong. */
function* textOf(
  file: string,
  found: readonly FoundRecord[],
  noAdvice: boolean,
  placeOf: (start: number, end: number) => { readonly line: number; readonly column: number },
  { language }: World,
): Generator<string> {
  for (const { text, start, end, result } of found) {
    const { line, column } = placeOf(start, end)
    const written = result.ok ? result.value.text : text.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')
    yield `${visible(file)}:${line}:${column}  ${result.ok ? '✓' : '✗'} ${visible(written)}\n`
    for (const issue of result.issues) {
      if (noAdvice && issue.severity === 'advice') continue
      const { [issue.severity]: word } = language.locale.report
      yield `  ${word}  ${visible(describeIssue(issue, language.locale))}  ${issue.code}\n`
    }
  }
}

function* linesOf(file: string, found: readonly FoundRecord[], noAdvice: boolean): Generator<string> {
  for (const { kind, text, start, end, result } of found) {
    const canonical = result.ok ? { canonical: result.value.text } : {}
    const verdict = verdictOf(result)
    const codes = result.issues.flatMap(({ code, severity }) => (noAdvice && severity === 'advice' ? [] : [code]))
    yield `${JSON.stringify({ file, kind, text, ...canonical, start, end, verdict, issues: codes })}\n`
  }
}
