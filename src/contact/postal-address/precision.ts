/**
 * How far an address goes behind its division. Each word counts as a part of its own, not as a character of a name:
 * 中关村大街 and 三里屯路 are roads, 苹果社区 is an estate, 2号大街 has no door.
 */

const NUMERAL = '〇零一二三四五六七八九十百'

/** What follows 号 where it is a name: 3号路, 2号大街, 一号桥, 8号线, 十四号煤矿. */
const NAMED = '(?!(?:大街|大道|公路|公馆|路|街|桥|线|港|坑|矿|井|煤|渡口))'

/** Words that make the number before them a name, or the number of something larger than a door. */
const NO_ROOM = '国省县乡路街巷线道环公千米里年月团连旅师营组社队村区期厂中小医局处所矿井站铁级与和'

/** An estate whose name begins with a year or a number: 798艺术区, 1970科技小镇. */
const NAME_OF_ESTATE = '[\\u4e00-\\u9fff]{0,4}(?:园(?![\\u4e00-\\u9fff]*公司)|艺术区|街区|小镇)'

/** 8号, 3栋, A座, 5F, 12铺; 十二层, 二单元; 之二; at the end 12-3, 1508, 13GH; in the midst B1709, 3-2-101; No. 5 */
const DOOR = /* @__PURE__ */ (() =>
  new RegExp(
    [
      `[\\dA-Za-z][)）]? ?(?:号${NAMED}|室|栋|幢|座|层|楼(?![镇乡村街路])|单元|房|户|铺|弄|门|库|馆|院|档|摊|柜|卡|间|商位|车间|#)`,
      `[${NUMERAL}](?:号${NAMED}|室|栋|幢|层|单元|弄|楼(?![镇乡村街路店]))`,
      `[${NUMERAL}](?:座|门|房|户|铺|馆)(?:$|[\\dA-Za-z(),、])`,
      `[甲乙丙丁](?:[${NUMERAL}]{1,3}|\\d+)号`,
      `[号室房]之[${NUMERAL}\\d]`,
      '\\d[A-Za-z]{0,3}\\)?$',
      '\\d[Ff](?![A-Za-z])',
      `(?:^|[^\\dA-Za-z-])(?:\\d{3,}(?!${NAME_OF_ESTATE})|\\d+(?:-[\\dA-Za-z]+)+|[A-Za-z]\\d+|\\d+[A-Za-z]{1,2})(?![\\dA-Za-z${NO_ROOM}-])`,
      '[Nn][Oo]\\.? ?\\d',
      '[\\dA-Za-z]地块',
      // 财富大厦东座, 万达广场首层, 整栋.
      '[厦心场城馆楼园][东南西北中主副裙]{1,2}[座塔]',
      '(?:[首顶整底全]层|负[一二三]层|[整独全][栋幢])',
    ].join('|'),
  ))()

/**
 * Numbers that are no doors: 0号, expressways (京藏高速G6, G6辅路), six and more digits behind a road, a date, and a
 * number that is all that stands behind the division (798).
 */
const NO_DOOR =
  /^[A-Z]?\d+$|(^|\D)0+号(?![楼院])|(高速)(?:公路)?[A-Z]\d+|[GS]\d{1,4}(?=高速|辅路|[国省]道|线)|([路街道巷区市县省镇乡])\d{6,}$|(?:19|20)\d\d-\d{1,2}-\d{1,2}/g

const BOX = /(?:信|邮|专用信)箱|信筒/

/** Told by what it lies beside: a side of a road, a crossing, a kilometre, the yard of something. */
const LANDMARK =
  /[东南西北]侧|以[东南西北]|[路道街][东南西北](?:$|\d)|交叉|交汇|交界|交口(?![路街道大镇乡])|路口|[公千]里处|\d公里|\d米|院内/

/** The town of a country address (镇, 乡, 苏木), with its name: 李家镇, not 镇江路 or 新乡路. */
const TOWN = /^[\u4e00-\u9fff]{1,14}?(?:镇(?![江海]|[中东南西北]?[大]?[路街道])|乡(?![路街道大])|苏木)/

/** A sub-district (街道), whose name may be that of a road: 友谊路街道. */
const SUBDISTRICT = /^[\u4e00-\u9fff]{1,12}?(?:街道(?:办事处)?|街办|办事处)/

/** A group, a team, a company: what villages and state farms are divided into. 组团 and 社区 are none. */
const GROUP = /* @__PURE__ */ (() =>
  new RegExp(
    `[\\d${NUMERAL}](?:组|社|队)(?![区团织])|村民?(?:小组|委)|[牧嘎]委会|自然村|嘎查|生产队|团[^体]{0,6}?连|[农林牧渔茶分总]场(?![路街站])`,
  ))()

/** A village as a part of its own; 中关村大街, 中关村东路 are roads, 度假村 a hotel, 新村 an estate. */
const VILLAGE =
  /村(?!附近|周边|一带|[东南西北中前后]{0,2}(?:大街|大道|胡同|路|街|道|巷)|软件|科技|广场|大厦|医院|地铁|银行|支行|站)/
const NO_VILLAGE = /度假村|新村|[奥亚青]运村|奥林匹克村|民俗村|山庄|[茶酒钱饭]庄/g

/** An estate of a city: 曹杨八村. */
const NUMBERED = /[一二三四五六七八九十]村/g

/** Within a town of the country, where nothing else is meant by them; and at the end behind a county. */
const HAMLET = /[村屯寨庄圩塆组]|居(?:民)?委(?:员)?会/
const HAMLET_AT_END = /[村屯寨庄湾坪坝沟岭岗坳冲塘圩塆墩坑垌厝围寮窑咀嘴坡峪洼崖滩洲渡堰洞岩堡营铺埠埭浜]$/

const STREET =
  /[路街道巷胡弄里坊苑园厦楼院校站港区城厂馆村]|酒店|饭店|大学|中心|广场|公寓|市场|机场|花园|家园|商场|电站|基地|公园|码头/

/** How far an address goes; `landmark`: to a side of a road, a crossing or a kilometre. */
export type Precision = 'door' | 'landmark' | 'village' | 'po-box' | 'street' | 'division'

/** How far the address goes from `from` on, and whether it names a town of the country. */
export interface Reach {
  readonly precision: Precision
  readonly inCountry: boolean
}

/**
 * @param from where the division ends
 * @param unit the last character of the division's name
 */
export function reachOf(text: string, from: number, unit: string): Reach {
  if (BOX.test(text)) return { precision: 'po-box', inCountry: false }
  const rest = text.slice(from).replace(NO_DOOR, '$1$2$3')
  if (DOOR.test(rest)) return { precision: 'door', inCountry: false }
  const town = TOWN.exec(rest)?.[0]
  const place = rest.slice((town ?? SUBDISTRICT.exec(rest)?.[0] ?? '').length)
  const inCountry = town !== undefined
  if (LANDMARK.test(place)) return { precision: 'landmark', inCountry }
  if (isVillage(place, inCountry, unit)) return { precision: 'village', inCountry }
  return { precision: STREET.test(place) ? 'street' : 'division', inCountry }
}

function isVillage(place: string, inTown: boolean, unit: string): boolean {
  if (GROUP.test(place)) return true
  const named = place.replace(NO_VILLAGE, '')
  if (inTown) return HAMLET.test(named) || (HAMLET_AT_END.test(named) && !STREET.test(named.slice(0, -1)))
  if (VILLAGE.test(named.replace(NUMBERED, ''))) return true
  return (unit === '县' || unit === '旗') && /[屯寨庄]$/.test(named)
}
