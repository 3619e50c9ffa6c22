import type { FilingField } from 'beian/forms'

/** The steps of the road, in its order; each has a route, `#/start`. */
export const STEPS = ['start', 'entity', 'service', 'papers', 'check', 'police', 'after'] as const

export type Step = (typeof STEPS)[number]

export const stepNow = (): Step => STEPS.find((step) => location.hash === `#/${step}`) ?? 'start'

/** The step on which a field of the ICP filing stands. */
export function stepOf({ path, name, control }: FilingField): Step {
  if (control === 'files') return 'papers'
  if (path[0] === 'services') return 'service'
  return path[0] !== 'entity' || name === 'entity.nature' ? 'start' : 'entity'
}
