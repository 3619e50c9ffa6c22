import { divisionName } from '../data/divisions/names.ts'
import { own } from '../foundation/untrusted.ts'
import { type Bilingual, type Language, say } from '../locale/language.ts'
import { labelled } from './phrases.ts'

/** What a value tells, in words: when somebody was born, where a number was issued. */

type Fact = readonly [label: Bilingual, inWords?: (value: unknown, language: Language) => string | undefined]

const SEXES: Readonly<Record<string, Bilingual>> = {
  male: { zh: '男', en: 'male' },
  female: { zh: '女', en: 'female' },
}
const REGIONS: Readonly<Record<string, Bilingual>> = {
  'hong-kong': { zh: '香港', en: 'Hong Kong' },
  macao: { zh: '澳门', en: 'Macao' },
  taiwan: { zh: '台湾', en: 'Taiwan' },
}
const SEPARATOR: Bilingual = { zh: '；', en: '; ' }
const BETWEEN: Bilingual = { zh: '、', en: ', ' }
const LONG_TERM: Bilingual = { zh: '长期', en: 'long-term' }

const wordOf =
  (words: Readonly<Record<string, Bilingual>>) =>
  (value: unknown, language: Language): string | undefined => {
    const word = own(words, String(value))
    return word && say(language, word)
  }

/** Names of divisions are written in Chinese wherever they are; a code stays beside them. */
function divisionInWords(code: unknown): string {
  const name = divisionName(String(code))
  return name === undefined ? String(code) : `${name} ${code}`
}

function provinceInWords(code: unknown, { locale }: Language): string {
  return own(locale.options['server-location'] as Readonly<Record<string, string>>, String(code)) ?? String(code)
}

/** In the order in which they are told; what stands in the text itself is not said again. */
const FACTS: Readonly<Record<string, Fact>> = {
  birthDate: [{ zh: '出生日期', en: 'born' }],
  sex: [{ zh: '性别', en: 'sex' }, wordOf(SEXES)],
  region: [{ zh: '地区', en: 'region' }, wordOf(REGIONS)],
  nationality: [{ zh: '国籍代码', en: 'nationality' }],
  from: [{ zh: '自', en: 'from' }],
  until: [
    { zh: '至', en: 'until' },
    (value, language) => (value === 'long-term' ? say(language, LONG_TERM) : undefined),
  ],
  divisionCode: [{ zh: '区划', en: 'division' }, divisionInWords],
  provinceCode: [{ zh: '省份', en: 'province' }, provinceInWords],
  provinceCodes: [
    { zh: '省份', en: 'province' },
    (codes, language) =>
      (codes as readonly string[]).map((code) => provinceInWords(code, language)).join(say(language, BETWEEN)),
  ],
  areaCode: [{ zh: '区号', en: 'area code' }],
  extension: [{ zh: '分机', en: 'extension' }],
  country: [{ zh: '国家或地区', en: 'country' }],
  entityNumber: [{ zh: '主体备案号', en: 'number of the entity' }],
  year: [{ zh: '年份', en: 'year' }],
  unicode: [{ zh: '中文写法', en: 'in Chinese' }],
  algorithm: [{ zh: '算法', en: 'algorithm' }],
}

/** What a value tells, in one line: `born: 1949-12-31; sex: female`; an empty one where it is only itself. */
export function factsOf(value: unknown, language: Language): string {
  const source = value as Readonly<Record<string, unknown>>
  const isDivided = source.divisionCode !== undefined
  return Object.entries(FACTS)
    .filter(
      ([key]) => source[key] !== undefined && source[key] !== source.text && !(isDivided && key === 'provinceCode'),
    )
    .map(([key, [label, inWords]]) =>
      labelled(language, say(language, label), inWords?.(source[key], language) ?? String(source[key])),
    )
    .join(say(language, SEPARATOR))
}
