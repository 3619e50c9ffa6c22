import { Button, type FormInstance } from 'antd'
import { parseEmail } from 'beian'
import { antdRules, type FormFinding } from 'beian/forms'

export const emailRules = (form: FormInstance) => {
  const accept = (email: string) => form.setFields([{ name: 'email', value: email, warnings: [] }])
  const link = ({ text, suggestion: to }: FormFinding<'array'>) =>
    to ? <Button type="link" onClick={() => accept(to.value)}>{`${text} ${to.text}`}</Button> : text
  return antdRules(parseEmail, { render: link })
}
