import { checkServiceName } from '../../src/core.ts'
import { readFixture } from '../fixtures/read.ts'
import type { Group } from './index.ts'

const rows = readFixture('names.tsv').map((row) => row.name!)
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
  ],
}
