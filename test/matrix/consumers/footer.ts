import { checkFooter, type FooterReport, fixFooter, type RenderedFooter, renderFooter } from 'beian/footer'

const rendered = renderFooter({ icp: '京ICP备20031234号-1' })
export const footer: RenderedFooter | undefined = rendered.ok ? rendered.value : undefined
export const report: FooterReport = checkFooter('<footer></footer>', { provinceCode: '11' })
export const html: string = fixFooter('<footer></footer>', { icp: '京ICP备20031234号-1' }).html

// @ts-expect-error a province is its code
checkFooter('', { provinceCode: 11 })
