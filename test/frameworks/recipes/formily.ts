import { createForm } from '@formily/core'
import { parseEmail, parseResidentId } from 'beian'
import { formilyValidator } from 'beian/forms'

export const form = createForm()
form.createField({ name: 'idNumber', required: true, validator: formilyValidator(parseResidentId) })
form.createField({ name: 'email', validator: formilyValidator(parseEmail, { optional: true }) })
