import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { useForm as useTanstackForm } from '@tanstack/react-form'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import {
  checkIcpFiling,
  emptyIcpFiling,
  emptyPublicSecurityFiling,
  type IcpFilingFormState,
  toStandardSchema,
} from 'beian'
import { formFindings } from 'beian/forms'
import { describeIssue } from 'beian/locale'
import { type Path, useForm } from 'react-hook-form'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { reactive, watchEffect } from 'vue'
import { TEXTS, TOO_SHORT } from './filing.ts'

/*
 * A form's state as `emptyIcpFiling` makes it, bound without a cast. What must not compile is marked: the types are run
 * with the tests.
 */

afterEach(cleanup)

type Site = IcpFilingFormState<'website'>

const blankSite = (): Site => emptyIcpFiling({ nature: 'enterprise', services: ['website'] })
const draft = (values: unknown) => checkIcpFiling(values, { draft: true })
const schema = toStandardSchema(draft, (issue) => describeIssue(issue, undefined, { short: true }))

const MOBILE = 'entity.principal.mobile' satisfies Path<Site>
const DOMAIN = 'services.0.domain' satisfies Path<Site>

/** Names of fields that the form does not have. */
const slips: readonly Path<Site>[] = [
  // @ts-expect-error: principal
  'entity.principle.mobile',
  // @ts-expect-error: homeUrl
  'services.0.homeURL',
  // @ts-expect-error: nothing below a text
  'entity.name.first',
]

function Applicant({ onValid }: { onValid: (filing: Site) => void }) {
  const { register, handleSubmit, formState } = useForm<Site>({ defaultValues: blankSite() })
  return (
    <form onSubmit={handleSubmit(onValid)}>
      <input aria-label="mobile" {...register('entity.principal.mobile')} />
      <input aria-label="domain" {...register(DOMAIN)} />
      {/* @ts-expect-error: no such field */}
      <p>{formState.errors.entity?.principle?.message}</p>
      <button type="submit">submit</button>
    </form>
  )
}

function HookJudged() {
  const { register, handleSubmit, formState } = useForm({
    defaultValues: blankSite() as object,
    resolver: standardSchemaResolver(schema as never),
  })
  const errors = formState.errors as { entity?: { principal?: { mobile?: { message: string } } } }
  return (
    <form onSubmit={handleSubmit(() => undefined)}>
      <input aria-label="mobile" {...register(MOBILE as never)} />
      <p>{errors.entity?.principal?.mobile?.message}</p>
      <button type="submit">submit</button>
    </form>
  )
}

function TanstackJudged({ onSubmit }: { onSubmit: () => void }) {
  const form = useTanstackForm({
    defaultValues: blankSite(),
    validators: { onSubmit: schema as never },
    onSubmit,
  })
  return (
    <>
      <form.Field name={MOBILE}>
        {(field) => (
          <>
            <input
              aria-label="mobile"
              value={field.state.value}
              onChange={({ target }) => field.handleChange(target.value)}
            />
            <p>{(field.state.meta.errors as unknown as { message: string }[]).map((error) => error?.message)}</p>
          </>
        )}
      </form.Field>
      {/* @ts-expect-error: no such field */}
      <form.Field name="entity.principle.mobile">{() => null}</form.Field>
      <button type="button" onClick={() => form.handleSubmit()}>
        submit
      </button>
    </>
  )
}

describe('React Hook Form', () => {
  it('binds the state by its paths', async () => {
    const onValid = vi.fn<(filing: Site) => void>()
    render(<Applicant onValid={onValid} />)
    fireEvent.change(screen.getByLabelText('mobile'), { target: { value: '13911012025' } })
    fireEvent.change(screen.getByLabelText('domain'), { target: { value: 'qingzhu-keji.cn' } })
    fireEvent.click(screen.getByText('submit'))
    await waitFor(() => expect(onValid).toHaveBeenCalled())
    const filing = onValid.mock.calls[0]![0]
    expect(filing.entity.principal.mobile).toBe('13911012025')
    expect(filing.services[0]!.domain).toBe('qingzhu-keji.cn')
    expect(draft(filing).issues).toEqual([])
    expect(slips).toHaveLength(3)
  })

  it('takes a check of a whole form as a Standard Schema', async () => {
    render(<HookJudged />)
    fireEvent.change(screen.getByLabelText('mobile'), { target: { value: TOO_SHORT } })
    fireEvent.click(screen.getByText('submit'))
    expect(await screen.findByText(TEXTS.tooShort)).toBeDefined()
  })
})

describe('TanStack Form', () => {
  it('takes a check of a whole form as a Standard Schema, and its state without a cast', async () => {
    const onSubmit = vi.fn()
    render(<TanstackJudged onSubmit={onSubmit} />)
    fireEvent.change(screen.getByLabelText('mobile'), { target: { value: TOO_SHORT } })
    fireEvent.click(screen.getByText('submit'))
    expect(await screen.findByText(TEXTS.tooShort)).toBeDefined()
    expect(onSubmit).not.toHaveBeenCalled()
    fireEvent.change(screen.getByLabelText('mobile'), { target: { value: '13911012025' } })
    fireEvent.click(screen.getByText('submit'))
    await waitFor(() => expect(onSubmit).toHaveBeenCalled())
  })
})

describe('Vue', () => {
  it('makes the state reactive as it is, lists included', () => {
    const form = reactive(blankSite())
    let found: string[] = []
    const stop = watchEffect(
      () => {
        found = formFindings(draft(form)).map(({ name }) => name)
      },
      { flush: 'sync' },
    )
    expect(found).toEqual([])
    form.entity.principal.mobile = TOO_SHORT
    form.services[0]!.domain = 'https://qingzhu.cn/'
    expect(found).toEqual(['entity.principal.mobile', 'services[0].domain'])
    form.services.push(...emptyIcpFiling({ services: ['website'] }).services)
    form.services[1]!.contents.push('blog')
    // @ts-expect-error: no such field
    form.entity.principle = {}
    stop()

    const police = reactive(emptyPublicSecurityFiling({ service: 'website' }))
    police.service.interactive = true
    police.service.openedOn = '2026-11-01'
    // @ts-expect-error: a box is ticked or not
    police.service.interactive = 'yes'
  })
})
