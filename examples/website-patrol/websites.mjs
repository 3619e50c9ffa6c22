// A hundred websites of a hosting panel, as invented as their hosts: nine in ten show what they should.
import { createServer } from 'node:http'

const MIIT = 'https://beian.miit.gov.cn/'
const COUNT = 100

/** The numbers that the panel knows of its websites, by host: synthetic ones. */
export const expectedByHost = Object.fromEntries(
  Array.from({ length: COUNT }, (_, index) => [`site${index}.example.com`, { icp: icpOf(index) }]),
)

function icpOf(index) {
  return `京ICP备${16020001 + index * 37}号-1`
}

/** What goes wrong on every tenth of them, one after the other. */
const MISTAKES = [
  (icp) => `<a href="http://www.miitbeian.gov.cn/">${icp}</a>`,
  (icp) => icp,
  () => '',
  () => `<a href="${MIIT}">${icpOf(COUNT)}</a>`,
  (icp) => `<style>.beian { display: none }</style><p class="beian"><a href="${MIIT}">${icp}</a></p>`,
]

function homePage(index) {
  const icp = icpOf(index)
  const mistake = index % 10 === 9 ? MISTAKES[Math.floor(index / 10) % MISTAKES.length] : undefined
  const footer = mistake === undefined ? `<a href="${MIIT}">${icp}</a>` : mistake(icp)
  return `<!DOCTYPE html>\n<html lang="zh">\n<body>\n  <h1>第${index}个网站</h1>\n  <footer>\n    ${footer}\n  </footer>\n</body>\n</html>\n`
}

/** Serves them all from one port of this machine, told apart by the host that is asked for. */
export async function serveWebsites() {
  const server = createServer(({ headers }, response) => {
    const index = Number(/^site(\d+)\./.exec(headers.host ?? '')?.[1])
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(homePage(index))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { port: server.address().port, close: () => server.close() }
}
