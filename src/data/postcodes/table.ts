// Generated from source.tsv by `npm run generate`. Do not edit.
// First two digits of postcodes and their provinces. See README.md.

/** Day on which the table was last compared with its sources (ISO). */
export const postcodesVersion = '2026-11-21'

/** The first two digits, then the codes of the provinces that have them, the main one first. */
export const HEADS =
  '0115 0215 0314 0414 0513 0613 0713 1011 1121 1221 132215 1523 162315 203133 2132 2232 2334 2434 2537 2637 2737 3012 3133 3233 3336 3436 3535 3635 4050 4143 4243 4342 4442 4541 464161 4741 5144 5244 5345 5445 5552 5652 5746 6151 625163 6351 6451 6553 6653 6753 7161 7261 736215 7462 756415 8163 8365 8465 8554 8654 998182'
