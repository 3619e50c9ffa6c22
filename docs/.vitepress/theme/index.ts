import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { tokenize } from '../site/tokenize.ts'
import SiteLayout from './SiteLayout.vue'
import './style.css'

/** What a thing is comes before what goes wrong with it, and what holds everywhere before what one of 31 provinces says. */
function boostDocument(path: string): number {
  if (path.includes('/provinces/')) return 0.4
  return path.includes('/returned') ? 0.6 : 1
}

const theme: Theme = {
  extends: DefaultTheme,
  Layout: SiteLayout,
  enhanceApp({ siteData }) {
    const { themeConfig } = siteData.value
    const search = { ...themeConfig.search }
    search.options = { ...search.options, miniSearch: { options: { tokenize }, searchOptions: { boostDocument } } }
    siteData.value = { ...siteData.value, themeConfig: { ...themeConfig, search } }
  },
}

export default theme
