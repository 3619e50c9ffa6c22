import { readFileSync } from 'node:fs'
import { beian, naming } from '../built.ts'
import type { Group } from '../harness/case.ts'
import { measure } from '../harness/measure.ts'
import { flat, serviceNames } from '../inputs.ts'
import { filingTexts } from '../samples.ts'

const context = {
  service: 'website',
  nature: 'enterprise',
  entityName: '北京青竹科技有限公司',
  provinceCode: '11',
} as const
const ofIndividuals = { service: 'website', nature: 'individual', provinceCode: '44' } as const

/** The names of a table of labelled names: the first column. */
function labelled(file: string): string[] {
  const lines = readFileSync(`test/fixtures/${file}`, 'utf8').split('\n').slice(1)
  return flat(lines.filter((line) => line !== '').map((line) => line.slice(0, line.indexOf('\t'))))
}

export const names: Group = {
  id: 'names',
  title: 'Names of services 服务名称, beside JSON.parse of a filing with one site',
  run: () => {
    const { checkServiceName } = beian
    const { dictionaryEvidence, fullNaming } = naming
    const made = serviceNames()
    const real = [...labelled('names.tsv'), ...labelled('names-further.tsv')]
    const full = fullNaming()
    const withDictionary = { evidence: dictionaryEvidence }
    return measure(
      [
        { name: 'JSON.parse of a filing', run: (text: string) => JSON.parse(text), inputs: filingTexts(), is: 'floor' },
        {
          name: 'checkServiceName, names that pass',
          run: (name: string) => checkServiceName(name, context),
          inputs: made,
          budget: 0.6,
        },
        {
          name: 'checkServiceName, the labelled names',
          run: (name: string) => checkServiceName(name, context),
          inputs: real,
          budget: 0.6,
        },
        {
          name: '… with the dictionary, names that pass',
          run: (name: string) => checkServiceName(name, context, withDictionary),
          inputs: made,
          budget: 0.9,
        },
        {
          name: '… with the dictionary, the labelled names',
          run: (name: string) => checkServiceName(name, context, withDictionary),
          inputs: real,
          budget: 0.9,
        },
        {
          name: '… with idioms and places, of an individual',
          run: (name: string) => full(name, ofIndividuals),
          inputs: real,
        },
      ],
      // Labelled names reach most rules, each of which the engine compiles when it has seen it often enough.
      { warmUp: 1500 },
    )
  },
}
