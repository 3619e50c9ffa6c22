import { KINDS } from './table.ts'

/**
 * What subscriber numbers an area has: 0 there is no such area code (any more), 1 seven digits, 2 eight digits,
 * 3 either, 4 eight digits with seven left over from before the upgrade.
 */
export type AreaKind = 0 | 1 | 2 | 3 | 4

/** The kind of an area code, given as a number without its zero. */
export function areaKind(area: number): AreaKind {
  return (KINDS.charCodeAt(area) - 48 || 0) as AreaKind
}

/** Whether an area of this kind (other than 0) has subscriber numbers of `length` digits. */
export function takesLength(kind: AreaKind, length: number): boolean {
  return length === 7 ? kind !== 2 : length === 8 && kind !== 1
}
