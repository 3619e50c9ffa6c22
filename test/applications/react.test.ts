import { testRoad } from './road.ts'

testRoad('react')
