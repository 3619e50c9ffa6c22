import { describe, expect, it } from 'vitest'
import { exportedFunctions } from '../properties/entries.ts'
import { isSynthetic, readCorpus, readFailures } from './fixtures.ts'
import { judge } from './subject.ts'
import { subjectNamed, subjects } from './subjects.ts'

/** What `npm run fuzz` has found, asked again: the inputs that run the most, and those that once broke a claim. */

const corpus = readCorpus()
const failures = readFailures()

async function brokenBy(name: string, input: string): Promise<readonly string[]> {
  return (await judge(subjectNamed(name)!, input)).map(
    ({ claim, seen }) => `${JSON.stringify(input)}: ${claim}: ${seen}`,
  )
}

describe('every claim holds of', () => {
  it.each(subjects.map(({ name }) => name))('the seeds and the corpus of %s', async (name) => {
    const inputs = corpus.filter(({ subject }) => subject === name).map(({ input }) => input)
    for (const input of [...(subjectNamed(name)!.seeds ?? []), ...inputs]) {
      expect(await brokenBy(name, input)).toEqual([])
    }
  })

  it('what once broke one', async () => {
    for (const { subject, input } of failures) expect(await brokenBy(subject, input)).toEqual([])
  })
})

describe('the inputs on disk', () => {
  const entries = [...corpus, ...failures]

  it('are of subjects that there are', () => {
    expect(entries.filter(({ subject }) => subjectNamed(subject) === undefined)).toEqual([])
    expect(new Set(subjects.map(({ name }) => name)).size).toBe(subjects.length)
  })

  it('hold no number that could be a private person’s', () => {
    expect(entries.filter(({ input }) => !isSynthetic(input))).toEqual([])
    for (const number of ['110105194912310021', '13912345678', 'wang.xiaoming@qq.com']) {
      expect(isSynthetic(`x ${number} y`), number).toBe(false)
    }
  })
})

/** What is given a function, a locale or nothing, and no text of anybody, and sections of the models: other properties look at them. */
const NOT_FUZZED =
  /^(?:createSamples|angularValidator|antd\w+|hookFormResolver|fieldsOf|tanstackFormValidator|veeSchema|completeLocale|beianLocale|empty\w+|describe\w+|divisionNames|divisionTree|filingStates|icp\w+|publicSecurity\w+)$/

it('every exported function is fuzzed', () => {
  const covered = new Set(subjects.flatMap(({ covers }) => covers))
  const names = exportedFunctions.map(({ name }) => name)
  const left = names.filter((name) => !covered.has(name) && !NOT_FUZZED.test(name) && !isFactory(name))
  expect(left).toEqual([])
  expect([...covered].filter((name) => !names.includes(name) && name !== 'idioms')).toEqual([])
})

/** A factory of schemas is named by the noun, and gives what its parser gives (`schema-values.test.ts`). */
function isFactory(name: string): boolean {
  const noun = name.charAt(0).toUpperCase() + name.slice(1)
  const names = exportedFunctions.map((one) => one.name)
  return ['parse', 'check'].some((verb) => names.includes(`${verb}${noun}`))
}
