import { describe, it } from 'vitest'
import { expectRow } from '../rows.ts'
import { otherRows, providerRows } from './provider.rows.ts'

describe('providers and registrars', () => {
  it.each(providerRows)('$name', expectRow)
})

describe('what is chosen as 其他', () => {
  it.each(otherRows)('$name', expectRow)
})
