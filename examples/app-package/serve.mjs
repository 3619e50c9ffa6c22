// A page that reads an app's package or certificate in the browser and shows what the filing asks for. Nothing is
// uploaded, and its Content-Security-Policy would not let it.
//
//   npm ci && npm run -s build:js && node examples/app-package/serve.mjs
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'"

const here = (name) => fileURLToPath(new URL(name, import.meta.url))

/** @param alias where the packages are that the page imports; those of this checkout's `dist` otherwise */
export async function servePage({ port = 0, alias = {} } = {}) {
  const { outputFiles } = await build({
    entryPoints: [here('page.mjs')],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    minify: true,
    write: false,
    alias,
  })
  const files = {
    '/': ['text/html', await readFile(here('index.html'))],
    '/style.css': ['text/css', await readFile(here('style.css'))],
    '/page.js': ['text/javascript', outputFiles[0].contents],
  }
  const server = createServer(({ url }, response) => {
    const [type, contents] = files[url] ?? []
    const headers = { 'content-security-policy': POLICY, 'content-type': `${type ?? 'text/plain'}; charset=utf-8` }
    response.writeHead(contents === undefined ? 404 : 200, headers).end(contents)
  })
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve))
  return { port: server.address().port, close: () => server.close() }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { port } = await servePage({ port: 8080 })
  console.log(`http://127.0.0.1:${port}/`)
}
