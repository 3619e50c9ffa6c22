import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PYTHON_EXAMPLE } from '../../docs/json-schema-page.ts'
import { generateSchemas, schemaText } from '../../src/json-schema/generate.ts'
import { changed, readFiling } from '../filing/cases.ts'

/** Python with the package that the page shows: `apt-get install python3-jsonschema`. */
const hasPython = spawnSync('python3', ['-c', 'from jsonschema import Draft202012Validator']).status === 0
const isRequired = process.env.BEIAN_TOOLS === 'required'

describe.skipIf(!hasPython && !isRequired)('in Python', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'beian-python-'))
    for (const [path, schema] of generateSchemas()) {
      const file = join(folder, 'node_modules/beian/dist/json-schema', path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, schemaText(schema))
    }
    writeFileSync(join(folder, 'example.py'), PYTHON_EXAMPLE)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const python = (filing: object, ...args: string[]): string => {
    writeFileSync(join(folder, 'filing.json'), JSON.stringify(filing))
    return execFileSync('python3', args, { cwd: folder, encoding: 'utf8' })
  }

  it('the example says nothing of a right filing', () => {
    expect(python(readFiling('icp-enterprise-website'), 'example.py')).toBe('')
  })

  it('the example says where another one has another shape, and nothing of what was typed', () => {
    const filing = changed(readFiling('icp-enterprise-website'), { 'entity.nature': '企业', 'entity.address': 5 })
    const said = python(filing, 'example.py')
    expect(said).toContain('$.entity')
    expect(said).not.toContain('企业')
  })

  it('every schema is one of its draft, and judges as here', () => {
    const script = `
import json, glob
from jsonschema import Draft7Validator, Draft202012Validator
filing = json.load(open('filing.json', encoding='utf-8'))
root = 'node_modules/beian/dist/json-schema/v1/'
for path in sorted(glob.glob(root + '**/*.json', recursive=True)):
    schema = json.load(open(path, encoding='utf-8'))
    validator = Draft7Validator if 'draft-07' in path else Draft202012Validator
    validator.check_schema(schema)
    print(path[len(root):], validator(schema).is_valid(filing))
`
    const said = python(readFiling('icp-individual-website'), '-c', script).trim().split('\n')
    expect(said).toHaveLength(generateSchemas().size)
    for (const line of said) expect(line).toBe(`${line.split(' ')[0]} ${/\/?icp\./.test(line) ? 'True' : 'False'}`)
  })
})
