import { flushPromises } from '@vue/test-utils'
import { parseEmail } from 'beian'
import { formFindings } from 'beian/forms'
import ElementPlus from 'element-plus/dist/index.full.mjs'
import { describe, expect, it } from 'vitest'
import { MISTYPED, TEXTS } from './filing.ts'
import ElementPlusHint from './pages/element-plus-hint.vue'
import { type Library, mounted, passes } from './vue-forms.ts'

/* The components that the guide to Vue shows and the recipes do not. */

const library: Library = { name: 'Element Plus', form: ElementPlusHint, judge: 'ElForm', plugin: ElementPlus }

describe('a field of Element Plus with its warnings', () => {
  it('warns beside the field, lets it be submitted, and mends it by a link', async () => {
    const wrapper = mounted(library)
    const input = wrapper.get('input')
    await input.setValue(MISTYPED)
    expect(wrapper.text()).toContain(TEXTS.mistyped)
    expect(await passes(library, wrapper)).toBe(true)
    await wrapper.get('a').trigger('click')
    expect(input.element.value).toBe('zhang@163.com')
    expect(wrapper.text()).not.toContain(TEXTS.mistyped)
    wrapper.unmount()
  })

  it('is silent while somebody types, and says what is wrong when the field is left', async () => {
    const wrapper = mounted(library)
    const input = wrapper.get('input')
    const { text } = formFindings(parseEmail('zhang'))[0]!
    await input.setValue('zhang')
    await flushPromises()
    expect(wrapper.text()).not.toContain(text)
    await input.trigger('blur')
    await new Promise((resolve) => setTimeout(resolve, 150))
    expect(wrapper.text()).toContain(text)

    await input.setValue('')
    await input.trigger('blur')
    await new Promise((resolve) => setTimeout(resolve, 150))
    expect(wrapper.text()).toContain(formFindings(parseEmail(''))[0]!.text)
    wrapper.unmount()
  })
})
