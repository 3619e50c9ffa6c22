import { parseEmail } from 'beian'
import {
  describeIssue,
  describeSuggestion,
  en,
  fieldLabel,
  keyOf,
  type Locale,
  optionsOf,
  type PartialLocale,
  zhCN,
  zhTW,
} from 'beian/locale'

export const languages: readonly Locale[] = [zhCN, zhTW, en]
const own: PartialLocale = { ...en, issues: { ...en.issues, 'email.format': () => 'Not an address.' } }
const result = parseEmail('qingzhu')
export const said: string | undefined = result.ok ? undefined : describeIssue(result.issues[0], own, { short: true })
export const offered: string | undefined = result.ok ? undefined : describeSuggestion(result.issues[0])
export const label: string | undefined = fieldLabel(['entity', 'name'], zhCN, 'icp')
export const natures: readonly string[] = optionsOf('nature', en).map((option) => option.label)
export const nature = keyOf('nature', '企业')

// @ts-expect-error a locale is an object, not its name
describeIssue({ code: 'email.format' }, 'en')
// @ts-expect-error no such list
optionsOf('natures')
