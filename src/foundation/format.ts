import { textOf } from './untrusted.ts'

/**
 * How every `formatX` reads its argument: the value itself, or a text that the parser takes. Whatever else comes in
 * comes back as text, unchanged: a display must not lose what somebody typed, and must not throw over it.
 *
 * @param show the number as it is displayed; `undefined` where the text is no such number
 */
export function formatText(input: unknown, show: (text: string) => string | undefined): string {
  const text = textOf(input)
  return show(text) ?? text
}
