import { type Sources, varyText } from './vary-text.ts'

/** JSON, varied by its grammar: values, keys, types, nesting. What comes out is JSON again. */

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** A place in a value: the list or object that holds it, and where. */
interface Place {
  readonly holder: Json[] | { [key: string]: Json }
  readonly key: string | number
}

const ODD: readonly Json[] = [
  ...['', ' ', '0', 'null', '__proto__', '无', '1'],
  ...[null, true, false, 0, -1, 1.5, 1e21],
  [],
  {},
  [null],
  [[]],
]

/** Deeper and longer values are left to the tests of growth. */
const LONGEST = 12_000

function placesIn(value: Json, holder: Place['holder'], key: string | number, places: Place[]): Place[] {
  places.push({ holder, key })
  if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) placesIn(item, value as Place['holder'], name, places)
  }
  return places
}

const at = ({ holder, key }: Place): Json => (holder as { [key: string]: Json })[key]!

function write({ holder, key }: Place, value: Json): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })
}

function remove({ holder, key }: Place): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else delete holder[key]
}

const copy = (value: Json): Json => JSON.parse(JSON.stringify(value)) as Json

type Way = (place: Place, places: readonly Place[], sources: Sources) => void

function anyPartOf(text: string, sources: Sources): Json {
  const root = { value: readJson(text) }
  return at(sources.random.pick(placesIn(root.value, root, 'value', [])))
}

function readJson(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    return text
  }
}

function renamed({ holder, key }: Place, name: string): void {
  if (Array.isArray(holder)) return
  const value = holder[key]!
  delete holder[key]
  write({ holder, key: name }, value)
}

const varied: Way = (place, _, sources) => {
  const value = at(place)
  if (typeof value === 'string') write(place, varyText(value, sources))
  else if (typeof value === 'number') write(place, value + sources.random.between(-3, 3))
  else if (typeof value === 'boolean') write(place, !value)
  else write(place, sources.random.pick(sources.words))
}

const ways: readonly Way[] = [
  varied,
  varied,
  varied,
  (place, _, { random, words }) => write(place, random.pick(words)),
  (place, _, { random }) => write(place, copy(random.pick(ODD))),
  (place) => remove(place),
  (place, places, { random }) => write(place, copy(at(random.pick(places)))),
  (place, _, sources) => write(place, copy(anyPartOf(sources.other(), sources))),
  (place) => write(place, [copy(at(place))]),
  (place, _, { random, words }) => write(place, { [random.pick(words)]: copy(at(place)) }),
  (place) => {
    const value = at(place)
    if (Array.isArray(value) && value.length > 0) value.push(copy(value[0]!))
  },
  (place, _, sources) => renamed(place, varyText(String(place.key), sources)),
  (place, _, { random, words }) => renamed(place, random.pick(words)),
  (place, places, { random }) => renamed(place, String(random.pick(places).key)),
  (place, _, { random, words }) => {
    const value = at(place)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      write({ holder: value, key: random.pick(words) }, random.pick(words))
    }
  },
]

/** The JSON, varied in one to three places; text that is none becomes a JSON string. */
export function varyJson(text: string, sources: Sources): string {
  const root: { value: Json } = { value: readJson(text) }
  for (let left = 1 + sources.random.below(3); left > 0; left--) {
    const places = placesIn(root.value, root, 'value', [])
    // The root seldom: all the rest would be gone.
    const place = sources.random.below(30) === 0 ? places[0]! : sources.random.pick(places)
    sources.random.pick(ways)(place, places, sources)
    if (root.value === undefined) root.value = null
  }
  const made = JSON.stringify(root.value)
  return made.length > LONGEST ? text : made
}

/** Values that are smaller by one part each, for the search for the smallest that fails alike. */
export function smallerJson(text: string): readonly string[] {
  const count = placesIn(readJson(text), [], 0, []).length
  return Array.from({ length: count }, (_, index) => {
    const root: { value: Json } = { value: readJson(text) }
    const place = placesIn(root.value, root, 'value', [])[index]!
    const value = at(place)
    if (index === 0) return Array.isArray(value) && value.length > 0 ? [JSON.stringify(value[0])] : []
    remove(place)
    const without = JSON.stringify(root.value)
    if (typeof value !== 'string' || value.length < 2) return [without]
    write(place, value.slice(0, value.length >> 1))
    const front = JSON.stringify(root.value)
    write(place, value.slice(value.length >> 1))
    return [without, front, JSON.stringify(root.value)]
  }).flat()
}
