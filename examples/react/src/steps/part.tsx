import { Field } from '../field.tsx'
import { Fields } from '../fields.tsx'
import { useShownForm } from '../form-view.tsx'
import { type Step, stepOf } from '../steps.ts'

/** A part of the ICP filing: the entity, or its services with a button for another. */
export function Part({ step }: { readonly step: Step }) {
  const { view } = useShownForm()
  const fields = view.fields.filter((field) => stepOf(field) === step)
  const list = fields.find(({ name }) => name === 'services')
  return (
    <>
      <Fields fields={fields.filter((field) => field !== list)} />
      {list && (
        <div className="card">
          <Field field={list} />
        </div>
      )}
    </>
  )
}
