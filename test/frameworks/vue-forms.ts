import { mount, type VueWrapper } from '@vue/test-utils'
import { checkIcpFiling, parseEmail, parseResidentId } from 'beian'
import { formFindings } from 'beian/forms'
import { describe, expect, it } from 'vitest'
import type { Component, Plugin } from 'vue'
import complete from '../fixtures/filings/icp-enterprise-website.json'

/** The parts of a filing that the recipes show. */
export interface Filing {
  entity: { name: string; principal: { mobile: string } }
  services: [{ domain: string }]
}

/** A library's form, as its users have it. */
export interface Library {
  readonly name: string
  readonly form: Component
  /** The component that has `validate()`; without one the recipe's own. */
  readonly judge?: string
  readonly plugin?: Plugin
  readonly showsWarnings?: boolean
}

export const mounted = ({ form, plugin }: Library, props = {}): VueWrapper =>
  mount(form, { props, global: { plugins: plugin === undefined ? [] : [plugin] }, attachTo: document.body })

/** Whether the form lets its values be submitted. */
export async function passes({ judge }: Library, wrapper: VueWrapper): Promise<boolean> {
  const vm = (judge === undefined ? wrapper.vm : wrapper.findComponent({ name: judge }).vm) as unknown as {
    validate: () => Promise<unknown>
  }
  let answer: unknown
  try {
    answer = await vm.validate()
  } catch {
    answer = false
  }
  // Element Plus shows errors a tenth of a second later.
  await new Promise((resolve) => setTimeout(resolve, 150))
  // TDesign answers `true` or its findings, VeeValidate an object; the others throw.
  if (judge === 'TForm') return answer === true
  return judge === undefined ? (answer as { valid: boolean }).valid : answer !== false
}

async function typed(library: Library, idNumber: string, email: string): Promise<{ passes: boolean; text: string }> {
  const wrapper = mounted(library)
  const [first, second] = wrapper.findAll('input')
  await first!.setValue(idNumber)
  await second!.setValue(email)
  const answer = await passes(library, wrapper)
  const text = wrapper.text()
  wrapper.unmount()
  return { passes: answer, text }
}

const textOf = (result: Parameters<typeof formFindings>[0]) => formFindings(result)[0]!.text
const GOOD = '11010519491231002X'

/** What holds for every form of two fields, the second of which may stay blank. */
export function testForm(library: Library): void {
  describe(library.name, () => {
    it('shows what is wrong, and does not submit it', async () => {
      const answer = await typed(library, '1', '')
      expect(answer.passes).toBe(false)
      expect(answer.text).toContain(textOf(parseResidentId('1')))
    })

    it('asks for what is blank, unless it is optional', async () => {
      const answer = await typed(library, '', '')
      expect(answer.passes).toBe(false)
      expect(answer.text).toContain('请填写身份证号码')
      expect(answer.text).not.toContain(textOf(parseEmail('')))
    })

    it('takes what is right, spaced as it is pasted', async () => {
      for (const number of [GOOD, ' 110105 19491231 002x ']) {
        const answer = await typed(library, number, 'li@qingzhu.cn')
        expect(answer.passes).toBe(true)
        expect(answer.text).not.toContain('18')
        expect(answer.text).not.toContain('请填写')
      }
    })

    it('does not block for a warning', async () => {
      const answer = await typed(library, GOOD, 'zhang@163.con')
      expect(answer.passes).toBe(true)
      expect(answer.text.includes(textOf(parseEmail('zhang@163.con')))).toBe(library.showsWarnings === true)
    })
  })
}

/** What holds for every form over a whole filing, of which it shows a mobile phone and a domain. */
export function testFiling(library: Library): void {
  describe(`${library.name} with a whole filing`, () => {
    const filing = (mobile: string, domain: string) => {
      const copy = structuredClone(complete) as unknown as Filing
      copy.entity.principal.mobile = mobile
      copy.services[0].domain = domain
      return copy
    }
    const good = filing(complete.entity.principal.mobile, complete.services[0]!.domain)

    it('takes a filing that is in order', async () => {
      expect(checkIcpFiling(good).ok).toBe(true)
      const wrapper = mounted(library, { filing: structuredClone(good) })
      expect(await passes(library, wrapper)).toBe(true)
      wrapper.unmount()
    })

    it('places each finding at its field', async () => {
      const wrong = filing('1391101202', 'https://qingzhu.cn/')
      const wrapper = mounted(library, { filing: structuredClone(wrong) })
      expect(await passes(library, wrapper)).toBe(false)
      const texts = new Map(formFindings(checkIcpFiling(wrong)).map(({ name, text }) => [name, text]))
      for (const name of ['entity.principal.mobile', 'services[0].domain']) {
        expect(texts.get(name), name).toBeDefined()
        expect(wrapper.text()).toContain(texts.get(name))
      }
      wrapper.unmount()
    })
  })
}
