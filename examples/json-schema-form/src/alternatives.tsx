import type { MultiSchemaFieldTemplateProps } from '@rjsf/utils'
import { isValidElement } from 'react'

/** Alternatives of a schema: which one it is, with a label, which RJSF leaves out, and its fields. */
export function Alternatives({ schema, selector, optionSchemaField }: MultiSchemaFieldTemplateProps) {
  const id = isValidElement<{ readonly id?: string }>(selector) ? selector.props.id : undefined
  return (
    <div>
      <label htmlFor={id}>{schema.oneOf === undefined ? '填写方式' : '服务类型'}</label>
      {selector}
      {optionSchemaField}
    </div>
  )
}
