import { signal } from '@angular/core'
import { form, validateStandardSchema } from '@angular/forms/signals'
import { checkIcpFiling, type IcpFilingDraft, toStandardSchema } from 'beian'
import { describeIssue } from 'beian/locale'

const schema = toStandardSchema(checkIcpFiling, (issue) => describeIssue(issue, undefined, { short: true }))
export const filingForm = (draft: IcpFilingDraft) =>
  form(signal(draft), (path) => validateStandardSchema(path, schema as never))
