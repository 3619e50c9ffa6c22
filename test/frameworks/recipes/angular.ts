import { FormControl, FormGroup } from '@angular/forms'
import { parseMobilePhone, parseResidentId } from 'beian'
import { angularValidator } from 'beian/forms'

export const form = new FormGroup({
  idNumber: new FormControl('', { validators: angularValidator(parseResidentId) }),
  mobile: new FormControl('', { validators: angularValidator(parseMobilePhone, { optional: true }) }),
})
/** For a template: @for (text of texts('idNumber'); track text) { <p>{{ text }}</p> } */
export const texts = (name: string): string[] => Object.values(form.get(name)?.errors ?? {}).map(({ text }) => text)
