/** Values of every type that a form, a JSON body or an attacker may hand over; none is a valid number or name. */
export function hostile(): unknown[] {
  const throwing = new Proxy(
    {},
    {
      get() {
        throw new Error('get')
      },
      has() {
        throw new Error('has')
      },
      ownKeys() {
        throw new Error('ownKeys')
      },
      getPrototypeOf() {
        throw new Error('getPrototypeOf')
      },
    },
  )
  const revoked = Proxy.revocable([], {})
  revoked.revoke()
  const getter = {
    get platform(): string {
      throw new Error('getter')
    },
  }
  return [
    undefined,
    null,
    true,
    0,
    Number.NaN,
    -1,
    1e21,
    10n,
    Symbol('s'),
    () => '',
    {},
    [],
    [null],
    [[['x']]],
    new Date(0),
    /x/,
    Object.create(null),
    Object('text'),
    throwing,
    revoked.proxy,
    getter,
    {
      toString: () => {
        throw new Error('toString')
      },
    },
    '',
    ' ',
    '\0',
    '\ud800',
    '\udc00\ud800',
    '__proto__',
    'constructor',
    '/'.repeat(1000),
    '.'.repeat(1000),
    '-'.repeat(1000),
    ':'.repeat(1000),
    ';'.repeat(8000),
    '1'.repeat(1_000_000),
    'a.'.repeat(500_000),
    ' '.repeat(1_000_000),
    'xn--'.repeat(200),
    `xn--${'9'.repeat(59)}.cn`,
    '－'.repeat(1000),
  ]
}
