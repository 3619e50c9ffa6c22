// An installation that imports the package. Asked by its first argument; answers with one line of JSON.
import { readFileSync } from 'node:fs'
import { answer } from './program.mjs'

const { entries, asked } = JSON.parse(process.argv[2])
const loaded = {}
for (const name of entries) loaded[name] = await import(name === 'main' ? 'beian' : `beian/${name}`)
const inputs = JSON.parse(readFileSync(new URL('inputs.json', import.meta.url), 'utf8'))
console.log(JSON.stringify(await answer(asked, loaded, inputs)))
