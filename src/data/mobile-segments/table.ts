// Generated from source.tsv by `npm run generate`. Do not edit.
// Mobile number segments of mainland China. See README.md.

/** Day on which the table was last compared with its sources (ISO). */
export const mobileSegmentsVersion = '2026-11-21'

/** Use of 130 to 199, one letter each; a capital where longer prefixes have uses of their own. */
export const SEGMENTS = 'ppppPpppppiiuuidididppppupppppuUvuuvpvuuvvppUppppuppppppppppppbpuppppp'

/** Longer prefixes with a use of their own. */
export const EXCEPTIONS = '1349s 1610b 1740s 17410s 17411s 17412s 1749s'
