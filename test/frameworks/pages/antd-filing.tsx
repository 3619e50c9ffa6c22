import { Alert, Button, Form, Input } from 'antd'
import { checkIcpFiling, type IcpFiling, type IcpFilingDraft, parseMobilePhone } from 'beian'
import { antdRules } from 'beian/forms'
import { useState } from 'react'
import { showFindings } from '../recipes/antd-filing.tsx'

export function FilingForm({ filing, onSave }: { filing: IcpFilingDraft; onSave: (filing: IcpFiling) => void }) {
  const [form] = Form.useForm()
  const [elsewhere, setElsewhere] = useState<ReturnType<typeof showFindings>>([])

  const save = () => {
    setElsewhere(showFindings(form))
    const report = checkIcpFiling(form.getFieldsValue(true))
    if (report.ok) onSave(report.value)
  }
  return (
    <Form form={form} initialValues={filing} onFinish={save} layout="vertical" scrollToFirstError>
      <Form.Item
        name={['entity', 'principal', 'mobile']}
        label="手机号码"
        rules={antdRules(parseMobilePhone)}
        validateTrigger="onBlur"
      >
        <Input />
      </Form.Item>
      <Form.Item name={['services', 0, 'homeUrl']} label="首页网址">
        <Input />
      </Form.Item>
      {elsewhere.map(({ name, errors, warnings }) => (
        <Alert
          key={name.join()}
          type={errors.length > 0 ? 'error' : 'warning'}
          title={[...errors, ...warnings].join('；')}
        />
      ))}
      <Button htmlType="submit">提交</Button>
    </Form>
  )
}
