// Generated from source.tsv by `npm run generate`. Do not edit.
// First two characters of social credit codes. Sources and dates: README.md beside this file.

import type { Nature } from '../enumerations/enumeration.ts'

/** Date of the text of amendment 1 to GB 32100-2015 (a year), and of the reading of the whole list (ISO). */
export const socialCreditCategoriesVersion = { amendment: '2016', read: '2026-11-21' } as const

/** Categories (position 2) that each department (position 1) registers. */
export const CATEGORIES: Readonly<Record<string, string>> = {
  "1": '1239',
  "2": '19',
  "3": '123459',
  "4": '19',
  "5": '123459',
  "6": '129',
  "7": '129',
  "8": '19',
  "9": '123',
  "A": '19',
  "N": '1239',
  "Y": '1',
  "G": '1',
  "J": '1',
}

/** Natures (单位性质) under which a body of the pair usually files, the foremost first; no entry: no statement. */
export const CATEGORY_NATURES: Readonly<Record<string, readonly Nature[]>> = {
  "11": ["government"],
  "12": ["institution","medical-institution","notary-office","forensic-institution","arbitration-commission"],
  "13": ["mass-organization","government"],
  "19": ["government","institution","mass-organization"],
  "31": ["law-firm"],
  "32": ["notary-office"],
  "34": ["forensic-institution"],
  "35": ["arbitration-commission"],
  "41": ["foreign-cultural-center"],
  "51": ["social-organization","religious-body"],
  "52": ["private-non-enterprise","medical-institution","forensic-institution"],
  "53": ["foundation"],
  "61": ["foreign-cultural-center","overseas-institution"],
  "62": ["foreign-cultural-center","overseas-institution"],
  "71": ["religious-body"],
  "72": ["religious-body"],
  "81": ["mass-organization"],
  "91": ["enterprise","medical-institution","forensic-institution"],
  "92": ["enterprise","medical-institution"],
  "93": ["enterprise","collective-economy"],
  "A1": ["national-defence"],
  "A9": ["national-defence"],
  "N1": ["collective-economy"],
  "N2": ["collective-economy"],
  "N3": ["collective-economy"],
  "N9": ["collective-economy"],
  "G1": ["overseas-institution"],
}
