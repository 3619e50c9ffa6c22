import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { emptyIcpFiling, type IcpFilingFormState, parseResidentId } from 'beian'
import { formFindings } from 'beian/forms'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { crossedFiling, goodFiling, MISTYPED, TEXTS, TOO_SHORT } from './filing.ts'
import { FilingForm as AntdForm } from './pages/antd-filing.tsx'
import { IdNumber } from './pages/hook-form-field.tsx'
import { FilingForm as HookForm } from './pages/hook-form-filing.tsx'

/* The components that the guide to React shows. */

afterEach(cleanup)

type Site = IcpFilingFormState<'website'>

/** A right filing in the state of a form. */
const site = (filing = goodFiling()): Site => ({
  ...emptyIcpFiling({ nature: 'enterprise', services: ['website'] }),
  ...(filing as object),
})

const enter = (label: string, value: string) => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
  fireEvent.blur(screen.getByLabelText(label))
}

describe('a field of React Hook Form', () => {
  it('says what is wrong when it is left, and saves the number as it is stored', async () => {
    const onSave = vi.fn()
    render(<IdNumber onSave={onSave} />)
    enter('身份证号码', '110105194912310021')
    await screen.findByText(formFindings(parseResidentId('110105194912310021'))[0]!.text)
    fireEvent.click(screen.getByText('保存'))
    enter('身份证号码', '110105 19491231 002x')
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(''))
    expect(onSave).not.toHaveBeenCalled()
    fireEvent.click(screen.getByText('保存'))
    await waitFor(() => expect(onSave).toHaveBeenCalledWith('11010519491231002X'))
  })
})

describe('a filing in React Hook Form', () => {
  it('is silent about fields that nobody has been at, until it is submitted', async () => {
    const filing = site(crossedFiling())
    filing.entity.principal.mobile = TOO_SHORT
    render(<HookForm filing={filing} onSave={vi.fn()} />)
    enter('手机号码', '1391101')
    await waitFor(() => expect(screen.getByLabelText('手机号码').getAttribute('aria-invalid')).toBe('true'))
    expect(screen.queryByText(TEXTS.crossed)).toBeNull()
    fireEvent.click(screen.getByText('提交'))
    await screen.findByText(TEXTS.crossed)
  })

  it('mends a field by its link, tells what is found elsewhere, and saves', async () => {
    const onSave = vi.fn()
    const filing = site()
    filing.entity.principal.email = MISTYPED
    render(<HookForm filing={filing} onSave={onSave} />)
    enter('域名', 'https://qingzhu-keji.cn/')
    fireEvent.click(await screen.findByText('改为 qingzhu-keji.cn'))
    expect((screen.getByLabelText('域名') as HTMLInputElement).value).toBe('qingzhu-keji.cn')
    enter('手机号码', '139 1101 2025')
    fireEvent.click(screen.getByText('提交'))
    await waitFor(() => expect(onSave).toHaveBeenCalled())
    expect(onSave.mock.lastCall![0].entity.principal.mobile).toBe('13911012025')
    await screen.findByText(TEXTS.mistyped)
  })
})

describe('a filing in Ant Design', () => {
  it('judges a field when it is left, the rest on submit, and saves what is right', async () => {
    const onSave = vi.fn()
    const filing = crossedFiling()
    filing.entity!.principal!.email = MISTYPED
    render(<AntdForm filing={filing} onSave={onSave} />)
    enter('手机号码', TOO_SHORT)
    await screen.findByText(TEXTS.tooShort)
    enter('手机号码', '139 1101 2025')
    await waitFor(() => expect(screen.queryByText(TEXTS.tooShort)).toBeNull())
    fireEvent.click(screen.getByRole('button'))
    await screen.findByText(TEXTS.crossed)
    await screen.findByText(TEXTS.mistyped)
    expect(onSave).not.toHaveBeenCalled()
    enter('首页网址', 'www.qingzhu-keji.cn')
    fireEvent.click(screen.getByRole('button'))
    await waitFor(() => expect(onSave).toHaveBeenCalled())
    expect(onSave.mock.lastCall![0].entity.principal.mobile).toBe('13911012025')
  })
})
