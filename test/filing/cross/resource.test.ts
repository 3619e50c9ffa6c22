import { describe, it } from 'vitest'
import { expectRow } from '../rows.ts'
import { resourceRows } from './resource.rows.ts'

describe('the server that is filed with', () => {
  it.each(resourceRows)('$name', expectRow)
})
