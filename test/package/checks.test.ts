import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readTsv } from '../../src/data/read-tsv.ts'

/** `docs/checks.tsv` lists every check, and says of each whether `.ci/run` runs it or somebody does by hand. */

const root = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const checks = readTsv(new URL('docs/checks.tsv', root)) as unknown as readonly {
  readonly command: string
  readonly zh: string
  readonly en: string
  readonly where: string
  readonly minutes: string
}[]
const scripts = Object.keys(JSON.parse(read('package.json')).scripts)
const ci = read('.ci/run')
/** `npm run --silent test:zod` as the table writes it. */
const steps = [...ci.matchAll(/^step npm (?!ci|pack)(.+)$/gm)].map(
  ([, words]) => `npm ${words!.replace(/ ?--silent(?= |$)/, '')}`,
)
const scriptOf = (command: string): string => command.replace(/^npm (?:run )?/, '').split(' ')[0]!

describe('the list of checks', () => {
  it('says of each what it proves, in both languages, and how long it takes', () => {
    for (const { command, zh, en, minutes } of checks) {
      expect(zh, command).toMatch(/[\u4e00-\u9fff]/)
      expect(en, command).toMatch(/^[^\u4e00-\u9fff]+$/)
      expect(Number(minutes), command).toBeGreaterThan(0)
    }
  })

  it('has what .ci/run runs, in its order, and itself', () => {
    expect(steps.length).toBeGreaterThan(10)
    const own = checks.filter(({ where }) => where === 'ci').map(({ command }) => command)
    expect(own).toEqual(['bash .ci/run', ...steps])
  })

  it('leaves to hands only what is a script, and no script that checks or measures out', () => {
    const byHand = checks.filter(({ where }) => where !== 'ci')
    expect(byHand.filter(({ where, command }) => where !== 'hand' || !scripts.includes(scriptOf(command)))).toEqual([])
    const listed = new Set(checks.map(({ command }) => scriptOf(command)))
    const named = scripts.filter((name) =>
      /^(?:test|check|bench|screenshots|fuzz|false-finds|size|lint|types)\b/.test(name),
    )
    expect(named.length).toBeGreaterThan(15)
    expect(named.filter((name) => !listed.has(name))).toEqual([])
  })

  it('is what .ci/run shows at its end of what it leaves out', () => {
    expect(ci.trim().split('\n').at(-1)).toMatch(/^awk .*\$4 == "hand".* docs\/checks\.tsv$/)
  })
})
