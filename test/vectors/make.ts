import type { Vector, VectorFile } from '../../src/vectors/vector.ts'
import { Contradiction, vectorOf } from './expected.ts'
import { filingVectors } from './from-filings.ts'
import { fixtureVectors } from './from-fixtures.ts'
import { deadlineVectors, kindVectors, nameVectors, pairVectors, provinceVectors, ruleVectors } from './from-rules.ts'
import { SEED, sampleVectors } from './from-samples.ts'
import { valueVectors } from './from-tables.ts'
import { textVectors } from './from-texts.ts'

/** The files, with what each is about and the calls that stand in it. */
const FILES: Readonly<Record<string, { readonly about: string; readonly calls: RegExp }>> = {
  privacy: { about: 'masking and redacting', calls: /^mask|^redact/ },
  identity: {
    about: 'documents of persons',
    calls:
      /ResidentId|ResidencePermit|PermanentResident|Passport|TravelPermit|MilitaryOfficer|Validity|PersonDocument$/,
  },
  organization: {
    about: 'codes and certificates of organizations',
    calls:
      /SocialCreditCode|OrganizationCode|BusinessRegistration|TaxpayerId|UnitCode|CertificateNumber|OrganizationDocument$/,
  },
  contact: { about: 'phones, e-mail, postcodes, addresses', calls: /Phone|Email|Post/ },
  names: { about: 'names of services, entities and persons', calls: /Name$|fullNaming/ },
  records: {
    about: 'record numbers, and texts that hold them',
    calls: /IcpNumber|TelecomLicense|SecurityNumber|OperatingLicense|RecordNumber|recordLink/,
  },
  network: {
    about: 'domains, addresses, apps',
    calls: /Domain$|HomeUrl|IpRanges|AppIdentity|PackageName|PublicKey|Fingerprint/,
  },
  choices: {
    about: 'what the forms let choose, with the codes of the receiving systems',
    calls: /^keysOf|[cC]odeOf|OfCode|Codes$|DocumentCode/,
  },
  footers: { about: 'pages, read and written', calls: /Footer/ },
  'filing-kinds': { about: 'kinds of filings, terms, papers', calls: /^determine|^filing|^required/ },
  filings: { about: 'whole forms', calls: /Filing$|Template$/ },
  'two-forms': { about: 'forms that are compared', calls: /^compare/ },
}

/** Every file of `beian/vectors`. Throws where a source and the library contradict each other, with every contradiction. */
export function makeVectorFiles(): VectorFile[] {
  const stated = [
    ...valueVectors(),
    ...fixtureVectors(),
    ...textVectors(),
    ...nameVectors(),
    ...kindVectors(),
    ...deadlineVectors(),
    ...ruleVectors(),
    ...provinceVectors(),
    ...pairVectors(),
    ...filingVectors(),
  ]
  const byFile = new Map<string, Map<string, Vector>>(Object.keys(FILES).map((name) => [name, new Map()]))
  const wrong: string[] = []
  for (const one of stated) {
    try {
      const vectors = byFile.get(fileOf(one.call))!
      const vector = vectorOf(one)
      vectors.set(vector.id, merged(vectors.get(vector.id), vector))
    } catch (cause) {
      if (!(cause instanceof Contradiction)) throw cause
      wrong.push(cause.message)
    }
  }
  if (wrong.length > 0) throw new Error(`vectors that the library contradicts:\n${wrong.join('\n')}`)
  return [
    ...[...byFile].map(
      ([name, vectors]): VectorFile => ({
        format: 'beian-vectors/1',
        name,
        about: FILES[name]!.about,
        vectors: [...vectors.values()],
      }),
    ),
    {
      format: 'beian-vectors/1',
      name: 'samples',
      about: 'values that beian/testing makes, right ones and ones with one fault each',
      generated: true,
      seed: SEED,
      vectors: sampleVectors().filter(({ id }) => ![...byFile.values()].some((known) => known.has(id))),
    },
  ]
}

function fileOf(call: string): string {
  // Names of packages and templates of domains are no names and no domains.
  const name = call === 'parsePackageName' || call === 'isPackageName' ? 'network' : undefined
  const file = name ?? Object.keys(FILES).find((one) => FILES[one]!.calls.test(call))
  if (file === undefined) throw new Error(`${call} has no file`)
  return file
}

/** Two sources of one question: what each of them knows. */
function merged(one: Vector | undefined, other: Vector): Vector {
  if (one === undefined) return other
  const both = (left: readonly string[] = [], right: readonly string[] = []): string[] => [
    ...new Set([...left, ...right]),
  ]
  const fires = both(one.fires, other.fires)
  const silent = both(one.silent, other.silent)
  return {
    ...other,
    ...one,
    ...(fires.length === 0 ? {} : { fires }),
    ...(silent.length === 0 ? {} : { silent }),
    expect: { ...other.expect, ...one.expect },
  }
}
