import { isResidentId, parseResidentId } from '../../src/core.ts'
import { iso7064Mod11_2 } from '../../src/foundation/check-digit/iso7064.ts'
import type { Group } from './index.ts'
import { peers } from './peers.ts'

const codes = ['110105', '310101', '440305', '510104', '320508', '330106', '420102', '650104']

/** Distinct synthetic numbers: caches answer none of them twice within a pass. */
const numbers = Array.from({ length: 512 }, (_, index) => {
  const year = 1950 + (index % 60)
  const month = String(1 + (index % 12)).padStart(2, '0')
  const day = String(1 + (index % 28)).padStart(2, '0')
  const body = `${codes[index % codes.length]}${year}${month}${day}${String(index % 1000).padStart(3, '0')}`
  const check = iso7064Mod11_2(body, 17)
  return body + (check === 10 ? 'X' : String(check))
})

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** What one writes by hand: digits, weights, remainder, and a date by its parts. */
function floor(text: string): boolean {
  if (text.length !== 18) return false
  let sum = 0
  for (let index = 0; index < 17; index++) {
    const digit = text.charCodeAt(index) - 48
    if (digit < 0 || digit > 9) return false
    sum += digit * WEIGHTS[index]!
  }
  if ('10X98765432'.charCodeAt(sum % 11) !== text.charCodeAt(17)) return false
  const month = (text.charCodeAt(10) - 48) * 10 + text.charCodeAt(11) - 48
  const day = (text.charCodeAt(12) - 48) * 10 + text.charCodeAt(13) - 48
  return month >= 1 && month <= 12 && day >= 1 && day <= DAYS[month - 1]!
}

export const identity: Group = {
  name: 'resident ID, valid numbers',
  cases: [
    { name: 'floor: checksum and date by hand', run: floor, inputs: numbers },
    { name: 'isResidentId', run: isResidentId, inputs: numbers, budget: 3 },
    { name: 'parseResidentId', run: (text: string) => parseResidentId(text), inputs: numbers, budget: 8 },
    { name: 'id-validator (cached after the first pass)', run: peers.idValidatorId, inputs: numbers },
    { name: 'idcard', run: peers.idcardId, inputs: numbers },
    { name: 'util-helpers isIdCard', run: peers.utilHelpersId, inputs: numbers },
    { name: 'validator isIdentityCard', run: peers.validatorId, inputs: numbers },
    { name: 'stdnum CN.ric', run: peers.stdnumId, inputs: numbers },
  ],
}
