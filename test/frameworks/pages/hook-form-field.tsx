import { parseResidentId } from 'beian'
import { veeRule } from 'beian/forms'
import { useForm } from 'react-hook-form'

export function IdNumber({ onSave }: { onSave: (idNumber: string) => void }) {
  const { register, handleSubmit, formState } = useForm({ defaultValues: { idNumber: '' }, mode: 'onTouched' })
  const { idNumber } = formState.errors
  const save = handleSubmit((values) => {
    const result = parseResidentId(values.idNumber)
    if (result.ok) onSave(result.value.text)
  })
  return (
    <form onSubmit={save}>
      <label>
        身份证号码 <input {...register('idNumber', { validate: veeRule(parseResidentId) })} aria-invalid={!!idNumber} />
      </label>
      <p role="alert">{idNumber?.message}</p>
      <button type="submit">保存</button>
    </form>
  )
}
