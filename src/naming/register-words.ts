/**
 * Words in the names that registers hold, shared by the names of entities and of persons. Traditional forms of the
 * characters in them are folded for matching; names keep theirs.
 */

const TRADITIONAL =
  '經師闆總測試個負責員無會學協檢廠醫館圖書務聯導記長團黨軍園銀飯農業戶實機構營銷門診號單稱請寫輸沒詳見網論壇臺檯區縣鄉鎮衛財稅開發隊廳處體進華國際東廣暫絡補辦繫執遊審計證貿眾艦頁兒蓋複樣藥賓樂場夥鑒氣統專劃資聞'
const SIMPLIFIED =
  '经师板总测试个负责员无会学协检厂医馆图书务联导记长团党军园银饭农业户实机构营销门诊号单称请写输没详见网论坛台台区县乡镇卫财税开发队厅处体进华国际东广暂络补办系执游审计证贸众舰页儿盖复样药宾乐场伙鉴气统专划资闻'

let simplified: ReadonlyMap<string, string> | undefined

const ANY_TRADITIONAL = /* @__PURE__ */ (() => new RegExp(`[${TRADITIONAL}]`))()

/** The text with the traditional characters of these words in their simplified form, one for one. */
export function foldRegisterWords(text: string): string {
  // Nearly every text is in simplified characters, and is given back as it is.
  if (!ANY_TRADITIONAL.test(text)) return text
  simplified ??= new Map([...TRADITIONAL].map((character, at) => [character, SIMPLIFIED.charAt(at)]))
  let folded = ''
  for (let at = 0; at < text.length; at++) folded += simplified.get(text.charAt(at)) ?? text.charAt(at)
  return folded
}

/**
 * Ends of names that no person has; short ones (店, 局) count behind three characters, and are the group of the match.
 */
export const ORGANIZATION_END: RegExp =
  /(?:公司|集团|事务所|委员会|协会|学会|商会|工会|基金会|合作社|工作室|经营部|商行|商店|超市|餐厅|饭店|酒店|宾馆|诊所|药店|政府|法院|检察院|派出所|办事处|居委会|村委会|医院|学校|大学|中学|小学|幼儿园|银行|出版社|俱乐部|门市部|合伙企业|个体工商户|农场|中心|研究[院所]|网站|官网|论坛|商城|平台|旗舰店|小程序|公众号|.{3}([店厂局寺庙])|有限|有限责任公?)$/

/** Surnames of two characters, in both scripts. */
export const COMPOUND_SURNAMES: readonly string[] =
  /* @__PURE__ */
  '欧阳 歐陽 太史 端木 上官 司马 司馬 独孤 獨孤 南宫 南宮 夏侯 诸葛 諸葛 尉迟 尉遲 公孙 公孫 慕容 长孙 長孫 宇文 司徒 令狐 皇甫'.split(
    ' ',
  )

/** Whether a name begins with a surname of two characters and has `given` more. */
export function hasCompoundSurname(name: string, given: number): boolean {
  return name.length === 2 + given && COMPOUND_SURNAMES.includes(name.slice(0, 2))
}
