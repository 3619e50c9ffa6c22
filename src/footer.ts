// Reading and writing what a website shows at its foot. Brings an HTML tokenizer, which forms do not need.

export type { FooterChange } from './footer/changes.ts'
export {
  type CheckFooterOptions,
  checkFooter,
  type FooterRecord,
  type FooterReport,
} from './footer/check-footer.ts'
export type { ExpectedNumbers } from './footer/expected-numbers.ts'
export type { FooterCode, FooterIssue } from './footer/finding.ts'
export { type FixedFooter, type FixFooterNumbers, type FixFooterOptions, fixFooter } from './footer/fix-footer.ts'
export { type FooterDisplay, footerDisplayOf } from './footer/footer-rule.ts'
export type { FooterFormat } from './footer/markup.ts'
export {
  type FooterNumbers,
  type FooterPlace,
  type RenderedFooter,
  type RenderFooterOptions,
  renderFooter,
} from './footer/render-footer.ts'
export type { SourcePlace } from './footer/source-place.ts'
