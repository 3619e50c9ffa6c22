import { isOfficePhone, parseOfficePhone } from '../../src/core.ts'
import type { Group } from './index.ts'
import { peers } from './peers.ts'

const areas = ['010', '021', '0755', '0571', '028', '020', '0512', '0898']

const canonical = Array.from({ length: 512 }, (_, index) => {
  return `0086-${areas[index % areas.length]}-${String(60000000 + ((index * 31337) % 19999999)).slice(0, 8)}`
})
const typed = canonical.map((text) => text.slice(5))

/** What one writes by hand: the digits and hyphens of the form's shape. */
function floor(text: string): boolean {
  if (!text.startsWith('0086-0')) return false
  let hyphens = 0
  for (let index = 5; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit === 45) hyphens++
    else if (unit < 48 || unit > 57) return false
  }
  return hyphens === 1
}

export const contacts: Group = {
  name: 'office phone, valid numbers',
  cases: [
    { name: 'floor: digits by hand', run: floor, inputs: canonical },
    { name: 'isOfficePhone', run: isOfficePhone, inputs: canonical, budget: 4 },
    { name: 'parseOfficePhone (010-68870788)', run: parseOfficePhone, inputs: typed },
    { name: 'libphonenumber-js/max', run: peers.libphonenumber, inputs: typed },
  ],
}
