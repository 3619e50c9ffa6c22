import { describe, it } from 'vitest'
import { expectRow } from '../rows.ts'
import { individualContentRows } from './between.rows.ts'
import { brokenDomainRows, contentRows, differRows, domainRows, homePageRows } from './service.rows.ts'

describe('the home page is on the domain', () => {
  it.each([...homePageRows, ...brokenDomainRows])('$name', expectRow)
})

describe('services differ', () => {
  it.each(differRows)('$name', expectRow)
})

describe('contents and approvals', () => {
  it.each(contentRows)('$name', expectRow)
})

describe('the domain is held', () => {
  it.each(domainRows)('$name', expectRow)
})

describe('contents of individuals', () => {
  it.each(individualContentRows)('$name', expectRow)
})
