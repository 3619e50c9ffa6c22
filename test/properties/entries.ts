import * as divisions from '../../src/divisions.ts'
import * as footer from '../../src/footer.ts'
import * as forms from '../../src/forms.ts'
import * as index from '../../src/index.ts'
import * as locale from '../../src/locale.ts'
import * as naming from '../../src/naming.ts'
import * as rules from '../../src/rules.ts'
import * as testing from '../../src/testing.ts'
import * as zod from '../../src/zod.ts'

/** Every entry of the package with what it exports. The command and its rooms are no entry. */
export const entries: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  divisions,
  footer,
  forms,
  index,
  locale,
  naming,
  rules,
  testing,
  zod,
}

export type AnyFunction = (...args: readonly unknown[]) => unknown

export interface Exported {
  readonly name: string
  readonly run: AnyFunction
}

/** Every exported function, once. */
export const exportedFunctions: readonly Exported[] = [
  ...new Map(
    Object.values(entries).flatMap((entry) =>
      Object.entries(entry).flatMap(([name, value]) =>
        typeof value === 'function' ? [[name, { name, run: value as AnyFunction }] as const] : [],
      ),
    ),
  ).values(),
]

/** Every exported table and other value that is no function, once. */
export const exportedValues: readonly { readonly name: string; readonly value: unknown }[] = [
  ...new Map(
    Object.values(entries).flatMap((entry) =>
      Object.entries(entry).flatMap(([name, value]) =>
        typeof value === 'function' ? [] : [[name, { name, value }] as const],
      ),
    ),
  ).values(),
]

/** Factories of zod schemas. */
export const factories: readonly Exported[] = exportedFunctions.filter(
  ({ name }) => name in zod && name !== 'beianLocale' && name !== 'issuesOf',
)
