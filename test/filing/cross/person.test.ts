import { describe, it } from 'vitest'
import { expectRow } from '../rows.ts'
import { oldRows } from './between.rows.ts'
import { ageRows, emergencyRows, individualRows, officePhoneRows, reachableRows } from './person.rows.ts'

describe('the emergency phone differs from the mobile number', () => {
  it.each(emergencyRows)('$name', expectRow)
})

describe('an individual is the person in charge', () => {
  it.each(individualRows)('$name', expectRow)
})

describe('different persons are reached in different ways', () => {
  it.each(reachableRows)('$name', expectRow)
})

describe('persons in charge are of age', () => {
  it.each(ageRows)('$name', expectRow)
})

describe('the office phone is where the entity is', () => {
  it.each(officePhoneRows)('$name', expectRow)
})

describe('nobody is older than a hundred years', () => {
  it.each(oldRows)('$name', expectRow)
})
