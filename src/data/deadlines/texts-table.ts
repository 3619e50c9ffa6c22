// Generated from source.tsv and events.tsv by `npm run generate`. Do not edit.
// Texts of limits and events. See README.md.

/** What it means to miss a limit, and what sources say otherwise. A line: rule, missed_zh, missed_en, conflicts_zh, conflicts_en; parted by bars. */
export const LIMIT_TEXTS = `deadline/template-review|超过48小时没有结果的，联系域名注册商|Where there is no answer after 48 hours, ask the registrar||
deadline/domain-data|信息没有到达时提交备案会被退回，请联系域名注册商|A filing that is submitted before the data are there is returned: ask the registrar|腾讯云：本家域名2至3天，其他域名3个工作日；华为云：3至5个工作日。按较长的计算|Tencent Cloud: two or three days for its own domains, three working days for others; Huawei Cloud: three to five working days. The longer one counts
deadline/provider-review|超过2个工作日没有结果的，联系接入商|Where there is no answer after two working days, ask the provider|腾讯云：1个工作日；华为云：1至2个工作日。按较长的计算|Tencent Cloud: one working day; Huawei Cloud: one or two. The longer one counts
deadline/provider-call|两次都没有接到的，备案会被退回|The filing is returned where the second one is missed, too||
deadline/sms-check|验证码过期的，备案退回接入商，由接入商重新提交，资料不用重填|Where the code expires, the filing goes back to the provider, who submits it again; nothing is filled in anew||
deadline/sms-attempts|第6次仍填错的，备案被退回，须重新提交|With the sixth the filing is returned and has to be submitted again|腾讯云：错过5次后须重新备案；华为云：连续填错5次，第6次退回|Tencent Cloud: after five that are missed; Huawei Cloud: five wrong ones in a row, the sixth returns it
deadline/sms-resubmission|过了24小时没有收到短信的，联系接入商重新提交|Where none has come after 24 hours, ask the provider to submit again||
deadline/authority-review|超过20个工作日没有结果的，请接入商向管局查询|Where there is no answer after 20 working days, let the provider ask the authority|华为云：1至20个工作日，多为7至20个；腾讯云：两到三周|Huawei Cloud: one to 20 working days, mostly seven to 20; Tencent Cloud: two or three weeks
deadline/query-sync|查不到的，联系接入商|Where it is not found, ask the provider||
deadline/icp-number-display|未标明或未链接的，责令改正，并处5000元以上1万元以下罚款|Where number or link are missing, an order to mend it, and a fine of 5,000 to 10,000 yuan||
filing/public-security-deadline|不履行备案职责的，警告或停机整顿不超过6个月|A warning, or a suspension of up to six months||
deadline/police-entity-review|超过3个工作日没有结果的，在平台系统消息中查看，或联系当地网安部门|Where there is no answer after three working days, look into the messages of the platform, or ask the local police||
deadline/police-service-review|超过5个工作日没有结果的，在平台系统消息中查看，或联系当地网安部门|Where there is no answer after five working days, look into the messages of the platform, or ask the local police||
deadline/police-number-display|未放置的，公安机关可要求限期改正|Where they are missing, the police may set a term to add them||
deadline/change-report|责令限期改正并处罚款；备案信息与实际不符的可能被注销|An order to mend it and a fine; a filing that is no longer true may be cancelled||
deadline/change-correction|逾期的可能被暂停接入或注销备案|Access may be suspended, or the filing cancelled||
deadline/change-after-access|逾期的，管局可能要求整改或取消接入|The authority may ask to mend it, or withdraw the access||
deadline/cancellation|责令限期改正并处罚款|An order to do so and a fine||`

/** What an applicant does so that it happens. A line: event, do_zh, do_en; parted by bars. */
export const EVENT_TEXTS = `template-submitted|填写并提交域名信息模板|Fill in and submit the template of the domain holder
domain-bought|用审核通过的模板购买域名，并完成实人认证|Buy the domain with the approved template, and prove who you are
filing-submitted|在接入商处填写并提交ICP备案|Fill in the ICP filing with the access provider and submit it
call-answered|接听接入商的核实电话|Answer the call of the provider
sms-confirmed|在24小时内完成短信核验|Answer the text message within 24 hours
opened|开通网站或上线APP|Open the site, or publish the app
icp-number-shown|在主页底部标明备案编号并链接到工信部备案系统|Show the number at the foot of the home page, with its link
police-account-opened|在公安联网备案平台注册账号并完成真人认证|Open an account at the platform of the police, and prove who you are
police-entity-submitted|填写并提交开办主体|Fill in and submit the entity
police-service-submitted|填写并提交新办网站或APP申请|Fill in and submit the application for the site or the app
police-number-shown|在主页底部放置公安备案编号、图标和链接|Put number, icon and link at the foot of the home page
change-reported|提交变更备案|Submit the change
cancel-submitted|提交注销备案|Submit the cancellation`
