import { Checkbox, Select } from 'antd'
import type { IcpFilingDraft } from 'beian'
import { sectionTitle } from 'beian/locale'
import { useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { Fields } from '../fields.tsx'
import type { Draft } from '../filing/draft.ts'
import { useShownForm } from '../form-view.tsx'
import { useSettings } from '../settings.tsx'
import { type GoTo, Report, Verdict } from './check.tsx'

interface PoliceProps {
  /** Paths that the ICP filing leaves open. */
  readonly asked: readonly string[]
  readonly goTo: GoTo
}

/** The public-security filing: what the ICP filing leaves open, and its own verdict. */
export function Police({ asked, goTo }: PoliceProps) {
  const { words, locale } = useSettings()
  const { view, findings } = useShownForm()
  const { control, setValue } = useFormContext<Draft>()
  const icp = useWatch({ control, name: 'icp' }) as IcpFilingDraft
  const service = useWatch({ control, name: 'after.service' })
  const [showsAll, setShowsAll] = useState(false)
  const filed = (icp.services ?? []).flatMap((one, index) =>
    one?.type === 'website' || one?.type === 'app'
      ? [{ value: index, label: sectionTitle(['services', index], icp, locale) }]
      : [],
  )
  const isAsked = (path: string) =>
    asked.some((one) => path === one || path.startsWith(`${one}.`) || one.startsWith(`${path}.`))
  const fields = view.fields.filter(
    (field) => field.control !== 'files' && (showsAll || isAsked(field.path.join('.')) || findings.has(field.name)),
  )
  return (
    <>
      <Verdict />
      {filed.length > 1 && (
        <div className="card field">
          <label className="label" htmlFor="filed-service">
            {words.policeOf}
          </label>
          <Select
            id="filed-service"
            className="wide"
            options={filed}
            value={service}
            onChange={(index) => setValue('after.service', index)}
          />
        </div>
      )}
      <Checkbox className="switch" checked={showsAll} onChange={({ target }) => setShowsAll(target.checked)}>
        {words.policeAll}
      </Checkbox>
      <Fields fields={fields} />
      <Report goTo={goTo} />
    </>
  )
}
