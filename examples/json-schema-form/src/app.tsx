import { Form } from '@rjsf/antd'
import type { RJSFValidationError, UiSchema } from '@rjsf/utils'
import { customizeValidator } from '@rjsf/validator-ajv8'
import localize from 'ajv-i18n/localize/zh'
import { Alert, Button, Card, ConfigProvider, Tag, Typography } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import { emptyIcpFiling } from 'beian'
import type { FormFinding } from 'beian/forms'
import schema from 'beian/json-schema/v1/draft-07/icp.input.json'
import { fieldLabel, sectionTitle } from 'beian/locale'
import { type ChangeEvent, useMemo, useState } from 'react'
import { Alternatives } from './alternatives.tsx'
import { chinese } from './chinese.ts'
import { atFields, besides, elementOf, findingsIn } from './findings.ts'
import { formSchemaOf } from './form-schema.ts'

const formSchema = formSchemaOf(schema, ['materials'])
const templates = { MultiSchemaFieldTemplate: Alternatives }
const validator = customizeValidator({}, localize)

/** Two columns for what stands on one line. */
const layout = {
  colon: false,
  labelAlign: 'left',
  rowGutter: 16,
  colSpan: { string: 12, boolean: 12, object: 24, array: 24 },
}

/** Dark enough to be read by everybody. */
const COLORS = {
  colorPrimary: '#1f6f57',
  colorLink: '#1f6f57',
  colorError: '#b3261e',
  colorErrorText: '#b3261e',
  colorTextSecondary: '#56605b',
  colorTextDescription: '#56605b',
  colorTextTertiary: '#56605b',
  borderRadius: 6,
}

const uiSchema: UiSchema = {
  'ui:title': '',
  'ui:submitButtonOptions': { submitText: '检查', props: { size: 'large', block: true } },
  form: { 'ui:widget': 'hidden' },
  services: { items: { type: { 'ui:widget': 'hidden' } } },
}

/** Of the whole form's state what a website's first filing needs; the schema brings the rest. */
const { form, kind } = emptyIcpFiling()
const start = { form, kind, services: [{ type: 'website', principal: 'entity' }] }

export function App() {
  const [filing, setFiling] = useState<object>(start)
  const [submitted, setSubmitted] = useState(false)
  const findings = useMemo(() => findingsIn(filing, !submitted), [filing, submitted])
  const extraErrors = useMemo(() => atFields(findings), [findings])
  const [unread, setUnread] = useState(false)
  const check = () => setSubmitted(true)
  const open = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const read = filingIn((await target.files?.[0]?.text()) ?? '')
    setUnread(read === undefined)
    if (read !== undefined) setFiling(read)
    target.value = ''
  }
  return (
    <ConfigProvider locale={zhCN} button={{ autoInsertSpace: false }} theme={{ token: COLORS }}>
      <header>
        <Typography.Title level={1}>ICP 备案</Typography.Title>
        <Typography.Paragraph type="secondary">
          字段、选项和必填条件来自 JSON Schema，是否会被退回由 beian 判断。内容不会离开本页。
        </Typography.Paragraph>
      </header>
      <label className="import">
        打开备案文件（JSON）
        <input type="file" accept="application/json,.json" data-testid="import" onChange={open} />
      </label>
      {unread && <Alert type="warning" title="这个文件不是 JSON 对象，请换一个文件。" showIcon />}
      <main>
        <Form
          schema={formSchema}
          uiSchema={uiSchema}
          validator={validator}
          formData={filing}
          formContext={layout}
          extraErrors={extraErrors}
          extraErrorsBlockSubmit
          transformErrors={(errors: RJSFValidationError[]) => besides(findingsIn(filing, false), errors)}
          translateString={chinese}
          templates={templates}
          showErrorList={false}
          liveValidate={submitted ? 'onChange' : false}
          noHtml5Validate
          experimental_defaultFormStateBehavior={{ constAsDefaults: 'skipOneOf' }}
          onChange={({ formData }) => setFiling(formData)}
          onSubmit={check}
          onError={check}
        />
        <Report filing={filing} findings={findings} submitted={submitted} />
      </main>
    </ConfigProvider>
  )
}

/** The filing in a file; `undefined` where there is none. */
function filingIn(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

interface ReportProps {
  readonly filing: object
  readonly findings: readonly FormFinding[]
  readonly submitted: boolean
}

function Report({ filing, findings, submitted }: ReportProps) {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const verdict = errors > 0 ? 'error' : submitted ? 'success' : 'info'
  const text = {
    error: `还有 ${errors} 处会被退回`,
    success: findings.length > 0 ? '可以提交，另有几处请核对' : '可以提交',
    info: '填好后点“检查”',
  }[verdict]
  return (
    <aside aria-label="检查结果">
      <Alert type={verdict} title={text} showIcon data-testid="verdict" data-verdict={verdict} role="status" />
      {findings.length > 0 && (
        <Card size="small">
          <ul>
            {findings.map((finding) => (
              <Finding key={`${finding.name} ${finding.issue.code}`} filing={filing} finding={finding} />
            ))}
          </ul>
        </Card>
      )}
    </aside>
  )
}

function Finding({ filing, finding }: { readonly filing: object; readonly finding: FormFinding }) {
  const { path, severity, text, name, issue } = finding
  const section = sectionTitle(path.slice(0, path[0] === 'services' ? 2 : 1), filing)
  const go = () => {
    const element = elementOf(path)
    element?.scrollIntoView({ block: 'center' })
    element?.focus()
  }
  return (
    <li data-testid="finding" data-path={name} data-code={issue.code}>
      <Typography.Text type="secondary">{section}</Typography.Text>{' '}
      <Tag color={severity === 'error' ? 'red' : 'gold'}>{severity === 'error' ? '会被退回' : '请核对'}</Tag>
      <Button type="link" size="small" onClick={go}>
        {fieldLabel(path)}
      </Button>
      <div>{text}</div>
    </li>
  )
}
