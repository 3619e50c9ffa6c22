// Generated from source.tsv by `npm run generate`. Do not edit.
// The demands of provinces that a filing is judged by. See README.md.

/** A line: topic, key, value, whom it binds, first letter of the severity, rules, provinces; parted by bars. */
export const JUDGED_DEMANDS = `address|address-same-city|yes|organization|w|filing/address-in-city-of-document|13;41
address|address-same-city|yes|organization|w|filing/address-in-city-of-document|44
address|address-same-city|yes|organization|w|filing/address-in-city-of-document|52
address|division-current-only|宣武区>西城区;崇文区>东城区;密云县>密云区||w|filing/division-in-force|11
age|age-exception|0-18;guardian;household-register||a|filing/principal-age|12
age|age-exception|16-18;income-or-work-proof||w|filing/principal-age|21
age|age-exception|0-18;income-proof||w|filing/principal-age|22
age|age-exception|16-18;employment-or-income-proof||w|filing/principal-age|53
age|age-exception|0-18;own-resident-id|organization|a|filing/principal-age|35
age|age-exception|16-18;employment-proof:entry-date,position,seal|organization|w|filing/principal-age|44
age|age-exception|16-18;income-or-work-proof|individual|w|filing/principal-age|23
age|age-exception|16-18;employment-or-income-proof|individual|w|filing/principal-age|32
age|age-exception|0-18;guardian-id;remark|individual|w|filing/principal-age|34
age|age-exception|16-18;guardian-statement;guardian-id;household-register|individual|a|filing/principal-age|35
age|age-exception|0-18;guardian-id;remark|individual|a|filing/principal-age|37
age|age-exception|0-18;guardian-id;remark|individual|w|filing/principal-age|41
age|age-exception|0-18;employment-proof:entry-date,position,seal|individual|w|filing/principal-age|44
age|age-exception|16-18;employment-or-income-proof|individual|w|filing/principal-age|50
age|age-exception|16-18;work-proof/guardian-id,household-register,consent|individual|w|filing/principal-age|51
age|age-max-service-principal|male:60;female:55|organization|a|filing/service-principal-age|12
age|age-max-service-principal|65|organization|a|filing/service-principal-age|23
age|age-min|16||w|filing/principal-age|21
age|age-min|16||w|filing/principal-age|46
age|age-min|16||w|filing/principal-age|53
age|age-min|18||w|filing/principal-age|65
age|age-min|18|organization|w|filing/principal-age|11
age|age-min|18|organization|w|filing/principal-age|13
age|age-min|18|organization|w|filing/principal-age|14
age|age-min|18|organization|w|filing/principal-age|15
age|age-min|18|organization|w|filing/principal-age|23
age|age-min|18|organization|w|filing/principal-age|31
age|age-min|18|organization|w|filing/principal-age|32
age|age-min|18|organization|w|filing/principal-age|33
age|age-min|18|organization|w|filing/principal-age|34
age|age-min|18|organization|w|filing/principal-age|35
age|age-min|18|organization|w|filing/principal-age|41
age|age-min|18|organization|w|filing/principal-age|42
age|age-min|18|organization|w|filing/principal-age|43
age|age-min|16|organization|w|filing/principal-age|44
age|age-min|18|organization|w|filing/principal-age|45
age|age-min|18|organization|w|filing/principal-age|52
age|age-min|18|organization|w|filing/principal-age|54
age|age-min|18|organization|w|filing/principal-age|61
age|age-min|18|organization|w|filing/principal-age|62
age|age-min|18|organization|w|filing/principal-age|63
age|age-min|18|organization|w|filing/principal-age|64
age|age-min|18|individual|w|filing/principal-age|11
age|age-min|18|individual|w|filing/principal-age|12
age|age-min|18|individual|w|filing/principal-age|13
age|age-min|18|individual|w|filing/principal-age|14
age|age-min|18|individual|w|filing/principal-age|15
age|age-min|18|individual|w|filing/principal-age|23
age|age-min|18|individual|w|filing/principal-age|31
age|age-min|16|individual|w|filing/principal-age|32
age|age-min|18|individual|w|filing/principal-age|33
age|age-min|16|individual|w|filing/principal-age|36
age|age-min|17|individual|w|filing/principal-age|37
age|age-min|18|individual|w|filing/principal-age|42
age|age-min|18|individual|w|filing/principal-age|43
age|age-min|18|individual|w|filing/principal-age|45
age|age-min|16|individual|w|filing/principal-age|50
age|age-min|16|individual|w|filing/principal-age|51
age|age-min|18|individual|w|filing/principal-age|62
age|age-min|18|individual|w|filing/principal-age|63
age|age-min|18|individual|w|filing/principal-age|64
content|content-only|blog|individual|a|filing/contents-of-province|23
content|content-only|blog|individual|a|filing/contents-of-province|50
content|content-preferred|organization-portal|organization|a|filing/contents-of-province|36
content|contents-showcase-only|yes|organization|w|filing/contents-of-province|15
content|no-blog|blog|individual|a|filing/contents-of-province|11
content|no-blog|blog|individual|a|filing/contents-of-province|15
content|no-blog|blog|individual|a|filing/contents-of-province|33
content|no-blog|blog|individual|a|filing/contents-of-province|41
content|no-blog|blog|individual|a|filing/contents-of-province|43
content|no-blog|blog|individual|a|filing/contents-of-province|52
content|no-blog|blog|individual|a|filing/contents-of-province|61
content|no-other|other|organization|w|filing/contents-of-province|23
content|other-needs-remark|yes||w|filing/contents-need-remark|50
content|other-needs-remark|yes|individual|w|filing/contents-need-remark|15
content|other-needs-remark|yes|individual|w|filing/contents-need-remark|41
domain|domain-holder|unit-or-legal-representative|organization|w|filing/domain-holder|11
domain|domain-holder|unit-or-legal-representative|organization|w|filing/domain-holder|13
domain|domain-holder|unit-or-legal-representative|organization|w|filing/domain-holder|14
domain|domain-holder|unit-or-legal-representative|organization|w|filing/domain-holder|15
domain|domain-holder|unit|organization|w|filing/domain-holder|22
domain|domain-holder|unit-or-legal-representative|organization|w|filing/domain-holder|31
domain|domain-holder|unit-or-legal-representative|organization|w|filing/domain-holder|35
domain|domain-holder|unit-or-legal-representative|organization|w|filing/domain-holder|41
domain|domain-holder|unit-or-legal-representative|organization|w|filing/domain-holder|42
domain|domain-holder|unit|organization|w|filing/domain-holder|43
domain|domain-holder|unit-or-legal-representative|organization|w|filing/domain-holder|44
domain|domain-holder|unit-or-legal-representative|organization|w|filing/domain-holder|45
domain|domain-holder|unit|organization|w|filing/domain-holder|50
domain|domain-holder|unit-or-legal-representative|organization|w|filing/domain-holder|51
domain|domain-holder|unit-or-legal-representative|organization|w|filing/domain-holder|52
domain|domain-holder|unit|organization|w|filing/domain-holder|54
domain|domain-holder|unit-or-legal-representative|organization|w|filing/domain-holder|61
domain|domain-holder|unit-or-legal-representative|organization|w|filing/domain-holder|62
domain|domain-holder|unit|organization|w|filing/domain-holder|63
domain|domain-holder|unit-not-legal-representative|organization|w|filing/domain-holder|64
domain|domain-holder|self|individual|w|filing/domain-holder|62
domain|domain-label-no-words|中国;国家||w|filing/domain-state-head|11
domain-certificate|domain-certificate|each-domain||w|filing/domain-certificate|43
domain-certificate|domain-certificate|from-5-domains||w|filing/domain-certificate|61
domain-certificate|domain-certificate|first;add-service;add-access;change-entity;change-service|individual|w|filing/domain-certificate|15
domain-expiry|domain-months|3||w|filing/domain-months|34
domain-expiry|domain-months|3||w|filing/domain-months|41
domain-expiry|domain-months|3|organization|w|filing/domain-months|11;12;32;62
domain-expiry|domain-months|3|organization|w|filing/domain-months|13;14;15;33;52
domain-expiry|domain-months|3|organization|w|filing/domain-months|31
domain-expiry|domain-months|3|organization|w|filing/domain-months|51
domain-suffix|suffix-allowed|cloud;pro;zone;yoga;world;wiki;video;team;today;show;social;run;plus;live;life;info;ink;group;gold;fit;fashion;fund;email;design;cool;company;city;chat;center;beer;auto;xin;top;mobi;wang;ren;com;cn;net;gov;shop;vip;ltd;biz;club;site;xyz;fun;online;tech;store;citic;sohu;link;luxe;love;co;law;work;art;cc;tv;中国;公司;网络;政务;公益;网址;商城;网店;中信;商标;信息;广东;佛山;集团;我爱你;手机;购物;在线;中文网;游戏;企业;娱乐;商店||a|filing/suffix-of-province|11
domain-suffix|suffix-government|gov.cn;政务|government|w|filing/domain-of-government|31;33
domain-suffix|suffix-government|gov.cn;政务|government|w|filing/domain-of-government|32;42
domain-suffix|suffix-institution|cn;公益|institution|w|filing/domain-of-institution|15
domain-suffix|suffix-institution|cn;公益|institution|w|filing/domain-of-institution|31;33
domain-suffix|suffix-institution|cn;公益|institution|w|filing/domain-of-institution|32;42
emergency-phone|phone-distinct|yes|organization|w|filing/emergency-phone|45
emergency-phone|phone-distinct|yes|organization|w|filing/emergency-phone|46
emergency-phone|phone-distinct|yes|organization|w|filing/emergency-phone|50
emergency-phone|phone-distinct|yes|individual|w|filing/emergency-phone|21
emergency-phone|phones-distinct-same-person|2||w|filing/emergency-phone|44
emergency-phone|phones-distinct-same-person|2|organization|w|filing/emergency-phone|11
emergency-phone|phones-distinct-same-person|2|organization|w|filing/emergency-phone|21
emergency-phone|phones-distinct-same-person|2|organization|w|filing/emergency-phone|42
emergency-phone|phones-distinct-two-persons|2||w|filing/distinct-phones|44
emergency-phone|phones-distinct-two-persons|3|organization|w|filing/distinct-phones|11
emergency-phone|phones-distinct-two-persons|3|organization|w|filing/distinct-phones|21
emergency-phone|phones-distinct-two-persons|4|organization|w|filing/distinct-phones|42
emergency-phone|phones-may-equal|yes|individual|w|filing/emergency-phone|11
entity-document|certificate-address-local|yes|organization|w|filing/document-address-in-province|15
entity-document|certificate-address-local|yes|organization|w|filing/document-address-in-province|53
entity-document|licence-months|12|enterprise|w|filing/license-months|31
id-address|id-address-local|yes|individual|w|filing/individual-lives-in-province|14
id-address|id-address-local|yes|individual|w|filing/individual-lives-in-province|15
id-address|id-address-local|yes|individual|w|filing/individual-lives-in-province|23
id-address|id-address-local|yes|individual|w|filing/individual-lives-in-province|36
id-address|id-address-local|yes|individual|w|filing/individual-lives-in-province|41
id-address|id-address-local|yes|individual|w|filing/individual-lives-in-province|45
id-address|id-address-local|yes|individual|w|filing/individual-lives-in-province|53
id-address|id-address-local|yes|individual|w|filing/individual-lives-in-province|54
id-address|id-address-local|yes|individual|w|filing/individual-lives-in-province|62
id-address|id-address-local|yes|individual|w|filing/individual-lives-in-province|63
id-address|id-address-local|yes|individual|w|filing/individual-lives-in-province|64
id-address|id-address-local|yes|individual|w|filing/individual-lives-in-province|65
kind|change-service-refused|change-service||w|filing/kind-of-province|32
kind|change-service-refused|change-service|organization|w|filing/kind-of-province|41
legal-representative|legal-representative|yes|organization|a|filing/principal-is-legal-representative|11
legal-representative|legal-representative|yes|organization|w|filing/principal-is-legal-representative|12
legal-representative|legal-representative|yes|organization|w|filing/principal-is-legal-representative|13
legal-representative|legal-representative|yes|organization|w|filing/principal-is-legal-representative|14
legal-representative|legal-representative|yes|organization|w|filing/principal-is-legal-representative|15
legal-representative|legal-representative|shareholder-or-executive|organization|w|filing/principal-is-legal-representative|23
legal-representative|legal-representative|yes|organization|w|filing/principal-is-legal-representative|31
legal-representative|legal-representative|no-letter|organization|w|filing/principal-is-legal-representative|33
legal-representative|legal-representative|yes|organization|w|filing/principal-is-legal-representative|35
legal-representative|legal-representative|yes|organization|w|filing/principal-is-legal-representative|36
legal-representative|legal-representative|mainland-document|organization|w|filing/principal-is-legal-representative|37
legal-representative|legal-representative|yes|organization|w|filing/principal-is-legal-representative|41
legal-representative|legal-representative|no-letter|organization|w|filing/principal-is-legal-representative|42
legal-representative|legal-representative|yes|organization|w|filing/principal-is-legal-representative|43
legal-representative|legal-representative|first;add-service|organization|w|filing/principal-is-legal-representative|44
legal-representative|legal-representative|yes|organization|w|filing/principal-is-legal-representative|45
legal-representative|legal-representative|yes|organization|w|filing/principal-is-legal-representative|50
legal-representative|legal-representative|yes|organization|w|filing/principal-is-legal-representative|52
legal-representative|legal-representative|yes|organization|w|filing/principal-is-legal-representative|53
legal-representative|legal-representative|yes|organization|w|filing/principal-is-legal-representative|54
legal-representative|legal-representative|yes|organization|w|filing/principal-is-legal-representative|61
legal-representative|legal-representative|yes|organization|w|filing/principal-is-legal-representative|64
legal-representative|legal-representative|no-letter|organization|w|filing/principal-is-legal-representative|65
legal-representative|legal-representative|yes|enterprise|w|filing/principal-is-legal-representative|63
legal-representative|legal-representative-letter|letter|organization|w|filing/principal-is-legal-representative|22
legal-representative|legal-representative-letter|letter|organization|w|filing/principal-is-legal-representative|32
legal-representative|legal-representative-letter|letter|organization|w|filing/principal-is-legal-representative|34
legal-representative|legal-representative-letter|letter|organization|a|filing/principal-is-legal-representative|46
legal-representative|legal-representative-letter|letter|organization|a|filing/principal-is-legal-representative|51
legal-representative|legal-representative-letter|letter|organization|a|filing/principal-is-legal-representative|62
legal-representative|legal-representative-letter|letter|government|w|filing/principal-is-legal-representative|63
legal-representative|legal-representative-letter|letter|institution|w|filing/principal-is-legal-representative|63
legal-representative|service-principal-letter|yes|organization|w|filing/service-authorization|12
legal-representative|service-principal-letter|yes|organization|w|filing/service-authorization|15
legal-representative|service-principal-letter|yes|organization|w|filing/service-authorization|31
legal-representative|service-principal-letter|yes|organization|w|filing/service-authorization|34
legal-representative|service-principal-letter|yes|organization|w|filing/service-authorization|35
legal-representative|service-principal-letter|yes|organization|w|filing/service-authorization|36
legal-representative|service-principal-letter|yes|organization|w|filing/service-authorization|42
legal-representative|service-principal-letter|yes|organization|w|filing/service-authorization|43
legal-representative|service-principal-letter|yes|organization|w|filing/service-authorization|50
legal-representative|service-principal-letter|yes|organization|w|filing/service-authorization|51
legal-representative|service-principal-letter|yes|organization|w|filing/service-authorization|52
legal-representative|service-principal-letter|yes|organization|w|filing/service-authorization|61
legal-representative|service-principal-letter|yes|organization|w|filing/service-authorization|64
materials|commitment-letter|真实性责任告知书;真实性承诺书||w|filing/commitment|32
materials|commitment-letter|互联网信息服务备案承诺书||w|filing/commitment|44
materials|commitment-video|yes||w|filing/commitment|32
materials|party-building-letter|yes||w|filing/party-building|54
materials|party-building-letter|first;add-service;add-access:filed-since-2019;change:not-if-filed-before-2018||w|filing/party-building|65
materials|staffing-form|网站名称审核表;网站开办审核申请表|institution|w|filing/staffing|15
materials|staffing-form|网站名称审核表|government|w|filing/staffing|15
materials|staffing-form|网站开办资格申请表|government|w|filing/staffing|23
materials|staffing-form|网站开办资格申请表|institution|w|filing/staffing|23
materials|staffing-form|机构编制办公室前置审批|government|w|filing/staffing|36
materials|staffing-form|机构编制办公室前置审批|institution|w|filing/staffing|36
office-phone|office-phone-local|yes|organization|a|filing/office-phone-local|51
office-phone|office-phone-local|yes|enterprise|w|filing/office-phone-local|13
office-phone|office-phone-required|yes|organization|w|filing/office-phone-given|32
person-document|document-types|resident-id|individual|w|filing/principal-document|35
person-document|foreigner-refused|passport;foreign-permanent-resident-id|individual|w|filing/principal-document|13
person-document|principal-document-types|resident-id;passport;hong-kong-macao-travel-permit;taiwan-resident-travel-permit||w|filing/principal-document|53
person-per-entity|service-principal-same|yes|organization|w|filing/one-principal|23
person-per-entity|service-principal-same|yes|organization|w|filing/one-principal|32
person-per-entity|service-principal-same|yes|organization|w|filing/one-principal|34
person-per-entity|service-principal-same|yes|organization|w|filing/one-principal|46
phone|service-mobile-differs|yes||w|filing/principals-differ|44
pre-approval|domain-label-game|game||w|filing/domain-game|31
remark|content-needs-remark|except:organization-portal|organization|w|filing/contents-need-remark|42
remark|content-needs-remark|except:blog|individual|w|filing/contents-need-remark|42
remark|emergency-contact-remark|姓名|individual|w|filing/remarks-on-entity|50
remark|emergency-third-employee-remark|姓名;职务|organization|w|filing/remarks-on-entity|62
remark|remark-content|yes|individual|w|filing/remarks-tell-contents|11
remark|remark-content|yes|individual|w|filing/remarks-tell-contents|13
remark|remark-content|yes|individual|w|filing/remarks-tell-contents|14;15;21;22;31;33;34;35;36;41;42;43;45;46;50;51;52;53;61;62;64;65
remark|remark-content|yes|individual|w|filing/remarks-tell-contents|23
remark|remark-content|本网站为个人网站;主要内容|individual|w|filing/remarks-tell-contents|32
remark|remark-content|yes|individual|w|filing/remarks-tell-contents|37
remark|remark-content|yes|individual|w|filing/remarks-tell-contents|44
remark|remark-content|yes|individual|w|filing/remarks-tell-contents|63
remark|remark-min-length|30|individual|w|filing/remarks-length|15
remark|remark-no-words|论坛;博客|individual|w|filing/remarks-words|52
remark|remark-pre-approval-statement|不涉及前置审批业务|enterprise|w|filing/remarks-on-pre-approvals|36
remark|second-phone-remark|公司;员工|organization|w|filing/remarks-on-entity|12
remark|second-phone-remark|姓名;关系|individual|w|filing/remarks-on-entity|12
residence-proof|residence-proof|yes|individual|w|filing/individual-lives-in-province|22
residence-proof|residence-proof|residence-permit;months:1;status-proof|individual|w|filing/individual-lives-in-province|31
residence-proof|residence-proof|residence-permit;property-certificate|individual|w|filing/individual-lives-in-province|32
residence-proof|residence-proof|residence-permit|individual|w|filing/individual-lives-in-province|33
residence-proof|residence-proof|residence-permit|individual|w|filing/individual-lives-in-province|34
residence-proof|residence-proof|residence-permit;temporary-permit|individual|w|filing/individual-lives-in-province|35
residence-proof|residence-proof|residence-permit|individual|w|filing/individual-lives-in-province|36
residence-proof|residence-proof|residence-permit;temporary-permit;social-insurance;purchase-contract|individual|w|filing/individual-lives-in-province|37
residence-proof|residence-proof|residence-permit|individual|w|filing/individual-lives-in-province|42
residence-proof|residence-proof|property;social-insurance;temporary-permit;residence-permit|individual|w|filing/individual-lives-in-province|44
residence-proof|residence-proof|student-card;social-insurance;employment-contract;residence-permit|individual|w|filing/individual-lives-in-province|51
residence-proof|residence-proof|residence-permit|individual|w|filing/individual-lives-in-province|52
residence-proof|residence-proof|residence-permit;temporary-permit|individual|a|filing/individual-lives-in-province|62
residence-proof|residence-proof|lease-1-year;purchase-proof|individual|a|filing/individual-lives-in-province|64
residence-proof|residence-proof-kinds-of-filing|first;add-service;add-access|individual|w|filing/individual-lives-in-province|44
services-per-entity|explanation-from|3|individual|w|filing/services-need-plan|64
services-per-entity|plan-from|2||w|filing/services-need-plan|43
services-per-entity|plan-from|30|organization|w|filing/services-need-plan|31
services-per-entity|plan-from|30|organization|w|filing/services-need-plan|32
services-per-entity|plan-from|32|organization|w|filing/services-need-plan|44
services-per-entity|plan-from|35|organization|w|filing/services-need-plan|50
services-per-entity|plan-from|10|individual|w|filing/services-need-plan|32
services-per-entity|plan-from|6|individual|w|filing/services-need-plan|44
services-per-entity|plan-from|4|individual|w|filing/services-need-plan|45
services-per-entity|plan-from|6|individual|w|filing/services-need-plan|50
services-per-entity|services-max|30|organization|w|filing/services-of-entity|61
services-per-entity|services-max|5|individual|w|filing/services-of-entity|61
services-per-order|first-filing-domains|1|individual|w|filing/services-per-order|46
services-per-order|services-per-order|1||w|filing/services-per-order|42
services-per-order|services-per-order|1||w|filing/services-per-order|43
services-per-order|services-per-order|3|organization|w|filing/services-per-order|14
services-per-order|services-per-order|5|organization|w|filing/services-per-order|41
services-per-order|services-per-order|5|organization|w|filing/services-per-order|52
services-per-order|services-per-order|1|individual|w|filing/services-per-order|41
statement|personal-site-statement|本网站是个人网站;不含有;企业;单位;注销;黑名单|individual|w|filing/personal-site-statement|12
statement|personal-site-statement|本网站是个人网站;不含有;企业;单位;注销;黑名单|individual|w|filing/personal-site-statement|15
statement|personal-site-statement|本网站是个人网站;不含有;企业;单位;注销;黑名单|individual|w|filing/personal-site-statement|37
statement|personal-site-statement|本网站是个人网站;不含有;企业;单位;注销;黑名单|individual|w|filing/personal-site-statement|45
statement|personal-site-statement|本网站是个人网站;不含有;企业;单位;注销;黑名单|individual|w|filing/personal-site-statement|62`

/** Keys of the demands that a filing is judged by. */
export type DemandKey =
  | 'address-same-city'
  | 'age-exception'
  | 'age-max-service-principal'
  | 'age-min'
  | 'certificate-address-local'
  | 'change-service-refused'
  | 'commitment-letter'
  | 'commitment-video'
  | 'content-needs-remark'
  | 'content-only'
  | 'content-preferred'
  | 'contents-showcase-only'
  | 'division-current-only'
  | 'document-types'
  | 'domain-certificate'
  | 'domain-holder'
  | 'domain-label-game'
  | 'domain-label-no-words'
  | 'domain-months'
  | 'emergency-contact-remark'
  | 'emergency-third-employee-remark'
  | 'explanation-from'
  | 'first-filing-domains'
  | 'foreigner-refused'
  | 'id-address-local'
  | 'legal-representative'
  | 'legal-representative-letter'
  | 'licence-months'
  | 'no-blog'
  | 'no-other'
  | 'office-phone-local'
  | 'office-phone-required'
  | 'other-needs-remark'
  | 'party-building-letter'
  | 'personal-site-statement'
  | 'phone-distinct'
  | 'phones-distinct-same-person'
  | 'phones-distinct-two-persons'
  | 'phones-may-equal'
  | 'plan-from'
  | 'principal-document-types'
  | 'remark-content'
  | 'remark-min-length'
  | 'remark-no-words'
  | 'remark-pre-approval-statement'
  | 'residence-proof'
  | 'residence-proof-kinds-of-filing'
  | 'second-phone-remark'
  | 'service-mobile-differs'
  | 'service-principal-letter'
  | 'service-principal-same'
  | 'services-max'
  | 'services-per-order'
  | 'staffing-form'
  | 'suffix-allowed'
  | 'suffix-government'
  | 'suffix-institution'
