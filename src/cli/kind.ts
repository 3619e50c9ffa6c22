import { type FilingSituation, WANTED } from '../filing/filing-situation.ts'
import type { FilingAnswer } from '../foundation/catalog/filing.ts'
import type { Bilingual } from '../locale/language.ts'
import { FLAGS, questionFor, yesOrNo } from './kind-answers.ts'
import { Misuse } from './misuse.ts'
import { flag, keyOf, type Option, oneOf, province } from './option.ts'
import { provinceAsked } from './province-asked.ts'
import { type Subcommand, subcommand } from './subcommand.ts'

/** An answer of yes or no, in one of the words that the questions take. */
function answer(about: Bilingual): Option<boolean | undefined> {
  return {
    about,
    value: 'yes|no',
    must: { zh: 'yes（是）或no（否）', en: 'yes or no' },
    read: (texts) => {
      const last = texts[texts.length - 1]
      const value = last === undefined ? undefined : yesOrNo(last)
      return last !== undefined && value === undefined ? undefined : { value }
    },
  }
}

/** Which kind of filing a situation calls for: questions on a terminal, options anywhere. */
export const kind: Subcommand = subcommand({
  name: 'kind',
  about: {
    zh: '判断该办哪一类备案（首次、新增、接入、变更、注销……），要填什么、要先办什么',
    en: 'which kind of filing you need, what it takes, and what comes first',
  },
  operands: '',
  takes: {
    least: 0,
    most: 0,
    otherwise: { zh: 'kind后不填文件，用选项回答', en: 'kind takes no files, only options' },
  },
  options: {
    want: {
      ...oneOf(WANTED, { zh: '要办理什么（默认为new，即备案）', en: 'what you want to do (new by default)' }),
      value: 'WHAT',
    },
    service: keyOf('service-type', { zh: '服务类型（默认为website）', en: 'kind of service (website by default)' }),
    'entity-filed': answer({ zh: '主体是否已有备案号', en: 'whether the entity has a number' }),
    'entity-filed-here': answer({
      zh: '主体是否在本接入服务商备案',
      en: 'whether the entity is filed with this provider',
    }),
    'domain-filed': answer({
      zh: '域名（或APP等服务本身）是否已有备案号',
      en: 'whether the domain (or the app itself) has a number',
    }),
    'domain-filed-here': answer({
      zh: '域名是否在本接入服务商备案',
      en: 'whether the domain is filed with this provider',
    }),
    'same-entity': answer({ zh: '域名是否由同一主体备案', en: 'whether the same entity filed the domain' }),
    shell: answer({
      zh: '主体名下是否已没有服务（默认为no）',
      en: 'whether the entity has no service left (no by default)',
    }),
    province: province({ zh: '备案省份，如44或广东', en: 'province of the filing, such as 44 or guangdong' }),
    nature: keyOf('nature', { zh: '单位性质', en: 'nature of the entity' }),
    json: flag({ zh: '一行JSON，供程序读取', en: 'one line of JSON, for programs' }),
  },
  notes: {
    zh: '在终端中逐项提问，只问影响结论的；已用选项回答的不再问。不在终端中运行时，用选项回答。是否已备案可在beian.miit.gov.cn查询。',
    en: 'On a terminal it asks one question after another, only those that matter, and none that an option answers. Elsewhere options give the answers. What is on file is found at beian.miit.gov.cn.',
  },
  examples: [
    'beian kind',
    'beian kind --entity-filed no --domain-filed no',
    'beian kind --entity-filed yes --domain-filed yes --same-entity yes --domain-filed-here no --json',
    'beian kind --want change-service --province 32 --entity-filed yes --domain-filed yes --same-entity yes --domain-filed-here yes',
  ],
  run: async ({ json, province: asked, nature, want, service, ...given }, _, world) => {
    const told: FilingSituation = {
      want,
      service,
      nature,
      provinceCode: await provinceAsked(asked),
      entityFiled: given['entity-filed'],
      entityFiledHere: given['entity-filed-here'],
      domainFiled: given['domain-filed'],
      domainFiledHere: given['domain-filed-here'],
      sameEntity: given['same-entity'],
      shell: given.shell,
    }
    const [{ determineFilingKind }, { printKind, kindAsJson }] = await Promise.all([
      import('../filing/determine-filing-kind.ts'),
      import('./kind-report.ts'),
    ])
    const situation =
      world.interactive === true ? await import('./kind-dialogue.ts').then(({ askFor }) => askFor(told, world)) : told
    const result = determineFilingKind(situation)
    const [first] = result.issues
    if (first?.code === 'filing_kind.required') throw unanswered(first.params.answer, situation)
    await world.stdout(json ? kindAsJson(result, situation, world) : printKind(result, situation, world))
    return result.ok ? 0 : 1
  },
})

/** What is said where nobody can be asked: the option that gives the answer, and what it takes. */
function unanswered(answered: FilingAnswer, { service }: FilingSituation): Misuse {
  const name = FLAGS[answered]
  const { must } = kind.options[name] as Option
  return new Misuse({
    zh: '{question}请用--{name}回答，后填{must}；其余选项见beian kind --help',
    en: '{question} Answer with --{name}: {must}; see beian kind --help for the others',
    slots: { question: questionFor(answered, service ?? undefined), name, must: must ?? '' },
  })
}
