import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** The built server of `examples/hosting-panel` as a process of its own, which is what a panel starts. */

export const PANEL: string = fileURLToPath(new URL('../../examples/hosting-panel/', import.meta.url))

export interface PanelServer {
  readonly url: string
  readonly process: ChildProcess
  /** Every line of its log so far. */
  readonly log: () => readonly string[]
  /** Asks it to stop as a supervisor does; the exit code. */
  readonly stop: () => Promise<number | null>
}

/** Starts it on a free port; resolves once it listens. */
export async function startPanel(variables: Readonly<Record<string, string>> = {}): Promise<PanelServer> {
  const child = spawn(process.execPath, ['dist/main.js'], {
    cwd: PANEL,
    env: { ...process.env, PORT: '0', RATE_LIMIT: '0', ...variables },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.setEncoding('utf8')
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (piece: string) => {
      said += piece
      const listening = /"listening":"([^"]+)"/.exec(said)?.[1]
      if (listening !== undefined) resolve(listening)
    })
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)))
  })
  return {
    url,
    process: child,
    log: () => said.split('\n').filter((line) => line !== ''),
    stop: async () => {
      if (child.exitCode !== null) return child.exitCode
      child.kill('SIGTERM')
      const [code] = (await once(child, 'exit')) as [number | null]
      return code
    },
  }
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** Of whatever shape: each test says which. */
  // biome-ignore lint/suspicious/noExplicitAny: what came over the wire
  readonly json: any
}

/** Sends a body as it is, or as JSON. */
export async function post(
  { url }: PanelServer,
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const isRaw = typeof body === 'string' || body instanceof Uint8Array || body instanceof FormData
  const type = body instanceof FormData ? {} : { 'Content-Type': 'application/json' }
  return await answerOf(
    await fetch(url + path, {
      method: 'POST',
      body: (isRaw ? body : JSON.stringify(body)) as string,
      headers: { ...type, ...headers },
    }),
  )
}

export async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text()
  const isJson = /json/.test(response.headers.get('content-type') ?? '')
  return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : undefined }
}
