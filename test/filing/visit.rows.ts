import type { Field } from '../../src/data/forms/shape.ts'
import { fieldRules } from '../../src/filing/field-rules.ts'
import { at, error, type Issue } from '../../src/foundation/issue.ts'
import { type Changes, readFiling, valueAt } from './cases.ts'
import { type FormPlace, formPlaces, stepsOf } from './places.ts'
import type { Row } from './rows.ts'

/** Longest list that is looked at, and longest text of a field without a rule of its own. */
const LIST = 200
const TEXT = 2000
/** What the reader of public keys takes. */
const KEY = 16_384

/** What has to go so that nothing else is found: what is compared with the field. */
const ALONE: Readonly<Record<string, Changes>> = {
  'entity.name': { services: undefined, service: undefined },
  'services.0.domainRegistration.holder': { 'entity.name': undefined },
}

/** Conditions that the complete filings meet: an organization's, not the first, with ID cards; see their kind. */
const MET = [
  'yes',
  'organization',
  'resident-id',
  'entity',
  'entity-number',
  'services',
  'service',
  'service-number',
  'access',
  'domain',
]

/** What an enterprise files with, of the documents that the ministry's form has. */
const DOCUMENTS = ['business-license', 'organization-code-certificate', 'foreign-representative-office-registration']

/** What is said of a value that is none of a field's options: of documents by whose it is, of services by the form. */
function noOption(enumerations: readonly string[], base: string): Issue {
  const [enumeration = ''] = enumerations
  if (enumerations.length > 1) {
    const options = base.startsWith('domain-template') ? {} : { options: DOCUMENTS }
    return error('field.unknown', { enumeration: 'organization-document', ...options })
  }
  const isPolice = base.startsWith('public-security') && enumeration === 'service-type'
  return error('field.unknown', isPolice ? { enumeration, options: ['website', 'app'] } : { enumeration })
}

/** What a field of each type refuses, whatever the field. */
function faultsOf(field: Field, item: boolean, base: string): readonly [value: unknown, found: Issue][] {
  if (item) {
    if (field.is === 'texts') return [[5, error('field.type', { expected: 'string' })]]
    if (field.is === 'choices') return [['xx', noOption(field.enumerations, base)]]
    return [['x', error('field.type', { expected: 'object' })]]
  }
  switch (field.is) {
    case 'text':
      return [[5, error('field.type', { expected: 'string' })]]
    case 'date':
      return [
        [20261121, error('field.type', { expected: 'string' })],
        ['2026-02-30', error('field.format', { expected: 'date' })],
      ]
    case 'literal':
      // A service is told by its type: another one than the form has is none of the enumeration.
      if (!field.value.includes('/')) return [['icp/0', noOption(['service-type'], base)]]
      return [['icp/0', error('field.unknown', { enumeration: 'form', expected: field.value })]]
    case 'choice':
      return [
        ['xx', noOption(field.enumerations, base)],
        [5, noOption(field.enumerations, base)],
      ]
    case 'number':
      return [['5', error('field.type', { expected: 'number' })]]
    case 'flag':
      return [['yes', error('field.type', { expected: 'boolean' })]]
    case 'true':
      return [
        [false, error('notice.required', {}, { rule: 'filing/notice' })],
        ['true', error('notice.required', {}, { rule: 'filing/notice' })],
      ]
    case 'object':
    case 'service':
      return [
        ['x', error('field.type', { expected: 'object' })],
        [[], error('field.type', { expected: 'object' })],
      ]
    case 'texts':
    case 'choices':
    case 'objects':
    case 'services':
      return [
        ['x', error('field.type', { expected: 'array' })],
        [{}, error('field.type', { expected: 'array' })],
        ...(MET.includes(field.required)
          ? [[[], error('field.too_small', { minimum: 1, actual: 0 })] as [unknown, Issue]]
          : []),
      ]
    default:
      return []
  }
}

/** What stands in for a value that is not there. */
const BLANKS: readonly unknown[] = [undefined, null, '  ']

/** The one field of an object that may be left out: where it is blank, nothing has been entered into the object. */
const ONLY_FIELDS = /\bresource\.expiresOn$/

function rowsAt(place: FormPlace): Row[] {
  const { base, path, field, item } = place
  const steps = stepsOf(path)
  const row = (value: unknown, found: readonly Issue[]): Row => ({
    name: `${path} ${JSON.stringify(value)?.slice(0, 40)}`,
    base,
    set: { [path]: value },
    found: found.map((issue) => at(steps, issue)),
  })
  const rows = faultsOf(field, item, base).map(([value, found]) => row(value, [found]))
  const required = item || (MET.includes(field.required) && !ONLY_FIELDS.test(path))
  const missing =
    field.is === 'true' ? error('notice.required', {}, { rule: 'filing/notice' }) : error('field.required', {})
  // A blank item is one that somebody has added and not filled in; what is not due may be left out.
  for (const blank of item ? BLANKS.slice(1) : BLANKS) rows.push(row(blank, required ? [missing] : []))
  return rows
}

function tooLong(place: FormPlace): Row[] {
  const { base, path, field, item } = place
  const steps = stepsOf(path)
  const rule = 'rule' in field ? field.rule : undefined
  if (item ? field.is !== 'texts' || rule !== undefined : field.is !== 'text') return []
  // Rules of fields that stand for themselves refuse what is too long; the others never see it.
  if (rule !== undefined && Object.keys(fieldRules).includes(rule)) return []
  const longest = path.endsWith('publicKey') ? KEY : TEXT
  const large = error('field.too_large', { maximum: longest, actual: longest + 1 })
  const text = 'x'.repeat(longest + 1)
  return [
    {
      name: `${path} of ${longest + 1} characters`,
      base,
      set: { ...ALONE[path], [path]: text },
      draft: ALONE[path] !== undefined,
      found: [at(steps, large)],
      ...(rule === undefined ? { near: { [path]: text.slice(1) } } : {}),
    },
  ]
}

/** A list with one item more than is looked at; the neighbour has as many as that. */
function tooMany(place: FormPlace): Row[] {
  const { base, path, field, item } = place
  if (item || !['texts', 'choices', 'objects', 'services'].includes(field.is)) return []
  const [first] = valueAt(readFiling(base), ...stepsOf(path)) as unknown[]
  const items = Array.from({ length: LIST + 1 }, () => first)
  const found = at(stepsOf(path), error('field.too_large', { maximum: LIST, actual: LIST + 1 }))
  // Items that repeat each other are found, too, in some lists.
  const row = { name: `${path} with ${LIST + 1} items`, base, set: { [path]: items }, found: [found] }
  return [{ ...row, notBelow: stepsOf(path), near: { [path]: items.slice(1) } }]
}

/** A private key stands in no field: in a field of any text it is told of, too. */
const secretRows: readonly Row[] = formPlaces()
  .filter(({ path }) => path.endsWith('.remarks'))
  .map(({ base, path }) => ({
    name: `${path} with a private key`,
    base,
    set: { [path]: '-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----' },
    found: [at(stepsOf(path), error('field.insecure', {}))],
    near: { [path]: '展示公司的产品、服务和新近的动态，供顾客查询联系方式，不含其他内容。' },
  }))

/** Every field and item by its type, whatever the field is: blank, of another type, too long, out of its enumeration. */
/** What other fields make of a field that is blank or another: the matter of their tables. */
const BESIDE = [
  'filing/dangerous-goods-certificate',
  'filing/domain-holder',
  'filing/other-is-named',
  'filing/principal-is-legal-representative',
]

export const fieldRows: readonly Row[] = formPlaces()
  .flatMap((place) => [...rowsAt(place), ...tooLong(place), ...tooMany(place)])
  .concat(secretRows)
  .map((row) => ({ ...row, notOf: BESIDE }))
