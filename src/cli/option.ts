import { type EnumerationName, type KeyOf, keysOf } from '../data/enumerations/enumeration.ts'
import { isIsoDate } from '../foundation/calendar.ts'
import { type Bilingual, listed } from '../locale/language.ts'

/** An option of a subcommand, declared once: how it is read, what help says of it, what is said where it is wrong. */
export interface Option<T = unknown> {
  readonly about: Bilingual
  /** What help shows behind it (`NN`); nothing for a switch. */
  readonly value?: string
  /** The words that it may be followed by, where there is a list of them. */
  readonly words?: readonly string[]
  /** The enumeration of the forms that these words are keys of: help shows its labels. */
  readonly enumeration?: EnumerationName
  /** What must follow it, as the end of “--form must be …”. */
  readonly must?: Bilingual
  readonly short?: string | undefined
  readonly isRequired?: boolean
  /** May be given several times, or once with commas. */
  readonly isList?: boolean
  /** The texts behind it, in order (one `''` each for a switch); `undefined` where one of them is wrong. */
  readonly read: (texts: readonly string[]) => { readonly value: T } | undefined
}

/** What the options of a subcommand give. */
export type Given<O extends Readonly<Record<string, Option>>> = {
  readonly [K in keyof O]: O[K] extends Option<infer T> ? T : never
}

/** A switch: there or not. */
export function flag(about: Bilingual, short?: string): Option<boolean> {
  return { about, short, read: (texts) => ({ value: texts.length > 0 }) }
}

function isOneOf<W extends string>(words: readonly W[], text: string): text is W {
  return (words as readonly string[]).includes(text)
}

/** One of a list of words. */
export function oneOf<W extends string>(words: readonly W[], about: Bilingual): Option<W | undefined> {
  const must: Bilingual =
    words.length === 2
      ? { zh: '{one}或{other}', en: '{one} or {other}', slots: { one: words[0]!, other: words[1]! } }
      : { zh: '以下之一：{words}', en: 'one of {words}', slots: { words: listed(words) } }
  return {
    about,
    words,
    must,
    value: words.join('|'),
    read: (texts) => {
      const text = texts[texts.length - 1]
      return text === undefined || isOneOf(words, text) ? { value: text } : undefined
    },
  }
}

/** A text: what is wanted, whether it is that, and what else is said. */
export function text(
  value: string,
  must: Bilingual,
  about: Bilingual,
  isRight: (text: string) => boolean = () => true,
): Option<string | undefined> {
  return {
    about,
    must,
    value,
    read: (texts) => {
      const last = texts[texts.length - 1]
      return last === undefined || isRight(last) ? { value: last } : undefined
    },
  }
}

/** A key of an enumeration of the forms. */
export function keyOf<E extends EnumerationName>(enumeration: E, about: Bilingual): Option<KeyOf<E> | undefined> {
  return { ...oneOf(keysOf(enumeration), about), enumeration, value: 'KEY' }
}

/** Several of a list of words: several times, or with commas. */
export function manyOf<W extends string>(words: readonly W[], about: Bilingual): Option<readonly W[]> {
  return {
    ...oneOf(words, about),
    isList: true,
    read: (texts) => {
      const parts = texts.flatMap((list) => list.split(/[,，]\s*/))
      return parts.every((part): part is W => isOneOf(words, part)) ? { value: parts } : undefined
    },
  }
}

/** Keys of an enumeration, several times or with commas. */
export function keysIn<E extends EnumerationName>(enumeration: E, about: Bilingual): Option<readonly KeyOf<E>[]> {
  const words: readonly KeyOf<E>[] = keysOf(enumeration)
  return { ...manyOf(words, about), enumeration, value: 'KEY' }
}

/** A whole number, 0 or more. */
export function wholeNumber(most: number, about: Bilingual): Option<number | undefined> {
  return {
    about,
    value: 'N',
    must: { zh: '0到{most}的整数', en: 'a whole number from 0 to {most}', slots: { most } },
    read: (texts) => {
      const last = texts[texts.length - 1]
      if (last === undefined) return { value: undefined }
      return /^\d{1,9}$/.test(last) && Number(last) <= most ? { value: Number(last) } : undefined
    },
  }
}

/** Texts, each given by an option of its own. */
export function texts(value: string, must: Bilingual, about: Bilingual): Option<readonly string[]> {
  return { about, must, value, isList: true, read: (all) => ({ value: all }) }
}

/** An option that cannot be left out. */
export function required<T>(option: Option<T | undefined>): Option<T> {
  return {
    ...option,
    isRequired: true,
    read: (typed) => {
      const found = option.read(typed)
      return found === undefined || found.value === undefined ? undefined : { value: found.value }
    },
  }
}

/** The day on which everything is judged. */
export const today: Option<string | undefined> = text(
  'YYYY-MM-DD',
  { zh: '日期，如2026-03-07', en: 'a date, YYYY-MM-DD' },
  { zh: '按哪一天审查（默认为中国的今天）', en: 'the date to judge by (default: today in China)' },
  isIsoDate,
)

/** A province as people name it; `provinceAsked` tells its code. */
export function province(about: Bilingual): Option<string | undefined> {
  return text('PROVINCE', { zh: '省份，如44或广东', en: 'a province, such as 44 or guangdong' }, about)
}

export const json: Option<boolean> = flag({
  zh: '每个输入一行JSON，供程序读取；无法使用的输入为{file, ok: false, error}',
  en: 'one line of JSON per input, for programs; unusable input gives {file, ok: false, error}',
})

export const noAdvice: Option<boolean> = flag({
  zh: '不显示“建议”（不影响结论的内容）',
  en: 'leave out advice, which does not affect the verdict',
})
