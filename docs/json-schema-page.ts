import { Ajv2020 } from 'ajv/dist/2020.js'
import { formNames } from '../src/data/forms/ids.ts'
import { checkDomainTemplate, checkIcpFiling, checkPublicSecurityFiling } from '../src/filing/check-filing.ts'
import { formSchema, SCHEMA_VERSION } from '../src/json-schema/form-schema.ts'
import { editions } from '../src/json-schema/json-schema.ts'
import { knownForms, textFormOf } from '../src/json-schema/text-forms.ts'
import type { Bilingual } from '../src/locale/language.ts'
import { changed, formOf, readFiling, today } from '../test/filing/cases.ts'
import { everyRow } from '../test/filing/every-row.ts'
import { formTitle } from './catalogue/fields.ts'
import { code, type Edition, escaped, link, type Page, say, section, table } from './catalogue/page.ts'
import { findingLink } from './catalogue/words.ts'

const EDITIONS = {
  input: { zh: '能接受的写法', en: 'what is taken' },
  canonical: { zh: '规范写法', en: 'what is given back' },
}

/** Run by the test of this page, where Python has the package. */
export const PYTHON_EXAMPLE = `import json
from jsonschema import Draft202012Validator

def read(path):
    with open(path, encoding='utf-8') as file:
        return json.load(file)

validator = Draft202012Validator(read('node_modules/beian/dist/json-schema/v1/icp.input.json'))
for error in validator.iter_errors(read('filing.json')):
    print(error.json_path, error.validator)  # not error.message: it holds what was typed
`

const GO_EXAMPLE = `// go get github.com/santhosh-tekuri/jsonschema/v6
schema, err := jsonschema.NewCompiler().Compile("schemas/icp.input.json")
if err != nil {
	log.Fatal(err)
}
filing, err := jsonschema.UnmarshalJSON(file)
if err != nil {
	return err
}
return schema.Validate(filing) // a *jsonschema.ValidationError with the place of each fault
`

const PHP_EXAMPLE = `// composer require opis/json-schema
$validator = new Opis\\JsonSchema\\Validator();
$schema = file_get_contents('schemas/icp.input.json');
$result = $validator->validate(json_decode(file_get_contents('filing.json')), $schema);
$result->isValid();
`

/** Why a schema cannot find what the reason behind the dot of a code names. */
const BEYOND: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  checksum: ['校验位要计算', 'Check digits are calculated'],
  mismatch: ['两个字段互相印证，或与资料表对照', 'Two fields are held against each other, or one against a table'],
  conflict: ['两处填写不能同时成立', 'Two entries that cannot both be true'],
  missing: ['地址、域名、材料缺少一部分', 'A part of an address, a domain or the papers is missing'],
  expired: ['要看今天的日期', 'Today decides'],
  range: ['日期、年龄、取值的范围', 'Dates, ages and values out of range'],
  outdated: ['行政区划、证件会变更', 'Divisions and documents change'],
  retired: ['证件、区号会停用', 'Documents and area codes are given up'],
  unknown: ['要查表：区划、后缀、邮箱域名', 'Looked up in tables: divisions, suffixes, mailboxes'],
  placeholder: ['“无”“同上”、顺子号不算填写', 'Words and numbers that say nothing'],
  duplicate: ['同一内容填了两处', 'One entry in two places'],
  disguised: ['名称里的变形字', 'Words in disguise'],
  wrong_kind: ['填成了别的内容', 'Something else has been entered'],
  not_allowed: ['名称、地址、材料不允许的内容', 'What names, addresses and materials may not be'],
  insecure: ['私钥不得填写', 'A private key is given away'],
  charset: ['用字', 'Characters'],
  format: ['写法', 'How it is written'],
  length: ['各部分的长度', 'Lengths of parts'],
  too_small: ['字数、期限、图片不足', 'Too few characters, too little time, images too small'],
  too_large: ['字数、个数、文件超出', 'Too many characters or items, files too large'],
}

/** What schemas do say, unless a rule between fields decides. */
const SAID = /^field\.(?:required|type|format|unknown|too_small|too_large)$/

const checks = {
  icp: checkIcpFiling,
  'public-security': checkPublicSecurityFiling,
  'domain-template': checkDomainTemplate,
}

/** A filing of the fixtures as the check gives it back. */
function canonical(base: string): Record<string, unknown> {
  const report = checks[formOf(base)](readFiling(base), { today })
  return structuredClone(report.ok ? report.value : readFiling(base)) as Record<string, unknown>
}

/** Codes of what is found in filings that are valid by their canonical schemas, by reason: measured on the tables of the tests. */
function codesBeyond(): ReadonlyMap<string, ReadonlySet<string>> {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  const validators = Object.fromEntries(formNames.map((form) => [form, ajv.compile(formSchema(form, 'canonical'))]))
  const found = new Map<string, Set<string>>()
  for (const { base, set, found: issues } of everyRow) {
    const told = issues.filter(({ severity, code }) => severity !== 'advice' && !SAID.test(code))
    if (told.length === 0 || !validators[formOf(base)]!(changed(canonical(base), set))) continue
    for (const { code } of told) {
      const reason = code.slice(code.indexOf('.') + 1)
      found.set(reason, (found.get(reason) ?? new Set()).add(code))
    }
  }
  return found
}

function files(edition: Edition): string {
  const head = [say(edition, { zh: '表单', en: 'Form' }), say(edition, { zh: '版本', en: 'Edition' }), 'import', '$id']
  const rows = formNames.flatMap((form) =>
    editions.map((kind) => {
      const name = `${SCHEMA_VERSION}/${form}.${kind}.json`
      return [
        formTitle(edition, form),
        say(edition, EDITIONS[kind]),
        code(`beian/json-schema/${name}`),
        code(`urn:beian:json-schema:${SCHEMA_VERSION}:${form}.${kind}`),
      ]
    }),
  )
  return table(head, rows)
}

const HEAD_LINE = `{
  "$schema": "./node_modules/beian/dist/json-schema/v1/icp.input.json",
  "form": "icp/1"
}
`

const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\`\`\`\n\n`

function canonicalTexts(edition: Edition): string {
  const head = [
    say(edition, { zh: '校验', en: 'Check' }),
    say(edition, { zh: '写法', en: 'How it is written' }),
    say(edition, { zh: '正则表达式', en: 'Pattern' }),
  ]
  const rows = knownForms.map((rule) => {
    const { zh = '', en = '', pattern } = textFormOf(rule)!
    return [code(rule), escaped(say(edition, { zh, en })), `\`${pattern.replace(/\n/g, '\\n')}\``]
  })
  return table(head, rows)
}

function beyondSchemas(edition: Edition): string {
  const found = codesBeyond()
  for (const reason of found.keys()) if (!(reason in BEYOND)) throw new Error(`json-schema-page.ts: reason ${reason}`)
  const rows = Object.entries(BEYOND).flatMap(([reason, [zh, en]]) => {
    const codes = [...(found.get(reason) ?? [])].sort()
    return codes.length === 0
      ? []
      : [[say(edition, { zh, en }), codes.map((one) => findingLink(edition, one)).join(' ')]]
  })
  return table([say(edition, { zh: '原因', en: 'Why' }), say(edition, { zh: '错误代码', en: 'Codes' })], rows)
}

/** Each section: its title, and what it says. */
function sectionsIn(edition: Edition): readonly (readonly [Bilingual, string])[] {
  const told = (zh: string, en: string): string => `${say(edition, { zh, en })}\n\n`
  return [
    [
      { zh: '文件', en: 'Files' },
      files(edition) +
        told(
          '以上为2020-12版。draft-07版在同一位置的`draft-07`文件夹，如`beian/json-schema/v1/draft-07/icp.input.json`，`$id`中多一段`draft-07`。文件在包的`dist/json-schema`里，没有其他依赖，可以直接复制到Go、PHP、Python项目。',
          'These are of 2020-12. Those of draft-07 stand in the folder `draft-07` beside them (`beian/json-schema/v1/draft-07/icp.input.json`), with `draft-07` in their `$id`. They lie in `dist/json-schema` of the package, refer to nothing outside, and may be copied into projects in other languages.',
        ) +
        told(
          '- **input**：`checkIcpFiling`等能接受的任何写法都不会被拒绝：空格、全角、日期选择器的值、留空的字段、多余的键。它拒绝的是结构：选项之外的值、类型不对、必填的缺失（按备案类型、单位性质、证件类型和服务类型）。\n- **canonical**：校验结果`report.value`一定符合，文本有固定格式，用于入库前后。多余的键保留，因此不限制。',
          '- **input** refuses no spelling that the checks take: spaces, full width, what date pickers give, blank fields, keys of your own. It refuses another structure: what is none of the options, another type, what is due and missing (by the kind of filing, the nature, the type of the document and of the service).\n- **canonical** is what `report.value` always meets, with a form for each text: for what is stored. Keys of your own are kept by the checks, and so are not forbidden.',
        ) +
        told(
          '在`anyOf`的几种写法中，第一种是应当采用的；其余没有`title`的是另一种写法或留空。选项用`oneOf`，每项有`const`和`title`。标题是表单上的名称，说明有中英文，示例都是合成的。',
          'In either, of several alternatives (`anyOf`) the first is the one to be written; a further one without a `title` is another spelling, or blank. Options are `oneOf` with `const` and `title`. Titles are the form’s own labels; descriptions are in both languages. Examples are synthetic.',
        ),
    ],
    [
      { zh: '编辑器', en: 'Editors' },
      told(
        '把这一行放在文件开头，VS Code、JetBrains等会提示字段名、选项和说明。校验时忽略`$schema`。',
        'With this line at the top of a filing, VS Code, JetBrains and others offer keys and options, and show the notes. The checks pass `$schema` over.',
      ) + fenced('json', HEAD_LINE),
    ],
    [
      { zh: '表单渲染', en: 'Form renderers' },
      told(
        '`examples/json-schema-form`：由input渲染的表单，字段下同时显示本库的检查结果。',
        'A form that is drawn from the input schema, with what the library finds at its fields: `examples/json-schema-form`.',
      ),
    ],
    [
      { zh: '其他语言', en: 'Other languages' },
      told(
        '正则只用Go（RE2）、PHP（PCRE）、Python与JavaScript含义相同的写法，耗时与文本长度成正比。',
        'Patterns mean the same in Go (RE2), PHP (PCRE), Python and JavaScript, and take time in proportion to the text.',
      ) +
        fenced('python', PYTHON_EXAMPLE) +
        fenced('go', GO_EXAMPLE) +
        fenced('php', PHP_EXAMPLE) +
        told(
          '校验库的报错常带有填写的内容，不要写进日志。完整的检查可调用命令行：`beian check --json`。',
          'Messages of validators often hold what was typed: keep them out of logs. `beian check --json` does the whole check for any language.',
        ),
    ],
    [{ zh: '规范格式', en: 'Canonical texts' }, canonicalTexts(edition)],
    [
      { zh: '不能表达的', en: 'What JSON Schema cannot say' },
      told(
        '符合JSON Schema只说明结构正确，能否提交由`checkIcpFiling`判断。下列问题只有它能发现：',
        'That a filing is valid by its schema says that it is well formed; whether it can be submitted `checkIcpFiling` tells. These are beyond any schema:',
      ) +
        beyondSchemas(edition) +
        told(
          `各省的要求、材料、期限也不在其中：见${link(edition, '/provinces', '各省要求')}、${link(edition, '/rules', '规则与依据')}、${link(edition, '/deadlines', '期限与状态')}。`,
          `Nor do they know the ${link(edition, '/provinces', 'demands of provinces')}, ${link(edition, '/rules', 'rules and their sources')} or ${link(edition, '/deadlines', 'deadlines')}.`,
        ),
    ],
    [
      { zh: '版本', en: 'Versions' },
      told(
        '`v1`中，input不会开始拒绝以前接受的内容，字段和选项只增不减；要减少则另起`v2`。canonical的格式随主版本变化。',
        'Within `v1` the input schema never begins to refuse what it took, and fields and options are only added; anything else is `v2`. The canonical schema changes a text’s form in major versions only.',
      ),
    ],
  ]
}

/** The JSON Schemas of the forms: where they are, how they are used, and what they cannot say. */
export function jsonSchemaPage(edition: Edition): Page {
  const about = say(edition, {
    zh: '两张表单和域名信息模板的JSON Schema，供编辑器、表单渲染库和其他语言使用；与类型、校验、文案一样由同一份表单说明生成。',
    en: 'JSON Schemas of both forms and of the domain template, for editors, form renderers and other languages, generated from the one description of the forms that types, checks and texts come from.',
  })
  return {
    path: '/json-schema',
    title: 'JSON Schema',
    description: about,
    body: `${about}\n\n${sectionsIn(edition)
      .map(([title, body]) => section(say(edition, title), body))
      .join('')}`,
  }
}
