import { Cascader, Checkbox, DatePicker, Input, Radio, Select } from 'antd'
import { emptyPart } from 'beian'
import { divisionPath, divisionTree } from 'beian/divisions'
import type { FilingField, InputFormat } from 'beian/forms'
import dayjs from 'dayjs'
import type { ChangeEvent } from 'react'
import { flushSync } from 'react-dom'
import { useSettings } from './settings.tsx'

interface ControlProps {
  readonly field: FilingField
  readonly id: string
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  /** How a text is written while it is typed. */
  readonly mask?: InputFormat | undefined
  readonly status?: 'error' | 'warning' | undefined
  readonly 'aria-describedby': string
  readonly 'aria-labelledby': string
  readonly 'aria-invalid': boolean
}

const divisions = divisionTree()

// A draft from a file may hold anything; a control shows what it can, and the findings below tell the rest.
const textIn = (value: unknown) =>
  Array.isArray(value) ? value.join(';') : typeof value === 'object' ? '' : String(value ?? '')
const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : value ? [value] : [])
const periodIn = (value: unknown) =>
  (typeof value === 'object' ? (value as { from?: string; until?: string } | null) : null) ?? {}

/** The control of a field: which one is told by the library's description of the form. */
export function Control({ field, id, value, onChange, mask, status, ...aria }: ControlProps) {
  const { locale, words } = useSettings()
  const options = [...(field.options ?? [])]
  const common = { id, ...(status && { status }), ...aria, 'aria-required': field.required }
  const onType = ({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
    if (mask === undefined || (nativeEvent as InputEvent).isComposing) return onChange(target.value)
    const { text, caret } = mask(target.value, target.selectionStart)
    // At once, so that the next key meets the caret where it belongs.
    flushSync(() => onChange(text))
    target.setSelectionRange(caret, caret)
  }
  switch (field.control) {
    case 'long-text':
      return (
        <Input.TextArea
          {...common}
          autoSize={{ minRows: 2, maxRows: 8 }}
          value={textIn(value)}
          onChange={(event) => onChange(event.target.value)}
        />
      )
    case 'choice':
    case 'province':
      return (
        <Select
          {...common}
          className="wide"
          showSearch={{ optionFilterProp: 'label' }}
          options={options}
          value={textIn(value) || undefined}
          onChange={onChange}
          allowClear={!field.required}
        />
      )
    case 'choices':
      return (
        <Select
          {...common}
          className="wide"
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={options}
          value={listIn(value)}
          onChange={onChange}
        />
      )
    case 'texts':
      return (
        <Select
          {...common}
          className="wide"
          mode="tags"
          open={false}
          suffix={null}
          tokenSeparators={[' ', ',', '，', ';', '；', '\n']}
          value={listIn(value)}
          onChange={onChange}
        />
      )
    case 'division':
      return (
        <Cascader
          {...common}
          className="wide"
          options={divisions}
          showSearch
          value={divisionPath(textIn(value))}
          onChange={(path) => onChange(path?.at(-1) ?? '')}
        />
      )
    case 'date':
      return <Day {...common} value={textIn(value)} onChange={onChange} />
    case 'period': {
      const period = periodIn(value)
      return (
        <fieldset className="period" aria-labelledby={aria['aria-labelledby']}>
          <span data-testid={`field-${field.name}.from`}>
            <Day
              {...common}
              aria-labelledby={undefined}
              aria-label={`${field.label} ${words.from}`}
              value={period.from}
              onChange={(from) => onChange({ ...period, from })}
            />
          </span>
          <span aria-hidden="true">–</span>
          {period.until !== 'long-term' && (
            <span data-testid={`field-${field.name}.until`}>
              <Day
                {...common}
                id={`${id}-until`}
                aria-labelledby={undefined}
                aria-label={`${field.label} ${words.until}`}
                value={period.until}
                onChange={(until) => onChange({ ...period, until })}
              />
            </span>
          )}
          <Checkbox
            checked={period.until === 'long-term'}
            onChange={({ target }) => onChange({ ...period, until: target.checked ? 'long-term' : '' })}
          >
            {words.longTerm}
          </Checkbox>
        </fieldset>
      )
    }
    case 'boolean':
      if (!field.required)
        return (
          <Checkbox
            id={id}
            aria-describedby={aria['aria-describedby']}
            checked={value === true}
            onChange={({ target }) => onChange(target.checked ? true : null)}
          >
            {field.label}
          </Checkbox>
        )
      return (
        <Radio.Group
          aria-labelledby={aria['aria-labelledby']}
          aria-describedby={aria['aria-describedby']}
          value={value}
          onChange={({ target }) => onChange(target.value)}
          options={[
            { value: true, label: locale.cells.yes },
            { value: false, label: locale.cells.no },
          ]}
        />
      )
    case 'acknowledgement':
      return (
        <Checkbox
          id={id}
          aria-describedby={aria['aria-describedby']}
          checked={value === true}
          onChange={({ target }) => onChange(target.checked)}
        >
          {locale.cells.yes}
        </Checkbox>
      )
    case 'person':
      return (
        <Radio.Group
          aria-labelledby={aria['aria-labelledby']}
          aria-describedby={aria['aria-describedby']}
          value={typeof value === 'object' && value !== null ? 'own' : value}
          onChange={({ target }) => onChange(target.value === 'own' ? emptyPart(field.parts![0]!.value) : target.value)}
          options={[...options, { value: 'own', label: words.another }]}
        />
      )
    default:
      return <Input {...common} autoComplete="off" value={textIn(value)} onChange={onType} />
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
  return (
    <DatePicker
      {...rest}
      className="day"
      format="YYYY-MM-DD"
      placeholder="YYYY-MM-DD"
      value={value && day.isValid() ? day : null}
      onChange={(picked) => onChange(picked?.format('YYYY-MM-DD') ?? '')}
    />
  )
}
