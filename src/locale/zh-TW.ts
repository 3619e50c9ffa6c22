// Generated from zh-CN.ts by `npm run generate`. Do not edit.
// The texts of zh-CN in traditional characters and the words of Taiwan.

import type { FilingAnswer } from '../foundation/catalog/filing.ts'
import { frozen } from '../foundation/frozen.ts'
import { zhTWCells } from './cells/zh-TW.ts'
import { zhTWFields } from './fields/zh-TW.ts'
import { sizeText, typeText } from './file-words.ts'
import type { ContextWords, Locale } from './locale.ts'
import { zhTWNotes } from './notes/zh-TW.ts'
import { zhTWOptions } from './options/zh-TW.ts'
import { possibleOptions } from './possible-options.ts'

const CONTEXT: ContextWords = {
  nature: '單位性質',
  service: '服務類型',
  platform: 'APP平臺',
  provinceCode: '省份代碼',
  divisionCode: '區縣代碼',
  documentType: '證件類型',
  issuer: '護照簽發方',
  regions: '居住證適用地區',
  preApprovals: '前置審批項目',
  country: '國家或地區',
  form: '表單',
  material: '材料名稱',
}

/** What the kind of a filing is asked by, as it stands in a sentence. */
const ANSWERS: Readonly<Record<FilingAnswer, string>> = {
  want: '要變更、註銷還是轉移',
  service: '服務類型',
  provinceCode: '備案省份',
  entityFiled: '主體是否已有備案號',
  entityFiledHere: '主體是否在本接入服務商備案',
  domainFiled: '服務（域名）是否已備案',
  domainFiledHere: '服務是否在本接入服務商備案',
  sameEntity: '服務是否由同一主體備案',
  shell: '主體名下是否已沒有服務',
}

/** 繁體中文, in the characters and words of Taiwan. */
export const zhTW: Locale = /* @__PURE__ */ frozen({
  id: 'zh-TW',
  options: zhTWOptions,
  fields: zhTWFields,
  notes: zhTWNotes,
  cells: zhTWCells,
  suggestions: {
    text: (text) => `建議填寫：${text}`,
    choice: (label) => `建議選擇：${label}`,
    change: (text) => `改為 ${text}`,
    remark: (text) => `建議在備註中寫明：${text}`,
    permit: (names) => `${names.length === 1 ? '需取得前置審批' : '需取得其中一項前置審批'}：${names.join('、')}`,
    key: (key) => `鍵名應為：${key}`,
  },
  report: {
    error: '錯誤',
    warning: '提醒',
    advice: '建議',
    source: '依據',
    liftedBy: '例外',
    valid: '可以提交',
    validSoFar: '已填的內容沒有錯誤',
    invalid: '提交後會被退回',
    form: '表單',
    service: ({ type, number = '', name, domain }) =>
      `${type}${number}${name === undefined ? '' : `：${name}`}${domain === undefined ? '' : `（${domain}）`}`,
    within: (section, service) => `${section}（${service}）`,
    counts: ({ error, warning, advice }) =>
      `${error}處錯誤，${warning}處提醒${advice === 0 ? '' : `，${advice}處建議`}`,
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
    'hong-kong-identity-card': '香港身份證號碼',
    'macao-identity-card': '澳門身份證號碼',
    'taiwan-identity-card': '臺灣身份證號碼',
    'bank-card': '銀行卡號',
    'social-credit-code': '統一社會信用代碼',
    'organization-code': '組織機構代碼',
    'business-registration-number': '15位工商註冊號',
    'taxpayer-id': '納稅人識別號',
    'military-unit-code': '部隊代號',
    'mobile-phone': '手機號碼',
    'office-phone': '固定電話號碼',
    'service-phone': '400、800或短號等服務號碼',
    'international-phone': '港澳臺或境外的電話號碼',
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
    // context
    'context.required': ({ key }) => `缺少${CONTEXT[key]}，無法判斷`,
    'context.unknown': ({ key }) => `${CONTEXT[key]}不在可選項之列，無法判斷`,
    // key
    'key.unknown': ({ expected }) => `表單沒有這個欄位，是否應為${expected}？`,
    // label
    'label.unknown': ({ row, expected }) =>
      expected === undefined
        ? `表單中沒有第${row}行的項目，內容未填入`
        : `表單中沒有第${row}行的項目，是否應為“${expected}”？`,
    'label.conflict': ({ row, expected }) => `第${row}行可能指多個欄位，請寫明是哪一個：${expected.join('、')}`,
    'label.duplicate': ({ row }) => `第${row}行的項目前面已填，內容不同，未填入`,
    'label.type': ({ row, reason }) =>
      ({
        number: `第${row}行在表格中是數字，開頭的0可能已丟失，請核對`,
        date: `第${row}行在表格中是日期序號，已換算成日期，請核對`,
        rounded: `第${row}行的數字已被表格改動，請將單元格設為文本後重新填寫`,
      })[reason],
    // field
    'field.required': ({ field, entry }, { fields }) =>
      `請${entry === 'choice' ? '選擇' : '填寫'}${field === undefined ? '此項' : option(fields, field)}`,
    'field.type': ({ expected }) =>
      ({
        string: '此項應為文本，請重新填寫',
        number: '此項應為數字，請重新填寫',
        boolean: '請選擇“是”或“否”（true或false）',
        object: '此項由幾項內容組成，請逐項填寫',
        array: '此項應為列表，請逐條填寫',
      })[expected],
    'field.unknown': (params, words) => {
      if (params.expected !== undefined) return `此處應填寫${params.expected}`
      const { labels, of } = possibleOptions(params, words)
      const list = of === undefined ? labels.join('、') : `${labels.join('、')}等${of}項`
      return labels.length === 0 ? '請從可選項中選擇' : `請從可選項中選擇：${list}`
    },
    'field.format': () => '請填寫真實存在的日期，格式如2026-03-07',
    'field.range': ({ expected }) => (expected === 'past' ? '日期不能晚於今天' : '日期不能早於今天'),
    'field.too_small': ({ minimum, field, entry }, { fields }) =>
      `請${entry === 'choice' ? '選擇' : '填寫'}${field === undefined ? '' : option(fields, field)}，至少${minimum}項`,
    'field.too_large': ({ maximum, actual }) => `內容過多：最多${maximum}，現有${actual}，請刪減`,
    'field.placeholder': () => '這裡沒有填寫實際內容，請如實填寫；可以不填的請留空',
    'field.duplicate': () => '與前面的一項重複，請刪去其中一項',
    'field.insecure': () => '此處含有私鑰：請刪去，私鑰已洩露，應停用並更換',
    // resident_id
    'resident_id.required': () => '請填寫身份證號碼',
    'resident_id.type': () => '身份證號碼應為文本（數字類型會丟失末尾幾位）',
    'resident_id.length': ({ actual }) => `身份證號碼應為18位，現為${actual}位，請核對是否漏填或多填`,
    'resident_id.charset': ({ position }) => `身份證號碼第${position}位不對：應為17位數字加1位數字或X`,
    'resident_id.checksum': () => '身份證號碼校驗位不符，通常是某一位填錯或相鄰兩位填反，請逐位核對',
    'resident_id.range': ({ reason }) =>
      reason === 'impossible'
        ? '身份證號碼第7至14位不是真實存在的出生日期，請核對'
        : reason === 'future'
          ? '身份證號碼中的出生日期晚於今天，請核對'
          : '身份證號碼中的出生日期在130年以前，請核對',
    'resident_id.unknown': ({ part }) =>
      part === 'province'
        ? '身份證號碼前兩位不是任何省份的代碼，請核對'
        : '身份證號碼前六位不在1981年以來的行政區劃代碼表中，請核對；若與證件一致可以繼續',
    'resident_id.retired': ({ until }) =>
      `身份證號碼前六位所指的區縣在${until}年以前就已撤銷，早於出生日期，請核對；若與證件一致可以繼續`,
    'resident_id.outdated': () => '15位身份證號碼已停止使用，請填寫第二代身份證上的18位號碼',
    'resident_id.wrong_kind': ({ kind }, { kinds }) => `這是${kinds[kind]}，不是居民身份證號碼，請核對證件類型`,
    'resident_id.placeholder': () => '這像是佔位用的號碼，請填寫身份證上的號碼',
    'resident_id.format': () =>
      '身份證號碼像是被表格軟體改過（末尾幾位變成0或成了1.1E+17），請將單元格設為文本，對照原件重填',
    'resident_id.too_large': ({ actual }) => `身份證號碼只填一個，現有${actual}個，請刪去多餘的`,
    // residence_permit and the other personal documents
    'residence_permit.required': () => '請填寫港澳臺居民居住證號碼',
    'residence_permit.type': () => '居住證號碼應為文本（數字類型會丟失末尾幾位）',
    'residence_permit.length': ({ actual }) => `居住證號碼應為18位，現為${actual}位，請核對是否漏填或多填`,
    'residence_permit.charset': ({ position }) => `居住證號碼第${position}位不對：應為17位數字加1位數字或X`,
    'residence_permit.checksum': () => '居住證號碼校驗位不符，通常是某一位填錯或相鄰兩位填反，請逐位核對',
    'residence_permit.range': ({ reason }) =>
      reason === 'impossible'
        ? '居住證號碼第7至14位不是真實存在的出生日期，請核對'
        : reason === 'future'
          ? '居住證號碼中的出生日期晚於今天，請核對'
          : '居住證號碼中的出生日期在130年以前，請核對',
    'residence_permit.unknown': () =>
      '居住證號碼開頭不對：應為810000（香港）、820000（澳門）或830000（臺灣），請核對號碼和證件類型',
    'residence_permit.mismatch': ({ expected }) =>
      `居住證號碼前六位與所選證件類型不符，應為${expected
        .map((region) => ({ 'hong-kong': '810000', macao: '820000', taiwan: '830000' })[region])
        .join('或')}開頭，請核對證件類型`,
    'residence_permit.wrong_kind': ({ kind }, { kinds }) =>
      `這是${kinds[kind]}，不是港澳臺居民居住證號碼，請核對證件類型`,
    'residence_permit.placeholder': () => '這像是佔位用的號碼，請填寫居住證上的號碼',
    'residence_permit.format': () =>
      '居住證號碼像是被表格軟體改過（末尾幾位變成0或成了1.1E+17），請將單元格設為文本，對照原件重填',
    'residence_permit.too_large': ({ actual }) => `居住證號碼只填一個，現有${actual}個，請刪去多餘的`,
    'foreign_permanent_resident_id.required': () => '請填寫外國人永久居留身份證號碼',
    'foreign_permanent_resident_id.type': () => '外國人永久居留身份證號碼應為文本（數字類型會丟失末尾幾位）',
    'foreign_permanent_resident_id.length': ({ actual }) =>
      `外國人永久居留身份證號碼應為18位（舊版15位），現為${actual}位，請核對是否漏填或多填`,
    'foreign_permanent_resident_id.charset': ({ position }) =>
      `外國人永久居留身份證號碼第${position}位不對（18位號碼以9開頭，只有末位可以是X；舊版15位號碼為3個字母加12位數字），請對照證件核對`,
    'foreign_permanent_resident_id.checksum': () =>
      '外國人永久居留身份證號碼校驗位不符，通常是某一位填錯或相鄰兩位填反，請逐位核對',
    'foreign_permanent_resident_id.range': ({ reason }) =>
      reason === 'impossible'
        ? '外國人永久居留身份證號碼中的出生日期不是真實存在的日期，請核對'
        : '外國人永久居留身份證號碼中的出生日期晚於今天，請核對',
    'foreign_permanent_resident_id.unknown': ({ part }) =>
      part === 'province'
        ? '外國人永久居留身份證號碼中的受理地不是任何省份的代碼，請核對'
        : '外國人永久居留身份證號碼中的國籍代碼不存在，請對照證件核對',
    'foreign_permanent_resident_id.wrong_kind': ({ kind }, { kinds }) =>
      `這是${kinds[kind]}，不是外國人永久居留身份證號碼，請核對證件類型`,
    'foreign_permanent_resident_id.placeholder': () => '這像是佔位用的號碼，請填寫證件上的號碼',
    'foreign_permanent_resident_id.format': () =>
      '外國人永久居留身份證號碼像是被表格軟體改過（末尾幾位變成0或成了1.1E+17），請將單元格設為文本，對照原件重填',
    'foreign_permanent_resident_id.too_large': ({ actual }) =>
      `外國人永久居留身份證號碼只填一個，現有${actual}個，請刪去多餘的`,
    'passport.required': () => '請填寫護照號碼',
    'passport.type': () => '護照號碼應為文本',
    'passport.length': ({ expected, actual }) =>
      `護照號碼一般為${expected.join('或')}位以內，中國護照為8或9位，現為${actual}位，請對照護照資料頁核對`,
    'passport.charset': ({ position }) =>
      `護照號碼第${position}位不對：只用字母和數字；中國護照以E開頭時第二位不會是字母I或O，請核對是否為數字1或0`,
    'passport.format': () => '這不像護照號碼，請對照護照資料頁上的號碼核對',
    'passport.outdated': () =>
      '以G開頭的普通護照2012年起不再簽發，均已過期，請填寫現用護照的號碼；若為外國護照可以繼續',
    'passport.placeholder': () => '這像是佔位用的號碼，請填寫護照資料頁上的號碼',
    'passport.wrong_kind': ({ kind }, { kinds }) =>
      kind === 'hong-kong-macao-travel-permit'
        ? `這像是${kinds[kind]}，請核對證件類型；若確為護照號碼且為9位可以繼續`
        : `這是${kinds[kind]}，不是護照號碼，請核對證件類型`,
    'passport.too_large': ({ actual }) => `護照號碼只填一個，現有${actual}個，請刪去多餘的`,
    'hong_kong_macao_travel_permit.required': () => '請填寫港澳居民來往內地通行證號碼',
    'hong_kong_macao_travel_permit.type': () => '港澳居民來往內地通行證號碼應為文本',
    'hong_kong_macao_travel_permit.length': ({ actual }) =>
      `港澳居民來往內地通行證號碼應為字母H或M加8位數字（舊證另加2位換證次數），現為${actual}位，請核對`,
    'hong_kong_macao_travel_permit.charset': ({ position }) =>
      `港澳居民來往內地通行證號碼第${position}位不對：應為字母H或M加8位數字（注意0與O、1與I）；C或W開頭的是內地居民的往來港澳通行證`,
    'hong_kong_macao_travel_permit.placeholder': () => '這像是佔位用的號碼，請填寫通行證上的號碼',
    'hong_kong_macao_travel_permit.wrong_kind': ({ kind }, { kinds }) =>
      `這像是${kinds[kind]}，不是港澳居民來往內地通行證號碼，請核對證件類型`,
    'hong_kong_macao_travel_permit.too_large': ({ actual }) => `通行證號碼只填一個，現有${actual}個，請刪去多餘的`,
    'taiwan_resident_travel_permit.required': () => '請填寫臺灣居民來往大陸通行證號碼',
    'taiwan_resident_travel_permit.type': () => '臺灣居民來往大陸通行證號碼應為文本（數字類型會丟失開頭的0）',
    'taiwan_resident_travel_permit.length': ({ actual }) =>
      `臺灣居民來往大陸通行證號碼應為8位數字（舊證10位），現為${actual}位，請核對，開頭的0也要填寫`,
    'taiwan_resident_travel_permit.charset': ({ position }) =>
      `臺灣居民來往大陸通行證號碼第${position}位不對：只能是數字，請對照證件核對`,
    'taiwan_resident_travel_permit.not_allowed': () =>
      '這像是一次有效通行證或臺灣身份證的號碼，不能用於備案，請填寫五年有效的臺灣居民來往大陸通行證的8位號碼',
    'taiwan_resident_travel_permit.outdated': () =>
      '這是2015年以前的本式通行證的號碼，應已過期，請填寫卡式通行證的8位號碼',
    'taiwan_resident_travel_permit.placeholder': () => '這像是佔位用的號碼，請填寫通行證上的號碼',
    'taiwan_resident_travel_permit.wrong_kind': ({ kind }, { kinds }) =>
      `這是${kinds[kind]}，不是臺灣居民來往大陸通行證號碼，請核對證件類型`,
    'taiwan_resident_travel_permit.too_large': ({ actual }) => `通行證號碼只填一個，現有${actual}個，請刪去多餘的`,
    'military_officer_id.required': () => '請填寫軍官證號碼',
    'military_officer_id.type': () => '軍官證號碼應為文本',
    'military_officer_id.length': ({ actual }) => `軍官證號碼太長（${actual}個字元），格式如軍字第2001988號`,
    'military_officer_id.format': () => '軍官證號碼格式不對，格式如軍字第2001988號',
    'military_officer_id.placeholder': () => '這像是佔位用的號碼，請填寫證件上的軍官證號碼',
    'military_officer_id.too_large': ({ actual }) => `軍官證號碼只填一個，現有${actual}個，請刪去多餘的`,
    'military_officer_id.missing': () => '軍官證號碼缺少“某字第”，應照證件寫全，如軍字第2001988號',
    'military_officer_id.retired': () => '現行備案表單已不提供軍官證，請改用居民身份證等可選證件',
    'military_officer_id.wrong_kind': ({ kind }, { kinds }) => `這是${kinds[kind]}，不是軍官證號碼，請核對證件類型`,
    'validity.required': ({ part }) =>
      part === 'until'
        ? '請填寫證件有效期的截止日期，長期有效的請選擇長期'
        : part === 'from'
          ? '請填寫證件有效期的起始日期'
          : '請填寫證件有效期',
    'validity.type': ({ part }) =>
      part === 'period' ? '證件有效期應包含起始日期和截止日期' : '證件有效期的日期應為文字，格式如2026-03-07',
    'validity.format': ({ part }) =>
      part === 'from'
        ? '證件有效期的起始日期不存在或格式不對，格式如2026-03-07'
        : '證件有效期的截止日期不存在或格式不對，格式如2026-03-07，或選擇長期',
    'validity.range': () => '證件有效期的起始日期晚於今天，請核對',
    'validity.conflict': ({ with: other }) =>
      other === 'from' ? '證件有效期的截止日期應晚於起始日期，請核對' : '證件有效期的起始日期早於出生日期，請核對',
    'validity.expired': () => '證件已過期，請換領新證後再提交',
    'validity.too_small': ({ minimumMonths }) =>
      `證件有效期不足${minimumMonths}個月，部分省份會退回，建議換領新證後再提交`,
    'validity.mismatch': ({ expected }) =>
      `有效期限與此類證件不符，應為${expected
        .map((years) => (years === 0 ? '長期' : `${years}年`))
        .join('或')}，請對照證件核對起止日期`,
    'validity.not_allowed': () =>
      '此類證件或持證人的年齡不適用長期有效（居民身份證滿46週歲才是長期），請對照證件核對截止日期',
    // social_credit_code
    'social_credit_code.required': () => '請填寫統一社會信用代碼',
    'social_credit_code.type': () => '統一社會信用代碼應為文本',
    'social_credit_code.length': ({ actual }) => `統一社會信用代碼應為18位，現為${actual}位，請核對是否漏填或多填`,
    'social_credit_code.charset': ({ position }) =>
      `統一社會信用代碼第${position}位不對（只用數字和I、O、S、V、Z以外的大寫字母，第3至8位只能是數字），請對照證照核對`,
    'social_credit_code.checksum': ({ part }) =>
      part === 'code'
        ? '統一社會信用代碼校驗位不符，請對照證照逐位核對（注意0與O、1與I、2與Z、5與S、8與B）'
        : '統一社會信用代碼第9至17位（主體標識碼）的校驗位不符，請對照證照核對；若與證照一致可以繼續',
    'social_credit_code.unknown': ({ part }) =>
      part === 'category'
        ? '統一社會信用代碼前兩位不在已公佈的代碼中，請核對；若與證照一致可以繼續'
        : part === 'department'
          ? '統一社會信用代碼第1位不是任何登記管理部門的代碼，請對照證照核對'
          : '統一社會信用代碼第3至8位（登記機關區劃代碼）不屬於任何省份，也不是100000，請對照證照核對',
    'social_credit_code.placeholder': () => '這像是佔位用的號碼，請填寫證照上的統一社會信用代碼',
    'social_credit_code.wrong_kind': ({ kind }, { kinds }) =>
      `這是${kinds[kind]}，不是統一社會信用代碼，請核對證件類型`,
    'social_credit_code.format': () =>
      '統一社會信用代碼像是被表格軟體改過（末尾幾位變成0或成了1.1E+17），請將單元格設為文本，對照原件重填',
    'social_credit_code.too_large': ({ actual }) => `統一社會信用代碼只填一個，現有${actual}個，請刪去多餘的`,
    // organization documents
    'organization_code.required': () => '請填寫組織機構代碼',
    'organization_code.type': () => '組織機構代碼應為文本',
    'organization_code.length': ({ actual }) => `組織機構代碼應為9位（不計短橫線），現為${actual}位，請核對`,
    'organization_code.charset': ({ position }) =>
      `組織機構代碼第${position}位不對：前8位是數字或大寫字母，最後一位是數字或X`,
    'organization_code.checksum': () => '組織機構代碼校驗位（短橫線後的一位）不符，請對照證書逐位核對',
    'organization_code.placeholder': () => '這像是佔位用的號碼，請填寫證書上的組織機構代碼',
    'organization_code.wrong_kind': ({ kind }, { kinds }) => `這是${kinds[kind]}，不是組織機構代碼，請核對證件類型`,
    'organization_code.too_large': ({ actual }) => `組織機構代碼只填一個，現有${actual}個，請刪去多餘的`,
    'business_registration_number.required': () => '請填寫工商註冊號',
    'business_registration_number.type': () => '工商註冊號應為文本',
    'business_registration_number.length': ({ actual }) =>
      `工商註冊號應為15位數字，現為${actual}位；營業執照上有統一社會信用代碼的，請填寫該代碼`,
    'business_registration_number.charset': ({ position }) => `工商註冊號第${position}位不是數字，請對照營業執照核對`,
    'business_registration_number.checksum': () => '工商註冊號校驗位（最後一位）不符，請對照營業執照逐位核對',
    'business_registration_number.unknown': () =>
      '工商註冊號前六位（登記機關代碼）不屬於任何省份，也不是100000，請對照營業執照核對',
    'business_registration_number.placeholder': () => '這像是佔位用的號碼，請填寫營業執照上的註冊號',
    'business_registration_number.outdated': () =>
      '這是2007年以前的舊註冊號，請核對營業執照是否已換髮並填寫統一社會信用代碼',
    'business_registration_number.wrong_kind': ({ kind }, { kinds }) =>
      `這是${kinds[kind]}，不是工商註冊號，請核對證件類型`,
    'business_registration_number.format': () =>
      '工商註冊號像是被表格軟體改過（末尾幾位變成0或成了1.1E+17），請將單元格設為文本，對照原件重填',
    'business_registration_number.too_large': ({ actual }) => `工商註冊號只填一個，現有${actual}個，請刪去多餘的`,
    'taxpayer_id.required': () => '請填寫納稅人識別號',
    'taxpayer_id.type': () => '納稅人識別號應為文本',
    'taxpayer_id.length': ({ actual }) => `納稅人識別號應為18位（舊號為15、17或20位），現為${actual}位，請核對`,
    'taxpayer_id.charset': ({ position }) => `納稅人識別號第${position}位不對，請對照證件核對`,
    'taxpayer_id.checksum': ({ part }, { kinds }) =>
      part === 'social-credit-code'
        ? '18位納稅人識別號須是有效的統一社會信用代碼，請逐位核對'
        : part === 'organization-code'
          ? '15位納稅人識別號後9位應為組織機構代碼，其校驗位不符，請逐位核對'
          : `納稅人識別號去掉末尾兩位後應為${kinds['resident-id']}，此號碼不是，請逐位核對`,
    'taxpayer_id.unknown': () => '納稅人識別號前六位不屬於任何省份，請核對',
    'taxpayer_id.wrong_kind': ({ kind }, { kinds }) => `這是${kinds[kind]}，不是單位的納稅人識別號，請核對`,
    'taxpayer_id.placeholder': () => '這像是佔位用的號碼，請填寫證照上的號碼',
    'taxpayer_id.format': () =>
      '納稅人識別號像是被表格軟體改過（末尾幾位變成0或成了1.1E+17），請將單元格設為文本，對照原件重填',
    'taxpayer_id.too_large': ({ actual }) => `納稅人識別號只填一個，現有${actual}個，請刪去多餘的`,
    'military_unit_code.required': () => '請填寫部隊代號',
    'military_unit_code.type': () => '部隊代號應為文本',
    'military_unit_code.length': ({ actual }) => `部隊代號應為4至5位數字，現為${actual}位，請核對`,
    'military_unit_code.charset': ({ position }) => `部隊代號第${position}個字元不是數字，請只填寫4至5位數字`,
    'military_unit_code.format': () => '部隊代號只填寫數字，請去掉前後的文字',
    'military_unit_code.range': () => '部隊代號不以0開頭，請核對',
    'military_unit_code.placeholder': () => '這像是佔位用的號碼，請填寫真實的部隊代號',
    'military_unit_code.wrong_kind': ({ kind }, { kinds }) => `這是${kinds[kind]}，不是部隊代號，請核對證件類型`,
    'certificate_number.required': () => '請填寫證件號碼',
    'certificate_number.type': () => '證件號碼應為文本',
    'certificate_number.length': ({ expected, actual }) =>
      expected.length === 0
        ? `證件號碼長度不對，現為${actual}個字元，請對照證件核對`
        : `證件上的統一社會信用代碼應為${expected.join('或')}位，現為${actual}位，請對照證件核對`,
    'certificate_number.charset': ({ position }) => `證件號碼第${position}個字元不應出現在號碼中，請對照證件核對`,
    'certificate_number.format': () => '證件號碼應含有數字，請填寫證件上的編號',
    'certificate_number.checksum': () =>
      '這不是有效的統一社會信用代碼，請對照證件逐位核對（注意0與O、1與I、2與Z、5與S）',
    'certificate_number.placeholder': () => '這像是佔位用的內容，請填寫證件上的編號',
    'certificate_number.outdated': () =>
      '此類證件自2016年起載有統一社會信用代碼，請核對證件是否已換髮並填寫18位代碼；若證件上確無該代碼可以繼續',
    'certificate_number.mismatch': ({ expected }) =>
      `此類證件的統一社會信用代碼通常以${expected.join('、')}開頭，請核對證件類型與號碼；若與證件一致可以繼續`,
    'certificate_number.wrong_kind': ({ kind }, { kinds }) => `這是${kinds[kind]}，不是證件編號，請核對證件類型`,
    // office_phone
    'office_phone.required': () => '請填寫辦公電話',
    'office_phone.type': () => '辦公電話應為文本',
    'office_phone.length': ({ expected, actual, areaCode }) =>
      areaCode === undefined
        ? `電話號碼位數不對，現為${actual}位，請核對`
        : `區號${areaCode}的電話號碼應為${expected.join('或')}位，現為${actual}位，請核對`,
    'office_phone.charset': ({ position }) =>
      `辦公電話第${position}個字元不對，請只填一個號碼，格式如0086-010-68870788`,
    'office_phone.missing': () => '辦公電話缺少區號，格式如0086-010-68870788',
    'office_phone.unknown': ({ areaCode }) => `區號${areaCode}不是現有的區號，請核對`,
    'office_phone.retired': ({ areaCode, successor }) =>
      `區號${areaCode}已停用，現為${successor}，號碼可能也已升位，請填寫現在的號碼`,
    'office_phone.range': ({ first }) =>
      first === 9 ? '本地號碼很少以9開頭，請核對' : `本地號碼不能以${first}開頭，請核對`,
    'office_phone.placeholder': ({ pattern }) =>
      pattern === 'text'
        ? '請填寫真實的辦公電話'
        : `這像是無效號碼（${{ repeated: '同一數字重複', ascending: '數字依次遞增', descending: '數字依次遞減' }[pattern]}），請填寫本單位在用的辦公電話`,
    'office_phone.mismatch': ({ areaCode }) => `區號${areaCode}不是所在區縣的區號，請核對辦公電話與所在區縣`,
    'office_phone.wrong_kind': ({ kind }, { kinds }) => `這是${kinds[kind]}，辦公電話須填寫帶區號的固定電話`,
    'office_phone.too_large': ({ actual }) => `辦公電話只填一個，現有${actual}個，請刪去多餘的`,
    // contacts
    'mobile_phone.required': () => '請填寫手機號碼',
    'mobile_phone.type': () => '手機號碼應為文本',
    'mobile_phone.length': ({ actual }) => `手機號碼應為11位，現為${actual}位，請核對是否漏填或多填`,
    'mobile_phone.charset': ({ position }) => `手機號碼第${position}個字元不對，請只填一個11位的手機號碼`,
    'mobile_phone.range': () => '手機號碼應以13至19開頭，請核對',
    'mobile_phone.unknown': () => '手機號碼前三位不在已知號段中，請核對；若為新啟用的號段可以繼續',
    'mobile_phone.not_allowed': ({ segment }) =>
      segment === 'iot'
        ? '這是物聯網號段，不能用於個人聯絡，請填寫負責人本人的手機號碼'
        : `${{ 'virtual-operator': '虛擬運營商', 'data-card': '上網卡', satellite: '衛星電話' }[segment]}號段可能收不到備案簡訊核驗碼，建議換用其他手機號碼`,
    'mobile_phone.placeholder': ({ pattern }) =>
      pattern === 'text' ? '請填寫真實的手機號碼' : '這像是示例號碼或無效號碼，請確認是本人在用的手機號碼',
    'mobile_phone.wrong_kind': ({ kind }, { kinds }) => `這是${kinds[kind]}，請填寫11位的手機號碼`,
    'mobile_phone.format': () =>
      '手機號碼像是被表格軟體改過（末尾幾位變成0或成了1.1E+17），請將單元格設為文本，對照原件重填',
    'mobile_phone.too_large': ({ actual }) => `手機號碼只填一個，現有${actual}個，請刪去多餘的`,
    'international_phone.required': () => '請填寫電話號碼',
    'international_phone.type': () => '電話號碼應為文本',
    'international_phone.length': ({ actual }) => `電話號碼位數不對，現連同國家（地區）代碼為${actual}位，請核對`,
    'international_phone.charset': ({ position }) => `電話號碼第${position}個字元不對，格式如+85221234567`,
    'international_phone.missing': () => '電話號碼缺少國家（地區）代碼，格式如+85221234567',
    'international_phone.unknown': ({ part }) =>
      part === 'country'
        ? '無法核對這個國家（地區）的號碼，請自行確認'
        : '該號碼不在當地已知的號段中，請核對；若確在使用可以繼續',
    'international_phone.too_large': ({ actual }) => `電話號碼只填一個，現有${actual}個，請刪去多餘的`,
    'email.required': () => '請填寫電子郵箱',
    'email.type': () => '電子郵箱應為文本',
    'email.length': ({ expected, actual }) =>
      expected[0] === 64 ? '電子郵箱@前面的部分最多64個字元，請核對' : `電子郵箱最多254個字元，現為${actual}個，請核對`,
    'email.charset': ({ position }) =>
      `電子郵箱第${position}個字元不常用，許多系統不接受，請改用英文字母和數字組成的郵箱`,
    'email.format': ({ part }) =>
      part === 'several'
        ? '電子郵箱只填一個，請刪去多餘的'
        : part === 'at'
          ? '電子郵箱應有且只有一個@，格式如zhangsan@example.cn'
          : part === 'local'
            ? '電子郵箱@前面的部分不對：不能為空，點號不能在首尾或連續出現'
            : '電子郵箱@後面的域名不對，請核對',
    'email.unknown': () => '電子郵箱@後面的域名可能有誤，請核對',
    'email.placeholder': () => '這像是示例或佔位用的郵箱，請填寫能收信的郵箱',
    'email.wrong_kind': ({ kind }, { kinds }) => `這是${kinds[kind]}，請填寫電子郵箱`,
    'postcode.required': () => '請填寫郵政編碼',
    'postcode.type': () => '郵政編碼應為文本（數字類型會丟失開頭的0）',
    'postcode.length': ({ actual }) => `郵政編碼應為6位數字，現為${actual}位，請核對`,
    'postcode.charset': ({ position }) => `郵政編碼第${position}個字元不對，應為6位數字`,
    'postcode.placeholder': () => '這像是佔位用的郵政編碼，請填寫地址所在地的郵政編碼',
    'postcode.unknown': () => '郵政編碼前兩位不在已知範圍內，請核對；若與實際一致可以繼續',
    'postcode.mismatch': () => '郵政編碼不屬於所選省份，請核對；若在省界附近且與實際一致可以繼續',
    'postcode.too_large': ({ actual }) => `郵政編碼只填一個，現有${actual}個，請刪去多餘的`,
    'postal_address.required': () => '請填寫詳細地址',
    'postal_address.type': () => '地址應為文本',
    'postal_address.length': ({ actual }) => `地址過長，現為${actual}個字元，請精簡`,
    'postal_address.charset': () => '請用中文填寫地址',
    'postal_address.missing': ({ part }) =>
      `地址缺少${{ street: '街道（道路）和門牌號', door: '門牌號（號、棟、室）', village: '村（組）名或門牌號' }[part]}，請補充，或在備註中寫明“通信地址已是最詳細”`,
    'postal_address.too_large': ({ actual }) => `地址只填一個，現填了${actual}個，請刪去多餘的`,
    'postal_address.mismatch': ({ part }) =>
      part === 'province'
        ? '地址開頭的省份與所選省份不一致，請核對'
        : '地址開頭的市或區縣與所選的不一致，請核對；若確屬同一地方可以繼續',
    'postal_address.not_allowed': ({ part }) =>
      part !== 'municipal-district'
        ? `地址中帶有${{ phone: '電話號碼', email: '郵箱等賬號', number: '證件號碼' }[part]}，請刪去`
        : '該省不受理“市轄區”，請選擇並填寫實際所在的區縣',
    'postal_address.placeholder': () => '請填寫真實的詳細地址',
    'postal_address.wrong_kind': ({ kind }, { kinds }) => `這是${kinds[kind]}，請填寫地址`,
    // names
    'service_name.required': () => '請填寫網站或APP名稱',
    'service_name.type': () => '名稱應為文本',
    'service_name.too_small': ({ minimum, actual, unit }) =>
      unit === 'han'
        ? `部分服務商和省份要求名稱至少${minimum}個漢字，現有${actual}個，建議補足`
        : unit === 'column'
          ? `名稱至少${minimum}個字元，現有${actual}個（一個漢字算兩個），請補足`
          : `名稱至少${minimum}個字（字母、數字各算一個，括號和短橫線不算），現有${actual}個，請補足`,
    'service_name.too_large': ({ maximum, actual, unit }) =>
      unit === 'column'
        ? `名稱現有${actual}個字元，超過${maximum}個（一個漢字算兩個），請縮短`
        : `名稱現有${actual}個字，超過${maximum}個字，請縮短`,
    'service_name.charset': ({ kind }) =>
      ({
        symbol: '名稱不能含特殊符號，只用漢字、字母、數字、括號和短橫線',
        space: '名稱中間有空格，請去掉',
        script: '名稱含有漢字、英文以外的文字或部首字元，請改用規範漢字',
      })[kind],
    'service_name.format': ({ kind }) =>
      ({
        digits: '名稱不能全是數字，請加上中文',
        latin: '名稱不能全是字母（和數字），請加上中文',
        'latin-part': '該省要求單位的網站名稱不含英文，請改用中文',
        domain: '名稱不能是域名或網址，也不能含有域名，請改用中文名稱',
      })[kind],
    'service_name.not_allowed': ({ topic, words }) => {
      const quoted = `“${words.join('”“')}”`
      switch (topic) {
        case 'state':
          return `非國家級單位的名稱不能以${quoted}等字樣開頭，名稱中也應避免，請改名；國家級單位請附證明`
        case 'authority':
          return `${quoted}是國家機關用語，未經授權不能用於名稱，請改名或提供授權`
        case 'sensitive':
          return `名稱含有敏感詞${quoted}，請改名`
        case 'foreign':
          return `名稱含有外國或國際組織名稱${quoted}，容易使人誤解，建議改名或說明來由`
        case 'claim':
          return `名稱含有誇大用語${quoted}，建議去掉`
        case 'pre-approval':
          return `名稱中的${quoted}須有前置審批：單位請提供許可，個人請改名`
        case 'individual':
          return `個人的網站名稱不宜含有${quoted}：這是單位、經營或平臺用語，請改名`
        case 'idiom':
          return `個人的網站名稱只是成語${quoted}，部分服務商不接受，建議改名`
        case 'place':
          return `個人的網站名稱不能含有地名${quoted}，請改名`
        case 'app':
          return `${quoted}不能用作或用在應用、小程式的名稱中，請改名`
        default:
          return `所在省份不接受名稱中的${quoted}，請改名或按該省要求提供材料`
      }
    },
    'service_name.conflict': ({ topic, words }) =>
      topic === 'individual'
        ? `個人的名稱不能帶有“${words.join('”“')}”等單位字樣，請改名`
        : `名稱中的“${words.join('”“')}”與單位性質不符，請核對單位性質或改名`,
    'service_name.disguised': ({ words }) =>
      `名稱含有受限用語“${words.join('”“')}”（換了寫法仍可認出），換寫法也會被退回，請改名`,
    'service_name.mismatch': ({ kind }) =>
      ({
        entity: '名稱與單位名稱看不出關聯，請改用單位全稱或簡稱，或在備註中說明、提供商標證明',
        place: '名稱以單位名稱中沒有的地名開頭，請確認單位的業務覆蓋該地區，否則請改名',
        'own-person': '名稱含有本人姓名：僅用姓名會被退回，部分省份和服務商也不接受含姓名的名稱，請改名',
        'other-person': '名稱中的姓名與主辦者不一致，請改用本人姓名或改名',
        form: '江蘇部分服務商對個人網站名稱有固定寫法，如“某某的個人博客”“某某的個人主頁”，請先了解',
      })[kind],
    'service_name.placeholder': () => '名稱像是佔位用的內容，請填寫真實名稱',
    'entity_name.required': () => '請填寫單位名稱',
    'entity_name.type': () => '單位名稱應為文本',
    'entity_name.too_small': () => '單位名稱太短，請填寫證件上的全稱',
    'entity_name.too_large': ({ maximum }) => `單位名稱超過${maximum}個字，請對照證件核對`,
    'entity_name.charset': ({ kind }) =>
      ({
        digit: '單位名稱含有數字，請核對是否與證件完全一致',
        latin: '單位名稱含有字母，請核對是否與證件完全一致',
        symbol: '單位名稱含有不常見的符號，請對照證件核對',
        space: '單位名稱中間有空格，請對照證件核對',
        invisible: '單位名稱含有看不見的字元，請刪去後重新填寫',
        bracket: '單位名稱中的括號是半形的，證件上通常為全形“（）”，請與證件一致',
      })[kind],
    'entity_name.format': ({ kind }) =>
      ({
        domain: '這裡應填寫證件上的單位全稱，不是域名',
        digits: '單位名稱不能只有數字，請填寫證件上的全稱',
        latin: '單位名稱不能只有字母，請填寫證件上的中文全稱',
        truncated: '單位名稱沒有寫完，請填寫證件上的全稱',
        repeated: '單位名稱中有重複的部分，請對照證件核對',
        brackets: '單位名稱中的括號或引號不成對，請對照證件核對',
        tail: '單位名稱後面有多餘的內容，請對照證件核對',
        'legal-form': '企業名稱沒有公司、廠、店等組織形式，請填寫執照上的全稱',
      })[kind],
    'entity_name.not_allowed': ({ words }) => `“${words.join('”“')}”是稱呼，請填寫個人證件上的真實姓名`,
    'entity_name.conflict': ({ words }) => `名稱以“${words.join('”“')}”結尾，與所選單位性質不符，請核對單位性質`,
    'entity_name.mismatch': () => '這像是網站或應用的名稱，請填寫證件上的單位全稱',
    'entity_name.wrong_kind': () => '這像是個人姓名，請填寫證件上的單位全稱；無字號的個體工商戶按當地要求填寫',
    'entity_name.placeholder': () => '請填寫證件上的單位全稱',
    'person_name.required': () => '請填寫姓名',
    'person_name.type': () => '姓名應為文本',
    'person_name.too_small': () => '姓名只有一個字，請核對是否漏填',
    'person_name.too_large': ({ maximum }) => `姓名超過${maximum}個字，請對照證件核對`,
    'person_name.charset': ({ kind }) =>
      ({
        digit: '姓名不能含有數字，請填寫證件上的姓名',
        latin: '姓名含有字母：只有護照等外國人證件上的姓名可用字母，請對照證件填寫',
        symbol: '姓名含有不應出現的符號，請只填一人的姓名，不加職務和備註',
        space: '姓名中有空格，請核對，漢字姓名不留空格',
        invisible: '姓名含有看不見的字元，請刪去後重新填寫',
        separator: '姓名中的間隔號應為“·”，請改正',
      })[kind],
    'person_name.format': ({ kind }) =>
      kind === 'separator'
        ? '間隔號“·”只能在姓名各部分之間，且不能連用，請對照證件填寫'
        : '姓名中有逗號，請按護照上的順序填寫，不用逗號',
    'person_name.not_allowed': ({ words }) => `“${words.join('”“')}”是稱呼或代稱，請填寫證件上的真實姓名`,
    'person_name.placeholder': () => '請填寫證件上的真實姓名',
    'person_name.wrong_kind': ({ kind }) =>
      kind === 'domain' ? '這是域名，請填寫個人的真實姓名' : '這像是單位或網站的名稱，請填寫個人的真實姓名',
    // records
    'icp_number.required': () => '請填寫ICP備案號',
    'icp_number.too_large': ({ actual }) => `ICP備案號只填一個，現有${actual}個，請刪去多餘的`,
    'icp_number.type': () => 'ICP備案號應為文本',
    'icp_number.length': ({ expected, actual }) =>
      `ICP備案號的數字部分應為${expected.join('位或')}位，現為${actual}位，請核對是否漏填或多填`,
    'icp_number.format': () => 'ICP備案號寫法不對，格式如京ICP備16020626號-8，請照備案系統填寫',
    'icp_number.missing': () => 'ICP備案號缺少開頭的省份簡稱，請照備案系統顯示的填寫',
    'icp_number.mismatch': ({ expected }) => `ICP備案號中該省的簡稱是“${expected}”，與公安聯網備案號和車牌不同，請改正`,
    'icp_number.unknown': ({ part }) =>
      part === 'province'
        ? 'ICP備案號開頭不是任何省份的簡稱，請核對'
        : part === 'registry'
          ? '這是網友自辦的娛樂性“備案”的編號，不是工信部的ICP備案號，請填寫備案系統中顯示的號碼'
          : '尚未見到以K結尾的快應用備案號，請核對；若與備案系統一致可以繼續',
    'icp_number.range': ({ part }) =>
      part === 'year'
        ? 'ICP備案號中的年份不可能：早期號碼以兩位年份05至20開頭，此後以四位年份2020至今年開頭，請核對'
        : part === 'index'
          ? 'ICP備案號短橫線後的序號應為1至9999，請核對'
          : 'ICP備案號的流水號比已知的大得多，可能填錯了數字，請核對；若與備案系統一致可以繼續',
    'icp_number.placeholder': () => '這像是佔位用的號碼，請填寫備案系統顯示的ICP備案號',
    'icp_number.wrong_kind': ({ kind }, { kinds }) => `這是${kinds[kind]}，不是ICP備案號，請核對`,
    'telecom_license.required': () => '請填寫電信業務經營許可證號',
    'telecom_license.too_large': ({ actual }) => `經營許可證號只填一個，現有${actual}個，請刪去多餘的`,
    'telecom_license.type': () => '電信業務經營許可證號應為文本',
    'telecom_license.length': ({ expected, actual }) =>
      `電信業務經營許可證號的數字部分應為${expected.join('位或')}位，現為${actual}位，請核對是否漏填或多填`,
    'telecom_license.format': () => '電信業務經營許可證號寫法不對，格式如粵B2-20090059，請照許可證填寫',
    'telecom_license.missing': () => '電信業務經營許可證號缺少開頭的省份簡稱，請照許可證填寫',
    'telecom_license.unknown': () => '電信業務經營許可證號開頭不是任何省份的簡稱，請照許可證填寫',
    'telecom_license.range': () => '電信業務經營許可證號中的年份早於2000年或晚於今年，請核對',
    'telecom_license.placeholder': () => '這像是佔位用的號碼，請填寫許可證上的真實號碼',
    'telecom_license.wrong_kind': ({ kind }, { kinds }) => `這是${kinds[kind]}，不是電信業務經營許可證號，請核對`,
    'public_security_number.required': () => '請填寫公安聯網備案號',
    'public_security_number.too_large': ({ actual }) => `公安聯網備案號只填一個，現有${actual}個，請刪去多餘的`,
    'public_security_number.type': () => '公安聯網備案號應為文本',
    'public_security_number.length': ({ actual }) =>
      `公安聯網備案號應有14位數字，現為${actual}位，請核對是否漏填或多填`,
    'public_security_number.format': () =>
      '公安聯網備案號寫法不對，格式如京公網安備11010502030143號，請照公安聯網備案平臺填寫',
    'public_security_number.missing': () => '公安聯網備案號缺少開頭的省份簡稱，請照公安聯網備案平臺顯示的填寫',
    'public_security_number.mismatch': ({ expected }) =>
      `公安聯網備案號前兩位數字所屬省份的簡稱是“${expected}”，與開頭的字不符，請核對`,
    'public_security_number.unknown': ({ part }) =>
      part === 'province'
        ? '公安聯網備案號的前兩位數字不是任何省份的代碼，請核對'
        : part === 'registry'
          ? '這是地方公安機關早年的備案編號，不是全國平臺的公安聯網備案號，請填寫後者'
          : part === 'letter'
            ? '公安聯網備案號的數字後一般沒有字母，請核對；若與公安聯網備案平臺一致可以繼續'
            : '公安聯網備案號的第7、8位數字通常是02，請核對；若與公安聯網備案平臺一致可以繼續',
    'public_security_number.outdated': () =>
      '這是全國公安聯網備案平臺啟用以前的舊備案號，請在平臺上補充資料、換用14位的新號碼',
    'public_security_number.placeholder': () => '這像是佔位用的號碼，請填寫公安聯網備案平臺顯示的真實號碼',
    'public_security_number.wrong_kind': ({ kind }, { kinds }) => `這是${kinds[kind]}，不是公安聯網備案號，請核對`,
    'operating_license.required': () => '請填寫許可證或批准文件的編號',
    'operating_license.type': () => '許可證或批准文件的編號應為文本',
    'operating_license.length': () => '內容太長，不是一個編號，請只填寫許可證或批准文件的編號',
    'operating_license.format': () => '編號的寫法與這類許可證常見的不同，請照證件填寫；若與證件一致可以繼續',
    'operating_license.range': () => '編號中的年份早於1990年或晚於今年，請對照證件核對',
    'operating_license.unknown': () => '編號不屬於已知的許可證，請確認它與填報的前置審批項目對應',
    'operating_license.placeholder': () => '這像是佔位用的編號，請填寫證件上的真實編號',
    'operating_license.wrong_kind': ({ kind }, { kinds }) => `這是${kinds[kind]}，請填寫許可證或批准文件的編號`,
    'record_number.required': () => '請填寫備案號或許可證號',
    'record_number.type': () => '備案號或許可證號應為文本',
    'record_number.length': () => '內容太長，不是一個備案號或許可證號，請只填寫號碼',
    'record_number.format': () => '這不是ICP備案號、公安聯網備案號或許可證號，請核對',
    'record_number.placeholder': () => '請填寫真實的備案號或許可證號',
    // footer
    'footer_icp.missing': ({ shown, expected }) => {
      const what = expected === undefined ? '' : `（${expected}）`
      return {
        nothing: `頁面底部沒有展示ICP備案號${what}，請在主頁底部標明並連結到https://beian.miit.gov.cn/`,
        'telecom-license': `頁面底部只展示了經營許可證號，沒有ICP備案號${what}，請補充網站備案號`,
        script: `ICP備案號${what}只寫在指令碼或模板裡，請開啟網頁核對主頁底部是否展示並連結到https://beian.miit.gov.cn/`,
        hidden: `ICP備案號${what}被隱藏了，訪問者看不到，請讓它在主頁底部顯示出來`,
        image: `ICP備案號${what}只是圖片的說明文字，請在主頁底部用文字標明並連結到https://beian.miit.gov.cn/`,
      }[shown]
    },
    'footer_link.missing': ({ kind, link, expected }) =>
      link === 'beside'
        ? `${SHOWN[kind]}沒有連結，連結加在別的文字上，請連結到${expected}`
        : link === 'none'
          ? `${SHOWN[kind]}沒有連結，請連結到${expected}`
          : `${SHOWN[kind]}的連結是空的，請連結到${expected}`,
    'footer_link.mismatch': ({ kind, part, expected }) =>
      part === 'host'
        ? `${SHOWN[kind]}連結到了別的網站，請改為${expected}`
        : part === 'no-code'
          ? `${SHOWN[kind]}的連結裡沒有本站的備案編號，請改為${expected}`
          : `${SHOWN[kind]}與連結裡的備案編號不同，請核對；號碼無誤則連結改為${expected}`,
    'footer_link.format': ({ kind, part, expected }) =>
      part === 'scheme'
        ? `${SHOWN[kind]}的連結開頭不是https://，打不開備案系統，請改為${expected}`
        : `${SHOWN[kind]}的連結裡除數字外還有其他內容，可能查不到，請改為${expected}`,
    'footer_link.outdated': ({ kind, expected }) => `${SHOWN[kind]}連結的網址已停用，請改為${expected}`,
    'footer_link.insecure': ({ kind, expected }) => `${SHOWN[kind]}的連結使用http，請改為${expected}`,
    'footer_icon.missing': ({ kind }) => `${SHOWN[kind]}前沒有備案圖示，請從備案平臺下載後放在編號前`,
    'footer_number.format': ({ kind }) => `${SHOWN[kind]}的寫法與備案系統中的不同，請照備案系統的寫法展示`,
    'footer_number.unknown': ({ kind, part }) => {
      const why = {
        length: '位數不對',
        province: '省份簡稱缺失或不符',
        year: '年份不對',
        index: '末尾的序號不對',
        format: '寫法無法識別',
      }[part]
      return `${SHOWN[kind]}${why}，不是已核發的號碼，請對照備案系統核對`
    },
    'footer_number.range': ({ kind, part }) => {
      const what = { serial: '的序號', 'digits-7-8': '的第7、8位', letter: '末尾的字母', service: '末尾的字母K' }[part]
      return `${SHOWN[kind]}${what}與常見的不同，請對照備案系統核對；一致則可以繼續使用`
    },
    'footer_number.outdated': () => '這是全國公安聯網備案平臺啟用以前的舊備案號，請在平臺上換用14位的新號碼後改正頁面',
    'footer_number.required': ({ kind }) => `${SHOWN[kind]}只有文字、沒有數字，請補上備案平臺給出的完整號碼`,
    'footer_label.wrong_kind': () => '“ICP證”是經營許可證，後面卻是備案號，請把標籤改為“ICP備案號”',
    'footer_license.missing': ({ license }) =>
      ({
        'government-site': '政府網站底部沒有展示網站標識碼，請補上編辦或資訊公開部門核發的標識碼',
        'news-information': '頁面沒有展示網際網路新聞資訊服務許可證編號，請按要求持證亮牌',
        'generative-ai': '頁面沒有公示所用大模型的名稱和備案號，請在顯著位置或產品頁公示',
      })[license],
    'footer_number.placeholder': ({ kind }) => `頁面上的${SHOWN[kind]}還是佔位內容，請換成真實的號碼`,
    'footer_number.wrong_kind': ({ shown, expected }) => {
      const what = shown === 'entity' ? '該省要求展示網站備案號' : '請展示本服務自己的備案號'
      const now = {
        entity: '頁面展示的是主體備案號',
        website: '頁面展示的是網站的備案號',
        app: '頁面只展示了APP的備案號',
        'mini-program': '頁面只展示了小程式的備案號',
        'quick-app': '頁面只展示了快應用的備案號',
      }[shown]
      if (expected !== undefined) return `${now}，${what}，改為${expected}`
      return shown === 'entity' ? `${now}，${what}，請照備案系統加上末尾的“-”和序號` : `${now}，${what}`
    },
    'footer_number.missing': ({ kind, expected, shown }) => {
      const what = expected === undefined ? SHOWN[kind] : `${SHOWN[kind]}（${expected}）`
      return {
        nothing: `頁面上沒有找到應當展示的${what}，請補上`,
        script: `應當展示的${what}只寫在指令碼或模板裡，請開啟網頁核對是否展示`,
        hidden: `應當展示的${what}被隱藏了，請讓它顯示出來`,
        image: `應當展示的${what}只是圖片的說明文字，請用文字標明`,
        'not-on-phones': `${what}在手機上被隱藏（見頁面的樣式表），請讓手機訪問者也能看到`,
      }[shown]
    },
    'footer_number.mismatch': ({ kind, expected, shown }) =>
      `${SHOWN[kind]}與備案的號碼不一致：頁面上是${shown}，備案的是${expected}，請核對後改正`,
    'footer_number.conflict': ({ kind, count }) => `頁面上有${count}個不同的${SHOWN[kind]}，請只保留本站的`,
    'footer_page.charset': ({ part, count }) =>
      part === 'replaced'
        ? `頁面有${count}處文字與編碼不符，顯示為亂碼，請檢查編碼並儲存為UTF-8`
        : '頁面的文字曾按錯誤的編碼讀取後儲存，已成亂碼，請恢復原文並儲存為UTF-8',
    'footer_copyright.missing': () => '該省要求頁面底部寫明“版權所有”和主辦單位名稱，請補充',
    'footer_expected.format': () => '要比對的號碼不是備案號或許可證號，請核對後重新填寫',
    'footer_expected.missing': () => '未給出這個網站應展示的號碼，無法比對，請補充它的備案號',
    'footer_expected.wrong_kind': ({ kind }) => `要比對的號碼不是${SHOWN[kind]}，請核對後重新填寫`,
    // network
    'domain.required': () => '請填寫域名',
    'domain.type': () => '域名應為文本',
    'domain.length': ({ part, expected, actual }) =>
      part === 'label'
        ? `域名中有一段超過${expected[0]}個字元（中文按轉換後的編碼計），現為${actual}個，請核對`
        : `域名最多${expected[0]}個字元，現為${actual}個，請核對`,
    'domain.charset': ({ position, reason }) =>
      reason === 'sign'
        ? `域名第${position}個字元不是漢字、字母、數字或連字符，請核對（下劃線和空格不能用於域名）`
        : `域名第${position}個字元起含有漢字和英文字母以外的文字，備案系統可能不接受，請向接入商確認`,
    'domain.format': ({ part }) =>
      ({
        'empty-label': '域名的兩個點之間或開頭缺少內容，請核對是否多寫了點',
        hyphen: '域名每一段的開頭和結尾不能是連字符，請核對',
        punycode: '域名中以xn--開頭的部分不是有效的編碼，請直接填寫中文域名',
        'top-level': '域名的後綴不對，應以com、cn、中國之類的後綴結尾',
        reserved: '域名某一段的第三、四位都是連字符，這樣的名稱保留給編碼，請核對',
      })[part],
    'domain.missing': ({ part }) =>
      part === 'suffix'
        ? '域名缺少後綴，請填寫完整的域名，如beian.cn'
        : '這只是域名後綴，請填寫在它前面帶有名稱的完整域名',
    'domain.unknown': () => '域名後綴不在2022年8月的可備案後綴名單中，請到域名行業管理資訊公示網站查詢是否已獲批准',
    'domain.not_allowed': ({ part }) =>
      part === 'www'
        ? '網站備案填寫註冊的域名，不帶www.'
        : '網站備案填寫註冊的域名，其下的子域名不用單獨備案，請去掉前面的部分',
    'domain.too_large': ({ part, maximum, actual }) =>
      part === 'names'
        ? `一個網站只能備案一個域名，現填了${actual}個，請分別作為不同的網站備案`
        : `APP備案的域名一般最多${maximum}級，現為${actual}級，請核對`,
    'domain.placeholder': () => '這是示例域名或內部域名，請填寫本單位（本人）註冊的域名',
    'domain.wrong_kind': ({ kind }, { kinds }) => `這是${kinds[kind]}，請只填寫域名，如beian.cn`,
    'ip_ranges.required': () => '請填寫IP地址',
    'ip_ranges.type': () => 'IP地址應為文本或文本的列表',
    'ip_ranges.length': ({ expected }) => `IP地址的內容過長（最多${expected[0]}個字元），請只填寫本網站使用的IP地址`,
    'ip_ranges.format': ({ item, part }) =>
      ({
        address: `第${item}項不是IP地址，請核對（IPv4為四個0至255的數字）`,
        'leading-zero': `第${item}項IP地址的數字不能以0開頭，請去掉多餘的0`,
        port: `第${item}項帶有埠號，請只填寫IP地址`,
        range: `第${item}項應為“起始IP-終止IP”，請核對`,
        cidr: `第${item}項使用了斜槓寫法，備案系統要求寫成“起始IP-終止IP”，請核對換算後的範圍`,
      })[part],
    'ip_ranges.range': ({ item }) => `第${item}項的終止IP小於起始IP，請核對`,
    'ip_ranges.conflict': ({ item }) => `第${item}項的起止IP類型不同，須同為IPv4或同為IPv6`,
    'ip_ranges.not_allowed': ({ item, purpose }) =>
      `第${item}項${
        {
          unspecified: '是未指定地址',
          private: '是內網地址',
          shared: '是運營商內部共享地址',
          loopback: '是本機迴環地址',
          'link-local': '是鏈路本地地址',
          documentation: '是文檔示例專用地址',
          benchmark: '是測試專用地址',
          multicast: '是組播地址',
          reserved: '是保留地址',
        }[purpose]
      }，請填寫境內伺服器的公網IP`,
    'ip_ranges.too_large': ({ item, maximum }) =>
      `第${item}項的範圍超過${maximum}個地址（IPv6超過一個/64網段），請核對起始IP和終止IP`,
    'ip_ranges.duplicate': ({ item, other }) => `第${item}項與第${other}項有重複的地址，請核對`,
    'ip_ranges.wrong_kind': ({ item, kind }, { kinds }) => `第${item}項是${kinds[kind]}，請填寫伺服器的公網IP地址`,
    'app_identity.required': ({ part }) =>
      ({
        platform: '請選擇APP的運行平臺',
        'package-name': '請填寫APP包名（iOS為Bundle ID）',
        'public-key': '請填寫APP簽名證書的公鑰',
        fingerprint: '請填寫APP簽名證書的指紋（MD5或SHA-1值）',
      })[part],
    'app_identity.type': ({ part }) =>
      ({
        whole: '請逐項填寫APP平臺的資訊',
        platform: 'APP的運行平臺應為文本',
        'package-name': 'APP包名應為文本',
        'public-key': '公鑰應為文本',
        fingerprint: '證書指紋應為文本',
      })[part],
    'app_identity.unknown': () => 'APP的運行平臺應為安卓、iOS或鴻蒙，請從中選擇',
    'app_identity.length': ({ expected, actual }) =>
      `證書指紋應為${expected.join('或')}位十六進位制數（不計冒號），現為${actual}位，請核對是否漏填或多填`,
    'app_identity.too_small': ({ part, minimum, actual }) =>
      part === 'public-key'
        ? `公鑰過短（${actual}個字元），任何公鑰都不少於${minimum}個字元，請複製完整的公鑰`
        : `APP包名至少${minimum}個字元，現為${actual}個，請核對`,
    'app_identity.too_large': ({ part, maximum, actual }) =>
      `${{ platform: '運行平臺', 'package-name': 'APP包名', 'public-key': '公鑰', fingerprint: '證書指紋' }[part]}過長（${actual}個字元），最多${maximum}個，請核對`,
    'app_identity.charset': ({ part, position }) =>
      part === 'fingerprint'
        ? `證書指紋第${position}位不是十六進位制數字，只能是0至9和A至F`
        : part === 'public-key'
          ? `公鑰第${position}個字元不對，請填寫十六進位制、十進位制或Base64形式的公鑰`
          : `APP包名第${position}個字元不對：只能用字母、數字、點，安卓和鴻蒙可用下劃線，iOS可用連字符`,
    'app_identity.format': ({ reason }) =>
      ({
        segments: 'APP包名的分段不對：安卓至少兩段，鴻蒙至少三段，每段以字母或數字開頭和結尾',
        segment: 'APP包名中有空的一段，或某一段的第一個字元不是字母，請核對',
        'team-id': 'Bundle ID前面像是帶了開發者團隊ID，請去掉第一個點及其前面的部分',
        block: '公鑰的PEM內容不完整，請連同BEGIN和END兩行一起復制',
        certificate: '這是整張證書，備案系統要求填寫其中的公鑰，可用openssl x509 -pubkey -noout匯出',
        base64: '這是Base64寫法的證書指紋，請改填十六進位制的值',
        'key-digest': '這是公鑰的摘要，備案要求的是證書（certificate）的指紋，請核對',
        underscore: 'Bundle ID按蘋果規範不含下劃線，請在開發者後臺核對；若與上架的一致可以繼續',
        'store-id': '這是應用商店的數字編號，請填寫Bundle ID，如com.example.app',
        several: 'APP包名只填一個，請刪去多餘的；每個平臺分別填寫',
        'web-address': '這是網址，請填寫包名，如com.example.app',
      })[reason],
    'app_identity.mismatch': ({ part, platform, expected, actual }) => {
      const names = { md5: 'MD5', sha1: 'SHA-1', sha256: 'SHA-256', 'public-key': '公鑰' }
      const platforms = { android: '安卓', ios: 'iOS', harmonyos: '鴻蒙' }
      return part === 'fingerprint'
        ? `${platforms[platform]}平臺應填寫證書的${names[expected]}值，這裡的長度是${names[actual]}值，請核對`
        : `公鑰一欄填的像是${names[actual]}指紋，請填寫簽名證書的公鑰`
    },
    'app_identity.placeholder': ({ part }) =>
      part === 'package-name'
        ? '這是示例包名，請填寫APP正式發佈時的包名'
        : part === 'fingerprint'
          ? '證書指紋不是真實證書的值，請從簽名證書重新獲取'
          : '公鑰不是真實證書的值，請從簽名證書重新獲取',
    'app_identity.insecure': ({ part }) =>
      `這裡填的是私鑰，填寫即已洩露，請停用並更換；${
        {
          'package-name': '此欄應填APP包名',
          'public-key': '此欄應填公鑰，可用openssl x509 -pubkey從簽名證書匯出',
          fingerprint: '此欄應填簽名證書的指紋',
        }[part]
      }`,
    // certificate
    'certificate.required': () => '請選擇簽名證書檔案，或貼上證書內容',
    'certificate.type': () => '讀不到這個檔案，請重新選擇證書檔案',
    'certificate.too_large': () => '檔案過大，不像證書，請選擇簽名證書（.pem、.cer、.p7b等）',
    'certificate.format': ({ reason }) =>
      ({
        none: '檔案中沒有證書，請選擇PEM、CER、P7B格式的證書，或蘋果的描述檔案',
        request: '這是證書申請檔案（CSR），請選擇簽發下來的證書',
        'public-key': '這裡只有公鑰，沒有證書，證書中另有指紋，請選擇簽名證書',
        broken: '證書內容不完整或已損壞，請重新匯出',
      })[reason],
    'certificate.insecure': () =>
      '這是私鑰或金鑰庫，只能自己保管，請勿上傳或轉發；已經發出的，請停用並更換。備案只需要證書，可用keytool -exportcert匯出',
    'certificate.not_allowed': ({ kind }) =>
      kind === 'android-debug'
        ? '這是安卓除錯證書，備案應填寫正式發佈時的簽名證書'
        : '這是蘋果開發證書，備案應填寫發佈證書（Apple Distribution）',
    'certificate.expired': ({ on }) => `證書已於${on}到期，請核對是否為現用的簽名證書`,
    // app_package
    'app_package.required': () => '請選擇APP安裝包',
    'app_package.type': () => '讀不到這個檔案，請重新選擇APP安裝包',
    'app_package.format': ({ reason }) =>
      ({
        archive: '這不是完整的安裝包，請重新匯出APK、AAB、IPA、HAP或APP檔案',
        manifest: '安裝包中的應用資訊無法讀取，請重新匯出安裝包',
        signature: '安裝包中的簽名無法讀取，請重新簽名後再試',
        source: '檔案沒有讀完，請重新選擇安裝包',
      })[reason],
    'app_package.wrong_kind': () => '這個壓縮包不是APP安裝包，請選擇APK、AAB、IPA、HAP或APP檔案',
    'app_package.missing': ({ part }) =>
      ({
        'package-name': '安裝包中沒有應用包名，請確認是主應用的安裝包',
        signature: '安裝包沒有簽名，請選擇正式發佈的安裝包',
        profile: '安裝包中沒有描述檔案（從App Store下載的都沒有），請改用開發者後臺的發佈證書（.cer）',
      })[part],
    'app_package.too_large': ({ part, maximum }) =>
      ({
        entries: `安裝包中的檔案超過${maximum}個，請確認是APP安裝包`,
        directory: '安裝包的目錄過大，請確認是APP安裝包',
        entry: '安裝包中的應用資訊過大，請確認是APP安裝包',
      })[part],
    'app_package.conflict': () => '安裝包中的檔案互相重疊，已被改動，請使用原始安裝包',
    'app_package.mismatch': () => '安裝包的幾種簽名用了不同的證書，請核對備案填寫哪一個',
    'app_package.not_allowed': () => '這是除錯用的安裝包，備案應使用正式發佈的安裝包',
    'home_url.required': () => '請填寫首頁網址',
    'home_url.type': () => '首頁網址應為文本',
    'home_url.length': ({ expected }) => `首頁網址最多${expected[0]}個字元，請只填寫首頁的網址`,
    'home_url.charset': ({ position }) => `首頁網址第${position}個字元是空格或控制字元，請去掉`,
    'home_url.format': ({ part }) =>
      part === 'host' ? '首頁網址中的域名不對，格式如https://www.beian.cn' : '首頁網址中的埠號不能大於65535',
    'home_url.not_allowed': ({ part }) =>
      ({
        scheme: '首頁網址應以http://或https://開頭',
        credentials: '首頁網址中不能帶使用者名稱或密碼，請去掉@及其前面的部分',
        port: '首頁網址一般不帶埠號，請確認網站能用不帶埠號的網址開啟',
        path: '這是網站內的某一頁，請填寫首頁的網址',
        store: '這是應用商店裡的下載頁，請填寫本網站首頁的網址',
        address: '首頁網址用的是內網或保留的IP地址，外面打不開，請填寫所備案域名的網址',
      })[part],
    'home_url.too_large': ({ actual }) => `一個網站只填寫一個首頁網址，現填了${actual}個`,
    'home_url.wrong_kind': ({ kind }, { kinds }) =>
      kind === 'ip-address'
        ? '首頁網址用的是IP地址，ICP備案的首頁網址應使用所備案的域名'
        : `這是${kinds[kind]}，請填寫首頁網址`,
    // filing
    'division.format': () => '行政區劃代碼應為6位數字，請核對',
    'division.unknown': ({ part }) =>
      part === 'province' ? '行政區劃代碼前兩位不是任何省份的代碼，請核對' : '行政區劃代碼不在代碼表中，請核對',
    'division.mismatch': (params) =>
      params.with === 'address'
        ? '所在區縣與通信地址、電話或備案號的所在地不符，請核對所選的區縣'
        : '所在區縣不在備案省份內，單位須在證照住所所在省份備案',
    'division.outdated': ({ until, successors }) =>
      `所選區縣已${until === undefined ? '' : `於${until}年`}撤銷，${
        successors.length === 0 ? '請按現行區劃重新選擇' : `現為${successors.join('或')}，請重新選擇`
      }`,
    'organization_document.not_allowed': ({ nature, type }, { options }) =>
      `證件類型與單位性質不符：${option(options.nature, nature)}不能使用${option(
        { ...options['organization-document'], ...options['person-document'] },
        type,
      )}，請更換證件類型或核對單位性質`,
    'organization_document.mismatch': ({ nature, owner }, { options }) =>
      `這個統一社會信用代碼屬於${option(options.nature, owner)}，與所選的${option(options.nature, nature)}不符，請核對單位性質`,
    'organization_document.retired': ({ type }, { options }) =>
      `${option(options['organization-document'], type)}已停止發放，請儘量換用統一社會信用代碼證照`,
    'organization_document.wrong_kind': ({ kind, type }, { kinds, options }) =>
      `這是${kinds[kind]}，不是${option(options['organization-document'], type)}的號碼，請填寫證照上的號碼`,
    'emergency_phone.duplicate': () => '應急聯絡電話不能與手機號碼相同，請填寫另一個能聯絡到的號碼',
    'emergency_phone.conflict': () => '應急聯絡電話是另一位負責人的手機號碼，請填寫另一個能聯絡到本人的號碼',
    'emergency_phone.wrong_kind': ({ kind }, { kinds }) =>
      `這是${kinds[kind]}，收不到簡訊，應急聯絡電話請填寫另一個手機號碼`,
    'principal.mismatch': ({ part }) =>
      part === 'name'
        ? '個人備案的負責人必須是本人，姓名應與主辦者一致'
        : part === 'document'
          ? '個人備案的負責人必須是本人，證件號碼應與主辦者一致'
          : part === 'legal-representative'
            ? '該省要求主體負責人由法定代表人擔任，請改填法定代表人，接受授權的請上傳授權書'
            : '服務負責人與主體負責人須為同一人：主體負責人不是法定代表人時，該省有此要求',
    'principal.duplicate': ({ part }) =>
      part === 'mobile' ? '不同負責人不能使用同一個手機號碼，請更換' : '不同負責人不能使用同一個電子郵箱，請更換',
    'principal.conflict': ({ part }) =>
      ({
        name: '同一證件號碼在前面填的是另一個姓名，請核對姓名和證件號碼',
        document: '同一個人在前面填的是另一個證件號碼，請核對證件號碼',
        validity: '同一證件在前面填的是另一個有效期，請按現在有效的證件填寫',
        mobile: '同一個人在前面填的是另一個手機號碼，請確認哪個能收到核驗簡訊',
        email: '同一個人在前面填的是另一個電子郵箱，請確認填寫的是常用郵箱',
      })[part],
    'principal.range': ({ minimum }) => `負責人未滿${minimum}週歲，多數省份不予受理，請先向當地通訊管理局瞭解`,
    'principal.too_large': ({ maximum }) =>
      maximum >= 100
        ? `負責人已超過${maximum}歲，請核對證件號碼中的出生年份`
        : `網站負責人超過${maximum}週歲，該省可能不予受理，建議更換負責人`,
    'person_document.not_allowed': () => '該省可能不接受負責人的這種證件，請更換證件或先向當地通訊管理局瞭解',
    'residence.required': () => '證件住所不在備案省份，請上傳在當地的居住證明，如居住證',
    'residence.not_allowed': () => '該省只受理證件住所在本省的個人，請到證件住所所在省份備案',
    'phones.too_small': ({ minimum, actual }) =>
      `該省要求兩位負責人至少留${minimum}個不同的號碼，現為${actual}個，請更換重複的號碼`,
    'document_address.mismatch': ({ part }) =>
      part === 'city'
        ? '該省要求通信地址與證件住所在同一城市，請核對兩個地址'
        : '該省要求單位的證件住所在本省，請核對證件住所或備案省份',
    'remarks.required': ({ topic }) =>
      topic === 'contents'
        ? '該省要求在備註中寫明網站的內容或用途，請補充備註'
        : '該省要求在主體備註中寫明聯絡號碼的使用人，請補充備註',
    'remarks.missing': ({ topic }) =>
      topic === 'personal-site'
        ? '該省要求個人在備註中宣告網站為個人網站、不含單位資訊，請補充宣告'
        : '該省要求企業在備註中寫明是否涉及前置審批，請補充',
    'domain_suffix.not_allowed': () => '域名後綴不在該省可備案後綴的清單內，請先向接入服務商瞭解',
    'services.too_large': ({ maximum, actual, of }) =>
      of === 'order'
        ? `該省一次最多備案${maximum}個網站，現為${actual}個，請分次提交`
        : `該省一個主體最多備案${maximum}個網站，現為${actual}個，請減少`,
    'plan.required': ({ minimum }) => `網站達到${minimum}個，該省要求另交建設方案書或說明，請上傳`,
    'filing_kind.required': ({ answer }) => `請先說明${ANSWERS[answer]}，備案類型由此決定`,
    'filing_kind.conflict': ({ answer, with: other }) =>
      answer === 'domainFiled'
        ? '主體沒有備案號而服務已備案，請核對主體的備案號；服務是其他主體備案的，須先由其註銷或遷移'
        : `兩項回答相互矛盾（${ANSWERS[answer]}；${ANSWERS[other]}），請核對`,
    'filing_kind.mismatch': ({ service }) =>
      service === 'website'
        ? '這個域名由其他主體備案，請先由其註銷或遷移過來，再辦理備案'
        : '這個服務由其他主體備案，請先由其註銷，再辦理備案',
    'filing_kind.missing': ({ kind, part }, { options }) =>
      `${part === 'entity' ? '主體' : '服務'}還沒有備案號，不能辦理${option(options['filing-kind'], kind)}，請先備案`,
    'filing_kind.not_allowed': ({ kind, reason }, { options }) => {
      const name = `“${option(options['filing-kind'], kind)}”`
      if (reason === undefined) return `該省不單獨受理${name}，請改辦變更備案`
      return {
        province: `該省可能不受理${name}，請先向接入服務商瞭解`,
        elsewhere: `${name}在備案所在的接入服務商辦理，請到該處辦理，或先在本接入服務商新增接入`,
        'on-file': '服務已在本接入服務商備案，不必再備案；內容有變的請辦理變更',
        'no-access': `小程式、快應用沒有網路接入，不必辦理${name}，請核對服務類型`,
        'not-a-website': `只有網站可以辦理${name}，請先註銷，再由新主體備案`,
      }[reason]
    },
    'home_page.mismatch': () => '首頁網址不在所填域名下，請核對域名或首頁網址',
    'service.duplicate': ({ part }) =>
      part === 'domain'
        ? '這個域名在本次備案中已填過，一個域名只對應一個網站'
        : '這個名稱在本次備案中已用過，部分省份不允許重名',
    'two_forms.mismatch': ({ part }) =>
      part === 'service-name'
        ? '建議名稱與ICP備案的一致'
        : part === 'entity'
          ? '名稱和證件號碼都與ICP備案的主體不同，請核對是否為同一主體'
          : `與ICP備案的${COMPARED[part]}不一致，請核對兩份表單`,
    'two_forms.conflict': ({ part }) =>
      part === 'name'
        ? '這個證件號碼在ICP備案中是另一個姓名，請核對'
        : part === 'document'
          ? '這個人在ICP備案中的證件號碼與此不同，請核對'
          : `這個人在ICP備案中填了另一個${part === 'mobile' ? '手機號碼' : '郵箱'}，請確認`,
    'two_forms.unknown': () => 'ICP備案中沒有這個網站或APP，請核對名稱、域名和備案號',
    'filed_service.missing': () => '沒有須辦理公安聯網備案的服務，網站和APP須辦理',
    'filed_service.unknown': () => 'ICP備案中沒有這個服務，請核對序號或備案號',
    'filed_service.not_allowed': () => '公安聯網備案只辦理網站和APP，不辦理這類服務',
    'remarks.not_allowed': ({ words }) => `備註中有不宜出現的“${words.join('”“')}”，請改寫`,
    'remarks.too_small': ({ minimum, actual }) => `備註至少${minimum}個字，現有${actual}個，請補充網站或應用的內容`,
    'remarks.too_large': ({ maximum, actual }) => `備註現有${actual}個字，超過${maximum}個，請縮短`,
    'service_content.not_allowed': ({ content }, { options }) =>
      `該省可能不接受服務內容“${option(options['service-content'], content)}”，請按實際情況選擇其他內容`,
    'service_content.missing': ({ content }, { options }) =>
      `該省建議服務內容選擇“${option(options['service-content'], content)}”`,
    'service_content.mismatch': ({ nature, content }, { options }) =>
      `服務內容與單位性質不符：${option(options.nature, nature)}不能選擇“${option(options['service-content'], content)}”，請按實際情況選擇`,
    'service_content.wrong_kind': ({ service, content }, { options }) =>
      `${option(options['service-type'], service)}不應選擇服務內容“${option(options['service-content'], content)}”，請按實際情況選擇`,
    'pre_approval.missing': ({ content, permits }, { options }) =>
      `“${option(options['service-content'], content)}”通常須先取得前置審批（${permits
        .map((permit) => option(options['pre-approval'], permit))
        .join('或')}），請上傳批准文件；如不涉及請取消勾選`,
    'pre_approval.not_allowed': () => '個人不能取得前置審批，請以單位名義備案或取消勾選',
    'pre_approval.duplicate': () => '這項前置審批已填過，請刪去其中一項',
    'account.conflict': ({ account }) =>
      account === 'individual'
        ? '個人使用者只能辦理個人備案，單位請使用法人使用者賬戶'
        : '法人使用者不能辦理個人備案，個人請使用個人使用者賬戶',
    'notice.required': () => '請閱讀告知書並勾選“我已閱讀”',
    'filing_number.wrong_kind': ({ expected }) =>
      expected === 'entity'
        ? '這裡應填主體備案號，不帶“-1”等序號'
        : '這裡應填網站（服務）備案號，主體備案號後還應有“-1”等序號',
    'filing_number.mismatch': ({ part }) =>
      ({
        province: '備案號的省份與備案省份不一致，請核對',
        service: '備案號的後綴與服務類型不一致，請核對',
        entity: '服務備案號與主體備案號不一致，服務備案號應為主體備案號加“-1”等序號',
      })[part],
    'filing_number.not_allowed': ({ kind }) =>
      kind === 'first'
        ? '首次備案還沒有備案號，已有備案號的應選新增服務、新增接入或變更'
        : '新增的服務還沒有備案號，已有備案號的應選新增接入或變更',
    'opened_on.conflict': ({ year }) => `開通日期早於備案號的年份${year}年，請填寫ICP備案首次通過的日期`,
    'access.conflict': () => '一次備案只能由一家接入服務商提交，其他接入商的服務請另行備案',
    'app_platform.duplicate': ({ part }) =>
      ({
        platform: '這個運行平臺已填過，請合併或改為其他平臺',
        'public-key': '另一個平臺已填過這個公鑰，各平臺的簽名不同，請核對',
        fingerprint: '另一個平臺已填過這個指紋，各平臺的簽名不同，請核對',
      })[part],
    'credit_code.mismatch': ({ part }) =>
      part === 'name'
        ? '統一社會信用代碼的類別與單位名稱不符，請核對代碼和名稱'
        : '統一社會信用代碼的登記地不在備案省份，請核對；已遷入本省的，請在主體備註中說明',
    'certificate_address.mismatch': () => '證件住所不在備案省份，單位須在證件住所所在省份備案',
    'certificate_address.wrong_kind': ({ kind }, { kinds }) => `這是${kinds[kind]}，請按證件填寫住所`,
    'pre_approval.mismatch': () => '批准文號與所選的前置審批類型不符，請核對文號和類型',
    'interactive.conflict': ({ by }) =>
      by === 'name'
        ? '網站名稱表明使用者可以發佈資訊，屬於網際網路互動服務，請核對是否選“是”'
        : '所選服務內容屬於網際網路互動服務，請核對是否選“是”',
    'dangerous_goods.missing': () => '勾選了危險物品資訊的須有相應許可證，請填寫證號；沒有的請取消勾選',
    'domain_suffix.mismatch': ({ reason }) =>
      ({
        government: '政府機關的網站應使用.gov.cn或.政務域名',
        institution: '事業單位的網站應使用.cn或.公益域名；沿用原有域名的請在備註中說明',
        reserved: '.gov.cn和.政務域名只供黨政機關使用，請核對單位性質和域名',
      })[reason],
    'overseas.conflict': ({ region }) =>
      region === 'mainland'
        ? '所在地區在境內，與所選的境外不一致，請核對'
        : '所在地區在境外，與所選的境內不一致，請核對',
    'provider_name.mismatch': ({ role }) =>
      `這不是${role === 'access' ? '接入服務商' : '域名註冊服務商'}登記的全稱，請核對是否填寫全稱`,
    'provider_phone.format': () => '這不是能接通的電話號碼，請填寫手機、帶區號的固定電話或400等服務號碼',
    'resource.expired': () => '雲資源已到期，請先續費',
    'resource.too_small': ({ months }) => `雲資源的有效期不足${months}個月，請先續費`,
    'registrar.not_allowed': () => '域名須由境內獲批覆的註冊服務商管理：境外註冊的請先轉入，境內的請填中文名稱',
    'material.missing': ({ material }, { options }) => `缺少${option(options.material, material)}，請補充`,
    'material.required': () => '請選擇檔案',
    'material.type': () => '讀不到這個檔案，請重新選擇',
    'material.length': () => '檔案不完整，請重新儲存或上傳',
    'material.too_small': ({ minimum, actual }) =>
      `檔案僅${sizeText(actual)}，證件圖片應不小於${sizeText(minimum)}，請重新掃描或拍照`,
    'material.too_large': ({ maximum, actual }) => `檔案有${sizeText(actual)}，超過${sizeText(maximum)}，請壓縮後上傳`,
    'material.format': ({ expected, actual }) => {
      const wanted = expected.map(typeText).join('或')
      if (actual === 'image/heic') return `這是HEIC照片，請在手機或電腦上另存為${wanted}，只改副檔名無效`
      const name = typeText(actual)
      return `${name === undefined ? '這不是圖片' : `這是${name}檔案`}，請提交${wanted}圖片，只改副檔名無效`
    },
    'material.mismatch': () => '檔案的副檔名與實際類型不符，請另存為正確的格式，不要只改副檔名',
    'material.duplicate': ({ reason }) =>
      reason === 'picture'
        ? '兩個檔案是同一張圖片，證件正反面應各交一個檔案'
        : '同一個檔案提交了兩次，證件正反面應各交一個檔案',
    'material.placeholder': () => '圖片幾乎是空白的，請檢查是否掃描了空白麵或鏡頭被遮住',
    'material.not_allowed': ({ reason }) =>
      reason === 'colourless'
        ? '圖片沒有顏色，此處應為彩色，請用彩色掃描或拍照'
        : '照片只做了旋轉標記，個別系統會顯示成橫的，可轉正後另存',
    'commercial_license.missing': () => '向用戶收費的須有經營許可證，請放入材料；不收費的可在備註中說明',
    'safety_assessment.missing': () => '使用者可公開發佈資訊的服務應做安全評估，請將安全評估報告放入材料',
    'deadline.expired': ({ days }) => `網站開通後應在${days}日內辦理公安聯網備案，現已超過期限，請儘快提交`,
    'event.conflict': ({ event }, { options }) => `日期早於“${option(options['filing-event'], event)}”，請核對`,
    'domain_word.not_allowed': ({ word }) => `域名含“${word}”，當地可能要求相應批文或在備註中說明，請先了解`,
    'domain_registration.mismatch': ({ part }) =>
      part === 'holder'
        ? '域名所有者與主辦單位不一致，請先辦理域名過戶或更換域名'
        : '域名所有者的證件號碼與主辦單位的不一致，請核對或更新域名實名資訊',
    'domain_registration.expired': () => '域名已過期，請先續費',
    'domain_registration.too_small': ({ months }) => `域名有效期不足${months}個月，部分省份不予受理，建議先續費`,
    'head.wrong_kind': () => '投資或主管單位一欄應填法定代表人或單位最高負責人的姓名',
  },
})

const COMPARED = {
  entity: '主體',
  nature: '單位性質',
  'entity-name': '主體名稱',
  'document-number': '證件號碼',
  division: '所在區縣',
  head: '法定代表人',
  'service-name': '名稱',
  domain: '域名',
  domains: '使用的域名',
  'icp-number': '備案號',
  'ip-ranges': 'IP地址',
  'access-provider': '接入服務商',
  registrar: '域名註冊服務商',
  platforms: '運行平臺',
  email: '郵箱',
  address: '地址',
} as const

const SHOWN = {
  icp: 'ICP備案號',
  'public-security': '公安聯網備案號',
  'telecom-license': '經營許可證號',
  'operating-license': '許可證號',
} as const

function option(labels: object, key: string): string {
  return (labels as Record<string, string>)[key] ?? key
}
