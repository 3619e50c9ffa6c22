/** Words that stand where nothing has been filled in: 暂无, 同上, 待定, test, the #N/A of a spreadsheet. */
export const UNFILLED: RegExp =
  /^(?:(?:请|待)(?:输入|填写|填|补充|定|写).{0,8}|未命名|没有|未有|不(?:涉及|适用|需要)|无需|其[他它]|待定|不详|未知|暂无|无|同上|同法人|[同见](?:附件|营业执照|身份证|证件)(?:地址|住所)?|(?:测试|示例|样例|演示)(?:员|用户|账号|姓名|名称|名字|单位|公司|企业|网站|.{0,3}有限公司)?|test|demo|null|undefined|unknown|none|nil|nothing|same as above|tbd|n\/a|#(?:n\/a|(?:value|ref|num|null|div\/0)!?|name\?))\d{0,9}$/i

/** A dash, a dot, a zero: what is typed into a field that must not be blank. */
const MARKS = /^[-—–_/\\.。*?？×x0空略\s]*$/i

const STOP = /[.。!！]/

/** Whether a text stands for nothing. Nobody is taken at such a word. */
export function saysNothing(text: string): boolean {
  const trimmed = text.trim()
  const written = STOP.test(trimmed.slice(-1)) ? trimmed.replace(/[.。!！]+$/, '') : trimmed
  return MARKS.test(written) || UNFILLED.test(written)
}
