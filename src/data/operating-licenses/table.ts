// Generated from source.tsv by `npm run generate`. Do not edit.
// Shapes of the numbers of licenses and filings. See README.md.

import type { KeyOf } from '../enumerations/enumeration.ts'

/** Date on which the shapes were last read (ISO). */
export const operatingLicensesVersion = '2026-11-28'

/** What a license or filing is. */
export type OperatingLicenseKind =
  | 'online-culture'
  | 'online-publishing'
  | 'news-information'
  | 'audio-visual'
  | 'broadcast-production'
  | 'drug-information'
  | 'drug-trading'
  | 'medical-device-platform'
  | 'medical-information'
  | 'food'
  | 'food-platform'
  | 'publication-trade'
  | 'audio-video-trade'
  | 'game-approval'
  | 'game-filing'
  | 'isbn'
  | 'algorithm'
  | 'generative-ai'
  | 'government-site'
  | 'education'
  | 'tutoring'
  | 'religion'
  | 'ride-hailing'
  | 'payment'
  | 'map'
  | 'software-copyright'
  | 'prepaid-card'
  | 'market-name'
  | 'travel'
  | 'performance'
  | 'human-resources'

/** One shape of a license's number. */
export interface LicenseShape {
  readonly license: OperatingLicenseKind
  /** Pre-approvals that it proves. */
  readonly permits: readonly KeyOf<'pre-approval'>[]
  /** Words in front of the number. */
  readonly labels: readonly string[]
  /** What is always within the number; `''` where only a label tells it in running text. */
  readonly word: string
  readonly number: RegExp
  /** The canonical text, made of the groups of `number`. */
  readonly text: string
  /** Group of the province and of the year; 0 where there is none. */
  readonly province: number
  readonly year: number
}

export const licenseShapes: readonly LicenseShape[] = [
  {
    license: 'online-culture',
    permits: ['culture'],
    labels: ['网络文化经营许可证'],
    word: '网文',
    number: /([京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀川黔贵滇云藏陕陇甘青宁新]|[文北])网文(许字|字|证|许)?第?[〔\[【<(（]?(\d{4})[〕\]】>)）]?第?(\d{2,5}(?:-\d{1,4})?)号?/,
    text: '$1网文$2〔$3〕$4号',
    province: 1,
    year: 3,
  },
  {
    license: 'online-publishing',
    permits: ['publication'],
    labels: ['网络出版服务许可证', '互联网出版许可证', '网络出版许可证'],
    word: '网出证',
    number: /[(（]?([署总])[)）]?网出证[(（]?([京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀川黔贵滇云藏陕陇甘青宁新])[)）]?(字?第?)(\d{1,4})号?/,
    text: '（$1）网出证（$2）$3$4号',
    province: 2,
    year: 0,
  },
  {
    license: 'online-publishing',
    permits: ['publication'],
    labels: ['网络出版服务许可证', '互联网出版许可证'],
    word: '出网证',
    number: /(新?)出网证[(（]?([京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀川黔贵滇云藏陕陇甘青宁新])[)）]?(字?第?)(\d{1,4})号?/,
    text: '$1出网证（$2）$3$4号',
    province: 2,
    year: 0,
  },
  {
    license: 'news-information',
    permits: ['news'],
    labels: ['互联网新闻信息服务许可证', '国新网许可证'],
    word: '',
    number: /((?:((?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]))|10)[12](20\d\d)(?:\d{4}|\d{3}))号?/,
    text: '$1',
    province: 2,
    year: 3,
  },
  {
    license: 'news-information',
    permits: ['news'],
    labels: [],
    word: '新网备',
    number: /([京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀川黔贵滇云藏陕陇甘青宁新]|国)新网备案?号?:?((20\d\d)\d{2,6})号?/,
    text: '$1新网备$2号',
    province: 1,
    year: 3,
  },
  {
    license: 'news-information',
    permits: ['news'],
    labels: [],
    word: '国新办发函',
    number: /国新办发函([〔\[(]?(\d{4})[〕\]).]{0,2}\d{1,4})号?/,
    text: '国新办发函$1号',
    province: 0,
    year: 2,
  },
  {
    license: 'audio-visual',
    permits: ['audio-visual'],
    labels: ['信息网络传播视听节目许可证', '网络传播视听节目许可证', '网上传播视听节目许可证', '网络视听许可证', '网络视听节目许可证', '视听节目许可证'],
    word: '',
    number: /([0-2]\d{6})号?/,
    text: '$1',
    province: 0,
    year: 0,
  },
  {
    license: 'broadcast-production',
    permits: ['audio-visual'],
    labels: ['广播电视节目制作经营许可证', '广播电视节目制作许可证', '电视节目制作经营许可证'],
    word: '',
    number: /([(（]?(?:[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀川黔贵滇云藏陕陇甘青宁新]|广媒)[)）]?)(字第?)(\d{1,5})号/,
    text: '$1$2$3号',
    province: 1,
    year: 0,
  },
  {
    license: 'online-publishing',
    permits: ['publication'],
    labels: ['网络出版服务许可证', '互联网出版许可证'],
    word: '',
    number: /[(（]?([京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀川黔贵滇云藏陕陇甘青宁新])[)）]?(字第?)(\d{1,4})号/,
    text: '（$1）$2$3号',
    province: 1,
    year: 0,
  },
  {
    license: 'drug-information',
    permits: ['drug-device'],
    labels: ['互联网药品信息服务资格证书', '互联网药品信息服务资格证', '互联网药品信息服务资质证书'],
    word: '经营性',
    number: /[(（]?([京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀川黔贵滇云藏陕陇甘青宁新])[)）]?-?[(（]?(非?经营性)[)）]?-?(20\d\d)-?(\d{3,5})号?/,
    text: '（$1）-$2-$3-$4',
    province: 1,
    year: 3,
  },
  {
    license: 'drug-trading',
    permits: ['drug-device'],
    labels: ['互联网药品交易服务资格证书', '互联网药品交易服务资格证', '互联网药品交易服务证', '互联网药品交易服务机构资格证书'],
    word: '',
    number: /(国A|[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀川黔贵滇云藏陕陇甘青宁新][ABC])((20\d\d)\d{4})号?/,
    text: '$1$2',
    province: 1,
    year: 3,
  },
  {
    license: 'medical-device-platform',
    permits: ['drug-device'],
    labels: ['医疗器械网络交易服务第三方平台备案凭证', '医疗器械网络交易服务第三方平台备案'],
    word: '网械',
    number: /[(（]?([京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀川黔贵滇云藏陕陇甘青宁新])[)）]?网(械[平台企经营销售]{0,4}备)字?[〔\[【<(（]?(\d{4})[〕\]】>)）]?(第?)(\d{3,6})号?/,
    text: '（$1）网$2字〔$3〕$4$5号',
    province: 1,
    year: 3,
  },
  {
    license: 'drug-information',
    permits: ['drug-device'],
    labels: ['药品医疗器械网络信息服务备案'],
    word: '网药',
    number: /[(（]?([京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀川黔贵滇云藏陕陇甘青宁新])[)）]?网(药品?医?疗?器?械?信息备)(字?)第?[〔\[【<(（]?(\d{4})[〕\]】>)）]?(第?)(\d{3,6})号?/,
    text: '（$1）网$2$3〔$4〕$5$6号',
    province: 1,
    year: 4,
  },
  {
    license: 'medical-information',
    permits: ['medical'],
    labels: ['互联网医疗保健信息服务审核同意书', '互联网医疗保健信息服务'],
    word: '卫网审',
    number: /([京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀川黔贵滇云藏陕陇甘青宁新])卫网审(字?)[〔\[【<(（]?(\d{4})[〕\]】>)）]?([第等]?)(\d{1,5})号?/,
    text: '$1卫网审$2〔$3〕$4$5号',
    province: 1,
    year: 3,
  },
  {
    license: 'food',
    permits: [],
    labels: ['食品经营许可证', '食品流通许可证', '食品生产许可证', '餐饮服务许可证'],
    word: 'JY',
    number: /(JY[0-3]?)(\d{13,14})(?!\d)/,
    text: '$1$2',
    province: 0,
    year: 0,
  },
  {
    license: 'food',
    permits: [],
    labels: ['食品经营许可证', '食品流通许可证', '食品生产许可证'],
    word: '',
    number: /((?:SP|SC|JY|YB)\d{13,17})号?/,
    text: '$1',
    province: 0,
    year: 0,
  },
  {
    license: 'food-platform',
    permits: [],
    labels: ['网络食品交易第三方平台提供者备案', '网络食品销售第三方平台提供者备案'],
    word: '网食',
    number: /([京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀川黔贵滇云藏陕陇甘青宁新])网食([AB]\d{7,9})号?/,
    text: '$1网食$2',
    province: 1,
    year: 0,
  },
  {
    license: 'food-platform',
    permits: [],
    labels: ['网络食品经营备案'],
    word: '',
    number: /[(（]([京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀川黔贵滇云藏陕陇甘青宁新])[)）][〔\[【<(（]?(\d{4})[〕\]】>)）]?(WLSPJYBA[A-Z]{0,3}-?\d{1,6})/,
    text: '（$1）〔$2〕$3',
    province: 1,
    year: 2,
  },
  {
    license: 'publication-trade',
    permits: ['publication'],
    labels: ['出版物经营许可证', '出版物网络交易平台服务经营备案号', '出版物网络交易平台备案'],
    word: '新出发',
    number: /(新出发[(（]?([一-鿿]?)[)）]?[一-鿿]{0,4}(?:字第?)?[A-Z一-鿿]{0,2}-?\d{2,9})号?/,
    text: '$1号',
    province: 2,
    year: 0,
  },
  {
    license: 'publication-trade',
    permits: ['publication'],
    labels: ['出版物经营许可证'],
    word: '',
    number: /(([京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀川黔贵滇云藏陕陇甘青宁新])[一-鿿]{0,3}[批零]字?第?[A-Z一-鿿]{0,2}-?\d{2,9})号?/,
    text: '$1号',
    province: 2,
    year: 0,
  },
  {
    license: 'audio-video-trade',
    permits: [],
    labels: ['音像制品经营许可证'],
    word: '',
    number: /(([京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀川黔贵滇云藏陕陇甘青宁新])[一-鿿]{0,3}[批零]字?第?\d{2,9})号?/,
    text: '$1号',
    province: 2,
    year: 0,
  },
  {
    license: 'game-approval',
    permits: ['game'],
    labels: [],
    word: '出审',
    number: /((?:新广|国新|[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀川黔贵滇云藏陕陇甘青宁新]新|新)出审字?)[〔\[【<(（]?(\d{4})[〕\]】>)）]?(?:第?)(\d{1,5})号?/,
    text: '$1〔$2〕$3号',
    province: 0,
    year: 2,
  },
  {
    license: 'game-filing',
    permits: ['game'],
    labels: [],
    word: '网游',
    number: /(文?网游[备进]字)》?:?[〔\[【<(（]?(\d{4})[〕\]】>)）]?([A-Z]-[A-Z]{2,4} ?\d{2,5}|\d{1,5})号?/,
    text: '$1〔$2〕$3号',
    province: 0,
    year: 2,
  },
  {
    license: 'game-filing',
    permits: ['game'],
    labels: [],
    word: '文网进字',
    number: /(文网进字):?[〔\[【<(（]?(\d{4})[〕\]】>)）]?(\d{1,5})号?/,
    text: '$1〔$2〕$3号',
    province: 0,
    year: 2,
  },
  {
    license: 'isbn',
    permits: [],
    labels: [],
    word: 'ISBN',
    number: /ISBN[:号 ]{0,2}(978-?7-?[\d-]{8,13}\d)/,
    text: 'ISBN $1',
    province: 0,
    year: 0,
  },
  {
    license: 'algorithm',
    permits: [],
    labels: [],
    word: '网信算备',
    number: /网信算备:?(((?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]))\d{13}(2\d)\d{4})号?/,
    text: '网信算备$1号',
    province: 2,
    year: 3,
  },
  {
    license: 'algorithm',
    permits: [],
    labels: [],
    word: '网信算备',
    number: /网信算备:?(((?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]))\d{6,24})号?/,
    text: '网信算备$1号',
    province: 2,
    year: 0,
  },
  {
    license: 'generative-ai',
    permits: [],
    labels: [],
    word: '-20',
    number: /((?:Bei|Tian|He|Shan|Nei|Liao|Ji|Hei|Shang|Jiang|Zhe|An|Fu|Hu|Guang|Hai|Chong|Si|Gui|Yun|Xi|Shaan|Gan|Qing|Ning|Xin)[A-Za-z]{1,9}-[A-Za-z][A-Za-z\d]{1,40}(?:-[A-Za-z\d]{1,20})?-(20\d\d)\d{4}(?:S\d{2,6}|\d{0,6}))/,
    text: '$1',
    province: 0,
    year: 2,
  },
  {
    license: 'government-site',
    permits: [],
    labels: ['政府网站标识码', '网站标识码', '网站标识号'],
    word: '',
    number: /(bm\d{8}|((?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]))\d{8})(?!\d)/,
    text: '$1',
    province: 2,
    year: 0,
  },
  {
    license: 'education',
    permits: ['education'],
    labels: ['教育移动互联网应用程序备案', '教育APP备案'],
    word: '教APP备',
    number: /(教APP备)(\d{7})号?/,
    text: '$1$2号',
    province: 0,
    year: 0,
  },
  {
    license: 'education',
    permits: ['education'],
    labels: [],
    word: '教备',
    number: /([京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀川黔贵滇云藏陕陇甘青宁新]教备)(字?第?\d{2,8})号?/,
    text: '$1$2号',
    province: 1,
    year: 0,
  },
  {
    license: 'education',
    permits: ['education'],
    labels: [],
    word: '教研',
    number: /([京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀川黔贵滇云藏陕陇甘青宁新]教研[备网]?)(字?第?\d{2,8})号?/,
    text: '$1$2号',
    province: 1,
    year: 0,
  },
  {
    license: 'tutoring',
    permits: ['tutoring'],
    labels: ['民办学校办学许可证'],
    word: '教民',
    number: /教民(\d{15})号/,
    text: '教民$1号',
    province: 0,
    year: 0,
  },
  {
    license: 'religion',
    permits: ['religion'],
    labels: ['互联网宗教信息服务许可证'],
    word: '',
    number: /[(（]?([京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀川黔贵滇云藏陕陇甘青宁新])[)）]?[〔\[【<(（]?((?:19|20)\d\d)[〕\]】>)）]?(\d{3,9})号?/,
    text: '$1〔$2〕$3号',
    province: 1,
    year: 2,
  },
  {
    license: 'ride-hailing',
    permits: ['ride-hailing'],
    labels: ['网络预约出租汽车经营许可证'],
    word: '',
    number: /([一-鿿]{0,6}网约[一-鿿]{0,6}(?:字第?)?(?!1[3-9]\d{9}(?!\d))\d{4,14})号?/,
    text: '$1号',
    province: 0,
    year: 0,
  },
  {
    license: 'payment',
    permits: ['finance'],
    labels: ['支付业务许可证'],
    word: '',
    number: /(Z(20\d\d)\d{9})/,
    text: '$1',
    province: 0,
    year: 2,
  },
  {
    license: 'map',
    permits: [],
    labels: ['审图号'],
    word: 'GS',
    number: /GS([京沪粤]?)[〔\[【<(（]?(\d{4})[〕\]】>)）]?(\d{2,5})号?/,
    text: 'GS$1（$2）$3号',
    province: 0,
    year: 2,
  },
  {
    license: 'map',
    permits: [],
    labels: ['测绘资质证书'],
    word: '测资字',
    number: /([甲乙丙丁])测资字(\d{7,8})号?/,
    text: '$1测资字$2',
    province: 0,
    year: 0,
  },
  {
    license: 'software-copyright',
    permits: [],
    labels: [],
    word: '软著登字',
    number: /软著登字(第?)(\d{6,8})号?/,
    text: '软著登字$1$2号',
    province: 0,
    year: 0,
  },
  {
    license: 'prepaid-card',
    permits: [],
    labels: ['单用途商业预付卡备案证'],
    word: '',
    number: /((?:(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]))\d{4}[A-Z]{3}\d{4})/,
    text: '$1',
    province: 0,
    year: 0,
  },
  {
    license: 'market-name',
    permits: [],
    labels: ['市场名称登记证'],
    word: '工商网市字',
    number: /(工商网市字\d{8,14})号?/,
    text: '$1号',
    province: 0,
    year: 0,
  },
  {
    license: 'travel',
    permits: [],
    labels: ['旅行社业务经营许可证'],
    word: '',
    number: /(L-[A-Z]{2,4}\d?-?[A-Z]{0,2}\d{4,6})/,
    text: '$1',
    province: 0,
    year: 0,
  },
  {
    license: 'performance',
    permits: [],
    labels: ['营业性演出许可证'],
    word: '',
    number: /(([京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀川黔贵滇云藏陕陇甘青宁新]|[一-鿿]{1,4})[一-鿿]{0,4}演(?:[(（][一-鿿]{2,4}[)）])?[一-鿿]{0,4})[〔\[【(（](\d{4})[〕\]】)）](第?\d{1,6})号?/,
    text: '$1〔$3〕$4号',
    province: 2,
    year: 3,
  },
  {
    license: 'performance',
    permits: [],
    labels: ['营业性演出许可证'],
    word: '',
    number: /(([京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀川黔贵滇云藏陕陇甘青宁新])?[一-鿿]{0,4}演[一-鿿()（）]{0,6}第?\d{3,14})号?/,
    text: '$1号',
    province: 2,
    year: 0,
  },
  {
    license: 'performance',
    permits: [],
    labels: ['营业性演出许可证'],
    word: '',
    number: /(((?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]))\d{10})号?(?!\d)/,
    text: '营业性演出许可证：$1',
    province: 2,
    year: 0,
  },
  {
    license: 'human-resources',
    permits: [],
    labels: ['人力资源服务许可证', '人才中介服务许可证'],
    word: '人服证字',
    number: /[(（]?([京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀川黔贵滇云藏陕陇甘青宁新])[)）]?人服证字[〔\[【<(（]?(\d{4})[〕\]】>)）]?(第?)(\d{4,14})号?/,
    text: '（$1）人服证字〔$2〕$3$4号',
    province: 1,
    year: 2,
  },
  {
    license: 'human-resources',
    permits: [],
    labels: ['人力资源服务许可证', '人才中介服务许可证'],
    word: '',
    number: /(((?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]))\d{10,16})号?(?!\d)/,
    text: '人力资源服务许可证：$1',
    province: 2,
    year: 0,
  },
]

/** Every label and word, the longest first. */
export const LICENSE_WORDS =
  '医疗器械网络交易服务第三方平台备案凭证|医疗器械网络交易服务第三方平台备案|互联网医疗保健信息服务审核同意书|出版物网络交易平台服务经营备案号|网络食品交易第三方平台提供者备案|网络食品销售第三方平台提供者备案|互联网药品交易服务机构资格证书|药品医疗器械网络信息服务备案|互联网药品交易服务资格证书|互联网药品信息服务资格证书|互联网药品信息服务资质证书|信息网络传播视听节目许可证|广播电视节目制作经营许可证|教育移动互联网应用程序备案|网络预约出租汽车经营许可证|互联网宗教信息服务许可证|互联网新闻信息服务许可证|互联网药品交易服务资格证|互联网药品信息服务资格证|互联网医疗保健信息服务|出版物网络交易平台备案|单用途商业预付卡备案证|广播电视节目制作许可证|电视节目制作经营许可证|网上传播视听节目许可证|网络传播视听节目许可证|互联网药品交易服务证|旅行社业务经营许可证|人力资源服务许可证|人才中介服务许可证|民办学校办学许可证|网络出版服务许可证|网络文化经营许可证|网络视听节目许可证|音像制品经营许可证|互联网出版许可证|出版物经营许可证|网络食品经营备案|营业性演出许可证|市场名称登记证|支付业务许可证|政府网站标识码|教育APP备案|网络出版许可证|网络视听许可证|视听节目许可证|食品流通许可证|食品生产许可证|食品经营许可证|餐饮服务许可证|国新网许可证|测绘资质证书|国新办发函|工商网市字|教APP备|网站标识号|网站标识码|ISBN|人服证字|文网进字|网信算备|软著登字|-20|出网证|卫网审|审图号|新出发|新网备|测资字|经营性|网出证|GS|JY|出审|教备|教民|教研|网文|网械|网游|网药|网食'
