import type { MiddlewareHandler } from 'hono'
import { createScanner, type SyntaxKind } from 'jsonc-parser'
import type { Said } from './language.js'
import { Problem } from './problem.js'
import type { AppEnv } from './service.js'

/** A filing has some ten levels. */
const DEEPEST = 64

const WRITE_JSON: Said = {
  zh: '请以Content-Type: application/json发送JSON',
  tw: '請以Content-Type: application/json傳送JSON',
  en: 'Send JSON with Content-Type: application/json.',
}

/** Reads the body as JSON, strictly: UTF-8, one value, not too deep. What is wrong is told by its place alone. */
export const jsonBody: MiddlewareHandler<AppEnv> = async (c, next) => {
  const type = (c.req.header('Content-Type') ?? '').split(';')[0]!.trim().toLowerCase()
  if (type !== 'application/json') throw new Problem('media-type', { detail: WRITE_JSON })
  c.set('json', parsed(textOf(await c.req.arrayBuffer())))
  await next()
}

function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Problem('text-encoding', {
      detail: { zh: '请将请求体转为UTF-8后再发送', tw: '請將請求內文轉為UTF-8後再傳送', en: 'Send the body in UTF-8.' },
    })
  }
}

function parsed(text: string): unknown {
  const deep = tooDeepAt(text)
  if (deep !== undefined) throw new Problem('json-depth', { ...placeOf(text, deep), detail: TOO_DEEP })
  try {
    return JSON.parse(text)
  } catch {
    const place = placeOf(text, faultAt(text))
    const { line, column } = place
    throw new Problem('json-syntax', {
      ...place,
      detail: {
        zh: `请检查第${line}行第${column}列附近`,
        tw: `請檢查第${line}行第${column}列附近`,
        en: `See line ${line}, column ${column}.`,
      },
    })
  }
}

const TOO_DEEP: Said = {
  zh: `最多${DEEPEST}层，请按/docs中的结构发送`,
  tw: `最多${DEEPEST}層，請依/docs中的結構傳送`,
  en: `At most ${DEEPEST} levels: send what /docs describes.`,
}

/** Where the text goes deeper than anything that is taken, so that nothing behind this has to mind. */
function tooDeepAt(text: string): number | undefined {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '"') at = closingQuote(text, at)
    else if (sign === '[' || sign === '{') depth++
    else if (sign === ']' || sign === '}') depth--
    if (depth > DEEPEST) return at
  }
  return undefined
}

/** Where the string that opens at a place closes; the end of a text in which it does not. */
function closingQuote(text: string, opening: number): number {
  for (let at = opening + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at
  }
  return text.length
}

// By the numbers of the scanner, whose enumerations are not there at run time.
const KINDS = {
  open: [1, 3],
  close: [2, 4],
  comma: 5,
  colon: 6,
  string: 10,
  values: [7, 8, 9, 10, 11],
  blank: [14, 15],
  end: 17,
}
const isOneOf = (kinds: readonly number[], kind: SyntaxKind): boolean => kinds.includes(kind)

/** Where the first token stands that does not belong there. Only asked of texts that are no JSON. */
function faultAt(text: string): number {
  const scanner = createScanner(text, false)
  const open: number[] = []
  let due: 'value' | 'first' | 'key' | 'firstKey' | 'colon' | 'more' | 'end' = 'value'
  for (;;) {
    const kind = scanner.scan()
    if (isOneOf(KINDS.blank, kind)) continue
    const at = scanner.getTokenOffset()
    if (kind === KINDS.end || scanner.getTokenError() !== 0) return at
    const behind = (): typeof due => (open.length === 0 ? 'end' : 'more')
    if (
      isOneOf(KINDS.close, kind) &&
      (due === 'more' || due === 'first' || due === 'firstKey') &&
      open.at(-1) === kind
    ) {
      open.pop()
      due = behind()
    } else if ((due === 'value' || due === 'first') && isOneOf(KINDS.open, kind)) {
      open.push(kind + 1)
      due = kind === KINDS.open[0] ? 'firstKey' : 'first'
    } else if ((due === 'value' || due === 'first') && isOneOf(KINDS.values, kind)) due = behind()
    else if ((due === 'key' || due === 'firstKey') && kind === KINDS.string) due = 'colon'
    else if (due === 'colon' && kind === KINDS.colon) due = 'value'
    else if (due === 'more' && kind === KINDS.comma) due = open.at(-1) === KINDS.close[0] ? 'key' : 'value'
    else return at
  }
}

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset)
  const begin = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - begin + 1 }
}
