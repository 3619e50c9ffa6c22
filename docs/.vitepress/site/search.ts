import type { DefaultTheme } from 'vitepress'
import { tokenize } from './tokenize.ts'

const texts = {
  button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
  modal: {
    displayDetails: '显示详情',
    resetButtonTitle: '清空',
    backButtonTitle: '关闭',
    noResultsText: '没有找到',
    footer: {
      selectText: '打开',
      selectKeyAriaLabel: '回车',
      navigateText: '移动',
      navigateUpKeyAriaLabel: '向上',
      navigateDownKeyAriaLabel: '向下',
      closeText: '关闭',
      closeKeyAriaLabel: 'Esc',
    },
  },
}

const options: DefaultTheme.LocalSearchOptions = { translations: texts, locales: { en: { translations: {} } } }

// VitePress hands functions of the configuration to the browser as texts and evaluates them there, which the policy of
// the pages refuses. What is not enumerable stays here; the theme gives the browser the same function.
Object.defineProperty(options, 'miniSearch', { value: { options: { tokenize } } })

/** Search in the pages themselves; nothing is asked of a server. */
export const search: { provider: 'local'; options: DefaultTheme.LocalSearchOptions } = { provider: 'local', options }
