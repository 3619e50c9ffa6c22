import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as Divisions from '../../src/divisions.ts'
import type * as Footer from '../../src/footer.ts'
import type * as Beian from '../../src/index.ts'
import type * as Locale from '../../src/locale.ts'
import type * as Naming from '../../src/naming.ts'
import type * as NodeEntry from '../../src/node.ts'
import type * as Testing from '../../src/testing.ts'
import type * as Zod from '../../src/zod.ts'

/** The package as it was built, which is what people run; the types are those of its sources. */
async function entry<T>(name: string): Promise<T> {
  const file = resolve('dist', `${name}.js`)
  if (!existsSync(file)) throw new Error('dist is missing: npm run build:js')
  return (await import(pathToFileURL(file).href)) as T
}

export const beian: typeof Beian = await entry<typeof Beian>('index')
export const footer: typeof Footer = await entry<typeof Footer>('footer')
export const locale: typeof Locale = await entry<typeof Locale>('locale')
export const divisions: typeof Divisions = await entry<typeof Divisions>('divisions')
export const naming: typeof Naming = await entry<typeof Naming>('naming')
export const testing: typeof Testing = await entry<typeof Testing>('testing')
export const zod: typeof Zod = await entry<typeof Zod>('zod')
export const node: typeof NodeEntry = await entry<typeof NodeEntry>('node')
