import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { generate as traditionalLocale } from '../locale/generate.ts'
import { generate as sectionTypes } from '../schema/generate.ts'
import { generate as areaCodes } from './area-codes/generate.ts'
import { generate as divisions } from './divisions/generate.ts'
import { generate as domainSuffixes } from './domain-suffixes/generate.ts'
import { generate as enumerations } from './enumerations/generate.ts'
import { generate as footerDisplay } from './footer-display/generate.ts'
import { generate as form } from './forms/generate.ts'
import { generate as issueCodes } from './issue-codes/generate.ts'
import { generate as mobileSegments } from './mobile-segments/generate.ts'
import { generate as naming } from './naming/generate.ts'
import { generate as namingEvidence } from './naming-evidence/generate.ts'
import { generate as namingIdioms } from './naming-idioms/generate.ts'
import { generate as nationalities } from './nationalities/generate.ts'
import { generate as operatingLicenses } from './operating-licenses/generate.ts'
import { generate as phoneMetadata } from './phone-metadata/generate.ts'
import { generate as postcodes } from './postcodes/generate.ts'
import { generate as provinceCharacters } from './province-characters/generate.ts'
import { generate as rules } from './rules/generate.ts'
import { generate as socialCreditCategories } from './social-credit-categories/generate.ts'

/** Path (from this folder) → content of every generated file. A test compares them with what is committed. */
export function generateAll(): Record<string, string> {
  return {
    ...areaCodes(),
    ...postcodes(),
    ...phoneMetadata(),
    ...mobileSegments(),
    ...divisions(),
    ...domainSuffixes(),
    ...enumerations(),
    ...footerDisplay(),
    ...issueCodes(),
    ...provinceCharacters(),
    ...naming(),
    ...namingEvidence(),
    ...namingIdioms(),
    ...nationalities(),
    ...operatingLicenses(),
    ...rules(),
    ...socialCreditCategories(),
    ...form(),
    ...sectionTypes(),
    ...traditionalLocale(),
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [path, content] of Object.entries(generateAll())) {
    writeFileSync(new URL(path, import.meta.url), content)
    console.log(`${path} ${Buffer.byteLength(content)} B`)
  }
}
