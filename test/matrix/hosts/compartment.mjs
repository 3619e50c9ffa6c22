// The script for pages, evaluated in a compartment of hardened JavaScript that has nothing but the language.
import { readFileSync } from 'node:fs'

const { asked, ses } = JSON.parse(process.argv[2])
await import(ses)
globalThis.lockdown({ overrideTaming: 'severe', consoleTaming: 'unsafe' })
const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8')
const compartment = new globalThis.Compartment()
compartment.globalThis.beian = compartment.evaluate(`${read('node_modules/beian/dist/beian.global.js')}\n;beian`)
compartment.globalThis.matrix = compartment.evaluate(`${read('program.js')}\n;matrix`)
compartment.globalThis.told = JSON.stringify({ asked, inputs: JSON.parse(read('inputs.json')) })
const answered = compartment.evaluate(`
  const { asked, inputs } = JSON.parse(told)
  matrix.answer(asked, { main: beian, locale: beian, forms: beian, divisions: beian }, inputs)`)
console.log(JSON.stringify(await answered))
