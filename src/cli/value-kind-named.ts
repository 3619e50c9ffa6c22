import { foldLabel } from '../form-libraries/labels/fold-label.ts'
import { nearest } from '../foundation/nearest.ts'
import { type ValueKind, valueKinds } from './value-kinds.ts'

/**
 * The kind that is meant by a name, a label or what people call it; `undefined` where there is none.
 *
 * @example
 * ```ts
 * valueKindNamed('ICP备案号')?.name // → 'icp-number'
 * valueKindNamed('身份证')?.name    // → 'resident-id'
 * ```
 */
export function valueKindNamed(typed: string): ValueKind | undefined {
  byName ??= new Map(valueKinds.flatMap((kind) => namesOf(kind).map((name) => [folded(name), kind] as const)))
  return byName.get(folded(typed))
}

let byName: ReadonlyMap<string, ValueKind> | undefined

/** Everything by which a kind is found. */
export function namesOf({ name, label, also = [], call }: ValueKind): readonly string[] {
  return [name, label.zh, label.en, call, ...also]
}

/** The name that was probably meant, where there is no kind of that name. */
export function nearestKind(typed: string): string | undefined {
  return nearest(typed, valueKinds.flatMap(namesOf))
}

/** `Resident ID`, `resident_id`: how a name is written makes no other kind of it, nor what stands in brackets behind. */
function folded(text: string): string {
  return foldLabel(text).replace(/\(.*\)|[\s_'’-]/g, '')
}
