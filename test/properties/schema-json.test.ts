import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { keysOf } from '../../src/data/enumerations/enumeration.ts'
import { fieldsOf } from '../../src/data/forms/fields.ts'
import type { ShapeName } from '../../src/data/forms/ids.ts'
import type { Field } from '../../src/data/forms/shape.ts'
import { domainTemplate, icpFiling, publicSecurityFiling } from '../../src/zod.ts'

/** JSON Schema, as far as the forms use it. */
interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly definitions?: Readonly<Record<string, Schema>>
}

const models = { icp: icpFiling(), 'public-security': publicSecurityFiling(), 'domain-template': domainTemplate() }

describe.each(['input', 'output'] as const)('JSON Schema of what is %s', (io) => {
  it.each(Object.keys(models) as (keyof typeof models)[])('says all that the description of %s says', (form) => {
    const root = z.toJSONSchema(models[form], { io }) as Schema
    const seen = new Set<string>()
    expectShape(form, root, form)
    // Every shape of the form was met.
    expect(seen.size).toBeGreaterThan(form === 'domain-template' ? 3 : 10)

    function resolved(schema: Schema): Schema {
      const { $ref } = schema
      if ($ref === undefined) return schema
      return $ref
        .split('/')
        .slice(1)
        .reduce<unknown>((inner, step) => (inner as Record<string, unknown>)[step], root) as Schema
    }

    /** The alternatives of a schema, without null and without what stands for nothing. */
    function alternatives(schema: Schema): readonly Schema[] {
      const { anyOf, oneOf, ...own } = resolved(schema)
      if (Array.isArray(own.type)) return own.type.filter((type) => type !== 'null').map((type) => ({ ...own, type }))
      const inner = anyOf ?? oneOf
      return inner === undefined ? [own] : inner.flatMap(alternatives).filter(({ type }) => type !== 'null')
    }

    function expectShape(shape: ShapeName, schema: Schema, at: string): void {
      seen.add(shape)
      const { properties = {} } = resolved(schema)
      expect(Object.keys(properties), at).toEqual(fieldsOf(shape).map(({ key }) => key))
      for (const { key, field } of fieldsOf(shape)) expectField(field, properties[key]!, `${at}.${key}`)
    }

    function expectField(field: Field, schema: Schema, at: string): void {
      if (field.is === 'any') return
      const choices = alternatives(schema)
      for (const choice of choices) expect(Object.keys(choice), at).not.toEqual([])
      const [first] = choices
      switch (field.is) {
        case 'text':
        case 'date':
          expect(first?.type, at).toBe('string')
          break
        case 'number':
          expect(first?.type, at).toBe('number')
          break
        case 'flag':
          expect(first?.type, at).toBe('boolean')
          break
        case 'true':
          expect(first?.const, at).toBe(true)
          break
        case 'literal':
          expect(first?.const, at).toBe(field.value)
          break
        case 'choice':
          expect(first?.enum, at).toEqual(field.enumerations.flatMap((name) => [...keysOf(name)]))
          break
        case 'choices':
          expect(first?.items?.enum, at).toEqual(field.enumerations.flatMap((name) => [...keysOf(name)]))
          break
        case 'texts':
          expect(first?.items?.type, at).toBe('string')
          break
        case 'objects':
          expectShape(field.shape, first!.items!, at)
          break
        case 'object': {
          const object = choices.find(({ properties }) => properties !== undefined)
          expectShape(field.shape, object!, at)
          const words = choices.flatMap(({ const: one, enum: several }) => several ?? (one === undefined ? [] : [one]))
          expect(words, at).toEqual(field.words ?? [])
          break
        }
        case 'service':
        case 'services': {
          const services = field.is === 'service' ? choices : alternatives(first!.items!)
          const shapes = Object.values(field.variants)
          expect(services, at).toHaveLength(shapes.length)
          for (const [index, shape] of shapes.entries()) expectShape(shape, services[index]!, `${at}.${shape}`)
          break
        }
      }
    }
  })
})
