import { isIcpNumber, parseIcpNumber, parsePublicSecurityNumber } from '../../src/core.ts'
import type { Group } from './index.ts'

const provinces = [...'京沪粤苏浙蜀黔陇']

const icp = Array.from({ length: 512 }, (_, index) => {
  return `${provinces[index % provinces.length]}ICP备${2020 + (index % 6)}${String(100000 + index * 331).slice(0, 6)}号-${1 + (index % 9)}`
})
const publicSecurity = Array.from({ length: 512 }, (_, index) => {
  return `京公网安备110105020${String(10000 + index * 7).slice(0, 5)}号`
})

const PATTERN =
  /^[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀黔滇藏陕陇青宁新]ICP备(?:\d{8}|\d{10})号(?:-\d{1,4}[AX]?)?$/

export const records: Group = {
  name: 'record numbers, valid numbers',
  cases: [
    { name: 'floor: one regular expression', run: (text: string) => PATTERN.test(text), inputs: icp },
    { name: 'isIcpNumber', run: isIcpNumber, inputs: icp },
    { name: 'parseIcpNumber', run: (text: string) => parseIcpNumber(text), inputs: icp },
    { name: 'parsePublicSecurityNumber', run: parsePublicSecurityNumber, inputs: publicSecurity },
  ],
}
