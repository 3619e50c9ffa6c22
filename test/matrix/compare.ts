import type { Asked, Digests } from './program.ts'

/** An installation that can be asked for its answers. */
export type Installation = (asked: Asked) => Promise<unknown>

/** Two installations that do not answer alike. */
export class Difference extends Error {}

/**
 * How many answers an installation gives, all of them those of the reference; throws the first {@link Difference} with
 * what each of the two says.
 */
export async function holdAgainst(
  reference: Installation,
  digests: Digests,
  other: Installation,
  areas: readonly string[],
): Promise<number> {
  const theirs = (await other({ areas })) as Digests
  let answers = 0
  for (const area of areas) {
    const expected = digests[area]
    const shown = theirs[area]
    if (expected === undefined || shown === undefined) throw new Difference(`${area}: not answered`)
    answers += shown.count
    if (expected.digest === shown.digest) continue
    const hundred = expected.hundreds.findIndex((digest, index) => digest !== shown.hundreds[index])
    // Where all hundreds of the reference are the same, the other one goes on.
    const asked = { area, hundred: hundred < 0 ? expected.hundreds.length : hundred }
    const [right, wrong] = (await Promise.all([reference(asked), other(asked)])) as [string[], string[]]
    const at = Array.from({ length: Math.max(right.length, wrong.length) }).findIndex(
      (_, index) => right[index] !== wrong[index],
    )
    const number = asked.hundred * 100 + at + 1
    throw new Difference(
      `${area}, answer ${number} differs\n  expected ${shortly(right[at])}\n  shown    ${shortly(wrong[at])}`,
    )
  }
  return answers
}

function shortly(line: string | undefined): string {
  return line === undefined ? '(nothing)' : line.length > 600 ? `${line.slice(0, 600)}…` : line
}
