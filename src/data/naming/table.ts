// Generated from words.tsv, vocabulary.tsv, trades.tsv, folding.tsv and ../rules/naming.tsv by `npm run generate`. Do not edit.
// Word lists of the naming rules. See README.md.

/** Date on which the lists were last read (ISO). */
export const namingVersion = '2026-11-28'

/** What a field is where it is empty. */
export const RULE_DEFAULTS = {"at":"any","severity":"error","reason":"not_allowed"}

/** The rules that are words: a line per field, which begins with its name, cells separated by bars; ids without `naming/`. */
export const RULES = `severity||warning|warning||warning|warning|warning|||warning|||warning|warning||warning||warning|warning|||warning|warning|||||warning|||warning|warning|||||||||warning|warning||warning|warning|||warning|warning||||warning||warning||warning|warning|warning|||||||warning|||||||warning
unless|||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||内部学院 非独立机构
reason|||||||disguised||||||||||||||||||||||||||||||||conflict|conflict|conflict|conflict|||||||||conflict|conflict|conflict
loweredBy|registered-short|registered-short|registered-short||||||||||||entity-name|entity-name|entity-name|entity-name||entity-name|entity-name|||entity-name|entity-name|entity-name|entity-name|entity-name|entity-name|entity-name|entity-name|entity-name|entity-name|entity-name|entity-name|entity-name|entity-name|entity-name pre-approval|||||||||||||||||||||||entity-name|entity-name|entity-name|entity-name||||||||||entity-name|entity-name
liftedBy|national-level authority entity-name registered-head||national-level authority entity-name registered-head|national-level government-authorized entity-name||national-level authority entity-name registered-head|national-level authority registered-head|government-authorized entity-name|government-authorized entity-name|government-authorized entity-name|government-authorized entity-name||entity-name trademark||||||||||||||||||||||||||||||||||||||entity-name|entity-name|entity-name|trademark|trademark||||||||||||||||entity-name|||||entity-name
who||individual|organization||individual||||||||||||||organization|individual||organization|organization|individual|||individual|organization||organization|individual|organization|individual||||||individual|individual|individual|individual|individual|individual|individual|individual|individual|individual|individual|individual|government institution social-organization foundation national-defence|enterprise|enterprise|||||||individual||||||organization||organization|||organization|individual|individual|organization|organization|organization|individual|organization|organization
topic|state|state|state|authority|authority|state|state|authority|authority|authority|sensitive|sensitive|foreign|claim|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|pre-approval|individual|individual|individual|individual|individual|individual|individual|individual|individual|individual|individual|place|nature|nature|nature|app|app|app|app|app|app|province|province|province|province|province|province|province|province|province|province|province|province|province|province|province|province|province|province|province|province
provinces||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||11|12|12|37|37|31|31|32|36|33|44|44|41|41|51|51|51|52|46|53
at|head|||head||head|head||tail|||||||||||||||||||||||||||||||tail||tail|tail||||tail||||tail|tail|tail|whole|whole|||tail|||tail||tail|||||||||||||||whole|whole
id|head-nation|head-nation-any|head-nation-any|head-rights|ind-state|head-ext|evade|gov-name|gov-name|gov-name|sens|sens|foreign|claim|pre-news|pre-news|pre-pub|pre-pub|pre-edu|pre-edu|pre-tutor|pre-med|pre-med|pre-med|pre-drug|pre-cult|pre-cult|pre-cult|pre-av|pre-av|pre-av|pre-bbs|pre-bbs|pre-game|pre-rel|pre-ride|pre-fin|pre-fin|ind-org|ind-org|ind-org|ind-org|ind-ban|ind-ban|ind-ban|ind-generic|ind-biz|ind-biz|ind-provword|ind-place|nature|nature|nature|app-generic|app-generic|app-chars|app-chars|app-chars|mini-name|prov-beijing|prov-tianjin|prov-tianjin|prov-shandong|prov-shandong|prov-shanghai|prov-shanghai|prov-jiangsu|prov-jiangxi|prov-zhejiang|prov-guangdong|prov-guangdong|prov-henan|prov-henan|prov-sichuan|prov-sichuan|prov-sichuan|prov-guizhou|prov-hainan|prov-yunnan
services||||||||||||||||||||||||||||||||||||||||||||||||||||||app mini-program quick-app|app mini-program quick-app|app mini-program quick-app|app mini-program quick-app|app mini-program quick-app|mini-program
permits|||||||||||||||news|news|publication|publication|education|education|tutoring education|medical drug-device|medical|medical|drug-device|culture|culture|culture|audio-visual|audio-visual|audio-visual|bulletin-board|bulletin-board|game|religion|ride-hailing|finance|finance||||||||||||||||||||||||bulletin-board||bulletin-board|finance||finance|culture|finance|finance||||bulletin-board|audio-visual
words|中国 中华 中央 人民 人大 国家 全国|中国 中华 中央 国家 人民|中国 中华 国家|维权 反腐 纪检 监察 信访 投诉|维权 投诉|国际 华夏|china zhongguo zhonghua 中guo zhong国|人民政府 政府 国务院 党委 省委 市委 县委 纪委 监委 公安局 派出所 人民法院 检察院 解放军 管理局 税务局 信访局 教育局 财政局 民政局 教育厅 卫生厅 文化厅 广电厅 公安厅 民政厅 财政厅 司法厅 交通厅 出版局 广电局 卫生局 文化局 司法局 审计局 统计局 商务局 药监局 监督局 执法局 发改委 国资委 卫健委|公安 海关 税务 法院 武警 部队 军队 人大 政协 信访 纪检 监察 宣传部 组织部 统战部|公安 海关 税务 法院 武警 部队 军队 人大 政协 信访 纪检 监察 宣传部 组织部 统战部|反腐 廉政|色情 淫秽 赌博 赌场 博彩 六合彩 毒品 枪支 代孕 邪教|联合国 欧盟 美国 英国 法国 德国 日本 韩国|全球第一 顶级 国家级|新闻 新闻网 时政 日报 晚报|时报 早报|出版 音像 电子阅读|图书 期刊 杂志|教育 学校 网校 文凭|教育 学校 网校 文凭|校外培训 学科培训 中小学培训|医疗 卫生 保健|医院 诊所|医疗 卫生 保健 医院 诊所|药品 医药 医疗器械 药监 药|文化 音乐 动漫 演艺|直播|直播|广播 电视 影视 视听 视频点播 广电|电影|电影|论坛 bbs 社区 聊天室 留言板 贴吧 电子公告|论坛 bbs 聊天室 留言板 贴吧 电子公告|游戏 手游 网游|宗教 佛教 基督 道教 伊斯兰 寺|网约车 网络预约车 预约出租|金融 农村金融 理财 基金 支付 交易所 交易中心 资产管理 投资管理 财富管理 股权投资 股权众筹 互联网保险|p2p 网贷 网络借贷|有限公司 合作社 俱乐部 事务所 基金会 生产中心|公司 集团 企业 协会 商会 团体 科技 贸易 经营部 商行 商店 门市部 批发部 销售部 营业部 办事处 联合会 促进会|公司 集团 企业 协会 商会 团体 科技 贸易 经营部 商行 商店 门市部 批发部 销售部 营业部 办事处 联合会 促进会 旗舰店 专卖店 研究院 研究所 研究会 委员会|超市 餐厅 饭店 酒店 宾馆 药店 工厂 学会 银行|导航 工作室 论坛 平台 热线 社区 社团 网络 网址 主页 资讯 博客 爱好者 作品展示 在线 交流|导航 工作室 论坛 平台 热线 社区 社团 网络 网址 主页 资讯 博客 爱好者 作品展示 在线 交流|网站|个人网站 个人空间 个人博客 个人主页|购买 买卖 交易 优惠券 电子商务 商城 网店 商铺 房产 招聘 求职 婚介 二手车 二手房 租房 租车 中介 代购 批发 零售 加盟 招商 拍卖 租赁 家政|购买 买卖 交易 优惠券 电子商务 团购 彩票 体彩 刮刮乐 股票 证券 商城 购物 折扣 营销 报价 返现 转让 定做 定制 电商 售后 投资 旗舰 网店 商铺 招聘 婚介 二手车 二手房 租车 中介 代购 批发 零售 加盟 拍卖 租赁|系统 传媒 媒体 合伙 框架 大众 维修 设计 沙龙 艺术 评论 官网 服务 品牌 排行榜 行业 宣传 管理 工坊 传播 中心 咨询 学院 产业 农业|@place|公司|协会 商会 联合会 基金会 促进会|电视台 广播台 大学 中学 小学|手电筒 日历 计算器 贷款 壁纸 wifi 天气 闹钟 浏览器 输入法 相机 地图 播放器 备忘录 小说 视频 音乐 导航|手电筒 日历 计算器 贷款 壁纸 wifi 天气 闹钟 浏览器 输入法 相机 地图 播放器 备忘录 小说 视频 音乐 导航 手机 软件 应用 工具 预报 阅读 阅读器 剪辑 修图 美颜 定位 桌面 主题 锁屏 铃声 加速器 清理 键盘 翻译 词典 字典 录音 录音机 录屏 截图 扫描 扫描仪 时钟 便签 记账 记事本 文件 压缩 解压 邮箱 短信 电话 通讯录 聊天 交友 漫画 直播 购物 外卖 打车 租房 招聘 求职 兼职 快递 菜谱 计步器 证件照 去水印 变声器 表情包 游戏 新闻 查询 标签 安全助手|限时免费 限免 特价 打折 促销 秒杀 特惠 最低价 全网最低 白菜价 包邮 半价 领现金 领红包 送红包 破解版 去广告版|免费 赚钱 返利 返现 抢红包|测试版 内测版 公测版 体验版 演示版 demo 内测|小程序|合伙 评论 中心 售后 学院 社团 博客 论坛 社区 返现 团购|资讯 网站 网络 网址 爱好者 作品展示 工作室 平台 主页 热线 社团 导航 分享|博客 论坛 在线 社区 交流|资讯 网站 网络 网址 爱好者 作品展示 工作室 平台 主页 热线 社团 导航 分享|博客 论坛 在线 社区 交流|金融 信托|旅行社|融资|音乐 动漫|金融信息服务 网络借贷信息中介 保理 票据 金服 金管 金控|小额贷款 融资 黄金交易 信托 消费金融 外汇|学院|中国 中华|个人|论坛 空间 社区|广播 视频|电子商务|博客|@place 海口|@place 大理 保山 普洱 红河 文山`

/** Traditional forms, variants, radicals and look-alikes of each character of RULES, by its first appearance. */
export const FORMS =
  'ѕ еε        аɑα        學          с      рρ           вβ    國囯囻圀囗囶 華崋  亻 ⺠  傢  維 權   紀 檢 監   訪  訴     務 黨    縣   侷  齣     軍   稅 敎  財 廳 衛衞    廣 電     審 計 統  葯藥  執 發髮  資   關   隊 協  傳 組 織 戰     穢 賭  場 綵  閤   槍     聯               聞 網 時 報      閱閲 讀        憑   訓   醫 療  診   樂 動   藝   視  聽 頻 點 論 壇  區       貼   遊 戲        蘭  約 車⻋ 絡 預    農     產   眾 籌  險 貸      亊 會  團  業 體  貿 經 營   門⻔  銷  辦 處  進    賣             導   臺 熱 線   頁⻚ 訊  愛        個  間 購 買 優    鋪     職       賃'

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

/** Words that say what a service does, by trade; `-`: of no trade; those of organizations, which such names end in. */
export const TRADES: readonly (readonly [trade: string, words: string])[] = [
  ['agriculture', '农业 农村 农产品 农机 种植 养殖 畜牧 牧业 渔业 水产 林业 园林 花卉 种业 饲料 粮食 蔬菜 水果 茶叶 茶业 农资 乡村 三农 农场 农民 兽医'],
  ['food', '餐饮 美食 食品 点餐 外卖 餐厅 饭店 咖啡 奶茶 烘焙 火锅 菜谱 食谱 饮料 酒业 厨房 食堂 订餐 小吃 膳食 营养'],
  ['retail', '零售 购物 商城 商店 超市 便利店 电商 电子商务 优选 严选 团购 拼团 优惠 优惠券 会员 积分 批发 采购 供应链 进出口 外贸 贸易 商贸 跨境 百货 生鲜 订货 导购 门店 店铺 商家 商户 商品 分销 礼品 收银 卖家 买家'],
  ['transport', '物流 快递 运输 货运 仓储 仓库 配送 航空 航运 港口 铁路 公路 公交 地铁 出租车 打车 租车 停车 出行 交通 司机 货主 船舶 高速 骑行 骑手 无人机'],
  ['vehicles', '汽车 车辆 二手车 汽配 车主 驾校 学车 驾考 洗车 新能源 充电 充电桩 汽修 车险 驾驶'],
  ['travel', '旅游 旅行 酒店 民宿 景区 门票 导游 攻略 度假 露营 签证 文旅 宾馆 住宿 票务 订票 机票 火车票 汽车票 公园'],
  ['building', '房产 地产 房地产 租房 公寓 物业 装修 家装 装饰 家居 家具 建材 建筑 建工 建设 工程 施工 监理 造价 室内 小区 业主 房屋 楼宇 园区 土木'],
  ['education', '教育 教学 学习 学校 课程 课堂 培训 考试 题库 作业 作文 英语 口语 外语 语文 数学 单词 老师 教师 学生 家长 大学 学院 中学 小学 幼儿 儿童 少儿 高考 志愿 留学 考研 招生 校园 听力 编程 启蒙 早教 辅导 陪练 批改 网课 论文 科研 学术 职业 技能 答疑 备考 科普 教材 教案 教研 教务 学员 学科 备课 试题 试卷 阅卷 出题 刷题 错题 背诵 识字 古诗 雅思 外教 物理 化学 历史 科学 家教 班级 升学 中考 绘本 国学 书法 舞蹈 钢琴 课件 文献 查重 实验 答案'],
  ['health', '医疗 医药 健康 医院 医生 医师 诊所 护理 体检 药品 药店 中医 问诊 挂号 病历 口腔 牙科 心理 养老 康复 母婴 育儿 慢病 疾病 诊断 诊疗 影像 手术 生物 基因 医学 临床 患者 导诊 陪诊 养生 减肥 睡眠 眼科 器械 营养 用药 门诊 诊室 病例 病理 药师 外科 内科 儿科 皮肤 整形 医美 视力 血糖 肿瘤 心脏 孕期 疫苗 检查 医保 保健 情绪 体重 随访 全科'],
  ['beauty', '美容 美妆 美发 护肤 化妆 发型 穿搭 服装 服饰 时尚 珠宝 试衣 造型 美甲 美颜 面膜 彩妆 换装 搭配 童装 女装 鞋履 箱包 饰品 眼镜 面料'],
  ['finance', '金融 银行 证券 基金 期货 保险 理财 投资 支付 财务 税务 会计 发票 记账 股票 信用 贷款 资产 财富 投研 审计 财税 财经 账单 报销 工资 结算 征信 风控 行情 股市 债券 量化 外汇 投顾 理赔 经济 财产'],
  ['law', '法律 律师 合同 法务 司法 知识产权 专利 商标 诉讼 仲裁 公证 案件 法规'],
  ['work', '招聘 求职 人才 人力资源 人事 猎头 简历 面试 用工 兼职 就业 劳务 社保 职场 薪酬 考勤 员工 岗位'],
  ['media', '新闻 资讯 视频 短视频 直播 音乐 影视 电影 动漫 漫画 小说 文学 阅读 剧本 脚本 写作 创作 文案 广告 营销 传媒 媒体 全媒体 图片 图像 照片 相机 证件照 头像 壁纸 修图 配音 摄影 表情 绘画 绘图 图书 舆情 歌曲 文化 艺术 设计 海报 字幕 剪辑 内容 广播 电视 节目 播客 有声 音频 录音 歌词 作曲 编曲 演员 拍摄 特效 动画 插画 卡通 手绘 书籍 作家 诗词 故事 网文 稿件 写稿 标题 口播 成片 混剪 抠图 换脸 滤镜 贴纸 素材 模板 字体 封面 画质 高清 影院 文创 展览 推文 公关 投放 融媒体 融媒 图库 相册'],
  ['games', '游戏 电竞 玩家 棋牌 玩具 手游'],
  ['people', '社交 交友 聊天 婚恋 相亲 婚礼 婚庆 社区 社群 情感 恋爱 陪伴 情侣 同学 校友 家谱 祭祀 纪念 祝福 贺卡 风水 星座 占卜 八字 命理 解梦 黄历'],
  ['sports', '体育 健身 运动 跑步 瑜伽 足球 篮球 羽毛球 赛事'],
  ['public', '政务 政府 公安 应急 民生 党建 公益 社会 城市 治理 环保 环境 生态 水利 水务 气象 消防 安全 监管 防疫 市民 政策 行政 机关 党员 督查 督办 巡查 巡检 执法 警务 群众 街道 乡镇 网格 民政 宗教 志愿者 人口 证照 工商 地质 海洋 垃圾 低碳 营商 政企 档案 工会'],
  ['energy', '能源 电力 电网 光伏 储能 燃气 石油 煤矿 矿山 供热 供水 照明'],
  ['industry', '制造 工业 机械 设备 仪器 仪表 化工 材料 钢铁 电子 电气 半导体 芯片 纺织 模具 包装 印刷 工厂 生产 质检 检验 自动化 能耗 防伪'],
  ['household', '家政 保洁 维修 回收 洗衣 宠物 搬家 二手 租赁 起名 运势 天气 日历 家庭 老人'],
  ['technology', '科技 技术 信息 网络 软件 数据 智能 智慧 人工智能 互联网 计算机 物联网 云计算 大数据 区块链 大模型 模型 语言模型 算法 数字人 虚拟人 智能体 机器人 平台 系统 助手 ai aigc gpt chatgpt agent bot 硬件 服务器 云端 多模态 开源 插件 浏览器 程序 数据中心 数据资产 数据治理 向量 llm nlp ocr rag iot mcp sdk gis cms plm scrm itsm web3 b2b o2o'],
  ['-', '发展 实业 控股 股份 责任 合伙 有限 数字 数字化 数字孪生 数智 通信 电信 算力 语音 搜索 引擎 虚拟 开发 研发 运维 代码 视觉 文本 文字 图谱 知识 知识库 数据库 推理 自然语言'],
  ['-', '工具 应用 服务 管理 中心 管家 小程序 公众号 客户端 网页 网页版 网页端 门户 主页 后台 前台 中台 前端 后端 运营 运行 空间 论坛 百科 大全 地图 导航 查询 预约 预订 报名 投票 问卷 打卡 提醒 计算 计算器 生成 生成器 制作 编辑 编辑器 合成 转换 识别 检测 分析 监测 监控 管控 预测 预警 评估 评测 测评 评审 推荐 推送 匹配 咨询 指导 问答 提问 客服 对话 交互 协作 协同 办公 会议 日程 笔记 记录 日记 文档 文件 表格 手册 打印 扫描 翻译 下载 分享 收藏 发布 交易 订单 工单 定制 解决方案 方案 策略 决策 调度 优化 处理 辅助 体验 展示 演示 指数 报告 报表 审核 审批 登记 注册 认证 统计 融合 开放 小助手 专家 专业 大师 顾问 助理 导师 教练 伙伴 伴侣 用户 客户 个人 企业 商务 商业 行业 产业 市场 项目 业务 团队 组织 机构 在线 线上 移动 掌上 手机 电脑 综合 互动 统一 自助 一体化 一站式 内部 生活 国际 全国 海外 全球 传播 之家 研究 宣传 实时 专用 免费 问题 任务 资源 资料 能力 工作 工作台 形象 人像 人脸 中文 英文 多语言 通讯'],
  ['-', 'app erp crm oa saas api pc h5 ppt pdf word excel chat tms wms mes hr bi vr ar xr it ui 2d 3d pro plus web online demo 高端 专属 个性化 自动 一键 高效 精准 专项 常用 通用 标准 日常 公共 共享 联合 共建 共创 创新 创业 反馈 建议 意见 调查 评价 评分 排名 榜单 对比 筛选 采集 汇总 整理 存储 备份 同步 压缩 加密 防护 追踪 溯源 定位 路线 画像 标签 检索 浏览 通知 消息 短信 邮件 电话 呼叫 热线 讲解 导览 指南 教程 帮助 管理员 大脑 智库 资料库 词典 看板 驾驶舱 工具箱 入口 窗口 账号 保护 核查 校对 修复 升级 部署 集成 连接 架构 体系 流程 规则 计划 进度 需求 动态 趋势 情报 日报 热门 最新 国内 区域 本地 企业级 小微 转型 模拟 仿真 训练 测试 考核 演讲 汇报 提纲 导图 灵活 简易 多功能 全景 移动端 手机端 企业版 专业版 商家版 学生版 随笔 札记 手记 杂谈 日志'],
  ['organization', '公司 集团 银行 支行 分行 大学 学院 中学 小学 学校 医院 法院 检察院 交易所 出版社 电视台 研究院 研究所 协会 学会 商会 基金会 委员会'],
]
