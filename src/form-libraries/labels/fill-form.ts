import { LONGEST_LIST } from '../../filing/limits.ts'
import { isList, own } from '../../foundation/untrusted.ts'
import type { PartialLocale } from '../../locale/locale.ts'
import { type Reading, readCell, readItems, readValidity, type SheetNumber, saysWord } from './cell-reading.ts'
import type { ItemMeant, Match } from './find-label.ts'
import { chainOf, isItem, type LabelNode, serviceOf } from './label-tree.ts'
import { optionNamed } from './option-names.ts'

/** An object that is being filled: the form itself, or an item of one of its lists. */
interface Item {
  readonly value: Record<string, unknown>
  /** Lists below it, by the node of the list. */
  readonly lists: Map<LabelNode, ItemList>
  /** What has been filled in, lists below left out. */
  readonly filled: Set<LabelNode>
  /** Sections below whose headings it stands. */
  readonly headings: Set<LabelNode>
  /** What was filled in first: where that comes again, another item begins. */
  opener?: LabelNode
  type?: string
  readonly numbers: Map<LabelNode, number>
  column: number
}

interface ItemList {
  readonly holder: Record<string, unknown>
  readonly key: string
  readonly isSingle: boolean
  readonly items: Item[]
  last?: Item
}

/** Where a value was put: keys and items, whose places are known in the end. */
export type Trail = readonly (string | { readonly list: ItemList; readonly item: Item })[]

/** What has become of a value. */
export interface Placed {
  /** `nowhere`: the field takes no such value, or its section holds something else. */
  readonly as: 'new' | 'same' | 'duplicate' | 'nowhere'
  readonly made?: SheetNumber
  readonly trail: Trail
}

/** Where in the table a value stands, as far as that says which item it belongs to. */
export interface PlaceInTable {
  readonly column: number
  /** Sections with their numbers that stand above. */
  readonly above: readonly ItemMeant[]
  /** The first value behind a heading of this section: a new item. */
  readonly fresh: LabelNode | undefined
  readonly tellsType: boolean
  /** The label's cell is empty: a further line of what stands above. */
  readonly continues: boolean
}

const NOWHERE: Placed = { as: 'nowhere', trail: [] }

/** A form that is filled in value by value. */
export interface Filling {
  readonly place: (match: Match, cell: unknown, place: PlaceInTable) => Placed
  /** The type of the service that was filled in last, or of the one in this column. */
  readonly typeAt: (column: number) => string | undefined
  readonly finish: () => Record<string, unknown>
  readonly pathOf: (trail: Trail) => (string | number)[]
}

export function fillForm(root: LabelNode, locale: PartialLocale | undefined): Filling {
  const form = newItem(0)
  const services = root.inner.find(({ field }) => field !== undefined && 'variants' in field)
  return {
    place: (match, cell, place) => placeIn(form, match, cell, place, locale),
    typeAt: (column) => {
      const list = services && form.lists.get(services)
      if (list === undefined) return undefined
      return (column > 0 ? list.items.find((item) => item.column === column) : list.last)?.type
    },
    finish: () => {
      finishItem(form)
      return form.value
    },
    pathOf: (trail) =>
      trail.flatMap((step): (string | number)[] => {
        if (typeof step === 'string') return [step]
        return step.list.isSingle ? [] : [step.list.items.indexOf(step.item)]
      }),
  }
}

function newItem(column: number): Item {
  return { value: {}, lists: new Map(), filled: new Set(), headings: new Set(), numbers: new Map(), column }
}

function placeIn(
  form: Item,
  match: Match,
  cell: unknown,
  place: PlaceInTable,
  locale: PartialLocale | undefined,
): Placed {
  const { node } = match
  const { field } = node
  if (field === undefined) return NOWHERE
  switch (field.is) {
    case 'services':
    case 'service':
      return saysWord('none', cell, locale) ? put(form, match, { value: [] }, place) : NOWHERE
    case 'objects':
      return placeItems(form, match, cell, place, locale)
    case 'object':
      return placeObject(form, match, cell, place, locale)
    case 'texts':
    case 'choices':
      return append(form, match, readItems(field, cell, locale), place)
    default: {
      const reading = readCell(field, cell, locale)
      if (reading.value !== undefined) return put(form, match, reading, place)
      return { as: 'nowhere', trail: trailTo(node), ...(reading.made === undefined ? {} : { made: reading.made }) }
    }
  }
}

/** The keys down to a node; none where an item of a list is between, of which it is not known which. */
function trailTo(node: LabelNode): Trail {
  const chain = chainOf(node)
  return chain.some((step) => isItem(step)) ? [] : chain.map(({ key }) => key)
}

/** A text in the place of an object: a word that the form has for it, both dates of a validity, or its main field. */
function placeObject(
  form: Item,
  match: Match,
  cell: unknown,
  place: PlaceInTable,
  locale: PartialLocale | undefined,
): Placed {
  const { node } = match
  const { field, inner } = node
  const words = field !== undefined && 'words' in field ? (field.words ?? []) : []
  const word = (['entity', 'principal'] as const).find((name) => words.includes(name) && saysWord(name, cell, locale))
  if (word !== undefined) return put(form, match, { value: word }, place)
  const below = (key: string): LabelNode | undefined => inner.find((child) => child.key === key)
  const [from, until] = [below('from'), below('until')]
  if (from !== undefined && until !== undefined) {
    const dates = readValidity(cell, locale)
    if (dates === undefined) return NOWHERE
    put(form, { ...match, node: from }, { value: dates.from }, place)
    return put(form, { ...match, node: until }, { value: dates.until }, place)
  }
  const type = below('type')?.field
  const isType = type?.is === 'choice' && typeof cell === 'string' && optionNamed(type.enumerations, cell, locale)
  const main = type === undefined ? below('name') : below(isType ? 'type' : 'number')
  return main === undefined ? NOWHERE : placeIn(form, { ...match, node: main }, cell, place, locale)
}

/** Texts in the place of a list of objects: each is the first field of one. */
function placeItems(
  form: Item,
  match: Match,
  cell: unknown,
  place: PlaceInTable,
  locale: PartialLocale | undefined,
): Placed {
  const [first] = match.node.inner
  if (saysWord('none', cell, locale)) return put(form, match, { value: [] }, place)
  if (first?.field === undefined) return NOWHERE
  const isChoice = first.field.is === 'choice'
  const items = readItems(isChoice ? { ...first.field, is: 'choices' } : { is: 'texts', required: 'no' }, cell, locale)
  let placed: Placed = NOWHERE
  items.forEach((item, index) => {
    const at = index === 0 ? place : { ...place, fresh: match.node }
    placed = put(form, { ...match, node: first }, { value: item }, at)
  })
  return placed
}

/** Items added to a list of texts or options. */
function append(form: Item, match: Match, items: readonly unknown[], place: PlaceInTable): Placed {
  const found = holderOf(form, match, place)
  if (found === undefined) return NOWHERE
  const { object, trail, items: within } = found
  const { key } = match.node
  const list = object[key]
  const already = isList(list) ? list : []
  object[key] = [...already, ...items.filter((item) => !already.includes(item))].slice(0, LONGEST_LIST + 1)
  note(within, match.node)
  return { as: 'new', trail: [...trail, key] }
}

function put(form: Item, match: Match, reading: Reading, place: PlaceInTable): Placed {
  const found = holderOf(form, match, place)
  if (found === undefined) return NOWHERE
  const { object, trail, items } = found
  const { key, field } = match.node
  const whole = [...trail, key]
  const made = reading.made === undefined ? {} : { made: reading.made }
  const there = own(object, key)
  if (there !== undefined) {
    if (isSame(there, reading.value)) return { as: 'same', trail: whole }
    const joined = field !== undefined && 'joined' in field ? field.joined : undefined
    if (joined === undefined || typeof there !== 'string') return { as: 'duplicate', trail: whole }
    object[key] = `${there}${joined}${String(reading.value)}`
    return { as: 'new', trail: whole }
  }
  object[key] = reading.value
  note(items, match.node)
  // A type that the form has none of tells nothing of what else the service has.
  if (key === 'type' && reading.value === serviceOf(match.node)?.type)
    items[items.length - 1]!.type = reading.value as string
  return { as: 'new', trail: whole, ...made }
}

/** Notes what was filled in, in the item and in those around it. */
function note(items: readonly Item[], node: LabelNode): void {
  for (const item of items) {
    item.opener ??= node
    item.filled.add(node)
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || (isList(one) && isList(other) && one.length === 0 && other.length === 0)
}

interface Found {
  readonly object: Record<string, unknown>
  readonly trail: Trail
  /** The items around, the outermost first. */
  readonly items: readonly Item[]
}

/** The object that a node's value belongs into, made where it is not there yet. */
function holderOf(form: Item, match: Match, place: PlaceInTable): Found | undefined {
  let item = form
  let object = form.value
  const trail: (string | { readonly list: ItemList; readonly item: Item })[] = []
  const items: Item[] = []
  const chain = chainOf(match.node).slice(0, -1)
  for (const step of chain) {
    const { key, field, type } = step
    if (type !== undefined) continue
    if (field !== undefined && (isItem(step) || 'variants' in field)) {
      const list = listIn(item, step, object)
      const inner = list === undefined ? undefined : pickItem(list, step, match, items.length === 0, place)
      if (list === undefined || inner === undefined) return undefined
      list.last = inner
      item = inner
      items.push(inner)
      object = inner.value
      trail.push(key, { list, item })
    } else {
      object[key] ??= {}
      const section = object[key]
      if (typeof section !== 'object' || section === null || isList(section)) return undefined
      object = section as Record<string, unknown>
      trail.push(key)
    }
  }
  return { object, trail, items }
}

function listIn(item: Item, step: LabelNode, holder: Record<string, unknown>): ItemList | undefined {
  let list = item.lists.get(step)
  if (list === undefined) {
    // Said to be empty.
    if (holder[step.key] !== undefined) return undefined
    list = { holder, key: step.key, isSingle: step.field?.is === 'service', items: [] }
    item.lists.set(step, list)
    holder[step.key] = list.isSingle ? undefined : []
  }
  return list
}

/** The item of a list that a label speaks of; `undefined` where the form has no place for another one. */
function pickItem(
  list: ItemList,
  step: LabelNode,
  match: Match,
  isOutermost: boolean,
  place: PlaceInTable,
): Item | undefined {
  const { node } = match
  const service = serviceOf(node)
  const type = step.field !== undefined && 'variants' in step.field && place.tellsType ? service?.type : undefined
  const isMeant = (meant: ItemMeant): boolean =>
    meant.node === step || (meant.node === service && service.holder === step)
  const meant = match.items.find(isMeant) ?? place.above.find(isMeant)
  const column = isOutermost ? place.column : 0
  if (list.isSingle) return singleItem(list, type, column)
  if (meant?.number !== undefined) return numberedItem(list, meant.node, meant.number, type, column)
  if (meant?.option !== undefined) return itemOfOption(list, step, meant.option, column)
  if (column > 0) return list.items.find((item) => item.column === column) ?? addItem(list, type, column)
  const { fresh } = place
  const isHeaded = fresh !== undefined && (fresh === step || (fresh === service && service.holder === step))
  const ofColumn = (item: Item): boolean => item.column === column
  const last = list.last !== undefined && ofColumn(list.last) ? list.last : list.items.filter(ofColumn).pop()
  // Below the same heading again, or with what it has already, it is another one.
  const isNext = isHeaded && last !== undefined && (last.headings.has(fresh) || last.filled.has(node))
  const item =
    last === undefined || isNext ? addItem(list, type, column) : currentItem(list, last, type, node, step, place)
  if (isHeaded) item?.headings.add(fresh)
  return item
}

/** The item that the table is at, or the next one where that has what comes now. */
function currentItem(
  list: ItemList,
  last: Item,
  type: string | undefined,
  node: LabelNode,
  step: LabelNode,
  place: PlaceInTable,
): Item | undefined {
  const { column } = last
  if (type !== undefined && last.type !== undefined && last.type !== type) {
    const others = list.items.filter((item) => item.type === type)
    return others[others.length - 1] ?? addItem(list, type, column)
  }
  if (begins(last, node, step) && !place.continues) return addItem(list, type ?? last.type, column)
  if (type !== undefined) last.type ??= type
  return last
}

/** Whether the first field of the last item has come again. Of a service that alone might be a slip. */
function begins(last: Item, node: LabelNode, step: LabelNode): boolean {
  const least = step.field !== undefined && 'variants' in step.field ? 2 : 1
  const isList = node.field?.is === 'texts' || node.field?.is === 'choices'
  return !isList && last.opener === node && last.filled.size >= least
}

function addItem(list: ItemList, type: string | undefined, column: number): Item | undefined {
  if (list.items.length > LONGEST_LIST) return undefined
  const item = newItem(column)
  if (type !== undefined) item.type = type
  list.items.push(item)
  return item
}

function singleItem(list: ItemList, type: string | undefined, column: number): Item | undefined {
  const item = list.items[0] ?? addItem(list, type, column)
  if (item === undefined || item.column !== column) return undefined
  if (type !== undefined) item.type ??= type
  return type === undefined || item.type === type ? item : undefined
}

function numberedItem(
  list: ItemList,
  node: LabelNode,
  number: number,
  type: string | undefined,
  column: number,
): Item | undefined {
  const known = list.items.find(({ numbers }) => numbers.get(node) === number)
  // 网站名称, 网站2名称: what had no number was the first.
  const first = list.items.find((item) => item.numbers.size === 0 && (type === undefined || item.type === type))
  const item = known ?? (number === 1 ? first : undefined) ?? addItem(list, type, column)
  item?.numbers.set(node, number)
  if (item !== undefined && type !== undefined) item.type ??= type
  return item
}

function itemOfOption(list: ItemList, step: LabelNode, option: string, column: number): Item | undefined {
  const [first] = step.inner
  const key = first!.key
  const known = list.items.find(({ value }) => value[key] === option)
  const item = known ?? addItem(list, undefined, column)
  if (item !== undefined && known === undefined) item.value[key] = option
  return item
}

/** Puts the items in order, and writes them where they belong. */
function finishItem(item: Item): void {
  for (const list of item.lists.values()) {
    for (const inner of list.items) {
      finishItem(inner)
      if (inner.type !== undefined && inner.value.type === undefined) inner.value.type = inner.type
    }
    sortByNumber(list.items)
    if (list.items.length === 0) delete list.holder[list.key]
    else list.holder[list.key] = list.isSingle ? list.items[0]!.value : list.items.map(({ value }) => value)
  }
}

/** 网站2 before 网站1 is put behind it; items without numbers stay where they are. */
function sortByNumber(items: Item[]): void {
  const nodes = new Set(items.flatMap(({ numbers }) => [...numbers.keys()]))
  for (const node of nodes) {
    const places = items.flatMap((item, place) => (item.numbers.has(node) ? [place] : []))
    const sorted = places.map((place) => items[place]!).sort((a, b) => a.numbers.get(node)! - b.numbers.get(node)!)
    places.forEach((place, index) => {
      items[place] = sorted[index]!
    })
  }
}
