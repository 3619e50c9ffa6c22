import type { Demand } from '../../data/province-demands/demands-of.ts'
import {
  advice,
  type Ground,
  type Issue,
  type IssueCode,
  type IssueExtras,
  type ParamsOf,
  warning,
} from '../../foundation/issue.ts'
import type { Filing, Part } from '../place.ts'
import { pathOf } from '../place.ts'

/** Judges a filing by one demand of its province. */
export type DemandJudge = (demand: Demand, filing: Filing) => readonly Issue[]

/** A finding as grave as the demand's sources are sure. */
export function finding<C extends IssueCode>(
  { severity }: Pick<Demand, 'severity'>,
  code: C,
  params: ParamsOf<C>,
  extras: IssueExtras,
): Issue<C> {
  return (severity === 'advice' ? advice : warning)(code, params, extras)
}

/** That a paper among the materials would lift it. */
export function byPaper(part: Part): Ground {
  return { fact: 'material', path: pathOf(part, 'materials') }
}

/** That a remark would lift it. */
export function byRemark(part: Part): Ground {
  return { fact: 'remark', path: pathOf(part, 'remarks') }
}
