import { en, type Locale, zhCN } from 'beian/locale'
import { createContext, type ReactNode, use, useEffect, useState, useSyncExternalStore } from 'react'
import { type Language, words } from './words.ts'

/** Language and colours: the system's colours until somebody chooses. */
interface Settings {
  readonly language: Language
  readonly locale: Locale
  readonly words: (typeof words)[Language]
  readonly isDark: boolean
  readonly switchLanguage: () => void
  readonly switchTheme: () => void
}

const Context = createContext<Settings | undefined>(undefined)

export function useSettings(): Settings {
  const settings = use(Context)
  if (settings === undefined) throw new Error('outside of SettingsProvider')
  return settings
}

const darkQuery = matchMedia('(prefers-color-scheme: dark)')
const onSystemChange = (tell: () => void) => {
  darkQuery.addEventListener('change', tell)
  return () => darkQuery.removeEventListener('change', tell)
}

/** What was chosen and kept, one of the values that are known; the first of them until then. */
function useStored<T extends string>(key: string, known: readonly [T, ...T[]]) {
  const [value, set] = useState(() => known.find((one) => one === localStorage.getItem(key)) ?? known[0])
  useEffect(() => localStorage.setItem(key, value), [key, value])
  return [value, set] as const
}

export function SettingsProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useStored<Language>('beian-react-language', ['zh', 'en'])
  const [theme, setTheme] = useStored<'system' | 'dark' | 'light'>('beian-react-theme', ['system', 'dark', 'light'])
  const isSystemDark = useSyncExternalStore(onSystemChange, () => darkQuery.matches)
  const isDark = theme === 'system' ? isSystemDark : theme === 'dark'
  useEffect(() => {
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
    document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN'
    document.title = words[language].title
  }, [isDark, language])
  const settings: Settings = {
    language,
    locale: language === 'en' ? en : zhCN,
    words: words[language],
    isDark,
    switchLanguage: () => setLanguage(language === 'en' ? 'zh' : 'en'),
    switchTheme: () => setTheme(isDark ? 'light' : 'dark'),
  }
  return <Context value={settings}>{children}</Context>
}
