import { flushPromises } from '@vue/test-utils'
import AntDesignVue from 'ant-design-vue'
import { checkIcpFiling } from 'beian'
import { formFindings } from 'beian/forms'
// As one file: its modules take async-validator in a way that bundlers understand and Node does not.
import ElementPlus from 'element-plus/dist/index.full.mjs'
import NaiveUI from 'naive-ui'
import TDesign from 'tdesign-vue-next'
import Vant from 'vant'
import { describe, expect, it } from 'vitest'
import complete from '../fixtures/filings/icp-enterprise-website.json'
import AntDesignVueForm from './recipes/ant-design-vue.vue'
import AntDesignVueFiling from './recipes/ant-design-vue-filing.vue'
import ElementPlusForm from './recipes/element-plus.vue'
import ElementPlusFiling from './recipes/element-plus-filing.vue'
import NaiveUIForm from './recipes/naive-ui.vue'
import NaiveUIFiling from './recipes/naive-ui-filing.vue'
import TDesignForm from './recipes/tdesign.vue'
import TDesignFiling from './recipes/tdesign-filing.vue'
import VantForm from './recipes/vant.vue'
import VantFiling from './recipes/vant-filing.vue'
import VeeValidateForm from './recipes/vee-validate.vue'
import VeeValidateFiling from './recipes/vee-validate-filing.vue'

import { type Filing, type Library, mounted, passes, testFiling, testForm } from './vue-forms.ts'

const libraries: readonly Library[] = [
  { name: 'Element Plus', form: ElementPlusForm, judge: 'ElForm', plugin: ElementPlus },
  { name: 'Naive UI', form: NaiveUIForm, judge: 'Form', plugin: NaiveUI, showsWarnings: true },
  { name: 'ant-design-vue', form: AntDesignVueForm, judge: 'AForm', plugin: AntDesignVue },
  { name: 'Vant', form: VantForm, judge: 'van-form', plugin: Vant },
  { name: 'TDesign', form: TDesignForm, judge: 'TForm', plugin: TDesign },
  { name: 'VeeValidate', form: VeeValidateForm },
]

const filings: readonly Library[] = [
  { name: 'Element Plus', form: ElementPlusFiling, judge: 'ElForm', plugin: ElementPlus },
  { name: 'Naive UI', form: NaiveUIFiling, judge: 'Form', plugin: NaiveUI },
  { name: 'ant-design-vue', form: AntDesignVueFiling, judge: 'AForm', plugin: AntDesignVue },
  { name: 'Vant', form: VantFiling, judge: 'van-form', plugin: Vant },
  { name: 'TDesign', form: TDesignFiling, judge: 'TForm', plugin: TDesign },
  { name: 'VeeValidate', form: VeeValidateFiling },
]

for (const library of libraries) testForm(library)
for (const library of filings) testFiling(library)

describe('Element Plus with a whole filing', () => {
  it('offers a suggestion as a link', async () => {
    const filing = structuredClone(complete) as unknown as Filing
    filing.services[0].domain = `https://${complete.services[0]!.domain}/`
    const library = filings[0]!
    const wrapper = mounted(library, { filing })
    expect(await passes(library, wrapper)).toBe(false)
    const link = wrapper.get('a')
    expect(link.text()).toBe(`改为 ${complete.services[0]!.domain}`)
    await link.trigger('click')
    expect(await passes(library, wrapper)).toBe(true)
    wrapper.unmount()
  })

  it('tells the rest where the form has no field for it', async () => {
    const filing = structuredClone(complete) as unknown as Filing
    filing.entity.name = ''
    const wrapper = mounted(filings[0]!, { filing })
    await flushPromises()
    expect(wrapper.text()).toContain(formFindings(checkIcpFiling(filing))[0]!.text)
    wrapper.unmount()
  })
})
