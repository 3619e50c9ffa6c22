import '@angular/compiler'
import { getTestBed, TestBed } from '@angular/core/testing'
import { BrowserTestingModule, platformBrowserTesting } from '@angular/platform-browser/testing'
import { describe, expect, it } from 'vitest'
import { crossedFiling, goodFiling, MISTYPED, TEXTS, TOO_SHORT } from './filing.ts'
import { form, texts } from './recipes/angular.ts'
import { filingForm } from './recipes/angular-signal-form.ts'

describe('Angular', () => {
  it('judges controls of reactive forms', () => {
    expect(form.valid).toBe(false)
    expect(texts('idNumber')).toEqual(['请填写身份证号码'])
    form.setValue({ idNumber: '91350100M000100Y43', mobile: '' })
    expect(form.get('idNumber')!.getError('resident_id.wrong_kind')).toMatchObject({ kind: 'social-credit-code' })
    form.setValue({ idNumber: '110105 19491231 002x', mobile: '' })
    expect([form.valid, texts('idNumber')]).toEqual([true, []])
    form.patchValue({ mobile: TOO_SHORT })
    expect([form.valid, texts('mobile')]).toEqual([false, [TEXTS.tooShort]])
  })

  it('judges signal forms', () => {
    getTestBed().initTestEnvironment(BrowserTestingModule, platformBrowserTesting())
    TestBed.runInInjectionContext(() => {
      const crossed = filingForm(crossedFiling())
      const home = (crossed.services as never as { homeUrl: () => { errors(): { message: string }[] } }[])[0]!.homeUrl()
      expect(home.errors().map(({ message }) => message)).toEqual([TEXTS.crossed])
      expect(crossed().valid()).toBe(false)
      expect(filingForm(goodFiling())().valid()).toBe(true)
      const warned = goodFiling()
      warned.entity!.principal!.email = MISTYPED
      expect(filingForm(warned)().valid()).toBe(true)
    })
  })
})
