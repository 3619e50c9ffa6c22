import type { YAMLError } from 'yaml'
import type { Bilingual } from '../locale/language.ts'
import { UnusableInput } from './input.ts'
import { regionsIn } from './text-regions.ts'

const NOT_YAML_AT: Bilingual = {
  zh: '不是YAML：第{line}行第{column}列有误',
  en: 'is not YAML: line {line}, column {column}',
}
const TOO_DEEP: Bilingual = { zh: '不是YAML：嵌套过深', en: 'is not YAML: it is nested too deeply' }
const REFERENCES: Bilingual = {
  zh: '引用（*）过多，或引用了自身，请写出内容',
  en: 'has too many references (*), or one to itself; write out what is meant',
}

/** What is said of a text that is no YAML: what is wrong with it, and where. */
export function notYaml(text: string, cause: unknown): UnusableInput {
  if (cause instanceof UnusableInput) return cause
  if (cause instanceof RangeError) return new UnusableInput(TOO_DEEP)
  const [start = 0] = (cause as Partial<YAMLError>).pos ?? []
  const { startLine: line, startColumn: column } = regionsIn(text)(start, start)
  return new UnusableInput({ ...NOT_YAML_AT, slots: { line, column } })
}

/** What is said of a YAML that would be too much, or has no end. */
export function yamlProblem(_text: string, _problem: 'references', _node: unknown): UnusableInput {
  return new UnusableInput(REFERENCES)
}
