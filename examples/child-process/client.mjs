// For programs that must not load the library themselves; in Node, checkLines of beian/node does the same without a process.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

const [command, ...words] = (process.env.BEIAN ?? 'npx beian').split(' ')
const beian = spawn(command, [...words, 'check', '--lines', '--form', 'icp', '--locale', 'zh-CN'], {
  stdio: ['pipe', 'pipe', 'ignore'],
})
const answers = createInterface({ input: beian.stdout })[Symbol.asyncIterator]()

async function check(id, filing, options) {
  beian.stdin.write(`${JSON.stringify({ id, filing, options })}\n`)
  return JSON.parse((await answers.next()).value)
}

for (const [id, name, draft] of [
  [1, 'filing.json', false],
  [2, 'draft.json', true],
]) {
  const filing = JSON.parse(readFileSync(new URL(`../quickstart/${name}`, import.meta.url), 'utf8'))
  const { verdict, issues } = await check(id, filing, { draft, today: '2026-11-21' })
  console.log([id, verdict, ...issues.slice(0, 1).map(({ code }) => code)].join(' '))
}
beian.stdin.end()
