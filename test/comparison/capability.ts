import { readFileSync } from 'node:fs'
import { VALUES } from '../../src/vectors/calls.ts'
import type { Vector, VectorFile } from '../../src/vectors/vector.ts'
import { peers } from '../bench/peers.ts'
import { theirs } from './measure.ts'

/**
 * What other libraries make of the public vectors (`beian/vectors`): of each value for which they have a function, how many
 * genuine texts it takes and how many wrong ones it refuses. `beian` itself answers all of them as they say, since a vector
 * that it contradicts is not published.
 */

type Value = (typeof VALUES)[number]

interface PeerFunction {
  /** The package, by its name in the registry. */
  readonly library: string
  /** The function, as it is called. */
  readonly call: string
  readonly ask: (text: string) => unknown
}

const of = (library: string, call: string, ask: (text: string) => unknown): PeerFunction => ({ library, call, ask })

/** Every function of the libraries that is meant for a value of the forms. */
const FUNCTIONS: Readonly<Partial<Record<Value, readonly PeerFunction[]>>> = {
  ResidentId: [
    of('id-validator', 'isValid', peers.idValidatorId),
    of('idcard', 'verify', peers.idcardId),
    of('validator', 'isIdentityCard zh-CN', peers.validatorId),
    of('util-helpers', 'isIdCard', peers.utilHelpersId),
    of('stdnum', 'CN.ric', peers.stdnumId),
  ],
  ResidencePermit: [
    of('id-validator', 'isValid', peers.idValidatorId),
    of('idcard', 'verify', peers.idcardId),
    of('validator', 'isIdentityCard zh-CN', peers.validatorId),
    of('util-helpers', 'isIdCard', peers.utilHelpersId),
    of('stdnum', 'CN.ric', peers.stdnumId),
  ],
  Passport: [
    of('validator', 'isPassportNumber CN', peers.validatorPassport),
    of('util-helpers', 'isPassport', peers.utilHelpersPassport),
  ],
  HongKongMacaoTravelPermit: [of('util-helpers', 'isHMCard', peers.utilHelpersHongKongMacao)],
  TaiwanResidentTravelPermit: [of('util-helpers', 'isTWCard', peers.utilHelpersTaiwan)],
  SocialCreditCode: [
    of('util-helpers', 'isSocialCreditCode', peers.utilHelpersCode),
    of('stdnum', 'CN.uscc', peers.stdnumCode),
  ],
  BusinessRegistrationNumber: [of('util-helpers', 'isBusinessLicense', peers.utilHelpersBusiness)],
  MobilePhone: [
    of('validator', 'isMobilePhone zh-CN', peers.validatorMobile),
    of('util-helpers', 'isMobile', peers.utilHelpersMobile),
    of('libphonenumber-js', 'max, CN', peers.libphonenumber),
  ],
  OfficePhone: [
    of('util-helpers', 'isTelephone', peers.utilHelpersTelephone),
    of('libphonenumber-js', 'max, CN', peers.libphonenumber),
  ],
  InternationalPhone: [of('libphonenumber-js', 'max', peers.libphonenumberAbroad)],
  Email: [of('validator', 'isEmail', peers.validatorEmail), of('util-helpers', 'isEmail', peers.utilHelpersEmail)],
  Postcode: [
    of('validator', 'isPostalCode CN', peers.validatorPostcode),
    of('util-helpers', 'isPostcode', peers.utilHelpersPostcode),
  ],
  Domain: [of('validator', 'isFQDN', peers.validatorDomain), of('psl', 'isValid', peers.pslIsValid)],
  HomeUrl: [of('validator', 'isURL', peers.validatorUrl), of('util-helpers', 'isUrl', peers.utilHelpersUrl)],
}

/** Texts of a value, by what is right about them. */
interface Asked {
  /** As a form stores them. */
  readonly genuine: string[]
  /** Genuine, but as people write or paste them. */
  readonly written: string[]
  readonly wrong: string[]
}

/** A row of `docs/peers.tsv`. Values that no other library has a function for have one row without a library. */
export interface Capability {
  readonly value: string
  readonly library: string
  readonly version: string
  readonly call: string
  readonly genuine: number
  readonly written: number
  readonly wrong: number
  /** Of them; nothing where there is no function. */
  readonly taken?: number
  readonly writtenTaken?: number
  readonly refused?: number
}

/** Texts that the vectors ask a parser of, without options but the day. */
function askedOf(files: readonly VectorFile[]): ReadonlyMap<Value, Asked> {
  const asked = new Map<Value, Asked>(VALUES.map((value) => [value, { genuine: [], written: [], wrong: [] }]))
  const add = ({ call, input, options = {}, expect }: Vector): void => {
    const texts = asked.get(call.replace(/^parse/, '') as Value)
    if (texts === undefined || !call.startsWith('parse') || typeof input !== 'string') return
    if (Object.keys(options).some((key) => key !== 'today')) return
    if (!expect.ok) texts.wrong.push(input)
    else if (expect.text === undefined || expect.text === input) texts.genuine.push(input)
    else texts.written.push(input)
  }
  for (const { vectors } of files) for (const vector of vectors) add(vector)
  return asked
}

/** Of what is installed; not every package lets its own description be imported. */
function versionOf(library: string): string {
  const file = new URL(`../../node_modules/${library}/package.json`, import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version
}

/** Asks every function every text of its value. */
export function capabilities(files: readonly VectorFile[]): Capability[] {
  return [...askedOf(files)]
    .filter(([, { genuine, wrong }]) => genuine.length + wrong.length > 0)
    .flatMap(([value, texts]): Capability[] => {
      const totals = { genuine: texts.genuine.length, written: texts.written.length, wrong: texts.wrong.length }
      const functions = FUNCTIONS[value]
      if (functions === undefined) {
        return [{ value, library: '-', version: '-', call: '-', ...totals }]
      }
      return functions.map(({ library, call, ask }) => {
        const { verdict } = theirs(library, ask)
        const taken = (list: readonly string[]): number => list.filter((text) => verdict(text) === 'taken').length
        return {
          value,
          library,
          version: versionOf(library),
          call,
          ...totals,
          taken: taken(texts.genuine),
          writtenTaken: taken(texts.written),
          refused: totals.wrong - taken(texts.wrong),
        }
      })
    })
}

const COLUMNS = [
  'value',
  'library',
  'version',
  'call',
  'genuine',
  'taken',
  'written',
  'writtenTaken',
  'wrong',
  'refused',
] as const satisfies readonly (keyof Capability)[]

/** The rows as lines of `docs/peers.tsv`, its date left out. */
export function capabilityLines(rows: readonly Capability[]): readonly string[] {
  return [COLUMNS.join('\t'), ...rows.map((row) => COLUMNS.map((column) => row[column] ?? '-').join('\t'))]
}
