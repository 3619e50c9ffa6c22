import {
  areaCodeServes,
  type DivisionNames,
  type DivisionNode,
  divisionName,
  divisionNames,
  divisionTree,
  findDivision,
} from 'beian/divisions'

export const name: string | undefined = divisionName('110105')
export const tree: readonly DivisionNode[] = divisionTree()
export const names: DivisionNames = divisionNames
export const serves: boolean | undefined = areaCodeServes('010', '110105')
export const found = findDivision('北京市朝阳区')

// @ts-expect-error a code is text
divisionName(110_105)
