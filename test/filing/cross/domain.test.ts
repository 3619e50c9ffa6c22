import { describe, it } from 'vitest'
import { expectRow } from '../rows.ts'
import { domainRows } from './between.rows.ts'

describe('domain', () => {
  it.each(domainRows)('$name', expectRow)
})
