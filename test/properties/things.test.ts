import { describe, expect, it } from 'vitest'
import { allReasons } from '../../src/data/issue-codes/table.ts'
import * as beian from '../../src/index.ts'
import { createSamples } from '../../src/testing.ts'
import * as factories from '../../src/zod.ts'

/** Objects, of whose parts the findings speak. */
const WHOLES = ['field', 'validity', 'app_identity']
/** Numbers of any kind, of which there is no sample of their own. */
const ANY_NUMBER = ['operating_license', 'record_number']
/** Files, which `beian/material` reads. */
const FILES = ['material', 'certificate', 'app_package']

/** What is read from a text of its own: it can be blank and of a wrong type. */
const things = Object.entries(allReasons)
  .filter(([thing, reasons]) => /\brequired\b.*\btype\b/.test(reasons) && ![...WHOLES, ...FILES].includes(thing))
  .map(([thing]) => thing)

const camel = (thing: string): string => thing.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())
const pascal = (thing: string): string => camel(`_${thing}`)

describe('whoever adds a kind of value is told where it belongs', () => {
  it('sees the kinds', () => {
    expect(things).toEqual(expect.arrayContaining(['resident_id', 'social_credit_code', 'domain', 'service_name']))
  })

  it.each(things)(
    '%s: a reader and a question at `beian`, a factory at `beian/zod`, samples at `beian/testing`',
    (thing) => {
      const missing: string[] = []
      const need = (place: string, holder: object, name: string): void => {
        if (!(name in holder)) missing.push(`${place} ${name}`)
      }
      if (`check${pascal(thing)}` in beian) need('beian', beian, `check${pascal(thing)}`)
      else {
        need('beian', beian, `parse${pascal(thing)}`)
        need('beian', beian, `is${pascal(thing)}`)
      }
      need('beian/zod', factories, camel(thing))
      if (!ANY_NUMBER.includes(thing)) need('beian/testing', createSamples(1), camel(thing))
      expect(missing).toEqual([])
    },
  )
})
