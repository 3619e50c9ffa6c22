import type { Locale } from './locale.ts'
import { zhCNOptions } from './options/zh-CN.ts'

/** 简体中文: the forms' own language, and the default. */
export const zhCN: Locale = {
  id: 'zh-CN',
  options: zhCNOptions,
  report: {
    error: '错误',
    warning: '提醒',
    source: '依据',
    suggestion: '建议填写',
    permits: '需取得前置审批',
    remark: '建议在备注中写明',
  },
  kinds: {
    'resident-id': '居民身份证号码',
    'resident-id-15': '15位旧身份证号码',
    'residence-permit': '港澳台居民居住证号码',
    'foreign-permanent-resident-id': '外国人永久居留身份证号码',
    passport: '护照号码',
    'hong-kong-macao-travel-permit': '港澳居民来往内地通行证号码',
    'taiwan-resident-travel-permit': '台湾居民来往大陆通行证号码',
    'military-officer-id': '军官证号码',
    'social-credit-code': '统一社会信用代码',
    'organization-code': '组织机构代码',
    'business-registration-number': '15位工商注册号',
    'taxpayer-id': '纳税人识别号',
    'military-unit-code': '部队代号',
    'mobile-phone': '手机号码',
    'office-phone': '固定电话号码',
    'service-phone': '400、800或短号等服务号码',
    email: '电子邮箱地址',
    postcode: '邮政编码',
    'icp-number': 'ICP备案号',
    'public-security-number': '公安联网备案号',
    'telecom-license': '电信业务经营许可证号',
    'ip-address': 'IP地址',
    domain: '域名',
    url: '网址',
    'person-name': '个人姓名',
    'organization-name': '单位名称',
  },
  issues: {
    // field
    'field.required': () => '此项必填',
    'field.type': ({ expected }) =>
      `类型不对,应为${{ string: '文本', boolean: '布尔值', object: '对象', array: '列表' }[expected]}`,
    'field.unknown': () => '请从可选项中选择',
    'field.format': () => '日期不存在或格式不对,应写成2026-03-07这样的日期',
    'field.range': ({ expected }) => (expected === 'past' ? '日期不能晚于今天' : '日期不能早于今天'),
    'field.too_small': ({ minimum }) => `至少填写${minimum}项`,
    'field.too_large': ({ maximum }) => `最多填写${maximum}项`,
    'field.duplicate': () => '与前面的一项重复,请删去其中一项',
    'field.not_allowed': () => '此项不适用,请留空',
    // resident_id
    'resident_id.required': () => '请填写身份证号码',
    'resident_id.type': () => '身份证号码应为文本(数字类型会丢失末尾几位)',
    'resident_id.length': ({ actual }) => `身份证号码应为18位,现为${actual}位,请核对是否漏填或多填`,
    'resident_id.charset': ({ position }) => `身份证号码第${position}位不对:前17位只能是数字,第18位是数字或X`,
    'resident_id.checksum': () => '身份证号码校验位不符,通常是某一位填错或相邻两位填反,请逐位核对',
    'resident_id.range': ({ reason }) =>
      reason === 'impossible'
        ? '身份证号码第7至14位不是真实存在的出生日期,请核对'
        : reason === 'future'
          ? '身份证号码中的出生日期晚于今天,请核对'
          : '身份证号码中的出生日期在130年以前,请核对',
    'resident_id.unknown': ({ part }) =>
      part === 'province'
        ? '身份证号码前两位不是任何省份的代码,请核对'
        : '身份证号码前六位不在1981年以来的行政区划代码表中,请核对;若与证件一致可以继续',
    'resident_id.retired': ({ until }) =>
      `身份证号码前六位所指的区县在${until}年以前就已撤销,早于出生日期,请核对;若与证件一致可以继续`,
    'resident_id.outdated': () => '15位身份证号码已停止使用,请填写第二代身份证上的18位号码',
    'resident_id.wrong_kind': ({ kind }, { kinds }) => `这是${kinds[kind]},不是居民身份证号码,请核对证件类型`,
    // residence_permit and the other personal documents
    // social_credit_code
    'social_credit_code.required': () => '请填写统一社会信用代码',
    'social_credit_code.type': () => '统一社会信用代码应为文本',
    'social_credit_code.length': ({ actual }) => `统一社会信用代码应为18位,现为${actual}位`,
    'social_credit_code.charset': ({ position }) =>
      `统一社会信用代码第${position}位不对:只用数字和大写字母,不用I、O、S、V、Z,第3至8位只能是数字`,
    'social_credit_code.checksum': ({ part }) =>
      part === 'code'
        ? '统一社会信用代码校验位不符,请对照证照逐位核对(注意0与O、1与I、2与Z、5与S、8与B)'
        : '统一社会信用代码第9至17位(主体标识码)的校验位不符,请对照证照核对;若与证照一致可以继续',
    'social_credit_code.unknown': ({ part }) =>
      part === 'category'
        ? '统一社会信用代码前两位不是已公布的登记管理部门和机构类别代码,请核对;若与证照一致可以继续'
        : '统一社会信用代码第3至8位不是已知的登记机关区划代码,请核对;若与证照一致可以继续',
    'social_credit_code.placeholder': () => '这像是占位用的号码,请填写证照上的统一社会信用代码',
    'social_credit_code.wrong_kind': ({ kind }, { kinds }) => `这是${kinds[kind]},不是统一社会信用代码,请核对证件类型`,
    // organization documents
    // office_phone
    'office_phone.required': () => '请填写办公电话',
    'office_phone.type': () => '办公电话应为文本',
    'office_phone.length': ({ expected, actual, areaCode }) =>
      areaCode === undefined
        ? `电话号码位数不对,现为${actual}位`
        : `区号${areaCode}的电话号码应为${expected.join('或')}位,现为${actual}位`,
    'office_phone.charset': ({ position }) => `办公电话第${position}个字符不对,只用数字、短横线和分机号`,
    'office_phone.format': () => '办公电话格式不对,应写成0086-010-68870788',
    'office_phone.missing': () => '办公电话缺少区号,应写成0086-010-68870788',
    'office_phone.unknown': ({ areaCode }) => `没有${areaCode}这个区号,请核对`,
    'office_phone.retired': ({ areaCode, successor }) =>
      `区号${areaCode}已停用,现为${successor},号码可能也已升位,请填写现在的号码`,
    'office_phone.range': ({ first }) =>
      first === 9 ? '本地号码很少以9开头,请核对' : `本地号码不能以${first}开头,请核对`,
    'office_phone.placeholder': ({ pattern }) =>
      pattern === 'text'
        ? '办公电话还没有填完,请填写真实号码'
        : pattern === 'repeated' || pattern === 'descending'
          ? '办公电话像是编造的号码,请确认确为本单位的号码'
          : '办公电话明显不真实,请填写真实号码',
    'office_phone.wrong_kind': ({ kind }, { kinds }) => `这是${kinds[kind]},办公电话须填写带区号的固定电话`,
    // contacts
    // names
    // records
    // network
    // filing
  },
}
