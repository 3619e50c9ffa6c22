import type { ServiceType } from '../data/enumerations/enumeration.ts'
import type { FilingAnswer } from '../foundation/catalog/filing.ts'
import { foldWidth } from '../foundation/text.ts'
import type { Bilingual } from '../locale/language.ts'

/** The options of `beian kind` by the answers that they give. */
export const FLAGS: { readonly [A in FilingAnswer]: string } = {
  want: 'want',
  service: 'service',
  provinceCode: 'province',
  entityFiled: 'entity-filed',
  entityFiledHere: 'entity-filed-here',
  domainFiled: 'domain-filed',
  domainFiledHere: 'domain-filed-here',
  sameEntity: 'same-entity',
  shell: 'shell',
}

const YES = ['yes', 'y', 'true', '1', '是', '是的', '有', '对', '已备案', '好']
const NO = ['no', 'n', 'false', '0', '否', '不', '不是', '没有', '无', '没', '未备案']

/**
 * What is meant by an answer to a question of yes or no; `undefined` by anything else.
 *
 * @example
 * ```ts
 * yesOrNo('是') // → true
 * yesOrNo('N')  // → false
 * yesOrNo('？') // → undefined
 * ```
 */
export function yesOrNo(typed: string): boolean | undefined {
  const word = foldWidth(typed)
    .trim()
    .toLowerCase()
    .replace(/[。.！!]$/, '')
  if (YES.includes(word)) return true
  return NO.includes(word) ? false : undefined
}

/** What a choice is asked for by its number in the list, its key or its label. */
export function chosen<K extends string>(
  typed: string,
  keys: readonly K[],
  labels: Readonly<Record<string, string>>,
): K | undefined {
  const word = foldWidth(typed).trim().toLowerCase()
  return keys.find((key, index) => [String(index + 1), key, labels[key]?.toLowerCase()].includes(word))
}

/** What something new is, among the kinds of filings. */
export const SOMETHING_NEW: Bilingual = {
  zh: '备案（首次备案、新增服务、新增接入）',
  en: 'File something new (first filing, another service, another provider)',
}

const WEBSITE: Readonly<Partial<Record<FilingAnswer, Bilingual>>> = {
  domainFiled: { zh: '网站的域名是否已有备案号？', en: 'Does the domain of the website have an ICP number?' },
  domainFiledHere: {
    zh: '域名的备案是否在这次要用的接入服务商？',
    en: 'Is the domain filed with the access provider that you file through?',
  },
  sameEntity: {
    zh: '域名的备案号是否属于同一个主办单位？',
    en: 'Does that number belong to the same entity?',
  },
}

const QUESTIONS: { readonly [A in FilingAnswer]: Bilingual } = {
  want: { zh: '要办理什么？', en: 'What do you want to do?' },
  service: { zh: '是哪种服务？', en: 'What kind of service is it?' },
  provinceCode: { zh: '在哪个省份备案？', en: 'In which province is it filed?' },
  entityFiled: {
    zh: '主办单位（个人即本人）的证件是否已有备案号？',
    en: 'Does the entity (or the individual) have an ICP number already?',
  },
  entityFiledHere: {
    zh: '主体的备案是否在这次要用的接入服务商？',
    en: 'Is the entity filed with the access provider that you file through?',
  },
  domainFiled: { zh: '这个服务是否已有备案号？', en: 'Does the service itself have an ICP number?' },
  domainFiledHere: {
    zh: '服务的备案是否在这次要用的接入服务商？',
    en: 'Is the service filed with the access provider that you file through?',
  },
  sameEntity: { zh: '服务的备案号是否属于同一个主办单位？', en: 'Does that number belong to the same entity?' },
  shell: {
    zh: '主体名下是否已经没有任何网站、APP等服务（空壳主体）？',
    en: 'Does the entity have a number but no service left?',
  },
}

/** The question that an answer is asked for by, in words of the service. */
export function questionFor(answer: FilingAnswer, service: ServiceType | undefined): Bilingual {
  const ofWebsite = service === undefined || service === 'website' ? WEBSITE[answer] : undefined
  return ofWebsite ?? QUESTIONS[answer]
}
