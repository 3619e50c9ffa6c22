// Generated from states.tsv and transitions.tsv by `npm run generate`. Do not edit.
// States of the two processes. See README.md.

/** What is the case, and who acts. A line: process, state, final, actor, may; parted by bars. */
export const STATES = `icp|not-filed||applicant|edit;submit
icp|draft||applicant|edit;submit
icp|provider-review||provider|answer-call;withdraw;wait
icp|provider-returned||applicant|edit;submit
icp|ready-for-authority||provider|wait;ask-provider
icp|sms-check||applicant|answer-sms
icp|sms-expired||provider|wait;ask-provider
icp|sms-returned||applicant|edit;submit
icp|authority-review||authority|wait
icp|authority-returned||applicant|edit;submit
icp|filed|yes|applicant|show-number;change;cancel
icp|cancelled|yes|applicant|submit
public-security|not-registered||applicant|register
public-security|entity-draft||applicant|edit;submit
public-security|entity-review||police|wait
public-security|entity-returned||applicant|edit;submit
public-security|service-draft||applicant|edit;submit
public-security|service-review||police|wait
public-security|service-returned||applicant|edit;submit
public-security|face-check||applicant|attend
public-security|filed|yes|applicant|show-number;change;cancel`

/** Ways between states. A line: process, from, to, actor, event, kinds; parted by bars. */
export const TRANSITIONS = `icp|not-filed|draft|applicant||
icp|draft|provider-review|applicant|filing-submitted|
icp|provider-review|draft|applicant||
icp|provider-review|provider-returned|provider|provider-returned|
icp|provider-review|ready-for-authority|provider|provider-passed|
icp|provider-returned|provider-review|applicant|filing-submitted|
icp|ready-for-authority|sms-check|provider|authority-submitted|
icp|ready-for-authority|authority-review|provider|authority-submitted|cancel-access
icp|sms-check|authority-review|applicant|sms-confirmed|
icp|sms-check|sms-expired|authority|sms-expired|
icp|sms-check|sms-returned|authority|sms-returned|
icp|sms-expired|sms-check|provider|sms-sent|
icp|sms-returned|provider-review|applicant|filing-submitted|
icp|authority-review|filed|authority|icp-approved|
icp|authority-review|authority-returned|authority|authority-returned|
icp|authority-returned|provider-review|applicant|filing-submitted|
icp|filed|cancelled|authority|cancelled|
icp|cancelled|draft|applicant||
public-security|not-registered|entity-draft|applicant|police-account-opened|
public-security|entity-draft|entity-review|applicant|police-entity-submitted|
public-security|entity-review|entity-returned|police|police-entity-returned|
public-security|entity-review|service-draft|police|police-entity-approved|
public-security|entity-returned|entity-review|applicant|police-entity-submitted|
public-security|service-draft|service-review|applicant|police-service-submitted|
public-security|service-review|service-returned|police|police-service-returned|
public-security|service-review|face-check|police||
public-security|service-review|filed|police|police-service-approved|
public-security|face-check|filed|police|police-service-approved|
public-security|face-check|service-returned|police|police-service-returned|
public-security|service-returned|service-review|applicant|police-service-submitted|`
