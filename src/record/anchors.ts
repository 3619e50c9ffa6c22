/**
 * Words without which no number is: ICP, 公网安备 in its spellings, the classes of telecom licenses, words and labels of
 * other licenses (a test compares them with the table), and characters written as entities or escapes. By their first
 * characters, which a table tells from all others: one expression of all of them would try each at every character.
 */

/** 1 any of the first characters, in either case; 2 what follows, as a source without regard to case. */
const WORDS: readonly (readonly [first: string, rest: string])[] = [
  ['CＣ', '\\s{0,3}[PpＰｐ]'],
  ['I', '[Pp][Cc]备|SBN'],
  ['公', '(?:\\s{0,3}|&nbsp;?|<[^<>]{1,60}>)[网網⽹安]'],
  ['网網⽹', '(?:\\s{0,3}|&nbsp;?|<[^<>]{1,60}>)[安警]'],
  ['AB', '(?:\\s|<[^<>]{1,60}>)?[12](?:\\s{0,3}[-.,、·/－—–‐−―．\\dABX*]|\\s{0,3}&[#a-z]|<[^<>]{1,60}>[-－—–‐−―])'],
  ['ＡＢ', '[１２]'],
  ['网', '文|出证|械|药|食|络信息服务备案|游|信算备'],
  ['文', '网'],
  ['出', '网证|版物网络|审'],
  ['新', '网备|出发'],
  ['国', '新办'],
  ['许許', '可[证證]'],
  ['经', '营性'],
  ['药', '品交易|品信息'],
  ['平', '台备案'],
  ['卫', '网审'],
  ['医', '疗保健信息'],
  ['J', 'Y\\d'],
  ['食', '品经营备案|品销售'],
  ['提', '供者备案'],
  ['-', '20\\d{6}'],
  ['B', 'm\\d{8}'],
  ['标', '识[码号]'],
  ['人', '服证字'],
  ['教', '备|研|民'],
  ['审', '图号'],
  ['G', 'S\\s?[[(（〔京沪粤]'],
  ['测', '资|绘资质'],
  ['软', '著'],
  ['预', '付卡'],
  ['工', '商网市'],
  ['登', '记证'],
  ['&', '#(?:[2-9]\\d{4}|x[4-9f][\\da-f]{3})'],
  ['\\', 'u[4-9f][\\da-f]{3}'],
]

/** By code unit: which of the expressions may match there, counted from 1. */
let kinds: Uint8Array | undefined
let rests: readonly RegExp[] = []

function readWords(): Uint8Array {
  const table = new Uint8Array(0x10000)
  const sources: string[] = []
  for (const [first, rest] of WORDS) {
    for (const unit of unitsOf(first)) {
      const known = table[unit]!
      if (known === 0) table[unit] = sources.push(rest)
      else sources[known - 1] += `|${rest}`
    }
  }
  rests = sources.map((source) => new RegExp(source, 'iy'))
  return table
}

function unitsOf(characters: string): Set<number> {
  const both = characters.toLowerCase() + characters.toUpperCase()
  return new Set(Array.from({ length: both.length }, (_, index) => both.charCodeAt(index)))
}

/** The words of a text, one after the other. */
export class Anchors {
  /** Where the word stands. */
  start = 0
  end = 0
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** Goes to the first word at or behind `from`; whether there is one. */
  find(from: number): boolean {
    const { text } = this
    kinds ??= readWords()
    for (let index = from; index < text.length; index++) {
      const kind = kinds[text.charCodeAt(index)]!
      if (kind === 0) continue
      const rest = rests[kind - 1]!
      rest.lastIndex = index + 1
      if (!rest.test(text)) continue
      this.start = index
      this.end = rest.lastIndex
      return true
    }
    return false
  }
}
