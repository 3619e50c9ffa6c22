import { testRoad } from './road.ts'

testRoad('vue')
