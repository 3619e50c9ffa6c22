import { entityNameSample, personNameSample } from '../naming.ts'
import type { Random } from '../random.ts'
import { blank, type Faults, type Made, noText } from './sample.ts'

/** Faults of names. */
type NamingKind = 'service_name' | 'entity_name' | 'person_name'

const SYMBOLS = ['★', '♥', '！', '@'] as const

/** A name of a website of an enterprise. */
function website(random: Random, input: unknown): Made<'service_name'> {
  return { input, options: { service: 'website', nature: 'enterprise', entityName: entityNameSample(random) } }
}

function enterprise(input: unknown): Made<'entity_name'> {
  return { input, options: { nature: 'enterprise' } }
}

export const namingFaults: Faults<NamingKind> = {
  service_name: {
    required: (random) => website(random, blank(random).input),
    type: (random) => website(random, noText(random).input),
    too_small: (random) => website(random, random.pick(['青', '青竹'])),
    too_large: (random) => website(random, '青竹'.repeat(random.between(65, 120))),
    charset: (random) => website(random, `青竹${random.pick(SYMBOLS)}科技`),
    format: (random) => website(random, random.pick([`6${random.digits(5)}`, 'qingzhu-keji.cn'])),
    not_allowed: (random) => website(random, `${random.pick(['中国', '中华', '国家', '全国'])}青竹网`),
    conflict: (random) => ({
      input: `青竹${random.pick(['科技', '贸易', '有限公司'])}`,
      options: { service: 'website', nature: 'individual', entityName: personNameSample(random) },
    }),
    disguised: (random) => website(random, `${random.pick(['中國', '中華'])}青竹网`),
    mismatch(random) {
      const input = personNameSample(random)
      return { input, options: { service: 'website', nature: 'individual', entityName: input } }
    },
    placeholder: (random) => website(random, random.pick(['测试网站', '待定网站', '某某网站'])),
  },
  entity_name: {
    required: (random) => enterprise(blank(random).input),
    type: (random) => enterprise(noText(random).input),
    too_small: () => enterprise('青'),
    too_large: (random) => enterprise(`${'青竹'.repeat(random.between(65, 120))}有限公司`),
    charset: (random) => enterprise(`青竹${random.pick(['★', '♥', '@'])}科技有限公司`),
    format: (random) => enterprise(random.pick(['qingzhu-keji.cn', `6${random.digits(5)}`, 'Qingzhu'])),
    conflict: (random) => ({
      input: entityNameSample(random),
      options: { nature: random.pick(['government', 'institution'] as const) },
    }),
    placeholder: (random) => enterprise(random.pick(['某某公司', '测试', '公司名称', '暂无'])),
  },
  person_name: {
    required: blank,
    type: noText,
    too_large: (random) => ({ input: `${personNameSample(random)}·${'青竹'.repeat(40)}` }),
    charset: (random) => ({
      input: personNameSample(random) + random.pick(['1', '★', 'A']),
      options: { documentType: 'resident-id' },
    }),
    format: (random) => ({ input: random.pick(['青竹··吐尔逊', '·青竹', '青竹·']) }),
    not_allowed: (random) => ({ input: personNameSample(random).slice(0, 1) + random.pick(['先生', '女士', '经理']) }),
    placeholder: (random) => ({ input: random.pick(['本人', '个人', '测试', '负责人']) }),
    wrong_kind: (random) => ({ input: entityNameSample(random) }),
  },
}
