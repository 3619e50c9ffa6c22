// Generated from source.tsv by `npm run generate`. Do not edit.
// Names of the licenses. See README.md.

import type { OperatingLicenseKind } from './table.ts'

/** The Chinese name of each license, as it is printed in front of its number. */
export const licenseNames: Readonly<Record<OperatingLicenseKind, string>> = {
  'online-culture': '网络文化经营许可证',
  'online-publishing': '网络出版服务许可证',
  'news-information': '互联网新闻信息服务许可证',
  'audio-visual': '信息网络传播视听节目许可证',
  'broadcast-production': '广播电视节目制作经营许可证',
  'drug-information': '互联网药品信息服务资格证书',
  'drug-trading': '互联网药品交易服务资格证书',
  'medical-device-platform': '医疗器械网络交易服务第三方平台备案',
  'medical-information': '互联网医疗保健信息服务审核同意书',
  food: '食品经营许可证',
  'food-platform': '网络食品交易第三方平台备案',
  'publication-trade': '出版物经营许可证',
  'audio-video-trade': '音像制品经营许可证',
  'game-approval': '网络游戏出版审批',
  'game-filing': '网络游戏备案和进口批准',
  isbn: '游戏出版物号',
  algorithm: '互联网信息服务算法备案',
  'generative-ai': '生成式人工智能服务备案',
  'government-site': '政府网站标识码',
  education: '教育移动互联网应用程序备案',
  tutoring: '民办学校办学许可证',
  religion: '互联网宗教信息服务许可证',
  'ride-hailing': '网络预约出租汽车经营许可证',
  payment: '支付业务许可证',
  map: '地图审图号',
  'software-copyright': '计算机软件著作权登记',
  'prepaid-card': '单用途商业预付卡备案',
  'market-name': '市场名称登记证',
  travel: '旅行社业务经营许可证',
  performance: '营业性演出许可证',
  'human-resources': '人力资源服务许可证',
}
