import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { linesOf, run, scratchFolder, today } from './run.ts'

const folder = scratchFolder()
const ready = readFileSync(
  fileURLToPath(new URL('../fixtures/filings/icp-enterprise-website.json', import.meta.url)),
  'utf8',
)
mkdirSync(join(folder, 'filings/node_modules/x'), { recursive: true })
mkdirSync(join(folder, 'filings/old'))
for (const name of ['b.json', 'old/c.json', 'node_modules/x/d.json', 'notes.txt'])
  writeFileSync(join(folder, 'filings', name), ready)
writeFileSync(join(folder, 'filings/a.yaml'), stringify(JSON.parse(ready)))

const checked = async (...operands: string[]) => {
  const { code, out } = await run(['check', ...operands, '--json', ...today])
  return { code, files: linesOf(out).map(({ file, ok }) => `${ok ? '✓' : '✗'} ${file}`.replace(`${folder}/`, '')) }
}

describe('the filings that operands of beian check name', () => {
  it('are all of a folder, in order, but for those of packages', async () => {
    const found = { code: 0, files: ['✓ filings/a.yaml', '✓ filings/b.json', '✓ filings/old/c.json'] }
    expect(await checked(join(folder, 'filings'))).toEqual(found)
    expect(await checked(join(folder, 'filings/'), join(folder, 'filings/b.json'))).toEqual(found)
  })

  it('are those of a pattern', async () => {
    const files = ['✓ filings/b.json', '✓ filings/old/c.json']
    expect(await checked(join(folder, 'filings/**/*.json'))).toEqual({ code: 0, files })
  })

  it('are unusable where a pattern matches nothing, and the others are still checked', async () => {
    const { code, files } = await checked(join(folder, 'filings/*.yml'), join(folder, 'filings/b.json'))
    expect({ code, files }).toEqual({ code: 2, files: ['✗ filings/*.yml', '✓ filings/b.json'] })
  })

  it('are unusable where a filing is pasted in the place of its name, which is not shown again', async () => {
    for (const operand of [ready, '{"entity":{"name":"青竹"}}', '[{"name":"青竹"}]', '<p>青竹</p>', '青竹\n']) {
      for (const args of [['check'], ['check', '--lines'], ['scan'], ['materials'], ['footer', 'check']]) {
        const { code, out, err } = await run([...args, operand])
        expect([code, out, err], args.join(' ')).toEqual([2, '', expect.stringMatching(/…: 这是内容，不是文件名/)])
        expect(err).not.toMatch(/青竹.*…|entity/)
      }
    }
    expect((await run(['check', ''])).err).toBe("beian: '': 文件名是空的\n")
    expect((await run(['check', '{x,y}.json'])).err).toBe('beian: {x,y}.json: 没有符合的文件\n')
  })

  it('are unusable where a name is too long for a file, as a filing is that was pasted in its place', async () => {
    const { code, files } = await checked(`${'青竹'.repeat(200)}.json`, join(folder, 'filings/b.json'))
    expect(code).toBe(2)
    expect(files.map((file) => file[0])).toEqual(['✗', '✓'])
  })
})
