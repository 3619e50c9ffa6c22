// Generated from words.tsv, vocabulary.tsv and folding.tsv by `npm run generate`. Do not edit.
// Word lists of the naming rules. See README.md.

import type { NamingRule } from './naming-rule.ts'

/** Date on which the lists were last read (ISO). */
export const namingVersion = '2026-11-21'

/** Fields of a row of RULES, in its order. */
export const RULE_FIELDS: readonly (keyof NamingRule)[] = ["id","at","who","severity","reason","topic","permits","lifted","lowered","provinces","services","unless","words"]

/** What a field is where it is empty. */
export const RULE_DEFAULTS = {"at":"any","who":"all","severity":"error","reason":"not_allowed"}

/** The rules that are words, one per line, fields separated by bars; `naming/` left out of the id. */
export const RULES = `head-nation|head||||state||national entity|||||中国 中华 中央 人民 人大 国家 全国
head-nation-any||individual|warning||state|||||||中国 中华 中央 国家 人民
head-nation-any||organization|warning||state||national entity|||||中国 中华 国家
head-rights|head||||authority||national government entity|||||维权 反腐 纪检 监察 信访 投诉
ind-state||individual|warning||authority|||||||维权 投诉
head-ext|head||warning||state||national entity|||||国际 华夏
evade|head||warning|disguised|state||national|||||china zhongguo zhonghua 中guo zhong国
gov-name|||||authority||government entity|||||人民政府 政府 国务院 党委 省委 市委 县委 纪委 监委 公安局 派出所 人民法院 检察院 解放军 管理局 教育局 财政局 民政局 居委会 村委会
gov-name|tail||||authority||government entity|||||公安 海关 税务 法院 武警 部队 军队 人大 政协 信访 纪检 监察
gov-name|||warning||authority||government entity|||||公安 海关 税务 法院 武警 部队 军队 人大 政协 信访 纪检 监察
sens|||||sensitive||government entity|||||反腐 廉政
sens|||||sensitive|||||||色情 淫秽 赌博 赌场 博彩 六合彩 毒品 枪支 代孕 邪教
foreign|||warning||foreign||entity trademark|||||联合国 世界卫生组织 欧盟 美国 英国 法国 德国 日本 韩国
claim|||warning||claim|||||||全球第一 顶级 国家级
pre-news|||||pre-approval|news||entity||||新闻 新闻网 时政 日报 晚报 时报 早报
pre-pub|||||pre-approval|publication||entity||||出版 音像
pre-pub|||warning||pre-approval|publication||entity||||图书 期刊 杂志
pre-edu||organization|warning||pre-approval|education||entity||||教育 学校 网校 文凭
pre-edu||individual|||pre-approval|education||entity||||教育 学校 网校 文凭
pre-tutor|||||pre-approval|tutoring||entity||||校外培训 学科培训 中小学培训
pre-med||organization|warning||pre-approval|medical||entity||||医疗 卫生 保健 医院 诊所
pre-med||individual|||pre-approval|medical||entity||||医疗 卫生 保健 医院 诊所
pre-drug|||||pre-approval|drug-device||entity||||药品 医药 医疗器械 药
pre-cult|||||pre-approval|culture||entity||||文化 音乐 动漫 演艺 直播
pre-av|||||pre-approval|audio-visual||entity||||广播 电视 影视 视听 视频点播 广播电视
pre-av||organization|||pre-approval|audio-visual||entity||||电影
pre-av||individual|warning||pre-approval|audio-visual||entity||||电影
pre-bbs||organization|warning||pre-approval|bulletin-board||entity||||论坛 bbs 社区 聊天室 留言板 贴吧
pre-bbs||individual|||pre-approval|bulletin-board||entity||||论坛 bbs 聊天室 留言板 贴吧
pre-game|||||pre-approval|game||entity||||游戏 手游 网游
pre-rel|||||pre-approval|religion||entity||||宗教 佛教 基督 道教 伊斯兰 寺
pre-ride|||||pre-approval|ride-hailing||entity||||网约车 网络预约车 预约出租
pre-fin|||||pre-approval|finance||entity||||金融 理财 基金 支付 交易所 交易中心 资产管理 投资管理 财富管理 股权投资 互联网保险
pre-fin|||||pre-approval|finance||entity permit||||p2p 网贷 网络借贷
ind-org||individual||conflict|individual|||||||有限公司 合作社 俱乐部 事务所 基金会 生产中心
ind-org|tail|individual||conflict|individual|||||||公司 集团 企业 协会 商会 团体 科技 贸易
ind-org||individual|warning|conflict|individual|||||||公司 集团 企业 协会 商会 团体 科技 贸易
ind-ban|tail|individual|||individual|||||||导航 工作室 论坛 平台 热线 社区 社团 网络 网址 主页 资讯 博客 爱好者 作品展示 在线 交流
ind-ban||individual|warning||individual|||||||导航 工作室 论坛 平台 热线 社区 社团 网络 网址 主页 资讯 博客 爱好者 作品展示 在线 交流
ind-ban||individual|warning||individual|||||||网站
ind-generic||individual|||individual|||||||个人网站 个人空间 个人博客 个人主页
ind-biz|tail|individual|||individual|||||||购买 买卖 交易 优惠券 电子商务
ind-biz||individual|warning||individual|||||||购买 买卖 交易 优惠券 电子商务
ind-biz||individual|warning||individual|||||||团购 彩票 体彩 刮刮乐 股票 证券 商城 购物 折扣 营销 报价 返现 转让 定做 定制 电商 售后 投资 旗舰
ind-provword||individual|warning||individual|||||||系统 传媒 媒体 合伙 框架 大众 维修 设计 沙龙 艺术 评论 官网 服务 品牌 排行榜 行业 宣传 管理 工坊 传播 中心 咨询 学院 产业 农业
ind-place||individual|||place|||||||@place
nature|tail|government institution social-organization foundation national-defence||conflict|nature||entity|||||有限公司 有限责任公司 股份公司
nature|tail|enterprise||conflict|nature||entity|||||协会 商会 联合会 基金会 促进会
nature|tail|enterprise|warning|conflict|nature||entity|||||电视台 广播台
app-generic|whole||||app|||||app mini-program quick-app||手电筒 日历 计算器 贷款 壁纸 wifi 天气 闹钟 浏览器 输入法 相机 地图 播放器 备忘录 小说 视频 音乐 导航
app-chars|||||app|||||app mini-program quick-app||限时免费 限时特价 限免 特价 打折 促销 秒杀
app-chars|||warning||app|||||app mini-program quick-app||免费
mini-name|||||app|||||mini-program||小程序
prov-beijing||individual|||province||||11|||合伙 评论 中心 售后 学院 社团 博客 论坛 社区 返现 团购
prov-tianjin|tail||||province||entity||12|||资讯 网站 网络 网址 爱好者 作品展示 工作室 平台 主页 热线 社团 导航 分享
prov-tianjin|||||province|bulletin-board|entity||12|||博客 论坛 在线 社区 交流
prov-shandong|tail||||province||entity||37|||资讯 网站 网络 网址 爱好者 作品展示 论坛 社区 工作室 平台 主页 热线 社团 导航 分享
prov-shanghai|||||province|finance|||31|||金融 信托
prov-shanghai||organization|warning||province||entity||31|||旅行社
prov-jiangsu|||||province|finance||entity|32|||融资
prov-zhejiang|||||province|finance||entity|33|||金融信息服务 网络借贷信息中介 保理 票据 金服 金管 金控
prov-guangdong|||||province|finance||entity|44|||小额贷款 融资 黄金交易 信托 消费金融 外汇
prov-guangdong||organization|||province||entity||44||内部学院 非独立机构|学院
prov-henan||individual|||province||||41|||中国 中华
prov-henan||individual|warning||province||||41|||个人
prov-sichuan||organization|||province|bulletin-board||entity|51|||论坛 空间 社区
prov-sichuan||organization|||province|audio-visual||entity|51|||广播 视频
prov-sichuan||organization|||province|drug-device||entity|51|||医药
prov-sichuan||organization|||province|news||entity|51|||新闻
prov-sichuan||organization|||province||entity||51|||电子商务
prov-guizhou||individual|||province||||52|||论坛 博客
prov-hainan|whole|organization|||province||||46|||@place 海口
prov-yunnan|whole|organization|||province||||53|||@place 大理 保山 普洱 红河 文山`

/** Traditional forms, variants and radicals of each Han character of RULES, in the order of its first appearance. */
export const FORMS =
  ' 國囯囻圀囗 華   ⺠  傢  維 權   紀 檢 監   訪  訴     務  黨    縣   侷  齣     軍   敎  財  會   關 稅    隊 協     穢 賭  場 綵  閤   槍     聯   衛衞                  聞 網 時 報            學   憑   訓   醫 療   診 葯藥    樂 動   藝   廣 電 視  聽 頻 點 論 墰壇壜罈罎  區      闆 貼  遊 戲   彿      蘭  約 車⻋ 絡 預        資 產産    險 貸       亊  團糰  業  體  貿 導    檯臺颱枱 熱 綫線   頁⻚ 訊  愛        個箇  間 購 買 賣 優                                                   責    進'

/** Letters of the words, each with those of other scripts that look like it. */
export const LOOK_ALIKES =
  'aаɑα bвβ cс eеε pрρ sѕ'

/** Places of two characters each. */
export const SHORT_PLACES =
  '北京天津上海重庆河北山西辽宁吉林江苏浙江安徽福建江西山东河南湖北湖南广东广西海南四川贵州云南西藏陕西甘肃青海宁夏新疆香港澳门台湾太原沈阳大连南京苏州无锡扬州杭州宁波温州合肥福州厦门南昌济南青岛烟台郑州洛阳武汉长沙广州深圳珠海佛山东莞南宁桂林三亚成都贵阳昆明丽江怒江西安兰州西宁银川拉萨'

/** Places of more characters. */
export const LONG_PLACES =
  '内蒙古 黑龙江 石家庄 哈尔滨 呼和浩特 乌鲁木齐'

/** What a service name adds to the name of its entity or brand. */
export const SUFFIXES =
  '官方网站 门户网站 门户 官网 网站 网 官方 app 小程序 平台 商城 管理系统 系统'

/** Ordinary parts of names: a word that stands beside one ends there. */
export const ANCHORS =
  '网络 网站 官网 门户 平台 中心 之家 之窗 在线 资讯 观察 论坛 公司 有限 集团 科技 技术 信息 服务 管理 传播 传媒 笔记 日记 小站 手记 大全 专卖 商城 导航 分享 学习 经验 爱好者 系统 工具 助手 数据 设计 生活 我的 个人'

/** Longer words that take the sense out of a rule's word inside them; by province (empty: everywhere). */
export const COVERS: readonly (readonly [province: string, words: string])[] = [
  ['', '中央空调 中央厨房 中华路 人民路 人民币 人民公园 国际象棋 公安县 冠军队 税务师 税务筹划 电视机 电视柜 广播体操 卫生间 农药 图书馆 文化馆 文化宫 文化衫 基金会 兰州拉面 海南鸡饭'],
  ['32', '的个人博客 的个人主页'],
]
