import { type CheckFooterOptions, checkFooter, fixFooter, renderFooter } from '../../../src/footer.ts'
import { type Answer, claimAnswer, claimFindings } from '../findings.ts'
import type { Claims, Subject } from '../subject.ts'
import { claimRanges } from './texts.ts'

/** Pages: what is said of them, and what becomes of them. */

const CHECKS: Readonly<Record<string, CheckFooterOptions>> = {
  checkFooter: {},
  'checkFooter expected': {
    provinceCode: '44',
    expected: { icp: '粤ICP备99000001号-1', publicSecurity: '粤公网安备44030599000001号' },
  },
  'checkFooter mini-program': { page: 'mini-program' },
}

const FORMATS = ['markdown', 'jsx', 'vue', 'text', 'wxml', 'uni-app'] as const

const NUMBERS = { icp: '京ICP备16020626号-8', publicSecurity: '京公网安备11010502030143号' }

function claimPage(claims: Claims, options: CheckFooterOptions, html: string): void {
  const report = checkFooter(html, options)
  claims.same('the same page gives the same report', checkFooter(html, options), report)
  const hasErrors = report.issues.some(({ severity }) => severity === 'error')
  claims.holds('errors alone decide: ok without one, not ok with one', report.ok === !hasErrors, () => report)
  claimFindings(claims, report.issues, '')
  for (const { start, end, text } of report.records) {
    claims.same('the text of a number is what stands at its place', html.slice(start, end), text)
    claims.holds('no number is empty', start < end, () => report.records)
  }
  for (const { code, at } of report.issues) {
    const isWithin = 0 <= at.start && at.start <= at.end && at.end <= html.length
    claims.holds('a finding has its place in the page', isWithin, () => [code, at])
    const lines = html.slice(0, at.start).split(/\r\n?|\n/)
    // Between CR and LF no line has ended yet.
    if (html.slice(at.start - 1, at.start + 1) === '\r\n') continue
    claims.same(
      'a place is named by its line and column',
      [at.line, at.column],
      [lines.length, lines.at(-1)!.length + 1],
    )
  }
}

export const pageSubjects: readonly Subject[] = [
  ...Object.entries(CHECKS).map(
    ([name, options]): Subject => ({
      name,
      format: 'page',
      covers: ['checkFooter'],
      judge: (input, claims) => claimPage(claims, options, input),
    }),
  ),
  ...[undefined, NUMBERS].map(
    (numbers): Subject => ({
      name: numbers === undefined ? 'fixFooter' : 'fixFooter with numbers',
      format: 'page',
      covers: ['fixFooter'],
      judge(input, claims) {
        const fixed = fixFooter(input, numbers)
        let text = ''
        let done = 0
        for (const { start, end, replacement } of fixed.changes) {
          claims.holds('changes are in order, none overlapping another', done <= start && start <= end, () => fixed)
          text += input.slice(done, start) + replacement
          done = end
        }
        claims.same('the changes make of the page what is told', text + input.slice(done), fixed.html)
        claims.same(
          'what was mended is not changed by mending it again',
          fixFooter(fixed.html, numbers).html,
          fixed.html,
        )
        claimFindings(claims, fixed.issues, '')
      },
    }),
  ),
  {
    name: 'renderFooter',
    format: 'text',
    covers: ['renderFooter', 'footerDisplayOf'],
    judge(input, claims) {
      const all = { icp: input, publicSecurity: input, licenses: [input], copyright: input }
      claimAnswer(claims, renderFooter(all) as Answer, input)
      for (const format of [FORMATS[input.length % FORMATS.length]!, 'html'] as const) {
        const options = { format, icon: input }
        const rendered = renderFooter({ icp: NUMBERS.icp, copyright: input, licenses: [input] }, options)
        claimAnswer(claims, rendered as Answer, input)
        if (!rendered.ok || format !== 'html') continue
        const report = checkFooter(rendered.value.text, { expected: { icp: NUMBERS.icp } })
        const isShown = report.records.some(({ text }) => text === NUMBERS.icp)
        claims.holds('a footer that was written shows its number', isShown, () => rendered.value.text)
      }
    },
  },
  {
    name: 'numbers that are found on a page',
    format: 'page',
    covers: ['checkFooter'],
    judge(input, claims) {
      const { records } = checkFooter(input)
      claimRanges(
        claims,
        input,
        [...records].sort((one, other) => one.start - other.start),
      )
    },
  },
]
