import { nearest } from '../foundation/nearest.ts'
import { isProvinceCodeAt } from '../foundation/province.ts'
import { Misuse } from './misuse.ts'
import { provinceNamed } from './province-named.ts'

/**
 * The code of the province that is typed, however it is named in the languages of the reports; `undefined` where none is.
 *
 * @throws Misuse where it is none, with the name that was probably meant
 */
export async function provinceAsked(typed: string): Promise<string>
export async function provinceAsked(typed: string | undefined): Promise<string | undefined>
export async function provinceAsked(typed: string | undefined): Promise<string | undefined> {
  // A code needs none of the names, which a cold start would wait for.
  if (typed === undefined || (typed.length === 2 && isProvinceCodeAt(typed, 0))) return typed
  const [{ zhCN }, { zhTW }, { en }] = await Promise.all([
    import('../locale/zh-CN.ts'),
    import('../locale/zh-TW.ts'),
    import('../locale/en.ts'),
  ])
  const names = [zhCN, zhTW, en].map(({ options }) => options['server-location'])
  const code = provinceNamed(typed, names)
  if (code === undefined) throw unknownProvince(typed, names)
  return code
}

function unknownProvince(typed: string, names: readonly Readonly<Record<string, string>>[]): Misuse {
  const known = names.flatMap((labels) => [...Object.keys(labels), ...Object.values(labels)])
  const meant = nearest(typed, known)
  if (meant === undefined) {
    return new Misuse({
      zh: '没有这个省份，请填写区划代码前两位（如44）或名称（如广东）',
      en: 'no such province: give two digits (44) or a name (guangdong)',
    })
  }
  return new Misuse({
    zh: '没有这个省份，是不是{meant}？',
    en: 'no such province; did you mean {meant}?',
    slots: { meant },
  })
}
