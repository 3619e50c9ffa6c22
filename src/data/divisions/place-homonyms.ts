// Generated from homonyms.tsv by `npm run generate`. Do not edit.
// Short names of divisions that are ordinary words. See README.md.

/** Of prefectures. */
export const PREFECTURE_HOMONYMS =
  '大同 长治 四平 白山 白城 伊春 开封 三明 来宾 中山 北海 百色 黄石 黄山 日照 德州 孝感 安康 白银 天水 海东 海北 黄南 海西 普洱 红河 文山 大理 阿里 山南 哈密 和田 攀枝花 安顺 中卫 吴忠 定西 朝阳 淮南 云浮 乐山 玉林'

/** Of county-level cities. */
export const COUNTY_HOMONYMS =
  '新乐 安国 平泉 三河 高平 怀仁 永济 原平 孝义 新民 灯塔 凤城 榆树 磐石 集安 大安 和龙 五常 铁力 同江 安达 海伦 海安 东台 兴化 建德 瑞安 龙港 东阳 永康 江山 临海 玉环 龙泉 巢湖 无为 天长 明光 福安 永安 石狮 福清 南安 乐平 庐山 丰城 樟树 高安 德兴 井冈山 平度 栖霞 海阳 寿光 高密 乐陵 新泰 荣成 招远 武夷山 登封 新密 灵宝 长葛 永城 大冶 当阳 应城 安陆 石首 洪湖 监利 赤壁 广水 仙桃 天门 韶山 常宁 洪江 吉首 台山 开平 高州 信宜 四会 兴宁 阳春 普宁 罗定 东兴 北流 平果 合山 五指山 文昌 万宁 东方 都江堰 隆昌 峨眉山 康定 会理 赤水 仁怀 兴义 兴仁 福泉 安宁 文山 弥勒 大理 水富 玉门 合作 同仁 玉树 华亭 子长 神木 灵武 青铜峡 和田 双河 新星 白杨 草湖 昆玉 香格里拉 胡杨河 铁门关 丹阳 北安 宁安 虎林 龙井 临江 沙河 南宫 河间 武安 迁安 新会 东港 启东 京山 开原 开远 靖江 泰兴 扬中 津市 南雄 化州'
