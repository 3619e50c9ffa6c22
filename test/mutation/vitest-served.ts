import { ASYMMETRIC_MATCHERS_OBJECT, chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'
import { fn, restoreAllMocks, spyOn } from '@vitest/spy'

type Body = (...given: unknown[]) => unknown
type Hook = () => unknown

/** A block of tests with what is done before and after them. */
export interface Suite {
  readonly parent: Suite | undefined
  readonly beforeAll: Hook[]
  readonly afterAll: Hook[]
  readonly beforeEach: Hook[]
  readonly afterEach: Hook[]
}

export interface Test {
  readonly suite: Suite
  readonly run: () => unknown
}

const suiteIn = (parent: Suite | undefined): Suite => ({
  parent,
  beforeAll: [],
  afterAll: [],
  beforeEach: [],
  afterEach: [],
})

let current = suiteIn(undefined)
let collected: Test[] = []

/** The tests that are declared while a file of tests is loaded. */
export async function collect(load: () => Promise<unknown>): Promise<readonly Test[]> {
  current = suiteIn(undefined)
  collected = []
  await load()
  return collected
}

const bodyOf = (given: readonly unknown[]): Body => given.find((one) => typeof one === 'function') as Body

function declare(add: (body: Body, row: readonly unknown[]) => void) {
  const one = (_name: unknown, ...rest: unknown[]): void => add(bodyOf(rest), [])
  const each =
    (rows: readonly unknown[]) =>
    (_name: unknown, ...rest: unknown[]): void => {
      for (const row of rows) add(bodyOf(rest), Array.isArray(row) ? row : [row])
    }
  const none = (): void => {}
  const skipIf = (skipped: unknown) => (skipped ? none : one)
  return Object.assign(one, { each, skipIf, runIf: (run: unknown) => skipIf(!run), skip: none, todo: none })
}

const it = declare((body, row) => {
  collected.push({ suite: current, run: () => body(...row) })
})

const describe = declare((body, row) => {
  const outer = current
  current = suiteIn(outer)
  body(...row)
  current = outer
})

const hook = (name: 'beforeAll' | 'afterAll' | 'beforeEach' | 'afterEach') => (body: Hook) => {
  current[name].push(body)
}

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)
const matchers = (globalThis as unknown as Record<symbol, object>)[ASYMMETRIC_MATCHERS_OBJECT as symbol]
const expect = Object.assign((value: unknown, message?: string) => chai.expect(value, message), chai.expect, matchers)

/** Types are the compiler's to judge: every question about them is answered by itself. */
const anyType: unknown = new Proxy(() => anyType, { get: () => anyType })

const RealDate = Date
function setSystemTime(now: number | Date): void {
  const instant = Number(now)
  globalThis.Date = class extends RealDate {
    constructor(...given: []) {
      super(...((given.length === 0 ? [instant] : given) as []))
    }
    static override now(): number {
      return instant
    }
  } as DateConstructor
}
const useRealTimers = (): void => {
  globalThis.Date = RealDate
}

/** What tests import from `vitest`, as far as the tests of the domains use it: no mocked modules, no snapshots. */
export const vitest: Readonly<Record<string, unknown>> = {
  describe,
  it,
  test: it,
  expect,
  expectTypeOf: anyType,
  beforeAll: hook('beforeAll'),
  afterAll: hook('afterAll'),
  beforeEach: hook('beforeEach'),
  afterEach: hook('afterEach'),
  vi: {
    fn,
    spyOn,
    restoreAllMocks,
    mocked: (value: unknown) => value,
    useFakeTimers: ({ now = RealDate.now() }: { now?: number | Date } = {}) => setSystemTime(now),
    setSystemTime,
    useRealTimers,
  },
}
