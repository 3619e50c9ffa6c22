// Generated from ../data/province-characters/source.tsv by `npm run generate`. Do not edit.
// Codes of the 31 provincial divisions of the mainland. See its README.md.

/** One bit per code: bit n of row t says whether the code t·10 + n exists. */
export const PROVINCE_BITS = [0, 0b111110, 0b1110, 0b11111110, 0b1111110, 0b11111, 0b111110, 0, 0, 0] as const
