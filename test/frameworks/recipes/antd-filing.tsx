import type { FormInstance } from 'antd'
import { checkIcpFiling } from 'beian'
import { antdFields } from 'beian/forms'

/** Shows what is found at its fields; returns what is found where the form has no field. */
export function showFindings(form: FormInstance) {
  const found = antdFields(checkIcpFiling(form.getFieldsValue(true)))
  const names = form.getFieldsError().map(({ name }) => name)
  form.setFields([...names.map((name) => ({ name, errors: [], warnings: [] })), ...found])
  return found.filter((field) => !names.some((name) => name.join() === field.name.join()))
}
