/**
 * Words as a trie (prefix tree), so that those which begin at a place of a text are found with one look-up for each
 * character, however many words there are. A node is a number; all edges lie in one hash table over typed arrays, so that
 * reading a text allocates nothing and touches little memory.
 *
 * @typeParam T what a word stands for
 */
export class Trie<T> {
  /** What the words stand for, by the node that each ends at; `undefined` where none ends. */
  readonly values: (T | undefined)[] = [undefined]
  /** The edge of each slot: the node that it leaves, and its UTF-16 unit. */
  private edges = new Float64Array(LEAST_SLOTS)
  /** The node that it leads to; 0 where the slot is free. */
  private targets = new Int32Array(LEAST_SLOTS)

  /** The node behind one more unit; 0 where no word goes on so. */
  next(node: number, unit: number): number {
    return this.targets[this.slotOf(node, unit)]!
  }

  /** What the word stands for that a piece of a text is; `undefined` where it is none. */
  find(text: string, start: number, end: number): T | undefined {
    let node = ROOT
    for (let at = start; at < end; at++) {
      node = this.next(node, text.charCodeAt(at))
      if (node === 0) return undefined
    }
    return this.values[node]
  }

  /** The node that a text leads to, made where no word went there. */
  nodeOf(text: string): number {
    let node = ROOT
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      node = this.next(node, unit) || this.add(node, unit)
    }
    return node
  }

  private add(node: number, unit: number): number {
    // Half of the slots stay free, so that nearly every look-up is the first.
    if (this.values.length * 2 > this.targets.length) this.grow()
    const slot = this.slotOf(node, unit)
    const target = this.values.push(undefined) - 1
    this.edges[slot] = edgeOf(node, unit)
    this.targets[slot] = target
    return target
  }

  /** The slot of an edge, or the free one that it would take. */
  private slotOf(node: number, unit: number): number {
    const { edges, targets } = this
    const edge = edgeOf(node, unit)
    const last = targets.length - 1
    let slot = (Math.imul(node, SPREAD) + unit) & last
    while (targets[slot] !== 0 && edges[slot] !== edge) slot = (slot + 1) & last
    return slot
  }

  private grow(): void {
    const { edges, targets } = this
    this.edges = new Float64Array(targets.length * 2)
    this.targets = new Int32Array(targets.length * 2)
    targets.forEach((target, slot) => {
      if (target === 0) return
      const edge = edges[slot]!
      const moved = this.slotOf(Math.floor(edge / UNITS), edge % UNITS)
      this.edges[moved] = edge
      this.targets[moved] = target
    })
  }
}

/** The node that every word begins at; no edge leads there. */
export const ROOT = 0

/** A power of two. */
const LEAST_SLOTS = 64

/** How many UTF-16 units there are. */
const UNITS = 0x1_0000

/** Odd, with its bits spread (the golden ratio), so that neighbouring nodes have slots far from each other. */
const SPREAD = 0x9e3779b1

/** An edge as one number, exact for as many nodes as memory holds. */
function edgeOf(node: number, unit: number): number {
  return node * UNITS + unit
}
