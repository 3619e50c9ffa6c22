/**
 * Whether an operand is what a file holds, pasted in the place of its name: JSON, a page, or several lines. `{a,b}.json` and
 * `[ab].json` are patterns.
 */
export function isContent(operand: string): boolean {
  return /^\s*(?:[[{]\s*["'[{\]}]|\{\s*\w+\s*:|<[a-z!?])|[\n\r]/i.test(operand)
}
