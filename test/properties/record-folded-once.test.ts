import { beforeEach, describe, expect, it, vi } from 'vitest'
import { openText } from '../../src/foundation/input.ts'
import { foldPageText } from '../../src/record/page-text.ts'
import { parseRecordNumber } from '../../src/record/record-number.ts'
import { foldRecordText } from '../../src/record/spelling.ts'

vi.mock('../../src/foundation/input.ts', async (original) => {
  const module = await original<typeof import('../../src/foundation/input.ts')>()
  return { ...module, openText: vi.fn(module.openText) }
})
vi.mock('../../src/record/spelling.ts', async (original) => {
  const module = await original<typeof import('../../src/record/spelling.ts')>()
  return { ...module, foldRecordText: vi.fn(module.foldRecordText) }
})
vi.mock('../../src/record/page-text.ts', async (original) => {
  const module = await original<typeof import('../../src/record/page-text.ts')>()
  return { ...module, foldPageText: vi.fn(module.foldPageText) }
})

describe('parseRecordNumber', () => {
  beforeEach(() => vi.clearAllMocks())

  it.each([
    ['京ICP备16020626号-8', 0, 0],
    ['备案号：京 ICP 备 16020626 号 - 8', 1, 0],
    ['京公网安备 1101 0502 0301 43号', 1, 0],
    ['皖B2-20190103-4', 1, 0],
    ['京ICP证030173', 1, 0],
    // Only the licenses of other authorities keep their brackets and spaces, and are folded for that.
    ['京网食A11010005', 1, 1],
    ['粤网文[2017]6138-1456号', 1, 1],
    ['example.com', 1, 1],
  ])('opens and folds %s once', (text, folded, pages) => {
    parseRecordNumber(text, { today: '2026-11-21' })
    expect(vi.mocked(openText)).toHaveBeenCalledTimes(folded)
    expect(vi.mocked(foldRecordText)).toHaveBeenCalledTimes(folded)
    expect(vi.mocked(foldPageText)).toHaveBeenCalledTimes(pages)
  })
})
