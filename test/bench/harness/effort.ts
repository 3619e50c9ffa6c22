/**
 * `--quick`: a look at the ratios while somebody works on the code, in less than a minute. Short samples are noisy and see
 * code that is not compiled in full, so budgets are held more loosely, and nothing of it is written down.
 */
export const quick: boolean = process.argv.includes('--quick')

/** How many times its budget a case may take. */
export const tolerance: number = quick ? 1.5 : 1
