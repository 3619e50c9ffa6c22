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

  it('are unusable where a name is too long for a file, as a filing is that was pasted in its place', async () => {
    const { code, files } = await checked(`${'青竹'.repeat(200)}.json`, join(folder, 'filings/b.json'))
    expect(code).toBe(2)
    expect(files.map((file) => file[0])).toEqual(['✗', '✓'])
  })
})
