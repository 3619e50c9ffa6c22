import { UNFILLED } from '../foundation/unfilled.ts'

/** Words in the place of a person's name, simplified. */

const PLACEHOLDER =
  /^(?:个人|本人|匿名|法人(?:代表|姓名)?|法定代表人?|负责人|联[系络]人|经办人|管理员|网站(?:负责人|管理员)|董事长|站长|客服|无名氏?|佚名|游客|网友|自然人|个体户|单位|企业|(?:真实)?姓名|名字|用户名?|路人[甲乙丙]|张三李四|.{0,2}某[某人]|admin|guest|anonymous|username|(?:your )?name|first ?name last ?name|asdf\w{0,4}|qwert\w{0,2}|.{0,2}(?:x{2,}|[〇○×]{2,}))$/i

/** Forms of address that both filings name, or that are nothing else. */
const ADDRESS = /(?:先生|小姐|女士|太太|经理|老师|老板|董事长|阿姨|叔叔)$/
/** Posts, before a name of two or three characters: no name begins so. */
const POST = /^(?:副?总经理|总裁|经理|董事长|法定代表人|法人代表|法人|负责人|联系人|站长|老板)(?=[\u4e00-\u9fff]{2,3}$)/

/**
 * Titles, and what may be one: given names of these characters exist. 老 is one before a surname or a number (老张, 老二):
 * Lahu and Wa names begin with it. 阿 is none: it is a surname, and the first syllable of Tibetan, Yi, Uyghur and
 * Mongolian names (阿来, 阿里).
 */
const DOUBTFUL_ADDRESS =
  /^(?:(小|老(?=[王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹大二三四五六七幺板总])).|.([先师女工董姐哥姨叔])|.{1,2}(同志|夫人|主任|师傅|副总|老总|院长|校长|局长|处长|科长|部长|队长|厂长|店长|站长|书记|总裁|总监|主管|医生|律师|教授|博士|会计|警官)|.{1,2}([总某]))$/u
/** The same in Latin letters, before the name. */
const LATIN_ADDRESS = /^(?:mr|mrs|ms|miss|dr|prof)\b\.?\s/i
const LATIN_ORGANIZATION = /(?:^|[\s,])(?:limited|ltd|inc|incorporated|corporation|corp|llc|gmbh|plc)\.?$/i
// W.Top is an initial and a surname.
const DOMAIN =
  /^(?:https?:\/\/|www\.)?(?:[a-z\d-]+\.)*[a-z\d-]{2,}\.(?:com|cn|net|org|top|xyz|vip|io|cc|info|site|shop)$/i

/** Whether the text has not been filled in. `text` has the characters of register words in simplified form. */
export function isPersonUnfilled(text: string): boolean {
  return UNFILLED.test(text) || PLACEHOLDER.test(text)
}

/** The form of address in a name: the word of our lists, where it stands, and whether it is certain. */
export function addressIn(
  text: string,
): { readonly word: string; readonly certain: boolean; readonly start: number; readonly end: number } | null {
  const certain = ADDRESS.exec(text)
  if (certain !== null) return { word: certain[0], certain: true, start: certain.index, end: text.length }
  const post = POST.exec(text)
  if (post !== null) return { word: post[0], certain: true, start: 0, end: post[0].length }
  const latin = LATIN_ADDRESS.exec(text)
  if (latin !== null) return { word: latin[0].trim(), certain: false, start: 0, end: latin[0].trim().length }
  const doubtful = DOUBTFUL_ADDRESS.exec(text)
  if (doubtful === null) return null
  const word = doubtful.slice(1).find((group) => group !== undefined)!
  // 小王, 老张: the word stands in front.
  if (doubtful[1] !== undefined) return { word, certain: false, start: 0, end: word.length }
  return { word, certain: false, start: text.length - word.length, end: text.length }
}

/** What people write around a name: a label, a post or a number in brackets, a telephone number, a stop. */
const AROUND: readonly RegExp[] = [
  /^[\u4e00-\u9fff]{0,8}[:：]\s*/,
  /[(（[【][^()（）[\]【】]{0,20}[)）\]】]/g,
  /[\s\d+:：-]{5,}$/,
  /^["“”'‘’\d.、\s]+|["“”'‘’。.,，;；、!！\s]+$/g,
  ADDRESS,
  POST,
]

/** A Chinese name, with the dot of names of two parts. */
const WHOLE_NAME = /^[\u4e00-\u9fff]{2,}(?:·[\u4e00-\u9fff]{2,})?$/

/** Characters of a Chinese name that may have been parted by a blank. */
const USUAL_HAN = 4

/**
 * The name that was meant by a text with something around it or within; `undefined` where it is none, or two.
 *
 * @example
 * ```ts
 * nameWithin('刘青竹（总经理）') // → '刘青竹'
 * nameWithin('刘青竹、王小明')   // → undefined
 * ```
 */
export function nameWithin(text: string): string | undefined {
  let name = text
  for (const around of AROUND) name = name.replace(around, '')
  const parts = name.split(/\s+/)
  // 刘 青竹 is one name, 刘青竹 王明 are two.
  const joined = parts.join('')
  if (parts.length > 1 && joined.length > USUAL_HAN) return undefined
  return joined !== text && WHOLE_NAME.test(joined) ? joined : undefined
}

/** What a text in Latin letters is, if no person's name. */
export function strangeLatin(text: string): 'organization-name' | 'domain' | undefined {
  return DOMAIN.test(text) ? 'domain' : LATIN_ORGANIZATION.test(text) ? 'organization-name' : undefined
}
