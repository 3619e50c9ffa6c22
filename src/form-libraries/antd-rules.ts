import type { Severity } from '../foundation/issue.ts'
import { findingsOn, type Judge } from './findings-on.ts'
import { type AnyResult, type FormFinding, type FormOptions, formFindings } from './form-findings.ts'

/** A rule of Ant Design's `Form.Item`, as far as ours have one. */
export interface AntdRule {
  readonly warningOnly?: true
  readonly validator: (rule: unknown, value: unknown) => Promise<void>
}

/** What `form.setFields` takes for one field. */
export interface AntdField<Name, Text = string> {
  readonly name: Name
  readonly errors: Text[]
  readonly warnings: Text[]
}

/** Options of the adapters of Ant Design. */
export interface AntdOptions<Text = string> extends FormOptions {
  /**
   * What stands below the field for a finding, instead of its text: a node, for instance the text and its suggestion as a
   * link.
   */
  readonly render?: ((finding: FormFinding<'array'>) => Text) | undefined
}

/**
 * Rules for a `Form.Item` of Ant Design 4, 5 and 6: errors stand in red and block, warnings in yellow and do not.
 *
 * @param parse any `parseX`, `checkX`, or a closure over one
 * @throws TypeError where it is no function
 *
 * @example
 * ```ts
 * antdRules(parseEmail).map(({ warningOnly }) => warningOnly) // → [undefined, true]
 * const [errors, warnings] = antdRules(parseEmail)
 * await errors.validator({}, 'zhang@163.con')                                     // → undefined
 * await warnings.validator({}, 'zhang@163.con').catch(([warning]) => warning.message) // → '电子邮箱@后面的域名可能有误，请核对'
 * ```
 */
export function antdRules<Text = string>(parse: Judge, options?: AntdOptions<Text>): AntdRule[] {
  const findingsOf = findingsOn('antdRules', parse, { ...options, paths: 'array' })
  const messageOf = shownBy(options)
  const validator =
    (severity: Severity): AntdRule['validator'] =>
    async (_, value) => {
      const found = findingsOf(value).filter((finding) => finding.severity === severity)
      // A list, so that each stands on its own line; a message may be a node, which an Error's cannot.
      if (found.length > 0) throw found.map((finding) => ({ message: messageOf(finding) }))
    }
  return [{ validator: validator('error') }, { warningOnly: true, validator: validator('warning') }]
}

/**
 * The findings of a whole form for `form.setFields` of Ant Design, one entry for each field that has any: errors in red,
 * warnings in yellow.
 *
 * @param result of `checkIcpFiling` or its like
 *
 * @example
 * ```ts
 * antdFields(checkIcpFiling({ services: [{ type: 'website', domain: 'https://qingzhu.cn/' }] }, { draft: true }))
 * // → [{ name: ['services', 0, 'domain'], errors: ['这是网址，请只填写域名，如beian.cn'], warnings: [] }]
 * ```
 */
export function antdFields<Text = string>(
  result: AnyResult,
  options?: AntdOptions<Text>,
): AntdField<(string | number)[], Text>[] {
  const messageOf = shownBy(options)
  const fields = new Map<string, AntdField<(string | number)[], Text>>()
  for (const finding of formFindings(result, { ...options, paths: 'array' })) {
    if (finding.severity === 'advice') continue
    const key = finding.path.join('.')
    const field = fields.get(key) ?? { name: [...finding.path], errors: [], warnings: [] }
    fields.set(key, field)
    field[finding.severity === 'error' ? 'errors' : 'warnings'].push(messageOf(finding))
  }
  return [...fields.values()]
}

function shownBy<Text>(options: AntdOptions<Text> | undefined): (finding: FormFinding<'array'>) => Text {
  const render = options?.render
  return (finding) => (typeof render === 'function' ? render(finding) : (finding.text as Text))
}
