import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { openPage } from '../examples/mini-program-page.ts'

const example = fileURLToPath(new URL('../../examples/mini-program/', import.meta.url))
const packed = join(example, 'miniprogram/miniprogram_npm/beian')

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile())

describe('examples/mini-program', () => {
  let said = ''
  beforeAll(() => {
    // With the packer of WeChat, which it installs the first time.
    said = execFileSync('npm', ['start', '--silent'], { cwd: example, encoding: 'utf8' })
  }, 600_000)

  it('packs what the package has for mini-programs as it is, and nothing beside it', () => {
    expect(said).toContain('miniprogram_npm/beian: ')
    const built = join(example, 'miniprogram/node_modules/beian/miniprogram_dist')
    expect(filesOf(packed).sort()).toEqual(filesOf(built).sort())
    expect(readdirSync(join(packed, '..'))).toEqual(['beian'])
    const bytes = filesOf(packed).reduce((sum, path) => sum + statSync(join(packed, path)).size, 0)
    // Of 2 MB; an upload takes only what the pages require.
    expect(bytes).toBeLessThan(1_650_000)
  })

  it('runs with what was packed, where there is nothing but the language', () => {
    const page = openPage((path) =>
      existsSync(join(packed, path)) ? readFileSync(join(packed, path), 'utf8') : undefined,
    )
    page.type('residentId', '11010519491231O02X')
    page.leave('residentId')
    expect(page.field('residentId')?.finding?.suggestion?.text).toBe('改为 11010519491231002X')
    page.follow('residentId')
    expect(page.field('residentId')).toMatchObject({ value: '11010519491231002X', isRight: true })
  })
})
