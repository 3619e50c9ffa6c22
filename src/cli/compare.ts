import { formOf } from '../data/forms/form-of.ts'
import type { FormName } from '../data/forms/ids.ts'
import { formNames } from '../data/forms/ids.ts'
import type { Bilingual } from '../locale/language.ts'
import { say } from '../locale/language.ts'
import { readFiling } from './filing-file.ts'
import { UnusableInput } from './input.ts'
import { Misuse } from './misuse.ts'
import { json, noAdvice, today } from './option.ts'
import { writeAll } from './streams.ts'
import { type Subcommand, subcommand } from './subcommand.ts'

const AGREES: Bilingual = { zh: '与ICP备案一致', en: 'agrees with the ICP filing' }
const HARDLY: Bilingual = { zh: '与ICP备案没有确定的矛盾', en: 'no definite contradiction with the ICP filing' }
const PAIR: Bilingual = {
  zh: 'compare后填两或三个文件：一份ICP备案，以及公安联网备案、域名信息模板',
  en: 'compare takes two or three files: an ICP filing, and a public-security filing, a template of the domain, or both',
}

/** Two or three forms about one service: what the others say otherwise than the ICP filing. */
export const compare: Subcommand = subcommand({
  name: 'compare',
  about: {
    zh: '比较ICP备案与公安联网备案、域名信息模板',
    en: 'compare an ICP filing with a public-security filing or a domain template',
  },
  operands: 'FILE FILE [FILE]',
  takes: { least: 2, most: 3, otherwise: PAIR },
  options: { today, 'no-advice': noAdvice, json },
  notes: {
    zh: '各文件是哪种表单按其中的form判断，次序不限。只比较两份表单之间的差异，每份表单自身的错误请用beian check检查。',
    en: 'The forms are told apart by the field form, so the order of files does not matter. Only differences are reported: for mistakes within a form use beian check.',
  },
  examples: [
    'beian compare icp.json public-security.json',
    'beian compare icp.json public-security.json domain-template.json --json',
  ],
  run: async ({ today, json, 'no-advice': noAdvice }, files, world) => {
    const given = new Map<FormName, { readonly file: string; readonly input: unknown }>()
    for (const file of files) {
      const input = await inputOf(file, world)
      const form = formOf(input)
      if (form === undefined || given.has(form)) throw new Misuse(PAIR)
      given.set(form, { file, input })
    }
    if (!given.has('icp')) throw new Misuse(PAIR)
    const [{ compareFilings }, { reportOf }, { jsonReport, printReport, shownReport }] = await Promise.all([
      import('../filing/compare-filings.ts'),
      import('../filing/report.ts'),
      import('./report.ts'),
    ])
    const [icp, police, template] = formNames.map((form) => given.get(form)?.input)
    const comparison = compareFilings(icp, police, template, { today })
    let isFirst = true
    for (const form of formNames.slice(1)) {
      const file = given.get(form)?.file
      if (file === undefined) continue
      const issues = form === 'public-security' ? comparison.publicSecurity : comparison.template
      const report = shownReport(reportOf(form, {}, issues), noAdvice)
      if (!json && !isFirst) await world.stdout('\n')
      isFirst = false
      const pieces = json
        ? jsonReport(file, form, report, world.language)
        : printReport(file, form, report, world, {
            valid: say(world.language, report.issues.length === 0 ? AGREES : HARDLY),
          })
      await writeAll(world, pieces)
    }
    return comparison.ok ? 0 : 1
  },
})

/** The value of a file; one that cannot be read ends the comparison, since nothing is left to be compared. */
async function inputOf(file: string, world: Parameters<Subcommand['run']>[2]): Promise<unknown> {
  try {
    return (await readFiling(file, world.stdin)).value
  } catch (cause) {
    if (!(cause instanceof UnusableInput)) throw cause
    throw new Misuse({
      zh: '{file}：{why}',
      en: '{file}: {why}',
      slots: { file, why: cause.text },
    })
  }
}
