import { readTsv } from '../../src/data/read-tsv.ts'
import { withMod11_2Check } from '../../src/foundation/check-digit/iso7064.ts'
import { readFixture } from '../fixtures/read.ts'

/** Inputs of one kind: all of them are right, or all of them wrong. */
export interface Inputs {
  readonly about: { readonly zh: string; readonly en: string }
  readonly areRight: boolean
  readonly texts: readonly string[]
}

/** The day on which the numbers are judged: they must not grow younger than a table. */
export const JUDGED_ON = '2026-11-28'

const counties = readTsv(new URL('../../src/data/divisions/source.tsv', import.meta.url)).filter(
  ({ level }) => level === 'county',
)

/** Somebody who was born while the county had this code; the last digits of a sequence that nobody is given first. */
const numberOf = (code: string, birthDate: string): string => withMod11_2Check(`${code}${birthDate}999`)

const everyCounty = counties.map(({ code, from, until }) => {
  const year = until === '' ? Math.max(Number(from), 1990) : Math.max(Number(from), Math.min(Number(until) - 1, 1990))
  return numberOf(code!, `${year}0615`)
})

/** Numbers of whom the county still exists, one of twelve: enough for all provinces. */
const some = counties
  .filter(({ until }, index) => until === '' && index % 12 === 0)
  .map(({ code, from }) => numberOf(code!, `${Math.max(Number(from), 1990)}0615`))

const CHECK_CHARACTERS = '0123456789X'

/** Each digit replaced by each other one. */
function* misread(text: string): Generator<string> {
  for (let index = 0; index < text.length; index++) {
    for (const other of index === text.length - 1 ? CHECK_CHARACTERS : CHECK_CHARACTERS.slice(0, 10)) {
      if (other !== text[index]) yield text.slice(0, index) + other + text.slice(index + 1)
    }
  }
}

/** Two neighbours that differ, swapped. */
function* swapped(text: string): Generator<string> {
  for (let index = 0; index + 1 < text.length; index++) {
    if (text[index] === text[index + 1]) continue
    yield text.slice(0, index) + text[index + 1] + text[index] + text.slice(index + 2)
  }
}

const FULL_WIDTH = '０'.charCodeAt(0) - '0'.charCodeAt(0)

/** What a number looks like that was copied out of a chat, a table or a scan. */
const pasted = (text: string): string[] => [
  `${text.slice(0, 6)} ${text.slice(6, 14)} ${text.slice(14)}`,
  [...text].map((character) => String.fromCharCode(character.charCodeAt(0) + FULL_WIDTH)).join(''),
  ` ${text.toLowerCase()}`,
  `身份证号：${text}`,
]

const withDates = (dates: readonly string[]): string[] =>
  some.flatMap((text) => dates.map((date) => numberOf(text.slice(0, 6), date)))

/** Numbers of ID cards and of residence permits, by what is right or wrong about them. */
export const residentIds: readonly Inputs[] = [
  {
    about: {
      zh: '1981 年以来各版 GB/T 2260 的每个区县代码（含已撤销的）',
      en: 'every county code since 1981, those that are gone included',
    },
    areRight: true,
    texts: everyCounty,
  },
  {
    about: { zh: '港澳台居民居住证', en: 'residence permits of Hong Kong, Macao and Taiwan residents' },
    areRight: true,
    texts: ['810000', '820000', '830000'].map((code) => numberOf(code, '19900615')),
  },
  {
    about: {
      zh: '复制来的写法：空格、全角、小写 x、前面带标签',
      en: 'as they are pasted: spaces, full width, a small x, a label in front',
    },
    areRight: true,
    texts: some.flatMap(pasted),
  },
  {
    about: { zh: '改错一位数字', en: 'one digit misread' },
    areRight: false,
    texts: some.flatMap((text) => [...misread(text)]),
  },
  {
    about: { zh: '相邻两位互换', en: 'two neighbours swapped' },
    areRight: false,
    texts: some.flatMap((text) => [...swapped(text)]),
  },
  {
    about: { zh: '不存在的日期，校验位正确', en: 'a day that does not exist, the check digit right' },
    areRight: false,
    texts: withDates(['19900230', '19910229', '19000229', '19900431', '19901301', '19900100']),
  },
  {
    about: { zh: '将来的或 18 世纪的出生日期', en: 'born in the future, or in the 18th century' },
    areRight: false,
    texts: withDates(['20270615', '20991231', '17990615']),
  },
  {
    about: { zh: '不存在的省份代码', en: 'a province that does not exist' },
    areRight: false,
    texts: ['10', '16', '20', '38', '47', '55', '66', '72', '90', '99', '00'].map((code) =>
      numberOf(`${code}0105`, '19900615'),
    ),
  },
]

const codes = readFixture('certificates.tsv').filter(({ kind }) => kind === 'uscc')
const rightCodes = codes.filter(({ expected }) => expected === 'valid').map(({ number }) => number!)
const CODE_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** Unified social credit codes: published ones of organizations, and what becomes of them. */
export const socialCreditCodes: readonly Inputs[] = [
  {
    about: {
      zh: '公开的机构代码（含福建试点时期的）',
      en: 'published ones of organizations, the Fujian pilot’s included',
    },
    areRight: true,
    texts: rightCodes,
  },
  {
    about: { zh: '改错一位', en: 'one character misread' },
    areRight: false,
    texts: rightCodes.flatMap((text) =>
      [...text].flatMap((character, index) =>
        [...CODE_CHARACTERS]
          .filter((other) => other !== character)
          .map((other) => text.slice(0, index) + other + text.slice(index + 1)),
      ),
    ),
  },
  {
    about: { zh: '填成了身份证号码', en: 'a number of an ID card in its place' },
    areRight: false,
    texts: some,
  },
]

const phones = readFixture('phones.tsv')

/** Office phones as people write them. */
export const officePhones: readonly Inputs[] = [
  {
    about: { zh: '真实机构电话，各种写法', en: 'of organizations, as people write them' },
    areRight: true,
    texts: phones.filter(({ expected }) => expected !== 'invalid').map(({ raw }) => raw!),
  },
  {
    about: { zh: '缺位、区号不存在、编造、手机号等', en: 'too short, no such area code, made up, a mobile …' },
    areRight: false,
    texts: phones.filter(({ expected }) => expected === 'invalid').map(({ raw }) => raw!),
  },
]
