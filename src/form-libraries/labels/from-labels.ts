import { isKeyOf } from '../../data/enumerations/enumeration.ts'
import { type FormName, formNames } from '../../data/forms/ids.ts'
import type { DomainTemplateDraft, IcpFilingDraft, PublicSecurityFilingDraft } from '../../data/forms/model.ts'
import { isBlank } from '../../foundation/input.ts'
import { advice, at, error, type Issue, type PathStep, warning } from '../../foundation/issue.ts'
import { nearest } from '../../foundation/nearest.ts'
import { read } from '../../foundation/untrusted.ts'
import type { Locale, PartialLocale } from '../../locale/locale.ts'
import { readItems } from './cell-reading.ts'
import { chooseMatch, placeOf } from './choose-match.ts'
import { type Filling, fillForm, type Placed, type Trail } from './fill-form.ts'
import { findLabel, type ItemMeant, type Match } from './find-label.ts'
import { findPath } from './find-path.ts'
import { foldLabel } from './fold-label.ts'
import { labelNames } from './label-names.ts'
import { isLeaf, type LabelNode, nodesBelow, serviceOf, treeOf } from './label-tree.ts'
import { labelsIn, nameIn } from './label-writing.ts'
import { optionNamed } from './option-names.ts'
import { entriesOf, type Known, type TableEntry, type TableValue } from './table-rows.ts'

/** The draft that each form has. */
export interface DraftByForm {
  readonly icp: IcpFilingDraft
  readonly 'public-security': PublicSecurityFilingDraft
  readonly 'domain-template': DomainTemplateDraft
}

/** How labels are read. */
export interface FromLabelsOptions {
  /** A language whose labels and options are read besides Chinese, of either kind, and English. */
  readonly locale?: PartialLocale | Locale | undefined
}

/** What stood in the table and is in no field of the filing. */
export interface UnplacedValue {
  /** The row of the sheet, or the place of the key, counted from 1. */
  readonly row: number
  readonly label: string
  readonly value: unknown
}

/** A filing that was read from a table. */
export interface FromLabels<F extends FormName = FormName> {
  readonly filing: DraftByForm[F]
  /** `label.…`: what was not understood, or has to be looked at. */
  readonly issues: readonly Issue[]
  /** What is in no field: nothing that was typed is lost. It holds what was typed, so it does not belong in a log. */
  readonly rest: readonly UnplacedValue[]
}

/** Rivals that are named to the reader. */
const MOST_RIVALS = 6

/**
 * Reads a filing from a table whose labels are those of the form, as a sheet or a provider's console has them: an object,
 * rows `[label, value]` or with sections in front and several values behind, rows as objects (字段 and 填写 in any order), or
 * one record in each row. Labels may be in simplified or traditional characters or in English, with their section in front
 * (网站负责人姓名, 网站2-域名) or below its heading, with stars, colons, numbers and notes; cells may say what the form's
 * options are called.
 *
 * What is read is a draft, for {@link checkIcpFiling} and the like to judge. A CSV or a workbook is read by a library for
 * these first: `Papa.parse(text).data`, `XLSX.utils.sheet_to_json(sheet, { header: 1 })`.
 *
 * @returns the draft; `label.unknown`, `label.conflict`, `label.duplicate` and `label.type` on what is in no field, and on
 *   numbers that a spreadsheet made of something else; and that in `rest`
 * @throws RangeError where there is no such form
 *
 * @example
 * ```ts
 * const { filing } = fromLabels('icp', [['主办单位名称：', '北京青竹科技有限公司'], ['*单位性质', '企业']])
 * filing.entity // → { name: '北京青竹科技有限公司', nature: 'enterprise' }
 * ```
 */
export function fromLabels<F extends FormName>(form: F, record: unknown, options?: FromLabelsOptions): FromLabels<F> {
  const { filing, issues, rest } = readTable(form, record, options)
  return { filing, issues, rest }
}

/** A cell of the sheet, and which field of the filing it was read into. */
export interface CellPlace {
  readonly path: readonly PathStep[]
  /** Counted from 1. */
  readonly row: number
  /** Counted from 0; `undefined` in a record. */
  readonly cell: number | undefined
}

/** As {@link fromLabels} reads a table, and where in it everything was found. */
export function readTable<F extends FormName>(
  form: F,
  record: unknown,
  options?: FromLabelsOptions,
): FromLabels<F> & { readonly places: readonly CellPlace[] } {
  if (!formNames.includes(form)) throw new RangeError(`beian: a form is one of '${formNames.join("', '")}'`)
  const given = read(options, 'locale')
  const locale = typeof given === 'object' && given !== null ? (given as PartialLocale) : undefined
  const names = labelNames(form, locale)
  const root = treeOf(form)
  const found = new Map<string, readonly Match[]>()
  const matchesOf = (label: string): readonly Match[] => {
    let matches = found.get(label)
    if (matches === undefined) {
      matches = findPath(label, root)
      if (matches.length === 0) matches = findLabel(label, names)
      found.set(label, matches)
    }
    return matches
  }
  const entries = entriesOf(record, knownBy(matchesOf))
  const reading: Reading = {
    root,
    locale,
    matchesOf,
    filling: fillForm(root, locale),
    onlyType: onlyTypeIn(entries, matchesOf, locale),
    context: root,
    above: [],
    fresh: undefined,
    told: [],
    rest: [],
    placed: [],
  }
  if (typeof record !== 'object' || record === null) {
    if (!isBlank(record)) reading.told.push({ issue: error('field.type', { expected: 'object' }), trail: [] })
  }
  for (const entry of entries) readEntry(reading, entry)
  return result(reading, form)
}

function knownBy(matchesOf: (label: string) => readonly Match[]): Known {
  return {
    isField: (text) => text !== '' && matchesOf(text).some(({ node }) => isLeaf(node)),
    isSection: (text) => text !== '' && matchesOf(text).some(({ node }) => !isLeaf(node)),
    isShared: (text) =>
      text !== '' && matchesOf(text).length > 0 && matchesOf(text).every(({ node }) => serviceOf(node) === undefined),
  }
}

/** Where the reading is. */
interface Reading {
  readonly root: LabelNode
  readonly locale: PartialLocale | undefined
  readonly matchesOf: (label: string) => readonly Match[]
  readonly filling: Filling
  /** The only type of service that the table speaks of. */
  readonly onlyType: string | undefined
  /** The section that the table is at. */
  context: LabelNode
  /** Numbers of the sections that the table is in. */
  above: readonly ItemMeant[]
  /** The section whose heading was just read. */
  fresh: LabelNode | undefined
  readonly told: { readonly issue: Issue; readonly trail: Trail }[]
  readonly rest: UnplacedValue[]
  readonly placed: { readonly row: number; readonly cell: number | undefined; readonly trail: Trail }[]
}

function onlyTypeIn(
  entries: readonly TableEntry[],
  matchesOf: (label: string) => readonly Match[],
  locale: PartialLocale | undefined,
): string | undefined {
  const types = new Set<string>()
  for (const { label, values } of entries) {
    const matches = matchesOf(label)
    if (matches.some(({ node }) => isTypeOfService(node))) {
      for (const { value } of values) {
        const type = typeof value === 'string' ? optionNamed(['service-type'], value, locale) : undefined
        if (type !== undefined) types.add(type)
      }
      continue
    }
    const services = new Set(matches.map(({ node }) => serviceOf(node)?.type))
    const [type] = services
    if (services.size === 1 && type !== undefined) types.add(type)
  }
  const [type] = types
  return types.size === 1 ? type : undefined
}

function isTypeOfService({ key, field }: LabelNode): boolean {
  return key === 'type' && field?.is === 'literal'
}

function readEntry(reading: Reading, entry: TableEntry): void {
  const { row, label, values, aside = [] } = entry
  for (const value of aside) reading.rest.push({ row, label, value })
  const matches = reading.matchesOf(label)
  if (values.length === 0) {
    readHeading(reading, entry, matches)
    return
  }
  for (const { value, column, title, cell } of values) {
    readValue(reading, entry, { value, column, cell }, titled(reading, title, matches))
  }
}

/** The matches that a column's title allows: 网站1 stands above the services' fields, and above the entity's as well. */
function titled(reading: Reading, title: string | undefined, matches: readonly Match[]): readonly Match[] {
  const sections = title === undefined ? [] : reading.matchesOf(title)
  const types = new Set(sections.map(({ node }) => serviceOf(node)?.type))
  const within = matches.filter(({ node }) => types.has(serviceOf(node)?.type))
  return sections.length === 0 || within.length === 0 ? matches : within
}

/** A heading, or a field that is empty: what follows is near it. */
function readHeading(reading: Reading, { label, opens }: TableEntry, matches: readonly Match[]): void {
  const sections = matches.filter(({ node }) => !isLeaf(node))
  const { match } = chooseMatch(sections.length > 0 ? sections : matches, reading.context, typeNow(reading, 0))
  if (match === undefined || label === '') return
  const { node } = match
  const isHeading = !isLeaf(node)
  reading.context = isHeading ? node : node.holder!
  if (!isHeading) return
  reading.above = [...match.items, ...(opens !== undefined && opens > 0 ? [{ node, number: opens }] : [])]
  reading.fresh = node
}

function typeNow(reading: Reading, column: number): string | undefined {
  return serviceOf(reading.context)?.type ?? reading.filling.typeAt(column) ?? reading.onlyType
}

function readValue(
  reading: Reading,
  entry: TableEntry,
  { value, column, cell }: Pick<TableValue, 'value' | 'column' | 'cell'>,
  matches: readonly Match[],
): void {
  const { row, label } = entry
  const possible = fitting(reading, matches, value)
  const { match, tellsType, rivals } = chooseMatch(possible, reading.context, typeNow(reading, column))
  if (match === undefined) {
    reading.rest.push({ row, label, value })
    reading.told.push({
      issue: rivals.length === 0 ? unknownLabel(reading, entry) : conflict(reading, row, rivals),
      trail: [],
    })
    return
  }
  const { above, fresh } = reading
  const continues = entry.continues === true
  const placed = reading.filling.place(match, value, { column, above, fresh, tellsType, continues })
  reading.context = match.node.holder ?? reading.root
  reading.fresh = undefined
  if (placed.as !== 'nowhere' || placed.made !== undefined) reading.placed.push({ row, cell, trail: placed.trail })
  tell(reading, entry, value, placed)
}

/**
 * The matches whose options the value is one of: 营业执照 is no document of a person, and what stands in 服务类型 tells the
 * type of the service. Fields without options stay.
 */
function fitting({ locale }: Reading, matches: readonly Match[], value: unknown): readonly Match[] {
  if (typeof value !== 'string' || matches.length < 2) return matches
  const fits = matches.map(({ node }) => fitsOptions(node, value, locale))
  return fits.includes(true) ? matches.filter((_, at) => fits[at] !== false) : matches
}

/** `undefined` where there are no options. */
function fitsOptions(node: LabelNode, value: string, locale: PartialLocale | undefined): boolean | undefined {
  const { field } = node
  if (isTypeOfService(node)) return optionNamed(['service-type'], value, locale) === serviceOf(node)?.type
  if (field?.is === 'choice') return optionNamed(field.enumerations, value, locale) !== undefined
  if (field?.is !== 'choices') return undefined
  return readItems(field, value, locale).some((item) => isKeyOf(field.enumerations[0]!, item))
}

function tell(reading: Reading, { row, label }: TableEntry, value: unknown, { as, made, trail }: Placed): void {
  const { told, rest } = reading
  if (as === 'duplicate' || as === 'nowhere') rest.push({ row, label, value })
  if (made === 'rounded') told.push({ issue: error('label.type', { row, reason: made }), trail })
  else if (as === 'nowhere') told.push({ issue: warning('label.unknown', { row }), trail: [] })
  else if (made !== undefined) told.push({ issue: advice('label.type', { row, reason: made }), trail })
  if (as === 'duplicate') told.push({ issue: warning('label.duplicate', { row }), trail })
}

function unknownLabel({ root, locale }: Reading, { row, label }: TableEntry): Issue {
  const expected = nearestLabel(root, label, locale)
  if (expected === undefined) return warning('label.unknown', { row })
  return warning('label.unknown', { row, expected }, { suggestion: { kind: 'key', key: expected } })
}

/** The label of the form that is a slip or two away. */
function nearestLabel(root: LabelNode, label: string, locale: PartialLocale | undefined): string | undefined {
  const labels = labelsIn(locale)
  const all = [...nodesBelow(root)].filter(({ field }) => field !== undefined).map(({ id }) => labels.fields[id]!)
  // Of two characters one is too many.
  return nearest(
    foldLabel(label),
    all.filter((text) => text.length > 2),
  )
}

function conflict({ locale }: Reading, row: number, rivals: readonly LabelNode[]): Issue {
  const labels = labelsIn(locale)
  // The same field of several types of services is one.
  const places = new Map([...rivals].reverse().map((node) => [placeOf(node), node]))
  const expected = [...places.values()]
    .reverse()
    .map((node) => nameIn(node, labels))
    .slice(0, MOST_RIVALS)
  return warning('label.conflict', { row, expected })
}

function result<F extends FormName>(
  { filling, told, rest, placed }: Reading,
  form: F,
): FromLabels<F> & { readonly places: readonly CellPlace[] } {
  const filing = filling.finish()
  const literal = treeOf(form).inner.find(({ key }) => key === 'form')?.field
  if (literal?.is === 'literal') filing.form ??= literal.value
  const issues = told.map(({ issue, trail }) => at(filling.pathOf(trail), issue))
  const places = placed.map(({ row, cell, trail }) => ({ row, cell, path: filling.pathOf(trail) }))
  return { filing: filing as unknown as DraftByForm[F], issues, rest, places }
}
