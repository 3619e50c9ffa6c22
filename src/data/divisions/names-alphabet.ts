/** Symbols of the packed names; shared by the generator and the decoder. */

/** Units of divisions, the longer ones first; the last one is none at all (特别行政区). */
export const SUFFIXES = [
  '自治县',
  '自治州',
  '自治旗',
  '自治区',
  '地区',
  '林区',
  '特区',
  '矿区',
  '县',
  '区',
  '市',
  '旗',
  '盟',
  '省',
  '',
] as const

/** Symbol of each unit; it ends a name. */
export const DIRECT = ' !"#%&()*+,-./0'

/** The stem is not that of the first successor. */
export const LITERAL = '1'

/** Symbols of the commonest characters. */
export const SINGLES = '23456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnop'

/** First symbols of the other characters. */
export const PAGES = 'qrstuvwxyz{|}~'

/** Second symbols of the other characters: everything above. */
export const SECOND: string = /* @__PURE__ */ [DIRECT, LITERAL, SINGLES, PAGES].join('')
