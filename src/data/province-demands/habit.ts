import type { BoundNature } from '../rules/rule.ts'

/** Where a province's rule holds, and for whom. */
export interface Habit {
  /** Two-digit codes. */
  readonly provinces: readonly string[]
  /** Whom it binds; absent where it binds everybody. */
  readonly who?: readonly BoundNature[]
  /** Services it is about; absent where it is about all. */
  readonly services?: readonly string[]
}

/** Whether a province's rule holds for an entity of a nature there. What a service is matters where it is given. */
export function isHabit(
  { provinces, who, services }: Habit,
  provinceCode: string | undefined,
  nature?: string,
  service?: string,
): boolean {
  return (
    provinceCode !== undefined &&
    provinces.includes(provinceCode) &&
    (who === undefined || isBound(who, nature)) &&
    (services === undefined || service === undefined || services.includes(service))
  )
}

/** Whether an entity of a nature is one of those whom a rule binds. */
export function isBound(who: readonly BoundNature[], nature: string | undefined): boolean {
  if (nature === undefined) return false
  return who.includes(nature as BoundNature) || (nature !== 'individual' && who.includes('organization'))
}
