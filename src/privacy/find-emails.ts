import { DOT, HYPHEN, isCapital, isDigit, isSmallLetter, PERCENT, PLUS, UNDERSCORE } from '../foundation/code-unit.ts'
import type { Found } from './personal-kind.ts'

/** The e-mail addresses in a text, in order of appearance. */
export function findEmails(input: string): Found[] {
  const found: Found[] = []
  const sign = /[@\uff20]/g
  let done = 0
  for (let match = sign.exec(input); match !== null; match = sign.exec(input)) {
    const at = match.index
    let start = at
    while (start > done && at - start < 64 && isLocal(input.charCodeAt(start - 1))) start--
    let end = at + 1
    while (end - at < 254 && isHost(input.charCodeAt(end))) end++
    const host = hostIn(input.slice(at + 1, end))
    if (start === at || host === '') continue
    done = at + 1 + host.length
    found.push({ kind: 'email', start, end: done, text: `${input.slice(start, at)}@${host}` })
  }
  return found
}

// A host ends in letters: the full stop of the sentence, and what follows without a space, are none of it.
function hostIn(text: string): string {
  const labels = text.split('.')
  const empty = labels.indexOf('')
  let count = empty < 0 ? labels.length : empty
  while (count > 1 && !/^[A-Za-z]{2,}$/.test(labels[count - 1]!)) count--
  return count < 2 ? '' : labels.slice(0, count).join('.')
}

function isHost(unit: number): boolean {
  return isSmallLetter(unit) || isCapital(unit) || isDigit(unit) || unit === HYPHEN || unit === DOT
}

// RFC 5322 atoms as mailboxes really have them: no quotes, brackets or signs of a sentence.
function isLocal(unit: number): boolean {
  return isHost(unit) || unit === UNDERSCORE || unit === PLUS || unit === PERCENT
}
