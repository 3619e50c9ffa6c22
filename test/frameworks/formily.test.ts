import type { Field } from '@formily/core'
import { describe, expect, it } from 'vitest'
import { MISTYPED, TEXTS } from './filing.ts'
import { form } from './recipes/formily.ts'

const RIGHT = '110105 19491231 002x'
const field = (name: string) => form.query(name).take() as Field

describe('Formily', () => {
  it('shows what is wrong, and blocks', async () => {
    form.setValues({ idNumber: '1', email: '' })
    await expect(form.validate()).rejects.toBeTruthy()
    expect(field('idNumber').selfErrors).toEqual([expect.stringContaining('应为18位')])
    expect(field('email').selfErrors).toEqual([])
  })

  it('warns, and submits', async () => {
    form.setValues({ idNumber: RIGHT, email: MISTYPED })
    await expect(form.submit()).resolves.toMatchObject({ idNumber: RIGHT })
    expect(field('idNumber').selfErrors).toEqual([])
    expect(field('email').selfWarnings).toEqual([TEXTS.mistyped])
    form.setValues({ email: 'zhang@163.com' })
    await form.validate()
    expect(field('email').selfWarnings).toEqual([])
  })
})
