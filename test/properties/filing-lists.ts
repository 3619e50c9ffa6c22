import { keysOf } from '../../src/data/enumerations/enumeration.ts'
import type { FormName, ShapeName } from '../../src/data/forms/ids.ts'
import type { Field } from '../../src/data/forms/shape.ts'
import { shapes } from '../../src/data/forms/table.ts'

/** A list of one of the forms. It comes from the form's table: a new list is tested by being declared. */
export interface FormList {
  readonly form: FormName
  /** As a finding on the list names it: `services.0.contents`. */
  readonly path: string
  /** A filing with these items in the list, and nothing else than what leads there. */
  filingWith(items: unknown): Record<string, unknown>
  /** An item in which every rule has something to find. */
  readonly item: unknown
}

type Build = (inner: unknown) => Record<string, unknown>

function itemOf(field: Field): unknown {
  switch (field.is) {
    case 'texts':
      return 'game..cn'
    case 'choices':
      return field.enumerations[0] === 'service-content' ? 'organization-portal' : keysOf(field.enumerations[0]!)[0]
    case 'objects':
      return { type: 'news', platform: 'android', packageName: '1', domains: ['x'] }
    case 'services':
      return { type: 'website', name: '中国', domain: 'qingzhu-game.cn', principal: { mobile: '1' } }
    default:
      return undefined
  }
}

function listsIn(form: FormName, name: ShapeName, path: string, build: Build): FormList[] {
  return Object.entries(shapes[name]).flatMap(([key, field]) => {
    const here = path === '' ? key : `${path}.${key}`
    const put = (inner: unknown) => build({ [key]: inner })
    const own: FormList[] = ['texts', 'choices', 'objects', 'services'].includes(field.is)
      ? [{ form, path: here, filingWith: put, item: itemOf(field) }]
      : []
    if (field.is === 'objects') {
      return [...own, ...listsIn(form, field.shape, `${here}.0`, (inner) => put([inner]))]
    }
    if ('shape' in field) return [...own, ...listsIn(form, field.shape, here, put)]
    if (!('variants' in field)) return own
    const listed = field.is === 'services'
    return [
      ...own,
      ...Object.entries(field.variants).flatMap(([type, shape]) =>
        listsIn(form, shape, listed ? `${here}.0` : here, (inner) => {
          const service = { type, ...(inner as object) }
          return put(listed ? [service] : service)
        }),
      ),
    ]
  })
}

/** Every list of both forms; of equal paths (each kind of service has contents) all. */
export const formLists: readonly FormList[] = (['icp', 'public-security', 'domain-template'] as const).flatMap((form) =>
  listsIn(form, form, '', (inner) => ({
    form: `${form}/1`,
    entity: { nature: 'individual', name: '1' },
    ...(inner as object),
  })),
)
