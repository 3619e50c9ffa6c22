import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { tokenize } from '../site/tokenize.ts'
import SiteLayout from './SiteLayout.vue'
import './style.css'

const theme: Theme = {
  extends: DefaultTheme,
  Layout: SiteLayout,
  enhanceApp({ siteData }) {
    const { themeConfig } = siteData.value
    const search = { ...themeConfig.search }
    search.options = { ...search.options, miniSearch: { options: { tokenize } } }
    siteData.value = { ...siteData.value, themeConfig: { ...themeConfig, search } }
  },
}

export default theme
