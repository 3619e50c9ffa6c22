import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The JSON files of one of the package's folders, by their names; `like` is one of them. */
function filesBeside(like) {
  const folder = fileURLToPath(new URL('.', import.meta.resolve(like)))
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names.sort().map((name) => ({ name, read: () => readFileSync(`${folder}${name}`, 'utf8') }))
}

export const { version } = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('beian/package.json')), 'utf8'))

export const schemaFiles = filesBeside('beian/json-schema/v1/icp.input.json')

/** The conformance vectors: questions with what is right. */
export const vectorFiles = filesBeside('beian/vectors/identity.json').filter(({ name }) => name !== 'schema.json')
