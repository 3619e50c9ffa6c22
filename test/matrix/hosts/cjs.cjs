// An installation that requires the package. Asked by its first argument; answers with one line of JSON.
const { answer } = require('./program.cjs')

const { entries, asked } = JSON.parse(process.argv[2])
const loaded = {}
for (const name of entries) loaded[name] = require(name === 'main' ? 'beian' : `beian/${name}`)
answer(asked, loaded, require('./inputs.json')).then((answered) => console.log(JSON.stringify(answered)))
