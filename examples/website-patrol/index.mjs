// Checks the home pages of a hundred websites against the numbers that a hosting panel has on file, each by its host, and
// says what is to be mended: where, with what, and what only people can mend.
//
//   npm ci && npm run -s build:js && node examples/website-patrol/index.mjs
import { get } from 'node:http'
import { checkFooter, fixFooter } from 'beian/footer'
import { describeIssue, zhCN } from 'beian/locale'
import { expectedByHost, serveWebsites } from './websites.mjs'

const today = '2026-11-21'
/** So many pages are fetched at a time. */
const AT_ONCE = 8

/** The home page of a host. A panel asks the host itself; here all of them are on this machine. */
function homePageOf(host, port) {
  return new Promise((resolve, reject) => {
    const request = get({ port, host: '127.0.0.1', headers: { host }, agent: false }, (response) => {
      response.setEncoding('utf8')
      let html = ''
      response.on('data', (piece) => {
        html += piece
      })
      response.on('end', () => resolve(html))
    })
    request.on('error', reject)
  })
}

/** Findings on one website, in the order of its page. */
async function checkWebsite(host, port) {
  const html = await homePageOf(host, port)
  // One table for all websites: the host says which of its numbers are due.
  const report = checkFooter(html, { expectedByHost, host, today })
  if (report.issues.length === 0) return { host, report, left: [] }
  return { host, report, left: fixFooter(html, expectedByHost[host], { today }).issues }
}

export async function checkWebsites() {
  const { port, close } = await serveWebsites()
  const hosts = Object.keys(expectedByHost)
  const results = []
  try {
    const work = async () => {
      for (let host = hosts.shift(); host !== undefined; host = hosts.shift())
        results.push(await checkWebsite(host, port))
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
  } finally {
    close()
  }
  return results
}

const results = await checkWebsites()
const wrong = results.filter(({ report }) => report.issues.length > 0)
for (const { host, report, left } of wrong) {
  console.log(`\n${host}${left.length === 0 ? '（可自动修正）' : ''}`)
  for (const issue of report.issues) {
    console.log(`  第${issue.at.line}行第${issue.at.column}列：${describeIssue(issue, zhCN)}`)
  }
}
console.log(
  `\n${results.length}个网站，${wrong.length}个有问题，${wrong.filter(({ left }) => left.length === 0).length}个可自动修正`,
)
