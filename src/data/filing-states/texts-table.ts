// Generated from states.tsv by `npm run generate`. Do not edit.
// States of the two processes. See README.md.

/** What a state means. A line: process, state, meaning_zh, meaning_en, source, authority, date; parted by bars. */
export const STATE_TEXTS = `icp|not-filed|还没有备案号，不能在境内开通|There is no number yet, and nothing may be opened in the mainland|非经营性互联网信息服务备案管理办法（信息产业部令第33号）第五条|regulation|2005-02-08
icp|draft|还没有提交，可以随时修改|Not submitted yet; it may be edited at any time|华为云备案帮助文档“备案流程”|provider|2026-05
icp|provider-review|接入商在初审，可能来电核实；要修改的先撤回|The provider reviews, and may call; withdraw it to edit it|华为云备案帮助文档“备案流程”|provider|2026-05
icp|provider-returned|按接入商的意见修改后重新提交|Edit it as the provider says, and submit it again|华为云备案帮助文档“备案流程”|provider|2026-05
icp|ready-for-authority|初审已通过，由接入商提交管局|The provider has passed it, and submits it to the authority|华为云备案帮助文档“备案流程”|provider|2026-05
icp|sms-check|24小时内在管局的备案系统填写证件号码后六位、手机号码和验证码，最多连续填错5次|Enter document, phone and code within 24 hours, with five wrong tries in a row at most|华为云备案帮助文档“短信核验”|provider|2025-12-31
icp|sms-expired|没有被退回：接入商重新提交后会再发短信，资料不用重填|Not returned: the provider submits it again and another message comes; nothing is filled in anew|腾讯云备案文档 短信核验|provider|2023
icp|sms-returned|连续填错超过5次，备案已退回：核对手机号码和证件号码后重新提交|More than five wrong tries in a row have returned it: check phone and document, and submit it again|华为云备案帮助文档“短信核验”|provider|2025-12-31
icp|authority-review|管局在审核，期间不能修改，请保持电话畅通|The authority reviews; nothing can be edited, and the phone should be answered|华为云备案帮助文档“备案流程”|provider|2026-05
icp|authority-returned|按管局的意见修改后，重新提交给接入商|Edit it as the authority says, and submit it to the provider again|华为云备案帮助文档“备案流程”|provider|2026-05
icp|filed|已取得备案号：开通时在主页底部标明，并在30日内办理公安联网备案|There is a number: show it at the foot of the home page, and file with the police within 30 days|腾讯云备案指南（备案成功后）|provider|2024
icp|cancelled|备案号已注销，再次开通须重新备案|The number is cancelled; to open again, file again|非经营性互联网信息服务备案管理办法（信息产业部令第33号）第十五条|regulation|2005-02-08
public-security|not-registered|在公安联网备案平台注册账号，并用APP完成真人认证|Open an account at the platform, and prove who you are with its app|公安联网备案信息填报流程|provider|2024
public-security|entity-draft|先提交开办主体，通过后才能申请网站或APP|The entity is submitted first; a site or an app can be applied for once it is approved|腾讯云备案指南（公安联网备案）|provider|2024
public-security|entity-review|公安机关在审核开办主体，结果以短信和系统消息通知|The police review the entity, and tell by text message and in the platform|腾讯云备案指南（公安联网备案）|provider|2024
public-security|entity-returned|按退回原因修改开办主体后重新提交|Edit the entity as the police say, and submit it again|腾讯云备案指南（公安联网备案）|provider|2024
public-security|service-draft|开办主体已通过，可以提交网站或APP|The entity is approved, and a site or an app can be submitted|腾讯云备案指南（公安联网备案）|provider|2024
public-security|service-review|公安机关在审核网站或APP|The police review the site or the app|腾讯云备案指南（公安联网备案）|provider|2024
public-security|service-returned|按退回原因修改后重新提交|Edit it as the police say, and submit it again|腾讯云备案指南（公安联网备案）|provider|2024
public-security|face-check|交互式服务的初审已通过，按通知当面或现场核验|The first review of an interactive service is passed; attend the check face to face or on the spot|腾讯云备案指南（公安联网备案）|provider|2024
public-security|filed|已取得公安备案号：30日内把编号、图标和链接放到主页底部|There is a number: put it with icon and link at the foot of the home page within 30 days|公安联网备案信息填报流程|provider|2024`
