// Looks at fields by name alone: run in a copy of the project that has fields which this one does not have.
import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { checkDomainTemplate, checkIcpFiling, checkPublicSecurityFiling } from '../../src/index.ts'
import { en, fieldLabel, zhCN, zhTW } from '../../src/locale.ts'
import { domainTemplate, icpFiling, issuesOf, publicSecurityFiling } from '../../src/zod.ts'
import { changed, readFiling, today, valueAt } from '../filing/cases.ts'

/** A field to look for, and what it takes and refuses. */
export interface Sought {
  readonly form: 'icp' | 'public-security' | 'domain-template'
  /** A filing of the fixtures, and the path of the field in it. */
  readonly base: string
  readonly path: string
  readonly wrong: unknown
  readonly right: unknown
}

/** What is found of it. */
export interface Found {
  /** `path code` of the errors with the wrong value. */
  readonly walker: readonly string[]
  readonly zod: readonly string[]
  /** What the walker and the model give for the right value. */
  readonly walked: unknown
  readonly parsed: unknown
  readonly labels: readonly string[]
}

const walkers = {
  icp: checkIcpFiling,
  'public-security': checkPublicSecurityFiling,
  'domain-template': checkDomainTemplate,
}
const models = { icp: icpFiling, 'public-security': publicSecurityFiling, 'domain-template': domainTemplate }

function find({ form, base, path, wrong, right }: Sought): Found {
  const broken = changed(readFiling(base), { [path]: wrong })
  const whole = changed(readFiling(base), { [path]: right })
  const model = models[form]({ today })
  const { error } = model.safeParse(broken)
  const result = walkers[form](whole, { today })
  return {
    walker: walkers[form](broken, { today }).issues.map((issue) => `${issue.path.join('.')} ${issue.code}`),
    zod: error === undefined ? [] : issuesOf(error, broken).map((issue) => `${issue.path.join('.')} ${issue.code}`),
    walked: result.ok ? valueAt(result.value, ...path.split('.')) : result.issues,
    parsed: valueAt(model.parse(whole), ...path.split('.')),
    labels: [zhCN, zhTW, en].map((locale) => fieldLabel(path, locale, form)),
  }
}

const sought: readonly Sought[] = JSON.parse(readFileSync(process.argv[2]!, 'utf8'))
process.stdout.write(
  JSON.stringify({
    found: sought.map(find),
    schemas: { icp: z.toJSONSchema(icpFiling()), 'public-security': z.toJSONSchema(publicSecurityFiling()) },
  }),
)
