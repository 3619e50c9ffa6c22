import { writeFileSync } from 'node:fs'
import type { FooterIssue } from '../footer/finding.ts'
import type { FixedFooter } from '../footer/fix-footer.ts'
import type { placesIn, SourcePlace } from '../footer/source-place.ts'
import { verdictOf } from '../foundation/result.ts'
import { type Bilingual, say } from '../locale/language.ts'
import { eachInput } from './each-input.ts'
import {
  copyrightOwner,
  filingProvince,
  icpNumber,
  licenseNumbers,
  policeIcon,
  publicSecurityNumber,
} from './footer-numbers.ts'
import { UnusableInput } from './input.ts'
import { shown } from './issue.ts'
import { Misuse } from './misuse.ts'
import { flag, json, noAdvice, type Option, today } from './option.ts'
import { PAGE_ENDINGS, pagesOf } from './page-files.ts'
import { encoding, type PageInput } from './page-input.ts'
import { footerIssueAsJson, pageHead, printFindings, withCommas } from './page-report.ts'
import { provinceAsked } from './province-asked.ts'
import { wrongOption } from './read-arguments.ts'
import { shownName, visible, writeAll } from './streams.ts'
import { PATHS, type Subcommand, subcommand, type World } from './subcommand.ts'

const NUMBERS = {
  icp: icpNumber,
  'public-security': publicSecurityNumber,
  license: licenseNumbers,
} as const

const SEVERAL: Bilingual = {
  zh: '有多个文件时，footer fix须加--write或--diff',
  en: 'footer fix needs --write or --diff for several files',
}
const NO_FILE: Bilingual = {
  zh: '--write须写明文件名，标准输入无法写回',
  en: '--write needs file names: standard input cannot be written to',
}
const UNWRITABLE: Bilingual = {
  zh: '无法按原编码（{encoding}）写回，请先另存为UTF-8',
  en: 'cannot be written in its own encoding ({encoding}); save it as UTF-8 first',
}
const NOT_WRITTEN: Bilingual = { zh: '无法写入（{code}）', en: 'cannot be written ({code})' }
const CHANGES: Bilingual = { zh: '改动{count}处', en: '{count} changed' }
const WRITTEN: Bilingual = { zh: '已写入，改动{count}处', en: 'written, {count} changed' }
const UNCHANGED: Bilingual = { zh: '没有改动', en: 'nothing changed' }

/** Pages mended, as far as a program can; what is left is reported. */
export const footerFix: Subcommand = subcommand({
  name: 'footer fix',
  about: { zh: '修正网页底部的备案号、链接和图标', en: 'repair the numbers, links and icons of pages' },
  ...PATHS,
  options: {
    ...NUMBERS,
    copyright: copyrightOwner,
    province: filingProvince,
    icon: policeIcon,
    write: flag({ zh: '写回文件，编码和换行不变', en: 'write the files, keeping their encodings and line endings' }),
    diff: flag({ zh: '只显示改动（统一diff格式）', en: 'show only the changes, as a unified diff' }),
    encoding,
    today,
    'no-advice': noAdvice,
    json,
  },
  notes: {
    zh: '改好的网页写到标准输出，改了什么、还有什么须由人来改写到标准错误输出；加--write则写回文件，报告写到标准输出。再次运行不会有新的改动。没有给出的号码不会添加，只修正已有的。退出码1表示还有错误须由人来改。',
    en: 'The repaired page goes to standard output, and what was changed and what remains to be done to standard error; with --write it goes to its file, and the report to standard output. A second run changes nothing. No number is added that is not given: what is there is mended. Exit code 1: errors are left for people.',
  },
  examples: [
    'beian footer fix index.html --icp 京ICP备16020626号-8 --write',
    'beian footer fix *.html --icp 京ICP备16020626号-8 --public-security 京公网安备11010502030143号 --icon /police.png --diff',
  ],
  run: async (given, operands, world) => {
    const { icp, license, copyright, province, icon, write, diff, encoding, today, json } = given
    const provinceCode = await provinceAsked(province)
    const [{ fixFooter }, { expectedNumbers }, { iconAddress }, { placesIn }] = await Promise.all([
      import('../footer/fix-footer.ts'),
      import('../footer/expected-numbers.ts'),
      import('../footer/footer-items.ts'),
      import('../footer/source-place.ts'),
    ])
    const numbers = { icp, publicSecurity: given['public-security'], licenses: license }
    for (const { path } of expectedNumbers(numbers, today).issues) throw wrongNumber(String(path[1]))
    if (icon !== undefined && iconAddress(icon) === undefined) throw wrongOption('icon', policeIcon)
    const { files, read } = await pagesOf(operands, PAGE_ENDINGS, encoding)
    if (write && (files.length === 0 || files.includes('-'))) throw new Misuse(NO_FILE)
    if (!write && !diff && !json && files.length > 1) throw new Misuse(SEVERAL)
    return eachInput(files, world, {
      read,
      json,
      use: async (page, file) => {
        const fixed = fixFooter(page.text, { ...numbers, copyright, provinceCode }, { icon, today })
        const left = shown(fixed.issues, given['no-advice'])
        const bytes = await bytesOf(page, fixed)
        if (write && fixed.changes.length > 0) writePage(file, bytes)
        const report: FixReport = { file, page, fixed, left, isWritten: write, placesIn }
        if (json) await writeAll(world, jsonReport(report, world))
        else if (write) await writeAll(world, printReport(report, await recordsOf(report, today), world))
        else {
          if (diff) await writeDiff(report, world)
          else if (world.bytes === undefined) await world.stdout(new TextDecoder(page.encoding).decode(bytes))
          else await world.bytes(bytes)
          for (const piece of printReport(report, await recordsOf(report, today), world)) await world.stderr(piece)
        }
        return isClean(left) ? 0 : 1
      },
    })
  },
})

interface FixReport {
  readonly file: string
  readonly page: PageInput
  readonly fixed: FixedFooter
  /** The findings that are left, as far as they are shown. */
  readonly left: readonly FooterIssue[]
  readonly isWritten: boolean
  readonly placesIn: typeof placesIn
}

/** The misuse of an option whose number is none, or one of another kind. */
function wrongNumber(field: string): Misuse {
  const name = field === 'publicSecurity' ? 'public-security' : field === 'icp' ? 'icp' : 'license'
  return wrongOption(name, NUMBERS[name] as Option)
}

function isClean(issues: readonly FooterIssue[]): boolean {
  return issues.every(({ severity }) => severity !== 'error')
}

/** The page as it is stored, mended. */
async function bytesOf(page: PageInput, { changes }: FixedFooter): Promise<Uint8Array> {
  if (changes.length === 0) return page.bytes
  const { changedBytes } = await import('./page-bytes.ts')
  const bytes = changedBytes(page, changes)
  if (bytes === undefined) throw new UnusableInput({ ...UNWRITABLE, slots: { encoding: page.encoding } })
  return bytes
}

function writePage(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes)
  } catch (cause) {
    throw new UnusableInput({ ...NOT_WRITTEN, slots: { code: (cause as { code?: string }).code ?? '?' } })
  }
}

async function writeDiff({ file, page, fixed }: FixReport, world: World): Promise<void> {
  const { unifiedDiff } = await import('./page-diff.ts')
  await writeAll(world, unifiedDiff(file, page.text, fixed.changes))
}

/** The numbers of the mended page, which its findings are about. */
async function recordsOf({ fixed, left }: FixReport, today: string | undefined): Promise<PageRecords> {
  if (left.length === 0) return []
  const { checkFooter } = await import('../footer/check-footer.ts')
  return checkFooter(fixed.html, { today }).records
}

type PageRecords = Parameters<typeof printFindings>[1]['records']

/** Of what is put in, so much is shown. */
const LONGEST_SHOWN = 80

function* printReport(report: FixReport, records: PageRecords, world: World): Generator<string> {
  const { file, fixed, left, isWritten } = report
  yield pageHead(file, { ok: isClean(left), issues: left }, world)
  const count = fixed.changes.length
  const said = count === 0 ? UNCHANGED : isWritten ? WRITTEN : CHANGES
  yield `  ${say(world.language, said, { count })}\n`
  const name = visible(shownName(file))
  for (const { at, replacement, code } of placedChanges(report)) {
    const text = visible(replacement.replace(/\s+/g, ' ').trim())
    const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text
    yield `    ${name}:${at.line}:${at.column} → ${shown}  ${code}\n`
  }
  yield* printFindings(file, { records, issues: left }, world)
}

function* jsonReport(report: FixReport, { language }: World): Generator<string> {
  const { file, left, isWritten } = report
  const ok = isClean(left)
  const head = JSON.stringify({
    file: shownName(file),
    ok,
    verdict: verdictOf({ ok, issues: left }),
    written: isWritten && report.fixed.changes.length > 0,
  })
  yield `${head.slice(0, -1)},"changes":[`
  yield* withCommas(placedChanges(report), (change) => change)
  yield '],"issues":['
  yield* withCommas(left, (issue) => footerIssueAsJson(issue, language))
  yield ']}\n'
}

/** What was changed, with the places in the page as it was. */
function placedChanges({ page, fixed, placesIn }: FixReport): {
  readonly code: string
  readonly at: SourcePlace
  readonly replacement: string
}[] {
  const placeOf = placesIn(page.text)
  return fixed.changes.map(({ start, end, replacement, code }) => ({ code, at: placeOf(start, end), replacement }))
}
