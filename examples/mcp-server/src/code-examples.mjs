import * as beian from 'beian'
import { divisionNames } from 'beian/divisions'
import * as footer from 'beian/footer'
import { fullNaming } from 'beian/naming'
import { vectorFiles } from './package-files.mjs'

/** The functions that the questions name. */
const CALLS = { ...beian, ...footer, fullNaming: fullNaming() }

/** What a code has come with in the package's own vectors, and a question that has it. */
let known

function readVectors() {
  const codes = new Map()
  for (const { read } of vectorFiles) {
    for (const vector of JSON.parse(read()).vectors ?? []) {
      for (const { code, severity, rule } of vector.expect?.codes ?? []) {
        const entry = codes.get(code) ?? { questions: [], severities: new Set(), rules: new Set() }
        codes.set(code, entry)
        entry.questions.push(vector)
        if (severity !== undefined) entry.severities.add(severity)
        if (rule !== undefined) entry.rules.add(rule)
      }
    }
  }
  return codes
}

function answer({ call, input, options }) {
  const asked = CALLS[call]
  // Functions of several arguments are asked with their list.
  if (asked === undefined || (Array.isArray(input) && options === undefined)) return undefined
  return asked(input, options?.divisions === true ? { ...options, divisions: divisionNames } : options)
}

/** More questions than this are not tried for an example. */
const MOST_TRIED = 5

/**
 * What is known of a code: how grave it has been, which rules it has come with, and a finding that shows it.
 *
 * @returns `issue` is absent where none of the vectors has the code
 */
export function codeExamples(code) {
  known ??= readVectors()
  const { questions = [], severities = [], rules = [] } = known.get(code) ?? {}
  for (const question of questions.slice(0, MOST_TRIED)) {
    const issue = answer(question)?.issues?.find((one) => one.code === code)
    if (issue !== undefined) return { issue, severities, rules }
  }
  return { severities, rules }
}
