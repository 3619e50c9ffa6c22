/** The sum of the whole numbers up to that one; mutants of it are known to die, to live and to loop. */
export function sumTo(limit: number): number {
  let sum = 0
  for (let next = 1; next <= limit; next++) sum += next
  return sum
}

/** A wrong step is taken once, and the loop that it makes endless has no other mutant that is active. */
export function stepsDown(from: number): number {
  const step = -1
  let steps = 0
  for (let left = from; left !== 0; left += step) steps++
  return steps
}

/** Waits for ever where it is not told to go on. */
export function goesOn(now: boolean): Promise<string> {
  return new Promise((resolve) => {
    if (now) resolve('gone on')
  })
}

/** Nothing asks for it where it is zero. */
export function isPositive(value: number): boolean {
  return value > 0
}

const UNITS = ['day', 'month']

export const isUnit = (text: string): boolean => UNITS.includes(text)

export function uncovered(): string {
  return 'no test comes here'
}
