import { LICENSE_WORDS, type LicenseShape, licenseShapes } from '../data/operating-licenses/table.ts'
import { type FoundText, isProvinceAt } from './found-text.ts'
import { WordFinder } from './word-finder.ts'

/** How far a number reaches before the word within it, and behind its word or label. */
const BEFORE = 24
const BEHIND = 64

/** Between a label and its number. */
const SEPARATOR = /^》?(?:许可证|备案)?(?:编号|号码|证号|号)?[:(《〈 -]{0,3}(?:许可证号|备案号|编号)?[:( ]{0,2}/

let finder: WordFinder | undefined

/** What finds words and labels; one for all texts. */
function licenseWords(): WordFinder {
  finder ??= new WordFinder(
    LICENSE_WORDS.split('|').map((word) => [word.charAt(0), word.slice(1)]),
    false,
  )
  return finder
}

/** A number with letters or signs for its digits, behind a label or with a word in it; 1 what stands before them. */
const MASKED = /^([一-鿿()〔〕[\]【】\dA-Z-]{0,14}?)(?:[Xx]{2,12}|\*{2,12})[\dXx*-]{0,12}号?/

/** Licenses and filings of other authorities in a folded text, by their words and labels. */
export function findLicenses(text: string, found: FoundText[]): void {
  let behind = 0
  let next = 0
  const add = (start: number, end: number, shape?: LicenseShape, match?: RegExpExecArray): void => {
    behind = end
    next = end
    found.push({ kind: 'operating-license', start, end, text: '', shape, match })
  }
  const words = licenseWords()
  search: while (words.find(text, next)) {
    const { start: index, end: labelEnd } = words
    next = labelEnd
    const word = text.slice(index, labelEnd)
    const from = Math.max(behind, index - BEFORE)
    const around = text.slice(from, index + BEHIND)
    const rest = text.slice(labelEnd, labelEnd + BEHIND)
    const separator = SEPARATOR.exec(rest)![0].length
    const number = rest.slice(separator)
    for (const shape of licenseShapes) {
      if (shape.labels.includes(word)) {
        // The opening parenthesis may have been taken for a separator.
        for (const skipped of [1, 0]) {
          const match = shape.number.exec(rest.slice(separator - skipped))
          if (match === null || match.index !== 0 || separator < skipped) continue
          const start = labelEnd + separator - skipped
          add(start, start + match[0].length, shape, match)
          continue search
        }
      }
      if (shape.word === word) {
        const match = shape.number.exec(around)
        if (match === null || from + match.index > index || isCutOut(text, from + match.index)) continue
        const end = from + match.index + match[0].length
        if (end < index + word.length) continue
        add(from + match.index, end, shape, match)
        continue search
      }
    }
    // Letters are no word of a number by themselves: GSxx stands in data that is encoded.
    const masked = /^[A-Za-z-]/.test(word) ? null : MASKED.exec(number)
    if (masked !== null && holdsPlace(masked, rest.slice(0, separator))) {
      const isLabel = licenseShapes.some(({ labels }) => labels.includes(word))
      const start = isLabel ? labelEnd + separator : isProvinceAt(text, index - 1) ? index - 1 : index
      add(start, labelEnd + separator + masked[0].length)
    }
  }
}

/**
 * Whether letters or signs stand for a number: with digits or 号 beside them, or alone behind a colon. `**许可证**` is
 * Markdown, and 许可证由XX市颁发 a text.
 */
function holdsPlace([masked, before = '']: RegExpExecArray, separator: string): boolean {
  if (/\d|号$/.test(masked)) return true
  return before === '' && separator.indexOf(':') >= 0 && /^(?:[Xx]{2}|\*{5})/.test(masked)
}

/** Whether a number that begins with a letter or digit is the end of a longer word, as in data that is encoded. */
function isCutOut(text: string, start: number): boolean {
  return /[A-Za-z\d]/.test(text.charAt(start)) && /[A-Za-z\d+/_]/.test(text.charAt(start - 1))
}
