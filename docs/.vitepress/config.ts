import type { DefaultTheme, UserConfig } from 'vitepress'
import { navigation, sidebar } from './site/navigation.ts'
import { withPolicy } from './site/policy.ts'
import { repositoryLinks } from './site/repository-links.ts'
import { search } from './site/search.ts'

const zh: DefaultTheme.Config = {
  nav: navigation('zh'),
  sidebar: sidebar('zh'),
  outline: { label: '本页', level: [2, 3] },
  docFooter: { prev: '上一页', next: '下一页' },
  darkModeSwitchLabel: '深浅色',
  lightModeSwitchTitle: '改为浅色',
  darkModeSwitchTitle: '改为深色',
  sidebarMenuLabel: '目录',
  returnToTopLabel: '回到页首',
  langMenuLabel: '语言',
  skipToContentLabel: '跳到正文',
  notFound: {
    title: '没有这一页',
    quote: '地址可能写错了，或这一页已经改名。请用上方的搜索，或从首页找起。',
    linkLabel: '回到首页',
    linkText: '回到首页',
  },
}

const en: DefaultTheme.Config = {
  nav: navigation('en'),
  sidebar: sidebar('en'),
  outline: { label: 'On this page', level: [2, 3] },
  notFound: {
    title: 'There is no such page',
    quote: 'The address may be mistyped, or the page has another name now. Search above, or begin at the home page.',
    linkLabel: 'To the home page',
    linkText: 'To the home page',
  },
}

const config: UserConfig<DefaultTheme.Config> = {
  title: 'beian',
  cleanUrls: true,
  // What the pages share, the lists at the side above all, is a file of its own, not a part of each.
  metaChunk: true,
  // Pages are loaded when they are asked for: some are long tables, and phones pay for what they load.
  router: { prefetchLinks: false },
  lastUpdated: false,
  rewrites: (page) => page.replace(/README\.md$/, 'index.md'),
  markdown: {
    config: repositoryLinks,
    // The usual themes have words of code below a contrast of 4.5.
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  },
  themeConfig: { search, i18nRouting: true },
  locales: {
    root: {
      label: '简体中文',
      lang: 'zh-CN',
      description: '备案填写内容校验：哪里不对、为什么、依据在哪里、怎么改。',
      themeConfig: zh,
    },
    en: {
      label: 'English',
      lang: 'en',
      description: 'Checks website filings of mainland China: what is wrong, why, where that is written, what to do.',
      themeConfig: en,
    },
  },
  transformHtml: (html) => withPolicy(html),
  // The worker of the self-check loads its parts when they are asked for.
  vite: { build: { chunkSizeWarningLimit: 3000 }, worker: { format: 'es' } },
}

export default config
