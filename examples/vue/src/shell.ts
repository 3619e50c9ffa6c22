import { en, type Locale, zhCN } from 'beian/locale'
import { computed, nextTick, ref, watch } from 'vue'
import { type AppWords, words } from './words.ts'

/** Language, colours and the step that is shown: what the application has besides the filing. */

export type Language = 'zh-CN' | 'en'
const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export const language = ref<Language>(localStorage.getItem('beian-language') === 'en' ? 'en' : 'zh-CN')
export const locale = computed<Locale>(() => (language.value === 'en' ? en : zhCN))
export const t = computed<AppWords>(() => words[language.value])

watch(
  language,
  (tag) => {
    localStorage.setItem('beian-language', tag)
    document.documentElement.lang = tag
    document.title = words[tag].title
  },
  { immediate: true },
)

const system = matchMedia('(prefers-color-scheme: dark)')
const systemIsDark = ref(system.matches)
system.addEventListener('change', () => {
  systemIsDark.value = system.matches
})

export const theme = ref<Theme>(themes.find((known) => known === localStorage.getItem('beian-theme')) ?? 'auto')
export const isDark = computed(() => (theme.value === 'auto' ? systemIsDark.value : theme.value === 'dark'))

watch(theme, (chosen) => localStorage.setItem('beian-theme', chosen))
watch(isDark, (dark) => document.documentElement.classList.toggle('dark', dark), { immediate: true })

export const steps = ['start', 'entity', 'service', 'papers', 'check', 'police', 'after'] as const
export type Step = (typeof steps)[number]

const stepInHash = (): Step => steps.find((step) => location.hash === `#/${step}`) ?? 'start'

export const step = ref<Step>(stepInHash())
/** The field that the next step that is shown leads to. */
let wanted = ''

window.addEventListener('hashchange', () => {
  step.value = stepInHash()
  void nextTick(arrive)
})

export function go(to: Step, field = ''): void {
  wanted = field
  if (to === step.value) arrive()
  else location.hash = `/${to}`
}

/** Brings the focus to the field that was asked for, else to the step's heading. */
function arrive(): void {
  const field = wanted === '' ? null : document.querySelector(`[data-testid="field-${CSS.escape(wanted)}"]`)
  wanted = ''
  const folded = field?.closest('details')
  if (folded) folded.open = true
  const target =
    field?.querySelector<HTMLElement>('input, textarea, [role="combobox"], button') ??
    document.querySelector<HTMLElement>('[data-testid="heading"]')
  ;(field ?? target)?.scrollIntoView({ block: field ? 'center' : 'nearest' })
  if (!field) window.scrollTo(0, 0)
  target?.focus({ preventScroll: true })
}
