import type { Nature, PreApproval, ServiceType } from '../../src/data/enumerations/enumeration.ts'
import type { ServiceNameContext } from '../../src/naming/service-name/check-service-name.ts'

const PROVINCES =
  '北京11 天津12 河北13 山西14 内蒙古15 辽宁21 吉林22 黑龙江23 上海31 江苏32 浙江33 安徽34 福建35 江西36 山东37 河南41 湖北42 湖南43 广东44 广西45 海南46 重庆50 四川51 贵州52 云南53 西藏54 陕西61 甘肃62 青海63 宁夏64 新疆65'
const CODES = new Map(PROVINCES.split(' ').map((entry) => [entry.slice(0, -2), entry.slice(-2)]))

/** The context of a row of names.tsv; the tokens of `permits` are explained in the fixtures' README. */
export function contextOf(row: Record<string, string>): ServiceNameContext {
  let service: ServiceType = 'website'
  let entityName: string | undefined
  const preApprovals: PreApproval[] = []
  const flags: { nationalLevel?: boolean; governmentAuthorized?: boolean; trademark?: boolean } = {}
  for (const token of row.permits === '-' ? [] : row.permits!.split(';')) {
    if (token.startsWith('org:')) entityName = token.slice(4)
    else if (token === 'kind:app') service = 'app'
    else if (token === 'kind:mini-program') service = 'mini-program'
    else if (token === 'national') flags.nationalLevel = true
    else if (token === 'gov') flags.governmentAuthorized = true
    else if (token === 'trademark') flags.trademark = true
    else preApprovals.push(token as PreApproval)
  }
  const provinceCode = CODES.get(row.province!)
  return {
    service,
    nature: row.nature as Nature,
    preApprovals,
    ...flags,
    ...(entityName === undefined ? {} : { entityName }),
    ...(provinceCode === undefined ? {} : { provinceCode }),
  }
}
