import { formOf } from '../data/forms/form-of.ts'
import { type FormName, formNames } from '../data/forms/ids.ts'
import { isIsoDate } from '../foundation/calendar.ts'
import { own } from '../foundation/untrusted.ts'
import { type Bilingual, listed } from '../locale/language.ts'

/** What a line asks for: a filing to be judged, and how. */
export interface LineRequest {
  readonly form: FormName
  readonly filing: unknown
  readonly options: LineOptions
}

/** What a line may say of how it is judged; the rest is for all lines alike. */
export interface LineOptions {
  readonly draft?: boolean
  readonly today?: string
  readonly canonical?: boolean
}

/** A line that asks for nothing that can be judged; its text says why. */
export class UnusableLine extends Error {
  readonly text: Bilingual

  constructor(text: Bilingual) {
    super(text.en)
    this.text = text
  }
}

const NOT_OBJECT: Bilingual = {
  zh: '不是JSON对象，每行应为一份备案',
  en: 'is no JSON object; each line holds one filing',
}
const NO_FORM: Bilingual = {
  zh: '没有写明是哪种表单，请填写form：{forms}',
  en: 'does not say which form it is: give form as one of {forms}',
  slots: { forms: listed(formNames) },
}
const WRONG_FORM: Bilingual = {
  zh: 'form应为以下之一：{forms}',
  en: 'form must be one of {forms}',
  slots: { forms: listed(formNames) },
}
const WRONG_ID: Bilingual = {
  zh: 'id应为文本或整数；超过2的53次方的整数请写成文本',
  en: 'id must be a text or a whole number; write one beyond 2^53 as text',
}
const WRONG_OPTIONS: Bilingual = {
  zh: 'options中只能有draft、canonical（true或false）和today（日期，如2026-03-07）',
  en: 'options may hold draft, canonical (true or false) and today (a date, YYYY-MM-DD) only',
}

type Line = Readonly<Record<string, unknown>>

/** The object of a line. */
export function objectOf(value: unknown): Line {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new UnusableLine(NOT_OBJECT)
  return value as Line
}

/** A filing has no field of that name: an object that has it carries a filing. */
const isEnvelope = (line: Line): boolean => own(line, 'filing') !== undefined

/**
 * The id that the answer repeats, so that whoever asks knows what it answers: of an envelope, or a filing's own.
 *
 * @throws UnusableLine where an envelope has one that would not come back as it went
 */
export function idOf(line: Line): string | number | undefined {
  const id = own(line, 'id')
  if (typeof id === 'string' || Number.isSafeInteger(id)) return id as string | number
  if (isEnvelope(line) && id !== undefined && id !== null) throw new UnusableLine(WRONG_ID)
  return undefined
}

/**
 * @param form of lines that do not say it
 * @throws UnusableLine where the line does not say what it asks for
 */
export function requestOf(line: Line, form: FormName | undefined): LineRequest {
  if (!isEnvelope(line)) return { form: known(form ?? formOf(line)), filing: line, options: {} }
  const { filing } = line
  const said = own(line, 'form')
  const named = said === undefined || said === null ? undefined : formNamed(said)
  return { form: known(named ?? form ?? formOf(filing)), filing, options: optionsOf(own(line, 'options')) }
}

/** `icp`, or as a filing says it: `icp/1`. */
function formNamed(said: unknown): FormName {
  const form = formNames.find((name) => name === said) ?? formOf({ form: said })
  if (form === undefined) throw new UnusableLine(WRONG_FORM)
  return form
}

function known(form: FormName | undefined): FormName {
  if (form === undefined) throw new UnusableLine(NO_FORM)
  return form
}

const isSwitch = (value: unknown): boolean => typeof value === 'boolean'

const OPTIONS: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['draft', isSwitch],
  ['canonical', isSwitch],
  ['today', (value: unknown) => typeof value === 'string' && isIsoDate(value)],
])

const NO_OPTIONS: LineOptions = {}

function optionsOf(options: unknown): LineOptions {
  if (options === undefined || options === null) return NO_OPTIONS
  if (typeof options !== 'object') throw new UnusableLine(WRONG_OPTIONS)
  for (const [name, value] of Object.entries(options)) {
    if (OPTIONS.get(name)?.(value) !== true) throw new UnusableLine(WRONG_OPTIONS)
  }
  return options
}
