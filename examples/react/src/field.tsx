import { emptyPart } from 'beian'
import { type FilingField, type FormFinding, inputFormatOf } from 'beian/forms'
import { memo, useState } from 'react'
import { useController, useFormContext } from 'react-hook-form'
import { Control } from './control.tsx'
import type { Draft } from './filing/draft.ts'
import { valueAt, whileTyping } from './filing/report.ts'
import { FieldFindings } from './findings.tsx'
import { useShownForm } from './form-view.tsx'
import { useSettings } from './settings.tsx'

const NONE: readonly FormFinding[] = []
const WIDE = ['long-text', 'list', 'choices', 'texts', 'person', 'period', 'division']

/** Several controls, which have their labels: that of the field stands above them all. */
const isGroup = ({ control, required }: FilingField) =>
  control === 'person' || control === 'period' || (control === 'boolean' && required)

/** A box that says what it is, or a person whose section bears the name. */
const isNamedBeside = ({ control, required }: FilingField) =>
  control === 'person' || (control === 'boolean' && !required)

/** A field: its label, its control, and what is found there. */
export function Field({ field }: { readonly field: FilingField }) {
  const { view, findings } = useShownForm()
  const found = findings.get(field.name) ?? NONE
  if (field.control === 'file' || field.control === 'files') return null
  if (field.control === 'list') return <List field={field} findings={found} />
  return <Bound field={field} findings={found} form={view.form} filing={view.filing} />
}

interface BoundProps {
  readonly field: FilingField
  readonly findings: readonly FormFinding[]
  readonly form: 'icp' | 'police'
  readonly filing: object
}

const Bound = memo(
  function Bound({ field, findings, form, filing }: BoundProps) {
    const { words } = useSettings()
    const { control } = useFormContext<Draft>()
    const [hasFocus, setFocus] = useState(false)
    const { field: bound } = useController({ control, name: `${form}.${field.path.join('.')}` as never })
    const id = `${form}-${field.name}`
    const told = hasFocus ? whileTyping(findings, filing) : findings
    const worst = told[0]?.severity
    const Label = isGroup(field) ? 'span' : 'label'
    const value = (bound.value as unknown) ?? valueAt(filing, field.path)
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: the focus of the control within bubbles up to here
      <div
        className={`field ${WIDE.includes(field.control) || field.path.at(-1) === 'address' ? 'whole' : ''}`}
        data-testid={`field-${field.name}`}
        onFocus={() => setFocus(true)}
        onBlur={() => {
          setFocus(false)
          bound.onBlur()
        }}
      >
        <Label
          id={`${id}-label`}
          {...(!isGroup(field) && { htmlFor: id })}
          className={isNamedBeside(field) ? 'hidden' : 'label'}
        >
          {field.label}
          {field.required && (
            <span className="star" title={words.required} aria-hidden="true">
              *
            </span>
          )}
        </Label>
        <Control
          field={field}
          id={id}
          value={value}
          onChange={bound.onChange}
          mask={inputFormatOf(field, filing)}
          status={worst === 'error' || worst === 'warning' ? worst : undefined}
          aria-describedby={`${id}-note ${id}-findings`}
          aria-labelledby={`${id}-label`}
          aria-invalid={worst === 'error'}
        />
        <p id={`${id}-note`} className="note" hidden={field.note === undefined}>
          {field.note}
        </p>
        <FieldFindings id={`${id}-findings`} findings={told} />
      </div>
    )
  },
  // The description is made anew after each change; a field is drawn again where it, or what is found there, is another.
  (a, b) => JSON.stringify([a.field, a.findings]) === JSON.stringify([b.field, b.findings]) && sameSiblings(a, b),
)

const sameSiblings = (a: BoundProps, b: BoundProps) => {
  const holder = a.field.path.slice(0, -1)
  return JSON.stringify(valueAt(a.filing, holder)) === JSON.stringify(valueAt(b.filing, holder))
}

/** A list: what is wrong with it, and buttons for another row. Its rows are groups of fields of their own. */
function List({ field, findings }: { readonly field: FilingField; readonly findings: readonly FormFinding[] }) {
  const { words } = useSettings()
  const { view } = useShownForm()
  const { getValues, setValue } = useFormContext<Draft>()
  const name = `${view.form}.${field.path.join('.')}` as 'icp.services'
  const rows = () => (getValues(name) ?? valueAt(view.filing, field.path) ?? []) as never[]
  return (
    <div className="field whole list" data-testid={`field-${field.name}`}>
      <span className="label">
        {field.label}
        {field.required && (
          <span className="star" aria-hidden="true">
            *
          </span>
        )}
      </span>
      <div className="buttons">
        {field.parts?.map((part) => (
          <button
            key={part.value}
            type="button"
            className="button small"
            data-testid={field.parts?.length === 1 ? `add-${field.name}` : `add-${field.name}-${part.value}`}
            onClick={() => setValue(name, [...rows(), emptyPart(part.value) as never])}
          >
            + {words.add(part.label)}
          </button>
        ))}
      </div>
      <FieldFindings id={`${view.form}-${field.name}-findings`} findings={findings} />
    </div>
  )
}

/** Removes a row of a list. */
export function RemoveRow({ path, label }: { readonly path: readonly (string | number)[]; readonly label: string }) {
  const { words } = useSettings()
  const { view } = useShownForm()
  const { getValues, setValue } = useFormContext<Draft>()
  const name = `${view.form}.${path.slice(0, -1).join('.')}` as 'icp.services'
  const rows = () => (getValues(name) ?? valueAt(view.filing, path.slice(0, -1)) ?? []) as never[]
  return (
    <button
      type="button"
      className="link"
      aria-label={`${words.remove} ${label}`}
      data-testid={`remove-${path
        .slice(0, -1)
        .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
        .join('')
        .slice(1)}[${path.at(-1)}]`}
      onClick={() =>
        setValue(
          name,
          rows().filter((_, index) => index !== path.at(-1)),
        )
      }
    >
      {words.remove}
    </button>
  )
}
