import { type Broken, judge, type Subject } from './subject.ts'
import { smallerJson } from './vary-json.ts'

/** Inputs that are tried for one failure. */
const MOST_TRIES = 1500

/** Texts that lack a part of the text, the largest parts first; then those with a plainer character at a place. */
function smallerTexts(text: string): readonly string[] {
  const smaller: string[] = []
  for (let size = text.length >> 1; size > 0; size >>= 1) {
    for (let at = 0; at < text.length; at += size) smaller.push(text.slice(0, at) + text.slice(at + size))
  }
  for (let at = 0; at < text.length; at++) {
    const plain = /\d/.test(text[at]!) ? '0' : 'a'
    if (text[at] !== plain && text[at]! > plain) smaller.push(text.slice(0, at) + plain + text.slice(at + 1))
  }
  return smaller
}

/** The smallest input that is found on the way down which breaks the same claim. */
export async function minimise(subject: Subject, input: string, claim: string): Promise<string> {
  const breaks = (found: readonly Broken[]) => found.some((one) => one.claim === claim)
  const smallerOf = subject.format === 'json' ? smallerJson : smallerTexts
  let smallest = input
  for (let tries = 0, isSmaller = true; isSmaller; ) {
    isSmaller = false
    for (const candidate of smallerOf(smallest)) {
      if (tries++ > MOST_TRIES) return smallest
      if (candidate === smallest || candidate.length > smallest.length) continue
      if (!breaks(await judge(subject, candidate))) continue
      smallest = candidate
      isSmaller = true
      break
    }
  }
  return smallest
}
