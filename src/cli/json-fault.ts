import { createScanner } from 'jsonc-parser'

/** What is taken besides JSON. */
export interface JsonDialect {
  /** Comments, and a comma behind the last item. */
  readonly comments: boolean
}

/** What may stand at a place of JSON. `separator`: a comma, or the bracket that closes. */
export type Expected = 'value' | 'key' | 'colon' | 'separator' | 'end'

/** The first token of a text that does not belong there. */
export interface JsonFault {
  readonly expected: Expected
  readonly token: Token
  readonly offset: number
  readonly end: number
  /** Of a token that is broken in itself. */
  readonly error: TokenError | undefined
  /** The token before it, and where it ends. */
  readonly before: Token | undefined
  readonly endBefore: number
  /** Brackets that are open: the innermost, and how many. */
  readonly open: '{' | '[' | undefined
  readonly depth: number
}

export type Token =
  | 'open'
  | 'close'
  | 'comma'
  | 'colon'
  | 'string'
  | 'number'
  | 'word'
  | 'comment'
  | 'unknown'
  | 'nothing'
export type TokenError = 'comment' | 'string' | 'number' | 'unicode' | 'escape' | 'character'

// By the numbers of the scanner's enumerations, which are not there at run time.
const TOKENS: readonly Token[] = [
  ...(['unknown', 'open', 'close', 'open', 'close', 'comma', 'colon', 'word', 'word', 'word'] as const),
  ...(['string', 'number', 'comment', 'comment', 'nothing', 'nothing', 'unknown', 'nothing'] as const),
]
const ERRORS: readonly (TokenError | undefined)[] = [
  undefined,
  'comment',
  'string',
  'number',
  'unicode',
  'escape',
  'character',
]
const [LINE_BREAK, BLANKS] = [14, 15]

/** Finds the first token that does not belong where it stands; `undefined` where the text is JSON. */
export function firstFault(text: string, { comments }: JsonDialect): JsonFault | undefined {
  const scanner = createScanner(text, false)
  const open: ('{' | '[')[] = []
  let expected: Expected = 'value'
  let before: Token | undefined
  let endBefore = 0
  for (;;) {
    const kind = scanner.scan()
    if (kind === LINE_BREAK || kind === BLANKS) continue
    const token = TOKENS[kind] ?? 'unknown'
    const offset = scanner.getTokenOffset()
    const end = offset + scanner.getTokenLength()
    const error = ERRORS[scanner.getTokenError()]
    if (token === 'comment' && comments && error === undefined) continue
    const sign = text.charAt(offset)
    const next: ReturnType<typeof nextExpected> =
      error === undefined ? nextExpected(token, sign, expected, before, open, comments) : undefined
    if (next === 'done') return undefined
    if (next === undefined) {
      return { expected, token, offset, end, error, before, endBefore, open: open[open.length - 1], depth: open.length }
    }
    expected = next
    before = token
    endBefore = end
  }
}

/** What may follow a token; `undefined` where it may not stand here. */
function nextExpected(
  token: Token,
  sign: string,
  expected: Expected,
  before: Token | undefined,
  open: ('{' | '[')[],
  comments: boolean,
): Expected | 'done' | undefined {
  const behind = (): Expected => (open.length === 0 ? 'end' : 'separator')
  // Empty, or behind a comma that may be the last.
  const mayClose = expected === 'separator' || before === 'open' || (before === 'comma' && comments)
  if (token === 'close') {
    if (!mayClose || sign !== (open[open.length - 1] === '{' ? '}' : ']') || open.length === 0) return undefined
    open.pop()
    return behind()
  }
  switch (expected) {
    case 'key':
      return token === 'string' ? 'colon' : undefined
    case 'colon':
      return token === 'colon' ? 'value' : undefined
    case 'separator':
      if (token !== 'comma') return undefined
      return open[open.length - 1] === '{' ? 'key' : 'value'
    case 'end':
      return token === 'nothing' ? 'done' : undefined
    case 'value':
      if (token === 'open') {
        open.push(sign as '{' | '[')
        return sign === '{' ? 'key' : 'value'
      }
      return token === 'string' || token === 'number' || token === 'word' ? behind() : undefined
  }
}
