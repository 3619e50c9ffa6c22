import { WordFinder } from './word-finder.ts'

/**
 * Words without which no number is: ICP, 公网安备 in its spellings, the classes of telecom licenses, words and labels of
 * other licenses (a test compares them with the table), and characters written as entities or escapes.
 */
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
  ['教', '备|研|民|APP备|育移动互联网|育APP'],
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

let finder: WordFinder | undefined

/** What finds them; one for all texts. */
export function anchors(): WordFinder {
  finder ??= new WordFinder(WORDS, true)
  return finder
}
