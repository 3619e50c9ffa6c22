import { describe, it } from 'vitest'
import { expectRow } from '../rows.ts'
import { interactiveRows } from './between.rows.ts'

describe('interactive', () => {
  it.each(interactiveRows)('$name', expectRow)
})
