import { MINISTRY, POLICE } from '../../src/data/province-characters/table.ts'
import { gb11714Check } from '../../src/foundation/check-digit/gb11714.ts'
import { gb32100Check } from '../../src/foundation/check-digit/gb32100.ts'
import { iso7064Mod11_2 } from '../../src/foundation/check-digit/iso7064.ts'

/**
 * Distinct synthetic texts of every kind, the same in every run, flat as JSON gives them (what was joined from pieces
 * is a tree in some engines until it is first read). So many of each that the processor cannot learn them by heart.
 */
const COUNT = 20_000

/** Small numbers in a fixed order that looks like none. */
export function createRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

export function flat<T>(values: readonly T[]): T[] {
  return JSON.parse(JSON.stringify(values)) as T[]
}

/** Distinct texts; `make` is called until there are enough. */
function distinct(make: (index: number) => string, count: number = COUNT): string[] {
  const texts = new Set<string>()
  for (let index = 0; texts.size < count; index++) texts.add(make(index))
  return flat([...texts])
}

const digits = (number: number, length: number): string => String(number).padStart(length, '0')

const PROVINCES = '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65'.split(
  ' ',
)

/** Counties in force since before 1981, so that nothing is to be said of them. */
const COUNTIES =
  '110101 110105 110108 120101 130102 140105 150102 210102 220102 230102 310101 310104 320102 330102 340102 350102 360102 370102 410102 420102 430102 440103 450102 510104 520102 530102 610102 620102 630102 640104 650102'.split(
    ' ',
  )

export function residentIds(): string[] {
  const random = createRandom(1)
  return distinct(() => {
    const year = 1950 + random(60)
    const date = `${year}${digits(1 + random(12), 2)}${digits(1 + random(28), 2)}`
    const body = `${COUNTIES[random(COUNTIES.length)]}${date}${digits(random(1000), 3)}`
    const check = iso7064Mod11_2(body, 17)
    return body + (check === 10 ? 'X' : check)
  })
}

/** The same texts with a check character that does not hold. */
export function wrongCheck(texts: readonly string[]): string[] {
  return flat(texts.map((text) => text.slice(0, -1) + (text.endsWith('1') ? '2' : '1')))
}

/** Grouped as people type them. */
export function spaced(texts: readonly string[], ...at: readonly number[]): string[] {
  return flat(
    texts.map((text) => {
      let typed = text
      for (const place of [...at].reverse()) typed = `${typed.slice(0, place)} ${typed.slice(place)}`
      return typed
    }),
  )
}

const CODE_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'

export function socialCreditCodes(): string[] {
  const random = createRandom(2)
  return distinct(() => {
    const body = `MA${digits(random(1_000_000), 6)}`
    const check = gb11714Check(body, 0)
    const region = `${PROVINCES[random(PROVINCES.length)]}01${digits(random(30), 2)}`
    const text = `9${1 + random(3)}${region}${body}${check === 10 ? 'X' : check}`
    return text + CODE_ALPHABET[gb32100Check(text)]
  })
}

// Areas whose numbers have eight digits.
const AREAS = '010 021 022 023 024 025 027 028 029 020 0755 0571 0512 0532 0531 0731'.split(' ')

export function officePhones(): string[] {
  const random = createRandom(3)
  return distinct(() => `0086-${AREAS[random(AREAS.length)]}-${2 + random(7)}${digits(random(10_000_000), 7)}`)
}

export function mobilePhones(): string[] {
  const random = createRandom(4)
  const segments =
    '130 131 132 133 135 136 137 138 139 150 151 152 155 158 159 176 177 178 180 181 186 188 189 199'.split(' ')
  return distinct(() => segments[random(segments.length)] + digits(random(100_000_000), 8))
}

export function icpNumbers(): string[] {
  const random = createRandom(5)
  return distinct((index) => {
    const code = PROVINCES[random(PROVINCES.length)]!
    const character = MINISTRY.charAt(Number.parseInt(code, 8))
    const year = index % 2 === 0 ? digits(5 + random(15), 2) : 2020 + random(6)
    const service = ['', `-${1 + random(20)}`, `-${1 + random(9)}A`, `-${1 + random(9)}X`][random(4)]
    return `${character}ICP备${year}${digits(random(500_000), 6)}号${service}`
  })
}

export function publicSecurityNumbers(): string[] {
  const random = createRandom(6)
  return distinct(() => {
    const code = PROVINCES[random(PROVINCES.length)]!
    return `${POLICE.charAt(Number.parseInt(code, 8))}公网安备${code}01${digits(random(30), 2)}02${digits(1 + random(999_999), 6)}号`
  })
}

const SYLLABLES = 'qing zhu shan hai yun feng lin he jiang xing chen yu lan bai hua ming an le tian di'.split(' ')

export function domains(): string[] {
  const random = createRandom(7)
  const suffixes = ['cn', 'com', 'net', 'com.cn', 'top', 'org.cn']
  return distinct(() => {
    const name = Array.from({ length: 2 + random(2) }, () => SYLLABLES[random(SYLLABLES.length)]).join('')
    return `${name}${random(1000)}.${suffixes[random(suffixes.length)]}`
  })
}

export function homeUrls(): string[] {
  return flat(domains().map((domain, index) => `http${index % 2 === 0 ? 's' : ''}://www.${domain}`))
}

export function emails(): string[] {
  const random = createRandom(8)
  const hosts = ['qq.com', '163.com', 'gmail.com', 'outlook.com', 'foxmail.com', 'qingzhu-kj.cn']
  return distinct(() => {
    const name =
      random(2) === 0
        ? String(10_000 + random(900_000_000))
        : `${SYLLABLES[random(20)]}.${SYLLABLES[random(20)]}${random(10_000)}`
    return `${name}@${hosts[random(hosts.length)]}`
  })
}

export function ipRanges(): string[] {
  const random = createRandom(9)
  return distinct(() => {
    const address = `${[47, 59, 101, 112, 119, 121, 180, 220, 223][random(9)]}.${random(256)}.${random(256)}.${random(256)}`
    return `${address}-${address}`
  })
}

export function postcodes(): string[] {
  const random = createRandom(10)
  const heads = '10 20 30 01 03 05 11 13 15 21 31 23 35 33 25 45 43 41 51 53 57 40 61 55 65 71 73 81 75 83'.split(' ')
  return distinct(() => `${heads[random(heads.length)]}0${digits(random(1000), 3)}`, 10_000)
}

const ROADS = ['中山', '人民', '解放', '建设', '青竹', '科技', '长江', '黄河', '文化', '学院']

export function postalAddresses(): string[] {
  const random = createRandom(11)
  const cities = [
    '北京市海淀区',
    '上海市徐汇区',
    '广东省深圳市南山区',
    '浙江省杭州市西湖区',
    '四川省成都市武侯区',
    '湖北省武汉市洪山区',
  ]
  return distinct(
    () =>
      `${cities[random(cities.length)]}${ROADS[random(ROADS.length)]}${['路', '街', '大道'][random(3)]}${1 + random(900)}号${1 + random(30)}栋${100 + random(2000)}室`,
  )
}

const SURNAMES = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗']
const GIVEN = [...'青竹明华文静海山云峰林江晨雨兰白安乐天宇欣怡']

export function personNames(): string[] {
  const random = createRandom(12)
  const pick = (from: readonly string[]) => from[random(from.length)]!
  return distinct(() => pick(SURNAMES) + pick(GIVEN) + (random(4) === 0 ? '' : pick(GIVEN)), 8000)
}

const FIRMS = [...'青竹山海云峰林江晨星兰白泽恒瑞祥泰丰源']

export function entityNames(): string[] {
  const random = createRandom(13)
  const pick = (from: readonly string[]) => from[random(from.length)]!
  const cities = ['北京', '上海', '深圳', '杭州', '成都', '武汉', '南京', '西安']
  const trades = ['科技', '茶业', '文化传媒', '信息技术', '贸易', '餐饮管理', '机械制造', '环保工程']
  const forms = ['有限公司', '股份有限公司', '有限责任公司']
  return distinct(() => pick(cities) + pick(FIRMS) + pick(FIRMS) + pick(FIRMS) + pick(trades) + pick(forms))
}

/** Names of services that nothing is to be said of. */
export function serviceNames(): string[] {
  const random = createRandom(14)
  const pick = (from: readonly string[]) => from[random(from.length)]!
  const trades = ['茶业', '软件', '机械', '餐饮', '园艺', '木器', '陶瓷', '灯饰', '家具', '包装']
  const ends = ['官网', '商城', '之家', '门户', '在线', '公司网站', '展示平台', '网']
  return distinct(() => pick(FIRMS) + pick(FIRMS) + pick(FIRMS) + pick(trades) + pick(ends))
}
