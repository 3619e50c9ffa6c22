import type { FormField, FormShape } from '../data/forms/fields.ts'
import { formerKeys } from '../data/forms/table.ts'
import { isBlank } from '../foundation/input.ts'
import { advice, at, type Issue } from '../foundation/issue.ts'
import { slipsBetween } from '../foundation/nearest.ts'
import { own } from '../foundation/untrusted.ts'
import { hasPlace } from './conditions.ts'
import { LONGEST_LIST } from './limits.ts'
import { type Filing, type Part, pathOf } from './place.ts'
import { valueOf } from './readings.ts'

/**
 * Keys that the form does not have. They are kept and mean nothing to us: a panel may store its own beside ours. One
 * that looks like a slip of a key of the form (`Email`, `emergency_phone`, `domian`, a name of an earlier version) has
 * taken what was typed out of every check, and advice says which key was meant.
 *
 * The key itself stands in the finding's path and nowhere else. It holds nobody's data: it is a key of the form but for
 * two letters.
 */

/** A key may have this many letters wrong, and fewer than a third of those that it should have. */
const MOST_SLIPS = 2

/** Longer than any key of the forms with all that may be wrong in it; of longer ones nothing is looked at. */
const LONGEST_KEY = 40

/** A field, by one of the names that it has or had. */
interface Spelling {
  readonly form: FormField
  readonly folded: string
}

const known = /* @__PURE__ */ new WeakMap<FormShape, readonly Spelling[]>()

/** Advice on the keys of a part that the form does not have: at most one for each field that is still blank. */
export function slipsIn(part: Part, filing: Filing): Issue[] {
  const { value, shape } = part
  const nearest = new Map<FormField, { readonly key: string; readonly slips: number }>()
  let looked = 0
  for (const key of Object.keys(value)) {
    if (shape.byKey.has(key)) continue
    if (++looked > LONGEST_LIST) break
    // Nothing that was typed is lost.
    if (isBlank(value[key])) continue
    const found = meantBy(key, shape)
    if (found === undefined) continue
    const rival = nearest.get(found.form)
    if (rival === undefined || found.slips < rival.slips) nearest.set(found.form, { key, slips: found.slips })
  }
  const issues: Issue[] = []
  for (const [form, { key }] of nearest) {
    if (!isBlank(valueOf(part, form.key)) || !hasPlace(form.field, part, filing)) continue
    const suggestion = { kind: 'key', key: form.key } as const
    issues.push(at(pathOf(part, key), advice('key.unknown', { expected: form.key }, { suggestion })))
  }
  return issues
}

/** The field whose name is nearest to a key, filled in or not; `undefined` where none is near. */
function meantBy(key: string, shape: FormShape): { readonly form: FormField; readonly slips: number } | undefined {
  if (key.length > LONGEST_KEY) return undefined
  const folded = fold(key)
  let found: FormField | undefined
  let fewest = MOST_SLIPS + 1
  for (const spelling of spellingsOf(shape)) {
    const slips = slipsBetween(folded, spelling.folded, fewest - 1)
    if (slips >= fewest || slips * 3 >= spelling.folded.length) continue
    fewest = slips
    found = spelling.form
  }
  return found === undefined ? undefined : { form: found, slips: fewest }
}

/** What is left of a key in any style: `emergencyPhone`, `emergency_phone`, `Emergency-Phone`. */
function fold(key: string): string {
  return key.replace(/[-_\s]/g, '').toLowerCase()
}

function spellingsOf(shape: FormShape): readonly Spelling[] {
  let spellings = known.get(shape)
  if (spellings === undefined) {
    const former = own(formerKeys, shape.name) ?? {}
    spellings = shape.fields.flatMap((form) =>
      [form.key, ...(own(former, form.key) ?? [])].map((name) => ({ form, folded: fold(name) })),
    )
    known.set(shape, spellings)
  }
  return spellings
}
