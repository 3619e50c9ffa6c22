import { organizationDocumentCode } from '../data/enumerations/codes.ts'
import { type EnumerationName, isKeyOf } from '../data/enumerations/enumeration.ts'
import { codeIn, meantOption } from '../data/enumerations/meant-option.ts'
import { error, type Issue, type ParamsOf } from '../foundation/issue.ts'
import { isList, read } from '../foundation/untrusted.ts'
import { lengthOf } from './as-text.ts'
import { isDraft } from './draft.ts'
import { documentsOf } from './organization-document.ts'
import type { Part } from './place.ts'

/** What may be chosen in a field, and what is said of anything else. */

/** What is said of a value that is none of the field's options: which there are, and which was meant. */
export function unknownOption(enumerations: readonly EnumerationName[], value: unknown, part: Part): Issue {
  const { names, keys } = possible(enumerations, part)
  const chosen = chosenOf(value)
  const text = meantOption(names, chosen, keys) ?? documentOfCode(part.holder?.value.nature, names, chosen)
  return error('field.unknown', paramsOf(names, keys), {
    suggestion: text === undefined ? undefined : { kind: 'text', text },
  })
}

/**
 * @param names of the enumerations, one or two
 * @param keys those that are possible, where not all are
 */
function paramsOf(
  [enumeration, alternative]: readonly EnumerationName[],
  keys: readonly string[] | undefined,
): ParamsOf<'field.unknown'> {
  if (alternative !== undefined) return { enumeration: enumeration!, alternative }
  return keys === undefined ? { enumeration: enumeration! } : { enumeration: enumeration!, options: keys }
}

interface Possible {
  readonly names: readonly EnumerationName[]
  /** Where not all keys are possible. */
  readonly keys?: readonly string[]
}

/** Where a field chooses between documents of persons and of organizations, what the holder of the document says decides. */
function possible(names: readonly EnumerationName[], { holder }: Part): Possible {
  if (names.length === 1 || holder === undefined) return { names }
  const { nature, holder: kind } = holder.value
  if (nature === 'individual' || kind === 'individual') return { names: ['person-document'] }
  if (isKeyOf('nature', nature)) return { names: ['organization-document'], keys: documentsOf(nature) }
  return kind === 'organization' ? { names: ['organization-document'] } : { names }
}

/** The document that the ministry has this number for: a number of the pair with the nature. */
function documentOfCode(nature: unknown, names: readonly EnumerationName[], chosen: unknown): string | undefined {
  const code = codeIn(chosen)
  if (code === undefined || !isKeyOf('nature', nature) || names[0] !== 'organization-document') return undefined
  return documentsOf(nature).find((document) => organizationDocumentCode(nature, document) === code)
}

/** What was chosen, where a select box gives the whole option (`{ value: 'enterprise', label: '企业' }`) or a list of one. */
export function chosenOf(value: unknown): unknown {
  const only: unknown = isList(value) && lengthOf(value) === 1 ? read(value, 0) : value
  return isDraft(only) ? read(only, 'value') : only
}
