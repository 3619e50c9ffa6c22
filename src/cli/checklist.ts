import type { ChecklistFacts } from '../filing/filing-checklist.ts'
import { flag, keyOf, oneOf, province } from './option.ts'
import { provinceAsked } from './province-asked.ts'
import { type Subcommand, subcommand } from './subcommand.ts'

const FORMATS = ['text', 'markdown', 'json'] as const

/** What to have at hand for the whole road, by what is known before anything is filled in. */
export const checklist: Subcommand = subcommand({
  name: 'checklist',
  about: {
    zh: '列出两项备案要准备的信息和材料，按办理顺序',
    en: 'what to prepare for both filings, in order',
  },
  operands: '',
  takes: { least: 0, most: 0, otherwise: { zh: 'checklist后不填文件', en: 'checklist takes no files, only options' } },
  options: {
    nature: keyOf('nature', { zh: '单位性质', en: 'nature of the entity' }),
    service: keyOf('service-type', { zh: '服务类型（默认网站）', en: 'the service (a website by default)' }),
    province: province({ zh: '备案省份', en: 'province of the filing' }),
    kind: keyOf('filing-kind', { zh: '备案类型（默认首次备案）', en: 'kind of filing (a first one by default)' }),
    interactive: flag({ zh: '提供互联网交互服务（论坛、聊天等）', en: 'the service is interactive' }),
    format: oneOf(FORMATS, { zh: '输出格式（默认text）', en: 'output format (text by default)' }),
    json: flag({ zh: '一行JSON，同--format json', en: 'one line of JSON, same as --format json' }),
  },
  notes: {
    zh: '不写的选项不作限定，清单中注明在什么情况下、哪些省份需要。已有备案文件的，用beian materials。',
    en: 'What is left out is not restricted: the list says when, and in which provinces, something is required. For an existing filing use beian materials.',
  },
  examples: [
    'beian checklist --nature enterprise --service website --province 44',
    'beian checklist --nature individual --format markdown',
  ],
  run: async ({ nature, service, province, kind, interactive, format, json }, _, world) => {
    const [{ filingChecklist }, { checklistAsJson, printChecklist }] = await Promise.all([
      import('../filing/filing-checklist.ts'),
      import('./checklist-report.ts'),
    ])
    const facts: ChecklistFacts = {
      nature,
      service,
      kind,
      provinceCode: await provinceAsked(province),
      ...(interactive ? { conditions: { interactive } } : {}),
    }
    const stages = filingChecklist(facts)
    if (json || format === 'json') await world.stdout(checklistAsJson(stages, world))
    else await world.stdout(printChecklist(stages, facts, format === 'markdown', world))
    return 0
  },
})
