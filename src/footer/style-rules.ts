import { type Effects, effectsOf } from './declarations.ts'
import { type Selector, selectorOf } from './selector.ts'

/**
 * Where a rule holds: everywhere; on narrow screens, as phones have; on wide ones alone; or where nobody can tell, such as
 * in another language's braces.
 */
export type Condition = 'always' | 'phones' | 'wide' | 'unknown'

/** A rule of a style sheet that says something of what is seen. */
export interface StyleRule {
  readonly selector: Selector
  readonly effects: Effects
  readonly condition: Condition
}

/** What a style sheet says. */
export interface StyleSheet {
  readonly rules: readonly StyleRule[]
  /** Names of classes that it draws something for. */
  readonly drawn: readonly string[]
  /** Whether it brings others. */
  readonly imports: boolean
}

/** Rules beyond these are not read; then the sheet says nothing at all. */
const MOST_RULES = 20_000
const MOST_SELECTORS = 50

/** Where reading goes on: strings and comments are passed over. */
const MARK = /["'{};]|\/\*/g

/** The rules of a sheet, in order. Each character is read a bounded number of times, whatever the text is. */
export function styleSheetOf(css: string): StyleSheet {
  const rules: StyleRule[] = []
  const drawn: string[] = []
  /** Conditions of the blocks that are open; `undefined` for one whose contents are no rules. */
  const open: (Condition | undefined)[] = []
  let imports = false
  let from = 0
  const braces = { open: -1, close: -1 }
  MARK.lastIndex = 0
  for (let match = MARK.exec(css); match !== null; match = MARK.exec(css)) {
    const [mark] = match
    const behind = match.index + mark.length
    if (mark === '/*') {
      MARK.lastIndex = indexOrEnd(css, '*/', behind) + '*/'.length
      // A comment before a selector is none of it.
      if (css.slice(from, match.index).trim() === '') from = MARK.lastIndex
    } else if (mark === '"' || mark === "'") MARK.lastIndex = stringEnd(css, mark, behind)
    else if (mark === ';') {
      if (/^\s*@import\b/i.test(css.slice(from, Math.min(behind, from + 40)))) imports = true
      from = behind
    } else if (mark === '}') {
      open.pop()
      from = behind
    } else {
      const head = css.slice(from, match.index).trim()
      const outer = open.length === 0 ? 'always' : open[open.length - 1]
      if (head.startsWith('@')) {
        open.push(conditionWithin(outer, head))
        from = behind
        continue
      }
      // Looked for once, however many rules begin before them.
      if (braces.close < behind) braces.close = indexOrEnd(css, '}', behind)
      if (braces.open < behind) braces.open = indexOrEnd(css, '{', behind)
      // Rules within a rule: the element is not the one that the inner selector names.
      if (braces.open < braces.close || outer === undefined) {
        open.push(outer === undefined ? undefined : 'unknown')
        from = behind
        continue
      }
      const block = css.slice(behind, braces.close)
      from = braces.close + 1
      MARK.lastIndex = from
      if (DRAWS.test(block)) for (const [, name] of head.matchAll(CLASS)) drawn.push(name!)
      const effects = effectsOf(block)
      if (effects.size === 0) continue
      for (const written of head.split(',', MOST_SELECTORS)) {
        const selector = selectorOf(written)
        if (selector !== undefined) rules.push({ selector, effects, condition: outer })
      }
      if (rules.length > MOST_RULES) return { rules: [], drawn, imports }
    }
  }
  return { rules, drawn, imports }
}

function indexOrEnd(text: string, mark: string, from: number): number {
  const index = text.indexOf(mark, from)
  return index < 0 ? text.length : index
}

const STRINGS = { '"': /[^"\n]*["\n]/y, "'": /[^'\n]*['\n]/y }

/** Behind the string that begins before `from`: a line ends one that nothing else ends. */
function stringEnd(css: string, mark: '"' | "'", from: number): number {
  const string = STRINGS[mark]
  string.lastIndex = from
  return string.test(css) ? string.lastIndex : css.length
}

const DRAWS = /url\(|background|content|mask/i
const CLASS = /\.([\w\u0080-\uffff-]+)/g

function conditionWithin(outer: Condition | undefined, head: string): Condition | undefined {
  if (outer === undefined || /^@(?:[\w-]*keyframes|font-face|page|property|counter-style)\b/i.test(head))
    return undefined
  const own = /^@media\b/i.test(head) ? conditionOf(head.slice('@media'.length)) : 'unknown'
  if (own === 'never') return undefined
  return outer === 'always' ? own : own === 'always' ? outer : 'unknown'
}

/** Narrower than any phone, and wider than any: in pixels of CSS. */
const NARROWEST = 360
const WIDEST = 480

/** 1 min or max, 2 a width, 3 its unit. */
const WIDTH =
  /^(?:(?:only\s+)?(?:screen|all)\s+and\s+)?\(\s*(min|max)-(?:device-)?width\s*:\s*(\d+(?:\.\d+)?)(px|em|rem)\s*\)$/

/** Where a media query holds; `never` on no screen. */
export function conditionOf(query: string): Condition | 'never' {
  const text = query.trim().toLowerCase()
  if (/^(?:(?:only\s+)?screen|all)?$/.test(text)) return 'always'
  if (/^(?:only\s+)?print$/.test(text)) return 'never'
  const [, limit, width, unit] = WIDTH.exec(text) ?? []
  const pixels = Number(width) * (unit === 'px' ? 1 : 16)
  if (limit === 'max' && pixels >= NARROWEST) return 'phones'
  return limit === 'min' && pixels >= WIDEST ? 'wide' : 'unknown'
}
