import { describe, expect, it } from 'vitest'
import { run, runInEnglish, today } from './run.ts'

describe('beian footer render', () => {
  it('writes a footer that the check has nothing against', async () => {
    const numbers = ['--icp', '京ICP备16020626号-8', '--public-security', '京公网安备11010502030143号']
    const { code, out, err } = await run(['footer', 'render', ...numbers, '--icon', '/police.png', ...today])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect((await run(['footer', 'check', '-', '--json', ...today], out)).out).toContain('"verdict":"accept"')
    expect((await run(['footer', 'render', ...numbers, '--format', 'markdown', ...today])).out).toMatch(/^\[京ICP备/)
  })

  it('exits 1 on a number that cannot be, and says why on standard error', async () => {
    const { code, out, err } = await run(['footer', 'render', '--icp', '京ICP备1234号'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('icp_number.length')
  })

  it('says that an icon is not used, and at which number something is wrong', async () => {
    const odd = await runInEnglish([
      'footer',
      'render',
      '--icp',
      '京ICP备16020626号-8',
      '--icon',
      'javascript:alert(1)',
      ...today,
    ])
    expect(odd.err).toContain('--icon is not used')
    const two = ['--license', 'x', '--license', '粤B2-20090059']
    expect((await runInEnglish(['footer', 'render', '--icp', '京ICP备16020626号-8', ...two, ...today])).err).toContain(
      'licenses.0',
    )
  })
})
