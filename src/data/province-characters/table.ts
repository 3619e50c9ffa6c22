// Generated from source.tsv by `npm run generate`. Do not edit.
// Province characters of filing numbers, by authority. See README.md.

/** Date on which the characters were last read (ISO). */
export const provinceCharactersVersion = '2026-11-21'

/** The year of that date: numbers of it have been seen. */
export const LAST_SEEN_YEAR = 2026

/** The ministry's (ICP numbers) characters: the place is the province code read as an octal number, spaces between. */
export const MINISTRY = '         京津冀晋蒙   辽吉黑     沪苏浙皖闽赣鲁 豫鄂湘粤桂琼 渝蜀黔滇藏    陕陇青宁新'

/** Characters that stand for one of these provinces elsewhere only, and the right one for each at the same place. */
export const MINISTRY_MISTAKEN = '川贵云甘'
export const MINISTRY_MEANT = '蜀黔滇陇'

/** The police's (public-security numbers) characters: the place is the province code read as an octal number, spaces between. */
export const POLICE = '         京津冀晋蒙   辽吉黑     沪苏浙皖闽赣鲁 豫鄂湘粤桂琼 渝川贵滇藏    陕甘青宁新'

/** Characters that stand for one of these provinces elsewhere only, and the right one for each at the same place. */
export const POLICE_MISTAKEN = '蜀黔云陇'
export const POLICE_MEANT = '川贵滇甘'
