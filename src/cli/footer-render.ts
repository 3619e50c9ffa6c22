import { say } from '../locale/language.ts'
import {
  copyrightOwner,
  filingProvince,
  icpNumber,
  licenseNumbers,
  policeIcon,
  publicSecurityNumber,
} from './footer-numbers.ts'
import { issuePrinter, shown } from './issue.ts'
import { noAdvice, oneOf, required, today } from './option.ts'
import { provinceAsked } from './province-asked.ts'
import { type Subcommand, subcommand } from './subcommand.ts'

/** A footer on standard output; what is wrong with its numbers on standard error. */
export const footerRender: Subcommand = subcommand({
  name: 'footer render',
  about: { zh: '生成网页底部的备案信息', en: 'write a footer to paste into a page' },
  operands: '',
  takes: {
    least: 0,
    most: 0,
    otherwise: { zh: 'footer render后只填选项', en: 'footer render takes only options' },
  },
  options: {
    icp: required(icpNumber),
    'public-security': publicSecurityNumber,
    license: licenseNumbers,
    copyright: copyrightOwner,
    province: filingProvince,
    icon: policeIcon,
    format: oneOf(['html', 'markdown', 'jsx', 'vue', 'text', 'wxml', 'uni-app'] as const, {
      zh: '格式（默认html）',
      en: 'format (html)',
    }),
    today,
    'no-advice': noAdvice,
  },
  examples: ['beian footer render --icp 京ICP备16020626号-8 --public-security 京公网安备11010502030143号'],
  run: async ({ icp, license, copyright, province, icon, format, today, ...given }, _, world) => {
    const { renderFooter } = await import('../footer/render-footer.ts')
    const publicSecurity = given['public-security']
    const result = renderFooter(
      { icp, publicSecurity, licenses: license, copyright, provinceCode: await provinceAsked(province) },
      { format: format ?? 'html', icon, today },
    )
    const issues = shown(result.issues, given['no-advice'])
    const { print } = issuePrinter(world, issues, { labelOf: (path) => path.join('.') })
    for (const issue of issues) await world.stderr(print(issue))
    if (!result.ok) return 1
    if (icon !== undefined && !/<(?:img|image) |!\[\]/.test(result.value.text)) {
      const unused = {
        zh: 'beian: 没有用到--icon：图标放在公安联网备案号前面，应为网址或路径',
        en: 'beian: --icon is not used: it stands before a public-security number and is a web address or a path',
      }
      await world.stderr(`${say(world.language, unused)}\n`)
    }
    await world.stdout(`${result.value.text}\n`)
    return 0
  },
})
