import { readFileSync } from 'node:fs'
import { checkServiceName } from '../../src/core.ts'
import { dictionaryEvidence } from '../../src/naming-evidence.ts'
import type { Group } from './index.ts'

const lines = readFileSync('test/fixtures/names.tsv', 'utf8').split('\n').slice(1)
const rows = lines.filter((line) => line !== '').map((line) => line.slice(0, line.indexOf('\t')))
const context = {
  service: 'website',
  nature: 'enterprise',
  entityName: '北京青竹科技有限公司',
  provinceCode: '11',
} as const

export const names: Group = {
  name: 'service names, the labelled names',
  cases: [
    { name: 'floor: indexOf of one keyword', run: (name: string) => name.indexOf('新闻网') >= 0, inputs: rows },
    { name: 'checkServiceName', run: (name: string) => checkServiceName(name, context), inputs: rows, budget: 50 },
    {
      name: 'checkServiceName, with the dictionary',
      run: (name: string) => checkServiceName(name, context, { evidence: dictionaryEvidence }),
      inputs: rows,
    },
  ],
}
