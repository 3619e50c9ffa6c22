// A page that has the package by modules and an import map. zod, which would see whether it may evaluate, is told not to.

import * as z from 'zod'
import { answer } from '/program.mjs'

const inputs = fetch('/inputs.json').then((answered) => answered.json())
const loaded = {}
for (const name of globalThis.names) loaded[name] = await import(name === 'main' ? 'beian' : `beian/${name}`)
z.config({ jitless: true })
globalThis.ask = async (asked) => answer(asked, loaded, await inputs)
