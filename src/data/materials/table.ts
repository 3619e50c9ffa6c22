// Generated from source.tsv, words.tsv and files.tsv by `npm run generate`. Do not edit.
// Materials of the filings. See README.md.

import { frozen } from '../../foundation/frozen.ts'
import type { FileBound, MaterialDemand, MaterialKey, MaterialWords } from './material.ts'

/** Date on which the lists were last read (ISO). */
export const materialsVersion = '2026-11-28'

/** What is due, in the order of the forms. */
export const materialDemands: readonly MaterialDemand[] = /* @__PURE__ */ frozen([
  {"material":"principal-id","form":"domain-template","at":"filing","rule":"filing/card-of-template","severity":"warning","who":["individual"],"copies":2},
  {"material":"entity-document","form":"domain-template","at":"filing","rule":"filing/document-of-template","severity":"warning","who":["organization"],"copies":1},
  {"material":"principal-id","form":"icp","at":"entity","rule":"filing/card-of-persons","severity":"warning","copies":2},
  {"material":"entity-document","form":"icp","at":"entity","rule":"filing/document-of-organization","severity":"warning","who":["organization"],"copies":1},
  {"material":"authorization","form":"icp","at":"entity","rule":"filing/principal-is-legal-representative","severity":"warning","who":["organization"],"condition":"delegate","copies":1,"scopes":[{"provinces":["22","32","34","46","51","62"],"who":["organization"]},{"provinces":["63"],"who":["government"]},{"provinces":["63"],"who":["institution"]}]},
  {"material":"residence-proof","form":"icp","at":"entity","rule":"filing/individual-lives-in-province","severity":"warning","who":["individual"],"condition":"from-elsewhere","copies":1,"scopes":[{"provinces":["22","31","32","33","34","35","36","37","42","44","51","52","62","64"],"who":["individual"]}]},
  {"material":"guardian-papers","form":"icp","at":"entity","rule":"filing/principal-age","severity":"warning","condition":"under-age","copies":1,"scopes":[{"provinces":["12"]},{"provinces":["34","35","37","41","51"],"who":["individual"]}]},
  {"material":"work-proof","form":"icp","at":"entity","rule":"filing/principal-age","severity":"warning","condition":"under-age","copies":1,"scopes":[{"provinces":["21","22","53"]},{"provinces":["44"],"who":["organization"]},{"provinces":["23","32","44","50","51"],"who":["individual"]}]},
  {"material":"staffing-approval","form":"icp","at":"entity","rule":"filing/staffing","severity":"warning","who":["government","institution"],"copies":1,"scopes":[{"provinces":["15","23","36"],"who":["institution"]},{"provinces":["15","23","36"],"who":["government"]}]},
  {"material":"party-building-letter","form":"icp","at":"entity","rule":"filing/party-building","severity":"warning","copies":1,"scopes":[{"provinces":["54"]},{"provinces":["65"],"kinds":["first","add-service","add-access"]}]},
  {"material":"website-plan","form":"icp","at":"entity","rule":"filing/services-need-plan","severity":"warning","services":["website"],"condition":"many-websites","copies":1,"scopes":[{"provinces":["43"],"from":2},{"provinces":["31","32"],"who":["organization"],"from":30},{"provinces":["44"],"who":["organization"],"from":32},{"provinces":["50"],"who":["organization"],"from":35},{"provinces":["32"],"who":["individual"],"from":10},{"provinces":["44","50"],"who":["individual"],"from":6},{"provinces":["45"],"who":["individual"],"from":4}]},
  {"material":"name-change-letter","form":"icp","at":"entity","rule":"filing/name-change-letter","severity":"warning","who":["organization"],"kinds":["change-entity","change-both"],"condition":"renamed","copies":1},
  {"material":"principal-id","form":"icp","at":"service","rule":"filing/card-of-persons","severity":"warning","condition":"own-principal","copies":2},
  {"material":"service-authorization","form":"icp","at":"service","rule":"filing/service-authorization","severity":"warning","who":["organization"],"services":["website"],"condition":"own-principal","copies":1,"scopes":[{"provinces":["12","15","31","34","35","36","42","43","50","51","52","61","64"],"who":["organization"]}]},
  {"material":"portrait","form":"icp","at":"service","rule":"filing/portrait","severity":"advice","services":["website","app"],"copies":1},
  {"material":"verification-sheet","form":"icp","at":"service","rule":"filing/verification-sheet","severity":"advice","services":["website"],"copies":1},
  {"material":"domain-certificate","form":"icp","at":"service","rule":"filing/domain-certificate","severity":"warning","services":["website"],"copies":1,"scopes":[{"provinces":["43"]},{"provinces":["61"],"from":5},{"provinces":["15"],"who":["individual"],"kinds":["first","add-service","add-access","change-entity","change-service"]}]},
  {"material":"domain-screenshot","form":"icp","at":"service","rule":"filing/domain-screenshot","severity":"warning","services":["website","app"],"condition":"domain-elsewhere","copies":1},
  {"material":"domain-holder-proof","form":"icp","at":"service","rule":"filing/domain-holder","severity":"warning","services":["website","app"],"condition":"other-holder","copies":1},
  {"material":"commitment-letter","form":"icp","at":"service","rule":"filing/commitment","severity":"warning","copies":1,"scopes":[{"provinces":["32","44"]}]},
  {"material":"commitment-video","form":"icp","at":"service","rule":"filing/commitment","severity":"warning","copies":1,"scopes":[{"provinces":["32"]}]},
  {"material":"app-icon","form":"icp","at":"service","rule":"filing/icon-of-app","severity":"warning","services":["app"],"copies":1},
  {"material":"approval","form":"icp","at":"approval","rule":"filing/approval-document","severity":"warning","who":["organization"],"condition":"pre-approval","copies":1},
  {"material":"trademark-certificate","form":"icp","at":"service","rule":"filing/trademark-document","severity":"advice","condition":"trademark","copies":1},
  {"material":"commercial-license","form":"icp","at":"service","rule":"filing/commercial-license","severity":"advice","who":["organization"],"condition":"commercial","copies":1},
  {"material":"principal-id","form":"public-security","at":"entity","rule":"filing/card-of-police","severity":"warning","copies":2},
  {"material":"handheld-photo","form":"public-security","at":"entity","rule":"filing/handheld-photo","severity":"advice","copies":1},
  {"material":"entity-document","form":"public-security","at":"entity","rule":"filing/document-of-police","severity":"warning","who":["organization"],"copies":1},
  {"material":"head-id","form":"public-security","at":"entity","rule":"filing/head-of-police","severity":"advice","who":["organization"],"condition":"delegate","copies":2},
  {"material":"head-handheld-photo","form":"public-security","at":"entity","rule":"filing/head-of-police","severity":"advice","who":["organization"],"condition":"delegate","copies":1},
  {"material":"principal-id","form":"public-security","at":"service","rule":"filing/card-of-police","severity":"warning","condition":"own-principal","copies":2},
  {"material":"domain-certificate","form":"public-security","at":"service","rule":"filing/domain-of-police","severity":"warning","services":["website"],"copies":1},
  {"material":"dangerous-goods-certificate","form":"public-security","at":"service","rule":"filing/dangerous-goods-document","severity":"warning","condition":"dangerous-goods","copies":1},
  {"material":"approval","form":"public-security","at":"approval","rule":"filing/approval-document","severity":"warning","who":["organization"],"condition":"pre-approval","copies":1},
  {"material":"safety-assessment","form":"public-security","at":"service","rule":"filing/safety-assessment","severity":"advice","condition":"interactive","copies":1},
  {"material":"commercial-license","form":"public-security","at":"service","rule":"filing/commercial-license","severity":"advice","who":["organization"],"condition":"commercial","copies":1},
])

/** What materials are called. */
export const materialWords: { readonly [M in MaterialKey]: MaterialWords } = /* @__PURE__ */ frozen({
  'principal-id': {"words":["身份证","证件正面","证件反面","证件照","护照","通行证","永久居留","居民居住证","军官证","id card","passport"],"not":["法定代表人","法人","手持","监护","legal","guardian","holding"]},
  'entity-document': {"words":["营业执照","法人证书","登记证","组织机构代码","统一社会信用代码","执业","部队代号","对外有偿服务许可","办学许可","司法鉴定许可","单位证件","机构证件","business licen","document of the organization"],"not":["手持","承诺","商标"]},
  'head-id': {"words":["法定代表人身份","法定代表人证件","法定代表人护照","法人身份","法人证件","legal representative"],"not":["手持","授权","holding"]},
  'handheld-photo': {"words":["手持","handheld","holding"],"not":["法定代表人","法人","视频","legal"]},
  'head-handheld-photo': {"words":["法定代表人手持","法人手持","legal representative holding"],"not":[]},
  'portrait': {"words":["半身照","核验照","幕布","现场照","half-length"],"not":[]},
  'verification-sheet': {"words":["核验单","authenticity sheet"],"not":[]},
  'domain-certificate': {"words":["域名证书","域名注册证","certificate of the domain","domain certificate"],"not":[]},
  'domain-screenshot': {"words":["域名实名","域名信息截图","域名截图","whois","screenshot of the domain"],"not":[]},
  'domain-holder-proof': {"words":["持有关系","域名授权","域名使用授权","股东","股权","任职","relation to the domain"],"not":[]},
  'residence-proof': {"words":["居住","暂住","社保","社会保险","房","租","购","学生证","劳动","就业","工作","residence","permit","lease","property","student"],"not":[]},
  'work-proof': {"words":["收入","工作","劳动","就业","在职","学生","学习","在读","income","work","employment","student"],"not":["承诺"]},
  'guardian-papers': {"words":["监护","户口","guardian","household"],"not":[]},
  'authorization': {"words":["授权","委托","任职","章程","authori","letter"],"not":["域名授权","域名使用授权"]},
  'service-authorization': {"words":["授权","委托","authori"],"not":["域名授权","域名使用授权"]},
  'approval': {"words":["许可","批准","批文","审批","版号","备案凭证","资格证","approval","permit"],"not":["增值电信"]},
  'dangerous-goods-certificate': {"words":["危险","爆","枪","剧毒","放射","核材料","管制","许可","dangerous"],"not":["前置","增值电信"]},
  'commitment-letter': {"words":["承诺书","责任告知书","责任书","undertaking"],"not":["视频","video"]},
  'commitment-video': {"words":["视频","video"],"not":[]},
  'party-building-letter': {"words":["党建","party building"],"not":[]},
  'staffing-approval': {"words":["编制","编办","名称审核表","开办审核","开办资格","staffing"],"not":[]},
  'website-plan': {"words":["方案","计划","说明","用途","plan","statement"],"not":[]},
  'name-change-letter': {"words":["更名","名称变更","变更通知","change of the name"],"not":[]},
  'trademark-certificate': {"words":["商标","trademark"],"not":[]},
  'app-icon': {"words":["图标","icon"],"not":[]},
  'safety-assessment': {"words":["安全评估","safety assessment","security assessment"],"not":[]},
  'commercial-license': {"words":["增值电信","电信业务经营","icp证","icp经营","icp许可","value-added telecom"],"not":[]},
})

/** What files are like. */
export const fileBounds: readonly FileBound[] = /* @__PURE__ */ frozen([
  {"form":"domain-template","materials":["principal-id","entity-document"],"rule":"filing/image-least","least":55},
  {"form":"icp","materials":["principal-id","entity-document","head-id"],"rule":"filing/image-least","least":55},
  {"form":"icp","materials":["principal-id","entity-document","head-id"],"rule":"filing/image-most","most":4096},
  {"form":"icp","materials":["portrait"],"rule":"filing/portrait-most","most":2048},
  {"form":"icp","materials":["portrait"],"rule":"filing/portrait-most","types":["image/jpeg"]},
  {"form":"public-security","rule":"filing/image-of-police","most":512},
  {"form":"icp","materials":["app-icon"],"rule":"filing/app-icon","most":100},
  {"form":"domain-template","materials":["principal-id","entity-document"],"rule":"filing/image-type","types":["image/jpeg","image/png"]},
  {"form":"icp","materials":["principal-id","entity-document","head-id"],"rule":"filing/image-type","types":["image/jpeg","image/png"]},
  {"form":"icp","materials":["app-icon"],"rule":"filing/image-type","types":["image/jpeg","image/png"]},
  {"form":"public-security","materials":["principal-id","entity-document","head-id","handheld-photo","head-handheld-photo"],"rule":"filing/image-type","types":["image/jpeg","image/png"]},
  {"form":"domain-template","materials":["principal-id","entity-document"],"rule":"filing/image-colour","colour":true},
  {"form":"icp","materials":["principal-id","entity-document","head-id"],"rule":"filing/image-colour","colour":true},
  {"form":"public-security","materials":["principal-id","entity-document","head-id","handheld-photo","head-handheld-photo"],"rule":"filing/image-colour","colour":true},
])
