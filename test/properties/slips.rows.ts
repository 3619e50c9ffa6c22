/**
 * What people type into a filing in which everything else is right: slips of the hand, of the input method, of copying,
 * and of understanding; and what must come of each. `taken` where the parser folds it in silence, else the finding, with
 * the repaired text where one can be told.
 */
export type Wanted = 'taken' | readonly [code: string, suggestion?: unknown]

/** Field, as its path with dots; what is typed; what must come. */
export type Slip = readonly [field: string, typed: unknown, wanted: Wanted]

const ID = 'entity.principal.document.number'
const PERSON = 'entity.principal.name'
const MOBILE = 'entity.principal.mobile'
const PHONE = 'entity.principal.officePhone'
const EMAIL = 'entity.principal.email'
const CODE = 'entity.document.number'
const NAME = 'entity.name'
const ADDRESS = 'entity.address'
const FROM = 'entity.principal.document.validity.from'
const UNTIL = 'entity.principal.document.validity.until'
const DOMAIN = 'services.0.domain'
const HOME = 'services.0.homeUrl'
const IP = 'services.0.ipRanges'

const RIGHT_ID = '110108198805120025'
const X_ID = '11010819880512048X'
const RIGHT_CODE = '91110108MA01A2B32G'
const OTHER_ID = '11010519491231002X'

/** In the ICP filing of a company in Beijing. */
export const icpSlips: readonly Slip[] = [
  // The ID number.
  [ID, '１１０１０８１９８８０５１２００２５', 'taken'],
  [ID, '110108198805120025\t', 'taken'],
  [ID, '110108 19880512 0025', 'taken'],
  [ID, '11010819880512048x', 'taken'],
  [ID, '110108-19880512-0025', ['resident_id.length', RIGHT_ID]],
  [ID, '身份证号：110108198805120025', 'taken'],
  [ID, '身份证号码 110108198805120025', 'taken'],
  [ID, 'ID: 110108198805120025', 'taken'],
  [ID, "'110108198805120025", 'taken'],
  [ID, '110108198805120025,', 'taken'],
  [ID, '110108198805120025/', 'taken'],
  [ID, '110108198805120025。', 'taken'],
  [ID, '110108198805120025（本人）', 'taken'],
  [ID, '11010819880512048Ⅹ', 'taken'],
  [ID, '11010819880512OO25', ['resident_id.charset', RIGHT_ID]],
  [ID, '1l0108198805120025', ['resident_id.charset', RIGHT_ID]],
  [ID, '11010819880512048Х', ['resident_id.charset', X_ID]],
  [ID, '11010819880512048×', ['resident_id.charset', X_ID]],
  [ID, '11010819880512048*', ['resident_id.charset', X_ID]],
  [ID, '110108198805120026', ['resident_id.checksum']],
  [ID, '110108198850120025', ['resident_id.range']],
  [ID, '11010819880512002', ['resident_id.length']],
  [ID, '1101081988051200255', ['resident_id.length', RIGHT_ID]],
  [ID, '1101108198805120025', ['resident_id.length', RIGHT_ID]],
  [ID, '110108880512002', ['resident_id.outdated', RIGHT_ID]],
  [ID, 110108198805120020, ['field.type']],
  [ID, '1.10108E+17', ['resident_id.format']],
  [ID, '110108198805120000', ['resident_id.format']],
  [ID, `${RIGHT_ID} ${OTHER_ID}`, ['resident_id.too_large']],
  [ID, `${RIGHT_ID}、${OTHER_ID}`, ['resident_id.too_large']],
  [ID, '1101081988****0025', ['resident_id.placeholder']],
  [ID, '13911012025', ['resident_id.wrong_kind']],
  [ID, RIGHT_CODE, ['resident_id.wrong_kind']],
  [ID, '无', ['resident_id.placeholder']],

  // The person in charge.
  [PERSON, '刘青竹 ', 'taken'],
  [PERSON, '刘青竹。', ['person_name.charset', '刘青竹']],
  [PERSON, '姓名：刘青竹', ['person_name.charset', '刘青竹']],
  [PERSON, '刘 青竹', ['person_name.charset', '刘青竹']],
  [PERSON, '阿卜杜.热合曼', ['person_name.charset', '阿卜杜·热合曼']],
  [PERSON, '刘青竹先生', ['person_name.not_allowed', '刘青竹']],
  [PERSON, '刘青竹女士', ['person_name.not_allowed', '刘青竹']],
  [PERSON, '刘青竹（总经理）', ['person_name.charset', '刘青竹']],
  [PERSON, '刘青竹(法人)', ['person_name.charset', '刘青竹']],
  [PERSON, '总经理刘青竹', ['person_name.not_allowed', '刘青竹']],
  [PERSON, '刘青竹、王小明', ['person_name.charset']],
  [PERSON, '刘青竹/王小明', ['person_name.charset']],
  [PERSON, '刘青竹 王小明', ['person_name.charset']],
  [PERSON, '刘青竹13911012025', ['person_name.charset', '刘青竹']],
  [PERSON, 'liuqingzhu', ['person_name.charset']],
  [PERSON, '北京青竹科技有限公司', ['person_name.wrong_kind']],
  [PERSON, '同上', ['person_name.placeholder']],

  // The mobile number.
  [MOBILE, '139-1101-2025', 'taken'],
  [MOBILE, '139 1101 2025', 'taken'],
  [MOBILE, '+86 13911012025', 'taken'],
  [MOBILE, '手机：13911012025', 'taken'],
  [MOBILE, '13911012025（微信同号）', 'taken'],
  [MOBILE, '13911012025。', 'taken'],
  [MOBILE, '１３９１１０１２０２５', 'taken'],
  [MOBILE, 13911012025, 'taken'],
  [MOBILE, '刘青竹13911012025', 'taken'],
  [MOBILE, '1391101202S', ['mobile_phone.length', '13911012025']],
  [MOBILE, '139I1012025', ['mobile_phone.charset', '13911012025']],
  [MOBILE, '139110l2025', ['mobile_phone.charset', '13911012025']],
  [MOBILE, '1391lO12O25', ['mobile_phone.charset', '13911012025']],
  [MOBILE, '139110120O5', ['mobile_phone.charset', '13911012005']],
  [MOBILE, '1391101202', ['mobile_phone.length']],
  [MOBILE, '1391101202O', ['mobile_phone.length', '13911012020']],
  [MOBILE, '139110120255', ['mobile_phone.length']],
  [MOBILE, '13911012025 13701018866', ['mobile_phone.too_large']],
  [MOBILE, '13911012025/13701018866', ['mobile_phone.too_large']],
  [MOBILE, '13911012025或13701018866', ['mobile_phone.too_large']],
  [MOBILE, '010-68870788', ['mobile_phone.wrong_kind']],
  [MOBILE, '139****2025', ['mobile_phone.placeholder']],
  [MOBILE, '同手机号', ['mobile_phone.placeholder']],
  [MOBILE, '1.39110E+10', ['mobile_phone.format']],
  [MOBILE, '12911012025', ['mobile_phone.range']],

  // The office phone.
  [PHONE, '010-68870788转8001', 'taken'],
  [PHONE, '010-68870788-8001', 'taken'],
  [PHONE, '010—68870788', 'taken'],
  [PHONE, '０１０－６８８７０７８８', 'taken'],
  [PHONE, '86 10 68870788', 'taken'],
  [PHONE, '10-68870788', 'taken'],
  [PHONE, '（010）68870788', 'taken'],
  [PHONE, '电话：010-68870788', 'taken'],
  [PHONE, '68870788', ['office_phone.missing']],
  [PHONE, '010-68870788/68870789', ['office_phone.too_large']],
  [PHONE, '010-68870788、010-68870789', ['office_phone.too_large']],
  [PHONE, '010-68870788 68870789', ['office_phone.too_large']],
  [PHONE, 'O10-68870788', ['office_phone.charset', '0086-010-68870788']],
  [PHONE, '010-6887O788', ['office_phone.charset', '0086-010-68870788']],
  [PHONE, '010-6887078', ['office_phone.length']],
  [PHONE, '010-688707880', ['office_phone.length']],
  [PHONE, '011-68870788', ['office_phone.unknown']],
  [PHONE, '0634-6212345', ['office_phone.retired']],
  [PHONE, '400-600-1234', ['office_phone.wrong_kind']],
  [PHONE, '13911012025', ['office_phone.wrong_kind']],
  [PHONE, '无', ['office_phone.placeholder']],
  [PHONE, '010-00000000', ['office_phone.placeholder']],

  // The mailbox.
  [EMAIL, 'liu@qingzhu-keji。cn', 'taken'],
  [EMAIL, 'liu＠qingzhu-keji.cn', 'taken'],
  [EMAIL, '邮箱：liu@qingzhu-keji.cn', 'taken'],
  [EMAIL, 'mailto:liu@qingzhu-keji.cn', 'taken'],
  [EMAIL, 'liu@qingzhu-keji.cn;', 'taken'],
  [EMAIL, 'zhang@163.con', ['email.unknown', 'zhang@163.com']],
  [EMAIL, 'zhang@gmial.com', ['email.unknown', 'zhang@gmail.com']],
  [EMAIL, '12345678', ['email.format', '12345678@qq.com']],
  [EMAIL, 'zhang#163.com', ['email.format', 'zhang@163.com']],
  [EMAIL, 'zhangqq.com', ['email.format', 'zhang@qq.com']],
  [EMAIL, 'zhang@163', ['email.format', 'zhang@163.com']],
  [EMAIL, 'zhang@163,com', ['email.format', 'zhang@163.com']],
  [EMAIL, 'zhang@@163.com', ['email.format', 'zhang@163.com']],
  [EMAIL, 'zhang@163..com', ['email.format', 'zhang@163.com']],
  [EMAIL, 'zhang@163com', ['email.format', 'zhang@163.com']],
  [EMAIL, 'zhang(at)163.com', ['email.format', 'zhang@163.com']],
  [EMAIL, 'a@qingzhu-keji.cn,b@qingzhu-keji.cn', ['email.format']],
  [EMAIL, 'www.qingzhu-keji.cn', ['email.wrong_kind']],
  [EMAIL, '13911012025', ['email.wrong_kind']],
  [EMAIL, '无', ['email.placeholder']],

  // Validity.
  [FROM, '2018/5/12', 'taken'],
  [FROM, '2018.05.12', 'taken'],
  [FROM, '20180512', 'taken'],
  [FROM, '2018年5月12日', 'taken'],
  [FROM, '2018-5-12', 'taken'],
  [FROM, '２０１８－０５－１２', 'taken'],
  [FROM, '2018-02-30', ['field.format']],
  [FROM, '2018-05', ['field.format']],
  [UNTIL, '长期', ['validity.not_allowed']],
  [UNTIL, '2038/5/12', 'taken'],
  [UNTIL, '2038-05-11', 'taken'],
  [UNTIL, '2017-05-12', ['validity.conflict']],
  [UNTIL, '2039-05-12', ['validity.mismatch']],

  // The social credit code.
  [CODE, '91110108ma01a2b32g', 'taken'],
  [CODE, '9111 0108 MA01 A2B3 2G', 'taken'],
  [CODE, '统一社会信用代码：91110108MA01A2B32G', 'taken'],
  [CODE, '91110108MA01A2B32G（副本）', 'taken'],
  [CODE, '91110108MA01A2B32G(1-1)', 'taken'],
  [CODE, "'91110108MA01A2B32G", 'taken'],
  [CODE, '91110108MAO1A2B32G', ['social_credit_code.charset', RIGHT_CODE]],
  [CODE, '9111O108MA01A2B32G', ['social_credit_code.charset', RIGHT_CODE]],
  [CODE, '91110108MA0IA2B32G', ['social_credit_code.charset', RIGHT_CODE]],
  [CODE, '91110108MA01A2832G', ['social_credit_code.checksum', RIGHT_CODE]],
  [CODE, '91110108MA01A2B3ZG', ['social_credit_code.charset', RIGHT_CODE]],
  [CODE, '91110108MA01A2B32', ['social_credit_code.length']],
  [CODE, '91110108MA01A2B32GG', ['social_credit_code.length', RIGHT_CODE]],
  [CODE, RIGHT_ID, ['social_credit_code.wrong_kind']],
  [CODE, '91110108MA01A2B32H', ['social_credit_code.checksum']],
  [CODE, '无', ['social_credit_code.placeholder']],

  // The name of the entity.
  [NAME, '北京青竹科技有限公司 ', 'taken'],
  [NAME, '单位名称：北京青竹科技有限公司', ['entity_name.charset']],
  [NAME, '“北京青竹科技有限公司”', ['entity_name.format']],
  [NAME, '北京青竹科技有限公司。', ['entity_name.charset', '北京青竹科技有限公司']],
  [NAME, '北京青竹科技 有限公司', ['entity_name.charset']],
  [NAME, '北京青竹(科技)有限公司', ['entity_name.charset', '北京青竹（科技）有限公司']],
  [NAME, '北京青竹科技有限公', ['entity_name.format', '北京青竹科技有限公司']],
  [NAME, '北京青竹科技有限公司有限公司', ['entity_name.format', '北京青竹科技有限公司']],
  [NAME, '北京青竹', ['entity_name.format']],
  [NAME, 'Beijing Qingzhu Technology Co., Ltd.', ['entity_name.format']],
  [NAME, '刘青竹', ['entity_name.wrong_kind']],
  [NAME, 'qingzhu-keji.cn', ['entity_name.format']],
  [NAME, '无', ['entity_name.placeholder']],

  // The address.
  [ADDRESS, '地址：中关村大街27号1101室', 'taken'],
  [ADDRESS, '中关村大街 27号 1101室', 'taken'],
  [ADDRESS, '中关村大街２７号１１０１室', 'taken'],
  [ADDRESS, '同上', ['postal_address.placeholder']],
  [ADDRESS, '中关村大街', ['postal_address.missing']],
  [ADDRESS, '海淀区', ['postal_address.missing']],
  [ADDRESS, '上海市浦东新区世纪大道100号', ['postal_address.mismatch']],
  [ADDRESS, 'No. 27 Zhongguancun Street', ['postal_address.charset']],
  [ADDRESS, '100080', ['postal_address.wrong_kind']],

  // The domain.
  [DOMAIN, 'QINGZHU-KEJI.CN', 'taken'],
  [DOMAIN, 'qingzhu-keji。cn', 'taken'],
  [DOMAIN, 'qingzhu-keji.cn.', 'taken'],
  [DOMAIN, '域名：qingzhu-keji.cn', 'taken'],
  [DOMAIN, 'www.qingzhu-keji.cn', ['domain.not_allowed', 'qingzhu-keji.cn']],
  [DOMAIN, 'https://www.qingzhu-keji.cn/', ['domain.wrong_kind', 'qingzhu-keji.cn']],
  [DOMAIN, 'qingzhu-keji. cn', 'taken'],
  [DOMAIN, 'qingzhu-keji,cn', ['domain.charset', 'qingzhu-keji.cn']],
  [DOMAIN, 'qingzhu-keji..cn', ['domain.format', 'qingzhu-keji.cn']],
  [DOMAIN, 'www,qingzhu-keji.cn', ['domain.charset', 'qingzhu-keji.cn']],
  [DOMAIN, 'qingzhu-keji.con', ['domain.unknown', 'qingzhu-keji.com']],
  [DOMAIN, 'qingzhu_keji.cn', ['domain.charset', 'qingzhu-keji.cn']],
  [DOMAIN, 'qingzhu-keji', ['domain.missing']],
  [DOMAIN, 'qingzhu-keji.cn、qingzhu.net', ['domain.too_large']],
  [DOMAIN, 'liu@qingzhu-keji.cn', ['domain.wrong_kind']],
  [DOMAIN, '119.29.29.29', ['domain.wrong_kind']],

  // The home page.
  [HOME, 'qingzhu-keji.cn', 'taken'],
  [HOME, 'https：//www.qingzhu-keji.cn', 'taken'],
  [HOME, 'WWW.QINGZHU-KEJI.CN', 'taken'],
  [HOME, '首页：www.qingzhu-keji.cn', 'taken'],
  [HOME, 'http://www.qingzhu-keji.cn http://qingzhu-keji.cn', ['home_url.too_large']],
  [HOME, 'http:/www.qingzhu-keji.cn', 'taken'],
  [HOME, 'http//www.qingzhu-keji.cn', ['home_url.format', 'http://www.qingzhu-keji.cn']],
  [HOME, 'htttp://www.qingzhu-keji.cn', ['home_url.not_allowed', 'http://www.qingzhu-keji.cn']],
  [HOME, 'http:\\\\www.qingzhu-keji.cn', 'taken'],
  [HOME, 'www.qingzhu-keji。cn', 'taken'],
  [HOME, 'ww.qingzhu-keji.cn', 'taken'],

  // The addresses of the server.
  [IP, '119。29。29。29', 'taken'],
  [IP, '119.29.29.29，119.29.29.30', 'taken'],
  [IP, '119.29.29.29-30', 'taken'],
  [IP, 'IP：119.29.29.29', 'taken'],
  [IP, ['119.29.29.29'], 'taken'],
  [IP, '119.29.29.29:80', ['ip_ranges.format', '119.29.29.29-119.29.29.29']],
  [IP, '119.29.29.029', ['ip_ranges.format', '119.29.29.29-119.29.29.29']],
  [IP, '119.29.29.0/24', ['ip_ranges.format', '119.29.29.0-119.29.29.255']],
  [IP, '192.168.1.1', ['ip_ranges.not_allowed']],
  [IP, '127.0.0.1', ['ip_ranges.not_allowed']],
  [IP, 'qingzhu-keji.cn', ['ip_ranges.wrong_kind']],
  [IP, 'http://119.29.29.29', ['ip_ranges.wrong_kind', '119.29.29.29-119.29.29.29']],
  [IP, '119.29.29', ['ip_ranges.format']],
  [IP, '119.29.29.290', ['ip_ranges.format']],
  [IP, '119,29,29,29', ['ip_ranges.format', '119.29.29.29-119.29.29.29']],
  [IP, '119.29.29.30-119.29.29.29', ['ip_ranges.range', '119.29.29.29-119.29.29.30']],
]

const POLICE_PHONE = 'entity.officePhone'

/** In the public-security filing of a company. */
export const policeSlips: readonly Slip[] = [
  [POLICE_PHONE, '010-68870788', 'taken'],
  [POLICE_PHONE, '01068870788', 'taken'],
  [POLICE_PHONE, '+86-10-68870788', 'taken'],
  [POLICE_PHONE, '010-68870788转801', 'taken'],
  [POLICE_PHONE, '0086-010-68870788（总机）', 'taken'],
  [POLICE_PHONE, 'O10-68870788', ['office_phone.charset', '0086-010-68870788']],
  [POLICE_PHONE, '010-688707BB', ['office_phone.charset', '0086-010-68870788']],
  [POLICE_PHONE, '010-68870788或010-68870789', ['office_phone.too_large']],
  [POLICE_PHONE, '400-600-1234', ['office_phone.wrong_kind']],
  [POLICE_PHONE, '暂无', ['office_phone.placeholder']],
  ['entity.principal.name', '王青竹（负责人）', ['person_name.charset', '王青竹']],
  ['entity.principal.name', '王青竹经理', ['person_name.not_allowed', '王青竹']],
  ['entity.principal.name', '负责人：王青竹', ['person_name.charset', '王青竹']],
  ['entity.principal.mobile', '1391101202O', ['mobile_phone.length', '13911012020']],
  ['entity.principal.mobile', '１３９-１１０１-２０２５', 'taken'],
  ['entity.name', '北京青竹科技有限公', ['entity_name.format', '北京青竹科技有限公司']],
  ['entity.name', '北京青竹科技有限公司；', ['entity_name.charset', '北京青竹科技有限公司']],
  ['service.domain', 'qingzhu-keji，cn', ['domain.charset', 'qingzhu-keji.cn']],
  ['service.domain', 'http://qingzhu-keji.cn', ['domain.wrong_kind', 'qingzhu-keji.cn']],
  ['service.ipRanges', '119。29。29。29', 'taken'],
  ['service.ipRanges', '119.29.29.29:443', ['ip_ranges.format', '119.29.29.29-119.29.29.29']],
  ['service.ipRanges', '119.29.29.29/', ['ip_ranges.format', '119.29.29.29-119.29.29.29']],
  ['service.icpNumber', '备案中', ['icp_number.placeholder']],
  ['service.icpNumber', '京icp备16020626号-8', 'taken'],
  ['service.icpNumber', '京ICP备16020626号－8', 'taken'],
  ['service.icpNumber', '京ICP备1602O626号-8', ['icp_number.format', '京ICP备16020626号-8']],
  ['service.icpNumber', '京ICP备16020626-8', ['icp_number.format', '京ICP备16020626号-8']],
  ['service.icpNumber', '京公网安备11010502030143号', ['icp_number.wrong_kind']],
]
