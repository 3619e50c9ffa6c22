// Generated from source.tsv by `npm run generate`. Do not edit.
// The date of the demands of provinces.

export const provinceDemandsVersion = '2026-11-28'
