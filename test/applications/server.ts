import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'

/** What a page may do: run its own scripts, without evaluating any, and ask its own origin. */
export const POLICY: string =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
  "font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'"

export interface Served {
  readonly url: string
  readonly close: () => void
}

/** Serves a folder on loopback, under the policy. */
export async function serve(folder: string, policy: string = POLICY): Promise<Served> {
  const files = sirv(folder, { setHeaders: (response) => response.setHeader('Content-Security-Policy', policy) })
  const server: Server = createServer((request, response) => {
    files(request, response, () => {
      response.statusCode = 404
      response.end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}
