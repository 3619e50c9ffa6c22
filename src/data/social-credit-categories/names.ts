// Generated from source.tsv by `npm run generate`. Do not edit.
// What the first two characters of social credit codes stand for, to be shown.

/** What a pair stands for. */
export interface SocialCreditCategory {
  /** Registering department (登记管理部门). */
  readonly department: { readonly zh: string; readonly en: string }
  /** Category of the body (机构类别). */
  readonly category: { readonly zh: string; readonly en: string }
  /** `amendment-1`: amendment 1 (2016) to GB 32100-2015; `observed`: in use, in no published table. */
  readonly source: 'amendment-1' | 'observed'
}

export const socialCreditCategories: Readonly<Record<string, SocialCreditCategory>> = {
  "11": {"department":{"zh":"机构编制","en":"establishment"},"category":{"zh":"机关","en":"organ"},"source":"amendment-1"},
  "12": {"department":{"zh":"机构编制","en":"establishment"},"category":{"zh":"事业单位","en":"public institution"},"source":"amendment-1"},
  "13": {"department":{"zh":"机构编制","en":"establishment"},"category":{"zh":"编办直接管理机构编制的群众团体","en":"mass organization with its own establishment"},"source":"amendment-1"},
  "19": {"department":{"zh":"机构编制","en":"establishment"},"category":{"zh":"其他","en":"other"},"source":"amendment-1"},
  "21": {"department":{"zh":"外交","en":"foreign affairs"},"category":{"zh":"外国常驻新闻机构","en":"resident foreign news agency"},"source":"amendment-1"},
  "29": {"department":{"zh":"外交","en":"foreign affairs"},"category":{"zh":"其他","en":"other"},"source":"amendment-1"},
  "31": {"department":{"zh":"司法行政","en":"justice"},"category":{"zh":"律师执业机构","en":"law practice"},"source":"amendment-1"},
  "32": {"department":{"zh":"司法行政","en":"justice"},"category":{"zh":"公证处","en":"notary office"},"source":"amendment-1"},
  "33": {"department":{"zh":"司法行政","en":"justice"},"category":{"zh":"基层法律服务所","en":"grass-roots legal service office"},"source":"amendment-1"},
  "34": {"department":{"zh":"司法行政","en":"justice"},"category":{"zh":"司法鉴定机构","en":"forensic institution"},"source":"amendment-1"},
  "35": {"department":{"zh":"司法行政","en":"justice"},"category":{"zh":"仲裁委员会","en":"arbitration commission"},"source":"amendment-1"},
  "39": {"department":{"zh":"司法行政","en":"justice"},"category":{"zh":"其他","en":"other"},"source":"amendment-1"},
  "41": {"department":{"zh":"文化","en":"culture"},"category":{"zh":"外国在华文化中心","en":"foreign cultural center"},"source":"amendment-1"},
  "49": {"department":{"zh":"文化","en":"culture"},"category":{"zh":"其他","en":"other"},"source":"amendment-1"},
  "51": {"department":{"zh":"民政","en":"civil affairs"},"category":{"zh":"社会团体","en":"social organization"},"source":"amendment-1"},
  "52": {"department":{"zh":"民政","en":"civil affairs"},"category":{"zh":"民办非企业单位","en":"private non-enterprise unit"},"source":"amendment-1"},
  "53": {"department":{"zh":"民政","en":"civil affairs"},"category":{"zh":"基金会","en":"foundation"},"source":"amendment-1"},
  "59": {"department":{"zh":"民政","en":"civil affairs"},"category":{"zh":"其他","en":"other"},"source":"amendment-1"},
  "61": {"department":{"zh":"旅游","en":"tourism"},"category":{"zh":"外国旅游部门常驻代表机构","en":"foreign tourism office"},"source":"amendment-1"},
  "62": {"department":{"zh":"旅游","en":"tourism"},"category":{"zh":"港澳台旅游部门常驻代表机构","en":"tourism office of Hong Kong, Macao or Taiwan"},"source":"amendment-1"},
  "69": {"department":{"zh":"旅游","en":"tourism"},"category":{"zh":"其他","en":"other"},"source":"amendment-1"},
  "71": {"department":{"zh":"宗教","en":"religion"},"category":{"zh":"宗教活动场所","en":"religious site"},"source":"amendment-1"},
  "72": {"department":{"zh":"宗教","en":"religion"},"category":{"zh":"宗教院校","en":"religious school"},"source":"amendment-1"},
  "79": {"department":{"zh":"宗教","en":"religion"},"category":{"zh":"其他","en":"other"},"source":"amendment-1"},
  "81": {"department":{"zh":"工会","en":"trade unions"},"category":{"zh":"基层工会","en":"grass-roots trade union"},"source":"amendment-1"},
  "89": {"department":{"zh":"工会","en":"trade unions"},"category":{"zh":"其他","en":"other"},"source":"amendment-1"},
  "91": {"department":{"zh":"工商","en":"market regulation"},"category":{"zh":"企业","en":"enterprise"},"source":"amendment-1"},
  "92": {"department":{"zh":"工商","en":"market regulation"},"category":{"zh":"个体工商户","en":"sole trader"},"source":"amendment-1"},
  "93": {"department":{"zh":"工商","en":"market regulation"},"category":{"zh":"农民专业合作社","en":"farmers' cooperative"},"source":"amendment-1"},
  "A1": {"department":{"zh":"中央军委改革和编制办公室","en":"military establishment"},"category":{"zh":"军队事业单位","en":"military institution"},"source":"amendment-1"},
  "A9": {"department":{"zh":"中央军委改革和编制办公室","en":"military establishment"},"category":{"zh":"其他","en":"other"},"source":"amendment-1"},
  "N1": {"department":{"zh":"农业","en":"agriculture"},"category":{"zh":"组级集体经济组织","en":"collective of a group"},"source":"amendment-1"},
  "N2": {"department":{"zh":"农业","en":"agriculture"},"category":{"zh":"村级集体经济组织","en":"collective of a village"},"source":"amendment-1"},
  "N3": {"department":{"zh":"农业","en":"agriculture"},"category":{"zh":"乡镇级集体经济组织","en":"collective of a township"},"source":"amendment-1"},
  "N9": {"department":{"zh":"农业","en":"agriculture"},"category":{"zh":"其他","en":"other"},"source":"amendment-1"},
  "Y1": {"department":{"zh":"其他","en":"other"},"category":{"zh":"其他","en":"other"},"source":"amendment-1"},
  "54": {"department":{"zh":"民政","en":"civil affairs"},"category":{"zh":"基层群众性自治组织","en":"grass-roots self-government"},"source":"observed"},
  "55": {"department":{"zh":"民政","en":"civil affairs"},"category":{"zh":"基层群众性自治组织","en":"grass-roots self-government"},"source":"observed"},
  "G1": {"department":{"zh":"公安","en":"public security"},"category":{"zh":"境外非政府组织代表机构","en":"representative office of an overseas NGO"},"source":"observed"},
  "J1": {"department":{"zh":"未公布","en":"unpublished"},"category":{"zh":"未公布","en":"unpublished"},"source":"observed"},
}
