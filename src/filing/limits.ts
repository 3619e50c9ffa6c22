/** Longest list of a filing that is looked at; of a longer one its first items, and one finding says so. */
export const LONGEST_LIST = 200

/** Longest text of a field without a rule of its own, and longest text that a rule between fields sees. */
export const LONGEST_TEXT = 2000

/** A public key in hexadecimal or PEM, which `parsePublicKey` takes in whole. */
const LONGEST_KEY = 16_384

/** Longest text of a field by the id of its rule, where the field has one. */
export function longestText(rule: string | undefined): number {
  return rule === 'public-key' ? LONGEST_KEY : LONGEST_TEXT
}
