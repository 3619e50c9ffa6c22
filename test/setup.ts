import fc from 'fast-check'

/**
 * The properties are tried on other values every day, and on the same ones all day (UTC): what fails on one machine fails
 * on every other, and tomorrow's run looks elsewhere. `BEIAN_SEED=20261128` is the day of a failure.
 */
const today = Number(new Date().toISOString().slice(0, 10).replace(/-/g, ''))

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.BEIAN_SEED ?? today) })
