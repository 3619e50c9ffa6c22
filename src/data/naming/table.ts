// Generated from words.tsv, vocabulary.tsv, folding.tsv and ../rules/naming.tsv by `npm run generate`. Do not edit.
// Word lists of the naming rules. See README.md.

/** Date on which the lists were last read (ISO). */
export const namingVersion = '2026-11-21'

/** What a field is where it is empty. */
export const RULE_DEFAULTS = {"at":"any","severity":"error","reason":"not_allowed"}

/** The rules that are words: a line per field, which begins with its name, cells separated by bars; ids without `naming/`. */
export const RULES = `severity||warning|warning||warning|warning|warning|||warning|||warning|warning||warning||warning|warning|||warning||||||warning|warning|||||||||warning|warning||warning|warning|||warning|warning||||warning|||warning|warning|||||||warning|||||||warning
unless||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||内部学院 非独立机构
reason|||||||disguised|||||||||||||||||||||||||||||conflict|conflict|conflict|conflict|||||||||conflict|conflict|conflict
loweredBy|||||||||||||||entity-name|entity-name|entity-name|entity-name||entity-name|entity-name||entity-name|entity-name|entity-name|entity-name|entity-name|entity-name|entity-name|entity-name|entity-name|entity-name|entity-name|entity-name|entity-name pre-approval|||||||||||||||||||||entity-name|entity-name|entity-name|entity-name||||||||||entity-name|entity-name
liftedBy|national-level authority entity-name registered-head||national-level authority entity-name registered-head|national-level government-authorized entity-name||national-level authority entity-name registered-head|national-level authority registered-head|government-authorized entity-name|government-authorized entity-name|government-authorized entity-name|government-authorized entity-name||entity-name trademark|||||||||||||||||||||||||||||||||||entity-name|entity-name|entity-name||||||||||||||||entity-name|||||entity-name
who||individual|organization||individual||||||||||||||organization|individual||organization|individual||||organization|individual|organization|individual||||||individual|individual|individual|individual|individual|individual|individual|individual|individual|individual|individual|individual|government institution social-organization foundation national-defence|enterprise|enterprise|||||individual||||||organization||organization|||organization|individual|individual|organization|organization|organization|individual|organization|organization
topic|state|state|state|authority|authority|state|state|authority|authority|authority|sensitive|sensitive|foreign|claim|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|individual|individual|individual|individual|individual|individual|individual|individual|individual|individual|individual|place|nature|nature|nature|app|app|app|app|province|province|province|province|province|province|province|province|province|province|province|province|province|province|province|province|province|province|province|province
provinces|||||||||||||||||||||||||||||||||||||||||||||||||||||||11|12|12|37|37|31|31|32|36|33|44|44|41|41|51|51|51|52|46|53
at|head|||head||head|head||tail||||||||||||||||||||||||||||tail||tail|tail||||tail||||tail|tail|tail|whole|||||tail||tail|||||||||||||||whole|whole
id|head-nation|head-nation-any|head-nation-any|head-rights|ind-state|head-ext|evade|gov-name|gov-name|gov-name|sens|sens|foreign|claim|pre-news|pre-news|pre-pub|pre-pub|pre-edu|pre-edu|pre-tutor|pre-med|pre-med|pre-drug|pre-cult|pre-av|pre-av|pre-av|pre-bbs|pre-bbs|pre-game|pre-rel|pre-ride|pre-fin|pre-fin|ind-org|ind-org|ind-org|ind-org|ind-ban|ind-ban|ind-ban|ind-generic|ind-biz|ind-biz|ind-provword|ind-place|nature|nature|nature|app-generic|app-chars|app-chars|mini-name|prov-beijing|prov-tianjin|prov-tianjin|prov-shandong|prov-shandong|prov-shanghai|prov-shanghai|prov-jiangsu|prov-jiangxi|prov-zhejiang|prov-guangdong|prov-guangdong|prov-henan|prov-henan|prov-sichuan|prov-sichuan|prov-sichuan|prov-guizhou|prov-hainan|prov-yunnan
services|||||||||||||||||||||||||||||||||||||||||||||||||||app mini-program quick-app|app mini-program quick-app|app mini-program quick-app|mini-program
permits|||||||||||||||news|news|publication|publication|education|education|tutoring education|medical|medical|drug-device|culture|audio-visual|audio-visual|audio-visual|bulletin-board|bulletin-board|game|religion|ride-hailing|finance|finance||||||||||||||||||||||bulletin-board||bulletin-board|finance||finance|culture|finance|finance||||bulletin-board|audio-visual
words|中国 中华 中央 人民 人大 国家 全国|中国 中华 中央 国家 人民|中国 中华 国家|维权 反腐 纪检 监察 信访 投诉|维权 投诉|国际 华夏|china zhongguo zhonghua 中guo zhong国|人民政府 政府 国务院 党委 省委 市委 县委 纪委 监委 公安局 派出所 人民法院 检察院 解放军 管理局 税务局 信访局 教育局 财政局 民政局 教育厅 卫生厅 文化厅 广电厅 公安厅 民政厅 财政厅 司法厅 交通厅 出版局 广电局 卫生局 文化局 司法局 审计局 统计局 商务局 药监局 监督局 执法局 发改委 国资委 卫健委|公安 海关 税务 法院 武警 部队 军队 人大 政协 信访 纪检 监察 宣传部 组织部 统战部|公安 海关 税务 法院 武警 部队 军队 人大 政协 信访 纪检 监察 宣传部 组织部 统战部|反腐 廉政|色情 淫秽 赌博 赌场 博彩 六合彩 毒品 枪支 代孕 邪教|联合国 欧盟 美国 英国 法国 德国 日本 韩国|全球第一 顶级 国家级|新闻 新闻网 时政 日报 晚报|时报 早报|出版 音像 电子阅读|图书 期刊 杂志|教育 学校 网校 文凭|教育 学校 网校 文凭|校外培训 学科培训 中小学培训|医疗 卫生 保健 医院 诊所|医疗 卫生 保健 医院 诊所|药品 医药 医疗器械 药监 药|文化 音乐 动漫 演艺 直播|广播 电视 影视 视听 视频点播 广电|电影|电影|论坛 bbs 社区 聊天室 留言板 贴吧 电子公告|论坛 bbs 聊天室 留言板 贴吧 电子公告|游戏 手游 网游|宗教 佛教 基督 道教 伊斯兰 寺|网约车 网络预约车 预约出租|金融 农村金融 理财 基金 支付 交易所 交易中心 资产管理 投资管理 财富管理 股权投资 股权众筹 互联网保险|p2p 网贷 网络借贷|有限公司 合作社 俱乐部 事务所 基金会 生产中心|公司 集团 企业 协会 商会 团体 科技 贸易 经营部 商行 商店 门市部 批发部 销售部 营业部 办事处 联合会 促进会|公司 集团 企业 协会 商会 团体 科技 贸易 经营部 商行 商店 门市部 批发部 销售部 营业部 办事处 联合会 促进会 旗舰店 专卖店 研究院 研究所 研究会 委员会|超市 餐厅 饭店 酒店 宾馆 药店 工厂 学会 银行|导航 工作室 论坛 平台 热线 社区 社团 网络 网址 主页 资讯 博客 爱好者 作品展示 在线 交流|导航 工作室 论坛 平台 热线 社区 社团 网络 网址 主页 资讯 博客 爱好者 作品展示 在线 交流|网站|个人网站 个人空间 个人博客 个人主页|购买 买卖 交易 优惠券 电子商务 商城 网店 商铺 房产 招聘 求职 婚介 二手车 二手房 租房 租车 中介 代购 批发 零售 加盟 招商 拍卖 租赁 家政|购买 买卖 交易 优惠券 电子商务 团购 彩票 体彩 刮刮乐 股票 证券 商城 购物 折扣 营销 报价 返现 转让 定做 定制 电商 售后 投资 旗舰 网店 商铺 招聘 婚介 二手车 二手房 租车 中介 代购 批发 零售 加盟 拍卖 租赁|系统 传媒 媒体 合伙 框架 大众 维修 设计 沙龙 艺术 评论 官网 服务 品牌 排行榜 行业 宣传 管理 工坊 传播 中心 咨询 学院 产业 农业|@place|公司|协会 商会 联合会 基金会 促进会|电视台 广播台 大学 中学 小学|手电筒 日历 计算器 贷款 壁纸 wifi 天气 闹钟 浏览器 输入法 相机 地图 播放器 备忘录 小说 视频 音乐 导航|限时免费 限免 特价 打折 促销 秒杀 特惠|免费|小程序|合伙 评论 中心 售后 学院 社团 博客 论坛 社区 返现 团购|资讯 网站 网络 网址 爱好者 作品展示 工作室 平台 主页 热线 社团 导航 分享|博客 论坛 在线 社区 交流|资讯 网站 网络 网址 爱好者 作品展示 工作室 平台 主页 热线 社团 导航 分享|博客 论坛 在线 社区 交流|金融 信托|旅行社|融资|音乐 动漫|金融信息服务 网络借贷信息中介 保理 票据 金服 金管 金控|小额贷款 融资 黄金交易 信托 消费金融 外汇|学院|中国 中华|个人|论坛 空间 社区|广播 视频|电子商务|博客|@place 海口|@place 大理 保山 普洱 红河 文山`

/** Traditional forms, variants, radicals and look-alikes of each character of RULES, by its first appearance. */
export const FORMS =
  'ѕ еε        аɑα        學          с     рρ            вβ    國囯囻圀囗囶 華崋  亻 ⺠  傢  維 權   紀 檢 監   訪  訴     務 黨    縣   侷  齣     軍   稅 敎  財 廳 衛衞    廣 電     審 計 統  葯藥  執 發髮  資   關   隊 協  傳 組 織 戰     穢 賭  場 綵  閤   槍     聯               聞 網 時 報      閱閲 讀        憑   訓   醫 療  診   樂 動   藝   視  聽 頻 點 論 壇  區       貼   遊 戲        蘭  約 車⻋ 絡 預    農     產   眾 籌  險 貸      亊 會  團  業 體  貿 經 營   門⻔  銷  辦 處  進    賣             導   臺 熱 線   頁⻚ 訊  愛        個  間 購 買 優    鋪     職       賃'

/** Provinces and cities. */
export const PLACES =
  '北京 天津 上海 重庆 河北 山西 辽宁 吉林 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 香港 澳门 台湾 内蒙古 黑龙江 太原 沈阳 大连 南京 苏州 无锡 扬州 杭州 宁波 温州 合肥 福州 厦门 南昌 济南 青岛 烟台 郑州 洛阳 武汉 长沙 广州 深圳 珠海 佛山 东莞 南宁 桂林 三亚 成都 贵阳 昆明 丽江 怒江 西安 兰州 西宁 银川 拉萨 唐山 徐州 常州 南通 绍兴 嘉兴 金华 台州 泉州 宜昌 襄阳 汕头 惠州 遵义 绵阳 敦煌 石家庄 秦皇岛 张家界 哈尔滨 呼和浩特 乌鲁木齐'

/** What a service name adds to the name of its entity or brand, the longest first. */
export const SUFFIXES =
  '官方网站 门户网站 管理系统 app 小程序 门户 官网 网站 官方 平台 商城 系统 网'

/** Ordinary parts of names: a word that stands beside one ends there. */
export const ANCHORS =
  '网络 网站 官网 门户 平台 中心 之家 之窗 在线 资讯 论坛 公司 有限 集团 科技 技术 信息 服务 管理 传播 传媒 笔记 日记 小站 手记 专卖 商城 导航 分享 爱好者 系统 工具 助手 设计 生活 我的 个人'

/** Longer words that take the sense out of a rule's word inside them; by province (empty: everywhere). */
export const COVERS: readonly (readonly [province: string, words: string])[] = [
  ['', '中央空调 中央厨房 中华路 人民路 人民币 人民公园 国际象棋 公安县 冠军队 电视机 电视柜 广播体操 卫生间 农药 图书馆 文化馆 文化宫 文化衫 基金会 兰州拉面 海南鸡饭 交流电'],
  ['32', '的个人博客 的个人主页'],
]
