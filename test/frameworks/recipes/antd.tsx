import { Form, Input } from 'antd'
import { parseEmail, parseResidentId } from 'beian'
import { antdRules } from 'beian/forms'

export const IdNumber = () => (
  <Form.Item name="idNumber" label="身份证号码" rules={antdRules(parseResidentId)}>
    <Input />
  </Form.Item>
)
export const email = antdRules(parseEmail, { optional: true })
