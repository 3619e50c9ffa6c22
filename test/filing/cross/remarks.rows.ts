import { at, type Issue, warning } from '../../../src/foundation/issue.ts'
import type { Row } from '../rows.ts'

const PATH = ['services', 0, 'remarks']
const notAllowed = (word: string) => warning('remarks.not_allowed', { words: [word] }, { rule: 'filing/remark-words' })

/** A draft of one service of an entity of a nature in a province, with remarks. */
function filed(type: string, nature: string | undefined, provinceCode: string | undefined, remarks: string) {
  return {
    services: [{ type, remarks }],
    ...(nature === undefined ? {} : { entity: { nature } }),
    ...(provinceCode === undefined ? {} : { provinceCode }),
  }
}

function row(
  type: string,
  nature: string | undefined,
  provinceCode: string | undefined,
  [remarks, near]: readonly [remarks: string, near: string],
  found: Issue,
): Row {
  return {
    name: `${type} ${nature} ${provinceCode}: ${remarks.slice(0, 20)}`,
    base: 'icp',
    draft: true,
    set: filed(type, nature, provinceCode, remarks),
    found: [at(PATH, found)],
    near: filed(type, nature, provinceCode, near),
  }
}

export const remarkRows: readonly Row[] = [
  row('website', 'enterprise', '44', ['提供赌博服务', '不涉及赌博、色情'], notAllowed('赌博')),
  row('app', 'individual', undefined, ['交流。出售枪支', '交流。禁止出售枪支'], notAllowed('枪支')),
  row(
    'mini-program',
    'enterprise',
    '44',
    ['点餐小程序', '供本店的顾客在桌边扫码点餐、付款和查看优惠，不含其他内容'],
    warning('remarks.too_small', { minimum: 20, actual: 5 }, { rule: 'filing/mini-program-remark' }),
  ),
  row(
    'mini-program',
    undefined,
    undefined,
    ['青'.repeat(201), '青'.repeat(200)],
    warning('remarks.too_large', { maximum: 200, actual: 201 }, { rule: 'filing/mini-program-remark' }),
  ),
]
