import { beian, testing } from '../built.ts'
import type { Case, Group } from '../harness/case.ts'
import { aheadOfPeers, measure } from '../harness/measure.ts'
import { flat } from '../inputs.ts'
import { peers } from '../peers.ts'
import { filingTexts, TODAY } from '../samples.ts'

/**
 * The values that forms ask less often, canonical ones, beside `JSON.parse` of a filing: what a server that takes the form
 * spends in any case. Those of which a filing has several at once have loops by hand in `values.ts`.
 */

const COUNT = 2000
/** About a microsecond where a filing is parsed in five. */
const MOST = 0.2
/** What has several shapes, each tried. */
const MOST_OF_SHAPES = 0.5
/** Asks libphonenumber-js, and explains what that refuses: it is held beside it, and cannot be ahead of it. */
const MOST_OF_PHONES = 1.5

export const furtherValues: Group = {
  id: 'further-values',
  title: 'Further documents and numbers, canonical, beside JSON.parse of a filing',
  run: () => {
    const samples = testing.createSamples('bench/further', { today: TODAY })
    const many = (make: () => string): string[] => flat(Array.from({ length: COUNT }, make))
    const options = { today: TODAY }
    const one = (name: string, run: (text: string) => unknown, inputs: string[], budget: number = MOST): Case => ({
      name,
      run,
      inputs,
      budget,
    })
    const passports = many(() => samples.passport())
    const hongKong = many(() => samples.hongKongMacaoTravelPermit())
    const registrations = many(() => samples.businessRegistrationNumber())
    const abroad = many(() => samples.internationalPhone())
    const rows = measure([
      { name: 'JSON.parse of a filing', run: (text: string) => JSON.parse(text), inputs: filingTexts(), is: 'floor' },
      one(
        'parseResidencePermit',
        (text) => beian.parseResidencePermit(text, options),
        many(() => samples.residencePermit()),
      ),
      one(
        'parseForeignPermanentResidentId',
        (text) => beian.parseForeignPermanentResidentId(text, options),
        many(() => samples.foreignPermanentResidentId()),
      ),
      one('parsePassport', (text) => beian.parsePassport(text), passports),
      one('parseHongKongMacaoTravelPermit', (text) => beian.parseHongKongMacaoTravelPermit(text), hongKong),
      one(
        'parseTaiwanResidentTravelPermit',
        (text) => beian.parseTaiwanResidentTravelPermit(text),
        many(() => samples.taiwanResidentTravelPermit()),
      ),
      one(
        'parseMilitaryOfficerId',
        (text) => beian.parseMilitaryOfficerId(text),
        many(() => samples.militaryOfficerId()),
      ),
      one(
        'parseOrganizationCode',
        (text) => beian.parseOrganizationCode(text),
        many(() => samples.organizationCode()),
      ),
      one('parseBusinessRegistrationNumber', (text) => beian.parseBusinessRegistrationNumber(text), registrations),
      one(
        'parseTaxpayerId',
        (text) => beian.parseTaxpayerId(text),
        many(() => samples.taxpayerId()),
      ),
      one(
        'parseMilitaryUnitCode',
        (text) => beian.parseMilitaryUnitCode(text),
        many(() => samples.militaryUnitCode()),
      ),
      one(
        'parseTelecomLicense',
        (text) => beian.parseTelecomLicense(text, options),
        many(() => samples.telecomLicense()),
      ),
      one(
        'parseRecordNumber',
        (text) => beian.parseRecordNumber(text, options),
        many(() => samples.icpNumber()),
        MOST_OF_SHAPES,
      ),
      {
        ...one('parseInternationalPhone', (text) => beian.parseInternationalPhone(text), abroad, MOST_OF_PHONES),
        against: 'libphonenumber-js/max',
      },
      { name: 'libphonenumber-js/max', run: peers.libphonenumberAbroad, inputs: abroad, is: 'peer' },
      { name: 'util-helpers isPassport', run: peers.utilHelpersPassport, inputs: passports, is: 'peer' },
      { name: 'util-helpers isHMCard', run: peers.utilHelpersHongKongMacao, inputs: hongKong, is: 'peer' },
      { name: 'util-helpers isBusinessLicense', run: peers.utilHelpersBusiness, inputs: registrations, is: 'peer' },
    ])
    // Of passports and permits the others look at the shape alone.
    return aheadOfPeers(rows, ['parseBusinessRegistrationNumber'], ['util-helpers isBusinessLicense'])
  },
}
