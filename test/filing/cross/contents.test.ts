import { describe, it } from 'vitest'
import { expectRow } from '../rows.ts'
import { contentRows } from './contents.rows.ts'

describe('contents of the type of service', () => {
  it.each(contentRows)('$name', expectRow)
})
