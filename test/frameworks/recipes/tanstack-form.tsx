import { useForm } from '@tanstack/react-form'
import { checkIcpFiling, type IcpFilingDraft, parseMobilePhone } from 'beian'
import { tanstackFormValidator, tanstackValidator } from 'beian/forms'

export const onBlur = tanstackValidator(parseMobilePhone)

export function useFilingForm(defaultValues: IcpFilingDraft, onSubmit: (filing: IcpFilingDraft) => void) {
  const validators = { onSubmit: tanstackFormValidator(checkIcpFiling) }
  return useForm({ defaultValues, validators, onSubmit: ({ value }) => onSubmit(value) })
}
