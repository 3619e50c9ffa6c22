// Generated from source.tsv by `npm run generate`. Do not edit.
// Telephone area codes of mainland China. See README.md.

/** Day on which the table was last compared with its sources (ISO). */
export const areaCodesVersion = '2026-11-21'

/** Area codes without the zero: gap, then run length times 4 plus 0 (seven digits), 1 (eight), 2 (either), 3 (eight, was seven). */
export const LENGTHS =
  ':59I1=l0l0l0l0X4050P?4=\\:4050D0515;H14<5042D145414190604060@;50P442d28JY353524090L342434050P1@143405040E040504:50<050@O<14H41844F8848X24143414052H3@3@070504050805182414050X:4050P<82<6<2X;72H:4050P342<2L052<24181L14:X14147D>P14:X'

/** Retired area codes and their successors. */
export const RETIRED =
  ' 03780371 03970376 0410024 0413024 0414024 04480435 05200512 05650551 06340531 06610754 07320731 07330731 08520851 08530851 08900898 08990898 0910029'
