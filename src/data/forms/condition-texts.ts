// Generated from conditions.tsv by `npm run generate`. Do not edit.
// When a field is required, in words.

import type { ConditionId } from './ids.ts'

/** When a field is required that is not always. */
export const conditionTexts: Readonly<Record<ConditionId, { readonly zh: string; readonly en: string }>> = {
  individual: { zh: '个人必填', en: 'individuals' },
  organization: { zh: '单位必填', en: 'organizations' },
  'resident-id': { zh: '身份证必填', en: 'resident ID cards' },
  entity: { zh: '需要主体信息的备案类型必填', en: 'kinds that ask for the entity' },
  'entity-number': { zh: '需要主体备案号的备案类型必填', en: 'kinds that ask for the number of the entity' },
  services: { zh: '需要服务信息的备案类型必填', en: 'kinds that ask for services' },
  service: { zh: '需要服务信息的备案类型必填', en: 'kinds that ask for the service' },
  'service-number': { zh: '需要服务备案号的备案类型必填', en: 'kinds that ask for the number of the service' },
  access: { zh: '需要接入信息的备案类型必填', en: 'kinds that ask for the access' },
  domain: { zh: '没有独立域名的除外', en: 'unless it has none of its own' },
}
