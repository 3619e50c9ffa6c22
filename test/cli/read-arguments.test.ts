import { describe, expect, it } from 'vitest'
import { runInEnglish } from './run.ts'

describe('misuse', () => {
  it.each([
    [['footer'], 'footer must be followed by one of check, fix, render'],
    [['footer', 'render'], 'footer render needs --icp'],
    [['footer', 'render', '--icp', 'x', '--format', 'pdf'], '--format must be one of html, markdown, jsx, vue'],
    [['footer', 'check', '--province', '99'], 'no such province: give two digits (44) or a name (guangdong)'],
    [['scan', '--today', '2025-02-30'], '--today must be a date, YYYY-MM-DD'],
  ])('%j: %s', async (args, message) => {
    const { code, out, err } = await runInEnglish(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
  })
})

describe('options', () => {
  it.each([
    [['footer', 'render', '--icp', '京ICP备16020626号-8', '--json'], '--json is not an option of footer render'],
    [['scan', '--province', '11'], '--province is not an option of scan'],
    [['explain', 'icp_number.length', '--draft'], '--draft is not an option of explain'],
    [['footer', 'check', '--expected', '京ICP备16020626号-8,garbage'], '--expected must be a number that a page shows'],
  ])('%j: %s', async (args, message) => {
    const { code, out, err } = await runInEnglish(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
  })
})
