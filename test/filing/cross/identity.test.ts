import { describe, it } from 'vitest'
import { expectRow } from '../rows.ts'
import { identityRows } from './identity.rows.ts'

describe('one person, one identity', () => {
  it.each(identityRows)('$name', expectRow)
})
