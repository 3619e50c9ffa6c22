import { areaKind } from '../../data/area-codes/known.ts'
import { areaCodeSuccessor } from '../../data/area-codes/retired.ts'
import { emailSample, mobilePhoneSample, postalAddressSample, postcodeSample } from '../contact.ts'
import { residentIdSample } from '../identity.ts'
import { domainSample } from '../network.ts'
import { avoiding } from '../random.ts'
import { blank, type Faults, noText } from './sample.ts'

/** Faults of ways to reach somebody. */
type ContactKind = 'office_phone' | 'mobile_phone' | 'international_phone' | 'email' | 'postcode' | 'postal_address'

/** What people write where they leave a field out. */
const NOT_FILLED = ['暂无', '没有', '无'] as const

export const contactFaults: Faults<ContactKind> = {
  office_phone: {
    required: blank,
    type: noText,
    length: (random) => ({ input: `010-5550${random.digits(2)}` }),
    charset: (random) => ({ input: `010-5550a${random.digits(3)}` }),
    missing: (random) => ({ input: `5550${random.digits(4)}` }),
    unknown(random) {
      const areaCode = avoiding(
        () => `0${random.pick(['3', '4', '5', '6', '7', '8', '9'])}${random.digits(2)}`,
        (code) => areaKind(Number(code)) !== 0 || areaCodeSuccessor(code) !== undefined,
      )
      return { input: `${areaCode}-5550${random.digits(4)}` }
    },
    retired: (random) => ({ input: `${random.pick(['0634', '0378', '0397', '0732'])}-555${random.digits(4)}` }),
    range: (random) => ({ input: `0755-1550${random.digits(4)}` }),
    placeholder: (random) => ({ input: random.pick(['010-00000000', '010-11111111', '0755-12345678']) }),
    wrong_kind: (random) => ({ input: mobilePhoneSample(random) }),
  },
  mobile_phone: {
    required: blank,
    type: noText,
    length: (random) => ({ input: mobilePhoneSample(random).slice(0, 10) }),
    charset: (random) => ({ input: `1990000a${random.digits(3)}` }),
    range: (random) => ({ input: `12${random.digits(9)}` }),
    // Segments for machines.
    not_allowed: (random) => ({ input: `14${random.pick(['0', '4', '6', '8'])}0000${random.digits(4)}` }),
    placeholder: (random) => ({ input: random.pick(NOT_FILLED) }),
    wrong_kind: (random, today) => ({ input: residentIdSample(random, today) }),
  },
  international_phone: {
    required: blank,
    type: noText,
    length: (random) => ({ input: `+852 2155 ${random.digits(6)}` }),
    charset: (random) => ({ input: `+852 2155 a${random.digits(3)}` }),
    missing: (random) => ({ input: `2155 ${random.digits(4)}` }),
  },
  email: {
    required: blank,
    type: noText,
    length: (random) => ({ input: `${'q'.repeat(65)}@${domainSample(random)}` }),
    charset: (random) => ({ input: `bei${random.pick(['(', '安', '"'])}an@${domainSample(random)}` }),
    format: (random) => ({ input: random.pick([`beian.${domainSample(random)}`, 'beian@qingzhu', '@qingzhu.cn']) }),
    placeholder: (random) => ({ input: random.pick(NOT_FILLED) }),
    wrong_kind: (random) => ({ input: mobilePhoneSample(random) }),
  },
  postcode: {
    required: blank,
    type: noText,
    length: (random) => ({ input: postcodeSample(random).slice(1) }),
    charset: (random) => ({ input: postcodeSample(random).replace(/.$/, 'O') }),
    placeholder: (random) => ({ input: `00${random.digits(4)}` }),
  },
  postal_address: {
    required: blank,
    type: noText,
    length: (random) => ({ input: postalAddressSample(random).repeat(20) }),
    mismatch: (random) => ({
      input: postalAddressSample(random, { provinceCode: '44' }),
      options: { divisionName: '北京市海淀区' },
    }),
    placeholder: (random) => ({ input: random.pick(NOT_FILLED) }),
    wrong_kind: (random) => ({ input: random.pick([mobilePhoneSample(random), emailSample(random)]) }),
  },
}
