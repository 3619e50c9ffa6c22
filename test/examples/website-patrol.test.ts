import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

describe('the patrol of websites', () => {
  const lines: string[] = []

  beforeAll(async () => {
    vi.spyOn(console, 'log').mockImplementation((line: string) => {
      lines.push(...line.split('\n'))
    })
    vi.doMock('beian/footer', () => import('../../src/footer.ts'))
    vi.doMock('beian/locale', () => import('../../src/locale.ts'))
    await import('../../examples/website-patrol/index.mjs' as string)
  })
  afterAll(() => {
    vi.restoreAllMocks()
  })

  it('checks a hundred websites against the numbers of each', () => {
    expect(lines.at(-1)).toBe('100个网站，10个有问题，10个可自动修正')
    const hosts = lines.filter((line) => line.startsWith('site')).map((line) => line.replace(/（.*/, ''))
    expect(hosts.sort()).toEqual(Array.from({ length: 10 }, (_, index) => `site${index * 10 + 9}.example.com`).sort())
  })

  it('says of each where, and what', () => {
    for (const said of ['已停用', '没有链接', '没有展示ICP备案号', '与备案的号码不一致', '被隐藏了'])
      expect(
        lines.filter((line) => line.includes(said)),
        said,
      ).toHaveLength(2)
    const findings = lines.filter((line) => line.startsWith('  '))
    expect(findings.every((line) => /^ {2}第\d+行第\d+列：/.test(line))).toBe(true)
  })
})
