import { describe, expect, it } from 'vitest'
import { checkFooter } from '../../src/footer/check-footer.ts'

const MIIT = 'https://beian.miit.gov.cn/'
const icp = (text: string) => `<footer><a href="${MIIT}">${text}</a></footer>`
const police = (text: string) =>
  `<footer><a href="${MIIT}">京ICP备16020626号-8</a> <a href="https://beian.mps.gov.cn/"><img src="g.png" alt="">${text}</a></footer>`
const said = (html: string, options = {}) =>
  checkFooter(html, { today: '2026-11-21', ...options })
    .issues.filter(({ code }) => code.startsWith('footer_number'))
    .map(({ severity, code, params }) => {
      const { part, shown } = params as { readonly part?: string; readonly shown?: string }
      return `${severity} ${code} ${part ?? shown ?? ''}`.trim()
    })

describe('what the readers of numbers say is said of the page', () => {
  it.each([
    [police('京公网安备110105002097号'), ['warning footer_number.outdated']],
    [police('京公网安备1101050188221号'), ['warning footer_number.outdated']],
    [police('京公网安备1101054754号'), ['warning footer_number.outdated']],
    [police('京公网安备11010500000143号'), ['warning footer_number.range digits-7-8']],
    [police('京公网安备11010502030143A号'), ['warning footer_number.range letter']],
    [icp('京ICP备03020626号-8'), ['error footer_number.unknown year']],
    [icp('京ICP备19720626号-8'), ['warning footer_number.range serial']],
    [
      icp('京ICP备16020626号-1K'),
      ['warning footer_number.wrong_kind quick-app', 'warning footer_number.range service'],
    ],
    [icp('京ICP备1602062号-8'), ['error footer_number.unknown length']],
    [icp('ICP备16020626号-8'), ['error footer_number.unknown province']],
    [icp('京ICP备16020626号-0'), ['error footer_number.unknown index']],
    [police('沪公网安备11010502030143号'), ['error footer_number.unknown province']],
    [icp('京ICP备16020626号-8'), []],
    // Numbers of other registers are nobody's fault.
    [police('穗公网监备案证第4401060100001号'), []],
    [icp('京ICP备16020626号-8 萌ICP备20253610号'), []],
  ])('%s → %j', (html, expected) => {
    expect(said(html).sort()).toEqual([...expected].sort())
  })
})

describe('the number of another service', () => {
  it.each([
    ['京ICP备16020626号-1A', {}, ['warning footer_number.wrong_kind app']],
    ['京ICP备16020626号-2X', {}, ['warning footer_number.wrong_kind mini-program']],
    // Beside the website's own they are another service's.
    ['京ICP备16020626号-8 | 京ICP备16020626号-1A', {}, []],
    ['京ICP备16020626号-1A', { page: 'app' }, []],
    ['京ICP备16020626号-8', { page: 'app' }, ['warning footer_number.wrong_kind website']],
    ['京ICP备16020626号-2X', { page: 'mini-program' }, []],
    ['京ICP备16020626号-1A', { expected: ['京ICP备16020626号-1A'] }, []],
  ])('%s, %j → %j', (text, options, expected) => {
    expect(said(icp(text), options)).toEqual(expected)
  })

  it('is answered with the one that is expected', () => {
    const { issues } = checkFooter(icp('京ICP备16020626号-1A'), { expected: '京ICP备16020626号-8' })
    expect(issues).toContainEqual(
      expect.objectContaining({
        code: 'footer_number.wrong_kind',
        params: { kind: 'icp', shown: 'app', expected: '京ICP备16020626号-8' },
      }),
    )
  })

  it('needs no link in a mini-program, which has none', () => {
    const links = (options: object) =>
      checkFooter('<view>京ICP备16020626号-2X</view>', options).issues.filter(({ code }) =>
        code.startsWith('footer_link'),
      )
    expect(links({ page: 'mini-program' })).toEqual([])
    expect(checkFooter('<p>京ICP备16020626号-8</p>').issues.map(({ code }) => code)).toEqual(['footer_link.missing'])
  })
})
