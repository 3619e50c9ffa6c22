import * as beian from 'beian'
import { divisionNames } from 'beian/divisions'
import { fullNaming } from 'beian/naming'
import * as z from 'zod'
import { findingOutput, findingsOf, findingsText, verdictOutput } from '../findings.mjs'
import { choice, natureInput, objectInput, provinceInput, serviceInput, todayInput } from '../inputs.mjs'
import { tool } from '../tool.mjs'

/** Checks of single values that are no `parseX`. */
const FURTHER = ['checkValidityPeriod', 'checkEntityName', 'checkPersonName']

/** Every reader of the library by its kind: `resident-id` for `parseResidentId`. */
const READERS = new Map(
  Object.entries(beian)
    .filter(([name]) => /^parse[A-Z]/.test(name) || FURTHER.includes(name))
    .map(([name, read]) => [kindOf(name), read])
    .sort(([one], [other]) => (one < other ? -1 : 1)),
)

function kindOf(name) {
  return name
    .replace(/^(parse|check)/, '')
    .replace(/[A-Z]/g, (letter, at) => (at > 0 ? '-' : '') + letter.toLowerCase())
}

/** Of these the type goes with the number, in one object. */
const DOCUMENTS = ['person-document', 'organization-document']

const documentInput = z.enum([...beian.keysOf('person-document'), ...beian.keysOf('organization-document')])

const optionsInput = z
  .strictObject({
    documentType: documentInput
      .optional()
      .describe('证件类型：person-document、organization-document必填 / type of the document'),
    nature: natureInput.optional(),
    provinceCode: provinceInput.optional(),
    divisionCode: z
      .string()
      .regex(/^\d{6}$/)
      .optional()
      .describe('所选区县，六位 / chosen county'),
    birthDate: z.iso.date().optional().describe('持证人的出生日期，判断有效期用 / birth date of the holder'),
    platform: choice('app-platform', 'APP平台 / platform of the app').optional(),
    country: z.enum(['CN', 'HK', 'MO', 'TW']).optional().describe('没有国际区号的电话属于哪里 / where a phone belongs'),
    level: z
      .enum(['registrable', 'any'])
      .optional()
      .describe('域名：只接受可备案的，或各级 / domains that are filed, or any'),
    legacy: z.boolean().optional().describe('也接受15位旧身份证号码 / take old ID numbers of 15 digits'),
    today: todayInput,
  })
  .default({})
  .describe('判断所需的其他情况 / what else the judgement depends on')

function readValue(kind, value, { documentType, ...options }) {
  const read = READERS.get(kind)
  if (!DOCUMENTS.includes(kind)) return read(value, { ...options, documentType, divisions: divisionNames })
  const { nature } = options
  const document = typeof value === 'string' ? { nature, type: documentType, number: value } : value
  return read(document, options)
}

const judgedOutput = {
  ok: z.boolean().describe('whether there is no error'),
  verdict: verdictOutput,
  findings: z.array(findingOutput),
}

function judged(result, locale) {
  const findings = findingsOf(result.issues, locale)
  return {
    text: findingsText(findings, locale),
    data: { ok: result.ok, verdict: beian.verdictOf(result), findings },
  }
}

const checkName = fullNaming()

/** Single values, and names of services. */
export const valueTools = [
  tool({
    name: 'parse_value',
    title: '检查一个值',
    about:
      '检查一个值（身份证号码、统一社会信用代码、电话、域名、备案号等），给出规范写法和其中的信息。Checks one value and reads what is in it.',
    input: {
      kind: z.enum([...READERS.keys()]).describe('值的种类 / kind of the value'),
      value: objectInput.describe(
        '值：文字；validity-period为{from, until}，app-identity为{platform, packageName, publicKey, fingerprint} / the text; of these two kinds an object',
      ),
      options: optionsInput,
    },
    output: { ...judgedOutput, value: z.unknown().optional().describe('the value as it is stored, with its parts') },
    run: ({ kind, value, options }, locale) => {
      const result = readValue(kind, value, options)
      const { text, data } = judged(result, locale)
      if (!result.ok) return { text, data }
      const { text: canonical } = result.value
      return {
        text: typeof canonical === 'string' ? `${canonical}\n${text}` : text,
        data: { ...data, value: result.value },
      }
    },
  }),
  tool({
    name: 'check_service_name',
    title: '检查服务名称',
    about:
      '检查网站、APP或小程序的名称会不会被退回，按单位性质、省份和前置审批判断。Checks the name of a website, app or mini-program.',
    input: {
      name: z.string().describe('名称 / the name'),
      service: serviceInput.default('website'),
      nature: natureInput,
      entityName: z.string().optional().describe('主办单位名称 / name of the entity'),
      provinceCode: provinceInput.optional(),
      preApprovals: z.array(choice('pre-approval', '已取得的前置审批 / pre-approvals that are held')).optional(),
      nationalLevel: z.boolean().optional().describe('国家级单位 / a national-level body'),
      governmentAuthorized: z.boolean().optional().describe('政府机关授权 / authorized by a government body'),
      trademark: z.boolean().optional().describe('名称是注册商标 / the name is a trademark'),
      domain: z.string().optional().describe('域名 / domain of the website'),
      remarks: z.string().optional().describe('备注 / remarks'),
    },
    output: judgedOutput,
    run: ({ name, locale: _, ...context }, locale) => judged(checkName(name, context), locale),
  }),
]
