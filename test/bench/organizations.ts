import { isSocialCreditCode, parseSocialCreditCode } from '../../src/core.ts'
import { gb11714Check } from '../../src/foundation/check-digit/gb11714.ts'
import { gb32100Check } from '../../src/foundation/check-digit/gb32100.ts'
import type { Group } from './index.ts'
import { peers } from './peers.ts'

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const regions = ['110108', '310115', '440305', '320594', '510100', '350200', '610131', '100000']

const numbers = Array.from({ length: 512 }, (_, index) => {
  const body = `MA${String(100000 + index * 1571).slice(0, 6)}`
  const check = gb11714Check(body, 0)
  const text = `91${regions[index % regions.length]}${body}${check === 10 ? 'X' : check}`
  return text + ALPHABET[gb32100Check(text)]
})

const VALUES: Record<string, number> = Object.fromEntries([...ALPHABET].map((character, value) => [character, value]))
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** What one writes by hand: alphabet, weights, remainder. */
function floor(text: string): boolean {
  if (text.length !== 18) return false
  let sum = 0
  for (let index = 0; index < 17; index++) {
    const value = VALUES[text.charAt(index)]
    if (value === undefined) return false
    sum += value * WEIGHTS[index]!
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31) === text.charAt(17)
}

export const organizations: Group = {
  name: 'social credit code, valid codes',
  cases: [
    { name: 'floor: checksum by hand', run: floor, inputs: numbers },
    { name: 'isSocialCreditCode', run: isSocialCreditCode, inputs: numbers, budget: 3 },
    { name: 'parseSocialCreditCode', run: parseSocialCreditCode, inputs: numbers },
    { name: 'util-helpers isSocialCreditCode', run: peers.utilHelpersCode, inputs: numbers },
    { name: 'stdnum CN.uscc', run: peers.stdnumCode, inputs: numbers },
  ],
}
