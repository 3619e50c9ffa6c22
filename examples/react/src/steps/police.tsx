import { Switch, Select } from 'antd'
import type { IcpFilingDraft } from 'beian'
import { sectionTitle } from 'beian/locale'
import { useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import type { Draft } from '../filing/draft.ts'
import { Fields } from '../fields.tsx'
import { useShownForm } from '../form-view.tsx'
import { useSettings } from '../settings.tsx'
import { Check } from './check.tsx'

interface PoliceProps {
  /** Paths that the ICP filing leaves open. */
  readonly asked: readonly string[]
  readonly goTo: (path: readonly (string | number)[]) => void
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
    one?.type === 'website' || one?.type === 'app' ? [{ value: index, label: sectionTitle(['services', index], icp, locale) }] : [])
  const isAsked = (path: string) => asked.some((one) => path === one || path.startsWith(`${one}.`) || one.startsWith(`${path}.`))
  const fields = view.fields.filter((field) => field.control !== 'files' && (showsAll || isAsked(field.path.join('.')) || findings.has(field.name)))
  return (
    <>
      {filed.length > 1 && (
        <div className="card field">
          <label htmlFor="filed-service">{words.policeOf}</label>
          <Select id="filed-service" className="wide" options={filed} value={service} onChange={(index) => setValue('after.service', index)} />
        </div>
      )}
      <label className="switch">
        <Switch size="small" checked={showsAll} onChange={setShowsAll} aria-label={words.policeAll} /> {words.policeAll}
      </label>
      <Fields fields={fields} />
      <Check goTo={goTo} />
    </>
  )
}
