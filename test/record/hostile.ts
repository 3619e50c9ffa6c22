/** Input of every type and shape that has broken a parser somewhere: nothing may throw on it or take long. */
export const hostile: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  Number.NaN,
  1n,
  Symbol('x'),
  [],
  {},
  Object.create(null),
  () => '',
  new Date(Number.NaN),
  new Proxy(
    {},
    {
      get() {
        throw new Error('trap')
      },
      getPrototypeOf() {
        throw new Error('trap')
      },
      ownKeys() {
        throw new Error('trap')
      },
    },
  ),
  '\ud800',
  '\udc00京ICP备16020626号\ud800',
  '京ICP备\u000016020626号',
  'x'.repeat(1_000_000),
  ' '.repeat(1_000_000),
  '1'.repeat(1_000_000),
  '京ICP备'.repeat(50),
  `京ICP${'.'.repeat(200)}x`,
  `ICP${'CP'.repeat(100)}x`,
  `${'京'.repeat(250)}x`,
  `${'公'.repeat(250)}1`,
  `${'公网安备'.repeat(60)}1`,
  `${'B2.'.repeat(80)}x`,
  '1'.repeat(256),
  `${'-'.repeat(255)}x`,
  '。'.repeat(255),
  `a${'。'.repeat(250)}a`,
  '&#99999;&#xFFFF;&#1;\\uD800'.repeat(9),
]
