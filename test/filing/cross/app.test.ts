import { describe, it } from 'vitest'
import { expectRow } from '../rows.ts'
import { appRows } from './between.rows.ts'

describe('app', () => {
  it.each(appRows)('$name', expectRow)
})
