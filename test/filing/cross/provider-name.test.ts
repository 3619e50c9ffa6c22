import { describe, it } from 'vitest'
import { expectRow } from '../rows.ts'
import { nameRows } from './provider.rows.ts'

describe('names of providers and registrars', () => {
  it.each(nameRows)('$name', expectRow)
})
