import { Button, type FormInstance } from 'antd'
import { parseEmail } from 'beian'
import { antdRules, type FormFinding } from 'beian/forms'

export const emailRules = (form: FormInstance) => {
  const accept = (email?: string) => form.setFieldsValue({ email })
  const render = ({ text, suggestion: to }: FormFinding<'array'>) => (
    <Button type="link" onClick={() => accept(to?.value)}>{`${text} ${to?.text ?? ''}`}</Button>
  )
  return antdRules(parseEmail, { render })
}
