import { vi } from 'vitest'
import VeeValidateForm from './recipes/vee-validate.vue'
import VeeValidateFiling from './recipes/vee-validate-filing.vue'
import { testFiling, testForm } from './vue-forms.ts'

// The recipes for version 4, with the one that comes.
vi.mock('vee-validate', () => import('vee-validate-5'))

testForm({ name: 'VeeValidate 5', form: VeeValidateForm })
testFiling({ name: 'VeeValidate 5', form: VeeValidateFiling })
