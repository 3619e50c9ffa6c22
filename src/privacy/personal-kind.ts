/**
 * Personal numbers in free text (logs, remarks, mails), found and masked in one linear pass. Full-width forms,
 * invisible characters and the usual grouping by spaces or hyphens are seen through.
 *
 * | kind | what is found |
 * |---|---|
 * | `resident-id` | 18 characters, also grouped: province and birth date, whether the check character fits or not (a typing error does not make it harmless); 15 digits; residence permits; foreigners' cards; within longer runs of digits those that fit in full |
 * | `taxpayer-id` | 20 characters, an ID number and two digits |
 * | `mobile-phone` | 11 digits, 3-4-4, with 86 or 0086 |
 * | `office-phone` | area code and 7 or 8 digits |
 * | `bank-card` | 13 to 19 digits that begin as cards do and satisfy the Luhn check, also in groups of four |
 * | `social-credit-code` | of sole traders (92…) only: a company's is public |
 * | `person-document` | passports and Hong Kong and Macao residents' travel permits, by their letters |
 * | `email` | an address |
 *
 * Numbers that are glued to each other (`13800138000H99996934`) are found where they fill the rest of a word.
 *
 * Not found: names and addresses, which have no shape, and bare numbers of eight digits (a Taiwan resident's permit),
 * which dates have too. A long number of another kind that looks like one of these is masked as well: for a log that
 * is the better mistake.
 */
export type PersonalKind =
  | 'resident-id'
  | 'taxpayer-id'
  | 'mobile-phone'
  | 'office-phone'
  | 'bank-card'
  | 'social-credit-code'
  | 'person-document'
  | 'email'

/** A personal number as it was found in a text. */
export interface Found {
  readonly kind: PersonalKind
  readonly start: number
  readonly end: number
  /** Folded, without separators. */
  readonly text: string
}
