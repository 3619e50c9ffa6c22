import { Cascader, Checkbox, DatePicker, Input, Radio, Select } from 'antd'
import { divisionPath, divisionTree } from 'beian/divisions'
import { emptyPart } from 'beian'
import type { FilingField } from 'beian/forms'
import dayjs from 'dayjs'
import type { ChangeEvent } from 'react'
import { useSettings } from './settings.tsx'

interface ControlProps {
  readonly field: FilingField
  readonly id: string
  readonly value: any
  readonly onChange: (value: unknown) => void
  /** How a text is written while it is typed. */
  readonly mask?: ((text: string, caret?: number | null) => { text: string; caret: number }) | undefined
  readonly status?: 'error' | 'warning' | undefined
  readonly 'aria-describedby': string
  readonly 'aria-labelledby': string
  readonly 'aria-invalid': boolean
}

const divisions = divisionTree()

/** The control of a field: which one is told by the library's description of the form. */
export function Control({ field, id, value, onChange, mask, status, ...aria }: ControlProps) {
  const { locale, words } = useSettings()
  const options = [...(field.options ?? [])]
  const common = { id, ...(status && { status }), ...aria, 'aria-required': field.required }
  const onType = ({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
    if (mask === undefined || (nativeEvent as InputEvent).isComposing) return onChange(target.value)
    const { text, caret } = mask(target.value, target.selectionStart)
    onChange(text)
    requestAnimationFrame(() => target.setSelectionRange(caret, caret))
  }
  switch (field.control) {
    case 'long-text':
      return <Input.TextArea {...common} autoSize={{ minRows: 2, maxRows: 8 }} value={value ?? ''} onChange={(event) => onChange(event.target.value)} />
    case 'choice':
    case 'province':
      return <Select {...common} className="wide" showSearch={{ optionFilterProp: 'label' }} options={options} value={value || undefined} onChange={onChange} allowClear={!field.required} />
    case 'choices':
      return <Select {...common} className="wide" mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={options} value={value ?? []} onChange={onChange} />
    case 'texts':
      return <Select {...common} className="wide" mode="tags" open={false} suffix={null} tokenSeparators={[' ', ',', '，', ';', '；', '\n']} value={value ?? []} onChange={onChange} />
    case 'division':
      return <Cascader {...common} className="wide" options={divisions} showSearch value={value ? divisionPath(value) : []} onChange={(path) => onChange(path?.at(-1) ?? '')} />
    case 'date':
      return <Day {...common} value={value} onChange={onChange} />
    case 'period':
      return (
        <div className="period" role="group" aria-labelledby={aria['aria-labelledby']}>
          <Day {...common} aria-label={`${field.label} ${words.from}`} value={value?.from} onChange={(from) => onChange({ ...value, from })} />
          <span aria-hidden="true">–</span>
          {value?.until !== 'long-term' && (
            <Day {...common} id={`${id}-until`} aria-label={`${field.label} ${words.until}`} value={value?.until} onChange={(until) => onChange({ ...value, until })} />
          )}
          <Checkbox checked={value?.until === 'long-term'} onChange={({ target }) => onChange({ ...value, until: target.checked ? 'long-term' : '' })}>
            {words.longTerm}
          </Checkbox>
        </div>
      )
    case 'boolean':
      if (!field.required) return <Checkbox id={id} aria-describedby={aria['aria-describedby']} checked={value === true} onChange={({ target }) => onChange(target.checked ? true : null)}>{field.label}</Checkbox>
      return (
        <Radio.Group aria-labelledby={aria['aria-labelledby']} aria-describedby={aria['aria-describedby']} value={value} onChange={({ target }) => onChange(target.value)}
          options={[{ value: true, label: locale.cells.yes }, { value: false, label: locale.cells.no }]} />
      )
    case 'acknowledgement':
      return <Checkbox id={id} aria-describedby={aria['aria-describedby']} checked={value === true} onChange={({ target }) => onChange(target.checked)}>{field.label}</Checkbox>
    case 'person':
      return (
        <Radio.Group aria-labelledby={aria['aria-labelledby']} aria-describedby={aria['aria-describedby']}
          value={typeof value === 'object' && value !== null ? 'own' : value}
          onChange={({ target }) => onChange(target.value === 'own' ? emptyPart(field.parts![0]!.value) : target.value)}
          options={[...options, { value: 'own', label: words.another }]} />
      )
    default:
      return <Input {...common} autoComplete="off" value={Array.isArray(value) ? value.join(';') : (value ?? '')} onChange={onType} />
  }
}

interface DayProps {
  readonly value: string | undefined
  readonly onChange: (day: string) => void
  readonly id?: string
  readonly status?: 'error' | 'warning'
  readonly 'aria-label'?: string
}

/** A date as the filing has it, a text; what is none stays blank here and is told below the field. */
export function Day({ value, onChange, ...rest }: DayProps) {
  const day = dayjs(value)
  return <DatePicker {...rest} className="day" format="YYYY-MM-DD" placeholder="YYYY-MM-DD" value={value && day.isValid() ? day : null} onChange={(picked) => onChange(picked?.format('YYYY-MM-DD') ?? '')} />
}
