/** The parts of a URL, taken apart by hand: mini-programs have no `URL`, and `URL` repairs what should be reported. */
export interface UrlParts {
  /** Lower case, without `://`; `''` where there is none. */
  readonly scheme: string
  /** Whether a user name or password stands before the host. */
  readonly credentials: boolean
  /** As written: neither folded nor checked. */
  readonly host: string
  /** Digits after the last colon; `''` where there are none. */
  readonly port: string
  /** From the first slash after the host, backslashes folded; `''` where there is none. */
  readonly path: string
  /** Query and fragment, with their mark. */
  readonly rest: string
}

/**
 * Takes a URL, or a host with or without port and path, apart. Total and linear; `text` should be folded.
 *
 * @example
 * ```ts
 * splitUrl('https://www.example.cn:8080/a?b')
 * // → { scheme: 'https', credentials: false, host: 'www.example.cn', port: '8080', path: '/a', rest: '?b' }
 * ```
 */
export function splitUrl(text: string): UrlParts {
  const scheme = /^[A-Za-z][A-Za-z\d+.-]{0,15}(?=:[/\\])/.exec(text)?.[0] ?? ''
  // `http:/` and `http:\\` are read as what was meant.
  const opening = /^:?[/\\]{1,3}/.exec(text.slice(scheme.length))?.[0] ?? ''
  const body = text.slice(scheme.length + (scheme === '' && opening.length < 2 ? 0 : opening.length))
  const end = firstOf(body, /[/\\?#]/)
  const authority = body.slice(0, end)
  const tail = body.slice(end)
  const queryAt = firstOf(tail, /[?#]/)
  const host = authority.slice(authority.lastIndexOf('@') + 1)
  const port = /:\d{1,5}$/.exec(host)?.[0] ?? ''
  // More than one colon without brackets is an IPv6 address, whose last group is no port.
  const hasPort = port !== '' && (host.indexOf(':') === host.length - port.length || host.charAt(0) === '[')
  return {
    scheme: scheme.toLowerCase(),
    credentials: host.length < authority.length,
    host: hasPort ? host.slice(0, -port.length) : host,
    port: hasPort ? port.slice(1) : '',
    path: tail.slice(0, queryAt).replace(/\\/g, '/'),
    rest: tail.slice(queryAt),
  }
}

function firstOf(text: string, mark: RegExp): number {
  const index = text.search(mark)
  return index < 0 ? text.length : index
}
