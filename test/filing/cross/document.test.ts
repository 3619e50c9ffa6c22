import { describe, it } from 'vitest'
import { expectRow } from '../rows.ts'
import { documentRows } from './document.rows.ts'

describe('the document fits the nature', () => {
  it.each(documentRows)('$name', expectRow)
})
