import { demand, type Random } from './random.ts'

/** A place in which samples live: a district in force of one city of each province. */
export interface Place {
  /** Six digits of GB/T 2260. */
  readonly divisionCode: string
  /** First two digits of GB/T 2260. */
  readonly provinceCode: string
  /** Telephone area code (区号), with its zero. */
  readonly areaCode: string
  /** `广东省深圳市南山区` */
  readonly divisionName: string
  /** What names of bodies there begin with: `深圳`, `北京`. */
  readonly city: string
}

/** Division code, area code, province or municipality, city, district. */
const ROWS: readonly (readonly [division: string, area: string, province: string, city: string, district: string])[] = [
  ['110108', '010', '北京市', '', '海淀区'],
  ['120101', '022', '天津市', '', '和平区'],
  ['130102', '0311', '河北省', '石家庄市', '长安区'],
  ['140105', '0351', '山西省', '太原市', '小店区'],
  ['150102', '0471', '内蒙古自治区', '呼和浩特市', '新城区'],
  ['210102', '024', '辽宁省', '沈阳市', '和平区'],
  ['220102', '0431', '吉林省', '长春市', '南关区'],
  ['230102', '0451', '黑龙江省', '哈尔滨市', '道里区'],
  ['310101', '021', '上海市', '', '黄浦区'],
  ['320102', '025', '江苏省', '南京市', '玄武区'],
  ['330102', '0571', '浙江省', '杭州市', '上城区'],
  ['340104', '0551', '安徽省', '合肥市', '蜀山区'],
  ['350102', '0591', '福建省', '福州市', '鼓楼区'],
  ['360102', '0791', '江西省', '南昌市', '东湖区'],
  ['370102', '0531', '山东省', '济南市', '历下区'],
  ['410102', '0371', '河南省', '郑州市', '中原区'],
  ['420102', '027', '湖北省', '武汉市', '江岸区'],
  ['430102', '0731', '湖南省', '长沙市', '芙蓉区'],
  ['440305', '0755', '广东省', '深圳市', '南山区'],
  ['450103', '0771', '广西壮族自治区', '南宁市', '青秀区'],
  ['460106', '0898', '海南省', '海口市', '龙华区'],
  ['500103', '023', '重庆市', '', '渝中区'],
  ['510104', '028', '四川省', '成都市', '锦江区'],
  ['520102', '0851', '贵州省', '贵阳市', '南明区'],
  ['530102', '0871', '云南省', '昆明市', '五华区'],
  ['540102', '0891', '西藏自治区', '拉萨市', '城关区'],
  ['610102', '029', '陕西省', '西安市', '新城区'],
  ['620102', '0931', '甘肃省', '兰州市', '城关区'],
  ['630102', '0971', '青海省', '西宁市', '城东区'],
  ['640104', '0951', '宁夏回族自治区', '银川市', '兴庆区'],
  ['650102', '0991', '新疆维吾尔自治区', '乌鲁木齐市', '天山区'],
]

/** The places, one for each of the 31 provinces, in the order of their codes. */
export const places: readonly Place[] = /* @__PURE__ */ ROWS.map(
  ([divisionCode, areaCode, province, city, district]) => ({
    divisionCode,
    provinceCode: divisionCode.slice(0, 2),
    areaCode,
    divisionName: province + city + district,
    city: (city || province).slice(0, -1),
  }),
)

/** The place of a province, any of them where none is given. */
export function placeIn(random: Random, provinceCode?: string): Place {
  if (provinceCode === undefined) return random.pick(places)
  const place = places.find((candidate) => candidate.provinceCode === provinceCode)
  demand(place !== undefined, 'provinceCode must be the first two digits of GB/T 2260 of a mainland province')
  return place
}
