// Generated from source.tsv by `npm run generate`. Do not edit.
// Sentences of remarks, and what a person is asked for in their slots.

export const remarkSentences = {
  'contents': '本网站的主要内容为{contents}。',
  'staff': '应急联系电话的使用人为本单位员工{person}，职务为{post}。',
  'contact': '应急联系电话的使用人为{person}，与主办者的关系为{relation}。',
  'approvals': '本网站涉及前置审批，类别为{approval}。',
  'mini-program': '本小程序“{service}”的用途为{purpose}，由主办者自行运营和维护。',
  'website': '本网站“{service}”由主办者自行建设和维护，按备案的内容开办，不作其他用途。',
} as const

export const remarkSlots = {
  'contents': '【请填写网站的主要内容】',
  'person': '【请填写使用人姓名】',
  'post': '【请填写职务】',
  'relation': '【请填写与主办者的关系】',
  'approval': '【请填写前置审批类别】',
  'purpose': '【请填写小程序的用途】',
} as const
