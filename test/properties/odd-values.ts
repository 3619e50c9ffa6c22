/** Values that no check expects and every check may be given. */

/** What the odd values themselves throw, to tell it from what the library does. */
export class ThrownByValue extends Error {}

function throwing(): never {
  throw new ThrownByValue('no reading')
}

/** A proxy over `target` that throws whatever is asked of it. */
function hostileProxy(target: object): object {
  return new Proxy(target, {
    get: throwing,
    has: throwing,
    ownKeys: throwing,
    getPrototypeOf: throwing,
    getOwnPropertyDescriptor: throwing,
  })
}

function revokedProxy(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}

/** An object whose own properties throw when read. */
function withThrowingGetters(keys: readonly string[]): object {
  const object = {}
  for (const key of keys) Object.defineProperty(object, key, { enumerable: true, get: throwing })
  return object
}

/** Names that options, contexts, findings and parts of filings have. */
const KEYS = [
  ...['today', 'severity', 'evidence', 'draft', 'locale', 'canonical', 'level', 'style', 'first', 'last', 'page'],
  ...['service', 'nature', 'entityName', 'provinceCode', 'preApprovals', 'domain', 'documentType', 'platform', 'rules'],
  ...[
    'type',
    'number',
    'name',
    'text',
    'entity',
    'services',
    'code',
    'path',
    'params',
    'issues',
    'ok',
    'from',
    'until',
  ],
  ...['division', 'divisionCode', 'remarks', 'words', 'without', 'provinces', 'icp', 'publicSecurity', 'length', '0'],
]

/** A list of four thousand million places with nothing in them. */
function sparseList(): unknown[] {
  const list: unknown[] = []
  list.length = 4_294_967_295
  return list
}

/** What only a program can make: proxies and getters. Everything but these comes out of JSON or a form as well. */
export const exoticValues: readonly unknown[] = [
  hostileProxy({}),
  hostileProxy([]),
  hostileProxy(() => ''),
  revokedProxy({}),
  revokedProxy([]),
  withThrowingGetters(KEYS),
  new Proxy(['website'], { get: (list, key) => (key === 'length' ? 3 : key === '0' ? list[0] : throwing()) }),
  [hostileProxy({})],
  { services: hostileProxy([]), entity: hostileProxy({}), path: hostileProxy([]), params: hostileProxy({}) },
  {
    toString: throwing,
  },
  { [Symbol.toPrimitive]: throwing },
]

export const plainValues: readonly unknown[] = [
  undefined,
  null,
  true,
  false,
  0,
  -0,
  1,
  -1,
  2 ** 53,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1n,
  Symbol('x'),
  Symbol.iterator,
  () => 'x',
  [],
  ['x'],
  [[]],
  [null],
  sparseList(),
  {},
  { toString: () => '1' },
  Object.create(null),
  Object.assign(Object.create(null), { type: 'resident-id', number: '11010519491231002X' }),
  new Date(Number.NaN),
  new Map(),
  /x/g,
  new String('x'),
  new Uint8Array(4),
  new Error('x'),
  { type: null, number: 5, text: [], code: 5, path: 'x', params: null, issues: {}, ok: true },
  { text: Symbol('x'), areaCode: 5, service: [], entity: 7, services: {} },
  [{ type: 'website', name: 5 }, { path: null }, null],
  '',
  ' ',
  'x',
  '\ud800',
  '\udc00\ud800',
  '\u0000',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '11010519491231002X',
  '青竹科技有限公司',
  'nature',
  'individual',
]

export const oddValues: readonly unknown[] = [...plainValues, ...exoticValues]
