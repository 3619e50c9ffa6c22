import * as divisions from '../divisions.ts'
import * as footer from '../footer.ts'
import * as main from '../index.ts'
import * as naming from '../naming.ts'
import type { Library } from '../vectors/calls.ts'

/** Everything of the package that vectors ask. */
export const library: Library = { ...main, ...footer, ...naming, ...divisions }
