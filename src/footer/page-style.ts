import { type Attributes, MOST_NAMES } from './attributes.ts'
import type { Aspect, Effect, Effects } from './declarations.ts'
import { namesOf } from './element-look.ts'
import { type Compound, isMeant, type Selector } from './selector.ts'
import { conditionOf, type StyleRule, styleSheetOf } from './style-rules.ts'

/**
 * What the style sheets of a page do to its elements, as far as that is certain: a rule hides what its selector names,
 * unless another one that may mean the same element says otherwise.
 */

/** How an element is seen. */
export interface Look {
  /** It and all within is not. */
  readonly isHidden: boolean
  /** On a narrow screen it is not. */
  readonly isHiddenOnPhones: boolean
  /** Whether its own text has no size, or the color of its ground; `undefined` where nothing is said. */
  readonly hasNoSize: boolean | undefined
  readonly hasNoInk: boolean | undefined
}

interface Entry extends StyleRule {
  readonly order: number
}

/** What an element stands in. */
export interface Surroundings {
  /** Whether the test holds for one of so many elements around it, the innermost first. */
  isWithin(count: number, test: (name: string, attributes: Attributes) => boolean): boolean
}

/** So far out an element may stand that a selector names. */
const REACH = 30
/** Of more rules for one name nothing is said: their work would be that of every element. */
const MOST_OF_A_NAME = 60
/** Names of what scripts show in the end. */
const FOR_SCRIPTS = /anim|aos|appear|cloak|fade|js|lazy|load|ready|reveal|scroll|skeleton|splash|wow/i
const ROOT = /^(?:html|body)$/

const TEXT_ASPECTS: ReadonlySet<Aspect> = /* @__PURE__ */ new Set<Aspect>(['size', 'ink'])

export class PageStyle {
  /** Names of attributes, other than those that are read anyway, that selectors ask for. */
  readonly attributes: Set<string> = new Set()
  /** Whether there are sheets that the page does not hold. */
  hasOthers = false
  private readonly entries = new Map<string, Entry[]>()
  private readonly drawn = new Set<string>()
  private readonly known = new Map<string, Map<string, readonly Entry[]>>()
  private remembered = 0
  private count = 0
  private hiding = 0

  /** Whether any rule hides anything. */
  get hides(): boolean {
    return this.hiding > 0
  }

  /** Whether a sheet draws something for one of the classes. */
  draws(classes: string): boolean {
    return classes.split(/\s+/).some((name) => this.drawn.has(name))
  }

  /** Reads a `<style>` of the page. */
  read(css: string, { type, media }: Attributes): void {
    if (type !== undefined && !/^(?:text\/css)?$/i.test(type.trim())) return
    const outer = conditionOf(media ?? '')
    if (outer === 'never') return
    const { rules, drawn, imports } = styleSheetOf(css)
    if (imports) this.hasOthers = true
    for (const name of drawn) this.drawn.add(name)
    for (const rule of rules) {
      const condition = outer === 'always' ? rule.condition : rule.condition === 'always' ? outer : 'unknown'
      this.add({ ...rule, condition, order: this.count++ })
    }
  }

  /**
   * How an element is seen; `undefined` where nothing is said.
   *
   * @param inline what its own `style` says
   */
  lookOf(tag: string, attributes: Attributes, inline: Effects, around: Surroundings): Look | undefined {
    const entries = this.hides ? this.entriesFor(tag, attributes) : NONE
    if (entries.length === 0 && inline.size === 0) return undefined
    const verdict = new Verdict()
    for (const entry of entries) {
      const { selector } = entry
      if (!isMeant(selector.compound, tag, attributes)) continue
      const outer = selector.within
      const reach = selector.isChild ? 1 : REACH
      if (outer !== undefined && !around.isWithin(reach, (name, held) => isMeant(outer, name, held))) continue
      verdict.add(entry)
    }
    for (const [aspect, effect] of inline) verdict.decide(aspect, effect, INLINE, Number.POSITIVE_INFINITY)
    return verdict.look()
  }

  private add(entry: Entry): void {
    const { selector, effects } = entry
    const { compound, within } = selector
    for (const [name] of compound.attributes) this.attributes.add(name)
    for (const [name] of within?.attributes ?? []) this.attributes.add(name)
    const isForScripts = ROOT.test(compound.tag) || namesIn(selector).some((name) => FOR_SCRIPTS.test(name))
    const effective = isForScripts ? new Map([...entry.effects].filter(([, { hides }]) => !hides)) : effects
    if (effective.size === 0) return
    if ([...effective.values()].some(({ hides }) => hides)) this.hiding++
    const key = keyOf(compound)
    const list = this.entries.get(key)
    const kept = { ...entry, effects: effective }
    if (list === undefined) this.entries.set(key, [kept])
    else list.push(kept)
    this.known.clear()
    this.remembered = 0
  }

  private entriesFor(tag: string, attributes: Attributes): readonly Entry[] {
    const names = namesOf(attributes)
    const ofTag = this.known.get(tag) ?? new Map<string, readonly Entry[]>()
    const known = ofTag.get(names)
    if (known !== undefined) return known
    const keys = ['*', tag, `#${attributes.id?.trim()}`]
    for (const name of new Set((attributes.class ?? '').split(/\s+/, MOST_OF_A_NAME))) keys.push(`.${name}`)
    const lists = keys.map((key) => this.entries.get(key) ?? [])
    const found = lists.some(({ length }) => length > MOST_OF_A_NAME) ? [] : lists.flat()
    if (this.remembered++ < MOST_NAMES) this.known.set(tag, ofTag.set(names, found))
    return found
  }
}

const NONE: readonly Entry[] = []

/** Of the rules of an element's own `style`: no selector has as much weight. */
const INLINE = 1_000_000_000

/** The name by which a rule is found. */
function keyOf({ tag, id, classes }: Compound): string {
  if (id !== '') return `#${id}`
  if (classes.length > 0) return `.${classes[0]}`
  return tag === '' ? '*' : tag
}

function namesIn({ compound, within }: Selector): string[] {
  return [compound, ...(within === undefined ? [] : [within])].flatMap(({ id, classes, attributes }) => [
    id,
    ...classes,
    ...attributes.map(([name]) => name),
  ])
}

interface Decided extends Effect {
  readonly weight: number
  readonly order: number
}

/** What is known of an aspect of one element. */
interface State {
  /** The strongest rule, and the strongest of those for phones. */
  decided?: Decided
  onPhones?: Decided
  /** Another rule may show it. */
  isDoubtful: boolean
  /** Wide screens show it. */
  isShownWide: boolean
}

/** Gathers what the rules for one element say. */
class Verdict {
  private readonly states = new Map<Aspect, State>()

  add({ selector, effects, condition, order }: Entry): void {
    for (const [aspect, effect] of effects) {
      if (selector.isCertain && condition === 'always') this.decide(aspect, effect, selector.specificity, order)
      else if (selector.isCertain && condition === 'phones') {
        const state = this.stateOf(aspect)
        state.onPhones = stronger(state.onPhones, effect, selector.specificity, order)
      } else if (!effect.hides) {
        const state = this.stateOf(aspect)
        if (selector.isCertain && condition === 'wide') state.isShownWide = true
        else state.isDoubtful = true
      }
    }
  }

  decide(aspect: Aspect, effect: Effect, weight: number, order: number): void {
    const state = this.stateOf(aspect)
    state.decided = stronger(state.decided, effect, weight, order)
  }

  look(): Look {
    let isHidden = false
    let isHiddenOnPhones = false
    for (const [aspect, state] of this.states) {
      if (TEXT_ASPECTS.has(aspect)) continue
      const verdict = verdictOf(state)
      if (verdict === 'hidden') isHidden = true
      if (verdict === 'phones') isHiddenOnPhones = true
    }
    return { isHidden, isHiddenOnPhones, hasNoSize: this.textVerdict('size'), hasNoInk: this.textVerdict('ink') }
  }

  private textVerdict(aspect: Aspect): boolean | undefined {
    const state = this.states.get(aspect)
    return state && verdictOf(state) === 'hidden'
  }

  private stateOf(aspect: Aspect): State {
    const known = this.states.get(aspect)
    if (known !== undefined) return known
    const state: State = { isDoubtful: false, isShownWide: false }
    this.states.set(aspect, state)
    return state
  }
}

function stronger(known: Decided | undefined, effect: Effect, weight: number, order: number): Decided {
  const other = { ...effect, weight, order }
  if (known === undefined) return other
  if (known.isImportant !== effect.isImportant) return known.isImportant ? known : other
  return known.weight > weight || (known.weight === weight && known.order > order) ? known : other
}

function verdictOf({ decided, onPhones, isDoubtful, isShownWide }: State): 'shown' | 'hidden' | 'phones' {
  if (isDoubtful) return 'shown'
  if (decided?.hides) {
    if (onPhones !== undefined && !onPhones.hides) return 'shown'
    return isShownWide ? 'phones' : 'hidden'
  }
  if (!onPhones?.hides) return 'shown'
  if (decided === undefined) return 'phones'
  const wins = stronger(decided, onPhones, onPhones.weight, onPhones.order)
  return wins.order === onPhones.order ? 'phones' : 'shown'
}
