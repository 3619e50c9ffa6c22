/**
 * What people paste and type where a number is due, beside the spellings of its own tests: labels of other languages,
 * remarks, what spreadsheets leave, groups, several numbers, made-up ones.
 *
 * Behind the field stands the text, and what must come of it: `= 110…` where it is taken without a finding of its own,
 * else the code, with the number that was meant where it can be told.
 */
export type Neighbour = readonly [text: string, wanted: string]

const ID = '11010519491231002X'
const OTHER_ID = '110108198805120025'
const CODE = '91110108MA01A2B32G'

export const residentIds: readonly Neighbour[] = [
  [`身分證字號: ${ID}`, `= ${ID}`],
  [`ID Card No ${ID}`, `= ${ID}`],
  [`ID No. ${ID}`, `= ${ID}`],
  [`identity number ${ID}`, `= ${ID}`],
  ['110105·19491231·002X', `length → ${ID}`],
  ['110105,19491231,002X', `length → ${ID}`],
  ['110105_19491231_002X', `length → ${ID}`],
  ['110,105,194,912,310,000', 'format'],
  ['110,105,194,912,310,020.00', 'format'],
  ['1.10108198805120025E17', 'format'],
  ['#N/A', 'placeholder'],
  ['#REF!', 'placeholder'],
  ['#VALUE!', 'placeholder'],
  ['#DIV/0!', 'placeholder'],
  [`身份证1：${ID} 身份证2：${OTHER_ID}`, 'too_large'],
  [`${ID}，电话13912580126`, 'too_large'],
  [`13912580126 ${ID}`, 'too_large'],
  [`${ID} ${CODE}`, 'too_large'],
  ['123456789012345678', 'placeholder'],
  ['987654321098765432', 'placeholder'],
  ['身份证', 'placeholder'],
  ['居民身份证号码', 'placeholder'],
  ['保密', 'placeholder'],
  ['详见附件', 'placeholder'],
]

export const creditCodes: readonly Neighbour[] = [
  [`USCC ${CODE}`, `= ${CODE}`],
  [`Unified Social Credit Code ${CODE}`, `= ${CODE}`],
  [`统一社会信用代码（税号）：${CODE}`, `= ${CODE}`],
  [`${CODE}（1/1）`, `= ${CODE}`],
  [`${CODE}（副本号：1-1）`, `= ${CODE}`],
  [`${CODE}（正本）(1-1)`, `= ${CODE}`],
  ['91110108·MA01A2B3·2G', `length → ${CODE}`],
  [`${CODE} 13912580126`, 'too_large'],
  [`公司：${CODE}；法人：${ID}`, 'too_large'],
  ['统一社会信用代码', 'placeholder'],
  ['北京青竹科技有限公司', 'placeholder'],
  ['234567890123456789', 'placeholder'],
]

export const taxpayerIds: readonly Neighbour[] = [
  ['123456789012345', 'placeholder'],
  ['12345678901234567890', 'placeholder'],
  ['44030071526726X 440300715267261', 'too_large'],
  ['税务登记证', 'placeholder'],
  ['TIN 44030071526726X', '= 44030071526726X'],
  ['Tax ID 44030071526726X', '= 44030071526726X'],
  ['440300-71526726-X', 'charset → 44030071526726X'],
]

export const registrationNumbers: readonly Neighbour[] = [
  ['110108000000016 110108000000017', 'too_large'],
  ['注册号', 'placeholder'],
  ['110108000000016（1/1）', '= 110108000000016'],
  ['110108-00000001-6', 'length → 110108000000016'],
]

export const organizationCodes: readonly Neighbour[] = [
  ['71092546--2', 'length → 71092546-2'],
  ['71092546_2', 'length → 71092546-2'],
  ['71092546/2', 'length → 71092546-2'],
  ['7109 2546·2', 'length → 71092546-2'],
  ['组织机构代码', 'placeholder'],
  ['Organization code 71092546-2', '= 71092546-2'],
]

export const unitCodes: readonly Neighbour[] = [
  ['12345', 'placeholder'],
  ['54321', 'placeholder'],
  ['1234', 'placeholder'],
  ['61123', '= 61123'],
]

export const officerIds: readonly Neighbour[] = [
  ['军官证号：军字第2001988号', '= 军字第2001988号'],
  ['軍官證：軍字第2001988號', '= 军字第2001988号'],
  ['军字第2001988号（军官证）', '= 军字第2001988号'],
  ['“军字第2001988号”', '= 军字第2001988号'],
  ['军字第2001988号。', '= 军字第2001988号'],
  ['军字第2001988号、军字第2001989号', 'too_large'],
  ['军字第2001988号 南字第01234567号', 'too_large'],
  ['军字第XXXXXXX号', 'placeholder'],
  ['军字第****988号', 'placeholder'],
  ['军字第8888888号', 'placeholder'],
  ['暂无', 'placeholder'],
]

export const passports: readonly Neighbour[] = [
  ['Passport No. E32805206', '= E32805206'],
  ['Passport Number E32805206', '= E32805206'],
  ['PASSPORT E32805206', '= E32805206'],
  ['E-32805206', 'charset → E32805206'],
  ['E/32805206', 'charset → E32805206'],
  ['E32805206 13912580126', 'too_large'],
  ['护照', 'placeholder'],
  ['见护照', 'placeholder'],
  ['AB 123 4567', '= AB1234567'],
]

export const permits: readonly Neighbour[] = [
  ['H-10258128', 'length → H10258128'],
  ['H1025·8128', 'length → H10258128'],
  ['Permit No. H10258128', '= H10258128'],
  ['H10258128 13912580126', 'too_large'],
  ['回乡证', 'placeholder'],
]

export const taiwanPermits: readonly Neighbour[] = [
  ['0725-7456', 'length → 07257456'],
  ['0725.7456', 'length → 07257456'],
  ['12345678', 'placeholder'],
  ['台胞证', 'placeholder'],
]

export const mobiles: readonly Neighbour[] = [
  ['139_1258_0126', 'charset → 13912580126'],
  ['139·1258·0126', 'charset → 13912580126'],
  ['139/1258/0126', 'charset → 13912580126'],
  ['13912580126.0', '= 13912580126'],
  ['手机1：13912580126', '= 13912580126'],
  ['手机1：13912580126 手机2：13912580127', 'too_large'],
  ['13912580126(备用13912580127)', 'too_large'],
  ['Mobile No. 13912580126', '= 13912580126'],
]

export const officePhones: readonly Neighbour[] = [
  ['010-68870788/89', 'too_large'],
  ['010-68870788～9', 'too_large'],
  ['010-68870788、801', 'too_large'],
  ['010-68870788-801,802', 'too_large'],
  ['010-68870788（传真010-68870789）', '= 0086-010-68870788'],
]

export const postcodes: readonly Neighbour[] = [
  ['P.R. China 100037', '= 100037'],
  ['Beijing 100037', '= 100037'],
  ['100037, P.R. China', '= 100037'],
  ['Zip Code 100037', '= 100037'],
  ['1000-37', 'charset → 100037'],
  ['100037 Beijing', '= 100037'],
]

const MAIL = 'zhang@163.com'

export const emails: readonly Neighbour[] = [
  [`Email ${MAIL}`, `= ${MAIL}`],
  [`邮箱${MAIL}`, `= ${MAIL}`],
  [`电子邮箱 ${MAIL}`, `= ${MAIL}`],
  [`mailto:${MAIL}?subject=x`, `= ${MAIL}`],
  [`[${MAIL}](mailto:${MAIL})`, `= ${MAIL}`],
  ['zhang[at]163[dot]com', `format → ${MAIL}`],
  ['zhang at 163 dot com', `format → ${MAIL}`],
  ['zhang(a)163.com', `format → ${MAIL}`],
  // Of 2 and @, which share a key, nobody knows which was meant.
  ['zhang2163.com', 'format'],
  [`${MAIL}或li@163.com`, 'format'],
  ['zhang@l63.com', `unknown → ${MAIL}`],
  ['zhang@I63.com', `unknown → ${MAIL}`],
  ['zhang@i26.com', 'unknown → zhang@126.com'],
  ['zhang@qq.c0m', 'format → zhang@qq.com'],
  ['zhang@qq.con.cn', 'unknown → zhang@qq.com.cn'],
  ['QQ:12345678', 'format → 12345678@qq.com'],
  ['qq12345678', 'format → 12345678@qq.com'],
  ['zh\u0430ng@163.com', `charset → ${MAIL}`],
  ['zhang@163.\u0441om', `format → ${MAIL}`],
  ['zhang@qq.com@', 'format → zhang@qq.com'],
  ['@zhang@qq.com', 'format → zhang@qq.com'],
  ['email@163.com', '= email@163.com'],
]

export const domains: readonly Neighbour[] = [
  ['qingzhu.com和qingzhu.cn', 'too_large'],
  ['qingzhu.com 及 qingzhu.cn', 'too_large'],
  ['Domain Name: QINGZHU.CN', '= qingzhu.cn'],
  ['domain: qingzhu.cn', '= qingzhu.cn'],
  ['//qingzhu.cn', 'charset → qingzhu.cn'],
  ['*.qingzhu.cn', 'charset → qingzhu.cn'],
  ['@.qingzhu.cn', 'charset → qingzhu.cn'],
  ['qingzhu·cn', 'charset → qingzhu.cn'],
  ['qingzhu dot cn', 'charset → qingzhu.cn'],
  ['qingzhu[.]cn', 'charset → qingzhu.cn'],
  ['qingzhu.cn&', 'charset → qingzhu.cn'],
  ['你和我.com', '= xn--6qqx9jxxn.com'],
]

const IP = '47.96.118.1'
const ONE = `${IP}-${IP}`

export const ipRanges: readonly Neighbour[] = [
  [`起始IP：${IP} 终止IP：47.96.118.9`, `= ${IP}-47.96.118.9`],
  [`起始IP地址:${IP},结束IP地址:47.96.118.9`, `= ${IP}-47.96.118.9`],
  [`${IP}和47.96.118.2`, `= ${ONE};47.96.118.2-47.96.118.2`],
  ['47.96.118.*', 'format → 47.96.118.0-47.96.118.255'],
  [`IPv4 地址 . . . . . . . . . . . . : ${IP}`, `format → ${ONE}`],
  [`   IPv4 Address. . . . . . . . . . . : ${IP}(Preferred)`, `format → ${ONE}`],
  [`Name:    qingzhu.cn\nAddress:  ${IP}`, `format → ${ONE}`],
  [`Server:  UnKnown\nAddress:  192.168.1.1\n\nName: qingzhu.cn\nAddress: ${IP}`, `format → ${ONE}`],
  [`qingzhu.cn.  600 IN A ${IP}`, `wrong_kind → ${ONE}`],
  [`PING qingzhu.cn (${IP}) 56(84) bytes of data.`, `format → ${ONE}`],
  [`正在 Ping qingzhu.cn [${IP}] 具有 32 字节的数据:`, `format → ${ONE}`],
  [`    inet ${IP} netmask 255.255.255.0`, `not_allowed → ${ONE}`],
  [`公网 ${IP} 内网 172.16.0.5`, `not_allowed → ${ONE}`],
  // Which of two addresses is the server's, nobody can tell.
  [`inet addr:${IP}  Bcast:47.96.118.255`, 'format'],
]
