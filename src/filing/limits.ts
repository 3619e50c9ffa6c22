/** Longest list of a filing that is looked at; of a longer one its first items, and one finding says so. */
export const LONGEST_LIST = 200

/** Longest text of a field without a rule of its own, and longest text that a rule between fields sees. */
export const LONGEST_TEXT = 2000
