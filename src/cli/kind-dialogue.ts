import { createInterface } from 'node:readline'
import { keysOf } from '../data/enumerations/enumeration.ts'
import { determineFilingKind } from '../filing/determine-filing-kind.ts'
import { type FilingSituation, WANTED, type Wanted } from '../filing/filing-situation.ts'
import type { FilingAnswer } from '../foundation/catalog/filing.ts'
import { type Bilingual, say } from '../locale/language.ts'
import { chosen, questionFor, SOMETHING_NEW, yesOrNo } from './kind-answers.ts'
import { Misuse } from './misuse.ts'
import { provinceAsked } from './province-asked.ts'
import type { World } from './subcommand.ts'

const YES_OR_NO: Bilingual = { zh: '{question}（是/否）', en: '{question} (y/n)' }
const ANSWER_SO: Bilingual = { zh: '请回答是或否', en: 'Please answer y or n' }
const CHOOSE_SO: Bilingual = { zh: '请填写序号', en: 'Please enter its number' }
const SKIPPED: Bilingual = { zh: '{question}（直接回车跳过）', en: '{question} (Enter to skip)' }
const STOPPED: Bilingual = { zh: '没有答完，没有结论', en: 'some questions were not answered, so there is no result' }

/** What an answer is found to be, or what is said of it before it is asked for again. */
type Read<T> = { readonly answer: T } | { readonly wrong: Bilingual }
type Reader<T> = (typed: string) => Read<T> | Promise<Read<T>>
type Ask = <T>(question: string, read: Reader<T>) => Promise<T>

/**
 * Asks for what a situation does not tell, one question after another and none whose answer follows from others, and
 * gives the situation with the answers. Lines of standard input, and no more than that: answers in words of several
 * languages, that work over a slow line, with a screen reader, and typed ahead.
 *
 * @throws Misuse where the input ends before
 */
export async function askFor(given: FilingSituation, world: World): Promise<FilingSituation> {
  const lines = createInterface({ input: world.stdin, terminal: false })
  const reader = lines[Symbol.asyncIterator]()
  const ask = async <T>(question: string, read: Reader<T>): Promise<T> => {
    for (;;) {
      await world.stderr(`${question} `)
      const { value: line, done } = await reader.next()
      if (done === true) throw new Misuse(STOPPED)
      const found = await read(line)
      if ('answer' in found) return found.answer
      await world.stderr(`${say(world.language, found.wrong)}\n`)
    }
  }
  try {
    return await answered(given, world, ask)
  } finally {
    lines.close()
  }
}

/** What a reader finds, or the sentence on what it would take. */
function or<T>(wrong: Bilingual, answer: T | undefined): Read<T> {
  return answer === undefined ? { wrong } : { answer }
}

async function answered(given: FilingSituation, world: World, ask: Ask): Promise<FilingSituation> {
  const { language } = world
  const yes = (answer: FilingAnswer, { service }: FilingSituation): Promise<boolean> => {
    const question = say(language, YES_OR_NO, { question: questionFor(answer, service ?? undefined) })
    return ask(question, (typed) => or(ANSWER_SO, yesOrNo(typed)))
  }
  let situation: FilingSituation = { ...given, want: given.want ?? (await wantedIn(world, ask)) }
  if (situation.service === undefined && !ABOUT_ENTITY.includes(situation.want!)) {
    situation = { ...situation, service: await serviceIn(world, ask) }
  }
  for (;;) {
    if (mayBeShell(situation)) {
      situation = { ...situation, shell: await yes('shell', situation) }
      continue
    }
    const [issue] = determineFilingKind(situation).issues
    if (issue?.code !== 'filing_kind.required') break
    const { answer } = issue.params
    const told = answer === 'provinceCode' ? await provinceIn(world, ask, false) : await yes(answer, situation)
    situation = { ...situation, [answer]: told }
  }
  if (situation.provinceCode !== undefined || !determineFilingKind(situation).ok) return situation
  const provinceCode = await provinceIn(world, ask, true)
  return provinceCode === '' ? situation : { ...situation, provinceCode }
}

/** Orders about the entity alone: of which service somebody asks does not matter. */
const ABOUT_ENTITY: readonly Wanted[] = ['change-entity', 'cancel-entity', 'transfer']

/** An entity that is on file and has a new service may be one that has none left. */
function mayBeShell({ want, entityFiled, domainFiled, shell }: FilingSituation): boolean {
  return want === 'new' && entityFiled === true && domainFiled === false && shell === undefined
}

function wantedIn(world: World, ask: Ask): Promise<Wanted> {
  const { language } = world
  const labels = { ...language.locale.options['filing-kind'], new: say(language, SOMETHING_NEW) }
  return choice('want', WANTED, labels, world, ask)
}

function serviceIn(world: World, ask: Ask): Promise<NonNullable<FilingSituation['service']>> {
  return choice('service', keysOf('service-type'), world.language.locale.options['service-type'], world, ask)
}

function choice<K extends string>(
  answer: FilingAnswer,
  keys: readonly K[],
  labels: Readonly<Record<string, string>>,
  { language }: World,
  ask: Ask,
): Promise<K> {
  const list = keys.map((key, index) => `  ${index + 1}  ${labels[key]}\n`).join('')
  const question = `${say(language, questionFor(answer, undefined))}\n${list}>`
  return ask(question, (typed) => or(CHOOSE_SO, chosen(typed, keys, labels)))
}

/** The code of a province; `''` where it may be skipped and is. */
async function provinceIn({ language }: World, ask: Ask, optional: boolean): Promise<string> {
  const question = questionFor('provinceCode', undefined)
  return ask(say(language, optional ? SKIPPED : question, { question }), async (typed) => {
    if (typed.trim() === '' && optional) return { answer: '' }
    try {
      return { answer: await provinceAsked(typed) }
    } catch (cause) {
      if (!(cause instanceof Misuse)) throw cause
      return { wrong: cause.text }
    }
  })
}
