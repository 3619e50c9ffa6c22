import { verdictOf } from '../foundation/result.ts'
import { flag, json, keyOf, keysIn, noAdvice, province, required, text } from './option.ts'
import { provinceAsked } from './province-asked.ts'
import { type Subcommand, subcommand } from './subcommand.ts'

/** Whether the name of a service will pass: a report for a terminal or (one line of JSON) for a program. */
export const name: Subcommand = subcommand({
  name: 'name',
  about: { zh: '检查网站、APP、小程序的名称能否通过', en: 'whether the name of a website or app will pass, and why' },
  operands: 'NAME',
  takes: {
    least: 1,
    most: 1,
    otherwise: {
      zh: 'name后填一个名称，中间有空格的加引号',
      en: 'name takes one name (in quotes if it contains spaces)',
    },
  },
  options: {
    nature: required(keyOf('nature', { zh: '单位性质', en: 'nature of the entity' })),
    service: keyOf('service-type', { zh: '服务类型（默认website）', en: 'type of the service (website)' }),
    province: province({ zh: '备案省份', en: 'province of the filing' }),
    entity: text(
      'NAME',
      { zh: '主办单位名称', en: 'followed by the name of the entity' },
      { zh: '主办单位名称', en: 'name of the entity' },
    ),
    domain: text('DOMAIN', { zh: '域名', en: 'followed by a domain' }, { zh: '域名', en: 'domain of the website' }),
    'pre-approval': keysIn('pre-approval', { zh: '已取得的前置审批', en: 'pre-approvals that have been granted' }),
    trademark: flag({ zh: '名称是注册商标', en: 'the name is a trademark' }),
    'national-level': flag({ zh: '国家级单位', en: 'the entity is a national-level body' }),
    'government-authorized': flag({ zh: '政府机关授权', en: 'a government body authorized it' }),
    'no-advice': noAdvice,
    json,
  },
  examples: [
    'beian name 中国茶叶网 --nature enterprise --province 44',
    'beian name 青竹新闻网 --nature enterprise --entity 青竹科技有限公司 --pre-approval news',
  ],
  run: async (given, [name = ''], world) => {
    const [{ fullNaming }, { headLine, issuePrinter, shown }, { issueAsJson }] = await Promise.all([
      import('../naming/service-name/full-naming.ts'),
      import('./issue.ts'),
      import('../locale/issue-as-json.ts'),
    ])
    const { nature, service, province, entity, domain, json } = given
    const result = fullNaming()(name, {
      nature,
      service: service ?? 'website',
      provinceCode: await provinceAsked(province),
      entityName: entity,
      domain,
      preApprovals: given['pre-approval'],
      trademark: given.trademark,
      nationalLevel: given['national-level'],
      governmentAuthorized: given['government-authorized'],
    })
    const issues = shown(result.issues, given['no-advice'])
    if (json) {
      const list = issues.map((issue) => issueAsJson(issue, world.language, { texts: true }))
      await world.stdout(`${JSON.stringify({ verdict: verdictOf(result), issues: list })}\n`)
    } else {
      const isIndividual = nature === 'individual'
      const { print, sources } = issuePrinter(world, issues, { places: true, texts: true, isIndividual })
      await world.stdout(`${headLine(name, { ok: result.ok, issues }, world)}${issues.map(print).join('')}${sources()}`)
    }
    return result.ok ? 0 : 1
  },
})
