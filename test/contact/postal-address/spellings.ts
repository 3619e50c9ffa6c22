import { Converter } from 'opencc-js'
import { readTsv } from '../../../src/data/read-tsv.ts'

/** Counties in force, with the ways in which people write their names in front of an address. */

export interface County {
  readonly code: string
  readonly name: string
  /** Province, prefecture and county as `divisionName` joins them. */
  readonly full: string
  readonly spellings: Readonly<Record<string, string>>
  /** Without its unit, which says nothing by itself: alone, and behind the units above it. */
  readonly withoutUnit: readonly string[]
}

const rows = readTsv(new URL('../../../src/data/divisions/source.tsv', import.meta.url)).filter(
  ({ until }) => until === '',
)
const nameOf = new Map(rows.map(({ code, name }) => [code!, name!]))

const PEOPLES =
  /(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|普米|塔吉克|怒|鄂温克|保安|裕固|独龙|各)族$/
const PEOPLES_IN_SHORT = /(?:蒙古|哈萨克|柯尔克孜)$/

const MUNICIPALITIES = ['11', '12', '31', '50']
/** Cities without counties: 东莞, 中山, 儋州, 嘉峪关. */
const WITHOUT_COUNTIES = ['441900', '442000', '460400', '620200']

const traditional: (text: string) => string = Converter({ from: 'cn', to: 'tw' })

function withoutPeoples(name: string): string {
  let short = name
  while (PEOPLES.test(short)) short = short.replace(PEOPLES, '')
  return short
}

function shortCities(name: string): readonly string[] {
  if (!name.endsWith('自治州')) return [name.replace(/(?:市|地区|盟)$/, '')]
  const short = withoutPeoples(name.slice(0, -3)).replace(PEOPLES_IN_SHORT, '')
  return [short, `${short}州`]
}

function spellingsOf(code: string, name: string): County {
  const province = nameOf.get(`${code.slice(0, 2)}0000`)!
  const isMunicipality = MUNICIPALITIES.includes(code.slice(0, 2))
  const above = isMunicipality || code.endsWith('00') ? '' : (nameOf.get(`${code.slice(0, 4)}00`) ?? '')
  const short = /^(?:内蒙古|黑龙江|..)/.exec(province)![0]
  const full = province + above + name
  const spellings: Record<string, string> = {
    full,
    'with the country': `中国${full}`,
    'without the province': above + name,
    alone: name,
    'short province': short + above + name,
    'with blanks': `${province} ${above} ${name}`,
    parted: [province, above, name].filter((unit) => unit !== '').join('-'),
    'in traditional characters': traditional(full),
    'in traditional characters, without the province': traditional(above + name),
  }
  for (const city of above === '' ? [] : shortCities(above)) {
    const how = city.endsWith('州') && above.endsWith('州') ? 'as 州' : 'short'
    spellings[`city ${how}`] = province + city + name
    spellings[`both short, city ${how}`] = short + city + name
    spellings[`city ${how}, without the province`] = city + name
  }
  if (isMunicipality) {
    spellings.doubled = province + province + name
    spellings['doubled, first short'] = `${short} ${province} ${name}`
    spellings['doubled, both short'] = short + short + name
    spellings["picker's level"] = `${province}市辖区${name}`
  } else if (above === '') spellings["picker's level"] = `${province}省直辖县级行政区划${name}`
  const bare = /自治[县旗]$/.test(name) ? withoutPeoples(name.slice(0, -3)) : ''
  if (bare.length > 1) spellings['without its peoples'] = province + above + bare + name.slice(-1)
  const stem = name.replace(/(?:自治[县旗]|[新林特]区|[市区县旗])$/, '')
  const withoutUnit =
    stem.length < 2 ? [] : [stem, province + above + stem, short + (shortCities(above)[0] ?? '') + stem]
  return { code, name, full, spellings, withoutUnit }
}

export const counties: readonly County[] = rows
  .filter(({ code }) => !code!.endsWith('00') || WITHOUT_COUNTIES.includes(code!))
  .map(({ code, name }) => spellingsOf(code!, name!))
