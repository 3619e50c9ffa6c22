import { advice, at, warning } from '../../../src/foundation/issue.ts'
import { stepsOf } from '../places.ts'
import type { Row } from '../rows.ts'

const paper = (kind: string): object => ({ kind, file: { name: `${kind}.jpg`, type: 'image/jpeg', size: 204_800 } })
const papers = (...kinds: readonly string[]): readonly object[] => kinds.map(paper)

interface Missing {
  readonly base: string
  readonly list: string
  /** The whole list of the entity, and of the service. */
  readonly whole: Row['set']
  readonly material: string
  /** What it is called in the whole list. */
  readonly called: string
  readonly rule: NonNullable<Parameters<typeof warning>[2]>['rule']
  readonly isAdvice?: boolean
}

function row({ base, list, whole, material, called, rule, isAdvice = false }: Missing): Row {
  const without = (whole[list] as { kind: string }[]).filter(({ kind }) => !kind.includes(called))
  const issue = (isAdvice ? advice : warning)('material.missing', { material }, { rule: rule! })
  return {
    name: `${base}: ${material} missing`,
    base,
    set: { ...whole, [list]: without },
    found: [at(stepsOf(list), issue)],
    near: { [list]: whole[list] },
  }
}

const SITE = {
  base: 'icp-enterprise-website',
  whole: {
    'entity.materials': papers('负责人身份证正面', '负责人身份证反面', '营业执照'),
    'services.0.materials': papers('半身照', '真实性核验单'),
  },
}
const APP = {
  base: 'icp-enterprise-app',
  whole: {
    'entity.materials': papers('负责人身份证正面', '营业执照'),
    'services.0.materials': papers('半身照'),
    'services.0.icon': { name: 'icon.png', size: 40_960 },
  },
}
const POLICE = {
  base: 'public-security-enterprise-website',
  whole: {
    'entity.materials': papers(
      '身份证正面',
      '营业执照',
      '手持身份证照片',
      '法定代表人身份证',
      '法定代表人手持身份证照片',
    ),
    'service.materials': papers('域名证书', '危险化学品经营许可证'),
  },
}
const GOODS = {
  ...POLICE,
  whole: {
    ...POLICE.whole,
    'service.dangerousGoods': [{ kind: 'dangerous-chemicals', certificate: '京海危化经字〔2024〕000123号' }],
  },
}
const APPROVED = {
  ...SITE,
  whole: {
    ...SITE.whole,
    'services.0.preApprovals': [{ type: 'news', number: '10120180001' }],
    'services.0.preApprovals.0.materials': papers('互联网新闻信息服务许可证'),
  },
}

/** A template with the paper of the other kind of holder. */
const ofTemplate = (holder: string, given: string, material: string, rule: Missing['rule'], called: string): Row => ({
  name: `domain-template-${holder}: ${material} missing`,
  base: `domain-template-${holder}`,
  set: { materials: papers(given) },
  found: [at(['materials'], warning('material.missing', { material }, { rule: rule! }))],
  near: { materials: papers(called) },
})

export const materialsGivenRows: readonly Row[] = [
  ofTemplate('individual', '营业执照', 'principal-id', 'filing/card-of-template', '身份证正面'),
  ofTemplate('organization', '身份证正面', 'entity-document', 'filing/document-of-template', '营业执照'),
  row({
    ...SITE,
    list: 'entity.materials',
    material: 'principal-id',
    called: '身份证',
    rule: 'filing/card-of-persons',
  }),
  row({
    ...SITE,
    list: 'entity.materials',
    material: 'entity-document',
    called: '营业执照',
    rule: 'filing/document-of-organization',
  }),
  row({
    ...SITE,
    list: 'services.0.materials',
    material: 'portrait',
    called: '半身照',
    rule: 'filing/portrait',
    isAdvice: true,
  }),
  row({
    ...SITE,
    list: 'services.0.materials',
    material: 'verification-sheet',
    called: '核验单',
    rule: 'filing/verification-sheet',
    isAdvice: true,
  }),
  row({
    ...POLICE,
    list: 'entity.materials',
    material: 'handheld-photo',
    called: '手持身份证照片',
    rule: 'filing/handheld-photo',
    isAdvice: true,
  }),
  row({
    ...POLICE,
    list: 'entity.materials',
    material: 'entity-document',
    called: '营业执照',
    rule: 'filing/document-of-police',
  }),
  row({
    ...POLICE,
    list: 'service.materials',
    material: 'domain-certificate',
    called: '域名证书',
    rule: 'filing/domain-of-police',
  }),
  row({
    ...GOODS,
    list: 'service.materials',
    material: 'dangerous-goods-certificate',
    called: '危险',
    rule: 'filing/dangerous-goods-document',
  }),
  row({
    ...APPROVED,
    list: 'services.0.preApprovals.0.materials',
    material: 'approval',
    called: '许可证',
    rule: 'filing/approval-document',
  }),
  {
    name: 'an app without an icon',
    base: APP.base,
    set: { ...APP.whole, 'services.0.icon': undefined },
    found: [
      at(
        ['services', 0, 'icon'],
        warning('material.missing', { material: 'app-icon' }, { rule: 'filing/icon-of-app' }),
      ),
    ],
    near: APP.whole,
  },
]
