import * as z from 'zod'
import type { DivisionNames } from '../data/divisions/division-names.ts'
import { type EnumerationName, type KeyOf, keysOf } from '../data/enumerations/enumeration.ts'
import { enumerationKeys } from '../data/enumerations/table.ts'
import type { FormField } from '../data/forms/fields.ts'
import type { DraftDate } from '../data/forms/model.ts'
import { dateText, joinedText } from '../filing/as-text.ts'
import { blankField, requiredIssue } from '../filing/blank.ts'
import { idsBeside } from '../filing/check-filing.ts'
import { isDraft } from '../filing/draft.ts'
import { dateIn } from '../filing/field-rules.ts'
import { LONGEST_LIST, LONGEST_TEXT } from '../filing/limits.ts'
import type { IsoDate } from '../foundation/calendar.ts'
import { isBlank, isBlankObject } from '../foundation/input.ts'
import {
  type AnyIssue,
  error as errorIssue,
  type Issue,
  type IssueCode,
  type ParamsOf,
  type PathStep,
} from '../foundation/issue.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { type Known, overrideSeverity, type SeverityOverrides } from '../foundation/severity.ts'
import { isList, itemsOf, read } from '../foundation/untrusted.ts'
import { describeIssue } from '../locale/describe.ts'
import type { Locale, PartialLocale } from '../locale/locale.ts'
import type { ServiceNameCheck } from '../naming/service-name/check-service-name.ts'

/**
 * The adapter between our rules and zod 4 (4.1 to 4.6). Our rules say what is wrong; zod carries it: every finding of
 * severity error is pushed as a `custom` issue with `params.code` and `continue: true`, so that the field's later
 * checks and the object's cross-field rules still run. Warnings are the walker's: as zod issues they would fail a parse.
 */

/** Message of an issue, as zod takes it everywhere. */
export type ErrorMap = (issue: z.core.$ZodRawIssue) => string | undefined | null

/** Options of every schema factory. */
export interface SchemaOptions {
  /**
   * Text of the issues: a fixed text, zod's own error map, or `null` to leave it to per-parse and global maps.
   * By default Chinese text (or `locale`'s), unless `z.config(beianLocale(…))` or a `customError` is set.
   */
  readonly error?: string | ErrorMap | null | undefined
  /** Language of the default text. */
  readonly locale?: PartialLocale | Locale | undefined
}

/** Options of the sections of the filings. */
export interface SectionSchemaOptions<Own extends string = never> extends SchemaOptions {
  /**
   * The caller's severities, by rule or code, as the walker takes them: what is raised to `error` fails the parse. What
   * zod itself finds (a missing field, another type, none of the keys) stays an error.
   */
  readonly severity?: SeverityOverrides<Known<Own>> | undefined
}

/** Options of the models of whole filings. */
export interface FilingSchemaOptions<Own extends string = never> extends SectionSchemaOptions<Own> {
  /** The day on which the filing is judged; today in China by default. */
  readonly today?: IsoDate | undefined
  /** How names of services are judged: one made by `createNaming`. */
  readonly checkServiceName?: ServiceNameCheck<Own> | undefined
  /** `divisionNames` of `beian/divisions`: with them the entity's address is compared with its `divisionCode`. */
  readonly divisions?: DivisionNames | undefined
}

/**
 * Says so where the zod beside this package is too old. Asked for by its parts, not by its version, and only when a
 * schema is made: beside any zod, or none, everything else works.
 */
function needZod(): void {
  if (typeof z.check === 'function' && typeof z.looseObject === 'function') return
  throw new Error('beian needs zod 4.1 or newer: npm install zod@latest')
}

const OURS = Symbol.for('beian.locale')

/**
 * zod's configuration for a language of ours: `z.config(beianLocale(en))` makes it the text of every issue, ours by
 * the locale's own messages, zod's own by the matching general ones.
 */
export function beianLocale(locale: PartialLocale | Locale): { localeError: ErrorMap } {
  const localeError = (raw: z.core.$ZodRawIssue): string | undefined => textOf(raw, locale, undefined)
  return { localeError: Object.assign(localeError, { [OURS]: locale }) }
}

/** The finding that a zod issue stands for, where it is one of ours or has a counterpart. */
export function findingOf(raw: {
  readonly code?: string | undefined
  readonly input?: unknown
  readonly [key: string]: unknown
}): Issue | undefined {
  const params = raw.params as { code?: string } | undefined
  if (raw.code === 'custom') {
    if (params?.code === undefined) return undefined
    const { code, ...rest } = params
    return { code, params: rest, severity: 'error', path: [] } as unknown as Issue
  }
  if (raw.code === 'invalid_value' && (raw.values as unknown[] | undefined)?.[0] === true) {
    return errorIssue('notice.required', {})
  }
  if (raw.code === 'invalid_union') {
    const discriminator = raw.discriminator as string | undefined
    const input = raw.input as Record<string, unknown> | undefined
    const type = discriminator === undefined ? input : input?.[discriminator]
    return isBlank(type)
      ? errorIssue('field.required', {})
      : errorIssue('field.unknown', { enumeration: 'service-type' })
  }
  if (raw.code !== 'invalid_type' && raw.code !== 'invalid_value') return undefined
  if (isBlank(raw.input)) return errorIssue('field.required', {})
  if (raw.code === 'invalid_value') return errorIssue('field.unknown', choiceAmong(raw.values))
  const expected = raw.expected as 'string' | 'boolean' | 'object' | 'array'
  return errorIssue('field.type', { expected })
}

/** What may be chosen where zod has taken none of these values: the enumerations whose keys they are, or the one literal. */
function choiceAmong(given: unknown): ParamsOf<'field.unknown'> {
  const values = itemsOf(given, MOST_VALUES).map(String)
  if (values.length === 1) {
    const [expected = ''] = values
    return expected.includes('/') ? { enumeration: 'form', expected } : { enumeration: 'service-type', options: values }
  }
  const names = Object.keys(enumerationKeys) as EnumerationName[]
  const startsWith = (name: EnumerationName, list: readonly string[]): boolean =>
    keysOf(name).every((key, index) => list[index] === key)
  const isAll = (name: EnumerationName, list: readonly string[]): boolean =>
    keysOf(name).length === list.length && startsWith(name, list)
  const whole = names.find((name) => isAll(name, values))
  if (whole !== undefined) return { enumeration: whole }
  const enumeration = names.find((name) => startsWith(name, values)) ?? ''
  const rest = enumeration === '' ? [] : values.slice(keysOf(enumeration).length)
  const alternative = names.find((name) => isAll(name, rest))
  return alternative === undefined ? { enumeration, options: values } : { enumeration, alternative }
}

/** More values than any enumeration has, or two of them. */
const MOST_VALUES = 200

/** @param form the field that may be blank, where that is known */
function textOf(
  raw: z.core.$ZodRawIssue,
  locale: PartialLocale | Locale | undefined,
  form: FormField | undefined,
): string | undefined {
  const found = findingOf(raw)
  if (found === undefined) return undefined
  const isNamed = found.code !== 'field.required' || found.params.field !== undefined || form === undefined
  return describeIssue(isNamed ? found : requiredIssue(form), locale)
}

/**
 * The error map of a factory call.
 *
 * @param form the field of a form that it is for, which is named where it is blank
 */
export function errorOf(options: SchemaOptions | undefined, form?: FormField): ErrorMap | undefined {
  const given = options?.error
  if (given === null) return undefined
  if (typeof given === 'string') return () => given
  if (given !== undefined) return given
  const locale = options?.locale
  if (locale !== undefined) return (raw) => textOf(raw, locale, form)
  return (raw) => {
    const config = z.config()
    if (config.customError !== undefined) return undefined
    // The global language is asked from here, where the field is known that may be blank.
    const ours = config.localeError as { readonly [OURS]?: PartialLocale | Locale } | undefined
    return textOf(raw, ours?.[OURS], form)
  }
}

/**
 * A zod check that runs one of our rules and hands its errors on. The error map stands on the check: below zod 4.5 the
 * schema's own is not asked for issues that a check pushes.
 *
 * @param always runs even where a part of the value is missing or of a wrong type
 */
export function ruleCheck<T>(
  run: (payload: z.core.ParsePayload<T>) => readonly AnyIssue[],
  error: ErrorMap | undefined,
  always = false,
): z.core.$ZodCheck<T> {
  const check = z.check<T>((payload) => {
    for (const issue of run(payload)) {
      if (issue.severity !== 'error') continue
      payload.issues.push(rawIssue(issue, payload.value, check))
    }
  })
  if (error !== undefined) check._zod.def.error = error as z.core.$ZodErrorMap
  if (always) check._zod.def.when = () => true
  return check
}

/** A finding as zod takes it; `continue`, so that later checks and the rules between the fields still run. */
function rawIssue(issue: AnyIssue, input: unknown, inst: unknown): z.core.$ZodRawIssue {
  const params = { code: issue.code, ...issue.params }
  return { code: 'custom', path: [...issue.path], input, params, inst, continue: true } as z.core.$ZodRawIssue
}

const NONE: readonly never[] = []

/** A schema of canonical text from one of our parsers: string in, canonical string out. */
export function textOfRule(
  parse: (input: string) => Result<{ readonly text: string }, IssueCode, string>,
  options: SchemaOptions | undefined,
): z.ZodString {
  needZod()
  const error = errorOf(options)
  return z.string(withError(error)).check(
    ruleCheck<string>((payload) => {
      const result = parse(payload.value)
      if (result.ok) payload.value = result.value.text
      return result.issues
    }, error),
  )
}

export function withError(error: ErrorMap | undefined): { error?: z.core.$ZodErrorMap } {
  return error === undefined ? {} : { error: error as z.core.$ZodErrorMap }
}

/** Text that may be left out: blank in any way. */
export type OptionalText = z.ZodOptional<z.ZodNullable<z.ZodString>>
/** One key of an enumeration. */
export type Choice<E extends EnumerationName> = z.ZodEnum<{ [K in KeyOf<E>]: K }>
/** A value that may be left out: `undefined`, `null`, `''` and spaces count as left out. */
export type Blankable<S extends z.ZodType> = z.ZodOptional<
  z.ZodType<z.output<S> | undefined, z.input<S> | undefined | null | ''>
>

/** An object whose unknown keys are kept. */
export type Loose<T extends z.ZodRawShape> = z.ZodObject<T, z.core.$loose>
/** A date: text, or what a date picker gives. */
export type DateText = z.ZodType<string, DraftDate>
/** A text, or a list that is joined into one. */
export type JoinedText = z.ZodType<string, string | readonly string[]>
/** An object, or a word that stands in its place. */
export type WordOr<W extends string, S extends z.ZodType> = z.ZodUnion<[z.ZodLiteral<W>, S]>

/** A rule of a field of text. */
type TextRule = (input: string) => Result<{ readonly text: string }>

/** Leaf makers of one factory call: all of them carry its error map, or a part of the form would speak English. */
export interface Kit {
  readonly error: ErrorMap | undefined
  /** The makers for one field: its findings name it where it is blank. */
  readonly for: (form: FormField) => Kit
  text(rule?: TextRule, longest?: number): z.ZodString
  optionalText(rule?: TextRule, longest?: number): OptionalText
  joinedText(separator: string, rule?: TextRule): JoinedText
  date(rule?: TextRule): DateText
  choice(enumerations: readonly EnumerationName[]): z.ZodEnum
  flag(): z.ZodBoolean
  number(): z.ZodNumber
  any(): z.ZodOptional<z.ZodUnknown>
  something(): z.ZodUnknown
  list<S extends z.ZodType>(item: S, minimum: 0 | 1): z.ZodArray<S>
  object<T extends z.ZodRawShape>(shape: T): Loose<T>
  /** @param holdsObject whether it is an object, which also is left out where all in it is blank */
  optional<S extends z.ZodType>(inner: S, holdsObject?: boolean): Blankable<S>
  wordOr<S extends z.ZodType>(words: readonly string[], inner: S): WordOr<string, S>
}

/** @param form the field that the leaves are for, where that is one of a form */
export function createKit(options: FilingSchemaOptions<string> | undefined, form?: FormField): Kit {
  needZod()
  const error = errorOf(options, form)
  const blank = form === undefined ? {} : blankField(form)
  const own = withError(error)
  const severity = options?.severity
  const known = idsBeside(options?.checkServiceName)

  /** A field of text: the walker's rule for it, or its limit. */
  const leaf = (rule: TextRule | undefined, required: boolean, longest: number = LONGEST_TEXT) =>
    z.string(own).check(
      ruleCheck<string>((payload) => {
        const { value } = payload
        if (isBlank(value)) return required ? [errorIssue('field.required', blank)] : NONE
        if (rule === undefined) return value.length > longest ? [tooLarge(longest, value.length)] : NONE
        const result = rule(value)
        if (result.ok) payload.value = result.value.text
        return severity === undefined ? result.issues : overrideSeverity(result.issues, severity, known)
      }, error),
    )

  return {
    error,
    for: (one) => createKit(options, one),
    text: (rule, longest) => leaf(rule, true, longest),
    optionalText: (rule, longest) => leaf(rule, false, longest).nullable().optional(),
    joinedText: (separator, rule) =>
      z.preprocess((value) => joinedText(value, separator), leaf(rule, true)) as unknown as JoinedText,
    date: (rule) => z.preprocess(dateText, leaf(rule ?? parseDate, true)) as unknown as DateText,
    choice: (enumerations) => z.enum(enumerations.flatMap((name) => [...keysOf(name)]) as string[], own) as z.ZodEnum,
    flag: () => z.boolean(own),
    number: () => z.number(own),
    any: () => z.unknown().optional(),
    something: () =>
      z
        .unknown()
        .check(
          ruleCheck<unknown>(({ value }) => (isBlank(value) ? [errorIssue('field.required', blank)] : NONE), error),
        ),
    // zod's own min() and max() also judge the length of a text that stands in the list's place.
    list: (item, minimum) =>
      boundedArray(item, error).check(
        ruleCheck<unknown[]>(({ value: { length } }) => {
          return length < minimum ? [errorIssue('field.too_small', { minimum, actual: length, ...blank })] : NONE
        }, error),
      ),
    object: (shape) => z.looseObject(shape, own),
    // Optional outside too, so that the key may be left out in types.
    optional(inner, holdsObject = false) {
      const schema = z.preprocess((value) => (isBlank(value) ? undefined : value), inner.optional()).optional()
      if (holdsObject) passBlankObjects(schema)
      return schema as never
    },
    wordOr(words, inner) {
      const union = z.union([z.literal(words as string[]), inner], own)
      // A union as types and JSON Schema show it; its own way of parsing would wrap the findings of the object into one.
      const run = (
        payload: z.core.ParsePayload,
        context: z.core.ParseContextInternal,
      ): ReturnType<typeof inner._zod.run> =>
        words.includes(payload.value as string) ? payload : inner._zod.run(payload, context)
      union._zod.parse = run
      union._zod.run = run
      return union as never
    },
  }
}

/** An object into which nothing has been entered is left as it is, as the walker leaves it. */
function passBlankObjects({ _zod }: z.ZodType): void {
  const { run } = _zod
  _zod.run = (payload, context) =>
    isDraft(payload.value) && isBlankObject(payload.value) ? payload : run(payload, context)
}

function tooLarge(maximum: number, actual: number): Issue {
  return errorIssue('field.too_large', { maximum, actual })
}

type ArrayConstructor = new (def: z.core.$ZodArrayDef & { readonly error?: z.core.$ZodErrorMap }) => z.ZodArray
let BoundedArray: ArrayConstructor | undefined

/** zod's array that looks at its first items only, like the walker, and says so of a longer list. */
function boundedArray<S extends z.ZodType>(element: S, error: ErrorMap | undefined): z.ZodArray<S> {
  // Made at the first call, not at import: it asks zod for its parts.
  BoundedArray ??= z.core.$constructor('BoundedArray', (inst: z.ZodArray, def: z.core.$ZodArrayDef) => {
    z.ZodArray.init(inst, def)
    const { parse } = inst._zod
    inst._zod.parse = (payload, context) => {
      const list: unknown = payload.value
      if (Array.isArray(list) && list.length > LONGEST_LIST) {
        const finding = tooLarge(LONGEST_LIST, list.length)
        payload.issues.push(rawIssue(finding, list, inst))
        payload.value = list.slice(0, LONGEST_LIST) as typeof payload.value
      }
      return parse(payload, context)
    }
  }) as unknown as ArrayConstructor
  return new BoundedArray({ type: 'array', element, ...withError(error) }) as unknown as z.ZodArray<S>
}

function parseDate(input: string): Result<{ readonly text: string }> {
  const date = dateIn(input)
  return date === undefined ? reject(errorIssue('field.format', { expected: 'date' })) : accept({ text: date })
}

/**
 * The findings behind a zod error, as the walker gives them: code, params and path.
 *
 * @param input the value that was parsed; it tells a missing field from one of a wrong type
 * @throws TypeError where it is no error of zod's
 */
export function issuesOf(error: z.ZodError, input?: unknown): Issue[] {
  const found: unknown = typeof error === 'object' && error !== null ? read(error, 'issues') : undefined
  if (!isList(found)) throw new TypeError('beian: issuesOf takes the error of a zod result: result.error')
  const issues: Issue[] = []
  for (const issue of found as readonly z.core.$ZodIssue[]) {
    const path = issue.path as PathStep[]
    let holder: unknown = input
    const at = issue.code === 'invalid_union' ? path.slice(0, -1) : path
    for (const step of at) {
      holder = typeof holder === 'object' && holder !== null ? read(holder, step) : undefined
    }
    const finding = findingOf({ ...issue, input: holder } as never)
    if (finding !== undefined) issues.push({ ...finding, path })
  }
  return issues
}
