import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { formNames } from '../../src/data/forms/ids.ts'
import { generateSchemas, schemaText } from '../../src/json-schema/generate.ts'
import { editions } from '../../src/json-schema/json-schema.ts'
import { drafts, validatorOf, warnings } from './compiled.ts'

const schemas = [...generateSchemas()]

/** Every schema within a schema, with its place. */
function partsOf(value: unknown, place = ''): [place: string, part: Record<string, unknown>][] {
  if (typeof value !== 'object' || value === null) return []
  const own = Array.isArray(value) ? [] : [[place, value] as [string, Record<string, unknown>]]
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => partsOf(inner, `${place}/${key}`))]
}

describe('schemas', () => {
  it('are of every form, in both editions and both drafts', () => {
    expect(schemas.map(([path]) => path).sort()).toEqual(
      formNames
        .flatMap((form) =>
          editions.flatMap((edition) => ['', 'draft-07/'].map((older) => `v1/${older}${form}.${edition}.json`)),
        )
        .sort(),
    )
  })

  it('compile in strict mode without a warning', () => {
    for (const draft of drafts) {
      for (const form of formNames) for (const edition of editions) validatorOf(form, edition, draft)
    }
    expect(warnings).toEqual([])
  })

  it.each(schemas)('%s is what the meta-schema of its draft asks for', (path, schema) => {
    const ajv = path.includes('draft-07') ? new Ajv({ strict: false }) : new Ajv2020({ strict: false })
    expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true)
  })

  it('have identifiers of their own that tell what they are', () => {
    const ids = schemas.map(([, { $id }]) => $id)
    expect(new Set(ids).size).toBe(schemas.length)
    expect(ids).toContain('urn:beian:json-schema:v1:icp.input')
    expect(ids).toContain('urn:beian:json-schema:v1:draft-07:public-security.canonical')
  })

  it('of draft-07 use no keyword of a later draft', () => {
    for (const [path, schema] of schemas.filter(([name]) => name.includes('draft-07'))) {
      const keys = new Set(partsOf(schema).flatMap(([, part]) => Object.keys(part)))
      for (const later of ['$defs', 'prefixItems', 'dependentRequired', 'dependentSchemas', 'unevaluatedProperties']) {
        expect([...keys], path).not.toContain(later)
      }
      expect(JSON.stringify(schema)).not.toContain('$defs')
    }
  })

  it('have a title and a description in both languages for every field', () => {
    for (const [path, schema] of schemas) {
      const sections = partsOf(schema).filter(
        ([place]) => place === '' || /^\/(?:\$defs|definitions)\/[^/]+$/.test(place),
      )
      let fields = 0
      for (const [place, { properties = {} }] of sections) {
        for (const [key, field] of Object.entries(properties as Record<string, Record<string, string>>)) {
          fields++
          expect(field.title, `${path}${place} ${key}`).toMatch(/[一-鿿]/)
          expect(field.description, `${path}${place} ${key}`).toMatch(/[A-Za-z]/)
        }
      }
      expect(fields, path).toBeGreaterThan(10)
    }
  })

  it('are written in one line without a character that nobody sees', () => {
    for (const [, schema] of schemas) {
      const text = schemaText(schema)
      expect(text.indexOf('\n')).toBe(text.length - 1)
      expect(text.trimEnd()).not.toMatch(/[\u0000-\u001f\u007f-\u00a0\u2000-\u200f\u2028-\u202f\u3000\ufeff]/)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(schema)))
    }
  })
})
