import { describe, expect, it } from 'vitest'
import { bare, unframed, unlabelled } from '../../src/foundation/around.ts'
import * as beian from '../../src/index.ts'

type Parse = (input: unknown) => {
  readonly ok: boolean
  readonly value?: unknown
  readonly issues: readonly unknown[]
}

/** Values in the standards' and the tests' own examples, and what a label in front of them says. */
const values: readonly (readonly [parse: Parse, is: (input: unknown) => boolean, text: string, label: string])[] = [
  [beian.parseResidentId, beian.isResidentId, '11010519491231002X', '身份证号'],
  [beian.parseResidencePermit, beian.isResidencePermit, '81000019980902013X', '居住证号码'],
  [beian.parseForeignPermanentResidentId, beian.isForeignPermanentResidentId, '932682198501010017', '永居证号'],
  [beian.parsePassport, beian.isPassport, 'E12805206', '护照号'],
  [beian.parseHongKongMacaoTravelPermit, beian.isHongKongMacaoTravelPermit, 'H10258128', '回乡证号'],
  [beian.parseTaiwanResidentTravelPermit, beian.isTaiwanResidentTravelPermit, '07257456', '台胞证号'],
  [beian.parseSocialCreditCode, beian.isSocialCreditCode, '91110000710925462X', '统一社会信用代码'],
  [beian.parseOrganizationCode, beian.isOrganizationCode, '71092546-2', '组织机构代码'],
  [beian.parseBusinessRegistrationNumber, beian.isBusinessRegistrationNumber, '110108000000016', '注册号'],
  [beian.parseTaxpayerId, beian.isTaxpayerId, '91110000710925462X', '税号'],
  [beian.parseMobilePhone, beian.isMobilePhone, '13912580126', '手机'],
  [beian.parseOfficePhone, beian.isOfficePhone, '0086-010-68870788', '电话'],
  [beian.parseInternationalPhone, beian.isInternationalPhone, '+85221234567', '电话'],
  [beian.parsePostcode, beian.isPostcode, '100037', '邮编'],
  [beian.parseEmail, beian.isEmail, 'zhang@beianwen.cn', '邮箱'],
  [beian.parseDomain, beian.isDomain, 'beianwen.cn', '域名'],
  [beian.parseHomeUrl, beian.isHomeUrl, 'https://www.beianwen.cn', '首页'],
  [beian.parseIpRanges, beian.isIpRanges, '47.96.118.1-47.96.118.1', '公网IP'],
  [beian.parseIcpNumber, beian.isIcpNumber, '京ICP备16020626号-8', '备案号'],
  [beian.parseTelecomLicense, beian.isTelecomLicense, '粤B2-20090059', '许可证'],
  [beian.parsePublicSecurityNumber, beian.isPublicSecurityNumber, '京公网安备11010502030143号', '公安备案号'],
  [
    (input) => beian.parsePackageName(input, { platform: 'android' }),
    (input) => beian.isPackageName(input, { platform: 'android' }),
    'cn.beianwen.reader',
    '包名',
  ],
  [
    (input) => beian.parseFingerprint(input, { platform: 'android' }),
    (input) => beian.isFingerprint(input, { platform: 'android' }),
    '69c6a57a6e3c9c8c8d3f5c1c3d2b1a09',
    '签名MD5',
  ],
  [beian.parsePostalAddress, beian.isPostalAddress, '北京市海淀区中关村大街27号', '通信地址'],
]

/** What stands around a value that was copied from a page, a chat, a table, a program. */
const frames: Readonly<Record<string, (text: string, label: string) => string>> = {
  'code in Markdown': (text) => `\`${text}\``,
  'a block of code': (text) => `\`\`\`\n${text}\n\`\`\``,
  bold: (text) => `**${text}**`,
  emphasis: (text) => `*${text}*`,
  'struck out': (text) => `~~${text}~~`,
  'double quotes': (text) => `"${text}"`,
  'single quotes': (text) => `'${text}'`,
  'Chinese quotes': (text) => `“${text}”`,
  'Chinese single quotes': (text) => `‘${text}’`,
  'corner brackets': (text) => `「${text}」`,
  'white corner brackets': (text) => `『${text}』`,
  'book marks': (text) => `《${text}》`,
  'lenticular brackets': (text) => `【${text}】`,
  brackets: (text) => `[${text}]`,
  parentheses: (text) => `(${text})`,
  'Chinese parentheses': (text) => `（${text}）`,
  braces: (text) => `{${text}}`,
  'angle brackets': (text) => `<${text}>`,
  'an item': (text) => `- ${text}`,
  'a numbered item': (text) => `1. ${text}`,
  'a numbered item in Chinese': (text) => `1、${text}`,
  'a circled item': (text) => `① ${text}`,
  'a bullet': (text) => `• ${text}`,
  'a square': (text) => `■ ${text}`,
  'a cell': (text) => `| ${text} |`,
  'a citation': (text) => `> ${text}`,
  'a line of a program': (text) => `${text}\\n`,
  'a tab': (text) => `\t${text}\t`,
  'a comma': (text) => `${text}，`,
  'a semicolon': (text) => `${text}；`,
  'a label': (text, label) => `${label}：${text}`,
  'a label in bold': (text, label) => `**${label}**：${text}`,
  'a label in brackets': (text, label) => `【${label}】${text}`,
  'a quoted label': (text, label) => `“${label}”：“${text}”`,
  JSON: (text) => `"number": "${text}"`,
  'an object': (text) => `{"number":"${text}"}`,
  'a formula': (text) => `="${text}"`,
  HTML: (text) => `<b>${text}</b>`,
  'a blank of HTML': (text) => `&nbsp;${text}`,
  'several frames': (text, label) => `- **${label}**：\`${text}\`；`,
  'a mark of order': (text) => `\ufeff\u202d${text}\u202c`,
}

describe.each(values)('around a value: %s', (parse, is, text, label) => {
  const plain = parse(text)

  it(`${text} is one`, () => {
    expect(plain.ok).toBe(true)
  })

  it.each(Object.entries(frames))('%s', (_, frame) => {
    const typed = frame(text, label)
    const result = parse(typed)
    expect([typed, result.ok ? result.value : result.issues]).toEqual([typed, plain.value])
    expect(is(typed)).toBe(true)
  })
})

describe('what belongs to a value stays', () => {
  it.each([
    ['*1010519491231002X', '*1010519491231002X'],
    ['E1280520?', 'E1280520?'],
    ['E1280520×', 'E1280520×'],
    ['1101**********002X', '1101**********002X'],
    ['军字第2001988号', '军字第2001988号'],
  ])('a hidden character, or words of its own: %s', (text, left) => {
    expect(bare(text)).toBe(left)
  })

  it.each([
    ['(010)68870788', '(010)68870788'],
    ['(86)10-68870788', '(86)10-68870788'],
    ['(粤)-经营性-2017-0020', '(粤)-经营性-2017-0020'],
    ['https://beianwen.cn', 'https://beianwen.cn'],
    ['2400:3200::1', '2400:3200::1'],
    ['__proto__', '__proto__'],
    ['"号码"', '号码'],
    ['**', '**'],
    ['""', '""'],
    ['', ''],
  ])('%s → %s', (text, left) => {
    expect(unframed(text)).toBe(left)
  })

  it('numbers that begin and end with words keep them', () => {
    expect(unlabelled('「事证第112010000123号」（副本）')).toBe('事证第112010000123号')
    expect(unlabelled('事证第 112010000123 号')).toBe('事证第112010000123号')
  })

  it('is linear in what is put around', () => {
    for (const sign of ['*', '"', '(', '1. ', '<b>', '&nbsp;', '- ', '\\n', '号']) {
      expect(unframed(sign.repeat(3000)).length).toBeLessThanOrEqual(9000 * sign.length)
    }
  })
})
