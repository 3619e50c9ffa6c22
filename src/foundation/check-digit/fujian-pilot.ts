import { gb11714Value } from './gb11714.ts'

/**
 * Check character of the social credit codes that Fujian (厦门, 福州, 平潭) issued in 2015 before GB 32100 was final:
 * modulus 37, weights 2^(i-1), over the alphabet of GB 11714. Written nowhere; recovered from five published codes and
 * confirmed by two more (read 2026-11-21). All of them fail modulus 31.
 *
 * @returns 0–36 over the first 17 characters (36 has no letter), or NaN where one of them is not in the alphabet
 */
export function fujianPilotCheck(text: string): number {
  let sum = 0
  for (let index = 16; index >= 0; index--) {
    const value = gb11714Value(text, index)
    sum = sum * 2 + (value < 0 ? Number.NaN : value)
  }
  return (37 - (sum % 37)) % 37
}

/** Whether character 18 of `text` is that check character. */
export function isFujianPilot(text: string): boolean {
  return fujianPilotCheck(text) === gb11714Value(text, 17)
}
