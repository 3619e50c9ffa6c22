// Generated from zh-CN.ts by `npm run generate`. Do not edit.
// The texts of zh-CN in traditional characters.

import type { Locale } from './locale.ts'
import { zhTWOptions } from './options/zh-TW.ts'

/** 簡體中文: the forms' own language, and the default. */
export const zhTW: Locale = {
  id: 'zh-TW',
  options: zhTWOptions,
  report: {
    error: '錯誤',
    warning: '提醒',
    source: '依據',
    suggestion: '建議填寫',
    permits: '需取得前置審批',
    remark: '建議在備註中寫明',
  },
  kinds: {
    'resident-id': '居民身份證號碼',
    'resident-id-15': '15位舊身份證號碼',
    'residence-permit': '港澳臺居民居住證號碼',
    'foreign-permanent-resident-id': '外國人永久居留身份證號碼',
    passport: '護照號碼',
    'hong-kong-macao-travel-permit': '港澳居民來往內地通行證號碼',
    'taiwan-resident-travel-permit': '臺灣居民來往大陸通行證號碼',
    'military-officer-id': '軍官證號碼',
    'social-credit-code': '統一社會信用代碼',
    'organization-code': '組織機構代碼',
    'business-registration-number': '15位工商註冊號',
    'taxpayer-id': '納稅人識別號',
    'military-unit-code': '部隊代號',
    'mobile-phone': '手機號碼',
    'office-phone': '固定電話號碼',
    'service-phone': '400、800或短號等服務號碼',
    email: '電子郵箱地址',
    postcode: '郵政編碼',
    'icp-number': 'ICP備案號',
    'public-security-number': '公安聯網備案號',
    'telecom-license': '電信業務經營許可證號',
    'ip-address': 'IP地址',
    domain: '域名',
    url: '網址',
    'person-name': '個人姓名',
    'organization-name': '單位名稱',
  },
  issues: {
    // field
    'field.required': () => '此項必填',
    'field.type': ({ expected }) =>
      `類型不對,應為${{ string: '文本', boolean: '布爾值', object: '對象', array: '列表' }[expected]}`,
    'field.unknown': () => '請從可選項中選擇',
    'field.format': () => '日期不存在或格式不對,應寫成2026-03-07這樣的日期',
    'field.range': ({ expected }) => (expected === 'past' ? '日期不能晚於今天' : '日期不能早於今天'),
    'field.too_small': ({ minimum }) => `至少填寫${minimum}項`,
    'field.too_large': ({ maximum }) => `最多填寫${maximum}項`,
    'field.duplicate': () => '與前面的一項重複,請刪去其中一項',
    'field.not_allowed': () => '此項不適用,請留空',
    // resident_id
    'resident_id.required': () => '請填寫身份證號碼',
    'resident_id.type': () => '身份證號碼應為文本(數字類型會丟失末尾幾位)',
    'resident_id.length': ({ actual }) => `身份證號碼應為18位,現為${actual}位,請核對是否漏填或多填`,
    'resident_id.charset': ({ position }) => `身份證號碼第${position}位不對:前17位只能是數字,第18位是數字或X`,
    'resident_id.checksum': () => '身份證號碼校驗位不符,通常是某一位填錯或相鄰兩位填反,請逐位核對',
    'resident_id.range': ({ reason }) =>
      reason === 'impossible'
        ? '身份證號碼第7至14位不是真實存在的出生日期,請核對'
        : reason === 'future'
          ? '身份證號碼中的出生日期晚於今天,請核對'
          : '身份證號碼中的出生日期在130年以前,請核對',
    'resident_id.unknown': ({ part }) =>
      part === 'province'
        ? '身份證號碼前兩位不是任何省份的代碼,請核對'
        : '身份證號碼前六位不在1981年以來的行政區劃代碼表中,請核對;若與證件一致可以繼續',
    'resident_id.retired': ({ until }) =>
      `身份證號碼前六位所指的區縣在${until}年以前就已撤銷,早於出生日期,請核對;若與證件一致可以繼續`,
    'resident_id.outdated': () => '15位身份證號碼已停止使用,請填寫第二代身份證上的18位號碼',
    'resident_id.wrong_kind': ({ kind }, { kinds }) => `這是${kinds[kind]},不是居民身份證號碼,請核對證件類型`,
    // residence_permit and the other personal documents
    // social_credit_code
    'social_credit_code.required': () => '請填寫統一社會信用代碼',
    'social_credit_code.type': () => '統一社會信用代碼應為文本',
    'social_credit_code.length': ({ actual }) => `統一社會信用代碼應為18位,現為${actual}位`,
    'social_credit_code.charset': ({ position }) =>
      `統一社會信用代碼第${position}位不對:只用數字和大寫字母,不用I、O、S、V、Z,第3至8位只能是數字`,
    'social_credit_code.checksum': ({ part }) =>
      part === 'code'
        ? '統一社會信用代碼校驗位不符,請對照證照逐位核對(注意0與O、1與I、2與Z、5與S、8與B)'
        : '統一社會信用代碼第9至17位(主體標識碼)的校驗位不符,請對照證照核對;若與證照一致可以繼續',
    'social_credit_code.unknown': ({ part }) =>
      part === 'category'
        ? '統一社會信用代碼前兩位不是已公佈的登記管理部門和機構類別代碼,請核對;若與證照一致可以繼續'
        : '統一社會信用代碼第3至8位不是已知的登記機關區劃代碼,請核對;若與證照一致可以繼續',
    'social_credit_code.placeholder': () => '這像是佔位用的號碼,請填寫證照上的統一社會信用代碼',
    'social_credit_code.wrong_kind': ({ kind }, { kinds }) => `這是${kinds[kind]},不是統一社會信用代碼,請核對證件類型`,
    // organization documents
    // office_phone
    'office_phone.required': () => '請填寫辦公電話',
    'office_phone.type': () => '辦公電話應為文本',
    'office_phone.length': ({ expected, actual, areaCode }) =>
      areaCode === undefined
        ? `電話號碼位數不對,現為${actual}位`
        : `區號${areaCode}的電話號碼應為${expected.join('或')}位,現為${actual}位`,
    'office_phone.charset': ({ position }) => `辦公電話第${position}個字符不對,只用數字、短橫線和分機號`,
    'office_phone.format': () => '辦公電話格式不對,應寫成0086-010-68870788',
    'office_phone.missing': () => '辦公電話缺少區號,應寫成0086-010-68870788',
    'office_phone.unknown': ({ areaCode }) => `沒有${areaCode}這個區號,請核對`,
    'office_phone.retired': ({ areaCode, successor }) =>
      `區號${areaCode}已停用,現為${successor},號碼可能也已升位,請填寫現在的號碼`,
    'office_phone.range': ({ first }) =>
      first === 9 ? '本地號碼很少以9開頭,請核對' : `本地號碼不能以${first}開頭,請核對`,
    'office_phone.placeholder': ({ pattern }) =>
      pattern === 'text'
        ? '辦公電話還沒有填完,請填寫真實號碼'
        : pattern === 'repeated' || pattern === 'descending'
          ? '辦公電話像是編造的號碼,請確認確為本單位的號碼'
          : '辦公電話明顯不真實,請填寫真實號碼',
    'office_phone.wrong_kind': ({ kind }, { kinds }) => `這是${kinds[kind]},辦公電話須填寫帶區號的固定電話`,
    // contacts
    // names
    // records
    // network
    // filing
  },
}
