/**
 * `dist/beian.global.js`: what a page without a bundler has as `window.beian`. The main entry, the texts, the adapters of
 * forms and the divisions in one file; a page that wants one check of it is better served by a bundler.
 */

export * from './divisions.ts'
export * from './forms.ts'
export * from './index.ts'
export * from './locale.ts'
