// Generated from source.tsv and events.tsv by `npm run generate`. Do not edit.
// Limits of the two filings, and the events they run between. See README.md.

/** Date on which the limits were last read (ISO). */
export const deadlinesVersion = '2026-11-28'

/** Days after opening within which the public-security filing is due. */
export const PUBLIC_SECURITY_DAYS = 30

/** What is due, and when. A line: rule, step, process, actor, start, end, unit, usual, latest, ahead, province, kinds, services; parted by bars. */
export const LIMITS = `deadline/template-review|template-review|domain|registrar|template-submitted|template-approved|hours||48|yes||first;add-service;add-service-without-entity|website;app
deadline/domain-data|domain-data|domain|registrar|domain-bought|domain-data-arrived|working-days|3|5|yes||first;add-service;add-service-without-entity|website;app
deadline/provider-review|provider-review|icp|provider|filing-submitted|provider-passed|working-days|1|2|yes|||
deadline/provider-call|provider-call|icp|applicant|provider-called|call-answered|hours||1||||
deadline/sms-check|sms-check|icp|applicant|sms-sent|sms-confirmed|hours||24|yes||first;add-service;add-service-without-entity;add-access;change-entity;change-service;change-both;cancel-entity;cancel-service|
deadline/sms-attempts|sms-attempts|icp|applicant|sms-sent|sms-confirmed|attempts||5|||first;add-service;add-service-without-entity;add-access;change-entity;change-service;change-both;cancel-entity;cancel-service|
deadline/sms-resubmission|sms-resubmission|icp|provider|sms-expired|sms-sent|hours||24|||first;add-service;add-service-without-entity;add-access;change-entity;change-service;change-both;cancel-entity;cancel-service|
deadline/authority-review|authority-review|icp|authority|sms-confirmed|icp-approved|working-days|15|20|yes|||
deadline/query-sync|query-sync|icp|authority|icp-approved|query-visible|working-days||1|yes||first;add-service;add-service-without-entity;add-access;change-entity;change-service;change-both|
deadline/icp-number-display|icp-number-display|icp|applicant|opened|icp-number-shown|days||0|yes||first;add-service;add-service-without-entity;add-access|website
filing/public-security-deadline|public-security-filing|public-security|applicant|opened;icp-approved|police-service-submitted|days||30|yes||first;add-service;add-service-without-entity|website;app
deadline/police-entity-review|police-entity-review|public-security|police|police-entity-submitted|police-entity-approved|working-days|2|3|yes||first;add-service;add-service-without-entity|website;app
deadline/police-service-review|police-service-review|public-security|police|police-service-submitted|police-service-approved|working-days|3|5|yes||first;add-service;add-service-without-entity|website;app
deadline/police-number-display|police-number-display|public-security|applicant|police-service-approved|police-number-shown|days||30|yes||first;add-service;add-service-without-entity|website
deadline/change-report|change-report|icp|applicant|change-planned|change-reported|days||-30||||
deadline/change-correction|change-correction|icp|applicant|change-happened|change-reported|working-days||10||||
deadline/change-after-access|change-after-access|icp|applicant|access-approved|change-reported|working-days||10||11;32||
deadline/cancellation|cancellation|icp|applicant|service-ended|cancel-submitted|days||0||||`

/** What happens on the way, in its order. A line: event, process, actor, after, follows, expected, voids, future, kinds, services; parted by bars. */
export const EVENTS = `template-submitted|domain|applicant||||||first;add-service;add-service-without-entity|website;app
template-approved|domain|registrar|template-submitted|||||first;add-service;add-service-without-entity|website;app
template-returned|domain|registrar|template-submitted|||template-submitted||first;add-service;add-service-without-entity|website;app
domain-bought|domain|applicant||template-approved||||first;add-service;add-service-without-entity|website;app
domain-data-arrived|domain|registrar|domain-bought|||||first;add-service;add-service-without-entity|website;app
filing-submitted|icp|applicant||domain-data-arrived|||||
provider-called|icp|provider|filing-submitted||||||
call-answered|icp|applicant|provider-called||||||
provider-passed|icp|provider|filing-submitted||||||
provider-returned|icp|provider|filing-submitted|||filing-submitted|||
authority-submitted|icp|provider|provider-passed||||||
sms-sent|icp|authority|provider-passed|authority-submitted||||first;add-service;add-service-without-entity;add-access;change-entity;change-service;change-both;cancel-entity;cancel-service|
sms-confirmed|icp|applicant|sms-sent|||||first;add-service;add-service-without-entity;add-access;change-entity;change-service;change-both;cancel-entity;cancel-service|
sms-expired|icp|authority|sms-sent|||sms-sent||first;add-service;add-service-without-entity;add-access;change-entity;change-service;change-both;cancel-entity;cancel-service|
sms-returned|icp|authority|sms-sent|||filing-submitted||first;add-service;add-service-without-entity;add-access;change-entity;change-service;change-both;cancel-entity;cancel-service|
icp-approved|icp|authority|authority-submitted;sms-confirmed||||||
authority-returned|icp|authority|filing-submitted|||filing-submitted|||
query-visible|icp|authority|icp-approved|||||first;add-service;add-service-without-entity;add-access;change-entity;change-service;change-both|
opened|icp|applicant|||icp-approved||yes|first;add-service;add-service-without-entity|website;app
icp-number-shown|icp|applicant||opened|icp-approved|||first;add-service;add-service-without-entity;add-access|website
police-account-opened|public-security|applicant||opened;query-visible||||first;add-service;add-service-without-entity|website;app
police-entity-submitted|public-security|applicant||police-account-opened||||first;add-service;add-service-without-entity|website;app
police-entity-approved|public-security|police|police-entity-submitted|||||first;add-service;add-service-without-entity|website;app
police-entity-returned|public-security|police|police-entity-submitted|||police-entity-submitted||first;add-service;add-service-without-entity|website;app
police-service-submitted|public-security|applicant||police-entity-approved||||first;add-service;add-service-without-entity|website;app
police-service-approved|public-security|police|police-service-submitted|||||first;add-service;add-service-without-entity|website;app
police-service-returned|public-security|police|police-service-submitted|||police-service-submitted||first;add-service;add-service-without-entity|website;app
police-number-shown|public-security|applicant|police-service-approved|||||first;add-service;add-service-without-entity|website
change-planned|icp|applicant|||||yes||
change-happened|icp|applicant|||||||
change-reported|icp|applicant|||||||
access-approved|icp|authority|||||||
service-ended|icp|applicant|||||yes||
cancel-submitted|icp|applicant|||||||
cancelled|icp|authority|cancel-submitted||||||`
