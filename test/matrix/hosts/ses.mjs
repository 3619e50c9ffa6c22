// An installation under hardened JavaScript: the primordials are frozen before the package is loaded, or after. Nothing
// may be evaluated.
import { readFileSync } from 'node:fs'
import { answer } from './program.mjs'

const { entries, asked, ses, when } = JSON.parse(process.argv[2])
await import(ses)
const harden = () => globalThis.lockdown({ overrideTaming: 'severe', evalTaming: 'no-eval', consoleTaming: 'unsafe' })
if (when === 'before') harden()
const loaded = {}
for (const name of entries) loaded[name] = await import(name === 'main' ? 'beian' : `beian/${name}`)
if (when === 'after') harden()
const inputs = JSON.parse(readFileSync(new URL('inputs.json', import.meta.url), 'utf8'))
console.log(JSON.stringify(await answer(asked, loaded, inputs)))
