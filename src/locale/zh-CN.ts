import type { FilingAnswer } from '../foundation/catalog/filing.ts'
import { frozen } from '../foundation/frozen.ts'
import { zhCNCells } from './cells/zh-CN.ts'
import { zhCNFields } from './fields/zh-CN.ts'
import { sizeText, typeText } from './file-words.ts'
import type { ContextWords, Locale } from './locale.ts'
import { zhCNNotes } from './notes/zh-CN.ts'
import { zhCNOptions } from './options/zh-CN.ts'
import { possibleOptions } from './possible-options.ts'

const CONTEXT: ContextWords = {
  nature: '单位性质',
  service: '服务类型',
  platform: 'APP平台',
  provinceCode: '省份代码',
  divisionCode: '区县代码',
  documentType: '证件类型',
  issuer: '护照签发方',
  regions: '居住证适用地区',
  preApprovals: '前置审批项目',
  country: '国家或地区',
  form: '表单',
  material: '材料名称',
}

/** What the kind of a filing is asked by, as it stands in a sentence. */
const ANSWERS: Readonly<Record<FilingAnswer, string>> = {
  want: '要变更、注销还是转移',
  service: '服务类型',
  provinceCode: '备案省份',
  entityFiled: '主体是否已有备案号',
  entityFiledHere: '主体是否在本接入服务商备案',
  domainFiled: '服务（域名）是否已备案',
  domainFiledHere: '服务是否在本接入服务商备案',
  sameEntity: '服务是否由同一主体备案',
  shell: '主体名下是否已没有服务',
}

/** 简体中文: the forms' own language, and the default. */
export const zhCN: Locale = /* @__PURE__ */ frozen({
  id: 'zh-CN',
  options: zhCNOptions,
  fields: zhCNFields,
  notes: zhCNNotes,
  cells: zhCNCells,
  suggestions: {
    text: (text) => `建议填写：${text}`,
    choice: (label) => `建议选择：${label}`,
    change: (text) => `改为 ${text}`,
    remark: (text) => `建议在备注中写明：${text}`,
    permit: (names) => `${names.length === 1 ? '需取得前置审批' : '需取得其中一项前置审批'}：${names.join('、')}`,
    key: (key) => `键名应为：${key}`,
  },
  report: {
    error: '错误',
    warning: '提醒',
    advice: '建议',
    source: '依据',
    liftedBy: '例外',
    valid: '可以提交',
    validSoFar: '已填的内容没有错误',
    invalid: '提交后会被退回',
    form: '表单',
    service: ({ type, number = '', name, domain }) =>
      `${type}${number}${name === undefined ? '' : `：${name}`}${domain === undefined ? '' : `（${domain}）`}`,
    within: (section, service) => `${section}（${service}）`,
    counts: ({ error, warning, advice }) =>
      `${error}处错误，${warning}处提醒${advice === 0 ? '' : `，${advice}处建议`}`,
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
    'hong-kong-identity-card': '香港身份证号码',
    'macao-identity-card': '澳门身份证号码',
    'taiwan-identity-card': '台湾身份证号码',
    'bank-card': '银行卡号',
    'social-credit-code': '统一社会信用代码',
    'organization-code': '组织机构代码',
    'business-registration-number': '15位工商注册号',
    'taxpayer-id': '纳税人识别号',
    'military-unit-code': '部队代号',
    'mobile-phone': '手机号码',
    'office-phone': '固定电话号码',
    'service-phone': '400、800或短号等服务号码',
    'international-phone': '港澳台或境外的电话号码',
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
    // context
    'context.required': ({ key }) => `缺少${CONTEXT[key]}，无法判断`,
    'context.unknown': ({ key }) => `${CONTEXT[key]}不在可选项之列，无法判断`,
    // key
    'key.unknown': ({ expected }) => `表单没有这个字段，是否应为${expected}？`,
    // label
    'label.unknown': ({ row, expected }) =>
      expected === undefined
        ? `表单中没有第${row}行的项目，内容未填入`
        : `表单中没有第${row}行的项目，是否应为“${expected}”？`,
    'label.conflict': ({ row, expected }) => `第${row}行可能指多个字段，请写明是哪一个：${expected.join('、')}`,
    'label.duplicate': ({ row }) => `第${row}行的项目前面已填，内容不同，未填入`,
    'label.type': ({ row, reason }) =>
      ({
        number: `第${row}行在表格中是数字，开头的0可能已丢失，请核对`,
        date: `第${row}行在表格中是日期序号，已换算成日期，请核对`,
        rounded: `第${row}行的数字已被表格改动，请将单元格设为文本后重新填写`,
      })[reason],
    // field
    'field.required': ({ field, entry }, { fields }) =>
      `请${entry === 'choice' ? '选择' : '填写'}${field === undefined ? '此项' : option(fields, field)}`,
    'field.type': ({ expected }) =>
      ({
        string: '此项应为文本，请重新填写',
        number: '此项应为数字，请重新填写',
        boolean: '请选择“是”或“否”（true或false）',
        object: '此项由几项内容组成，请逐项填写',
        array: '此项应为列表，请逐条填写',
      })[expected],
    'field.unknown': (params, words) => {
      if (params.expected !== undefined) return `此处应填写${params.expected}`
      const { labels, of } = possibleOptions(params, words)
      const list = of === undefined ? labels.join('、') : `${labels.join('、')}等${of}项`
      return labels.length === 0 ? '请从可选项中选择' : `请从可选项中选择：${list}`
    },
    'field.format': () => '请填写真实存在的日期，格式如2026-03-07',
    'field.range': ({ expected }) => (expected === 'past' ? '日期不能晚于今天' : '日期不能早于今天'),
    'field.too_small': ({ minimum, field, entry }, { fields }) =>
      `请${entry === 'choice' ? '选择' : '填写'}${field === undefined ? '' : option(fields, field)}，至少${minimum}项`,
    'field.too_large': ({ maximum, actual }) => `内容过多：最多${maximum}，现有${actual}，请删减`,
    'field.placeholder': () => '这里没有填写实际内容，请如实填写；可以不填的请留空',
    'field.duplicate': () => '与前面的一项重复，请删去其中一项',
    'field.insecure': () => '此处含有私钥：请删去，私钥已泄露，应停用并更换',
    // resident_id
    'resident_id.required': () => '请填写身份证号码',
    'resident_id.type': () => '身份证号码应为文本（数字类型会丢失末尾几位）',
    'resident_id.length': ({ actual }) => `身份证号码应为18位，现为${actual}位，请核对是否漏填或多填`,
    'resident_id.charset': ({ position }) => `身份证号码第${position}位不对：应为17位数字加1位数字或X`,
    'resident_id.checksum': () => '身份证号码校验位不符，通常是某一位填错或相邻两位填反，请逐位核对',
    'resident_id.range': ({ reason }) =>
      reason === 'impossible'
        ? '身份证号码第7至14位不是真实存在的出生日期，请核对'
        : reason === 'future'
          ? '身份证号码中的出生日期晚于今天，请核对'
          : '身份证号码中的出生日期在130年以前，请核对',
    'resident_id.unknown': ({ part }) =>
      part === 'province'
        ? '身份证号码前两位不是任何省份的代码，请核对'
        : '身份证号码前六位不在1981年以来的行政区划代码表中，请核对；若与证件一致可以继续',
    'resident_id.retired': ({ until }) =>
      `身份证号码前六位所指的区县在${until}年以前就已撤销，早于出生日期，请核对；若与证件一致可以继续`,
    'resident_id.outdated': () => '15位身份证号码已停止使用，请填写第二代身份证上的18位号码',
    'resident_id.wrong_kind': ({ kind }, { kinds }) => `这是${kinds[kind]}，不是居民身份证号码，请核对证件类型`,
    'resident_id.placeholder': () => '这像是占位用的号码，请填写身份证上的号码',
    'resident_id.format': () =>
      '身份证号码像是被表格软件改过（末尾几位变成0或成了1.1E+17），请将单元格设为文本，对照原件重填',
    'resident_id.too_large': ({ actual }) => `身份证号码只填一个，现有${actual}个，请删去多余的`,
    // residence_permit and the other personal documents
    'residence_permit.required': () => '请填写港澳台居民居住证号码',
    'residence_permit.type': () => '居住证号码应为文本（数字类型会丢失末尾几位）',
    'residence_permit.length': ({ actual }) => `居住证号码应为18位，现为${actual}位，请核对是否漏填或多填`,
    'residence_permit.charset': ({ position }) => `居住证号码第${position}位不对：应为17位数字加1位数字或X`,
    'residence_permit.checksum': () => '居住证号码校验位不符，通常是某一位填错或相邻两位填反，请逐位核对',
    'residence_permit.range': ({ reason }) =>
      reason === 'impossible'
        ? '居住证号码第7至14位不是真实存在的出生日期，请核对'
        : reason === 'future'
          ? '居住证号码中的出生日期晚于今天，请核对'
          : '居住证号码中的出生日期在130年以前，请核对',
    'residence_permit.unknown': () =>
      '居住证号码开头不对：应为810000（香港）、820000（澳门）或830000（台湾），请核对号码和证件类型',
    'residence_permit.mismatch': ({ expected }) =>
      `居住证号码前六位与所选证件类型不符，应为${expected
        .map((region) => ({ 'hong-kong': '810000', macao: '820000', taiwan: '830000' })[region])
        .join('或')}开头，请核对证件类型`,
    'residence_permit.wrong_kind': ({ kind }, { kinds }) =>
      `这是${kinds[kind]}，不是港澳台居民居住证号码，请核对证件类型`,
    'residence_permit.placeholder': () => '这像是占位用的号码，请填写居住证上的号码',
    'residence_permit.format': () =>
      '居住证号码像是被表格软件改过（末尾几位变成0或成了1.1E+17），请将单元格设为文本，对照原件重填',
    'residence_permit.too_large': ({ actual }) => `居住证号码只填一个，现有${actual}个，请删去多余的`,
    'foreign_permanent_resident_id.required': () => '请填写外国人永久居留身份证号码',
    'foreign_permanent_resident_id.type': () => '外国人永久居留身份证号码应为文本（数字类型会丢失末尾几位）',
    'foreign_permanent_resident_id.length': ({ actual }) =>
      `外国人永久居留身份证号码应为18位（旧版15位），现为${actual}位，请核对是否漏填或多填`,
    'foreign_permanent_resident_id.charset': ({ position }) =>
      `外国人永久居留身份证号码第${position}位不对（18位号码以9开头，只有末位可以是X；旧版15位号码为3个字母加12位数字），请对照证件核对`,
    'foreign_permanent_resident_id.checksum': () =>
      '外国人永久居留身份证号码校验位不符，通常是某一位填错或相邻两位填反，请逐位核对',
    'foreign_permanent_resident_id.range': ({ reason }) =>
      reason === 'impossible'
        ? '外国人永久居留身份证号码中的出生日期不是真实存在的日期，请核对'
        : '外国人永久居留身份证号码中的出生日期晚于今天，请核对',
    'foreign_permanent_resident_id.unknown': ({ part }) =>
      part === 'province'
        ? '外国人永久居留身份证号码中的受理地不是任何省份的代码，请核对'
        : '外国人永久居留身份证号码中的国籍代码不存在，请对照证件核对',
    'foreign_permanent_resident_id.wrong_kind': ({ kind }, { kinds }) =>
      `这是${kinds[kind]}，不是外国人永久居留身份证号码，请核对证件类型`,
    'foreign_permanent_resident_id.placeholder': () => '这像是占位用的号码，请填写证件上的号码',
    'foreign_permanent_resident_id.format': () =>
      '外国人永久居留身份证号码像是被表格软件改过（末尾几位变成0或成了1.1E+17），请将单元格设为文本，对照原件重填',
    'foreign_permanent_resident_id.too_large': ({ actual }) =>
      `外国人永久居留身份证号码只填一个，现有${actual}个，请删去多余的`,
    'passport.required': () => '请填写护照号码',
    'passport.type': () => '护照号码应为文本',
    'passport.length': ({ expected, actual }) =>
      `护照号码一般为${expected.join('或')}位以内，中国护照为8或9位，现为${actual}位，请对照护照资料页核对`,
    'passport.charset': ({ position }) =>
      `护照号码第${position}位不对：只用字母和数字；中国护照以E开头时第二位不会是字母I或O，请核对是否为数字1或0`,
    'passport.format': () => '这不像护照号码，请对照护照资料页上的号码核对',
    'passport.outdated': () =>
      '以G开头的普通护照2012年起不再签发，均已过期，请填写现用护照的号码；若为外国护照可以继续',
    'passport.placeholder': () => '这像是占位用的号码，请填写护照资料页上的号码',
    'passport.wrong_kind': ({ kind }, { kinds }) =>
      kind === 'hong-kong-macao-travel-permit'
        ? `这像是${kinds[kind]}，请核对证件类型；若确为护照号码且为9位可以继续`
        : `这是${kinds[kind]}，不是护照号码，请核对证件类型`,
    'passport.too_large': ({ actual }) => `护照号码只填一个，现有${actual}个，请删去多余的`,
    'hong_kong_macao_travel_permit.required': () => '请填写港澳居民来往内地通行证号码',
    'hong_kong_macao_travel_permit.type': () => '港澳居民来往内地通行证号码应为文本',
    'hong_kong_macao_travel_permit.length': ({ actual }) =>
      `港澳居民来往内地通行证号码应为字母H或M加8位数字（旧证另加2位换证次数），现为${actual}位，请核对`,
    'hong_kong_macao_travel_permit.charset': ({ position }) =>
      `港澳居民来往内地通行证号码第${position}位不对：应为字母H或M加8位数字（注意0与O、1与I）；C或W开头的是内地居民的往来港澳通行证`,
    'hong_kong_macao_travel_permit.placeholder': () => '这像是占位用的号码，请填写通行证上的号码',
    'hong_kong_macao_travel_permit.wrong_kind': ({ kind }, { kinds }) =>
      `这像是${kinds[kind]}，不是港澳居民来往内地通行证号码，请核对证件类型`,
    'hong_kong_macao_travel_permit.too_large': ({ actual }) => `通行证号码只填一个，现有${actual}个，请删去多余的`,
    'taiwan_resident_travel_permit.required': () => '请填写台湾居民来往大陆通行证号码',
    'taiwan_resident_travel_permit.type': () => '台湾居民来往大陆通行证号码应为文本（数字类型会丢失开头的0）',
    'taiwan_resident_travel_permit.length': ({ actual }) =>
      `台湾居民来往大陆通行证号码应为8位数字（旧证10位），现为${actual}位，请核对，开头的0也要填写`,
    'taiwan_resident_travel_permit.charset': ({ position }) =>
      `台湾居民来往大陆通行证号码第${position}位不对：只能是数字，请对照证件核对`,
    'taiwan_resident_travel_permit.not_allowed': () =>
      '这像是一次有效通行证或台湾身份证的号码，不能用于备案，请填写五年有效的台湾居民来往大陆通行证的8位号码',
    'taiwan_resident_travel_permit.outdated': () =>
      '这是2015年以前的本式通行证的号码，应已过期，请填写卡式通行证的8位号码',
    'taiwan_resident_travel_permit.placeholder': () => '这像是占位用的号码，请填写通行证上的号码',
    'taiwan_resident_travel_permit.wrong_kind': ({ kind }, { kinds }) =>
      `这是${kinds[kind]}，不是台湾居民来往大陆通行证号码，请核对证件类型`,
    'taiwan_resident_travel_permit.too_large': ({ actual }) => `通行证号码只填一个，现有${actual}个，请删去多余的`,
    'military_officer_id.required': () => '请填写军官证号码',
    'military_officer_id.type': () => '军官证号码应为文本',
    'military_officer_id.length': ({ actual }) => `军官证号码太长（${actual}个字符），格式如军字第2001988号`,
    'military_officer_id.format': () => '军官证号码格式不对，格式如军字第2001988号',
    'military_officer_id.placeholder': () => '这像是占位用的号码，请填写证件上的军官证号码',
    'military_officer_id.too_large': ({ actual }) => `军官证号码只填一个，现有${actual}个，请删去多余的`,
    'military_officer_id.missing': () => '军官证号码缺少“某字第”，应照证件写全，如军字第2001988号',
    'military_officer_id.retired': () => '现行备案表单已不提供军官证，请改用居民身份证等可选证件',
    'military_officer_id.wrong_kind': ({ kind }, { kinds }) => `这是${kinds[kind]}，不是军官证号码，请核对证件类型`,
    'validity.required': ({ part }) =>
      part === 'until'
        ? '请填写证件有效期的截止日期，长期有效的请选择长期'
        : part === 'from'
          ? '请填写证件有效期的起始日期'
          : '请填写证件有效期',
    'validity.type': ({ part }) =>
      part === 'period' ? '证件有效期应包含起始日期和截止日期' : '证件有效期的日期应为文字，格式如2026-03-07',
    'validity.format': ({ part }) =>
      part === 'from'
        ? '证件有效期的起始日期不存在或格式不对，格式如2026-03-07'
        : '证件有效期的截止日期不存在或格式不对，格式如2026-03-07，或选择长期',
    'validity.range': () => '证件有效期的起始日期晚于今天，请核对',
    'validity.conflict': ({ with: other }) =>
      other === 'from' ? '证件有效期的截止日期应晚于起始日期，请核对' : '证件有效期的起始日期早于出生日期，请核对',
    'validity.expired': () => '证件已过期，请换领新证后再提交',
    'validity.too_small': ({ minimumMonths }) =>
      `证件有效期不足${minimumMonths}个月，部分省份会退回，建议换领新证后再提交`,
    'validity.mismatch': ({ expected }) =>
      `有效期限与此类证件不符，应为${expected
        .map((years) => (years === 0 ? '长期' : `${years}年`))
        .join('或')}，请对照证件核对起止日期`,
    'validity.not_allowed': () =>
      '此类证件或持证人的年龄不适用长期有效（居民身份证满46周岁才是长期），请对照证件核对截止日期',
    // social_credit_code
    'social_credit_code.required': () => '请填写统一社会信用代码',
    'social_credit_code.type': () => '统一社会信用代码应为文本',
    'social_credit_code.length': ({ actual }) => `统一社会信用代码应为18位，现为${actual}位，请核对是否漏填或多填`,
    'social_credit_code.charset': ({ position }) =>
      `统一社会信用代码第${position}位不对（只用数字和I、O、S、V、Z以外的大写字母，第3至8位只能是数字），请对照证照核对`,
    'social_credit_code.checksum': ({ part }) =>
      part === 'code'
        ? '统一社会信用代码校验位不符，请对照证照逐位核对（注意0与O、1与I、2与Z、5与S、8与B）'
        : '统一社会信用代码第9至17位（主体标识码）的校验位不符，请对照证照核对；若与证照一致可以继续',
    'social_credit_code.unknown': ({ part }) =>
      part === 'category'
        ? '统一社会信用代码前两位不在已公布的代码中，请核对；若与证照一致可以继续'
        : part === 'department'
          ? '统一社会信用代码第1位不是任何登记管理部门的代码，请对照证照核对'
          : '统一社会信用代码第3至8位（登记机关区划代码）不属于任何省份，也不是100000，请对照证照核对',
    'social_credit_code.placeholder': () => '这像是占位用的号码，请填写证照上的统一社会信用代码',
    'social_credit_code.wrong_kind': ({ kind }, { kinds }) =>
      `这是${kinds[kind]}，不是统一社会信用代码，请核对证件类型`,
    'social_credit_code.format': () =>
      '统一社会信用代码像是被表格软件改过（末尾几位变成0或成了1.1E+17），请将单元格设为文本，对照原件重填',
    'social_credit_code.too_large': ({ actual }) => `统一社会信用代码只填一个，现有${actual}个，请删去多余的`,
    // organization documents
    'organization_code.required': () => '请填写组织机构代码',
    'organization_code.type': () => '组织机构代码应为文本',
    'organization_code.length': ({ actual }) => `组织机构代码应为9位（不计短横线），现为${actual}位，请核对`,
    'organization_code.charset': ({ position }) =>
      `组织机构代码第${position}位不对：前8位是数字或大写字母，最后一位是数字或X`,
    'organization_code.checksum': () => '组织机构代码校验位（短横线后的一位）不符，请对照证书逐位核对',
    'organization_code.placeholder': () => '这像是占位用的号码，请填写证书上的组织机构代码',
    'organization_code.wrong_kind': ({ kind }, { kinds }) => `这是${kinds[kind]}，不是组织机构代码，请核对证件类型`,
    'organization_code.too_large': ({ actual }) => `组织机构代码只填一个，现有${actual}个，请删去多余的`,
    'business_registration_number.required': () => '请填写工商注册号',
    'business_registration_number.type': () => '工商注册号应为文本',
    'business_registration_number.length': ({ actual }) =>
      `工商注册号应为15位数字，现为${actual}位；营业执照上有统一社会信用代码的，请填写该代码`,
    'business_registration_number.charset': ({ position }) => `工商注册号第${position}位不是数字，请对照营业执照核对`,
    'business_registration_number.checksum': () => '工商注册号校验位（最后一位）不符，请对照营业执照逐位核对',
    'business_registration_number.unknown': () =>
      '工商注册号前六位（登记机关代码）不属于任何省份，也不是100000，请对照营业执照核对',
    'business_registration_number.placeholder': () => '这像是占位用的号码，请填写营业执照上的注册号',
    'business_registration_number.outdated': () =>
      '这是2007年以前的旧注册号，请核对营业执照是否已换发并填写统一社会信用代码',
    'business_registration_number.wrong_kind': ({ kind }, { kinds }) =>
      `这是${kinds[kind]}，不是工商注册号，请核对证件类型`,
    'business_registration_number.format': () =>
      '工商注册号像是被表格软件改过（末尾几位变成0或成了1.1E+17），请将单元格设为文本，对照原件重填',
    'business_registration_number.too_large': ({ actual }) => `工商注册号只填一个，现有${actual}个，请删去多余的`,
    'taxpayer_id.required': () => '请填写纳税人识别号',
    'taxpayer_id.type': () => '纳税人识别号应为文本',
    'taxpayer_id.length': ({ actual }) => `纳税人识别号应为18位（旧号为15、17或20位），现为${actual}位，请核对`,
    'taxpayer_id.charset': ({ position }) => `纳税人识别号第${position}位不对，请对照证件核对`,
    'taxpayer_id.checksum': ({ part }, { kinds }) =>
      part === 'social-credit-code'
        ? '18位纳税人识别号须是有效的统一社会信用代码，请逐位核对'
        : part === 'organization-code'
          ? '15位纳税人识别号后9位应为组织机构代码，其校验位不符，请逐位核对'
          : `纳税人识别号去掉末尾两位后应为${kinds['resident-id']}，此号码不是，请逐位核对`,
    'taxpayer_id.unknown': () => '纳税人识别号前六位不属于任何省份，请核对',
    'taxpayer_id.wrong_kind': ({ kind }, { kinds }) => `这是${kinds[kind]}，不是单位的纳税人识别号，请核对`,
    'taxpayer_id.placeholder': () => '这像是占位用的号码，请填写证照上的号码',
    'taxpayer_id.format': () =>
      '纳税人识别号像是被表格软件改过（末尾几位变成0或成了1.1E+17），请将单元格设为文本，对照原件重填',
    'taxpayer_id.too_large': ({ actual }) => `纳税人识别号只填一个，现有${actual}个，请删去多余的`,
    'military_unit_code.required': () => '请填写部队代号',
    'military_unit_code.type': () => '部队代号应为文本',
    'military_unit_code.length': ({ actual }) => `部队代号应为4至5位数字，现为${actual}位，请核对`,
    'military_unit_code.charset': ({ position }) => `部队代号第${position}个字符不是数字，请只填写4至5位数字`,
    'military_unit_code.format': () => '部队代号只填写数字，请去掉前后的文字',
    'military_unit_code.range': () => '部队代号不以0开头，请核对',
    'military_unit_code.placeholder': () => '这像是占位用的号码，请填写真实的部队代号',
    'military_unit_code.wrong_kind': ({ kind }, { kinds }) => `这是${kinds[kind]}，不是部队代号，请核对证件类型`,
    'certificate_number.required': () => '请填写证件号码',
    'certificate_number.type': () => '证件号码应为文本',
    'certificate_number.length': ({ expected, actual }) =>
      expected.length === 0
        ? `证件号码长度不对，现为${actual}个字符，请对照证件核对`
        : `证件上的统一社会信用代码应为${expected.join('或')}位，现为${actual}位，请对照证件核对`,
    'certificate_number.charset': ({ position }) => `证件号码第${position}个字符不应出现在号码中，请对照证件核对`,
    'certificate_number.format': () => '证件号码应含有数字，请填写证件上的编号',
    'certificate_number.checksum': () =>
      '这不是有效的统一社会信用代码，请对照证件逐位核对（注意0与O、1与I、2与Z、5与S）',
    'certificate_number.placeholder': () => '这像是占位用的内容，请填写证件上的编号',
    'certificate_number.outdated': () =>
      '此类证件自2016年起载有统一社会信用代码，请核对证件是否已换发并填写18位代码；若证件上确无该代码可以继续',
    'certificate_number.mismatch': ({ expected }) =>
      `此类证件的统一社会信用代码通常以${expected.join('、')}开头，请核对证件类型与号码；若与证件一致可以继续`,
    'certificate_number.wrong_kind': ({ kind }, { kinds }) => `这是${kinds[kind]}，不是证件编号，请核对证件类型`,
    // office_phone
    'office_phone.required': () => '请填写办公电话',
    'office_phone.type': () => '办公电话应为文本',
    'office_phone.length': ({ expected, actual, areaCode }) =>
      areaCode === undefined
        ? `电话号码位数不对，现为${actual}位，请核对`
        : `区号${areaCode}的电话号码应为${expected.join('或')}位，现为${actual}位，请核对`,
    'office_phone.charset': ({ position }) =>
      `办公电话第${position}个字符不对，请只填一个号码，格式如0086-010-68870788`,
    'office_phone.missing': () => '办公电话缺少区号，格式如0086-010-68870788',
    'office_phone.unknown': ({ areaCode }) => `区号${areaCode}不是现有的区号，请核对`,
    'office_phone.retired': ({ areaCode, successor }) =>
      `区号${areaCode}已停用，现为${successor}，号码可能也已升位，请填写现在的号码`,
    'office_phone.range': ({ first }) =>
      first === 9 ? '本地号码很少以9开头，请核对' : `本地号码不能以${first}开头，请核对`,
    'office_phone.placeholder': ({ pattern }) =>
      pattern === 'text'
        ? '请填写真实的办公电话'
        : `这像是无效号码（${{ repeated: '同一数字重复', ascending: '数字依次递增', descending: '数字依次递减' }[pattern]}），请填写本单位在用的办公电话`,
    'office_phone.mismatch': ({ areaCode }) => `区号${areaCode}不是所在区县的区号，请核对办公电话与所在区县`,
    'office_phone.wrong_kind': ({ kind }, { kinds }) => `这是${kinds[kind]}，办公电话须填写带区号的固定电话`,
    'office_phone.too_large': ({ actual }) => `办公电话只填一个，现有${actual}个，请删去多余的`,
    // contacts
    'mobile_phone.required': () => '请填写手机号码',
    'mobile_phone.type': () => '手机号码应为文本',
    'mobile_phone.length': ({ actual }) => `手机号码应为11位，现为${actual}位，请核对是否漏填或多填`,
    'mobile_phone.charset': ({ position }) => `手机号码第${position}个字符不对，请只填一个11位的手机号码`,
    'mobile_phone.range': () => '手机号码应以13至19开头，请核对',
    'mobile_phone.unknown': () => '手机号码前三位不在已知号段中，请核对；若为新启用的号段可以继续',
    'mobile_phone.not_allowed': ({ segment }) =>
      segment === 'iot'
        ? '这是物联网号段，不能用于个人联系，请填写负责人本人的手机号码'
        : `${{ 'virtual-operator': '虚拟运营商', 'data-card': '上网卡', satellite: '卫星电话' }[segment]}号段可能收不到备案短信核验码，建议换用其他手机号码`,
    'mobile_phone.placeholder': ({ pattern }) =>
      pattern === 'text' ? '请填写真实的手机号码' : '这像是示例号码或无效号码，请确认是本人在用的手机号码',
    'mobile_phone.wrong_kind': ({ kind }, { kinds }) => `这是${kinds[kind]}，请填写11位的手机号码`,
    'mobile_phone.format': () =>
      '手机号码像是被表格软件改过（末尾几位变成0或成了1.1E+17），请将单元格设为文本，对照原件重填',
    'mobile_phone.too_large': ({ actual }) => `手机号码只填一个，现有${actual}个，请删去多余的`,
    'international_phone.required': () => '请填写电话号码',
    'international_phone.type': () => '电话号码应为文本',
    'international_phone.length': ({ actual }) => `电话号码位数不对，现连同国家（地区）代码为${actual}位，请核对`,
    'international_phone.charset': ({ position }) => `电话号码第${position}个字符不对，格式如+85221234567`,
    'international_phone.missing': () => '电话号码缺少国家（地区）代码，格式如+85221234567',
    'international_phone.unknown': ({ part }) =>
      part === 'country'
        ? '无法核对这个国家（地区）的号码，请自行确认'
        : '该号码不在当地已知的号段中，请核对；若确在使用可以继续',
    'international_phone.too_large': ({ actual }) => `电话号码只填一个，现有${actual}个，请删去多余的`,
    'email.required': () => '请填写电子邮箱',
    'email.type': () => '电子邮箱应为文本',
    'email.length': ({ expected, actual }) =>
      expected[0] === 64 ? '电子邮箱@前面的部分最多64个字符，请核对' : `电子邮箱最多254个字符，现为${actual}个，请核对`,
    'email.charset': ({ position }) =>
      `电子邮箱第${position}个字符不常用，许多系统不接受，请改用英文字母和数字组成的邮箱`,
    'email.format': ({ part }) =>
      part === 'several'
        ? '电子邮箱只填一个，请删去多余的'
        : part === 'at'
          ? '电子邮箱应有且只有一个@，格式如zhangsan@example.cn'
          : part === 'local'
            ? '电子邮箱@前面的部分不对：不能为空，点号不能在首尾或连续出现'
            : '电子邮箱@后面的域名不对，请核对',
    'email.unknown': () => '电子邮箱@后面的域名可能有误，请核对',
    'email.placeholder': () => '这像是示例或占位用的邮箱，请填写能收信的邮箱',
    'email.wrong_kind': ({ kind }, { kinds }) => `这是${kinds[kind]}，请填写电子邮箱`,
    'postcode.required': () => '请填写邮政编码',
    'postcode.type': () => '邮政编码应为文本（数字类型会丢失开头的0）',
    'postcode.length': ({ actual }) => `邮政编码应为6位数字，现为${actual}位，请核对`,
    'postcode.charset': ({ position }) => `邮政编码第${position}个字符不对，应为6位数字`,
    'postcode.placeholder': () => '这像是占位用的邮政编码，请填写地址所在地的邮政编码',
    'postcode.unknown': () => '邮政编码前两位不在已知范围内，请核对；若与实际一致可以继续',
    'postcode.mismatch': () => '邮政编码不属于所选省份，请核对；若在省界附近且与实际一致可以继续',
    'postcode.too_large': ({ actual }) => `邮政编码只填一个，现有${actual}个，请删去多余的`,
    'postal_address.required': () => '请填写详细地址',
    'postal_address.type': () => '地址应为文本',
    'postal_address.length': ({ actual }) => `地址过长，现为${actual}个字符，请精简`,
    'postal_address.charset': () => '请用中文填写地址',
    'postal_address.missing': ({ part }) =>
      `地址缺少${{ street: '街道（道路）和门牌号', door: '门牌号（号、栋、室）', village: '村（组）名或门牌号' }[part]}，请补充，或在备注中写明“通信地址已是最详细”`,
    'postal_address.too_large': ({ actual }) => `地址只填一个，现填了${actual}个，请删去多余的`,
    'postal_address.mismatch': ({ part }) =>
      part === 'province'
        ? '地址开头的省份与所选省份不一致，请核对'
        : '地址开头的市或区县与所选的不一致，请核对；若确属同一地方可以继续',
    'postal_address.not_allowed': ({ part }) =>
      part !== 'municipal-district'
        ? `地址中带有${{ phone: '电话号码', email: '邮箱等账号', number: '证件号码' }[part]}，请删去`
        : '该省不受理“市辖区”，请选择并填写实际所在的区县',
    'postal_address.placeholder': () => '请填写真实的详细地址',
    'postal_address.wrong_kind': ({ kind }, { kinds }) => `这是${kinds[kind]}，请填写地址`,
    // names
    'service_name.required': () => '请填写网站或APP名称',
    'service_name.type': () => '名称应为文本',
    'service_name.too_small': ({ minimum, actual, unit }) =>
      unit === 'han'
        ? `部分服务商和省份要求名称至少${minimum}个汉字，现有${actual}个，建议补足`
        : unit === 'column'
          ? `名称至少${minimum}个字符，现有${actual}个（一个汉字算两个），请补足`
          : `名称至少${minimum}个字（字母、数字各算一个，括号和短横线不算），现有${actual}个，请补足`,
    'service_name.too_large': ({ maximum, actual, unit }) =>
      unit === 'column'
        ? `名称现有${actual}个字符，超过${maximum}个（一个汉字算两个），请缩短`
        : `名称现有${actual}个字，超过${maximum}个字，请缩短`,
    'service_name.charset': ({ kind }) =>
      ({
        symbol: '名称不能含特殊符号，只用汉字、字母、数字、括号和短横线',
        space: '名称中间有空格，请去掉',
        script: '名称含有汉字、英文以外的文字或部首字符，请改用规范汉字',
      })[kind],
    'service_name.format': ({ kind }) =>
      ({
        digits: '名称不能全是数字，请加上中文',
        latin: '名称不能全是字母（和数字），请加上中文',
        'latin-part': '该省要求单位的网站名称不含英文，请改用中文',
        domain: '名称不能是域名或网址，也不能含有域名，请改用中文名称',
      })[kind],
    'service_name.not_allowed': ({ topic, words }) => {
      const quoted = `“${words.join('”“')}”`
      switch (topic) {
        case 'state':
          return `非国家级单位的名称不能以${quoted}等字样开头，名称中也应避免，请改名；国家级单位请附证明`
        case 'authority':
          return `${quoted}是国家机关用语，未经授权不能用于名称，请改名或提供授权`
        case 'sensitive':
          return `名称含有敏感词${quoted}，请改名`
        case 'foreign':
          return `名称含有外国或国际组织名称${quoted}，容易使人误解，建议改名或说明来由`
        case 'claim':
          return `名称含有夸大用语${quoted}，建议去掉`
        case 'pre-approval':
          return `名称中的${quoted}须有前置审批：单位请提供许可，个人请改名`
        case 'individual':
          return `个人的网站名称不宜含有${quoted}：这是单位、经营或平台用语，请改名`
        case 'idiom':
          return `个人的网站名称只是成语${quoted}，部分服务商不接受，建议改名`
        case 'place':
          return `个人的网站名称不能含有地名${quoted}，请改名`
        case 'app':
          return `${quoted}不能用作或用在应用、小程序的名称中，请改名`
        default:
          return `所在省份不接受名称中的${quoted}，请改名或按该省要求提供材料`
      }
    },
    'service_name.conflict': ({ topic, words }) =>
      topic === 'individual'
        ? `个人的名称不能带有“${words.join('”“')}”等单位字样，请改名`
        : `名称中的“${words.join('”“')}”与单位性质不符，请核对单位性质或改名`,
    'service_name.disguised': ({ words }) =>
      `名称含有受限用语“${words.join('”“')}”（换了写法仍可认出），换写法也会被退回，请改名`,
    'service_name.mismatch': ({ kind }) =>
      ({
        entity: '名称与单位名称看不出关联，请改用单位全称或简称，或在备注中说明、提供商标证明',
        place: '名称以单位名称中没有的地名开头，请确认单位的业务覆盖该地区，否则请改名',
        'own-person': '名称含有本人姓名：仅用姓名会被退回，部分省份和服务商也不接受含姓名的名称，请改名',
        'other-person': '名称中的姓名与主办者不一致，请改用本人姓名或改名',
        form: '江苏部分服务商对个人网站名称有固定写法，如“某某的个人博客”“某某的个人主页”，请先了解',
      })[kind],
    'service_name.placeholder': () => '名称像是占位用的内容，请填写真实名称',
    'entity_name.required': () => '请填写单位名称',
    'entity_name.type': () => '单位名称应为文本',
    'entity_name.too_small': () => '单位名称太短，请填写证件上的全称',
    'entity_name.too_large': ({ maximum }) => `单位名称超过${maximum}个字，请对照证件核对`,
    'entity_name.charset': ({ kind }) =>
      ({
        digit: '单位名称含有数字，请核对是否与证件完全一致',
        latin: '单位名称含有字母，请核对是否与证件完全一致',
        symbol: '单位名称含有不常见的符号，请对照证件核对',
        space: '单位名称中间有空格，请对照证件核对',
        invisible: '单位名称含有看不见的字符，请删去后重新填写',
        bracket: '单位名称中的括号是半角的，证件上通常为全角“（）”，请与证件一致',
      })[kind],
    'entity_name.format': ({ kind }) =>
      ({
        domain: '这里应填写证件上的单位全称，不是域名',
        digits: '单位名称不能只有数字，请填写证件上的全称',
        latin: '单位名称不能只有字母，请填写证件上的中文全称',
        truncated: '单位名称没有写完，请填写证件上的全称',
        repeated: '单位名称中有重复的部分，请对照证件核对',
        brackets: '单位名称中的括号或引号不成对，请对照证件核对',
        tail: '单位名称后面有多余的内容，请对照证件核对',
        'legal-form': '企业名称没有公司、厂、店等组织形式，请填写执照上的全称',
      })[kind],
    'entity_name.not_allowed': ({ words }) => `“${words.join('”“')}”是称呼，请填写个人证件上的真实姓名`,
    'entity_name.conflict': ({ words }) => `名称以“${words.join('”“')}”结尾，与所选单位性质不符，请核对单位性质`,
    'entity_name.mismatch': () => '这像是网站或应用的名称，请填写证件上的单位全称',
    'entity_name.wrong_kind': () => '这像是个人姓名，请填写证件上的单位全称；无字号的个体工商户按当地要求填写',
    'entity_name.placeholder': () => '请填写证件上的单位全称',
    'person_name.required': () => '请填写姓名',
    'person_name.type': () => '姓名应为文本',
    'person_name.too_small': () => '姓名只有一个字，请核对是否漏填',
    'person_name.too_large': ({ maximum }) => `姓名超过${maximum}个字，请对照证件核对`,
    'person_name.charset': ({ kind }) =>
      ({
        digit: '姓名不能含有数字，请填写证件上的姓名',
        latin: '姓名含有字母：只有护照等外国人证件上的姓名可用字母，请对照证件填写',
        symbol: '姓名含有不应出现的符号，请只填一人的姓名，不加职务和备注',
        space: '姓名中有空格，请核对，汉字姓名不留空格',
        invisible: '姓名含有看不见的字符，请删去后重新填写',
        separator: '姓名中的间隔号应为“·”，请改正',
      })[kind],
    'person_name.format': ({ kind }) =>
      kind === 'separator'
        ? '间隔号“·”只能在姓名各部分之间，且不能连用，请对照证件填写'
        : '姓名中有逗号，请按护照上的顺序填写，不用逗号',
    'person_name.not_allowed': ({ words }) => `“${words.join('”“')}”是称呼或代称，请填写证件上的真实姓名`,
    'person_name.placeholder': () => '请填写证件上的真实姓名',
    'person_name.wrong_kind': ({ kind }) =>
      kind === 'domain' ? '这是域名，请填写个人的真实姓名' : '这像是单位或网站的名称，请填写个人的真实姓名',
    // records
    'icp_number.required': () => '请填写ICP备案号',
    'icp_number.too_large': ({ actual }) => `ICP备案号只填一个，现有${actual}个，请删去多余的`,
    'icp_number.type': () => 'ICP备案号应为文本',
    'icp_number.length': ({ expected, actual }) =>
      `ICP备案号的数字部分应为${expected.join('位或')}位，现为${actual}位，请核对是否漏填或多填`,
    'icp_number.format': () => 'ICP备案号写法不对，格式如京ICP备16020626号-8，请照备案系统填写',
    'icp_number.missing': () => 'ICP备案号缺少开头的省份简称，请照备案系统显示的填写',
    'icp_number.mismatch': ({ expected }) => `ICP备案号中该省的简称是“${expected}”，与公安联网备案号和车牌不同，请改正`,
    'icp_number.unknown': ({ part }) =>
      part === 'province'
        ? 'ICP备案号开头不是任何省份的简称，请核对'
        : part === 'registry'
          ? '这是网友自办的娱乐性“备案”的编号，不是工信部的ICP备案号，请填写备案系统中显示的号码'
          : '尚未见到以K结尾的快应用备案号，请核对；若与备案系统一致可以继续',
    'icp_number.range': ({ part }) =>
      part === 'year'
        ? 'ICP备案号中的年份不可能：早期号码以两位年份05至20开头，此后以四位年份2020至今年开头，请核对'
        : part === 'index'
          ? 'ICP备案号短横线后的序号应为1至9999，请核对'
          : 'ICP备案号的流水号比已知的大得多，可能填错了数字，请核对；若与备案系统一致可以继续',
    'icp_number.placeholder': () => '这像是占位用的号码，请填写备案系统显示的ICP备案号',
    'icp_number.wrong_kind': ({ kind }, { kinds }) => `这是${kinds[kind]}，不是ICP备案号，请核对`,
    'telecom_license.required': () => '请填写电信业务经营许可证号',
    'telecom_license.too_large': ({ actual }) => `经营许可证号只填一个，现有${actual}个，请删去多余的`,
    'telecom_license.type': () => '电信业务经营许可证号应为文本',
    'telecom_license.length': ({ expected, actual }) =>
      `电信业务经营许可证号的数字部分应为${expected.join('位或')}位，现为${actual}位，请核对是否漏填或多填`,
    'telecom_license.format': () => '电信业务经营许可证号写法不对，格式如粤B2-20090059，请照许可证填写',
    'telecom_license.missing': () => '电信业务经营许可证号缺少开头的省份简称，请照许可证填写',
    'telecom_license.unknown': () => '电信业务经营许可证号开头不是任何省份的简称，请照许可证填写',
    'telecom_license.range': () => '电信业务经营许可证号中的年份早于2000年或晚于今年，请核对',
    'telecom_license.placeholder': () => '这像是占位用的号码，请填写许可证上的真实号码',
    'telecom_license.wrong_kind': ({ kind }, { kinds }) => `这是${kinds[kind]}，不是电信业务经营许可证号，请核对`,
    'public_security_number.required': () => '请填写公安联网备案号',
    'public_security_number.too_large': ({ actual }) => `公安联网备案号只填一个，现有${actual}个，请删去多余的`,
    'public_security_number.type': () => '公安联网备案号应为文本',
    'public_security_number.length': ({ actual }) =>
      `公安联网备案号应有14位数字，现为${actual}位，请核对是否漏填或多填`,
    'public_security_number.format': () =>
      '公安联网备案号写法不对，格式如京公网安备11010502030143号，请照公安联网备案平台填写',
    'public_security_number.missing': () => '公安联网备案号缺少开头的省份简称，请照公安联网备案平台显示的填写',
    'public_security_number.mismatch': ({ expected }) =>
      `公安联网备案号前两位数字所属省份的简称是“${expected}”，与开头的字不符，请核对`,
    'public_security_number.unknown': ({ part }) =>
      part === 'province'
        ? '公安联网备案号的前两位数字不是任何省份的代码，请核对'
        : part === 'registry'
          ? '这是地方公安机关早年的备案编号，不是全国平台的公安联网备案号，请填写后者'
          : part === 'letter'
            ? '公安联网备案号的数字后一般没有字母，请核对；若与公安联网备案平台一致可以继续'
            : '公安联网备案号的第7、8位数字通常是02，请核对；若与公安联网备案平台一致可以继续',
    'public_security_number.outdated': () =>
      '这是全国公安联网备案平台启用以前的旧备案号，请在平台上补充资料、换用14位的新号码',
    'public_security_number.placeholder': () => '这像是占位用的号码，请填写公安联网备案平台显示的真实号码',
    'public_security_number.wrong_kind': ({ kind }, { kinds }) => `这是${kinds[kind]}，不是公安联网备案号，请核对`,
    'operating_license.required': () => '请填写许可证或批准文件的编号',
    'operating_license.type': () => '许可证或批准文件的编号应为文本',
    'operating_license.length': () => '内容太长，不是一个编号，请只填写许可证或批准文件的编号',
    'operating_license.format': () => '编号的写法与这类许可证常见的不同，请照证件填写；若与证件一致可以继续',
    'operating_license.range': () => '编号中的年份早于1990年或晚于今年，请对照证件核对',
    'operating_license.unknown': () => '编号不属于已知的许可证，请确认它与填报的前置审批项目对应',
    'operating_license.placeholder': () => '这像是占位用的编号，请填写证件上的真实编号',
    'operating_license.wrong_kind': ({ kind }, { kinds }) => `这是${kinds[kind]}，请填写许可证或批准文件的编号`,
    'record_number.required': () => '请填写备案号或许可证号',
    'record_number.type': () => '备案号或许可证号应为文本',
    'record_number.length': () => '内容太长，不是一个备案号或许可证号，请只填写号码',
    'record_number.format': () => '这不是ICP备案号、公安联网备案号或许可证号，请核对',
    'record_number.placeholder': () => '请填写真实的备案号或许可证号',
    // footer
    'footer_icp.missing': ({ shown, expected }) => {
      const what = expected === undefined ? '' : `（${expected}）`
      return {
        nothing: `页面底部没有展示ICP备案号${what}，请在主页底部标明并链接到https://beian.miit.gov.cn/`,
        'telecom-license': `页面底部只展示了经营许可证号，没有ICP备案号${what}，请补充网站备案号`,
        script: `ICP备案号${what}只写在脚本或模板里，请打开网页核对主页底部是否展示并链接到https://beian.miit.gov.cn/`,
        hidden: `ICP备案号${what}被隐藏了，访问者看不到，请让它在主页底部显示出来`,
        image: `ICP备案号${what}只是图片的说明文字，请在主页底部用文字标明并链接到https://beian.miit.gov.cn/`,
      }[shown]
    },
    'footer_link.missing': ({ kind, link, expected }) =>
      link === 'beside'
        ? `${SHOWN[kind]}没有链接，链接加在别的文字上，请链接到${expected}`
        : link === 'none'
          ? `${SHOWN[kind]}没有链接，请链接到${expected}`
          : `${SHOWN[kind]}的链接是空的，请链接到${expected}`,
    'footer_link.mismatch': ({ kind, part, expected }) =>
      part === 'host'
        ? `${SHOWN[kind]}链接到了别的网站，请改为${expected}`
        : part === 'no-code'
          ? `${SHOWN[kind]}的链接里没有本站的备案编号，请改为${expected}`
          : `${SHOWN[kind]}与链接里的备案编号不同，请核对；号码无误则链接改为${expected}`,
    'footer_link.format': ({ kind, part, expected }) =>
      part === 'scheme'
        ? `${SHOWN[kind]}的链接开头不是https://，打不开备案系统，请改为${expected}`
        : `${SHOWN[kind]}的链接里除数字外还有其他内容，可能查不到，请改为${expected}`,
    'footer_link.outdated': ({ kind, expected }) => `${SHOWN[kind]}链接的网址已停用，请改为${expected}`,
    'footer_link.insecure': ({ kind, expected }) => `${SHOWN[kind]}的链接使用http，请改为${expected}`,
    'footer_icon.missing': ({ kind }) => `${SHOWN[kind]}前没有备案图标，请从备案平台下载后放在编号前`,
    'footer_number.format': ({ kind }) => `${SHOWN[kind]}的写法与备案系统中的不同，请照备案系统的写法展示`,
    'footer_number.unknown': ({ kind, part }) => {
      const why = {
        length: '位数不对',
        province: '省份简称缺失或不符',
        year: '年份不对',
        index: '末尾的序号不对',
        format: '写法无法识别',
      }[part]
      return `${SHOWN[kind]}${why}，不是已核发的号码，请对照备案系统核对`
    },
    'footer_number.range': ({ kind, part }) => {
      const what = { serial: '的序号', 'digits-7-8': '的第7、8位', letter: '末尾的字母', service: '末尾的字母K' }[part]
      return `${SHOWN[kind]}${what}与常见的不同，请对照备案系统核对；一致则可以继续使用`
    },
    'footer_number.outdated': () => '这是全国公安联网备案平台启用以前的旧备案号，请在平台上换用14位的新号码后改正页面',
    'footer_number.required': ({ kind }) => `${SHOWN[kind]}只有文字、没有数字，请补上备案平台给出的完整号码`,
    'footer_label.wrong_kind': () => '“ICP证”是经营许可证，后面却是备案号，请把标签改为“ICP备案号”',
    'footer_license.missing': ({ license }) =>
      ({
        'government-site': '政府网站底部没有展示网站标识码，请补上编办或信息公开部门核发的标识码',
        'news-information': '页面没有展示互联网新闻信息服务许可证编号，请按要求持证亮牌',
        'generative-ai': '页面没有公示所用大模型的名称和备案号，请在显著位置或产品页公示',
      })[license],
    'footer_number.placeholder': ({ kind }) => `页面上的${SHOWN[kind]}还是占位内容，请换成真实的号码`,
    'footer_number.wrong_kind': ({ shown, expected }) => {
      const what = shown === 'entity' ? '该省要求展示网站备案号' : '请展示本服务自己的备案号'
      const now = {
        entity: '页面展示的是主体备案号',
        website: '页面展示的是网站的备案号',
        app: '页面只展示了APP的备案号',
        'mini-program': '页面只展示了小程序的备案号',
        'quick-app': '页面只展示了快应用的备案号',
      }[shown]
      if (expected !== undefined) return `${now}，${what}，改为${expected}`
      return shown === 'entity' ? `${now}，${what}，请照备案系统加上末尾的“-”和序号` : `${now}，${what}`
    },
    'footer_number.missing': ({ kind, expected, shown }) => {
      const what = expected === undefined ? SHOWN[kind] : `${SHOWN[kind]}（${expected}）`
      return {
        nothing: `页面上没有找到应当展示的${what}，请补上`,
        script: `应当展示的${what}只写在脚本或模板里，请打开网页核对是否展示`,
        hidden: `应当展示的${what}被隐藏了，请让它显示出来`,
        image: `应当展示的${what}只是图片的说明文字，请用文字标明`,
        'not-on-phones': `${what}在手机上被隐藏（见页面的样式表），请让手机访问者也能看到`,
      }[shown]
    },
    'footer_number.mismatch': ({ kind, expected, shown }) =>
      `${SHOWN[kind]}与备案的号码不一致：页面上是${shown}，备案的是${expected}，请核对后改正`,
    'footer_number.conflict': ({ kind, count }) => `页面上有${count}个不同的${SHOWN[kind]}，请只保留本站的`,
    'footer_page.charset': ({ part, count }) =>
      part === 'replaced'
        ? `页面有${count}处文字与编码不符，显示为乱码，请检查编码并保存为UTF-8`
        : '页面的文字曾按错误的编码读取后保存，已成乱码，请恢复原文并保存为UTF-8',
    'footer_copyright.missing': () => '该省要求页面底部写明“版权所有”和主办单位名称，请补充',
    'footer_expected.format': () => '要比对的号码不是备案号或许可证号，请核对后重新填写',
    'footer_expected.missing': () => '未给出这个网站应展示的号码，无法比对，请补充它的备案号',
    'footer_expected.wrong_kind': ({ kind }) => `要比对的号码不是${SHOWN[kind]}，请核对后重新填写`,
    // network
    'domain.required': () => '请填写域名',
    'domain.type': () => '域名应为文本',
    'domain.length': ({ part, expected, actual }) =>
      part === 'label'
        ? `域名中有一段超过${expected[0]}个字符（中文按转换后的编码计），现为${actual}个，请核对`
        : `域名最多${expected[0]}个字符，现为${actual}个，请核对`,
    'domain.charset': ({ position, reason }) =>
      reason === 'sign'
        ? `域名第${position}个字符不是汉字、字母、数字或连字符，请核对（下划线和空格不能用于域名）`
        : `域名第${position}个字符起含有汉字和英文字母以外的文字，备案系统可能不接受，请向接入商确认`,
    'domain.format': ({ part }) =>
      ({
        'empty-label': '域名的两个点之间或开头缺少内容，请核对是否多写了点',
        hyphen: '域名每一段的开头和结尾不能是连字符，请核对',
        punycode: '域名中以xn--开头的部分不是有效的编码，请直接填写中文域名',
        'top-level': '域名的后缀不对，应以com、cn、中国之类的后缀结尾',
        reserved: '域名某一段的第三、四位都是连字符，这样的名称保留给编码，请核对',
      })[part],
    'domain.missing': ({ part }) =>
      part === 'suffix'
        ? '域名缺少后缀，请填写完整的域名，如beian.cn'
        : '这只是域名后缀，请填写在它前面带有名称的完整域名',
    'domain.unknown': () => '域名后缀不在2022年8月的可备案后缀名单中，请到域名行业管理信息公示网站查询是否已获批准',
    'domain.not_allowed': ({ part }) =>
      part === 'www'
        ? '网站备案填写注册的域名，不带www.'
        : '网站备案填写注册的域名，其下的子域名不用单独备案，请去掉前面的部分',
    'domain.too_large': ({ part, maximum, actual }) =>
      part === 'names'
        ? `一个网站只能备案一个域名，现填了${actual}个，请分别作为不同的网站备案`
        : `APP备案的域名一般最多${maximum}级，现为${actual}级，请核对`,
    'domain.placeholder': () => '这是示例域名或内部域名，请填写本单位（本人）注册的域名',
    'domain.wrong_kind': ({ kind }, { kinds }) => `这是${kinds[kind]}，请只填写域名，如beian.cn`,
    'ip_ranges.required': () => '请填写IP地址',
    'ip_ranges.type': () => 'IP地址应为文本或文本的列表',
    'ip_ranges.length': ({ expected }) => `IP地址的内容过长（最多${expected[0]}个字符），请只填写本网站使用的IP地址`,
    'ip_ranges.format': ({ item, part }) =>
      ({
        address: `第${item}项不是IP地址，请核对（IPv4为四个0至255的数字）`,
        'leading-zero': `第${item}项IP地址的数字不能以0开头，请去掉多余的0`,
        port: `第${item}项带有端口号，请只填写IP地址`,
        range: `第${item}项应为“起始IP-终止IP”，请核对`,
        cidr: `第${item}项使用了斜杠写法，备案系统要求写成“起始IP-终止IP”，请核对换算后的范围`,
      })[part],
    'ip_ranges.range': ({ item }) => `第${item}项的终止IP小于起始IP，请核对`,
    'ip_ranges.conflict': ({ item }) => `第${item}项的起止IP类型不同，须同为IPv4或同为IPv6`,
    'ip_ranges.not_allowed': ({ item, purpose }) =>
      `第${item}项${
        {
          unspecified: '是未指定地址',
          private: '是内网地址',
          shared: '是运营商内部共享地址',
          loopback: '是本机回环地址',
          'link-local': '是链路本地地址',
          documentation: '是文档示例专用地址',
          benchmark: '是测试专用地址',
          multicast: '是组播地址',
          reserved: '是保留地址',
        }[purpose]
      }，请填写境内服务器的公网IP`,
    'ip_ranges.too_large': ({ item, maximum }) =>
      `第${item}项的范围超过${maximum}个地址（IPv6超过一个/64网段），请核对起始IP和终止IP`,
    'ip_ranges.duplicate': ({ item, other }) => `第${item}项与第${other}项有重复的地址，请核对`,
    'ip_ranges.wrong_kind': ({ item, kind }, { kinds }) => `第${item}项是${kinds[kind]}，请填写服务器的公网IP地址`,
    'app_identity.required': ({ part }) =>
      ({
        platform: '请选择APP的运行平台',
        'package-name': '请填写APP包名（iOS为Bundle ID）',
        'public-key': '请填写APP签名证书的公钥',
        fingerprint: '请填写APP签名证书的指纹（MD5或SHA-1值）',
      })[part],
    'app_identity.type': ({ part }) =>
      ({
        whole: '请逐项填写APP平台的信息',
        platform: 'APP的运行平台应为文本',
        'package-name': 'APP包名应为文本',
        'public-key': '公钥应为文本',
        fingerprint: '证书指纹应为文本',
      })[part],
    'app_identity.unknown': () => 'APP的运行平台应为安卓、iOS或鸿蒙，请从中选择',
    'app_identity.length': ({ expected, actual }) =>
      `证书指纹应为${expected.join('或')}位十六进制数（不计冒号），现为${actual}位，请核对是否漏填或多填`,
    'app_identity.too_small': ({ part, minimum, actual }) =>
      part === 'public-key'
        ? `公钥过短（${actual}个字符），任何公钥都不少于${minimum}个字符，请复制完整的公钥`
        : `APP包名至少${minimum}个字符，现为${actual}个，请核对`,
    'app_identity.too_large': ({ part, maximum, actual }) =>
      `${{ platform: '运行平台', 'package-name': 'APP包名', 'public-key': '公钥', fingerprint: '证书指纹' }[part]}过长（${actual}个字符），最多${maximum}个，请核对`,
    'app_identity.charset': ({ part, position }) =>
      part === 'fingerprint'
        ? `证书指纹第${position}位不是十六进制数字，只能是0至9和A至F`
        : part === 'public-key'
          ? `公钥第${position}个字符不对，请填写十六进制、十进制或Base64形式的公钥`
          : `APP包名第${position}个字符不对：只能用字母、数字、点，安卓和鸿蒙可用下划线，iOS可用连字符`,
    'app_identity.format': ({ reason }) =>
      ({
        segments: 'APP包名的分段不对：安卓至少两段，鸿蒙至少三段，每段以字母或数字开头和结尾',
        segment: 'APP包名中有空的一段，或某一段的第一个字符不是字母，请核对',
        'team-id': 'Bundle ID前面像是带了开发者团队ID，请去掉第一个点及其前面的部分',
        block: '公钥的PEM内容不完整，请连同BEGIN和END两行一起复制',
        certificate: '这是整张证书，备案系统要求填写其中的公钥，可用openssl x509 -pubkey -noout导出',
        base64: '这是Base64写法的证书指纹，请改填十六进制的值',
        'key-digest': '这是公钥的摘要，备案要求的是证书（certificate）的指纹，请核对',
        underscore: 'Bundle ID按苹果规范不含下划线，请在开发者后台核对；若与上架的一致可以继续',
        'store-id': '这是应用商店的数字编号，请填写Bundle ID，如com.example.app',
        several: 'APP包名只填一个，请删去多余的；每个平台分别填写',
        'web-address': '这是网址，请填写包名，如com.example.app',
      })[reason],
    'app_identity.mismatch': ({ part, platform, expected, actual }) => {
      const names = { md5: 'MD5', sha1: 'SHA-1', sha256: 'SHA-256', 'public-key': '公钥' }
      const platforms = { android: '安卓', ios: 'iOS', harmonyos: '鸿蒙' }
      return part === 'fingerprint'
        ? `${platforms[platform]}平台应填写证书的${names[expected]}值，这里的长度是${names[actual]}值，请核对`
        : `公钥一栏填的像是${names[actual]}指纹，请填写签名证书的公钥`
    },
    'app_identity.placeholder': ({ part }) =>
      part === 'package-name'
        ? '这是示例包名，请填写APP正式发布时的包名'
        : part === 'fingerprint'
          ? '证书指纹不是真实证书的值，请从签名证书重新获取'
          : '公钥不是真实证书的值，请从签名证书重新获取',
    'app_identity.insecure': ({ part }) =>
      `这里填的是私钥，填写即已泄露，请停用并更换；${
        {
          'package-name': '此栏应填APP包名',
          'public-key': '此栏应填公钥，可用openssl x509 -pubkey从签名证书导出',
          fingerprint: '此栏应填签名证书的指纹',
        }[part]
      }`,
    // certificate
    'certificate.required': () => '请选择签名证书文件，或粘贴证书内容',
    'certificate.type': () => '读不到这个文件，请重新选择证书文件',
    'certificate.too_large': () => '文件过大，不像证书，请选择签名证书（.pem、.cer、.p7b等）',
    'certificate.format': ({ reason }) =>
      ({
        none: '文件中没有证书，请选择PEM、CER、P7B格式的证书，或苹果的描述文件',
        request: '这是证书申请文件（CSR），请选择签发下来的证书',
        'public-key': '这里只有公钥，没有证书，证书中另有指纹，请选择签名证书',
        broken: '证书内容不完整或已损坏，请重新导出',
      })[reason],
    'certificate.insecure': () =>
      '这是私钥或密钥库，只能自己保管，请勿上传或转发；已经发出的，请停用并更换。备案只需要证书，可用keytool -exportcert导出',
    'certificate.not_allowed': ({ kind }) =>
      kind === 'android-debug'
        ? '这是安卓调试证书，备案应填写正式发布时的签名证书'
        : '这是苹果开发证书，备案应填写发布证书（Apple Distribution）',
    'certificate.expired': ({ on }) => `证书已于${on}到期，请核对是否为现用的签名证书`,
    // app_package
    'app_package.required': () => '请选择APP安装包',
    'app_package.type': () => '读不到这个文件，请重新选择APP安装包',
    'app_package.format': ({ reason }) =>
      ({
        archive: '这不是完整的安装包，请重新导出APK、AAB、IPA、HAP或APP文件',
        manifest: '安装包中的应用信息无法读取，请重新导出安装包',
        signature: '安装包中的签名无法读取，请重新签名后再试',
        source: '文件没有读完，请重新选择安装包',
      })[reason],
    'app_package.wrong_kind': () => '这个压缩包不是APP安装包，请选择APK、AAB、IPA、HAP或APP文件',
    'app_package.missing': ({ part }) =>
      ({
        'package-name': '安装包中没有应用包名，请确认是主应用的安装包',
        signature: '安装包没有签名，请选择正式发布的安装包',
        profile: '安装包中没有描述文件（从App Store下载的都没有），请改用开发者后台的发布证书（.cer）',
      })[part],
    'app_package.too_large': ({ part, maximum }) =>
      ({
        entries: `安装包中的文件超过${maximum}个，请确认是APP安装包`,
        directory: '安装包的目录过大，请确认是APP安装包',
        entry: '安装包中的应用信息过大，请确认是APP安装包',
      })[part],
    'app_package.conflict': () => '安装包中的文件互相重叠，已被改动，请使用原始安装包',
    'app_package.mismatch': () => '安装包的几种签名用了不同的证书，请核对备案填写哪一个',
    'app_package.not_allowed': () => '这是调试用的安装包，备案应使用正式发布的安装包',
    'home_url.required': () => '请填写首页网址',
    'home_url.type': () => '首页网址应为文本',
    'home_url.length': ({ expected }) => `首页网址最多${expected[0]}个字符，请只填写首页的网址`,
    'home_url.charset': ({ position }) => `首页网址第${position}个字符是空格或控制字符，请去掉`,
    'home_url.format': ({ part }) =>
      part === 'host' ? '首页网址中的域名不对，格式如https://www.beian.cn' : '首页网址中的端口号不能大于65535',
    'home_url.not_allowed': ({ part }) =>
      ({
        scheme: '首页网址应以http://或https://开头',
        credentials: '首页网址中不能带用户名或密码，请去掉@及其前面的部分',
        port: '首页网址一般不带端口号，请确认网站能用不带端口号的网址打开',
        path: '这是网站内的某一页，请填写首页的网址',
        store: '这是应用商店里的下载页，请填写本网站首页的网址',
        address: '首页网址用的是内网或保留的IP地址，外面打不开，请填写所备案域名的网址',
      })[part],
    'home_url.too_large': ({ actual }) => `一个网站只填写一个首页网址，现填了${actual}个`,
    'home_url.wrong_kind': ({ kind }, { kinds }) =>
      kind === 'ip-address'
        ? '首页网址用的是IP地址，ICP备案的首页网址应使用所备案的域名'
        : `这是${kinds[kind]}，请填写首页网址`,
    // filing
    'division.format': () => '行政区划代码应为6位数字，请核对',
    'division.unknown': ({ part }) =>
      part === 'province' ? '行政区划代码前两位不是任何省份的代码，请核对' : '行政区划代码不在代码表中，请核对',
    'division.mismatch': (params) =>
      params.with === 'address'
        ? '所在区县与通信地址、电话或备案号的所在地不符，请核对所选的区县'
        : '所在区县不在备案省份内，单位须在证照住所所在省份备案',
    'division.outdated': ({ until, successors }) =>
      `所选区县已${until === undefined ? '' : `于${until}年`}撤销，${
        successors.length === 0 ? '请按现行区划重新选择' : `现为${successors.join('或')}，请重新选择`
      }`,
    'organization_document.not_allowed': ({ nature, type }, { options }) =>
      `证件类型与单位性质不符：${option(options.nature, nature)}不能使用${option(
        { ...options['organization-document'], ...options['person-document'] },
        type,
      )}，请更换证件类型或核对单位性质`,
    'organization_document.mismatch': ({ nature, owner }, { options }) =>
      `这个统一社会信用代码属于${option(options.nature, owner)}，与所选的${option(options.nature, nature)}不符，请核对单位性质`,
    'organization_document.retired': ({ type }, { options }) =>
      `${option(options['organization-document'], type)}已停止发放，请尽量换用统一社会信用代码证照`,
    'organization_document.wrong_kind': ({ kind, type }, { kinds, options }) =>
      `这是${kinds[kind]}，不是${option(options['organization-document'], type)}的号码，请填写证照上的号码`,
    'emergency_phone.duplicate': () => '应急联系电话不能与手机号码相同，请填写另一个能联系到的号码',
    'emergency_phone.conflict': () => '应急联系电话是另一位负责人的手机号码，请填写另一个能联系到本人的号码',
    'emergency_phone.wrong_kind': ({ kind }, { kinds }) =>
      `这是${kinds[kind]}，收不到短信，应急联系电话请填写另一个手机号码`,
    'principal.mismatch': ({ part }) =>
      part === 'name'
        ? '个人备案的负责人必须是本人，姓名应与主办者一致'
        : part === 'document'
          ? '个人备案的负责人必须是本人，证件号码应与主办者一致'
          : part === 'legal-representative'
            ? '该省要求主体负责人由法定代表人担任，请改填法定代表人，接受授权的请上传授权书'
            : '服务负责人与主体负责人须为同一人：主体负责人不是法定代表人时，该省有此要求',
    'principal.duplicate': ({ part }) =>
      part === 'mobile' ? '不同负责人不能使用同一个手机号码，请更换' : '不同负责人不能使用同一个电子邮箱，请更换',
    'principal.conflict': ({ part }) =>
      ({
        name: '同一证件号码在前面填的是另一个姓名，请核对姓名和证件号码',
        document: '同一个人在前面填的是另一个证件号码，请核对证件号码',
        validity: '同一证件在前面填的是另一个有效期，请按现在有效的证件填写',
        mobile: '同一个人在前面填的是另一个手机号码，请确认哪个能收到核验短信',
        email: '同一个人在前面填的是另一个电子邮箱，请确认填写的是常用邮箱',
      })[part],
    'principal.range': ({ minimum }) => `负责人未满${minimum}周岁，多数省份不予受理，请先向当地通信管理局了解`,
    'principal.too_large': ({ maximum }) =>
      maximum >= 100
        ? `负责人已超过${maximum}岁，请核对证件号码中的出生年份`
        : `网站负责人超过${maximum}周岁，该省可能不予受理，建议更换负责人`,
    'person_document.not_allowed': () => '该省可能不接受负责人的这种证件，请更换证件或先向当地通信管理局了解',
    'residence.required': () => '证件住所不在备案省份，请上传在当地的居住证明，如居住证',
    'residence.not_allowed': () => '该省只受理证件住所在本省的个人，请到证件住所所在省份备案',
    'phones.too_small': ({ minimum, actual }) =>
      `该省要求两位负责人至少留${minimum}个不同的号码，现为${actual}个，请更换重复的号码`,
    'document_address.mismatch': ({ part }) =>
      part === 'city'
        ? '该省要求通信地址与证件住所在同一城市，请核对两个地址'
        : '该省要求单位的证件住所在本省，请核对证件住所或备案省份',
    'remarks.required': ({ topic }) =>
      topic === 'contents'
        ? '该省要求在备注中写明网站的内容或用途，请补充备注'
        : '该省要求在主体备注中写明联系号码的使用人，请补充备注',
    'remarks.missing': ({ topic }) =>
      topic === 'personal-site'
        ? '该省要求个人在备注中声明网站为个人网站、不含单位信息，请补充声明'
        : '该省要求企业在备注中写明是否涉及前置审批，请补充',
    'domain_suffix.not_allowed': () => '域名后缀不在该省可备案后缀的清单内，请先向接入服务商了解',
    'services.too_large': ({ maximum, actual, of }) =>
      of === 'order'
        ? `该省一次最多备案${maximum}个网站，现为${actual}个，请分次提交`
        : `该省一个主体最多备案${maximum}个网站，现为${actual}个，请减少`,
    'plan.required': ({ minimum }) => `网站达到${minimum}个，该省要求另交建设方案书或说明，请上传`,
    'filing_kind.required': ({ answer }) => `请先说明${ANSWERS[answer]}，备案类型由此决定`,
    'filing_kind.conflict': ({ answer, with: other }) =>
      answer === 'domainFiled'
        ? '主体没有备案号而服务已备案，请核对主体的备案号；服务是其他主体备案的，须先由其注销或迁移'
        : `两项回答相互矛盾（${ANSWERS[answer]}；${ANSWERS[other]}），请核对`,
    'filing_kind.mismatch': ({ service }) =>
      service === 'website'
        ? '这个域名由其他主体备案，请先由其注销或迁移过来，再办理备案'
        : '这个服务由其他主体备案，请先由其注销，再办理备案',
    'filing_kind.missing': ({ kind, part }, { options }) =>
      `${part === 'entity' ? '主体' : '服务'}还没有备案号，不能办理${option(options['filing-kind'], kind)}，请先备案`,
    'filing_kind.not_allowed': ({ kind, reason }, { options }) => {
      const name = `“${option(options['filing-kind'], kind)}”`
      if (reason === undefined) return `该省不单独受理${name}，请改办变更备案`
      return {
        province: `该省可能不受理${name}，请先向接入服务商了解`,
        elsewhere: `${name}在备案所在的接入服务商办理，请到该处办理，或先在本接入服务商新增接入`,
        'on-file': '服务已在本接入服务商备案，不必再备案；内容有变的请办理变更',
        'no-access': `小程序、快应用没有网络接入，不必办理${name}，请核对服务类型`,
        'not-a-website': `只有网站可以办理${name}，请先注销，再由新主体备案`,
      }[reason]
    },
    'home_page.mismatch': () => '首页网址不在所填域名下，请核对域名或首页网址',
    'service.duplicate': ({ part }) =>
      part === 'domain'
        ? '这个域名在本次备案中已填过，一个域名只对应一个网站'
        : '这个名称在本次备案中已用过，部分省份不允许重名',
    'two_forms.mismatch': ({ part }) =>
      part === 'service-name'
        ? '建议名称与ICP备案的一致'
        : part === 'entity'
          ? '名称和证件号码都与ICP备案的主体不同，请核对是否为同一主体'
          : `与ICP备案的${COMPARED[part]}不一致，请核对两份表单`,
    'two_forms.conflict': ({ part }) =>
      part === 'name'
        ? '这个证件号码在ICP备案中是另一个姓名，请核对'
        : part === 'document'
          ? '这个人在ICP备案中的证件号码与此不同，请核对'
          : `这个人在ICP备案中填了另一个${part === 'mobile' ? '手机号码' : '邮箱'}，请确认`,
    'two_forms.unknown': () => 'ICP备案中没有这个网站或APP，请核对名称、域名和备案号',
    'filed_service.missing': () => '没有须办理公安联网备案的服务，网站和APP须办理',
    'filed_service.unknown': () => 'ICP备案中没有这个服务，请核对序号或备案号',
    'filed_service.not_allowed': () => '公安联网备案只办理网站和APP，不办理这类服务',
    'remarks.not_allowed': ({ words }) => `备注中有不宜出现的“${words.join('”“')}”，请改写`,
    'remarks.too_small': ({ minimum, actual }) => `备注至少${minimum}个字，现有${actual}个，请补充网站或应用的内容`,
    'remarks.too_large': ({ maximum, actual }) => `备注现有${actual}个字，超过${maximum}个，请缩短`,
    'service_content.not_allowed': ({ content }, { options }) =>
      `该省可能不接受服务内容“${option(options['service-content'], content)}”，请按实际情况选择其他内容`,
    'service_content.missing': ({ content }, { options }) =>
      `该省建议服务内容选择“${option(options['service-content'], content)}”`,
    'service_content.mismatch': ({ nature, content }, { options }) =>
      `服务内容与单位性质不符：${option(options.nature, nature)}不能选择“${option(options['service-content'], content)}”，请按实际情况选择`,
    'service_content.wrong_kind': ({ service, content }, { options }) =>
      `${option(options['service-type'], service)}不应选择服务内容“${option(options['service-content'], content)}”，请按实际情况选择`,
    'pre_approval.missing': ({ content, permits }, { options }) =>
      `“${option(options['service-content'], content)}”通常须先取得前置审批（${permits
        .map((permit) => option(options['pre-approval'], permit))
        .join('或')}），请上传批准文件；如不涉及请取消勾选`,
    'pre_approval.not_allowed': () => '个人不能取得前置审批，请以单位名义备案或取消勾选',
    'pre_approval.duplicate': () => '这项前置审批已填过，请删去其中一项',
    'account.conflict': ({ account }) =>
      account === 'individual'
        ? '个人用户只能办理个人备案，单位请使用法人用户账户'
        : '法人用户不能办理个人备案，个人请使用个人用户账户',
    'notice.required': () => '请阅读告知书并勾选“我已阅读”',
    'filing_number.wrong_kind': ({ expected }) =>
      expected === 'entity'
        ? '这里应填主体备案号，不带“-1”等序号'
        : '这里应填网站（服务）备案号，主体备案号后还应有“-1”等序号',
    'filing_number.mismatch': ({ part }) =>
      ({
        province: '备案号的省份与备案省份不一致，请核对',
        service: '备案号的后缀与服务类型不一致，请核对',
        entity: '服务备案号与主体备案号不一致，服务备案号应为主体备案号加“-1”等序号',
      })[part],
    'filing_number.not_allowed': ({ kind }) =>
      kind === 'first'
        ? '首次备案还没有备案号，已有备案号的应选新增服务、新增接入或变更'
        : '新增的服务还没有备案号，已有备案号的应选新增接入或变更',
    'opened_on.conflict': ({ year }) => `开通日期早于备案号的年份${year}年，请填写ICP备案首次通过的日期`,
    'access.conflict': () => '一次备案只能由一家接入服务商提交，其他接入商的服务请另行备案',
    'app_platform.duplicate': ({ part }) =>
      ({
        platform: '这个运行平台已填过，请合并或改为其他平台',
        'public-key': '另一个平台已填过这个公钥，各平台的签名不同，请核对',
        fingerprint: '另一个平台已填过这个指纹，各平台的签名不同，请核对',
      })[part],
    'credit_code.mismatch': ({ part }) =>
      part === 'name'
        ? '统一社会信用代码的类别与单位名称不符，请核对代码和名称'
        : '统一社会信用代码的登记地不在备案省份，请核对；已迁入本省的，请在主体备注中说明',
    'certificate_address.mismatch': () => '证件住所不在备案省份，单位须在证件住所所在省份备案',
    'certificate_address.wrong_kind': ({ kind }, { kinds }) => `这是${kinds[kind]}，请按证件填写住所`,
    'pre_approval.mismatch': () => '批准文号与所选的前置审批类型不符，请核对文号和类型',
    'interactive.conflict': ({ by }) =>
      by === 'name'
        ? '网站名称表明用户可以发布信息，属于互联网交互服务，请核对是否选“是”'
        : '所选服务内容属于互联网交互服务，请核对是否选“是”',
    'dangerous_goods.missing': () => '勾选了危险物品信息的须有相应许可证，请填写证号；没有的请取消勾选',
    'domain_suffix.mismatch': ({ reason }) =>
      ({
        government: '政府机关的网站应使用.gov.cn或.政务域名',
        institution: '事业单位的网站应使用.cn或.公益域名；沿用原有域名的请在备注中说明',
        reserved: '.gov.cn和.政务域名只供党政机关使用，请核对单位性质和域名',
      })[reason],
    'overseas.conflict': ({ region }) =>
      region === 'mainland'
        ? '所在地区在境内，与所选的境外不一致，请核对'
        : '所在地区在境外，与所选的境内不一致，请核对',
    'provider_name.mismatch': ({ role }) =>
      `这不是${role === 'access' ? '接入服务商' : '域名注册服务商'}登记的全称，请核对是否填写全称`,
    'provider_phone.format': () => '这不是能接通的电话号码，请填写手机、带区号的固定电话或400等服务号码',
    'resource.expired': () => '云资源已到期，请先续费',
    'resource.too_small': ({ months }) => `云资源的有效期不足${months}个月，请先续费`,
    'registrar.not_allowed': () => '域名须由境内获批复的注册服务商管理：境外注册的请先转入，境内的请填中文名称',
    'material.missing': ({ material }, { options }) => `缺少${option(options.material, material)}，请补充`,
    'material.required': () => '请选择文件',
    'material.type': () => '读不到这个文件，请重新选择',
    'material.length': () => '文件不完整，请重新保存或上传',
    'material.too_small': ({ minimum, actual }) =>
      `文件仅${sizeText(actual)}，证件图片应不小于${sizeText(minimum)}，请重新扫描或拍照`,
    'material.too_large': ({ maximum, actual }) => `文件有${sizeText(actual)}，超过${sizeText(maximum)}，请压缩后上传`,
    'material.format': ({ expected, actual }) => {
      const wanted = expected.map(typeText).join('或')
      if (actual === 'image/heic') return `这是HEIC照片，请在手机或电脑上另存为${wanted}，只改扩展名无效`
      const name = typeText(actual)
      return `${name === undefined ? '这不是图片' : `这是${name}文件`}，请提交${wanted}图片，只改扩展名无效`
    },
    'material.mismatch': () => '文件的扩展名与实际类型不符，请另存为正确的格式，不要只改扩展名',
    'material.duplicate': ({ reason }) =>
      reason === 'picture'
        ? '两个文件是同一张图片，证件正反面应各交一个文件'
        : '同一个文件提交了两次，证件正反面应各交一个文件',
    'material.placeholder': () => '图片几乎是空白的，请检查是否扫描了空白面或镜头被遮住',
    'material.not_allowed': ({ reason }) =>
      reason === 'colourless'
        ? '图片没有颜色，此处应为彩色，请用彩色扫描或拍照'
        : '照片只做了旋转标记，个别系统会显示成横的，可转正后另存',
    'commercial_license.missing': () => '向用户收费的须有经营许可证，请放入材料；不收费的可在备注中说明',
    'safety_assessment.missing': () => '用户可公开发布信息的服务应做安全评估，请将安全评估报告放入材料',
    'deadline.expired': ({ days }) => `网站开通后应在${days}日内办理公安联网备案，现已超过期限，请尽快提交`,
    'event.conflict': ({ event }, { options }) => `日期早于“${option(options['filing-event'], event)}”，请核对`,
    'domain_word.not_allowed': ({ word }) => `域名含“${word}”，当地可能要求相应批文或在备注中说明，请先了解`,
    'domain_registration.mismatch': ({ part }) =>
      part === 'holder'
        ? '域名所有者与主办单位不一致，请先办理域名过户或更换域名'
        : '域名所有者的证件号码与主办单位的不一致，请核对或更新域名实名信息',
    'domain_registration.expired': () => '域名已过期，请先续费',
    'domain_registration.too_small': ({ months }) => `域名有效期不足${months}个月，部分省份不予受理，建议先续费`,
    'head.wrong_kind': () => '投资或主管单位一栏应填法定代表人或单位最高负责人的姓名',
  },
})

const COMPARED = {
  entity: '主体',
  nature: '单位性质',
  'entity-name': '主体名称',
  'document-number': '证件号码',
  division: '所在区县',
  head: '法定代表人',
  'service-name': '名称',
  domain: '域名',
  domains: '使用的域名',
  'icp-number': '备案号',
  'ip-ranges': 'IP地址',
  'access-provider': '接入服务商',
  registrar: '域名注册服务商',
  platforms: '运行平台',
  email: '邮箱',
  address: '地址',
} as const

const SHOWN = {
  icp: 'ICP备案号',
  'public-security': '公安联网备案号',
  'telecom-license': '经营许可证号',
  'operating-license': '许可证号',
} as const

function option(labels: object, key: string): string {
  return (labels as Record<string, string>)[key] ?? key
}
