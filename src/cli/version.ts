declare const BEIAN_VERSION: string

/** The version of the package; `dev` where the command runs from its sources. */
export const version: string = typeof BEIAN_VERSION === 'string' ? BEIAN_VERSION : 'dev'
