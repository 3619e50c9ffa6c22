/** The sum of the whole numbers up to that one; mutants of it are known to die, to live and to loop. */
export function sumTo(limit: number): number {
  let sum = 0
  for (let next = 1; next <= limit; next++) sum += next
  return sum
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
