import { describe, expect, it } from 'vitest'
import { toTaiwan } from '../../../src/data/taiwan/convert.ts'
import { zhTW } from '../../../src/locale/zh-TW.ts'

describe('toTaiwan', () => {
  it.each([
    ['请填写境内服务器的公网IP', '請填寫境內伺服器的公網IP'],
    ['网络接入信息', '網路接入資訊'],
    ['小程序的第3个字符', '小程式的第3個字元'],
  ])('%s in the words of Taiwan', (mainland, taiwan) => {
    expect(toTaiwan(mainland)).toBe(taiwan)
  })

  it.each([
    ['统一社会信用代码', '統一社會信用代碼'],
    ['证件类型', '證件類型'],
    ['注销主体', '註銷主體'],
    ['上网卡', '上網卡'],
    ['某某的个人博客', '某某的個人博客'],
  ])('%s keeps the word of the forms', (mainland, taiwan) => {
    expect(toTaiwan(mainland)).toBe(taiwan)
  })
})

describe('zh-TW', () => {
  it('has no word that Taiwan does not use', () => {
    const texts = JSON.stringify([zhTW.options, zhTW.fields, Object.values(zhTW.issues).map(String)])
    expect(texts.match(/服務器|信息|網絡|軟件|(?<!連)字符|端口|小程序|鏈接/g)).toBeNull()
  })
})
