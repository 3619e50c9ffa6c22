import { icpNumberSample, publicSecurityNumberSample, telecomLicenseSample } from '../record.ts'
import { blank, type Faults, noText, tooLong } from './sample.ts'

/** Faults of filing numbers. */
type RecordKind = 'icp_number' | 'telecom_license' | 'public_security_number' | 'record_number'

const NO_NUMBER = ['青竹', '备案号', 'ICP备号'] as const

export const recordFaults: Faults<RecordKind> = {
  icp_number: {
    required: blank,
    type: noText,
    length: (random, today) => ({ input: icpNumberSample(random, today).replace(/\d{3}号/, '号') }),
    format: (random) => ({ input: random.pick(NO_NUMBER) }),
    missing: (random, today) => ({ input: icpNumberSample(random, today).slice(1) }),
    unknown: (random, today) => ({
      input: icpNumberSample(random, today).replace(/^./, random.pick(['国', '台', '竹'])),
    }),
    range: (random, today) => ({ input: icpNumberSample(random, today).replace(/\d{4}/, '2999') }),
    placeholder: (random, today) => ({ input: icpNumberSample(random, today).replace(/\d+/, 'XXXXXXXX') }),
    wrong_kind: (random, today) => ({
      input: random.pick([telecomLicenseSample(random, today), publicSecurityNumberSample(random)]),
    }),
  },
  telecom_license: {
    required: blank,
    type: noText,
    length: (random, today) => ({ input: telecomLicenseSample(random, today).slice(0, -1) }),
    format: (random) => ({ input: random.pick(NO_NUMBER) }),
    missing: (random) => ({ input: `ICP证1099${random.digits(2)}号` }),
    unknown: (random) => ({ input: `竹ICP证1099${random.digits(2)}号` }),
    range: (random, today) => ({ input: telecomLicenseSample(random, today).replace(/-\d{4}/, '-2999') }),
    placeholder: (random, today) => ({ input: telecomLicenseSample(random, today).replace(/\d+$/, 'XXXXXXXX') }),
    wrong_kind: (random, today) => ({ input: icpNumberSample(random, today) }),
  },
  public_security_number: {
    required: blank,
    type: noText,
    // Eleven digits: with ten it is of Beijing's own register, with twelve and thirteen an old one.
    length: (random) => ({ input: publicSecurityNumberSample(random).replace(/\d{3}号/, '号') }),
    format: (random) => ({ input: random.pick(['青竹', '公网安备号']) }),
    mismatch: (random) => ({ input: publicSecurityNumberSample(random, { provinceCode: '31' }).replace(/^./, '京') }),
    unknown: (random) => ({
      input: publicSecurityNumberSample(random).replace(/\d\d/, random.pick(['77', '99', '10'])),
    }),
    placeholder: (random) => ({ input: publicSecurityNumberSample(random).replace(/\d+/, 'XXXXXXXXXXXXXX') }),
    wrong_kind: (random, today) => ({ input: icpNumberSample(random, today) }),
  },
  record_number: {
    required: blank,
    type: noText,
    length: (random) => tooLong(random, 257),
    format: (random) => ({ input: random.pick(NO_NUMBER) }),
    placeholder: (random) => ({ input: random.pick(['XXXXXXXX', '某某XX号', '待填写']) }),
  },
}
