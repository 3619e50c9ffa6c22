import { checkIcpFiling, type IcpFilingDraft } from 'beian'
import { type FormFinding, hookFormResolver } from 'beian/forms'
import { useMemo, useState } from 'react'
import { useForm } from 'react-hook-form'

export function useFilingForm(defaultValues: IcpFilingDraft) {
  const [findings, setFindings] = useState<readonly FormFinding<'dots'>[]>([])
  const resolver = useMemo(() => hookFormResolver(checkIcpFiling, { onFindings: setFindings }), [])
  const form = useForm<IcpFilingDraft>({ resolver, defaultValues })
  const warnings = findings.filter(({ severity }) => severity === 'warning')
  return { ...form, warnings }
}
