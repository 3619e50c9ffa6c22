import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { generate as areaCodes } from '../src/data/area-codes/generate.ts'
import { generate as deadlines } from '../src/data/deadlines/generate.ts'
import { generate as divisions } from '../src/data/divisions/generate.ts'
import { generate as domainSuffixes } from '../src/data/domain-suffixes/generate.ts'
import { generate as enumerations } from '../src/data/enumerations/generate.ts'
import { generate as filingStates } from '../src/data/filing-states/generate.ts'
import { generate as footerDisplay } from '../src/data/footer-display/generate.ts'
import { generate as form } from '../src/data/forms/generate.ts'
import { generate as issueCodes } from '../src/data/issue-codes/generate.ts'
import { generate as labels } from '../src/data/labels/generate.ts'
import { generate as materials } from '../src/data/materials/generate.ts'
import { generate as mobileSegments } from '../src/data/mobile-segments/generate.ts'
import { generate as naming } from '../src/data/naming/generate.ts'
import { generate as namingEvidence } from '../src/data/naming-evidence/generate.ts'
import { generate as namingIdioms } from '../src/data/naming-idioms/generate.ts'
import { generate as nationalities } from '../src/data/nationalities/generate.ts'
import { generate as operatingLicenses } from '../src/data/operating-licenses/generate.ts'
import { generate as phoneMetadata } from '../src/data/phone-metadata/generate.ts'
import { generate as postcodes } from '../src/data/postcodes/generate.ts'
import { generate as providers } from '../src/data/providers/generate.ts'
import { generate as provinceCharacters } from '../src/data/province-characters/generate.ts'
import { generate as provinceDemands } from '../src/data/province-demands/generate.ts'
import { generate as remarks } from '../src/data/remarks/generate.ts'
import { generate as rules } from '../src/data/rules/generate.ts'
import { generate as socialCreditCategories } from '../src/data/social-credit-categories/generate.ts'
import { generate as sectionTypes } from './section-types.ts'
import { generate as traditionalLocale } from './traditional-locale.ts'

/** Where the tables stand: the paths of the generated files go from here. */
export const DATA: URL = new URL('../src/data/', import.meta.url)

/** Path (from `src/data/`) → content of every generated file. A test compares them with what is committed. */
export function generateAll(): Record<string, string> {
  return {
    ...areaCodes(),
    ...postcodes(),
    ...phoneMetadata(),
    ...materials(),
    ...mobileSegments(),
    ...deadlines(),
    ...divisions(),
    ...domainSuffixes(),
    ...enumerations(),
    ...filingStates(),
    ...footerDisplay(),
    ...issueCodes(),
    ...providers(),
    ...provinceCharacters(),
    ...provinceDemands(),
    ...naming(),
    ...namingEvidence(),
    ...namingIdioms(),
    ...nationalities(),
    ...operatingLicenses(),
    ...remarks(),
    ...rules(),
    ...socialCreditCategories(),
    ...form(),
    ...labels(),
    ...sectionTypes(),
    ...traditionalLocale(),
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [path, content] of Object.entries(generateAll())) {
    writeFileSync(new URL(path, DATA), content)
    console.log(`${path} ${Buffer.byteLength(content)} B`)
  }
}
