import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { Form, type FormInstance, Input } from 'antd'
import { type IcpFilingDraft, parseEmail, parseResidentId } from 'beian'
import { type AntdField, antdRules } from 'beian/forms'
import RcForm, { Field } from 'rc-field-form'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { crossedFiling, goodFiling, MISTYPED, TEXTS, TOO_SHORT } from './filing.ts'
import { email, IdNumber } from './recipes/antd.tsx'
import { showFindings } from './recipes/antd-filing.tsx'
import { emailRules } from './recipes/antd-suggestion.tsx'
import { useFilingForm as useHookForm } from './recipes/react-hook-form.tsx'
import { onBlur, useFilingForm as useTanstackForm } from './recipes/tanstack-form.tsx'

afterEach(cleanup)

const RESIDENT = '110105 19491231 002x'
const { mistyped: WARNING, crossed: CROSSED, tooShort: MOBILE } = TEXTS

const enter = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
const submit = () => fireEvent.click(screen.getByText('submit'))

function Applicant({ onFinish, onFailed }: { onFinish: (values: object) => void; onFailed: () => void }) {
  return (
    <Form onFinish={onFinish} onFinishFailed={onFailed}>
      <IdNumber />
      <Form.Item name="email" label="电子邮箱" rules={email}>
        <Input />
      </Form.Item>
      <button type="submit">submit</button>
    </Form>
  )
}

function HookFiling({ initial, onValid }: { initial: IcpFilingDraft; onValid: (values: IcpFilingDraft) => void }) {
  const { register, handleSubmit, formState, warnings } = useHookForm(initial)
  const { errors } = formState
  return (
    <form onSubmit={handleSubmit(onValid)}>
      <input aria-label="mobile" {...register('entity.principal.mobile')} />
      <p>{errors.entity?.principal?.mobile?.message}</p>
      <input aria-label="home" {...register('services.0.homeUrl' as never)} />
      <p>{(errors.services as { homeUrl?: { message: string } }[] | undefined)?.[0]?.homeUrl?.message}</p>
      <ul>{warnings.map(({ name, text }) => `${name}: ${text}`)}</ul>
      <button type="submit">submit</button>
    </form>
  )
}

function TanstackFiling({
  initial,
  onSubmit,
}: {
  initial: IcpFilingDraft
  onSubmit: (values: IcpFilingDraft) => void
}) {
  const form = useTanstackForm(initial, onSubmit)
  const input = (name: string, validators?: object) => (
    <form.Field name={name as never} validators={validators as never}>
      {(field) => (
        <>
          <input
            aria-label={name}
            value={field.state.value as string}
            onBlur={field.handleBlur}
            onChange={(event) => field.handleChange(event.target.value as never)}
          />
          <p>{field.state.meta.errors.join()}</p>
        </>
      )}
    </form.Field>
  )
  return (
    <>
      {input('entity.principal.mobile', { onBlur })}
      {input('services[0].homeUrl')}
      <button type="button" onClick={() => form.handleSubmit()}>
        submit
      </button>
    </>
  )
}

function Email() {
  const [form] = Form.useForm()
  return (
    <Form form={form}>
      <Form.Item name="email" label="电子邮箱" rules={emailRules(form)}>
        <Input />
      </Form.Item>
    </Form>
  )
}

function AntdFiling({ initial, onShow }: { initial: IcpFilingDraft; onShow: (form: FormInstance) => void }) {
  const [form] = Form.useForm()
  return (
    <Form form={form} initialValues={initial}>
      <Form.Item name={['services', 0, 'homeUrl']} label="首页网址">
        <Input />
      </Form.Item>
      <Form.Item name={['entity', 'principal', 'email']} label="电子邮箱">
        <Input />
      </Form.Item>
      <button type="button" onClick={() => onShow(form)}>
        submit
      </button>
    </Form>
  )
}

describe('Ant Design', () => {
  it('shows what is wrong, and blocks', async () => {
    const [onFinish, onFailed] = [vi.fn(), vi.fn()]
    render(<Applicant onFinish={onFinish} onFailed={onFailed} />)
    submit()
    await screen.findByText('请填写身份证号码')
    enter('身份证号码', '1')
    await screen.findByText(/应为18位/)
    await waitFor(() => expect(onFailed).toHaveBeenCalled())
    expect(onFinish).not.toHaveBeenCalled()
  })

  it('shows a warning in yellow, and submits; what is right and what may be blank passes', async () => {
    const [onFinish, onFailed] = [vi.fn(), vi.fn()]
    const { container } = render(<Applicant onFinish={onFinish} onFailed={onFailed} />)
    enter('身份证号码', RESIDENT)
    submit()
    await waitFor(() => expect(onFinish).toHaveBeenCalledTimes(1))
    enter('电子邮箱', MISTYPED)
    const warning = await screen.findByText(WARNING)
    expect(warning.className).toContain('warning')
    submit()
    await waitFor(() => expect(onFinish).toHaveBeenCalledTimes(2))
    expect(onFinish.mock.lastCall).toEqual([{ idNumber: RESIDENT, email: MISTYPED }])
    expect(onFailed).not.toHaveBeenCalled()
    expect(container.querySelector('[class*="explain-error"]')).toBeNull()
  })

  it('ends a text in a link that mends the field', async () => {
    render(<Email />)
    enter('电子邮箱', MISTYPED)
    fireEvent.click(await screen.findByText(`${WARNING} 改为 zhang@163.com`))
    expect((screen.getByLabelText('电子邮箱') as HTMLInputElement).value).toBe('zhang@163.com')
    await waitFor(() => expect(screen.queryByText(WARNING, { exact: false })).toBeNull())
    enter('电子邮箱', '@')
    const text = await screen.findByText(/电子邮箱/, { selector: '[class*="explain-error"]' })
    expect(text.querySelector('button')).toBeNull()
  })

  it('places the findings of a whole form, takes them back, and returns those without a field', async () => {
    let form: FormInstance | undefined
    let rest: readonly AntdField<unknown>[] = []
    const onShow = (shown: FormInstance) => {
      form = shown
      rest = showFindings(shown)
    }
    const initial = crossedFiling()
    initial.entity!.principal!.email = MISTYPED
    initial.entity!.principal!.mobile = TOO_SHORT
    render(<AntdFiling initial={initial} onShow={onShow} />)
    submit()
    expect((await screen.findByText(CROSSED)).className).toContain('error')
    expect((await screen.findByText(WARNING)).className).toContain('warning')
    expect(rest).toEqual([{ name: ['entity', 'principal', 'mobile'], errors: [MOBILE], warnings: [] }])
    enter('首页网址', 'www.qingzhu-keji.cn')
    submit()
    await waitFor(() => expect(form?.getFieldError(['services', 0, 'homeUrl'])).toEqual([]))
  })

  it('serves the forms of Ant Design 4 and 5 as well', async () => {
    const [onFinish, onFailed] = [vi.fn(), vi.fn()]
    const field = (name: string, rules: ReturnType<typeof antdRules>): ReactNode => (
      <Field name={name} rules={rules}>
        {(control, meta) => (
          <>
            <input aria-label={name} value={control.value ?? ''} onChange={control.onChange} />
            <p>{meta.errors.join()}</p>
            <i>{meta.warnings.join()}</i>
          </>
        )}
      </Field>
    )
    render(
      <RcForm onFinish={onFinish} onFinishFailed={onFailed}>
        {field('id', antdRules(parseResidentId))}
        {field('email', antdRules(parseEmail))}
        <button type="submit">submit</button>
      </RcForm>,
    )
    enter('email', MISTYPED)
    submit()
    await screen.findByText('请填写身份证号码')
    expect(await screen.findByText(WARNING, { selector: 'i' })).toBeTruthy()
    expect(onFinish).not.toHaveBeenCalled()
    enter('id', RESIDENT)
    submit()
    await waitFor(() => expect(onFinish).toHaveBeenCalled())
  })
})

describe('React Hook Form', () => {
  it('places errors, nested and in lists, and blocks until they are mended', async () => {
    const initial = crossedFiling()
    initial.entity!.principal!.mobile = TOO_SHORT
    const onValid = vi.fn()
    render(<HookFiling initial={initial} onValid={onValid} />)
    submit()
    await screen.findByText(MOBILE)
    await screen.findByText(CROSSED)
    expect(document.activeElement).toBe(screen.getByLabelText('mobile'))
    enter('mobile', '139 1101 2025')
    await waitFor(() => expect(screen.queryByText(MOBILE)).toBeNull())
    expect(onValid).not.toHaveBeenCalled()
    enter('home', 'www.qingzhu-keji.cn')
    submit()
    await waitFor(() => expect(onValid).toHaveBeenCalled())
    expect(onValid.mock.lastCall![0].entity.principal.mobile).toBe('139 1101 2025')
  })

  it('shows warnings beside, and submits with them', async () => {
    const initial = goodFiling()
    initial.entity!.principal!.email = MISTYPED
    const onValid = vi.fn()
    render(<HookFiling initial={initial} onValid={onValid} />)
    submit()
    await screen.findByText(`entity.principal.email: ${WARNING}`)
    await waitFor(() => expect(onValid).toHaveBeenCalled())
  })

  it('blocks for what is wrong where the form has no field', async () => {
    const onValid = vi.fn()
    render(<HookFiling initial={{ ...goodFiling(), services: [] }} onValid={onValid} />)
    submit()
    await new Promise((done) => setTimeout(done, 50))
    expect(onValid).not.toHaveBeenCalled()
  })
})

describe('TanStack Form', () => {
  it('judges a field when it is left', async () => {
    const onSubmit = vi.fn()
    render(<TanstackFiling initial={goodFiling()} onSubmit={onSubmit} />)
    enter('entity.principal.mobile', TOO_SHORT)
    fireEvent.blur(screen.getByLabelText('entity.principal.mobile'))
    await screen.findByText(MOBILE)
    enter('entity.principal.mobile', '139 1101 2025')
    fireEvent.blur(screen.getByLabelText('entity.principal.mobile'))
    await waitFor(() => expect(screen.queryByText(MOBILE)).toBeNull())
    submit()
    await waitFor(() => expect(onSubmit).toHaveBeenCalled())
  })

  it('places the errors of a whole form at its fields, and blocks', async () => {
    const onSubmit = vi.fn()
    render(<TanstackFiling initial={crossedFiling()} onSubmit={onSubmit} />)
    submit()
    await screen.findByText(CROSSED)
    expect(onSubmit).not.toHaveBeenCalled()
  })

  it('submits with warnings; blocks for what is wrong where the form has no field', async () => {
    const [onSubmit, refused] = [vi.fn(), vi.fn()]
    const warned = goodFiling()
    warned.entity!.principal!.email = MISTYPED
    render(<TanstackFiling initial={warned} onSubmit={onSubmit} />)
    submit()
    await waitFor(() => expect(onSubmit).toHaveBeenCalled())
    cleanup()
    const elsewhere = goodFiling()
    elsewhere.entity!.principal!.emergencyPhone = '1'
    render(<TanstackFiling initial={elsewhere} onSubmit={refused} />)
    submit()
    await new Promise((done) => setTimeout(done, 50))
    expect(refused).not.toHaveBeenCalled()
  })
})
