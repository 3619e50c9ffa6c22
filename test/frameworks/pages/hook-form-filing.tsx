import { checkIcpFiling, type IcpFiling, type IcpFilingFormState } from 'beian'
import { type FormFinding, hookFormResolver } from 'beian/forms'
import { useMemo, useState } from 'react'
import { useForm } from 'react-hook-form'

type Site = IcpFilingFormState<'website'>

const FIELDS = [
  { name: 'entity.principal.mobile', label: '手机号码' },
  { name: 'services.0.domain', label: '域名' },
  { name: 'services.0.homeUrl', label: '首页网址' },
] as const

export function FilingForm({ filing, onSave }: { filing: Site; onSave: (filing: IcpFiling) => void }) {
  const [findings, setFindings] = useState<readonly FormFinding<'dots'>[]>([])
  const resolver = useMemo(() => hookFormResolver(checkIcpFiling, { onFindings: setFindings }), [])
  const form = useForm<Site>({ resolver, defaultValues: filing, mode: 'onTouched' })
  const { formState } = form

  const fields = FIELDS.map(({ name, label }) => {
    const isDue = formState.isSubmitted || form.getFieldState(name, formState).isTouched
    const finding = isDue ? findings.find((found) => found.name === name) : undefined
    const { suggestion } = finding ?? {}
    const accept = () => form.setValue(name, suggestion!.value, { shouldValidate: true })
    return (
      <div key={name}>
        <label>
          {label} <input {...form.register(name)} aria-invalid={finding?.severity === 'error'} />
        </label>
        {finding && <span className={finding.severity}>{finding.text}</span>}
        {suggestion && (
          <button type="button" onClick={accept}>
            {suggestion.text}
          </button>
        )}
      </div>
    )
  })

  const elsewhere = findings.filter((found) => !FIELDS.some(({ name }) => name === found.name))
  const save = form.handleSubmit((values) => {
    const report = checkIcpFiling(values)
    if (report.ok) onSave(report.value)
  })
  return (
    <form onSubmit={save}>
      {fields}
      {formState.isSubmitted && elsewhere.map(({ name, text }) => <p key={name + text}>{text}</p>)}
      <button type="submit">提交</button>
    </form>
  )
}
